//! The floor: server, databases, sessions, forms, mail, jobs. Knows no garden rule.
