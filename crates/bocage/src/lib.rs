//! The house: rooms of acts, pages, queries and jobs.
