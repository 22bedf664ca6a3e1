# Le réseau
network-gardens = Les jardins
network-lead = Des légumes bio de saison, cultivés par des personnes qui retrouvent un emploi. Choisissez votre jardin.
network-demo = Devenez en un geste l’une des personnes de la démonstration.
network-demo-team = Paul, de l’équipe du réseau
network-persona-lea = membre
network-persona-sacha = vente et accueil
network-persona-youssef = préparation
network-persona-odile = dépôt
network-persona-anne = administration
network-persona-karim = encadrement
network-persona-nadia = accompagnement
network-persona-bruno = comptabilité
network-persona-paul = réseau
network-gardens-about = Des nombres, jamais de personnes : chaque jardin envoie les siens.
network-garden = Jardin
network-members = Membres
network-baskets = Paniers de la semaine
network-depots = Dépôts
network-told-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
network-told-baskets = { $count ->
    [one] { $count } panier cette semaine
   *[other] { $count } paniers cette semaine
}
network-told-depots = { $count ->
    [one] { $count } point de dépôt
   *[other] { $count } points de dépôt
}
network-told-on = Comptés le { $day }
network-told-nothing = Rien reçu encore
network-no-garden = Aucun jardin pour l’instant
network-no-garden-about = Un jardin a son adresse, son équipe et ses données à lui. Ouvrez le premier.
network-new-garden = Ouvrir un jardin
network-garden-name = Nom du jardin
network-slug = Nom court, dans son adresse
network-slug-hint = Lettres sans accent, chiffres et traits d’union : « breuil » donne breuil.{ $domain }.
network-slug-taken = Un jardin a déjà ce nom court : choisissez-en un autre.
error-slug = Écrivez de petites lettres sans accent, des chiffres et des traits d’union, par exemple jardin-du-breuil.
network-first-administrator = La première personne qui l’administre
network-first-administrator-hint = Elle reçoit une lettre pour entrer et commencer.
network-open-garden = Ouvrir ce jardin
network-garden-opened = Le jardin est ouvert, et une lettre est partie.

# La page du jardin
network-home-default = Des légumes bio de saison, cultivés près de chez vous.
network-home-subscribe = S’abonner
network-home-depots = Où retirer son panier
network-home-offers = Nos paniers
network-home-price = { $price } par panier
network-home-all-offers = Voir tous les paniers
network-home-contact = Nous trouver
network-home-address = Adresse

# Aujourd’hui
network-week = La semaine du jardin
network-week-nothing = rien à préparer
network-week-closing = Clôture à { $hour } h : { $rounds }
network-week-closed = Clos depuis { $hour } h : { $rounds }
network-week-later = Ensuite :
network-today-baskets = { $count ->
    [one] { $count } panier
   *[other] { $count } paniers
}
network-due = Ce qui vous attend
network-nothing-due = Rien ne vous attend
network-due-holiday = Le { $day } est férié : décidez ce que font les tournées ({ $rounds }).
network-due-holiday-action = Décider
network-due-requests = { $count ->
    [one] Une demande d’abonnement attend votre accord.
   *[other] { $count } demandes d’abonnement attendent votre accord.
}
network-due-requests-action = Voir les demandes
network-due-jobs = { $count ->
    [one] Une tâche ou une lettre a échoué.
   *[other] { $count } tâches ou lettres ont échoué.
}
network-due-jobs-action = Voir les tâches
network-due-new = { $count ->
    [one] Un abonnement est arrivé du site depuis hier.
   *[other] { $count } abonnements sont arrivés du site depuis hier.
}
network-due-new-action = Voir les derniers abonnements
network-due-unpaid = { $count ->
    [one] Une adhésion n’est pas encore payée.
   *[other] { $count } adhésions ne sont pas encore payées.
}
network-due-unpaid-action = Voir les adhésions à payer
network-due-file = { $count ->
    [one] Il manque un renseignement dans la fiche du jardin pour vendre.
   *[other] Il manque { $count } renseignements dans la fiche du jardin pour vendre.
}
network-due-file-action = Compléter la fiche
network-due-unsold = { $count ->
   *[other] Aucun abonnement n’est en vente sur le site.
}
network-due-unsold-action = Continuer les premiers pas

# Bienvenue
network-welcome-title = Premiers pas
network-welcome-title-about = Les étapes, d’un jardin vide à une première vente.
network-welcome-lead = Quelques étapes, et un premier abonnement est en vente. Prenez ce qui est proposé : tout se change ensuite, et l’on peut s’arrêter puis reprendre.
network-welcome-progress = { $done ->
    [0] Aucune étape faite sur { $all }.
    [one] Une étape faite sur { $all }.
   *[other] { $done } étapes faites sur { $all }.
}
network-welcome-ready = Un premier abonnement est en vente
network-welcome-ready-about = Tout est prêt : les visiteurs peuvent s’abonner dès maintenant. Revoyez chaque étape quand vous voulez.
network-welcome-demo = Pour essayer sans crainte, il y a des jardins où tout est inventé.
network-welcome-demo-link = Voir les jardins de démonstration
network-welcome-shop = Voir ce que les visiteurs voient
network-step-do = Faire cette étape
network-step-see = Voir ou changer
network-step-done = C’est fait
network-step-to-do = À faire
network-step-not-needed = Votre jardin s’en passe
network-step-proposed = Nous proposons :
network-step-accept = Créer ainsi
network-step-by-hand = Faire autrement
network-step-made = C’est fait. Voici la suite.
network-step-needs-address = Écrivez d’abord l’adresse du siège : le premier dépôt y sera.
network-step-garden-file = La fiche du jardin
network-step-garden-file-about = Qui vous êtes : la loi le demande à qui vend.
network-step-season = Une saison
network-step-season-about = L’année pendant laquelle un abonnement dure, avec ses semaines sans livraison.
network-step-round = Une tournée
network-step-round-about = Le jour où l’on prépare les paniers et celui où on les livre.
network-step-depot = Un dépôt
network-step-depot-about = L’endroit où l’on vient chercher son panier. Le jardin lui-même peut en être un.
network-step-membership-type = L’adhésion
network-step-membership-type-about = Ce que coûte le fait d’être membre, et les catégories de clients.
network-step-product = Les paniers
network-step-product-about = Ce que vous vendez.
network-step-offer = Les offres
network-step-offer-about = Chaque panier à un prix et à un rythme, mis en vente.
network-step-team = L’équipe
network-step-team-about = Invitez les personnes qui travaillent avec vous : chacune reçoit une lettre, et son rôle dit ce qu’elle voit.
network-proposed-season = du { $from } au { $until }, sans livraison la dernière et la première semaine de l’année
network-proposed-round = préparer le { $preparation }, livrer le { $delivery }
network-proposed-depot = au jardin, à l’adresse du siège, de 16 h à 19 h
network-proposed-membership-type = { $fee } par an, et { $supporter } pour qui soutient
network-proposed-product = un panier simple et un panier familial de légumes bio, TVA à { $vat } %
network-proposed-offer = toutes les semaines, le premier panier à { $single } et le deuxième à { $family }, en vente dès aujourd’hui
network-made-closed-week = Fêtes de fin d’année
network-made-round = Tournée du { $day }
network-made-depot = Au jardin
network-made-hours = de 16 h à 19 h
network-made-membership = Adhésion
network-made-supporter = Adhésion de soutien
network-made-private = Particuliers
network-made-professional = Professionnels
network-made-single = Panier simple
network-made-single-about = Les légumes bio de la semaine, pour une ou deux personnes.
network-made-single-short = Simple
network-made-family = Panier familial
network-made-family-about = Les légumes bio de la semaine, pour trois ou quatre personnes.
network-made-family-short = Familial
network-made-offer = { $product } chaque semaine
network-made-category = Paniers
network-missing-legal-name = Il manque le nom légal.
network-missing-registered-address = Il manque l’adresse du siège.
network-missing-email = Il manque une adresse électronique.
network-missing-siret = Il manque le SIRET.
network-missing-vat-regime = Il manque le régime de TVA.

# Les réglages
network-settings-title = Réglages
network-settings-lead = Ce que le jardin décide pour lui-même. Chaque changement est noté dans l’historique.
network-hub-garden = Le jardin
network-hub-rules = Les règles
network-hub-lists = Les listes du jardin
network-hub-machinery = Suivi
network-door-seasons = Saisons
network-door-seasons-about = L’année du jardin, ouverte ou fermée aux abonnements.
network-door-groups = Catégories de clients
network-door-groups-about = Qui voit quelles offres, et qui est dispensé d’adhérer.
network-door-tags = Étiquettes
network-door-tags-about = Vos propres mots pour retrouver des clients.
network-door-conditions = Conditions d’abonnement
network-door-conditions-about = Ce que lit et accepte qui s’abonne.
network-door-types = Types d’adhésion
network-door-types-about = Leurs noms et leurs montants.
network-door-roles = Rôles
network-door-roles-about = Ce que chaque personne de l’équipe peut lire, changer et faire.
network-door-history = Historique des réglages
network-door-history-about = Qui a changé quel réglage, et quand.
network-door-leave = Emporter ses données
network-door-leave-about = Comment partir avec tout ce que le jardin a.
network-nothing-changed = Rien n’a changé.
network-what-will-change = Ce qui va changer
network-confirm = Enregistrer ces changements
network-default = Au départ : { $value }.
network-changed-by = Changé par { $name }, le { $when }
network-count-bounds = Écrivez un nombre entier, de { $least } à { $most }.
network-amount-bounds = Écrivez un montant en euros, de 0 à { $most }.
network-vat-form = Écrivez un taux, par exemple 5,5.
network-group-people = Connexion
network-group-people-about = Ce qui protège les coordonnées bancaires.
network-group-calendar = Saisons et délais
network-group-calendar-about = Le début des saisons, les jours fériés, jusqu’à quand un membre peut changer.
network-group-depots = Dépôts
network-group-depots-about = Ce que l’on voit d’un dépôt complet.
network-group-membership = Adhésion
network-group-membership-about = Qui doit adhérer, jusqu’à quand, à quel prix.
network-group-catalogue = Produits et offres
network-group-catalogue-about = Comment les prix s’écrivent.
network-group-subscriptions = Abonnements
network-group-subscriptions-about = Ce qu’attend un nouvel abonnement, le jour des échéances.
network-group-deliveries = Feuilles
network-group-deliveries-about = Comment les noms s’impriment.
network-setting-second-factor-required = Deuxième vérification devant les coordonnées bancaires
network-about-second-factor-required = Un code du téléphone est demandé en plus.
network-effect-second-factor-required = Cela touche les personnes de l’équipe qui peuvent voir des coordonnées bancaires, dès leur prochaine page.
network-setting-season-first-month = Premier mois des saisons
network-about-season-first-month = De 1 pour janvier à 12 pour décembre.
network-effect-season-first-month = Les saisons proposées à l’avenir commenceront ce mois-là. Celles qui existent ne bougent pas.
network-setting-alsace-moselle-holidays = Jours fériés d’Alsace et de Moselle
network-about-alsace-moselle-holidays = Ajoute le Vendredi saint et le 26 décembre.
network-effect-alsace-moselle-holidays = Les tournées de ces deux jours attendront une décision, ou n’en attendront plus.
network-setting-preparation-hour = Heure de préparation
network-about-preparation-hour = L’heure à laquelle l’équipe commence les paniers, de 0 à 23.
network-effect-preparation-hour = Les nouvelles tournées prendront cette heure. Celles qui existent gardent la leur.
network-setting-change-lead-hours = Délai pour changer, en heures
network-about-change-lead-hours = Avant la préparation, jusqu’à quand un membre peut encore reporter ou annuler.
network-effect-change-lead-hours = Les nouvelles tournées prendront ce délai. Celles qui existent gardent le leur.
network-setting-depot-full = Un dépôt complet
network-about-depot-full = Le montrer comme complet, ou ne pas le montrer.
network-effect-depot-full = Les personnes qui s’inscrivent le verront autrement, dès maintenant.
network-setting-membership-required = Adhérer pour acheter
network-about-membership-required = Il faut être membre pour s’abonner, sauf dispense.
network-effect-membership-required = Les nouvelles inscriptions demanderont l’adhésion, ou ne la demanderont plus.
network-setting-membership-validity = Durée de l’adhésion
network-about-membership-validity = La même période pour tout le monde, ou un an à partir du jour d’adhésion.
network-effect-membership-validity = Les adhésions à venir seront datées ainsi. Celles qui existent ne bougent pas.
network-setting-membership-first-month = Premier mois de l’adhésion
network-about-membership-first-month = Pour une même période, de 1 pour janvier à 12 pour décembre.
network-effect-membership-first-month = Les adhésions à venir commenceront ce mois-là.
network-setting-late-joining = Adhérer en cours de période
network-about-late-joining = Payer le tout, être valable jusqu’à la fin de la période suivante, ou payer moins à chaque trimestre.
network-effect-late-joining = Le prix ou la durée des adhésions à venir changera.
network-setting-hinge-month = Mois de la date charnière
network-about-hinge-month = À partir de cette date, l’adhésion vaut jusqu’à la fin de la période suivante.
network-effect-hinge-month = Les adhésions à venir dureront plus ou moins longtemps.
network-setting-hinge-day = Jour de la date charnière
network-about-hinge-day = Le jour du mois, de 1 à 28.
network-effect-hinge-day = Les adhésions à venir dureront plus ou moins longtemps.
network-setting-fee-rounding = Arrondi de l’adhésion
network-about-fee-rounding = Quand le prix baisse par trimestre, à combien l’arrondir.
network-effect-fee-rounding = Le prix des adhésions à venir peut changer de quelques centimes.
network-setting-renewal-notice-days = Annonce du renouvellement, en jours
network-about-renewal-notice-days = La liste des adhésions qui finissent regarde ce nombre de jours en avant, pour proposer de renouveler.
network-effect-renewal-notice-days = La liste des adhésions qui finissent ira jusque-là, dès maintenant.
network-setting-price-entry = Prix écrits
network-about-price-entry = Avec la TVA ou sans : l’autre est calculé.
network-effect-price-entry = Les prochains prix s’écriront ainsi. Ceux qui existent ne bougent pas.
network-setting-default-vat = TVA proposée
network-about-default-vat = Le taux d’un nouveau produit ; les légumes sont à 5,5 %.
network-effect-default-vat = Les prochains produits auront ce taux. Ceux qui existent ne bougent pas.
network-setting-start-condition = Un nouvel abonnement attend
network-about-start-condition = Rien, ou l’accord d’une personne de l’équipe.
network-effect-start-condition = Les inscriptions à venir compteront aussitôt, ou attendront votre accord.
network-setting-instalment-day = Jour des échéances
network-about-instalment-day = Le jour du mois, de 1 à 28.
network-effect-instalment-day = Les échéanciers à venir auront ce jour. Ceux qui existent ne bougent pas.
network-setting-sheet-names = Noms sur les feuilles
network-about-sheet-names = Le nom et le prénom, ou le nom et une initiale : les feuilles restent à la vue de tous.
network-effect-sheet-names = Les prochaines feuilles s’imprimeront ainsi.
network-value-yes = oui
network-value-no = non
network-value-shown = le montrer comme complet
network-value-hidden = ne pas le montrer
network-value-fixed = la même période pour tout le monde
network-value-anniversary = un an à partir du jour d’adhésion
network-value-full-fee = le prix entier
network-value-hinge = une date charnière
network-value-falling = un prix qui baisse chaque trimestre
network-value-gross = avec la TVA
network-value-net = sans la TVA
network-value-none = rien
network-value-staff = l’accord de l’équipe
network-value-full = le nom et le prénom
network-value-initial = le nom et une initiale

# La fiche
network-file-title = Fiche du jardin
network-file-title-about = Nom, adresses, contacts, SIRET, TVA, logo.
network-trade-name = Nom du jardin
network-trade-name-hint = Celui que les gens connaissent, en haut de chaque page.
network-presentation = Présentation
network-presentation-hint = Deux ou trois phrases, sur la première page.
network-hue = Couleur
network-hue-hint = Celle de votre site. Les contrastes sont calculés : tout reste lisible.
network-hue-15 = Brique
network-hue-45 = Ocre
network-hue-75 = Miel
network-hue-120 = Feuille
network-hue-165 = Sauge
network-hue-225 = Bleu lac
network-hue-285 = Violette
network-hue-345 = Betterave
network-hue-now = La couleur d’aujourd’hui
network-in-law = Selon la loi
network-legal-name = Nom légal
network-legal-form = Forme
network-legal-form-hint = Association, SCIC…
network-siret = SIRET
network-siret-hint = Quatorze chiffres.
network-rna = RNA
network-rna-hint = La lettre W et neuf chiffres, pour une association.
network-registered-address = Siège
network-street = Numéro et rue
network-postcode = Code postal
network-town = Commune
network-office-address = Bureau, s’il est ailleurs
network-office-street = Numéro et rue du bureau
network-office-postcode = Code postal du bureau
network-office-town = Commune du bureau
network-contacts = Contacts
network-email = Adresse électronique
network-phone = Téléphone
network-website = Site
network-vat-regime = Régime de TVA
network-no-vat-regime = Aucun régime n’est choisi : il en faut un pour vendre.
network-vat-from = depuis le { $day }
network-vat-taxable = Assujetti à la TVA
network-vat-franchise = Franchise en base
network-vat-exempt = Exonéré, organisme sans but lucratif
network-mention = Les factures portent cette mention :
network-mention-article-293-b = TVA non applicable, article 293 B du code général des impôts
network-mention-article-261-7 = Exonération de TVA, article 261, 7 du code général des impôts
network-new-regime = Nouveau régime
network-regime-from = À partir du
network-set-regime = Choisir ce régime
network-logo = Logo
network-logo-now = Le logo du jardin
network-logo-file = Image
network-logo-hint = PNG ou SVG, 200 ko au plus, carrée de préférence.
network-logo-send = Envoyer le logo
network-logo-refused = Cette image n’est ni un PNG ni un SVG simple : enregistrez-la en PNG, puis envoyez-la de nouveau.
network-logo-missing = Choisissez une image sur votre appareil.
network-logo-too-large = Cette image dépasse 200 ko : réduisez-la, puis envoyez-la de nouveau.
network-logo-remove = Retirer le logo
error-siret = Vérifiez le SIRET : quatorze chiffres, et l’un ne va pas.
error-rna = Écrivez le RNA avec la lettre W et neuf chiffres, par exemple W881234567.
error-bic = Vérifiez le BIC : huit ou onze signes, par exemple AGRIFRPP.
error-creditor-id = Vérifiez l’ICS : il commence par FR et compte treize signes.

# La banque
network-bank-title = Coordonnées bancaires
network-bank-title-about = IBAN, BIC, identifiant de créancier : pour les personnes qui y ont droit.
network-bank-lead = L’IBAN est caché. Le montrer laisse une ligne dans l’historique.
network-iban = IBAN
network-no-iban = Aucun IBAN n’est enregistré.
network-iban-show = Afficher l’IBAN
network-iban-new = Nouvel IBAN
network-iban-hint = Laissé vide, l’IBAN ne change pas.
network-bic = BIC
network-bic-hint = Huit ou onze signes, sur le relevé de la banque.
network-creditor-id = Identifiant de créancier SEPA (ICS)
network-creditor-id-hint = Donné par la banque pour prélever.

# Les modules
network-modules-title = Modules
network-modules-title-about = Les parties de Bocage que le jardin utilise.
network-modules-lead = Ce que le jardin utilise
network-modules-hint = Un module coupé disparaît des menus, sans rien effacer.
network-module-shop = Boutique : commander des produits à l’unité
network-module-professional-sales = Vente aux restaurants, cantines et magasins
network-module-market = Marché et caisse
network-module-volunteering = Bénévolat
network-module-solidarity = Paniers solidaires
network-module-production = Production
network-module-insertion = Parcours d’insertion
network-module-recipes = Recettes
network-module-member-ads = Annonces entre membres

# Les tâches et le courrier
network-jobs-title = Tâches et lettres
network-jobs-title-about = Ce qui n’a pas pu se faire, à essayer encore.
network-jobs-waiting = { $count ->
    [0] Aucune tâche n’attend.
    [one] Une tâche attend son tour.
   *[other] { $count } tâches attendent leur tour.
}
network-jobs-none = Tout va bien
network-jobs-none-about = Une tâche ou une lettre qui échoue huit fois vient ici, avec sa raison.
network-jobs-dead = Celles-ci ont échoué huit fois. Corrigez la cause si vous le pouvez, puis essayez encore.
network-job-mail = Une lettre n’est pas partie
network-job-tell-name = Le réseau n’a pas appris le nom du jardin
network-job-tell-counts = Le réseau n’a pas reçu les nombres du jardin
network-job-other = Une tâche a échoué : { $kind }
network-job-asked = Demandée le { $when }.
network-job-retry = Essayer encore
network-job-retried = La tâche va être essayée encore.
network-mailbox-title = Le courrier de la démonstration
network-mailbox-about = Ici, les lettres ne partent pas : elles se lisent sur cette page.
network-mailbox-empty = Aucune lettre pour l’instant
network-mailbox-empty-about = Demandez un lien pour vous connecter, ou abonnez-vous : les lettres viendront ici.
network-letter-to = À { $name }, le { $when }
network-letter-as-sent = La lettre telle qu’elle est envoyée
network-letter-as-text = La lettre en texte
network-letter-all = Toutes les lettres
network-handbook = Le guide
network-handbook-about = De courtes pages pour chaque travail, à lire dans l’ordre que l’on veut. En haut de chaque écran, « Aide » ouvre celle qui l’explique.

history-settings-changed = Réglages changés
history-modules-changed = Modules changés
history-file-changed = Fiche du jardin changée
history-vat-changed = Régime de TVA changé
history-logo-changed = Logo changé
history-logo-removed = Logo retiré
history-bank-changed = Coordonnées bancaires du jardin changées
history-iban-read = IBAN du jardin affiché
history-job-retried = Tâche essayée encore
