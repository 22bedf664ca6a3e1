//! The outside services, each in its own language: client, types, fake.
