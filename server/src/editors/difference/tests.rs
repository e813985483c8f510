use proptest::prelude::*;

use super::*;
use crate::catalogue::{
    CategoryId, Cents, Facts, Fee, FeeSource, OfficeId, Price, ProcessingTime, Section, ServiceId,
    TimeUnit,
};

fn service() -> Service {
    let text = |title: &str| ServiceText {
        title: title.into(),
        names: vec!["Pass".into(), "Reisepass verlängern".into()],
        questions: vec!["Was kostet ein Pass?".into()],
        fees: [("adult".into(), "ab 24 Jahren".into())].into(),
        documents: [("photo".into(), "ein Passfoto".into())].into(),
        deadlines: [].into(),
        answer: "Den Reisepass beantragen Sie im Bürgerbüro. Bringen Sie ein Foto mit.".into(),
        sections: vec![
            Section {
                facet: Facet::Requirements,
                title: "Wer bekommt ihn?".into(),
                markdown: "Alle Deutschen.".into(),
            },
            Section {
                facet: Facet::Fees,
                title: "Was kostet es?".into(),
                markdown: "Sie zahlen **bar** oder mit Karte.\n\n- eins\n- zwei".into(),
            },
        ],
    };
    Service {
        id: ServiceId::parse("reisepass-beantragen").unwrap(),
        version: 3,
        facts: Facts {
            leika: None,
            category: CategoryId::parse("identity").unwrap(),
            responsible: OfficeId::parse("buergerbuero").unwrap(),
            offices: vec![OfficeId::parse("buergerbuero").unwrap()],
            related: vec![],
            reviewed_on: "2026-11-09".parse().unwrap(),
            fees: vec![Fee {
                key: "adult".into(),
                price: Price::Fixed(Cents(7_000)),
                per: None,
                source: FeeSource::Federal,
            }],
            documents: vec![],
            processing_time: None,
            deadlines: vec![],
            online: None,
            legal_basis: vec![],
        },
        texts: [
            (Language::De, text("Reisepass beantragen")),
            (Language::En, text("Apply for a passport")),
        ]
        .into(),
    }
}

/// The changes from [`service`] to what `change` makes of it.
fn changes(change: impl FnOnce(&mut Service)) -> Vec<Change> {
    let mut after = service();
    change(&mut after);
    compare(Some(&service()), &after)
}

fn german(service: &mut Service) -> &mut ServiceText {
    service.texts.get_mut(&Language::De).unwrap()
}

fn same(text: &str) -> Part {
    Part::Same(text.into())
}

fn removed(text: &str) -> Part {
    Part::Removed(text.into())
}

fn added(text: &str) -> Part {
    Part::Added(text.into())
}

#[test]
fn equal_services_have_no_difference_whatever_their_number() {
    assert_eq!(changes(|_| ()), []);
    assert_eq!(changes(|after| after.version = 9), []);
}

#[test]
fn a_changed_word_is_shown_between_the_words_that_stay() {
    let changes = changes(|after| {
        german(after).answer =
            "Den Reisepass beantragen Sie online im Bürgerbüro. Bringen Sie zwei Bilder mit."
                .into();
    });

    assert_eq!(
        changes,
        [Change {
            field: Field::Answer,
            language: Some(Language::De),
            parts: vec![
                same("Den Reisepass beantragen Sie "),
                added("online "),
                same("im Bürgerbüro. Bringen Sie "),
                removed("ein Foto"),
                added("zwei Bilder"),
                same(" mit."),
            ],
        }]
    );
}

#[test]
fn a_figure_is_shown_as_a_whole() {
    let changes = changes(|after| {
        after.facts.fees[0].price = Price::Range(Cents(7_000), Cents(8_250));
        after.facts.processing_time = Some(ProcessingTime {
            from: 3,
            to: Some(6),
            unit: TimeUnit::Weeks,
        });
    });

    assert_eq!(changes.len(), 2);
    assert_eq!(
        (&changes[0].field, changes[0].language),
        (&Field::Fees, None)
    );
    assert_eq!(
        changes[0].parts,
        [
            removed("adult: 70.00 EUR (federal)"),
            added("adult: 70.00–82.50 EUR (federal)")
        ]
    );
    assert_eq!(changes[1].parts, [added("3–6 weeks")]);
}

#[test]
fn lists_are_shown_entry_by_entry() {
    let changes = changes(|after| {
        german(after).names = vec!["ePass".into(), "Reisepass verlängern".into()];
    });

    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].field, Field::Names);
    assert_eq!(
        changes[0].parts,
        [
            removed("Pass"),
            added("ePass"),
            same("Reisepass verlängern")
        ]
    );
}

#[test]
fn sections_are_shown_by_their_facet() {
    let changes = changes(|after| {
        german(after).sections.remove(0);
        german(after).sections[0].title = "Was zahlen Sie?".into();
        german(after).sections.push(Section {
            facet: Facet::Online,
            title: "Online".into(),
            markdown: "Nein.".into(),
        });
    });

    let fields: Vec<_> = changes
        .iter()
        .map(|change| (change.field.key(), change.field.item().unwrap()))
        .collect();
    assert_eq!(
        fields,
        [
            ("heading", "requirements"),
            ("section", "requirements"),
            ("heading", "fees"),
            ("heading", "online"),
            ("section", "online"),
        ]
    );
    assert_eq!(changes[1].parts, [removed("Alle Deutschen.")]);
    assert_eq!(changes[4].parts, [added("Nein.")]);
}

#[test]
fn sections_that_only_moved_are_shown() {
    let changes = changes(|after| german(after).sections.swap(0, 1));

    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].field, Field::Order);
}

#[test]
fn wordings_are_shown_by_their_key() {
    let changes = changes(|after| {
        let text = german(after);
        text.fees.insert("child".into(), "unter 24 Jahren".into());
        text.documents.clear();
    });

    assert_eq!(changes.len(), 2);
    assert_eq!(
        (changes[0].field.key(), changes[0].field.item()),
        ("fee-text", Some("child"))
    );
    assert_eq!(changes[1].field, Field::DocumentText("photo".into()));
    assert_eq!(changes[1].parts, [removed("ein Passfoto")]);
}

#[test]
fn a_new_service_and_a_new_language_are_added_in_full() {
    let new = compare(None, &service());
    let without_english = changes(|after| drop(after.texts.remove(&Language::En)));

    assert!(
        new.iter()
            .flat_map(|change| &change.parts)
            .all(|part| matches!(part, Part::Added(_)))
    );
    assert!(new.iter().any(|change| change.field == Field::Category));
    assert!(
        new.iter()
            .any(|change| change.language == Some(Language::En))
    );
    assert!(
        without_english
            .iter()
            .all(|change| change.language == Some(Language::En))
    );
    assert!(
        without_english
            .iter()
            .flat_map(|change| &change.parts)
            .all(|part| matches!(part, Part::Removed(_)))
    );
}

#[test]
fn two_long_texts_without_a_common_word_are_compared_at_once() {
    let text = |words: &mut dyn Iterator<Item = usize>| {
        words.fold(String::new(), |text, word| {
            text + "wort" + &word.to_string() + " "
        })
    };
    let long = |start: usize| text(&mut (start..start + 40_000));
    let mixed = |step: usize| text(&mut (0..40_000).map(|word| word * step % 977));

    let start = std::time::Instant::now();
    words::compare(&long(0), &long(50_000));
    words::compare(&mixed(7), &mixed(131));

    assert!(
        start.elapsed() < std::time::Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
}

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            "eins",
            "zwei",
            "drei",
            "vier\n\n",
            "- fünf",
            "\\PC{0,6}",
            "סוף",
            "١٢"
        ],
        0..25,
    )
    .prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn old_and_new_text_can_be_read_from_the_parts(before in text(), after in text()) {
        let parts = words::compare(&before, &after);

        let side = |other: fn(&Part) -> bool| -> String {
            parts
                .iter()
                .filter(|part| !other(part))
                .map(|part| match part {
                    Part::Same(text) | Part::Removed(text) | Part::Added(text) => text.as_str(),
                })
                .collect()
        };
        prop_assert_eq!(side(|part| matches!(part, Part::Added(_))), before);
        prop_assert_eq!(side(|part| matches!(part, Part::Removed(_))), after);
        let empty = |part: &Part| matches!(part, Part::Same(text) | Part::Removed(text) | Part::Added(text) if text.is_empty());
        prop_assert!(!parts.iter().any(empty));
    }

    #[test]
    fn only_equal_services_have_no_difference(before in text(), after in text(), names in proptest::collection::vec("[ab]{0,2}", 0..4)) {
        let with = |answer: &str, names: &[String]| {
            let mut service = service();
            german(&mut service).answer = answer.to_owned();
            german(&mut service).names = names.to_vec();
            service
        };
        let (old, new) = (with(&before, &[]), with(&after, &names));

        prop_assert_eq!(compare(Some(&old), &new).is_empty(), old == new);
    }
}
