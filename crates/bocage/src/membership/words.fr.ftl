# Adhésions
membership-title = Adhésions
membership-see-all = Voir les adhésions
membership-list = Liste
membership-list-valid = Valables ce jour
membership-list-unpaid = À payer
membership-list-expired = Finies
membership-list-exempt = Dispensées
membership-list-ending = Finissant entre deux dates
membership-list-supporters = Soutiens, sans panier
membership-day = Le jour
membership-ending-from = Finissant à partir du
membership-ending-to = Finissant jusqu’au
membership-network-count = { $count ->
    [one] { $count } membre compté par le réseau le { $day }.
   *[other] { $count } membres comptés par le réseau le { $day }.
}
membership-count = { $count ->
    [one] { $count } adhésion
   *[other] { $count } adhésions
}
membership-empty-title = Aucune adhésion ici
membership-empty = Ajoutez une adhésion depuis la fiche d’un client, ou changez la liste et les dates.
membership-label = Adhésion
membership-fee = Montant
membership-starts-on = À partir du
membership-ends-on = Jusqu’au
membership-paid-on = Payée le
membership-unpaid = à payer
membership-exempt = dispense
membership-state = État
membership-payment = Moyen de paiement
membership-mark-paid = Marquer payée
membership-cancel = Annuler cette adhésion
membership-reason = Motif
membership-reason-needed = Écrivez le motif de l’annulation.
membership-settled-already = Cette adhésion était déjà payée ou annulée : la page est à jour maintenant.
membership-paid = L’adhésion est payée.
membership-cancelled = L’adhésion est annulée.
membership-none = Aucune adhésion pour l’instant.
membership-add = Ajouter une adhésion
membership-joined-on = Jour de l’adhésion
membership-is-paid = Payée aujourd’hui
membership-is-exempt = Rien à payer, par décision
membership-preview = Voir les dates et le montant
membership-record = Enregistrer l’adhésion
membership-would-be = Valable du { $first } au { $last }, pour { $fee }. Enregistrez si tout est juste.
membership-already = Cette adhésion est déjà enregistrée pour ces jours : choisissez le lendemain de sa fin.
membership-added = L’adhésion est enregistrée.
history-membership-added = Adhésion enregistrée
history-membership-paid = Adhésion payée
history-membership-cancelled = Adhésion annulée

# Les types
membership-types-title = Types d’adhésion
membership-see-settings = Voir les réglages des adhésions
membership-types-about = Chaque type a son nom et son montant. Les dates de validité suivent les réglages du jardin.
membership-type-add = Ajouter un type
membership-type-edit = Modifier un type
membership-label-taken = Un type porte déjà ce nom : choisissez-en un autre.
membership-public = Proposé sur le site
membership-running = En cours
membership-supporter = soutien
membership-is-supporter = Pour soutenir le jardin, sans panier
membership-is-public = Proposer sur le site public
membership-rank = Rang
history-membership-type-saved = Type d’adhésion enregistré

# L’assemblée générale
membership-assembly-title = Liste pour l’assemblée générale
membership-assembly-day = Jour de l’assemblée
membership-assembly-whole = Tout afficher pour imprimer
membership-assembly-count = { $count ->
    [one] { $count } membre à jour le { $day }.
   *[other] { $count } membres à jour le { $day }.
}
membership-signature = Signature
