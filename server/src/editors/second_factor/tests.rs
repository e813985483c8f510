use proptest::prelude::*;

use super::*;

/// The secret and the times of RFC 6238, appendix B; of its eight digits an app shows the last six.
const RFC: &[u8] = b"12345678901234567890";
const RFC_CODES: [(i64, &str); 6] = [
    (59, "287082"),
    (1_111_111_109, "081804"),
    (1_111_111_111, "050471"),
    (1_234_567_890, "005924"),
    (2_000_000_000, "279037"),
    (20_000_000_000, "353130"),
];

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap()
}

fn rfc() -> TotpSecret {
    TotpSecret::from_bytes(RFC).unwrap()
}

#[test]
fn the_codes_are_those_of_the_rfc() {
    for (seconds, code) in RFC_CODES {
        let step = u64::try_from(seconds).unwrap() / 30;

        assert_eq!(rfc().verify(code, at(seconds), None), Some(step));
    }
}

#[test]
fn a_clock_may_be_half_a_minute_off_and_no_more() {
    let code = "050471";
    let step = 1_111_111_111 / 30;
    let start = 1_111_111_111 - 1_111_111_111 % 30;

    for (seconds, found) in [
        (start - 31, None),
        (start - 30, Some(step)),
        (start + 59, Some(step)),
        (start + 60, None),
    ] {
        assert_eq!(rfc().verify(code, at(seconds), None), found, "{seconds}");
    }
}

#[test]
fn each_code_counts_once() {
    let step = rfc().verify("050471", at(1_111_111_111), None).unwrap();

    assert_eq!(rfc().verify("050471", at(1_111_111_111), Some(step)), None);
    assert_eq!(
        rfc().verify("050471", at(1_111_111_111), Some(step + 1)),
        None
    );
    assert_eq!(
        rfc().verify("050471", at(1_111_111_111), Some(u64::MAX)),
        None
    );
    // The code of the step before is refused as well: it is older than what was used.
    assert_eq!(rfc().verify("081804", at(1_111_111_111), Some(step)), None);
    assert_eq!(
        rfc().verify("050471", at(1_111_111_111), Some(step - 1)),
        Some(step)
    );
}

#[test]
fn spaces_do_not_matter_and_everything_else_does() {
    for code in ["287 082", " 287082\n", "2 8 7 0 8 2", "287\u{a0}082"] {
        assert_eq!(rfc().verify(code, at(59), None), Some(1), "{code}");
    }
    for code in [
        "",
        "28708",
        "2870822",
        "+87082",
        "-287082",
        "287.082",
        "28708x",
        &" ".repeat(100),
    ] {
        assert_eq!(rfc().verify(code, at(59), None), None, "{code}");
    }
    assert_eq!(rfc().verify("287082", at(-59), None), None);
}

#[test]
fn a_secret_is_random_and_does_not_show_itself() {
    let secret = TotpSecret::generate();

    assert_ne!(secret.to_bytes(), TotpSecret::generate().to_bytes());
    assert_eq!(format!("{secret:?}"), "TotpSecret(***)");
    assert_eq!(
        TotpSecret::from_bytes(&secret.to_bytes())
            .unwrap()
            .to_bytes(),
        secret.to_bytes()
    );
    assert!(TotpSecret::from_bytes(&[1; 19]).is_none());
}

#[test]
fn a_secret_can_be_typed_in_groups_of_four() {
    assert_eq!(rfc().base32(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
}

#[test]
fn the_address_names_town_and_account() {
    let uri = rfc().uri("anna krüger:x", "Stadtlotse: Musterstadt&co");

    assert_eq!(
        uri,
        "otpauth://totp/Stadtlotse%20%20Musterstadt%26co:anna%20kr%C3%BCger%20x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
         &issuer=Stadtlotse%20%20Musterstadt%26co&algorithm=SHA1&digits=6&period=30"
    );
}

#[test]
fn the_picture_fits_a_strict_content_security_policy() {
    let svg = qr_svg(&rfc().uri("anna", "Stadtlotse"), "Code \"für\" <Anna>").unwrap();

    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"), "{svg}");
    assert!(
        svg.contains("role=\"img\" aria-label=\"Code &quot;für&quot; &lt;Anna&gt;\""),
        "{svg}"
    );
    assert!(
        !svg.contains("style") && !svg.contains("<script") && !svg.contains("<?xml"),
        "{svg}"
    );
}

#[test]
fn the_picture_shows_every_dark_module_once() {
    let uri = rfc().uri("anna", "Stadtlotse");
    let code = QrCode::with_error_correction_level(&uri, EcLevel::M).unwrap();

    let svg = qr_svg(&uri, "").unwrap();

    let dark = svg.split("d=\"").nth(2).unwrap();
    let drawn: usize = dark
        .split('h')
        .skip(1)
        .filter_map(|part| part.split('v').next()?.parse::<usize>().ok())
        .sum();
    let expected = code
        .to_colors()
        .into_iter()
        .filter(|color| *color == qrcode::Color::Dark)
        .count();
    assert_eq!(drawn, expected);
}

#[test]
fn the_longest_names_still_make_a_picture() {
    let uri = rfc().uri(&"ü".repeat(1_000), &"界".repeat(1_000));

    assert!(uri.len() < 1_500, "{}", uri.len());
    assert!(qr_svg(&uri, "").is_some());
    assert!(qr_svg(&"a".repeat(5_000), "").is_none());
}

proptest! {
    #[test]
    fn no_text_makes_it_stumble(code in "\\PC{0,40}", seconds in -377_705_023_201_i64..=253_402_207_200, last in proptest::option::of(any::<u64>())) {
        let found = rfc().verify(&code, at(seconds), last);

        prop_assert!(found.is_none_or(|step| last.is_none_or(|last| step > last)));
    }
}
