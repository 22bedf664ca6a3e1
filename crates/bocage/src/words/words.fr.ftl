# Général
ui-skip = Aller au contenu
ui-demo = Démonstration : tout est inventé ici, vous pouvez tout essayer.
ui-seeing-as = Vous voyez le site comme { $name } le voit. Rien ne peut être modifié.
ui-help-about = Aide : { $about }
ui-errors = { $count ->
    [one] Une réponse est à revoir
   *[other] { $count } réponses sont à revoir
}
ui-optional = (facultatif)
ui-no-history = Rien n’a encore été changé.
ui-choose = Choisir…
ui-show = Afficher
ui-pages = Pages
ui-previous = Page précédente
ui-next = Page suivante
ui-page-of = page { $page } sur { $last }
ui-steps = Étapes
ui-why-amount = Pourquoi ce montant ?
ui-total = Total
ui-what = Quoi
ui-before = Avant
ui-after = Après
ui-display = Affichage :
ui-theme-auto = Comme l’appareil
ui-theme-light = Clair
ui-theme-dark = Sombre

# Retours et gestes communs
ui-back-home = Revenir à l’accueil
ui-back = Revenir
ui-save = Enregistrer
ui-remove = Retirer
ui-cancel = Ne rien changer
ui-continue = Continuer
ui-export = Exporter
ui-export-csv = Exporter en CSV
ui-yes = oui
ui-no = non
ui-all = tous
ui-saved = C’est enregistré.
ui-nothing-found = Rien ne correspond à votre recherche.
ui-nothing-found-what-to-do = Essayez avec moins de lettres, ou effacez les filtres.

# Navigation
nav-main = Menu principal
nav-nearby = Pages voisines
nav-menu = Menu
nav-search = Chercher une personne, un dépôt, un produit
nav-search-site = Chercher dans tout le site
nav-search-go = Chercher
nav-help = Aide
nav-sign-in = Se connecter
nav-accessibility = Accessibilité
nav-privacy = Vos données
nav-today = Aujourd’hui
nav-members = Membres
nav-baskets = Paniers et livraisons
nav-sales = Ventes
nav-team = Équipe
nav-network = Réseau
nav-settings = Réglages
nav-memberships = Adhésions
nav-groups = Catégories
nav-volunteers = Bénévoles
nav-preparation = Préparation
nav-subscriptions = Abonnements
nav-all-depots = Dépôts
nav-rounds = Tournées
nav-calendar = Calendrier
nav-all-offers = Offres
nav-products = Produits
nav-roles = Rôles
nav-history = Historique
nav-my-space = Mon espace
nav-offers = Nos paniers
nav-depots = Points de dépôt
nav-garden = Le jardin

# Ce qui empêche, et que faire
error-not-found = Cette page n’existe pas
error-not-found-what-to-do = L’adresse est peut-être mal écrite, ou ce que vous cherchez a été déplacé ou retiré. Repartez de l’accueil, ou prévenez le jardin si un lien vous a conduit ici.
error-module-off = Ce jardin n’utilise pas cette page
error-module-off-what-to-do = Elle fait partie d’un module qui est coupé. La personne qui administre le jardin peut le mettre dans les réglages.
error-not-allowed = Cette page ne vous est pas ouverte
error-not-allowed-what-to-do = Votre rôle ne permet pas de la voir. Si vous en avez besoin pour votre travail, demandez à la personne qui administre le jardin.
error-read-only = Vous regardez à la place de quelqu’un
error-read-only-what-to-do = Rien ne peut être modifié pendant que vous voyez le site comme un membre le voit. Revenez à votre propre compte pour faire ce changement.
error-foreign-page = Cette demande vient d’un autre site
error-foreign-page-what-to-do = Pour votre sécurité, rien n’a été fait. Revenez à l’accueil et recommencez depuis les pages du jardin.
error-too-many = Trop d’essais à la suite
error-too-many-what-to-do = Pour protéger les comptes, nous faisons une pause. Attendez quelques minutes, puis essayez encore.
error-changed-meanwhile = Quelqu’un a modifié la même chose
error-changed-meanwhile-what-to-do = Votre changement n’a pas été enregistré. Revenez à la page précédente et rechargez-la pour voir ce qui a changé, puis décidez.
error-broken = Quelque chose s’est cassé de notre côté
error-broken-what-to-do = Ce n’est pas votre faute, et rien n’a été enregistré à moitié. Essayez encore dans un instant. Si cela recommence, dites au jardin ce que vous faisiez.

# Les réponses à revoir
error-required = Cette réponse est nécessaire.
error-choice = Choisissez l’une des réponses proposées.
error-too-long = Le texte est trop long : { $limit } caractères au plus.
error-number = Écrivez un nombre entier, par exemple 12.
error-amount = Écrivez un montant en euros, par exemple 14,20.
error-email = Écrivez l’adresse électronique avec un @, par exemple lea@exemple.fr.
error-phone = Écrivez le numéro de téléphone avec ses dix chiffres, par exemple 06 12 34 56 78.
error-postcode = Écrivez le code postal avec ses cinq chiffres, par exemple 45000.
error-day = Choisissez une date dans le calendrier, ou écrivez-la comme 2026-11-25.
error-week = Choisissez une semaine, ou écrivez-la comme 2026-W48.
error-iban = Vérifiez l’IBAN : un chiffre ou une lettre ne va pas. Il commence par FR et compte 27 caractères.

# Les lettres
mail-greeting = Bonjour,
mail-fact = { $term } : { $value }
mail-link = { $label } :
mail-copy-link = Si le bouton ne répond pas, copiez cette adresse dans votre navigateur :
mail-signature = { $garden }
mail-why = Vous recevez ce message parce que vous êtes en lien avec { $garden }.
