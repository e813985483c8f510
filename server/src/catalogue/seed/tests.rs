use std::{fs, path::Path};

use tempfile::TempDir;

use super::*;

const OFFICE: &str = r#"phone = "+49 40 66969-110"
appointment = "required"
[name]
de = "Bürgerbüro"
[address]
street = "Marktplatz 1"
postcode = "31999"
town = "Musterstadt"
[accessibility]
wheelchair = true
[[hours]]
days = ["monday"]
from = "08:00"
to = "12:00"
"#;

const SERVICE: &str = r#"category = "identity"
responsible = "buergerbuero"
offices = ["buergerbuero"]
reviewed_on = 2026-11-01
[[fees]]
key = "adult"
amount = 37.50
source = "federal"
"#;

const TEXT: &str = "+++\ntitle = \"Ausweis\"\nquestions = [\"Perso?\"]\n[fees]\nadult = \"ab 24\"\n+++\n\nKurz. Gut.\n\n## Wer? {#requirements}\n\nAlle.\n";

/// A catalogue of one service; `change` breaks one file.
fn folder(change: impl FnOnce(&Path)) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::create_dir_all(root.join("services/ausweis")).unwrap();
    fs::create_dir_all(root.join("offices")).unwrap();
    fs::write(
        root.join("categories.toml"),
        "[identity]\nde = \"Ausweise\"\n",
    )
    .unwrap();
    fs::write(root.join("offices/buergerbuero.toml"), OFFICE).unwrap();
    fs::write(root.join("services/ausweis/service.toml"), SERVICE).unwrap();
    fs::write(root.join("services/ausweis/de.md"), TEXT).unwrap();
    change(root);
    folder
}

#[track_caller]
fn check_fault(file: &str, content: &str, expected: &str) {
    let folder = folder(|root| fs::write(root.join(file), content).unwrap());

    let error = read(folder.path()).unwrap_err().to_string();

    assert!(error.contains(expected), "{error}");
}

#[test]
fn a_good_folder_becomes_a_catalogue() {
    let folder = folder(|_| {});

    let catalogue = read(folder.path()).unwrap();

    let service = &catalogue.services[&ServiceId::parse("ausweis").unwrap()];
    assert_eq!(
        service.facts.fees[0].price,
        crate::catalogue::Price::Fixed(crate::catalogue::Cents(3750))
    );
    let (_, text) = service.text(Language::Tr);
    assert_eq!(text.answer, "Kurz. Gut.");
    assert_eq!(text.sections[0].markdown, "Alle.");
    assert_eq!(catalogue.version().len(), 16);
    assert_eq!(catalogue.version(), read(folder.path()).unwrap().version());
}

#[test]
fn a_mistake_names_file_line_and_cure() {
    let service = "services/ausweis/service.toml";
    check_fault(
        service,
        &SERVICE.replace("[[fees]]", "colour = 1\n[[fees]]"),
        "service.toml:5: unknown field",
    );
    check_fault(
        service,
        &SERVICE.replace("identity", "zoo"),
        "service.toml:1: there is no category `zoo`; use a key of categories.toml",
    );
    check_fault(
        service,
        &SERVICE.replace("offices = [\"buergerbuero\"]", "offices = [\"zoo\"]"),
        "service.toml:3: there is no office `zoo`",
    );
    check_fault(
        service,
        &SERVICE.replace("37.50", "37.505"),
        "service.toml:5: 37.505 is no amount",
    );
    check_fault(
        service,
        &SERVICE.replace("2026-11-01", "2026-11-01T10:00:00"),
        "service.toml:4: `reviewed_on` is no date",
    );
    let text = "services/ausweis/de.md";
    check_fault(text, "Ausweis", "de.md:1: there is no front matter");
    check_fault(
        text,
        &TEXT.replace("title", "titel"),
        "de.md:2: unknown field",
    );
    check_fault(
        text,
        &TEXT.replace("adult", "child"),
        "[fees] does not name `adult`",
    );
    check_fault(
        text,
        &TEXT.replace("{#requirements}", "{#who}"),
        "de.md:10: the heading carries no facet",
    );
    check_fault(
        text,
        &TEXT.replace("Alle.", "<b>Alle</b>"),
        "de.md:12: HTML is not allowed; write Markdown",
    );
    check_fault(
        text,
        &TEXT.replace("Kurz. Gut.", ""),
        "there is no short answer",
    );
    check_fault(
        "services/ausweis/xx.md",
        TEXT,
        "xx.md:1: `xx` is none of the languages",
    );
    check_fault(
        "offices/buergerbuero.toml",
        &OFFICE.replace("12:00", "07:00"),
        "buergerbuero.toml:11: the hours are unclear",
    );
}

#[test]
fn all_mistakes_are_listed_at_once() {
    let folder = folder(|root| {
        fs::write(
            root.join("services/ausweis/service.toml"),
            SERVICE.replace("identity", "zoo"),
        )
        .unwrap();
        fs::write(
            root.join("offices/buergerbuero.toml"),
            OFFICE.replace("+49", "0049"),
        )
        .unwrap();
    });

    let CatalogueError::Faulty(faults) = read(folder.path()).unwrap_err() else {
        panic!("not faulty")
    };

    assert!(faults.len() >= 2, "{faults:?}");
}

#[test]
fn bytes_that_are_no_utf8_are_a_fault_with_a_line() {
    let folder =
        folder(|root| fs::write(root.join("services/ausweis/de.md"), b"+++\n\xff\n").unwrap());

    let error = read(folder.path()).unwrap_err().to_string();

    assert!(error.contains("de.md:2: the file is not UTF-8"), "{error}");
}

#[test]
fn a_missing_folder_is_one_sentence() {
    let error = read(Path::new("/nonexistent")).unwrap_err().to_string();

    assert!(error.contains("catalogue.seed"), "{error}");
}

const ELSEWHERE: &str = r#"reviewed_on = 2026-11-01
[responsible]
name = "Finanzamt"
phone = "0800 1234567"
url = "https://www.example.org/"
[text.de]
title = "Steuererklärung"
answer = "Dafür ist das Finanzamt zuständig."
questions = ["Wann kommt meine Erstattung?"]
"#;

#[test]
fn what_is_not_the_towns_is_read_with_whose_it_is() {
    let folder = folder(|root| {
        fs::create_dir_all(root.join("elsewhere")).unwrap();
        fs::write(root.join("elsewhere/steuer.toml"), ELSEWHERE).unwrap();
    });

    let catalogue = read(folder.path()).unwrap();

    let matter = catalogue.elsewhere.values().next().unwrap();
    assert_eq!(matter.id.as_str(), "steuer");
    assert_eq!(matter.responsible.name, "Finanzamt");
    let (language, text) = matter.text(Language::Tr).unwrap();
    assert_eq!(
        (language, text.title.as_str()),
        (Language::De, "Steuererklärung")
    );
}

#[test]
fn a_mistake_in_what_is_not_the_towns_names_its_line() {
    for (from, to, expected) in [
        (
            "https://www",
            "http://www",
            "steuer.toml:5: the address is not https",
        ),
        (
            "0800 1234567",
            "0800 FINANZ",
            "steuer.toml:4: the phone number holds",
        ),
        ("[text.de]", "[text.en]", "there is no German text"),
        (
            "Dafür ist das Finanzamt zuständig.",
            " ",
            "[text.de] lacks a title, an answer or questions",
        ),
        (
            "2026-11-01",
            "12:00:00",
            "steuer.toml:1: `reviewed_on` is no date",
        ),
    ] {
        let folder = folder(|root| {
            fs::create_dir_all(root.join("elsewhere")).unwrap();
            fs::write(
                root.join("elsewhere/steuer.toml"),
                ELSEWHERE.replace(from, to),
            )
            .unwrap();
        });

        let error = read(folder.path()).unwrap_err().to_string();

        assert!(error.contains(expected), "{error}");
    }
}
