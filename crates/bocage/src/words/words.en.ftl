# General
ui-skip = Skip to content
ui-demo = Demonstration: everything here is made up, try whatever you like.
ui-seeing-as = You see the site as { $name } sees it. Nothing can be changed.
ui-help-about = Help: { $about }
ui-errors = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
}
ui-optional = (optional)
ui-no-history = Nothing was changed yet.
ui-choose = Choose…
ui-show = Show
ui-pages = Pages
ui-previous = Previous page
ui-next = Next page
ui-page-of = page { $page } of { $last }
ui-steps = Steps
ui-why-amount = Why this amount?
ui-total = Total
ui-what = What
ui-before = Before
ui-after = After
ui-display = Display:
ui-theme-auto = Same as device
ui-theme-light = Light
ui-theme-dark = Dark

# Ways back and common gestures
ui-back-home = Back to the home page
ui-back = Back
ui-save = Save
ui-remove = Remove
ui-cancel = Change nothing
ui-continue = Continue
ui-export = Export
ui-export-csv = Export as CSV
ui-yes = yes
ui-no = no
ui-all = all
ui-saved = Saved.
ui-nothing-found = Nothing matches your search.
ui-nothing-found-what-to-do = Try with fewer letters, or clear the filters.

# Navigation
nav-main = Main menu
nav-nearby = Nearby pages
nav-menu = Menu
nav-search = Find a person, a depot, a product
nav-search-site = Search the whole site
nav-search-go = Search
nav-help = Help
nav-sign-in = Sign in
nav-accessibility = Accessibility
nav-privacy = Your data
nav-today = Today
nav-members = Members
nav-baskets = Baskets and deliveries
nav-sales = Sales
nav-team = Team
nav-network = Network
nav-settings = Settings
nav-memberships = Memberships
nav-groups = Groups
nav-volunteers = Volunteers
nav-preparation = Preparation
nav-subscriptions = Subscriptions
nav-all-depots = Depots
nav-rounds = Rounds
nav-calendar = Calendar
nav-all-offers = Offers
nav-products = Products
nav-roles = Roles
nav-history = History
nav-my-space = My space
nav-offers = Our baskets
nav-depots = Depots
nav-garden = The garden

# What stands in the way, and what to do
error-not-found = This page does not exist
error-not-found-what-to-do = The address may be misspelt, or what you are looking for was moved or removed. Start again from the home page, or tell the garden if a link led you here.
error-module-off = This garden does not use this page
error-module-off-what-to-do = It is part of a module that is off. The person who runs the garden may switch it on in the settings.
error-not-allowed = This page is not open to you
error-not-allowed-what-to-do = Your role does not let you see it. If you need it for your work, ask the person who administers the garden.
error-read-only = You are looking in someone’s place
error-read-only-what-to-do = Nothing can be changed while you see the site as a member sees it. Go back to your own account to make this change.
error-foreign-page = This request comes from another site
error-foreign-page-what-to-do = For your safety, nothing was done. Go back to the home page and start again from the garden’s own pages.
error-too-many = Too many tries in a row
error-too-many-what-to-do = To protect accounts, we pause for a while. Wait a few minutes, then try again.
error-changed-meanwhile = Someone changed the same thing
error-changed-meanwhile-what-to-do = Your change was not saved. Go back to the previous page and reload it to see what changed, then decide.
error-broken = Something broke on our side
error-broken-what-to-do = It is not your fault, and nothing was half saved. Try again in a moment. If it happens again, tell the garden what you were doing.

# Answers that need another look
error-required = This answer is needed.
error-choice = Choose one of the answers offered.
error-too-long = The text is too long: { $limit } characters at most.
error-number = Write a whole number, for example 12.
error-amount = Write an amount in euros, for example 14.20.
error-email = Write the e-mail address with an @, for example lea@example.org.
error-phone = Write the phone number with its ten digits, for example 06 12 34 56 78.
error-postcode = Write the postcode with its five digits, for example 45000.
error-day = Pick a date in the calendar, or write it like 2026-11-25.
error-week = Pick a week, or write it like 2026-W48.
error-iban = Check the IBAN: a digit or a letter is wrong. It begins with FR and has 27 characters.

# Letters
mail-greeting = Hello,
mail-fact = { $term }: { $value }
mail-link = { $label }:
mail-copy-link = If the button does not answer, copy this address into your browser:
mail-signature = { $garden }
mail-why = You receive this message because you are in touch with { $garden }.
