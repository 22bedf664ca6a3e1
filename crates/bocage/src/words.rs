//! The sentences people read, in French and English, and the way days, amounts and numbers
//! are written in each. Sentences live in the `words.*.ftl` files beside each room.

mod arg;
mod format;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use arg::{Arg, Plain};

type Bundle = FluentBundle<FluentResource>;

/// One gathered `.ftl` file: its language code, its path under `src`, its text.
struct Source {
    lang: &'static str,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "names the file when a test finds a fault")
    )]
    path: &'static str,
    text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Fr));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En));

/// A language the house speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    #[default]
    Fr,
    En,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The code used in `<html lang>`, cookies and file names.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language offered beside this one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Fr,
        }
    }

    /// The language's name in that language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The first language of an `Accept-Language` header that the house speaks.
    pub fn accepted(header: &str) -> Option<Self> {
        header
            .split(',')
            .filter_map(|choice| choice.split([';', '-']).next())
            .find_map(|code| Self::from_code(code.trim()))
    }
}

/// Everything needed to speak to one person: copy it wherever a sentence is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    lang: Lang,
}

impl Words {
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// The sentence of that key; the key itself when no file has it.
    pub fn say(self, key: &str) -> Cow<'static, str> {
        self.render(key, None)
    }

    pub fn say1(self, key: &str, name: &str, value: impl Into<Arg>) -> Cow<'static, str> {
        self.say_with(key, [(name, value.into())])
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "two named places read best side by side"
    )]
    pub fn say2(
        self,
        key: &str,
        first: &str,
        first_value: impl Into<Arg>,
        second: &str,
        second_value: impl Into<Arg>,
    ) -> Cow<'static, str> {
        self.say_with(
            key,
            [(first, first_value.into()), (second, second_value.into())],
        )
    }

    pub fn say_with<'a>(
        self,
        key: &str,
        args: impl IntoIterator<Item = (&'a str, Arg)>,
    ) -> Cow<'static, str> {
        let mut places = FluentArgs::new();
        for (name, value) in args {
            places.set(name.to_owned(), FluentValue::from(value));
        }
        self.render(key, Some(&places))
    }

    fn render(self, key: &str, args: Option<&FluentArgs<'static>>) -> Cow<'static, str> {
        let bundle = self.bundle();
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return Cow::Owned(key.to_owned());
        };
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut faults);
        Cow::Owned(text.into_owned())
    }

    fn bundle(self) -> &'static Bundle {
        match self.lang {
            Lang::Fr => &FRENCH,
            Lang::En => &ENGLISH,
        }
    }
}

fn bundle(lang: Lang) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Fr => |value, _| number_text(Lang::Fr, value),
        Lang::En => |value, _| number_text(Lang::En, value),
    }));
    for source in SOURCES.iter().filter(|source| source.lang == lang.code()) {
        // A faulty line is left out here, and named by the tests.
        let text = match lang {
            Lang::Fr => french_spaces(source.text),
            Lang::En => source.text.to_owned(),
        };
        let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// French sets spaces that never break before its double signs and inside its quotes; nobody
/// has to type them.
pub(crate) fn french_spaces(text: &str) -> String {
    let mut text = text.to_owned();
    for sign in ['?', '!', ';'] {
        text = text.replace(&format!(" {sign}"), &format!("\u{202f}{sign}"));
    }
    for sign in [':', '»', '€', '%'] {
        text = text.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"));
    }
    text.replace("« ", "«\u{a0}")
}

/// Whole numbers inside sentences are grouped by thousands like everywhere else.
fn number_text(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let whole: i64 = number.as_string().parse().ok()?;
    Some(Words::new(lang).number(whole))
}
