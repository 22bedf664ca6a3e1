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
