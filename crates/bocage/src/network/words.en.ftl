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
network-baskets = Baskets a week
network-depots = Depots
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

# Today
network-today-due = To do
network-today-nothing = Nothing is waiting
network-today-holidays = { $count ->
    [one] One delivery waits for a decision about a public holiday.
   *[other] { $count } deliveries wait for a decision about a public holiday.
}
network-today-requests = { $count ->
    [one] One subscription request waits for your answer.
   *[other] { $count } subscription requests wait for your answer.
}
network-today-jobs = { $count ->
    [one] One job or letter failed.
   *[other] { $count } jobs or letters failed.
}
network-today-not-ready = { $count ->
   *[other] The garden is not ready to sell yet.
}
network-today-decide = Decide
network-today-look = Look
network-today-continue = Go on setting up
network-today-coming = Next preparation days
network-today-no-day = No delivery is planned in the next three weeks.
network-today-baskets = { $count ->
    [one] { $count } basket
   *[other] { $count } baskets
}

# Welcome
network-welcome-title = Welcome
network-welcome-title-about = The steps from an empty garden to a first sale.
network-welcome-lead = A few steps, and a first subscription is on sale. You can stop and come back.
network-welcome-ready = All is ready: a first subscription is on sale.
network-welcome-demo = To try without fear, there is a garden where everything is invented.
network-welcome-demo-link = See the demonstration gardens
network-welcome-shop = See our baskets
network-step-do = Do this step
network-step-see = See
network-step-done = Done
network-step-garden-file = The garden’s file
network-step-garden-file-about = Who you are: the law asks it of those who sell.
network-step-season = A season
network-step-season-about = The year of the baskets. We propose to begin on { $day }, without delivery around New Year.
network-step-round = A round
network-step-round-about = Many gardens prepare on { $preparation } and deliver on { $delivery }.
network-step-depot = A depot
network-step-depot-about = The place where people fetch their basket. The garden itself can be one.
network-step-membership-type = Membership
network-step-membership-type-about = For example { $fee } for a member, { $supporter } for a supporter.
network-step-product = A basket
network-step-product-about = Describe your basket. VAT on vegetables is { $vat } %.
network-step-offer = An offer
network-step-offer-about = The basket, its rhythm and its price: for example { $price }, every week.
network-missing-legal-name = The legal name is missing.
network-missing-registered-address = The registered address is missing.
network-missing-email = An e-mail address is missing.
network-missing-siret = The SIRET is missing.
network-missing-vat-regime = The VAT regime is missing.

# Settings
network-settings-title = Settings
network-settings-lead = What the garden decides for itself. Each change is kept in the history.
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
network-about-renewal-notice-days = How many days before its end membership is proposed again.
network-effect-renewal-notice-days = Some people will see the proposal earlier or later.
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
network-about-sheet-names = The whole name, or the first name and an initial.
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
network-value-full = the whole name
network-value-initial = the first name and an initial

# The file
network-file-title = The garden’s file
network-file-title-about = Name, addresses, contacts, SIRET, VAT, logo.
network-trade-name = Name of the garden
network-trade-name-hint = The one people know, at the top of each page.
network-presentation = Presentation
network-presentation-hint = Two or three sentences, on the first page.
network-hue = Colour
network-hue-hint = An angle from 0 to 359: 30 for earth, 120 for leaf, 200 for water, 300 for beetroot.
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
network-logo-refused = Choose a PNG or SVG picture of 200 kB at most.
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
network-job-other = A job failed: { $kind }
network-job-asked = Asked for on { $when }.
network-job-retry = Try again
network-job-retried = The job will be tried again.
network-mailbox-title = The mail of the demonstration
network-mailbox-about = Letters do not leave from here: they are read on this page.
network-mailbox-empty = No letter yet
network-mailbox-empty-about = Ask for a link to sign in, or subscribe: letters will come here.
network-letter-to = To { $name }, on { $when }
network-handbook = The handbook

history-settings-changed = Settings changed
history-modules-changed = Modules changed
history-file-changed = Garden’s file changed
history-vat-changed = VAT regime changed
history-logo-changed = Logo changed
history-bank-changed = Garden’s bank details changed
history-iban-read = Garden’s IBAN shown
history-job-retried = Job tried again
