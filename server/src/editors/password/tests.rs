use std::time::Instant;

use proptest::prelude::*;

use super::*;

fn error(text: &str) -> Option<PasswordError> {
    Password::parse(text, "Anna Krüger").err()
}

#[test]
fn twelve_to_a_hundred_and_twenty_eight_characters_are_a_password() {
    let sentence = "Der Zug nach Uelzen fährt um halb neun. ".repeat(4);

    assert_eq!(error("Ziegel, Mond"), None);
    assert_eq!(error("Ziegel Mond"), Some(PasswordError::TooShort));
    assert_eq!(error(&sentence[..100]), None);
    assert_eq!(error(&sentence), Some(PasswordError::TooLong));
    assert_eq!(error(&"xy".repeat(1_000_000)), Some(PasswordError::TooLong));
}

#[test]
fn a_password_does_not_show_itself() {
    let password = Password::parse("Ziegel, Mond und Kresse", "anna").unwrap();

    let shown = format!("{password:?} {:?}", hash(&password));

    assert!(
        !shown.contains("Ziegel") && !shown.contains("argon2"),
        "{shown}"
    );
}

#[test]
fn a_hash_is_kept_as_text_and_fits_its_password_only() {
    let password = Password::parse("Ziegel, Mond und Kresse", "anna").unwrap();

    let stored = hash(&password).to_string();
    let read = PasswordHash::parse(&stored).unwrap();

    assert!(
        stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
        "{stored}"
    );
    assert!(verify(&read, "Ziegel, Mond und Kresse"));
    for wrong in [
        "Ziegel, Mond und Kresse ",
        "ziegel, Mond und Kresse",
        "",
        &"a".repeat(10_000),
    ] {
        assert!(!verify(&read, wrong));
    }
    assert_ne!(
        stored,
        hash(&password).to_string(),
        "every hash has a salt of its own"
    );
}

#[test]
fn the_same_letters_from_another_keyboard_are_the_same_password() {
    let composed = Password::parse("Fährmann ü Löffel", "anna").unwrap();

    assert!(verify(
        &hash(&composed),
        "Fa\u{308}hrmann u\u{308} Lo\u{308}ffel"
    ));
}

#[test]
fn a_stored_hash_cannot_ask_for_more_than_a_server_has() {
    let salt_and_hash = "c29tZXNhbHRzb21lc2E$Q5hoZhPwVHBkLS6rd1KQYbqkGCQGVRtK3cCfTfWQ5Qg";
    let with = |head: &str| PasswordHash::parse(&format!("{head}${salt_and_hash}"));

    assert!(with("$argon2id$v=19$m=19456,t=2,p=1").is_ok());
    for head in [
        "$argon2id$v=19$m=4194304,t=2,p=1",
        "$argon2id$v=19$m=19456,t=1000000,p=1",
        "$argon2i$v=19$m=19456,t=2,p=1",
        "$scrypt$ln=16,r=8,p=1",
    ] {
        assert_eq!(with(head), Err(PasswordHashError), "{head}");
    }
    assert_eq!(PasswordHash::parse("Ziegel, Mond"), Err(PasswordHashError));
}

#[test]
fn an_unknown_account_takes_as_long_as_a_wrong_password() {
    let known = hash(&Password::parse("Ziegel, Mond und Kresse", "anna").unwrap());
    let unknown = PasswordHash::unknown();
    // The shortest of several: the machine may be busy with something else.
    let shortest = |hash: &PasswordHash| {
        (0..7)
            .map(|_| {
                let start = Instant::now();
                assert!(!verify(hash, "Ziegel, Mond und Krise"));
                start.elapsed()
            })
            .min()
            .unwrap()
    };

    let (known, unknown) = (shortest(&known), shortest(&unknown));

    assert!(
        unknown < known * 2 && known < unknown * 2,
        "{known:?} {unknown:?}"
    );
    assert!(PasswordHash::parse(&PasswordHash::unknown().to_string()).is_ok());
}

proptest! {
    #[test]
    fn whatever_is_typed_gets_a_decision(text in "\\PC{0,200}", name in "\\PC{0,40}") {
        if let Ok(password) = Password::parse(&text, &name) {
            let count = password.0.chars().count();
            prop_assert!((MIN_PASSWORD_CHARS..=MAX_PASSWORD_CHARS).contains(&count));
        }
    }
}
