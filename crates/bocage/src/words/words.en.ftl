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

# Navigation
nav-main = Main menu
nav-menu = Menu
nav-search = Find a person, a depot, a product
nav-search-site = Search the whole site
nav-search-go = Search
nav-help = Help
nav-sign-in = Sign in
nav-accessibility = Accessibility
nav-privacy = Your data
