//! What may fill a place in a sentence, and how templates pass values by any reference.

use fluent_bundle::FluentValue;

/// A value for one place of a sentence: a number (which chooses plurals) or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    Number(i64),
    Text(String),
}

impl From<Arg> for FluentValue<'static> {
    fn from(arg: Arg) -> Self {
        match arg {
            Arg::Number(number) => number.into(),
            Arg::Text(text) => text.into(),
        }
    }
}

macro_rules! from_numbers {
    ($($type:ty),*) => {$(
        impl From<$type> for Arg {
            fn from(number: $type) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
        impl From<&$type> for Arg {
            fn from(number: &$type) -> Self {
                Self::from(*number)
            }
        }
        impl From<&&$type> for Arg {
            fn from(number: &&$type) -> Self {
                Self::from(**number)
            }
        }
    )*};
}

from_numbers!(i64, i32, i16, i8, u64, u32, u16, u8, usize);

macro_rules! from_texts {
    ($($type:ty),*) => {$(
        impl From<$type> for Arg {
            fn from(text: $type) -> Self {
                Self::Text(text.to_string())
            }
        }
    )*};
}

from_texts!(
    String,
    &String,
    &&String,
    &str,
    &&str,
    &&&str,
    std::borrow::Cow<'_, str>,
    &std::borrow::Cow<'_, str>
);

/// A small value given as itself or behind references: templates borrow what they pass.
pub trait Plain<T> {
    fn plain(self) -> T;
}

impl<T> Plain<T> for T {
    fn plain(self) -> T {
        self
    }
}

impl<T: Copy> Plain<T> for &T {
    fn plain(self) -> T {
        *self
    }
}

impl<T: Copy> Plain<T> for &&T {
    fn plain(self) -> T {
        **self
    }
}
