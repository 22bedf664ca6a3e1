//! The floor: databases, requests, forms, passwords, mail, jobs, metrics. Knows no garden rule.

pub mod clock;
pub mod db;
pub mod form;
pub mod jobs;
pub mod limits;
pub mod mail;
pub mod metrics;
pub mod multipart;
pub mod passkeys;
pub mod password;
pub mod qr;
pub mod request;
pub mod server;
pub mod token;
pub mod totp;
