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

# Navigation
nav-main = Menu principal
nav-menu = Menu
nav-search = Chercher une personne, un dépôt, un produit
nav-search-site = Chercher dans tout le site
nav-search-go = Chercher
nav-help = Aide
nav-sign-in = Se connecter
nav-accessibility = Accessibilité
nav-privacy = Vos données
