# Memberships
membership-title = Memberships
membership-see-all = See the memberships
membership-list = List
membership-list-valid = Valid that day
membership-list-unpaid = To be paid
membership-list-expired = Over
membership-list-exempt = Exempt
membership-list-ending = Ending between two dates
membership-list-supporters = Supporters, without a basket
membership-day = On
membership-ending-from = Ending from
membership-ending-to = Ending up to
membership-network-count = { $count ->
    [one] { $count } member counted by the network on { $day }.
   *[other] { $count } members counted by the network on { $day }.
}
membership-count = { $count ->
    [one] { $count } membership
   *[other] { $count } memberships
}
membership-empty-title = No membership here
membership-empty = Add a membership from a customer’s file, or change the list and its dates.
membership-label = Membership
membership-fee = Amount
membership-starts-on = From
membership-ends-on = Until
membership-paid-on = Paid on
membership-unpaid = to be paid
membership-exempt = exempt
membership-state = State
membership-payment = Way of paying
membership-mark-paid = Mark as paid
membership-cancel = Cancel this membership
membership-reason = Reason
membership-reason-needed = Write why it is cancelled.
membership-settled-already = This membership was paid or cancelled already: the page is up to date now.
membership-paid = The membership is paid.
membership-cancelled = The membership is cancelled.
membership-none = No membership yet.
membership-add = Add a membership
membership-joined-on = Day of joining
membership-is-paid = Paid today
membership-is-exempt = Nothing to pay, by decision
membership-preview = See dates and amount
membership-record = Record the membership
membership-would-be = Valid from { $first } to { $last }, for { $fee }. Record it if all is right.
membership-already = This membership is already recorded for those days: choose the day after it ends.
membership-added = The membership has been recorded.
history-membership-added = Membership recorded
history-membership-paid = Membership paid
history-membership-cancelled = Membership cancelled

# Types
membership-types-title = Types of membership
membership-see-settings = See the settings of memberships
membership-types-about = Each type has its name and amount. Validity follows the garden’s settings.
membership-type-add = Add a type
membership-type-edit = Change a type
membership-label-taken = A type already has this name: choose another one.
membership-public = Offered on the site
membership-running = Running
membership-supporter = supporter
membership-is-supporter = To support the garden, without a basket
membership-is-public = Offer on the public site
membership-rank = Rank
history-membership-type-saved = Type of membership saved

# The general assembly
membership-assembly-title = List for the general assembly
membership-assembly-day = Day of the assembly
membership-assembly-whole = Show all to print
membership-assembly-count = { $count ->
    [one] { $count } member up to date on { $day }.
   *[other] { $count } members up to date on { $day }.
}
membership-signature = Signature
