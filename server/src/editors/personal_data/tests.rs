mod ordinary;
mod personal;

use proptest::prelude::*;

use super::*;
use ordinary::ORDINARY;
use personal::PERSONAL;

#[test]
fn there_are_enough_examples() {
    assert!(
        PERSONAL.len() >= 80 && ORDINARY.len() >= 60,
        "{} {}",
        PERSONAL.len(),
        ORDINARY.len()
    );
}

#[test]
fn what_tells_of_a_person_is_removed_in_every_language() {
    let wrong: Vec<_> = PERSONAL
        .iter()
        .filter_map(|(text, expected)| {
            let left = remove(text).text;
            (left != *expected).then(|| format!("{text}\n  is  {left}\n  not {expected}"))
        })
        .collect();

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ordinary_questions_stay_to_the_letter() {
    let wrong: Vec<_> = ORDINARY
        .iter()
        .map(|text| (*text, remove(text)))
        .filter(|(text, removal)| removal.text != *text || !removal.kinds.is_empty())
        .map(|(text, removal)| format!("{text}\n  became {}", removal.text))
        .collect();

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_kinds_are_told_and_the_rest_does_not_show_itself() {
    let removal = remove("Herr Müller, 0551 123456, GÖ-AB 123");

    assert_eq!(
        removal.kinds,
        [Kind::Name, Kind::Phone, Kind::NumberPlate].into()
    );
    assert_eq!(
        format!("{removal:?}"),
        "Removal({Name, Phone, NumberPlate})"
    );
    let keys: BTreeSet<_> = Kind::ALL
        .iter()
        .map(|kind| (kind.key(), kind.placeholder()))
        .collect();
    assert_eq!(keys.len(), Kind::ALL.len());
}

#[test]
fn a_number_with_a_wrong_check_digit_is_somebody_elses_matter() {
    for text in [
        "86095742710",
        "65170839J004",
        "IT60X0542811101000000123457",
        "L01X00T472",
    ] {
        assert_eq!(remove(text).text, text);
    }
}

#[test]
fn what_comes_out_is_bounded_and_ends_with_a_whole_placeholder() {
    let long = "a@b.de ".repeat(200);
    let cut = format!("{} Herr Müller", "x".repeat(492));

    let removal = remove(&long);

    assert!(removal.text.chars().count() <= MAX_CHARS);
    assert!(
        !removal.text.contains('@') && removal.text.trim_end().ends_with("[E-Mail]"),
        "{}",
        removal.text
    );
    assert!(!remove(&cut).text.contains("Mü"));
}

/// Beginnings and pieces of personal data, which come together in any order.
fn piece() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "Herr",
        "Frau",
        "Müller",
        "anna",
        "ich heiße",
        "my name is",
        "اسمي",
        "محمد",
        "пані",
        "Олена",
        "0551",
        "123456",
        "+49",
        "01.12.2026",
        "12.03.1987",
        "geboren",
        "DE89",
        "3704 0044 0532 0130 00",
        "GÖ-AB",
        "123",
        "Hauptstraße",
        "12a",
        "37073",
        "Göttingen",
        "Az.",
        "32-1/26",
        "a@b.de",
        "@",
        "[Name]",
        "[E-Mail]",
        "[Telefon]",
        "[",
        "]",
        ",",
        ".",
        "/",
        "-",
        "MfG",
        "Tel.",
        "L01X00T471",
        "86095742719",
        "٠١٥١",
        "meine Frau",
        "Anspruch",
        "am",
        "Markt",
        "5",
        "Uhr",
        "und",
        "Bey",
        "Kennzeichen",
        "Ausweisnummer",
        "\u{200c}",
        "\u{1}",
    ];
    prop_oneof![
        6 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,5}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn removing_again_changes_nothing(pieces in proptest::collection::vec(piece(), 0..40), parted in any::<bool>()) {
        let text = pieces.join(if parted { " " } else { "" });

        let once = remove(&text);
        let twice = remove(&once.text);

        prop_assert_eq!(&twice.text, &once.text, "{}", text);
        prop_assert!(twice.kinds.is_empty());
        prop_assert!(once.text.chars().count() <= MAX_CHARS);
    }

    #[test]
    fn no_mail_address_and_no_german_account_stays(before in "[a-zäöü .,]{0,20}", name in "[a-z0-9.]{1,12}", account in 0_u64..10_000_000_000) {
        let text = format!("{before} {name}@example.org, DE00 1234 5678 {:04} {:04} {:02} Danke", account / 1_000_000, account / 100 % 10_000, account % 100);

        let removal = remove(&text);

        prop_assert!(!removal.text.contains('@') && !removal.text.contains("1234 5678"), "{}", removal.text);
    }
}
