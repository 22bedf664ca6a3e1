//! Acts of the people room.

mod account;
mod demo;
mod history_page;
mod language;
mod open_link;
mod other_garden;
mod other_sessions;
mod own_password;
mod passkey;
mod passkey_sign_in;
mod password_sign_in;
mod role;
mod roles;
mod second_factor;
mod see_as;
mod sign_in;
mod sign_out;
mod team;
mod withdraw_role;

use platform::db::query;

use crate::support::{Browser, Garden, Page};

/// The path of the link in the latest letter.
async fn link_of_letter(app: &Garden) -> String {
    let (text,): (String,) = app
        .read()
        .await
        .one(query(
            "SELECT text_body FROM mails ORDER BY id DESC LIMIT 1",
        ))
        .await
        .expect("a letter");
    let (_, link) = text.split_once("/connexion/").expect("a link");
    let token: String = link
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    format!("/connexion/{token}")
}

/// Signs in by the link of a letter, as a person would.
async fn by_link(app: &Garden, email: &str) -> Page {
    let page = app.visitor().get("/connexion").await;
    page.submit_form("form[action='/connexion/lien']", [("email", email)])
        .await
        .location();
    let page = app.visitor().get(&link_of_letter(app).await).await;
    page.submit([]).await
}

/// A browser signed in by a link: its account is known in the network.
pub(crate) async fn browser_of(app: &Garden, email: &str) -> Browser {
    by_link(app, email).await.browser()
}
