# Households and organisations.
customers-groups-title = Catégories de clients
customers-groups-about = Une catégorie décide des offres, des points de retrait et du minimum de commande proposés.
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
