//! Anybody chooses their language and light or dark, from the foot of any page. The choice
//! stays in their browser.

use platform::form::Form;

use super::Theme;
use crate::failure::Outcome;
use crate::guard::Anyone;
use crate::visit::{Visit, add_cookie};
use crate::words::Lang;

pub(super) const PATH: &str = "/preferences";

pub(super) async fn submit(visit: Visit<Anyone>) -> Outcome {
    let form = visit.form();
    let mut answer = visit.lead(way_back(&form)).await?;
    let lang = Lang::from_code(form.value("lang")).map(|lang| ("lang", lang.code()));
    let theme = Theme::from_name(form.value("theme")).map(|theme| ("theme", theme.name()));
    for (name, choice) in lang.into_iter().chain(theme) {
        let cookie = format!("{name}={choice}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
        add_cookie(&mut answer, &cookie);
    }
    Ok(answer)
}

/// The page they came from, if it is one of ours.
fn way_back(form: &Form) -> &str {
    let back = form.value("back");
    let is_ours = back.starts_with('/') && !back.starts_with("//") && !back.contains('\\');
    if is_ours { back } else { "/" }
}

#[cfg(test)]
mod tests {
    //! The way back never leaves the house.

    use super::*;

    #[test]
    fn another_site_is_never_a_way_back() {
        let back = |path: &str| way_back(&Form::filled([("back", path)])).to_owned();
        assert_eq!(back("/depots/3"), "/depots/3");
        for elsewhere in [
            "//elsewhere.example",
            "https://elsewhere.example",
            "/\\elsewhere",
            "",
        ] {
            assert_eq!(back(elsewhere), "/", "{elsewhere}");
        }
    }
}
