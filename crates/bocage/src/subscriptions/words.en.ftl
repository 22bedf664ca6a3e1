# Subscriptions: signing up
subscriptions-step-offer = Basket
subscriptions-step-when = Rhythm
subscriptions-step-stop = Place
subscriptions-step-payment = Payment
subscriptions-step-you = You
subscriptions-step-recap = Check
subscriptions-for-customer = Subscription for { $name }
subscriptions-offer-title = Subscribe
subscriptions-offer-question = Which basket would you like?
subscriptions-offer-detail = { $price } a delivery. { $about }
subscriptions-quantity = How many at each delivery?
subscriptions-quantity-bounds = Write a number from 1 to { $most }.
subscriptions-choose-offer = Choose one of the baskets on offer.
subscriptions-sold-out = Not enough are left: choose another basket, or fewer of them.
subscriptions-sold-out-short = Sold out for now.
subscriptions-no-offer-title = No basket by subscription for now
subscriptions-no-offer = The garden has not opened its subscriptions yet. Come back soon, or write to it.
subscriptions-when-title = How often?
subscriptions-frequency-question = When would you like your basket?
subscriptions-frequency-weekly = Every week
subscriptions-frequency-odd = Every second week, odd weeks
subscriptions-frequency-even = Every second week, even weeks
subscriptions-frequency-group = Every second week, among them that of Monday { $monday }
subscriptions-frequency-monthly-1 = Once a month, the first week
subscriptions-frequency-monthly-2 = Once a month, the second week
subscriptions-frequency-monthly-3 = Once a month, the third week
subscriptions-frequency-monthly-4 = Once a month, the fourth week
subscriptions-frequency-monthly-last = Once a month, the last week
subscriptions-frequency-custom = { $count ->
    [one] One chosen week
   *[other] { $count } chosen weeks
}
subscriptions-choose-frequency = Choose one of the rhythms on offer.
subscriptions-season-question = For which season?
subscriptions-season-choice = { $label }, { $period }
subscriptions-choose-season = Choose one of the open seasons.
subscriptions-from = From
subscriptions-from-hint = Leave empty to start as soon as possible.
subscriptions-from-outside = Choose a coming day, { $last } at the latest.
subscriptions-no-delivery-left = No delivery is left on these dates: choose another rhythm or another season.
subscriptions-stop-title = Where to collect it?
subscriptions-stop-question = Choose where you collect it
subscriptions-stop-day = { $count ->
    [one] On { $day }: { $count } depot
   *[other] On { $day }: { $count } depots
}
subscriptions-stop-first = first basket { $day }
subscriptions-stop-fee = { $fee } contribution per delivery
subscriptions-stop-reserved = Reserved { $whom }, with a password
subscriptions-stop-full-on = No place left on { $dates }{ $more ->
    [0] {""}
    [one] {" "}and 1 other date
   *[other] {" "}and { $more } other dates
}. Choose another place, or ask the garden for its waiting list.
subscriptions-choose-stop = Choose one of the places on offer.
subscriptions-no-stop = No place is served on these dates. Choose another rhythm.
subscriptions-password = Password of the reserved place
subscriptions-password-hint = Only if you choose a reserved place.
subscriptions-password-needed = This place is reserved: write its password, or choose another place.
subscriptions-password-wrong = This is not the password of that place. Ask the person who looks after it.
subscriptions-payment-title = How to pay?
subscriptions-payment-question = By which means?
subscriptions-payment-hint = Nothing is paid now: the garden will write to you.
subscriptions-payment-direct-debit = Direct debit
subscriptions-payment-cheque = Cheque
subscriptions-payment-transfer = Bank transfer
subscriptions-payment-card = Bank card
subscriptions-payment-cash = Cash
subscriptions-rhythm-question = In how many times?
subscriptions-rhythm-once = All at once
subscriptions-rhythm-half-yearly = Every six months
subscriptions-rhythm-quarterly = Every three months
subscriptions-rhythm-monthly = Every month
subscriptions-rhythm-monthly-times = In several monthly instalments
subscriptions-rhythm-times = in { $times } monthly instalments
subscriptions-times = Number of monthly instalments
subscriptions-times-hint = From 1 to 11, if you pay in several monthly instalments.
subscriptions-times-bounds = Write a number of instalments from 1 to 11.
subscriptions-you-title = You
subscriptions-known-already = Do you have an account here already?
subscriptions-first-name = First name
subscriptions-last-name = Last name
subscriptions-email = E-mail address
subscriptions-email-hint = To confirm your subscription to you.
subscriptions-phone = Telephone
subscriptions-phone-hint = To reach you if a basket changes.
subscriptions-street = Number and street
subscriptions-postcode = Postcode
subscriptions-town = Town
subscriptions-membership-question = Your membership of the association
subscriptions-membership-hint = It goes with the basket and is paid with the first instalment.
subscriptions-type-choice = { $label }, { $fee }
subscriptions-choose-membership = Choose one of the memberships on offer.
subscriptions-recap-title = Check before saying yes
subscriptions-fact-basket = Basket
subscriptions-fact-frequency = Rhythm
subscriptions-fact-place = Place and day
subscriptions-fact-payment = Payment
subscriptions-fact-you = You
subscriptions-recap-dates = Your deliveries
subscriptions-recap-count = { $count ->
    [one] 1 delivery
   *[other] { $count } deliveries
}
subscriptions-recap-first-last = The first ones: { $first }. The last one: { $last }.
subscriptions-recap-closed = { $count ->
    [one] The garden does not deliver during 1 week of this period.
   *[other] The garden does not deliver during { $count } weeks of this period.
}
subscriptions-recap-uncertain = { $day } is a public holiday: the garden will soon say on which day it delivers.
subscriptions-recap-price = The price
subscriptions-recap-each = One delivery
subscriptions-recap-total = The deliveries left
subscriptions-recap-schedule = The instalments
subscriptions-due-on = On
subscriptions-amount = Amount
subscriptions-fee-until = { $label }, valid until { $until }:
subscriptions-line-offer = { $quantity } × { $unit }, the basket
subscriptions-line-depot-fee = Contribution to the costs of the place
subscriptions-line-depot-fee-waived = Contribution to the costs of the place ({ $unit }), already counted with another basket of yours that day
subscriptions-line-deliveries = { $count ->
    [one] 1 delivery at { $price }
   *[other] { $count } deliveries at { $price }
}
subscriptions-exceed-reason = Why go beyond what this place holds?
subscriptions-exceed-hint = Your reason is kept in the history. Without a reason, choose another place.
subscriptions-conditions = I have read and accept the garden’s subscription terms
subscriptions-conditions-hint = The dates and prices above are those of your subscription.
subscriptions-conditions-title = Conditions of subscription
subscriptions-conditions-about = Whoever subscribes reads these conditions and accepts them before confirming. The date and the version accepted stay in the history of the subscription.
subscriptions-conditions-text = The conditions, or the address of the page that holds them
subscriptions-conditions-text-hint = A text of 5,000 characters at most, or an address such as https://www.example.org/conditions. Leave empty if there are none.
subscriptions-conditions-read = Read the conditions of subscription
subscriptions-amounts-changed = The dates or prices have just changed: read them again, then confirm.
subscriptions-conditions-changed = The conditions have just changed: read them again, then tick the box again.
subscriptions-conditions-accepted = accepted
subscriptions-conditions-accepted-of = accepted, in their version of { $day }
history-conditions-changed = Conditions of subscription changed
subscriptions-conditions-needed = Tick this box to subscribe.
subscriptions-waits-for-staff = The garden will confirm your subscription.
subscriptions-confirm = I subscribe
subscriptions-correct-you = Correct my details
subscriptions-thanks-title = Thank you
subscriptions-thanks = Your request has arrived.
subscriptions-thanks-letter = A letter has just left for your address. It confirms your subscription; if the garden knows your address already, it asks for one last click.
subscriptions-thanks-member = Thank you, your subscription is recorded. A letter confirms it.
subscriptions-added = The subscription is recorded.
subscriptions-letter-confirmed-subject = Your subscription to { $garden } is confirmed
subscriptions-letter-confirmed = Thank you! Your subscription is confirmed. Here is what is to come.
subscriptions-letter-requested-subject = Your subscription request to { $garden }
subscriptions-letter-requested = Thank you! Your request has arrived; the garden will confirm it. Here is what you chose.
subscriptions-letter-starts = Your first basket awaits you on { $day }.
subscriptions-letter-late = { $count ->
    [one] One basket planned before this confirmation did not leave: you are not charged for it.
   *[other] { $count } baskets planned before this confirmation did not leave: you are not charged for them.
}
subscriptions-letter-first = The first ones
subscriptions-letter-link = See my baskets
subscriptions-link-subject = Finish your subscription to { $garden }
subscriptions-link-text = You have just chosen a basket with this address, which the garden knows already. Sign in to finish: your choices are kept. If it was not you, do nothing.
subscriptions-link-action = Sign in and finish
history-customer-signed-up = Signed up on the site
history-subscription-added = Subscription recorded
history-depot-capacity-exceeded = Capacity of the place exceeded

# My space
subscriptions-own-title = My space
subscriptions-own-next = My next basket
subscriptions-own-access-code = Access code:
subscriptions-own-empty-title = No basket planned
subscriptions-own-empty = Your next baskets will show here, with their day and place.
subscriptions-own-subscribe = Subscribe
subscriptions-own-coming = The next ones
subscriptions-own-calendar = The whole season
subscriptions-own-subscriptions = My subscriptions
subscriptions-own-contact = My details
subscriptions-own-other = Add a basket
subscriptions-member-until = Your membership is valid until { $day }.
subscriptions-member-unpaid = Your membership until { $day } waits for its payment.
subscriptions-member-expired = Your membership ended on { $day }.
subscriptions-member-exempt = You do not need to join.
subscriptions-member-never = You have not joined the association yet.
subscriptions-season-title = My deliveries
subscriptions-season-empty-title = No delivery
subscriptions-season-empty = The deliveries of your subscriptions will show here, month by month.
subscriptions-season-coming = Coming deliveries
subscriptions-season-earlier = Earlier
subscriptions-season-later = Later
subscriptions-season-past = Past deliveries
subscriptions-amounts-delivered = { $count ->
    [0] No delivery made,
    [one] 1 delivery made,
   *[other] { $count } deliveries made,
}
subscriptions-amounts-to-come = { $count ->
    [0] none to come.
    [one] 1 to come.
   *[other] { $count } to come.
}
subscriptions-amounts-whole = The whole subscription
subscriptions-fact-period = Period
subscriptions-fact-since = In this state since
subscriptions-since-by = { $day }, by { $name }
subscriptions-contact-title = My details
subscriptions-street-more = Address, second line
subscriptions-wants-email = Receive news by e-mail
subscriptions-wants-sms = Receive news by text message
subscriptions-wants-letters = Receive news by letter
subscriptions-contact-persons = The people of the household
subscriptions-contact-email = To change an e-mail address or add a person, write to the garden.
subscriptions-contact-changed = These details were changed meanwhile. Read them again, then save once more.
subscriptions-contact-kept = Your details are saved.
history-contact-changed = Contact details changed

# The team
subscriptions-title = Subscriptions
subscriptions-search = Find a name, an address, a number
subscriptions-state = State
subscriptions-group-a = Every second week, group A
subscriptions-group-b = Every second week, group B
subscriptions-monthly = Once a month
subscriptions-customer = Customer
subscriptions-customer-number = Number
subscriptions-quantity-short = Quantity
subscriptions-until = Until
subscriptions-count = { $count ->
    [one] 1 subscription
   *[other] { $count } subscriptions
}
subscriptions-empty-title = No subscription here
subscriptions-empty = Subscriptions taken on the site or by the team show in this list. Clear the filters, or start from a customer’s file.
subscriptions-empty-action = Choose a customer
subscriptions-confirm-request = Confirm this subscription
subscriptions-confirmed = The subscription is confirmed.
subscriptions-confirmed-late = { $count ->
    [one] The subscription is confirmed. One basket that could no longer leave is taken away: the deliveries that remain cost { $total }.
   *[other] The subscription is confirmed. { $count } baskets that could no longer leave are taken away: the deliveries that remain cost { $total }.
}
subscriptions-over = This subscription is over: it does not change any more.
subscriptions-see-deliveries = { $count ->
    [one] See the delivery
   *[other] See the { $count } deliveries
}
subscriptions-comment = Comment
subscriptions-comment-hint = For the team only.
subscriptions-comment-changed = The comment was changed meanwhile, here it is: { $comment }
subscriptions-cancel = Cancel this subscription
subscriptions-cancel-title = Cancel a subscription
subscriptions-cancel-effects = What will change
subscriptions-cancel-amount = Price of the deliveries taken away
subscriptions-cancel-kept = { $count ->
    [one] 1 delivery already made or closed still counts.
   *[other] { $count } deliveries already made or closed still count.
}
subscriptions-cancel-reason = Why?
subscriptions-cancel-reason-hint = Your reason is kept in the history.
subscriptions-cancelled = The subscription is cancelled.
history-subscription-confirmed = Subscription confirmed
history-subscription-cancelled = Subscription cancelled
history-subscription-comment = Comment changed
