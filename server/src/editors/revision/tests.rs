use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::catalogue::seed;

fn passport() -> Service {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let catalogue = seed::read(&root.join("knowledge")).unwrap();
    catalogue.services[&ServiceId::parse("reisepass-beantragen").unwrap()].clone()
}

fn revision(by: &AccountId) -> Revision {
    let service = passport();
    let draft = Draft::of(&service);
    Revision::new(service.id, 1, draft, by, Timestamp::UNIX_EPOCH)
}

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

#[test]
fn a_change_needs_a_second_person() {
    let (author, reviewer) = (AccountId::new(), AccountId::new());
    let mut revision = revision(&author);

    revision
        .apply(&Transition::RequestReview, &author, NOW)
        .unwrap();
    let own = revision.apply(&Transition::Approve(NOW), &author, NOW);
    assert_eq!(own, Err(WorkflowError::FourEyes));
    assert_eq!(revision.state, RevisionState::InReview);

    revision
        .apply(&Transition::Approve(NOW), &reviewer, NOW)
        .unwrap();
    revision
        .apply(&Transition::Publish, &reviewer, NOW)
        .unwrap();
    assert_eq!(revision.state, RevisionState::Published);
}

#[test]
fn who_helped_to_write_is_no_second_person() {
    let (author, reviewer) = (AccountId::new(), AccountId::new());
    let mut revision = revision(&author);

    revision.apply(&Transition::Edit, &reviewer, NOW).unwrap();
    revision
        .apply(&Transition::RequestReview, &author, NOW)
        .unwrap();

    let approved = revision.apply(&Transition::Approve(NOW), &reviewer, NOW);
    assert_eq!(approved, Err(WorkflowError::FourEyes));
}

#[test]
fn an_edit_after_approval_voids_it() {
    let (author, reviewer) = (AccountId::new(), AccountId::new());
    let mut revision = revision(&author);
    revision
        .apply(&Transition::RequestReview, &author, NOW)
        .unwrap();
    revision
        .apply(&Transition::Approve(NOW), &reviewer, NOW)
        .unwrap();

    revision.apply(&Transition::Edit, &author, NOW).unwrap();

    assert_eq!(revision.state, RevisionState::Draft);
    assert_eq!(
        (revision.reviewer.clone(), revision.publish_at),
        (None, None)
    );
    assert!(revision.apply(&Transition::Publish, &author, NOW).is_err());
}

#[test]
fn a_machines_text_is_not_published_before_a_person_read_it_and_again_after_its_change() {
    let author = AccountId::new();
    let mut revision = revision(&author);
    let mut text = revision.draft.texts[&Language::Tr].text.clone();
    text.answer = "Makine çevirisi.".to_owned();
    revision
        .draft
        .replace_text(Language::Tr, text.clone(), Origin::Machine);
    let unread = WorkflowError::Unread([Language::Tr].into());
    assert_eq!(
        revision.apply(&Transition::RequestReview, &author, NOW),
        Err(unread.clone())
    );

    assert!(revision.draft.confirm(Language::Tr, "Anna Amt"));
    assert_eq!(revision.check_content(), Ok(()));

    text.answer = "Yeni makine çevirisi.".to_owned();
    revision
        .draft
        .replace_text(Language::Tr, text, Origin::Machine);
    assert_eq!(revision.check_content(), Err(unread));
}

#[test]
fn a_change_of_the_german_text_makes_each_translation_stale_until_somebody_confirms_it() {
    let mut draft = Draft::of(&passport());
    assert!(draft.stale().is_empty());
    let mut german = draft.texts[&Language::De].text.clone();

    german.questions.push("Pass futsch?".to_owned());
    draft.replace_text(Language::De, german.clone(), Origin::Human);
    assert!(draft.stale().is_empty(), "questions are not translated");

    german.answer = "Ganz anders.".to_owned();
    draft.replace_text(Language::De, german, Origin::Human);
    assert_eq!(draft.stale().len(), draft.texts.len() - 1);

    draft.confirm(Language::En, "Anna Amt");
    assert!(!draft.stale().contains(&Language::En));
    draft.keep_translations();
    assert!(draft.stale().is_empty());
}

fn transitions() -> impl Strategy<Value = Vec<(Transition, usize)>> {
    let transition = prop_oneof![
        Just(Transition::Edit),
        Just(Transition::RequestReview),
        Just(Transition::Approve(NOW)),
        Just(Transition::Refuse),
        Just(Transition::Publish),
        Just(Transition::Discard),
    ];
    prop::collection::vec((transition, 0..3_usize), 0..30)
}

proptest! {
    #[test]
    fn whatever_people_do_nothing_is_published_that_its_writers_approved(steps in transitions()) {
        let people = [AccountId::new(), AccountId::new(), AccountId::new()];
        let mut revision = revision(&people[0]);
        for (transition, who) in steps {
            let _ = revision.apply(&transition, &people[who], NOW);
        }
        if revision.state == RevisionState::Published {
            let reviewer = revision.reviewer.clone();
            prop_assert!(reviewer.is_some_and(|reviewer| !revision.contributors.contains(&reviewer)));
        }
    }
}
