# Preparing and delivering.
deliveries-days-title = Preparation
deliveries-days-about = Choose a preparation day: you will see what to pack, and the sheets to print.
deliveries-coming = Coming
deliveries-past = Past
deliveries-other-day = Another day
deliveries-other-days = Other days
deliveries-day = Day
deliveries-to-prepare = To prepare
deliveries-rounds-head = Rounds
deliveries-state = State
deliveries-planned = Planned
deliveries-delivered = Delivered
deliveries-uncertain = Public holiday to decide
deliveries-none-title = Nothing to prepare for now
deliveries-none-text = As soon as a subscription is confirmed, its baskets appear here, day by day.
deliveries-none-action = See subscriptions
deliveries-day-title = Preparation of { $day }
deliveries-empty-day-title = Nothing to prepare on that day
deliveries-empty-day-text = No basket is planned. The preparation days are in the list.
deliveries-back-to-days = See the preparation days
deliveries-back-to-day = Back to the day’s preparation
deliveries-by-round = By round
deliveries-by-depot = By depot
deliveries-by-person = By person
deliveries-round = Round
deliveries-depot = Depot
deliveries-name = Name
deliveries-phone = Phone
deliveries-signature = Signature
deliveries-page = Page
deliveries-access-code = Access code:
deliveries-printed-at = Printed on { $when }
deliveries-documents = Documents
deliveries-documents-about = Each document opens ready to print. Bocage remembers what was printed and marks what changes afterwards.
deliveries-all-rounds-hint = Without a choice, every round of the day.
deliveries-document-by-product = Preparation by basket type
deliveries-document-by-depot = Preparation by depot
deliveries-document-by-customer = Preparation by person
deliveries-document-labels = Labels (A4 sheets)
deliveries-document-label-roll = Labels (roll)
deliveries-document-route-sheets = Route sheet
deliveries-document-depot-lists = Depot lists
deliveries-document-spreadsheet = Spreadsheet
deliveries-printed = Sheets printed on { $when } by { $name }
deliveries-still-right = Nothing has changed since: the sheets are right.
deliveries-changed-since = { $count ->
    [one] One change since: print again, or correct by hand.
   *[other] { $count } changes since: print again, or correct by hand.
}
deliveries-change-new = added: { $after }{ $before }
deliveries-change-changed = { $before } becomes { $after }
deliveries-change-removed = removed: { $before } → { $after }
deliveries-nothing = nothing
deliveries-round-on = Delivery of { $day }
deliveries-round-empty = Nothing goes out with this round on that day. If a printed sheet says otherwise, its baskets were moved or cancelled since.
deliveries-round-is-delivered = This round is delivered.
deliveries-mark-delivered = Round delivered
deliveries-undo-delivered = Not delivered after all
deliveries-marked = { $count ->
    [one] The round is delivered: 1 delivery.
   *[other] The round is delivered: { $count } deliveries.
}
deliveries-unmarked = { $count ->
    [one] The round is no longer marked as delivered: 1 delivery.
   *[other] The round is no longer marked as delivered: { $count } deliveries.
}
deliveries-too-early = This round goes out on { $day }: you can mark it delivered on that day.
deliveries-too-late = This round was delivered more than a week ago: correct each delivery instead.
deliveries-nothing-to-do = Nothing to change: the round was in that state already.
history-round-delivered = Round marked as delivered
history-round-not-delivered = Round set back to be delivered
