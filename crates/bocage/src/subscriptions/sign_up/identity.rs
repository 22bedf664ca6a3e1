//! Who signs up: read once from the form, carried by the page itself and never by an address.

use platform::form::Form;
use values::{Email, Phone, Postcode};

use crate::fields::Reader;
use crate::words::Words;

/// The fields of the form.
pub(super) const FIELDS: [&str; 7] = [
    "first_name",
    "last_name",
    "email",
    "phone",
    "street",
    "postcode",
    "town",
];

/// A person and where they live.
#[derive(Clone, Debug)]
pub(super) struct Identity {
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) email: Email,
    pub(super) phone: Phone,
    pub(super) street: String,
    pub(super) postcode: Postcode,
    pub(super) town: String,
}

/// Reads them, or leaves a sentence beside each field refused.
pub(super) fn read(form: &mut Form, w: Words) -> Option<Identity> {
    let mut read = Reader::new(form, w);
    let first_name = read.line("first_name");
    let last_name = read.line("last_name");
    let email = read.value::<Email>("email");
    let phone = read.value::<Phone>("phone");
    let street = read.line("street");
    let postcode = read.value::<Postcode>("postcode");
    let town = read.line("town");
    Some(Identity {
        first_name: first_name?,
        last_name: last_name?,
        email: email?,
        phone: phone?,
        street: street?,
        postcode: postcode?,
        town: town?,
    })
}

/// The hidden fields that carry them to the next page.
pub(super) fn hidden(form: &Form) -> Vec<(String, String)> {
    let fields = FIELDS.iter();
    fields
        .map(|name| ((*name).to_owned(), form.value(name).to_owned()))
        .collect()
}
