# Abonnements : s’abonner
subscriptions-step-offer = Panier
subscriptions-step-when = Rythme
subscriptions-step-stop = Lieu
subscriptions-step-payment = Paiement
subscriptions-step-you = Vous
subscriptions-step-recap = Vérification
subscriptions-for-customer = Abonnement pour { $name }
subscriptions-offer-title = S’abonner
subscriptions-offer-question = Quel panier voulez-vous ?
subscriptions-offer-detail = { $price } par livraison. { $about }
subscriptions-quantity = Combien à chaque livraison ?
subscriptions-quantity-bounds = Écrivez un nombre de 1 à { $most }.
subscriptions-choose-offer = Choisissez l’un des paniers proposés.
subscriptions-sold-out = Il n’en reste plus assez : choisissez un autre panier, ou une quantité plus petite.
subscriptions-sold-out-short = Épuisé pour le moment.
subscriptions-no-offer-title = Aucun panier à l’abonnement pour le moment
subscriptions-no-offer = Le jardin n’a pas encore ouvert ses abonnements. Revenez bientôt, ou écrivez-lui.
subscriptions-when-title = À quel rythme ?
subscriptions-frequency-question = Quand voulez-vous votre panier ?
subscriptions-frequency-weekly = Chaque semaine
subscriptions-frequency-odd = Une semaine sur deux, les semaines impaires
subscriptions-frequency-even = Une semaine sur deux, les semaines paires
subscriptions-frequency-group = Une semaine sur deux, dont celle du lundi { $monday }
subscriptions-frequency-monthly-1 = Une fois par mois, la première semaine
subscriptions-frequency-monthly-2 = Une fois par mois, la deuxième semaine
subscriptions-frequency-monthly-3 = Une fois par mois, la troisième semaine
subscriptions-frequency-monthly-4 = Une fois par mois, la quatrième semaine
subscriptions-frequency-monthly-last = Une fois par mois, la dernière semaine
subscriptions-frequency-custom = { $count ->
    [one] Une semaine choisie
   *[other] { $count } semaines choisies
}
subscriptions-choose-frequency = Choisissez l’un des rythmes proposés.
subscriptions-season-question = Pour quelle saison ?
subscriptions-season-choice = { $label }, { $period }
subscriptions-choose-season = Choisissez l’une des saisons ouvertes.
subscriptions-from = À partir du
subscriptions-from-hint = Laissez vide pour commencer dès que possible.
subscriptions-from-outside = Choisissez un jour à venir, au plus tard le { $last }.
subscriptions-no-delivery-left = Il ne reste aucune livraison à ces dates : choisissez un autre rythme ou une autre saison.
subscriptions-stop-title = Où le retirer ?
subscriptions-stop-question = Choisissez votre point de dépôt
subscriptions-stop-day = { $count ->
    [one] Le { $day } : { $count } point de dépôt
   *[other] Le { $day } : { $count } points de dépôt
}
subscriptions-stop-first = premier panier { $day }
subscriptions-stop-fee = { $fee } de participation par livraison
subscriptions-stop-reserved = Réservé { $whom }, avec un mot de passe
subscriptions-stop-full-on = Plus de place le { $dates }{ $more ->
    [0] {""}
    [one] {" "}et 1 autre date
   *[other] {" "}et { $more } autres dates
}. Choisissez un autre point de dépôt, ou demandez au jardin la liste d’attente.
subscriptions-choose-stop = Choisissez l’un des points de dépôt proposés.
subscriptions-no-stop = Aucun point de dépôt n’est servi à ces dates. Choisissez un autre rythme.
subscriptions-password = Mot de passe du point réservé
subscriptions-password-hint = Seulement si vous choisissez un point réservé.
subscriptions-password-needed = Ce point de dépôt est réservé : écrivez son mot de passe, ou choisissez un autre point.
subscriptions-password-wrong = Ce n’est pas le mot de passe de ce point de dépôt. Demandez-le à la personne qui s’en occupe.
subscriptions-payment-title = Comment payer ?
subscriptions-payment-question = Par quel moyen ?
subscriptions-payment-hint = Rien n’est payé maintenant : le jardin vous écrira.
subscriptions-payment-direct-debit = Prélèvement
subscriptions-payment-cheque = Chèque
subscriptions-payment-transfer = Virement
subscriptions-payment-card = Carte bancaire
subscriptions-payment-cash = Espèces
subscriptions-rhythm-question = En combien de fois ?
subscriptions-rhythm-once = En une fois
subscriptions-rhythm-half-yearly = Tous les six mois
subscriptions-rhythm-quarterly = Tous les trois mois
subscriptions-rhythm-monthly = Tous les mois
subscriptions-rhythm-monthly-times = En plusieurs mensualités
subscriptions-rhythm-times = en { $times } mensualités
subscriptions-times = Nombre de mensualités
subscriptions-times-hint = De 1 à 11, si vous payez en plusieurs mensualités.
subscriptions-times-bounds = Écrivez un nombre de mensualités de 1 à 11.
subscriptions-you-title = Vous
subscriptions-known-already = Vous avez déjà un compte ici ?
subscriptions-first-name = Prénom
subscriptions-last-name = Nom
subscriptions-email = Adresse électronique
subscriptions-email-hint = Pour vous confirmer votre abonnement.
subscriptions-phone = Téléphone
subscriptions-phone-hint = Pour vous joindre si un panier change.
subscriptions-street = Numéro et rue
subscriptions-postcode = Code postal
subscriptions-town = Ville
subscriptions-membership-question = Votre adhésion à l’association
subscriptions-membership-hint = Elle accompagne le panier et se paie avec la première échéance.
subscriptions-type-choice = { $label }, { $fee }
subscriptions-choose-membership = Choisissez l’une des adhésions proposées.
subscriptions-recap-title = Vérifier avant de dire oui
subscriptions-fact-basket = Panier
subscriptions-fact-frequency = Rythme
subscriptions-fact-place = Lieu et jour
subscriptions-fact-payment = Paiement
subscriptions-fact-you = Vous
subscriptions-recap-dates = Vos livraisons
subscriptions-recap-count = { $count ->
    [one] 1 livraison
   *[other] { $count } livraisons
}
subscriptions-recap-first-last = Les premières : { $first }. La dernière : { $last }.
subscriptions-recap-closed = { $count ->
    [one] Le jardin ne livre pas pendant 1 semaine de cette période.
   *[other] Le jardin ne livre pas pendant { $count } semaines de cette période.
}
subscriptions-recap-uncertain = Le { $day } est férié : le jardin dira bientôt quel jour il livre.
subscriptions-recap-price = Le prix
subscriptions-recap-each = Une livraison
subscriptions-recap-total = Les livraisons qui restent
subscriptions-recap-schedule = Les échéances
subscriptions-due-on = Le
subscriptions-amount = Montant
subscriptions-fee-until = { $label }, valable jusqu’au { $until } :
subscriptions-line-offer = { $quantity } × { $unit }, le panier
subscriptions-line-depot-fee = Participation aux frais du point de dépôt
subscriptions-line-depot-fee-waived = Participation aux frais du point de dépôt ({ $unit }), déjà comptée avec un autre de vos paniers ce jour-là
subscriptions-line-deliveries = { $count ->
    [one] 1 livraison à { $price }
   *[other] { $count } livraisons à { $price }
}
subscriptions-exceed-reason = Pourquoi dépasser la capacité de ce point ?
subscriptions-exceed-hint = Votre raison est gardée dans l’historique. Sans raison, choisissez un autre point.
subscriptions-conditions = J’ai lu et j’accepte les conditions d’abonnement du jardin
subscriptions-conditions-hint = Les dates et les prix ci-dessus sont ceux de votre abonnement.
subscriptions-conditions-title = Conditions d’abonnement
subscriptions-conditions-about = Qui s’abonne lit ces conditions et les accepte avant de confirmer. La date et la version acceptées restent dans l’historique de l’abonnement.
subscriptions-conditions-text = Les conditions, ou l’adresse de la page qui les contient
subscriptions-conditions-text-hint = Un texte de 5 000 caractères au plus, ou une adresse comme https://www.exemple.fr/conditions. Laissez vide s’il n’y en a pas.
subscriptions-conditions-read = Lire les conditions d’abonnement
subscriptions-amounts-changed = Les dates ou les prix viennent de changer : relisez-les, puis confirmez.
subscriptions-conditions-changed = Les conditions viennent de changer : relisez-les, puis cochez de nouveau.
subscriptions-conditions-accepted = acceptées
subscriptions-conditions-accepted-of = acceptées, dans leur version du { $day }
history-conditions-changed = Conditions d’abonnement changées
subscriptions-conditions-needed = Cochez cette case pour vous abonner.
subscriptions-waits-for-staff = Le jardin confirmera votre abonnement.
subscriptions-confirm = Je m’abonne
subscriptions-correct-you = Corriger mes coordonnées
subscriptions-thanks-title = Merci
subscriptions-thanks = Votre demande est bien arrivée.
subscriptions-thanks-letter = Une lettre vient de partir à votre adresse. Elle confirme votre abonnement ; si votre adresse est déjà connue du jardin, elle vous demande un dernier clic.
subscriptions-thanks-member = Merci, votre abonnement est enregistré. Une lettre vous le confirme.
subscriptions-added = L’abonnement est enregistré.
subscriptions-letter-confirmed-subject = Votre abonnement à { $garden } est confirmé
subscriptions-letter-confirmed = Merci ! Votre abonnement est confirmé. Voici ce qui vous attend.
subscriptions-letter-requested-subject = Votre demande d’abonnement à { $garden }
subscriptions-letter-requested = Merci ! Votre demande est bien arrivée ; le jardin vous la confirmera. Voici ce que vous avez choisi.
subscriptions-letter-starts = Votre premier panier vous attend le { $day }.
subscriptions-letter-late = { $count ->
    [one] Un panier prévu avant cette confirmation n’est pas parti : il ne vous est pas compté.
   *[other] { $count } paniers prévus avant cette confirmation ne sont pas partis : ils ne vous sont pas comptés.
}
subscriptions-letter-first = Les premières
subscriptions-letter-link = Voir mes paniers
subscriptions-link-subject = Terminer votre abonnement à { $garden }
subscriptions-link-text = Vous venez de choisir un panier avec cette adresse, que le jardin connaît déjà. Connectez-vous pour terminer : vos choix sont gardés. Si ce n’était pas vous, ne faites rien.
subscriptions-link-action = Me connecter et terminer
history-customer-signed-up = Inscription sur le site
history-subscription-added = Abonnement enregistré
history-depot-capacity-exceeded = Capacité du point de dépôt dépassée

# Mon espace
subscriptions-own-title = Mon espace
subscriptions-own-next = Mon prochain panier
subscriptions-own-access-code = Code d’accès :
subscriptions-own-empty-title = Aucun panier prévu
subscriptions-own-empty = Vos prochains paniers s’afficheront ici, avec leur jour et leur lieu.
subscriptions-own-subscribe = M’abonner
subscriptions-own-coming = Les suivants
subscriptions-own-calendar = Toute la saison
subscriptions-own-subscriptions = Mes abonnements
subscriptions-own-contact = Mes coordonnées
subscriptions-own-other = Ajouter un panier
subscriptions-member-until = Votre adhésion est valable jusqu’au { $day }.
subscriptions-member-unpaid = Votre adhésion jusqu’au { $day } attend son paiement.
subscriptions-member-expired = Votre adhésion s’est terminée le { $day }.
subscriptions-member-exempt = Vous n’avez pas besoin d’adhérer.
subscriptions-member-never = Vous n’avez pas encore adhéré à l’association.
subscriptions-season-title = Mes livraisons
subscriptions-season-empty-title = Aucune livraison
subscriptions-season-empty = Les livraisons de vos abonnements s’afficheront ici, mois par mois.
subscriptions-season-coming = Les livraisons à venir
subscriptions-season-earlier = Plus tôt
subscriptions-season-later = Plus tard
subscriptions-season-past = Les livraisons passées
subscriptions-amounts-delivered = { $count ->
    [0] Aucune livraison faite,
    [one] 1 livraison faite,
   *[other] { $count } livraisons faites,
}
subscriptions-amounts-to-come = { $count ->
    [0] aucune à venir.
    [one] 1 à venir.
   *[other] { $count } à venir.
}
subscriptions-amounts-whole = Tout l’abonnement
subscriptions-fact-period = Période
subscriptions-fact-since = Dans cet état depuis
subscriptions-since-by = le { $day }, par { $name }
subscriptions-contact-title = Mes coordonnées
subscriptions-street-more = Complément d’adresse
subscriptions-wants-email = Recevoir les nouvelles par courrier électronique
subscriptions-wants-sms = Recevoir les nouvelles par SMS
subscriptions-wants-letters = Recevoir les nouvelles par lettre
subscriptions-contact-persons = Les personnes du foyer
subscriptions-contact-email = Pour changer d’adresse électronique ou ajouter une personne, écrivez au jardin.
subscriptions-contact-changed = Ces coordonnées ont été modifiées entre-temps. Relisez-les, puis enregistrez de nouveau.
subscriptions-contact-kept = Vos coordonnées sont enregistrées.
history-contact-changed = Coordonnées modifiées

# L’équipe
subscriptions-title = Abonnements
subscriptions-search = Chercher un nom, une adresse, un numéro
subscriptions-state = État
subscriptions-group-a = Une semaine sur deux, groupe A
subscriptions-group-b = Une semaine sur deux, groupe B
subscriptions-monthly = Une fois par mois
subscriptions-customer = Client
subscriptions-customer-number = Numéro
subscriptions-quantity-short = Quantité
subscriptions-until = Jusqu’au
subscriptions-count = { $count ->
    [one] 1 abonnement
   *[other] { $count } abonnements
}
subscriptions-empty-title = Aucun abonnement ici
subscriptions-empty = Les abonnements pris sur le site ou par l’équipe s’affichent dans cette liste. Effacez les filtres, ou partez de la fiche d’un client.
subscriptions-empty-action = Choisir un client
subscriptions-confirm-request = Confirmer cet abonnement
subscriptions-confirmed = L’abonnement est confirmé.
subscriptions-confirmed-late = { $count ->
    [one] L’abonnement est confirmé. Un panier qui ne pouvait plus partir est retiré : les livraisons qui restent coûtent { $total }.
   *[other] L’abonnement est confirmé. { $count } paniers qui ne pouvaient plus partir sont retirés : les livraisons qui restent coûtent { $total }.
}
subscriptions-over = Cet abonnement est terminé : il ne change plus.
subscriptions-see-deliveries = { $count ->
    [one] Voir la livraison
   *[other] Voir les { $count } livraisons
}
subscriptions-comment = Commentaire
subscriptions-comment-hint = Pour l’équipe seulement.
subscriptions-comment-changed = Le commentaire a été modifié entre-temps, le voici : { $comment }
subscriptions-cancel = Annuler cet abonnement
subscriptions-cancel-title = Annuler un abonnement
subscriptions-cancel-effects = Ce qui va changer
subscriptions-cancel-amount = Prix des livraisons retirées
subscriptions-cancel-kept = { $count ->
    [one] 1 livraison déjà faite ou close reste comptée.
   *[other] { $count } livraisons déjà faites ou closes restent comptées.
}
subscriptions-cancel-reason = Pourquoi ?
subscriptions-cancel-reason-hint = Votre raison est gardée dans l’historique.
subscriptions-cancelled = L’abonnement est annulé.
history-subscription-confirmed = Abonnement confirmé
history-subscription-cancelled = Abonnement annulé
history-subscription-comment = Commentaire modifié
