//! Renders sample pages and checks what visitors are owed: the notice before the input, escaped
//! text, languages marked, the same markup with and without script.

#[path = "../examples/preview/samples.rs"]
mod samples;

use samples::{CARD_KINDS, Sample};
use stadtlotse_app::{
    render_chat, render_problem, render_service, render_text, render_town, render_turn,
    view::{CardKind, ChatPage, FactsView, ItemView, LanguageForm, Placement},
};

fn chat_page() -> ChatPage {
    Sample::new("de").chat(Placement::Page)
}

/// Of the input of the form.
const INPUT: &str = "id=\"question\"";

fn position(html: &str, part: &str) -> usize {
    html.find(part)
        .unwrap_or_else(|| panic!("`{part}` is missing in {html}"))
}

#[test]
fn both_languages_have_the_same_messages() {
    let mut of_german: Vec<_> = samples::messages::messages("de")
        .map(|(id, _)| id)
        .collect();
    let mut of_english: Vec<_> = samples::messages::messages("en")
        .map(|(id, _)| id)
        .collect();

    of_german.sort_unstable();
    of_english.sort_unstable();

    assert_eq!(of_german, of_english);
    let _every_label_has_a_message = (samples::labels("de"), samples::labels("en"));
}

#[test]
fn the_notice_stands_before_the_input_and_is_tied_to_it() {
    for placement in [Placement::Page, Placement::Widget] {
        let page = Sample::new("de").chat(placement);

        let html = render_chat(&page);

        let notice = position(&html, "id=\"disclosure\"");
        let notice_text = position(&html, &page.disclosure.label);
        let input = position(&html, INPUT);
        assert!(notice < notice_text && notice_text < input);
        assert!(html[input..].contains("aria-describedby=\"disclosure "));
    }
}

#[test]
fn the_first_turn_repeats_the_notice() {
    let page = chat_page();

    let html = render_chat(&page);

    let greeting = position(&html, &page.disclosure.greeting);
    assert!(position(&html, "id=\"transcript\"") < greeting);
    assert!(greeting < position(&html, "class=\"composer\""));
}

#[test]
fn the_way_to_a_person_is_in_every_state() {
    let mut page = chat_page();
    let mut states = vec![render_chat(&page)];
    page.problem = Some(samples::problem());
    states.push(render_chat(&page));
    for kind in CARD_KINDS {
        page.turn = Some(Sample::new("de").turn(kind));
        states.push(render_chat(&page));
    }

    for html in states {
        let line = html
            .rfind("class=\"contact-line\"")
            .expect("the line is there");
        assert!(position(&html, "</form></leptos-island>") < line);
        assert!(html[line..].contains("tel:+495555115"));
    }
}

#[test]
fn what_visitors_write_is_escaped() {
    let attack = "<script>alert(1)</script> \"'></textarea><input>";
    let mut page = chat_page();
    attack.clone_into(&mut page.typed);
    let mut turn = Sample::new("de").turn(CardKind::Clarify);
    attack.clone_into(&mut turn.question);
    attack.clone_into(&mut turn.answer.alternatives[0].question);
    page.turn = Some(turn);
    page.conversation = Some(attack.to_owned());

    let html = render_chat(&page);

    assert!(!html.contains("<script>alert"));
    assert!(!html.contains("\"'>"));
    assert!(!html.contains("</textarea>"));
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

#[test]
fn an_empty_input_is_empty() {
    let html = render_chat(&chat_page());

    let input = position(&html, INPUT);
    let tag = &html[input..][..html[input..].find('>').expect("a tag")];
    assert!(
        !tag.contains("value=") || tag.contains("value=\"\""),
        "{tag}"
    );
}

#[test]
fn a_problem_is_text_tied_to_the_input_and_keeps_what_was_typed() {
    let mut page = chat_page();
    page.problem = Some(samples::problem());
    "Was kostet das?".clone_into(&mut page.typed);

    let html = render_chat(&page);

    assert!(html.contains("aria-invalid=\"true\""));
    assert!(html.contains("value=\"Was kostet das?\""));
    let problem = position(&html, "id=\"ask-problem\"");
    let tag = &html[problem..][..html[problem..].find('>').expect("a tag")];
    assert!(!tag.contains("hidden"));
    assert!(html.contains(&samples::problem().detail));
}

#[test]
fn without_a_problem_nothing_is_said_to_be_wrong() {
    let html = render_chat(&chat_page());

    assert!(!html.contains("aria-invalid"));
    let problem = position(&html, "id=\"ask-problem\"");
    assert!(
        html[problem..]
            .split('>')
            .next()
            .expect("a tag")
            .contains("hidden")
    );
}

#[test]
fn languages_and_directions_are_marked() {
    let sample = Sample::new("ar");
    let mut page = sample.chat(Placement::Page);
    page.turn = Some(sample.turn(CardKind::Answer));

    let html = render_chat(&page);

    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("lang=\"ar\" dir=\"rtl\" class=\"card card-answer\""));
    assert!(html.contains("lang=\"de\" dir=\"auto\" data-announce"));
    assert!(html.contains("lang=\"de\" dir=\"auto\" class=\"question-text\""));
}

#[test]
fn the_fragment_is_exactly_the_pages_markup() {
    for language in ["de", "ar"] {
        for kind in CARD_KINDS {
            let sample = Sample::new(language);
            let mut page = sample.chat(Placement::Page);
            page.turn = Some(sample.turn(kind));

            let fragment = render_turn(&sample.turn(kind), &page.frame.labels);

            assert!(
                fragment.starts_with("<li") && fragment.ends_with("</li>"),
                "{fragment}"
            );
            assert!(
                render_chat(&page).contains(&fragment),
                "{kind:?} differs: {fragment}"
            );
        }
    }
}

#[test]
fn every_kind_of_card_is_told_apart_in_words() {
    let sample = Sample::new("de");
    let labels = samples::labels("de").card;
    let marks = [
        (CardKind::Clarify, &labels.card_clarify),
        (CardKind::Abstain, &labels.card_abstain),
        (CardKind::Emergency, &labels.card_emergency),
        (CardKind::About, &labels.card_about),
        (CardKind::Refused, &labels.card_refused),
    ];

    for (kind, mark) in marks {
        let html = render_turn(&sample.turn(kind), &sample.frame().labels);

        assert!(html.contains(mark.as_str()), "{kind:?}");
        assert!(html.contains(&labels.card_assistant));
        assert!(html.contains("KI-System"));
    }
}

#[test]
fn alternatives_are_real_submit_buttons_that_keep_the_conversation() {
    let sample = Sample::new("de");

    let html = render_turn(&sample.turn(CardKind::Clarify), &sample.frame().labels);

    let form = position(&html, "<form method=\"post\" action=\"/chat\"");
    let button = position(&html, "name=\"question\" value=\"Reisepass für Kinder\"");
    assert!(form < button);
    assert!(html.contains("name=\"conversation\" value=\"c2lnbmVk\""));
    assert!(html.contains("name=\"language\" value=\"de\""));
    assert!(html.contains("data-conversation=\"c2lnbmVk\""));
}

#[test]
fn pages_keep_to_a_strict_content_security_policy() {
    let sample = Sample::new("de");
    let mut chat = sample.chat(Placement::Widget);
    chat.turn = Some(sample.turn(CardKind::Answer));
    let pages = [
        render_chat(&chat),
        render_town(&sample.town()),
        render_service(&sample.service()),
        render_text(&sample.text()),
        render_problem(&sample.problem()),
    ];

    for html in pages {
        assert!(html.starts_with("<!DOCTYPE html>"), "{html}");
        assert!(!html.contains(" style=") && !html.contains("<style"));
        assert!(!html.contains(" onclick=") && !html.contains("javascript:"));
        for script in html.split("<script").skip(1) {
            let tag = &script[..script.find('>').expect("a tag")];
            assert!(
                tag.contains(" src=") && tag.contains("nonce=\"bm9uY2U\""),
                "{tag}"
            );
        }
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(html.contains("id=\"content\""));
    }
}

#[test]
fn without_script_no_page_loads_one() {
    let sample = Sample::new("de");
    let mut chat = sample.chat(Placement::Page);
    chat.frame.with_script = false;
    let mut town = sample.town();
    town.frame.with_script = false;

    assert!(!render_chat(&chat).contains("<script"));
    assert!(!render_town(&town).contains("<script"));
}

#[test]
fn without_script_the_input_is_no_combobox() {
    let html = render_chat(&chat_page());

    assert!(!html.contains("combobox") && !html.contains("aria-expanded"));
    let list = position(&html, "role=\"listbox\"");
    let start = html[..list].rfind('<').expect("a tag");
    let tag = &html[start..][..html[start..].find('>').expect("its end")];
    assert!(tag.contains("hidden"), "{tag}");
}

#[test]
fn fees_are_a_table_and_documents_can_be_ticked() {
    let sample = Sample::new("tr");
    let mut turn = sample.turn(CardKind::Answer);
    let fees = render_turn(&turn, &sample.frame().labels);
    let item = |text: &str| ItemView {
        text: text.into(),
        language: "de".to_owned(),
    };
    let asked = turn.answer.asked.as_mut().expect("a part was asked for");
    asked.facts = Some(FactsView::CheckList(vec![
        item("Passfoto"),
        item("alter Pass"),
    ]));

    let documents = render_turn(&turn, &sample.frame().labels);

    assert!(
        fees.contains("<th scope=\"row\" lang=\"de\" dir=\"auto\">"),
        "{fees}"
    );
    assert!(fees.contains("70,00 €"));
    assert_eq!(documents.matches("type=\"checkbox\"").count(), 2);
    assert!(documents.contains("Passfoto"));
}

#[test]
fn a_judgement_and_a_change_of_language_take_along_what_the_server_forgets() {
    let sample = Sample::new("de");
    let mut page = sample.chat(Placement::Page);
    let turn = sample.turn(CardKind::Answer);
    let question = turn.question.clone();
    page.turn = Some(turn);
    page.frame.language_form = Some(LanguageForm {
        action: "/chat".to_owned(),
        question: question.clone(),
        conversation: "c2lnbmVk".to_owned(),
    });

    let html = render_chat(&page);

    let kept = format!("name=\"question\" value=\"{question}\"");
    assert_eq!(html.matches(&kept).count(), 2, "{html}");
    assert!(html.contains("name=\"answer\" value=\"01J.id\""));
    assert!(html.contains("name=\"helpful\" value=\"true\""));
    assert!(html.contains("name=\"language\" value=\"tr\""));
}
