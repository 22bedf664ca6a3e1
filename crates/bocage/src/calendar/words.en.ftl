# The year
calendar-title = Calendar
calendar-see-year = See the year
calendar-season = Season
calendar-week = Week
calendar-weeks = Weeks
calendar-balance = From { $fewest } to { $most } baskets a week: the smaller the gap, the steadier the harvest.
calendar-week-53 = This season has a week 53: subscriptions of odd weeks are delivered two weeks in a row. Groups A and B avoid this.
calendar-holidays = Public holidays
calendar-no-holiday = No public holiday falls on the day of a round.
calendar-cell-closed = closed
calendar-cell-undecided = to decide
calendar-cell-kept = holiday kept
calendar-cell-moved = moved
calendar-cell-cancelled = cancelled
calendar-empty-title = No season yet
calendar-empty = A season is the garden’s year: subscriptions stand on it. Create the first one.

# Seasons
calendar-seasons-title = Seasons
calendar-seasons-about = A season is the garden’s year. Several may be open at once.
calendar-season-dates = Dates
calendar-state = State
calendar-season-preparing = In preparation
calendar-season-open = Open
calendar-season-closed = Closed
calendar-season-open-it = Open
calendar-season-close = Close
calendar-season-add = Create a season
calendar-season-first = First day
calendar-season-last = Last day
calendar-season-ends-before = The season ends before it begins: choose a later date.
calendar-season-label-taken = A season already has this name: choose another one.
calendar-season-added = The season has been created.
history-season-added = Season created
history-season-opened = Season opened
history-season-closed = Season closed

# Weeks without delivery
calendar-weeks-title = Weeks without delivery
calendar-weeks-about = In these weeks nothing is delivered, for the whole garden or for one product.
calendar-weeks-none = No coming week is closed.
calendar-for = For
calendar-for-hint = Leave empty for the whole garden.
calendar-whole-garden = The whole garden
calendar-reason = Reason
calendar-reopen = Open again
calendar-close = Close weeks
calendar-first-week = First week
calendar-last-week = Last week
calendar-week-hint = Such as 2026-W53.
calendar-weeks-wrong = Choose a last week after the first one, within a year.
calendar-see-effects = See what will change

# Public holidays
calendar-holiday-about = Decide for each round. Nothing changes before the next page.
calendar-holiday-no-round = No round goes out on that day.
calendar-decision-undecided = Decide later
calendar-decision-keep = Deliver all the same
calendar-decision-cancel = No delivery that week
calendar-decision-move = Deliver on { $day }
calendar-holiday-new_year = New Year’s Day
calendar-holiday-good_friday = Good Friday
calendar-holiday-easter_monday = Easter Monday
calendar-holiday-labour_day = Labour Day
calendar-holiday-victory = Victory in Europe Day
calendar-holiday-ascension = Ascension Day
calendar-holiday-whit_monday = Whit Monday
calendar-holiday-national_day = National Day
calendar-holiday-assumption = Assumption Day
calendar-holiday-all_saints = All Saints’ Day
calendar-holiday-armistice = Armistice Day
calendar-holiday-christmas = Christmas Day
calendar-holiday-saint_stephen = Saint Stephen’s Day

# What will change
calendar-change-title = Change the calendar
calendar-what-changes = What will change
calendar-nothing-changes = No planned basket changes.
calendar-shift = { $round }: { $baskets ->
    [one] { $baskets } basket
   *[other] { $baskets } baskets
}, { $members ->
    [one] { $members } member
   *[other] { $members } members
}
calendar-no-basket = no basket
calendar-too-late = unchanged, it is too late
calendar-past-deadline = The members’ deadline is already past for: { $days }. Preparation may have begun.
calendar-members-concerned = { $count ->
    [one] { $count } member is concerned.
   *[other] { $count } members are concerned.
}
calendar-tell = Tell the members by e-mail
calendar-confirm = Change the calendar
calendar-changed = { $count ->
    [0] The calendar has changed. Nobody was told.
    [one] The calendar has changed. One letter goes out.
   *[other] The calendar has changed. { $count } letters go out.
}
calendar-baskets-changed = Baskets changed
history-holiday-decided = Public holiday decided
history-weeks-closed = Weeks closed
history-week-reopened = Week opened again

# The letter
calendar-letter-subject = Your basket changes its day
calendar-letter-opening = Hello, the garden’s calendar changes:
calendar-letter-moved = your basket of { $before } will be delivered on { $after };
calendar-letter-cancelled = your basket of { $before } will not be delivered;
calendar-letter-added = a basket will be delivered to you on { $after };
calendar-letter-closing = Place and pick-up hours do not change. See you soon, { $garden }
