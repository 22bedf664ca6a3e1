# The network
network-gardens = The gardens
network-lead = Organic vegetables in season, grown by people who are finding work again. Choose your garden.
network-demo = Become one of the people of the demonstration in one click.
network-demo-team = Paul, of the network’s team
network-persona-lea = member
network-persona-sacha = sales and welcome
network-persona-youssef = packing
network-persona-odile = depot
network-persona-anne = administration
network-persona-karim = supervision
network-persona-nadia = counselling
network-persona-bruno = bookkeeping
network-persona-paul = network
network-gardens-about = Numbers, never people: each garden sends its own.
network-garden = Garden
network-members = Members
network-baskets = Baskets of the week
network-depots = Depots
network-told-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
network-told-baskets = { $count ->
    [one] { $count } basket this week
   *[other] { $count } baskets this week
}
network-told-depots = { $count ->
    [one] { $count } depot
   *[other] { $count } depots
}
network-told-on = Counted on { $day }
network-told-nothing = Nothing received yet
network-no-garden = No garden yet
network-no-garden-about = A garden has its own address, team and data. Open the first one.
network-new-garden = Open a garden
network-garden-name = Name of the garden
network-slug = Short name, in its address
network-slug-hint = Letters without accents, digits and hyphens: “breuil” gives breuil.{ $domain }.
network-slug-taken = A garden already has this short name: choose another one.
error-slug = Write small letters without accents, digits and hyphens, such as jardin-du-breuil.
network-first-administrator = The first person who runs it
network-first-administrator-hint = They receive a letter to come in and begin.
network-open-garden = Open this garden
network-garden-opened = The garden is open, and a letter has left.

# The garden’s page
network-home-default = Organic vegetables in season, grown near you.
network-home-subscribe = Subscribe
network-home-depots = Where to fetch a basket
network-home-offers = Our baskets
network-home-price = { $price } a basket
network-home-all-offers = See all the baskets
network-home-contact = Find us
network-home-address = Address

# Today
network-week = The garden’s week
network-week-nothing = nothing to pack
network-week-closing = Closes at { $hour }:00: { $rounds }
network-week-closed = Closed since { $hour }:00: { $rounds }
network-week-later = Then:
network-today-baskets = { $count ->
    [one] { $count } basket
   *[other] { $count } baskets
}
network-due = What waits for you
network-nothing-due = Nothing waits for you
network-due-holiday = { $day } is a public holiday: decide what the rounds do ({ $rounds }).
network-due-holiday-action = Decide
network-due-requests = { $count ->
    [one] One subscription request waits for your approval.
   *[other] { $count } subscription requests wait for your approval.
}
network-due-requests-action = See the requests
network-due-jobs = { $count ->
    [one] One task or letter failed.
   *[other] { $count } tasks or letters failed.
}
network-due-jobs-action = See the tasks
network-due-new = { $count ->
    [one] One subscription came from the site since yesterday.
   *[other] { $count } subscriptions came from the site since yesterday.
}
network-due-new-action = See the latest subscriptions
network-due-unpaid = { $count ->
    [one] One membership is not paid yet.
   *[other] { $count } memberships are not paid yet.
}
network-due-unpaid-action = See the memberships to pay
network-due-file = { $count ->
    [one] One item is missing in the garden’s file before it may sell.
   *[other] { $count } items are missing in the garden’s file before it may sell.
}
network-due-file-action = Complete the file
network-due-unsold = { $count ->
   *[other] No subscription is on sale on the site.
}
network-due-unsold-action = Go on with the first steps

# Welcome
network-welcome-title = First steps
network-welcome-title-about = The steps, from an empty garden to a first sale.
network-welcome-lead = A few steps, and a first subscription is on sale. Take what is proposed: everything can be changed afterwards, and you may stop and come back.
network-welcome-progress = { $done ->
    [0] No step done out of { $all }.
    [one] One step done out of { $all }.
   *[other] { $done } steps done out of { $all }.
}
network-welcome-ready = A first subscription is on sale
network-welcome-ready-about = Everything is ready: visitors may subscribe from now on. Look at each step again whenever you want.
network-welcome-demo = To try without fear, there are gardens where everything is invented.
network-welcome-demo-link = See the demonstration gardens
network-welcome-shop = See what visitors see
network-step-do = Do this step
network-step-see = See or change
network-step-done = Done
network-step-to-do = To do
network-step-not-needed = Your garden does without
network-step-proposed = We propose:
network-step-accept = Create it so
network-step-by-hand = Do otherwise
network-step-made = Done. Here is what comes next.
network-step-needs-address = First write the registered address: the first depot will be there.
network-step-garden-file = The garden’s file
network-step-garden-file-about = Who you are: the law asks it of whoever sells.
network-step-season = A season
network-step-season-about = The year a subscription lasts, with its weeks without delivery.
network-step-round = A round
network-step-round-about = The day baskets are packed and the day they are delivered.
network-step-depot = A depot
network-step-depot-about = The place where people fetch their basket. The garden itself may be one.
network-step-membership-type = Membership
network-step-membership-type-about = What being a member costs, and the categories of customers.
network-step-product = The baskets
network-step-product-about = What you sell.
network-step-offer = The offers
network-step-offer-about = Each basket at a price and a rhythm, on sale.
network-step-team = The team
network-step-team-about = Invite the people who work with you: each receives a letter, and their role says what they see.
network-proposed-season = from { $from } to { $until }, without delivery in the last and the first week of the year
network-proposed-round = pack on { $preparation }, deliver on { $delivery }
network-proposed-depot = at the garden, at its registered address, from 16:00 to 19:00
network-proposed-membership-type = { $fee } a year, and { $supporter } for supporters
network-proposed-product = a single basket and a family basket of organic vegetables, VAT at { $vat }%
network-proposed-offer = each week, the first basket at { $single } and the second at { $family }, on sale from today
network-made-closed-week = End-of-year holidays
network-made-round = { $day } round
network-made-depot = At the garden
network-made-hours = from 16:00 to 19:00
network-made-membership = Membership
network-made-supporter = Supporting membership
network-made-private = Households
network-made-professional = Professionals
network-made-single = Single basket
network-made-single-about = The organic vegetables of the week, for one or two people.
network-made-single-short = Single
network-made-family = Family basket
network-made-family-about = The organic vegetables of the week, for three or four people.
network-made-family-short = Family
network-made-offer = { $product } each week
network-made-category = Baskets
network-missing-legal-name = The legal name is missing.
network-missing-registered-address = The registered address is missing.
network-missing-email = An e-mail address is missing.
network-missing-siret = The SIRET is missing.
network-missing-vat-regime = The VAT regime is missing.

# Settings
network-settings-title = Settings
network-settings-lead = What the garden decides for itself. Each change is kept in the history.
network-hub-garden = The garden
network-hub-rules = The rules
network-hub-lists = The garden’s lists
network-hub-machinery = Follow-up
network-door-seasons = Seasons
network-door-seasons-about = The garden’s year, open or closed to subscriptions.
network-door-groups = Customer categories
network-door-groups-about = Who sees which offers, and who need not join.
network-door-tags = Tags
network-door-tags-about = Your own words to find customers again.
network-door-conditions = Terms of subscription
network-door-conditions-about = What subscribers read and accept.
network-door-types = Types of membership
network-door-types-about = Their names and amounts.
network-door-roles = Roles
network-door-roles-about = What each person of the team may read, change and do.
network-door-history = History of settings
network-door-history-about = Who changed which setting, and when.
network-door-leave = Take your data away
network-door-leave-about = How to leave with everything the garden has.
network-nothing-changed = Nothing changed.
network-what-will-change = What will change
network-confirm = Save these changes
network-default = At first: { $value }.
network-changed-by = Changed by { $name }, on { $when }
network-count-bounds = Write a whole number, from { $least } to { $most }.
network-amount-bounds = Write an amount in euros, from 0 to { $most }.
network-vat-form = Write a rate, such as 5.5.
network-group-people = Signing in
network-group-people-about = What protects bank details.
network-group-calendar = Seasons and deadlines
network-group-calendar-about = When seasons begin, public holidays, until when a member may change.
network-group-depots = Depots
network-group-depots-about = What is seen of a full depot.
network-group-membership = Membership
network-group-membership-about = Who has to join, until when, at what price.
network-group-catalogue = Products and offers
network-group-catalogue-about = How prices are written.
network-group-subscriptions = Subscriptions
network-group-subscriptions-about = What a new subscription waits for, the day of instalments.
network-group-deliveries = Sheets
network-group-deliveries-about = How names are printed.
network-setting-second-factor-required = Second check before bank details
network-about-second-factor-required = A code from the telephone is asked for besides.
network-effect-second-factor-required = This concerns the staff who may see bank details, from their next page on.
network-setting-season-first-month = First month of seasons
network-about-season-first-month = From 1 for January to 12 for December.
network-effect-season-first-month = Seasons proposed from now on will begin in that month. Existing ones do not move.
network-setting-alsace-moselle-holidays = Public holidays of Alsace and Moselle
network-about-alsace-moselle-holidays = Adds Good Friday and 26 December.
network-effect-alsace-moselle-holidays = Rounds on these two days will wait for a decision, or no longer.
network-setting-preparation-hour = Hour of preparation
network-about-preparation-hour = The hour at which the team begins the baskets, from 0 to 23.
network-effect-preparation-hour = New rounds will take this hour. Existing ones keep theirs.
network-setting-change-lead-hours = Time to change, in hours
network-about-change-lead-hours = Before preparation, until when a member may still move or cancel.
network-effect-change-lead-hours = New rounds will take this time. Existing ones keep theirs.
network-setting-depot-full = A full depot
network-about-depot-full = Show it as full, or do not show it.
network-effect-depot-full = People who sign up will see it differently, from now on.
network-setting-membership-required = Join to buy
network-about-membership-required = One has to be a member to subscribe, unless exempt.
network-effect-membership-required = New sign-ups will ask for membership, or no longer.
network-setting-membership-validity = Length of membership
network-about-membership-validity = The same period for all, or a year from the day of joining.
network-effect-membership-validity = Memberships to come will be dated so. Existing ones do not move.
network-setting-membership-first-month = First month of membership
network-about-membership-first-month = For the same period, from 1 for January to 12 for December.
network-effect-membership-first-month = Memberships to come will begin in that month.
network-setting-late-joining = Joining during a period
network-about-late-joining = Pay in full, be valid until the end of the next period, or pay less each quarter.
network-effect-late-joining = The price or length of memberships to come will change.
network-setting-hinge-month = Month of the hinge date
network-about-hinge-month = From this date on, membership is valid until the end of the next period.
network-effect-hinge-month = Memberships to come will last longer or shorter.
network-setting-hinge-day = Day of the hinge date
network-about-hinge-day = The day of the month, from 1 to 28.
network-effect-hinge-day = Memberships to come will last longer or shorter.
network-setting-fee-rounding = Rounding of the fee
network-about-fee-rounding = When the price falls by quarter, to what it is rounded.
network-effect-fee-rounding = The price of memberships to come may change by a few cents.
network-setting-renewal-notice-days = Notice of renewal, in days
network-about-renewal-notice-days = The list of ending memberships looks this many days ahead, to propose a renewal.
network-effect-renewal-notice-days = The list of ending memberships will go that far, from now on.
network-setting-price-entry = Prices as written
network-about-price-entry = With VAT or without: the other one is computed.
network-effect-price-entry = The next prices will be written so. Existing ones do not move.
network-setting-default-vat = VAT proposed
network-about-default-vat = The rate of a new product; vegetables are at 5.5 %.
network-effect-default-vat = The next products will have this rate. Existing ones do not move.
network-setting-start-condition = A new subscription waits for
network-about-start-condition = Nothing, or the agreement of a member of staff.
network-effect-start-condition = Sign-ups to come will count at once, or wait for your agreement.
network-setting-instalment-day = Day of instalments
network-about-instalment-day = The day of the month, from 1 to 28.
network-effect-instalment-day = Payment plans to come will have this day. Existing ones do not move.
network-setting-sheet-names = Names on sheets
network-about-sheet-names = Last and first name, or last name and an initial: sheets lie in sight of everybody.
network-effect-sheet-names = The next sheets will be printed so.
network-value-yes = yes
network-value-no = no
network-value-shown = show it as full
network-value-hidden = do not show it
network-value-fixed = the same period for all
network-value-anniversary = a year from the day of joining
network-value-full-fee = the full price
network-value-hinge = a hinge date
network-value-falling = a price that falls each quarter
network-value-gross = with VAT
network-value-net = without VAT
network-value-none = nothing
network-value-staff = the agreement of staff
network-value-full = last and first name
network-value-initial = last name and an initial

# The file
network-file-title = The garden’s file
network-file-title-about = Name, addresses, contacts, SIRET, VAT, logo.
network-trade-name = Name of the garden
network-trade-name-hint = The one people know, at the top of each page.
network-presentation = Presentation
network-presentation-hint = Two or three sentences, on the first page.
network-hue = Colour
network-hue-hint = That of your site. Contrasts are computed: everything stays readable.
network-hue-15 = Brick
network-hue-45 = Ochre
network-hue-75 = Honey
network-hue-120 = Leaf
network-hue-165 = Sage
network-hue-225 = Lake blue
network-hue-285 = Violet
network-hue-345 = Beetroot
network-hue-now = Today’s colour
network-in-law = In law
network-legal-name = Legal name
network-legal-form = Form
network-legal-form-hint = Association, SCIC…
network-siret = SIRET
network-siret-hint = Fourteen digits.
network-rna = RNA
network-rna-hint = The letter W and nine digits, for an association.
network-registered-address = Registered address
network-street = Number and street
network-postcode = Postcode
network-town = Town
network-office-address = Office, if it is elsewhere
network-office-street = Number and street of the office
network-office-postcode = Postcode of the office
network-office-town = Town of the office
network-contacts = Contacts
network-email = E-mail address
network-phone = Telephone
network-website = Site
network-vat-regime = VAT regime
network-no-vat-regime = No regime is chosen: one is needed to sell.
network-vat-from = since { $day }
network-vat-taxable = Liable to VAT
network-vat-franchise = Franchise, small turnover
network-vat-exempt = Exempt, non-profit body
network-mention = Invoices carry this sentence:
network-mention-article-293-b = TVA non applicable, article 293 B du code général des impôts
network-mention-article-261-7 = Exonération de TVA, article 261, 7 du code général des impôts
network-new-regime = New regime
network-regime-from = From
network-set-regime = Choose this regime
network-logo = Logo
network-logo-now = The garden’s logo
network-logo-file = Picture
network-logo-hint = PNG or SVG, 200 kB at most, square if possible.
network-logo-send = Send the logo
network-logo-refused = This picture is neither a PNG nor a plain SVG: save it as a PNG, then send it again.
network-logo-missing = Choose a picture on your device.
network-logo-too-large = This picture is larger than 200 kB: make it smaller, then send it again.
network-logo-remove = Remove the logo
error-siret = Check the SIRET: fourteen digits, and one does not fit.
error-rna = Write the RNA with the letter W and nine digits, such as W881234567.
error-bic = Check the BIC: eight or eleven characters, such as AGRIFRPP.
error-creditor-id = Check the ICS: it begins with FR and counts thirteen characters.

# The bank
network-bank-title = Bank details
network-bank-title-about = IBAN, BIC, creditor identifier: for those who hold the right.
network-bank-lead = The IBAN is hidden. Showing it leaves a line in the history.
network-iban = IBAN
network-no-iban = No IBAN is recorded.
network-iban-show = Show the IBAN
network-iban-new = New IBAN
network-iban-hint = Left empty, the IBAN does not change.
network-bic = BIC
network-bic-hint = Eight or eleven characters, on the bank’s statement.
network-creditor-id = SEPA creditor identifier (ICS)
network-creditor-id-hint = Given by the bank for direct debits.

# Modules
network-modules-title = Modules
network-modules-title-about = The parts of Bocage the garden uses.
network-modules-lead = What the garden uses
network-modules-hint = A module that is off disappears from menus, without erasing anything.
network-module-shop = Shop: ordering single products
network-module-professional-sales = Sales to restaurants, canteens and shops
network-module-market = Market and till
network-module-volunteering = Volunteering
network-module-solidarity = Solidarity baskets
network-module-production = Production
network-module-insertion = Insertion paths
network-module-recipes = Recipes
network-module-member-ads = Ads between members

# Jobs and mail
network-jobs-title = Jobs and letters
network-jobs-title-about = What could not be done, to try again.
network-jobs-waiting = { $count ->
    [0] No job is waiting.
    [one] One job waits its turn.
   *[other] { $count } jobs wait their turn.
}
network-jobs-none = All is well
network-jobs-none-about = A job or letter that fails eight times comes here, with its reason.
network-jobs-dead = These failed eight times. Mend the cause if you can, then try again.
network-job-mail = A letter did not leave
network-job-tell-name = The network did not learn the garden’s name
network-job-tell-counts = The network did not receive the garden’s counts
network-job-other = A job failed: { $kind }
network-job-asked = Asked for on { $when }.
network-job-retry = Try again
network-job-retried = The job will be tried again.
network-mailbox-title = The mail of the demonstration
network-mailbox-about = Letters do not leave from here: they are read on this page.
network-mailbox-empty = No letter yet
network-mailbox-empty-about = Ask for a link to sign in, or subscribe: letters will come here.
network-letter-to = To { $name }, on { $when }
network-letter-as-sent = The letter as it is sent
network-letter-as-text = The letter as text
network-letter-all = All letters
network-handbook = The handbook
network-handbook-about = Short pages for each task, in French, to read in any order. At the top of each screen, “Help” opens the one that explains it.

history-settings-changed = Settings changed
history-modules-changed = Modules changed
history-file-changed = Garden’s file changed
history-vat-changed = VAT regime changed
history-logo-changed = Logo changed
history-logo-removed = Logo removed
history-bank-changed = Garden’s bank details changed
history-iban-read = Garden’s IBAN shown
history-job-retried = Job tried again
