# Households and organisations.
customers-groups-title = Catégories de clients
customers-groups-about = Une catégorie décide des offres, des points de dépôt et du minimum de commande proposés.
customers-group-name = Nom de la catégorie
customers-group-kind = Clientèle
customers-group-private = Particuliers
customers-group-professional = Clientèle professionnelle
customers-group-exempt = Dispense d’adhésion
customers-group-minimum-order = Minimum de commande
customers-group-count = Clients
customers-group-add = Ajouter une catégorie
customers-group-added = La catégorie est ajoutée.
customers-group-name-taken = Une catégorie porte déjà ce nom : choisissez-en un autre.
history-customer-group-added = Catégorie de clients ajoutée

# La liste
customers-title = Clients
customers-new = Créer un client
customers-edit = Modifier la fiche
customers-all = Tous les clients
customers-search = Trois lettres du nom, du téléphone, de l’adresse électronique, ou le numéro
customers-search-too-short = Écrivez au moins trois lettres ou chiffres pour chercher.
customers-name = Nom
customers-number = Numéro
customers-number-is = Client numéro { $number }. Ce numéro ne change jamais.
customers-group = Catégorie
customers-tag = Étiquette
customers-tags = Étiquettes
customers-tags-hint = Plusieurs mots séparés par des virgules.
customers-tags-about = Une étiquette est un mot posé sur des clients, pour les retrouver ensemble dans la liste.
customers-tags-none = Aucune étiquette pour l’instant : ajoutez la première ci-dessous, ou depuis la fiche d’un client.
customers-tag-add = Ajouter une étiquette
customers-tag-hint = Un mot ou deux, par exemple « marché du samedi ».
customers-tag-wrong = Écrivez au plus { $limit } caractères, sans virgule.
customers-tag-taken = Cette étiquette existe déjà : choisissez un autre mot.
customers-tag-rename = Renommer ou retirer
customers-tag-rename-of = Renommer ou retirer « { $name } »
customers-tag-remove = Retirer cette étiquette
customers-tag-remove-of = Retirer « { $name } »
customers-tag-remove-about = { $count ->
    [0] Aucun client ne la porte.
    [one] Un client la porte : elle sera retirée de sa fiche.
   *[other] { $count } clients la portent : elle sera retirée de leurs fiches.
}
customers-tags-wrong = Écrivez des étiquettes de { $limit } caractères au plus, séparées par des virgules.
customers-tags-too-many = Gardez { $limit } étiquettes au plus.
history-tag-added = Étiquette ajoutée
history-tag-renamed = Étiquette renommée
history-tag-removed = Étiquette retirée
customers-not-up-to-date = Pas à jour
customers-valid-until = Adhésion jusqu’au
customers-subscriptions = Abonnements
customers-email = Adresse électronique
customers-phone = Téléphone
customers-street = Numéro et rue
customers-street-more = Complément d’adresse
customers-postcode = Code postal
customers-town = Commune
customers-address = Adresse
customers-count = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
customers-empty-title = Aucun client ici
customers-empty = Créez un client, ou élargissez votre recherche : trois lettres suffisent.
customers-found-title = Recherche
customers-found-for = Ce qui répond à « { $typed } ».
customers-found-nothing-title = Rien de trouvé
customers-found-nothing = Essayez trois autres lettres du nom, un téléphone ou un numéro.
customers-subscription-number = Abonnement numéro { $number }

# La fiche
customers-kind = Nature
customers-kind-household = Un foyer
customers-kind-organization = Une structure
customers-organization-name = Nom de la structure
customers-organization-name-hint = Pour une structure seulement ; un foyer porte le nom de ses personnes.
customers-exempt = Dispense d’adhésion
customers-until = jusqu’au { $day }
customers-unpaid-until = à payer, jusqu’au { $day }
customers-memberships = Voir les adhésions
customers-see-as = Voir le site comme ce client
customers-since = Client depuis
customers-wishes = Souhaite recevoir
customers-wish-email = des messages électroniques
customers-wish-sms = des SMS
customers-wish-letters = des lettres
customers-notes = Notes
customers-comment = Remarques
customers-private-note = Note réservée
customers-private-note-hint = Vue seulement par les personnes qui en ont le droit.
customers-persons = Personnes
customers-persons-edit = Gérer les personnes
customers-person = Personne
customers-person-add = Ajouter une personne
customers-person-edit = Modifier une personne
customers-person-has-role = Cette personne a un rôle au jardin : demandez à une personne qui peut donner ce rôle.
customers-main-person = Personne principale
customers-make-main = Mettre en personne principale
customers-leaves = Quitte ce client
customers-left = n’en fait plus partie
customers-back-to-file = Revenir à la fiche
customers-first-name = Prénom
customers-last-name = Nom de famille
customers-no-subscription = Aucun abonnement.
customers-coming = Prochaines livraisons
customers-nothing-coming = Rien n’est prévu.
customers-mails = Lettres
customers-no-mail = Aucune lettre envoyée.
customers-added = Le client est créé.
customers-changed = La fiche est modifiée.
history-customer-added = Client créé
history-customer-changed = Fiche modifiée
history-person-added = Personne ajoutée
history-person-changed = Personne modifiée
history-person-main = Personne principale choisie
history-person-left = Personne partie

# Le bénévolat
customers-volunteering = Bénévolat
customers-volunteering-question = Accepte-t-on d’aider le jardin ?
customers-volunteering-not_asked = Pas encore de réponse
customers-volunteering-yes = Oui
customers-volunteering-why_not = Pourquoi pas
customers-volunteering-no = Non
customers-volunteering-why = Précision
customers-domains = Pour aider à
customers-domain-field = Cultiver
customers-domain-packing = Préparer les paniers
customers-domain-driving = Conduire une tournée
customers-domain-depot = Tenir un dépôt
customers-domain-events = Tenir un stand ou une fête
customers-domain-office = Aider au bureau
customers-volunteers-title = Bénévoles
customers-volunteers-about = Les personnes qui ont dit oui ou pourquoi pas, à appeler quand il faut de l’aide.
customers-volunteers-empty-title = Personne ici
customers-volunteers-empty = Demandez à vos clients s’ils veulent aider, et notez la réponse sur leur fiche.
