//! A password opens only what it was set for.

use argon2::password_hash::Error;
use argon2::{Argon2, PasswordVerifier as _};

use super::{NOBODY, Passwords};

#[tokio::test]
async fn a_password_is_known_again_and_another_is_not() {
    let passwords = Passwords::default();
    let hash = passwords
        .hash("des carottes en hiver")
        .await
        .expect("a hash");
    assert!(hash.starts_with("$argon2id$"));
    assert!(
        passwords
            .is_right("des carottes en hiver", Some(&hash))
            .await
    );
    assert!(!passwords.is_right("des carottes en été", Some(&hash)).await);
    assert!(!passwords.is_right("des carottes en hiver", None).await);
}

#[test]
fn nobodys_hash_is_computed_to_the_end_before_it_refuses() {
    let refusal = Argon2::default().verify_password(b"anything", NOBODY);
    assert_eq!(refusal, Err(Error::PasswordInvalid));
}
