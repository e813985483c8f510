use proptest::prelude::*;

use super::*;

fn event(number: u8) -> Event {
    Event {
        at: Timestamp::from_second(1_795_000_000 + i64::from(number)).unwrap(),
        actor: "01JDAB".into(),
        action: Action::ALL[usize::from(number) % Action::ALL.len()],
        subject: format!("service-{number}"),
        detail: format!(r#"{{"version":{number}}}"#),
    }
}

fn log(length: u8) -> Vec<AuditEntry> {
    let mut entries = Vec::new();
    for number in 0..length {
        entries.push(AuditEntry::append(entries.last(), event(number)));
    }
    entries
}

fn broken(sequence: u64, kind: Break) -> Result<u64, BrokenChain> {
    Err(BrokenChain { sequence, kind })
}

#[test]
fn an_untouched_log_is_whole() {
    assert_eq!(verify(log(40)), Ok(40));
    assert_eq!(verify(log(1)), Ok(1));
    assert_eq!(verify(log(0)), Ok(0));
}

#[test]
fn times_are_kept_in_rfc_3339_and_utc() {
    let mut event = event(0);
    event.at = "2026-11-22T13:05:00.25+01:00".parse().unwrap();

    assert_eq!(
        AuditEntry::append(None, event).at,
        "2026-11-22T12:05:00.25Z"
    );
}

#[test]
fn a_hash_never_changes_its_meaning() {
    let entry = &log(2)[1];

    // Computed once by other means, in Python: whoever changes the form of the hash breaks every town's log.
    assert_eq!(
        entry.hash.to_string(),
        "30b80bcc223b24d6352756cdae0f1eb033f42f9d46cecd6f5120c4220dea5756"
    );
}

#[test]
fn a_changed_entry_is_named() {
    let changes: [fn(&mut AuditEntry); 6] = [
        |entry| entry.at = "2026-11-22T12:00:00Z".into(),
        |entry| entry.actor = "host".into(),
        |entry| entry.action = Action::Published,
        |entry| entry.subject.push(' '),
        |entry| entry.detail.clear(),
        |entry| entry.previous = ChainHash([7; 32]),
    ];
    for change in changes {
        let mut entries = log(9);
        change(&mut entries[4]);

        assert_eq!(verify(&entries), broken(5, Break::Changed));
    }
}

#[test]
fn a_letter_that_moves_to_the_next_field_is_noticed() {
    let mut entries = log(3);
    let letter = entries[1].actor.pop().unwrap();
    entries[1].subject.insert(0, letter);

    assert_eq!(verify(&entries), broken(2, Break::Changed));
}

#[test]
fn an_entry_that_was_replaced_with_its_hash_breaks_the_next_link() {
    let mut entries = log(9);
    entries[4].actor = "host".into();
    entries[4].hash = entries[4].expected_hash();

    assert_eq!(verify(&entries), broken(6, Break::Unlinked));
}

#[test]
fn a_missing_entry_is_named() {
    let mut entries = log(9);
    entries.remove(4);

    assert_eq!(verify(&entries), broken(5, Break::Missing));
}

#[test]
fn swapped_and_doubled_entries_are_named() {
    let mut swapped = log(9);
    swapped.swap(4, 5);
    let mut doubled = log(9);
    doubled.insert(4, doubled[3].clone());

    assert_eq!(verify(&swapped), broken(5, Break::Swapped));
    assert_eq!(verify(&doubled), broken(5, Break::Swapped));
}

#[test]
fn a_beginning_that_was_cut_off_is_noticed() {
    let mut renumbered = log(9).split_off(3);
    for (number, entry) in renumbered.iter_mut().enumerate() {
        entry.sequence = number as u64 + 1;
        entry.hash = entry.expected_hash();
    }

    assert_eq!(verify(&log(9)[3..]), broken(1, Break::CutAtFront));
    assert_eq!(verify(&renumbered), broken(1, Break::Unlinked));
}

#[test]
fn an_end_that_was_cut_off_is_noticed_by_an_anchor() {
    let entries = log(9);
    let anchor = entries[7].anchor();

    assert_eq!(verify(&entries[..6]), Ok(6), "the chain alone cannot know");
    assert_eq!(verify_from(anchor, &entries[7..]), Ok(9));
    assert_eq!(verify_from(anchor, &entries[7..8]), Ok(8));
    assert_eq!(
        verify_from(anchor, &entries[..0]),
        broken(8, Break::Missing)
    );
    assert_eq!(
        verify_from(anchor, &entries[8..]),
        broken(8, Break::Missing)
    );
}

#[test]
fn a_log_that_was_written_anew_is_noticed_by_an_anchor() {
    let anchor = log(9)[4].anchor();
    let mut anew: Vec<AuditEntry> = Vec::new();
    for number in 0..9 {
        let mut event = event(number);
        event.actor = "somebody-else".into();
        anew.push(AuditEntry::append(anew.last(), event));
    }

    assert_eq!(verify(&anew), Ok(9));
    assert_eq!(
        verify_from(anchor, &anew[4..]),
        broken(5, Break::NotTheAnchor)
    );
}

#[test]
fn a_long_log_can_be_checked_page_by_page() {
    let entries = log(100);
    let mut anchor = entries[0].anchor();
    for page in entries.chunks(10) {
        let from_anchor = &entries[usize::try_from(anchor.sequence).unwrap() - 1..];
        let page_end = usize::try_from(page[9].sequence - anchor.sequence).unwrap() + 1;

        assert_eq!(
            verify_from(anchor, &from_anchor[..page_end]),
            Ok(page[9].sequence)
        );
        anchor = page[9].anchor();
    }
}

#[test]
fn an_entry_is_exported_and_read_back() {
    let entry = log(2).remove(1);

    let json = serde_json::to_string(&entry).unwrap();

    assert_eq!(serde_json::from_str::<AuditEntry>(&json).unwrap(), entry);
    assert!(
        json.contains(&format!("\"hash\":\"{}\"", entry.hash)),
        "{json}"
    );
    assert_eq!("xyz".parse::<ChainHash>(), Err(ChainHashError));
}

proptest! {
    #[test]
    fn no_removal_but_of_the_end_goes_unnoticed(length in 2_u8..30, at in any::<prop::sample::Index>(), count in 1_usize..5) {
        let mut entries = log(length);
        let at = at.index(entries.len());
        let end = (at + count).min(entries.len());
        entries.drain(at..end);

        let whole = verify(&entries);

        prop_assert_eq!(whole.is_ok(), end == usize::from(length));
    }

    #[test]
    fn no_changed_text_goes_unnoticed(at in 0_usize..8, field in 0_usize..4, text in "\\PC{0,20}") {
        let mut entries = log(8);
        let entry = &mut entries[at];
        let field = [&mut entry.at, &mut entry.actor, &mut entry.subject, &mut entry.detail].into_iter().nth(field).unwrap();
        let same = *field == text;
        *field = text;

        let whole = verify(&entries);

        prop_assert_eq!(whole, if same { Ok(8) } else { broken(at as u64 + 1, Break::Changed) });
    }
}
