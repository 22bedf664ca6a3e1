# Households and organisations.
customers-groups-title = Customer categories
customers-groups-about = A category decides which offers, depots and minimum order are proposed.
customers-group-name = Name of the category
customers-group-kind = Customers
customers-group-private = Private customers
customers-group-professional = Professional customers
customers-group-exempt = No membership needed
customers-group-minimum-order = Minimum order
customers-group-count = Customers
customers-group-add = Add a category
customers-group-added = The category has been added.
customers-group-name-taken = A category already has this name: choose another one.
history-customer-group-added = Customer category added

# The list
customers-title = Customers
customers-new = Create a customer
customers-edit = Change the file
customers-all = All customers
customers-search = Three letters of the name, telephone or e-mail, or the number
customers-search-too-short = Write at least three letters or digits to search.
customers-name = Name
customers-number = Number
customers-number-is = Customer number { $number }. This number never changes.
customers-group = Category
customers-tag = Tag
customers-tags = Tags
customers-tags-hint = Several words separated by commas.
customers-tags-about = A tag is a word put on customers, to find them together in the list.
customers-tags-none = No tag yet: add the first one below, or from a customer’s file.
customers-tag-add = Add a tag
customers-tag-hint = A word or two, such as “Saturday market”.
customers-tag-wrong = Write at most { $limit } characters, without a comma.
customers-tag-taken = This tag exists already: choose another word.
customers-tag-rename = Rename or remove
customers-tag-rename-of = Rename or remove “{ $name }”
customers-tag-remove = Remove this tag
customers-tag-remove-of = Remove “{ $name }”
customers-tag-remove-about = { $count ->
    [0] No customer carries it.
    [one] One customer carries it: it will be taken off the file.
   *[other] { $count } customers carry it: it will be taken off their files.
}
customers-tags-wrong = Write tags of at most { $limit } characters, separated by commas.
customers-tags-too-many = Keep at most { $limit } tags.
history-tag-added = Tag added
history-tag-renamed = Tag renamed
history-tag-removed = Tag removed
customers-not-up-to-date = Not up to date
customers-valid-until = Member until
customers-subscriptions = Subscriptions
customers-email = E-mail address
customers-phone = Telephone
customers-street = Number and street
customers-street-more = Address, second line
customers-postcode = Postcode
customers-town = Town
customers-address = Address
customers-count = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
customers-empty-title = No customer here
customers-empty = Create a customer, or widen your search: three letters are enough.
customers-found-title = Search
customers-found-for = What answers to “{ $typed }”.
customers-found-nothing-title = Nothing found
customers-found-nothing = Try three other letters of the name, a telephone or a number.
customers-subscription-number = Subscription number { $number }

# The file
customers-kind = Nature
customers-kind-household = A household
customers-kind-organization = An organisation
customers-organization-name = Name of the organisation
customers-organization-name-hint = For an organisation only; a household bears the name of its persons.
customers-exempt = No membership needed
customers-until = until { $day }
customers-unpaid-until = to be paid, until { $day }
customers-memberships = See the memberships
customers-see-as = See the site as this customer
customers-since = Customer since
customers-wishes = Wishes to receive
customers-wish-email = e-mails
customers-wish-sms = text messages
customers-wish-letters = letters
customers-notes = Notes
customers-comment = Remarks
customers-private-note = Private note
customers-private-note-hint = Seen only by people who have the right.
customers-persons = Persons
customers-persons-edit = Manage the persons
customers-person = Person
customers-person-add = Add a person
customers-person-edit = Change a person
customers-person-has-role = This person holds a role in the garden: ask someone who may give that role.
customers-main-person = Main person
customers-make-main = Make main person
customers-leaves = Leaves this customer
customers-left = does not belong any more
customers-back-to-file = Back to the file
customers-first-name = First name
customers-last-name = Family name
customers-no-subscription = No subscription.
customers-coming = Next deliveries
customers-nothing-coming = Nothing is planned.
customers-mails = Letters
customers-no-mail = No letter sent.
customers-added = The customer has been created.
customers-changed = The file has been changed.
history-customer-added = Customer created
history-customer-changed = File changed
history-person-added = Person added
history-person-changed = Person changed
history-person-main = Main person chosen
history-person-left = Person left

# Volunteering
customers-volunteering = Volunteering
customers-volunteering-question = Would they help the garden?
customers-volunteering-not_asked = No answer yet
customers-volunteering-yes = Yes
customers-volunteering-why_not = Why not
customers-volunteering-no = No
customers-volunteering-why = Details
customers-domains = Would help with
customers-domain-field = Growing
customers-domain-packing = Packing baskets
customers-domain-driving = Driving a round
customers-domain-depot = Keeping a depot
customers-domain-events = Keeping a stall or a feast
customers-domain-office = Helping in the office
customers-volunteers-title = Volunteers
customers-volunteers-about = The people who said yes or why not, to call when help is wanted.
customers-volunteers-empty-title = Nobody here
customers-volunteers-empty = Ask your customers whether they would help, and note the answer on their file.
