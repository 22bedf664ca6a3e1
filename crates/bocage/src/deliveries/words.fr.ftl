# Preparing and delivering.
deliveries-days-title = Préparation
deliveries-days-about = Choisissez un jour de préparation : vous y verrez quoi préparer, et les feuilles à imprimer.
deliveries-coming = À venir
deliveries-past = Passées
deliveries-other-day = Un autre jour
deliveries-other-days = Autres jours
deliveries-day = Jour
deliveries-to-prepare = À préparer
deliveries-rounds-head = Tournées
deliveries-state = Où cela en est
deliveries-planned = Prévue
deliveries-delivered = Livrée
deliveries-uncertain = Jour férié à décider
deliveries-none-title = Rien à préparer pour l’instant
deliveries-none-text = Dès qu’un abonnement est confirmé, ses paniers apparaissent ici, jour par jour.
deliveries-none-action = Voir les abonnements
deliveries-day-title = Préparation du { $day }
deliveries-empty-day-title = Rien à préparer ce jour-là
deliveries-empty-day-text = Aucun panier n’est prévu. Les jours de préparation sont dans la liste.
deliveries-back-to-days = Voir les jours de préparation
deliveries-back-to-day = Retour à la préparation du jour
deliveries-by-round = Par tournée
deliveries-by-depot = Par point de dépôt
deliveries-by-person = Par personne
deliveries-round = Tournée
deliveries-depot = Point de dépôt
deliveries-name = Nom
deliveries-phone = Téléphone
deliveries-signature = Signature
deliveries-page = Page
deliveries-access-code = Code d’accès :
deliveries-printed-at = Imprimé le { $when }
deliveries-documents = Documents
deliveries-documents-about = Chaque document s’ouvre prêt à imprimer. Bocage retient ce qui a été imprimé et signale ce qui change ensuite.
deliveries-all-rounds-hint = Sans choix, toutes les tournées du jour.
deliveries-document-by-product = Préparation par type de panier
deliveries-document-by-depot = Préparation par point de dépôt
deliveries-document-by-customer = Préparation par personne
deliveries-document-labels = Étiquettes (feuilles A4)
deliveries-document-label-roll = Étiquettes (rouleau)
deliveries-document-route-sheets = Feuille de route
deliveries-document-depot-lists = Listes des points de dépôt
deliveries-document-spreadsheet = Tableur
deliveries-printed = Feuilles imprimées le { $when } par { $name }
deliveries-still-right = Rien n’a changé depuis : les feuilles sont justes.
deliveries-changed-since = { $count ->
    [one] Un changement depuis : réimprimez, ou corrigez à la main.
   *[other] { $count } changements depuis : réimprimez, ou corrigez à la main.
}
deliveries-change-new = ajouté : { $after }{ $before }
deliveries-change-changed = { $before } devient { $after }
deliveries-change-removed = retiré : { $before } → { $after }
deliveries-nothing = rien
deliveries-round-on = Livraison du { $day }
deliveries-round-empty = Rien ne part avec cette tournée ce jour-là. Si une feuille imprimée dit autre chose, ses paniers ont été déplacés ou annulés depuis.
deliveries-round-is-delivered = Cette tournée est livrée.
deliveries-mark-delivered = Tournée livrée
deliveries-undo-delivered = Finalement, pas livrée
deliveries-marked = { $count ->
    [one] La tournée est livrée : 1 livraison.
   *[other] La tournée est livrée : { $count } livraisons.
}
deliveries-unmarked = { $count ->
    [one] La tournée n’est plus marquée livrée : 1 livraison.
   *[other] La tournée n’est plus marquée livrée : { $count } livraisons.
}
deliveries-too-early = Cette tournée part le { $day } : vous pourrez la marquer livrée ce jour-là.
deliveries-too-late = Cette tournée est livrée depuis plus d’une semaine : corrigez plutôt chaque livraison.
deliveries-nothing-to-do = Rien à changer : la tournée était déjà dans cet état.
history-round-delivered = Tournée marquée livrée
history-round-not-delivered = Tournée remise à livrer
