//! Challenges for a browser; answers that are none are refused.

use super::*;

fn site() -> Passkeys {
    Passkeys::at("example.org", "https://breuil.example.org").expect("a site")
}

#[test]
fn a_key_is_asked_to_be_found_without_an_address_and_to_check_the_person() {
    let owner = Owner {
        account: AccountId::new(7),
        email: "lea@exemple.fr",
        keys: &[],
    };
    let challenge = site().start_adding(owner).expect("a challenge");
    assert!(challenge.options.contains("\"residentKey\":\"required\""));
    assert!(
        challenge
            .options
            .contains("\"userVerification\":\"required\"")
    );
}

#[test]
fn each_sign_in_has_its_own_challenge() {
    let first = site().start_signing_in().expect("a challenge");
    let second = site().start_signing_in().expect("a challenge");
    assert_ne!(first.options, second.options);
}

#[test]
fn an_answer_that_is_none_is_refused() {
    let challenge = site().start_signing_in().expect("a challenge");
    let answer = site().finish_signing_in("{}", &challenge.state, "{}");
    assert!(matches!(answer, Err(PasskeyError::Form(_))));
    assert!(credential_id("bonjour").is_err());
}

#[test]
fn an_address_that_is_none_is_refused() {
    assert!(matches!(
        Passkeys::at("example.org", "example"),
        Err(PasskeyError::Address)
    ));
    assert!(Passkeys::at("example.org", "https://ailleurs.org").is_err());
}
