//! Enums that are stored, sent and logged as a short stable text.

/// A closed list of cases, each with a code that never changes once stored.
pub trait Coded: Copy + Eq + Sized + 'static {
    /// Every case, in the order in which people are shown them.
    const ALL: &'static [Self];

    /// The stored text of this case.
    fn code(self) -> &'static str;

    /// The case whose stored text is `code`, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|case| case.code() == code)
    }
}

/// Declares an enum with its cases, their sentences and their codes in one place.
#[macro_export]
macro_rules! coded {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $( $(#[$case_about:meta])* $case:ident => $code:literal, )+
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$case_about])* $case, )+
        }

        impl $crate::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$case),+];

            fn code(self) -> &'static str {
                match self {
                    $(Self::$case => $code,)+
                }
            }
        }
    };
}
