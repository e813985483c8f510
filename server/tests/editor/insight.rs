//! The page of figures: what is seen of counts, what is hidden, and what does not count.

use jiff::civil::{Date, date};
use stadtlotse::{
    catalogue::{Language, ServiceId},
    editors::Role,
    insight::{Asked, Confidence, Outcome},
    storage::FeedbackKey,
};

use super::app::{Person, TestEditor};

const TODAY: Date = date(2026, 11, 23);

fn asked(service: &str, language: Language, outcome: Outcome) -> Asked {
    Asked {
        day: TODAY,
        language,
        service: ServiceId::parse(service).ok(),
        outcome,
        confidence: Confidence::High,
        after_refusal: false,
    }
}

/// A day on which 12 asked for passports in German, 3 in Persian, 7 for dogs after a refusal, and 8 for nothing.
async fn counts(editor: &TestEditor) {
    let passport = asked("reisepass-beantragen", Language::De, Outcome::Answer);
    let persian = asked("reisepass-beantragen", Language::Fa, Outcome::Answer);
    let dog = Asked {
        confidence: Confidence::Low,
        after_refusal: true,
        ..asked("hundesteuer", Language::En, Outcome::Answer)
    };
    let nothing = asked("", Language::De, Outcome::Abstain);
    let earlier = Asked {
        day: date(2026, 9, 1),
        ..asked("sperrmuell", Language::De, Outcome::Answer)
    };
    let rows = [
        (passport, 12),
        (persian, 3),
        (dog, 7),
        (nothing, 8),
        (earlier, 24),
    ];
    editor.storage.save_asked(&rows).await.unwrap();
    let judged = FeedbackKey {
        day: TODAY.to_string(),
        service: "hundesteuer".to_owned(),
        language: "de".to_owned(),
        kind: "answer".to_owned(),
        catalogue_version: "0".repeat(16),
        helpful: false,
    };
    for _ in 0..6 {
        editor.storage.save_feedback(&judged).await.unwrap();
    }
}

async fn page(editor: &TestEditor, person: &Person, path: &str) -> String {
    let answer = editor.get(Some(person), path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    answer.text
}

/// Text between tags, so that numbers in addresses and styles do not count.
fn texts(html: &str) -> Vec<&str> {
    let parts = html.split('>').filter_map(|part| part.split('<').next());
    parts
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .collect()
}

#[tokio::test]
async fn where_nobody_asked_the_page_says_so() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;

    let empty = page(&editor, &anna, "/editor/insight").await;
    let few = [(asked("hundesteuer", Language::De, Outcome::Answer), 4)];
    editor.storage.save_asked(&few).await.unwrap();
    let still = page(&editor, &anna, "/editor/insight").await;

    for page in [empty, still] {
        assert!(page.contains("Noch keine Fragen gezählt"), "{page}");
        assert!(!page.contains("<svg"), "there is nothing to draw");
    }
}

#[tokio::test]
async fn numbers_are_seen_in_fives_and_below_five_not_at_all() {
    let editor = TestEditor::start().await;
    counts(&editor).await;
    for role in Role::ALL {
        let person = editor.person(&format!("Person {role}"), role).await;

        let html = page(&editor, &person, "/editor/insight").await;

        let seen = texts(&html);
        assert!(seen.contains(&"30"), "all together: {seen:?}");
        assert!(seen.contains(&"15 · 50 %"), "passports in the plot");
        assert!(seen.contains(&"&lt; 5"), "what is hidden is said");
        for exact in ["12", "3", "7", "8", "6"] {
            assert!(!seen.contains(&exact), "{exact}");
        }
        assert!(html.contains("role=\"img\"") && html.contains("<desc"));
        assert!(!html.contains("style="), "no inline style");
        assert!(
            html.contains("href=\"/editor/insight\""),
            "in the navigation"
        );
    }
}

#[tokio::test]
async fn filters_part_the_counts() {
    let editor = TestEditor::start().await;
    counts(&editor).await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let total = async |query: &str| {
        let html = page(&editor, &anna, &format!("/editor/insight?{query}")).await;
        let start = html.find("<dt>Fragen</dt>").map(|at| at + 15);
        start.map_or_else(String::new, |at| {
            let rest = &html[at..];
            let number = rest.split("<dd>").nth(1).unwrap();
            number.split('<').next().unwrap().to_owned()
        })
    };

    assert_eq!(total("days=7").await, "30");
    assert_eq!(total("days=90").await, "50");
    assert_eq!(total("language=de").await, "20");
    assert_eq!(total("language=en&service=hundesteuer").await, "5");
    assert_eq!(total("language=fa").await, "", "three are not shown");
    assert_eq!(total("service=reisepass-beantragen").await, "15");
    let weeks = page(&editor, &anna, "/editor/insight?days=365").await;
    assert!(weeks.contains("Fragen pro Woche"));
}

#[tokio::test]
async fn a_filter_that_does_not_fit_is_said_in_a_sentence() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let wrong = "days=8&language=klingonisch&service=%3Cscript%3E";

    let answer = editor
        .get(Some(&anna), &format!("/editor/insight?{wrong}"))
        .await;

    assert_eq!(answer.status, 422);
    for (field, sentence) in [
        ("days", "Bitte wählen Sie 7, 30, 90 oder 365 Tage."),
        ("language", "Diese Sprache gibt es hier nicht."),
        ("service", "Diese Leistung gibt es nicht."),
    ] {
        assert!(answer.text.contains(sentence), "{sentence}");
        assert!(answer.text.contains(&format!("id=\"{field}-problem\"")));
    }
    assert!(!answer.text.contains("<script>"));
    let file = format!("/editor/insight/days.csv?{wrong}");
    assert_eq!(editor.get(Some(&anna), &file).await.status, 404);
}

#[tokio::test]
async fn files_hold_what_the_page_shows_and_no_more() {
    let editor = TestEditor::start().await;
    counts(&editor).await;
    let anna = editor.person("Anna Amt", Role::Auditor).await;
    let file = async |name: &str| {
        let answer = editor
            .get(Some(&anna), &format!("/editor/insight/{name}.csv?days=7"))
            .await;
        assert_eq!(answer.status, 200, "{name}");
        let kind = answer.headers["content-type"].to_str().unwrap();
        assert!(kind.starts_with("text/csv; charset=utf-8"), "{kind}");
        let name = format!("attachment; filename=\"{name}.csv\"");
        assert_eq!(answer.headers["content-disposition"], *name);
        let text = answer.text.strip_prefix('\u{feff}').unwrap().to_owned();
        assert!(text.ends_with("\r\n"));
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    };

    let days = file("days").await;
    assert_eq!(days.len(), 8);
    assert_eq!(days[0], "Tag,Fragen");
    assert_eq!(days[6..], ["2026-11-22,< 5", "2026-11-23,30"]);
    let languages = file("languages").await;
    assert_eq!(languages[1..], ["Deutsch,20", "English,5"]);
    let services = file("services").await;
    assert!(services[1].ends_with(",15"), "{services:?}");
    let outcomes = file("outcomes").await;
    assert_eq!(
        outcomes[1..4],
        [
            "beantwortet,20",
            "nachgefragt,< 5",
            "keine Antwort gewusst,5"
        ]
    );
    let helpful = file("helpful").await;
    assert_eq!(helpful[1..], ["hat geholfen,< 5", "hat nicht geholfen,5"]);
    let weak = file("weak").await;
    let dog = weak.iter().find(|line| line.starts_with("hundesteuer,"));
    assert!(dog.unwrap().contains(",5,5,5,5,"), "{weak:?}");
}

#[tokio::test]
async fn weak_spots_lead_to_the_service_and_name_what_is_missing() {
    let editor = TestEditor::start().await;
    counts(&editor).await;
    let anna = editor.person("Anna Amt", Role::Reviewer).await;

    let html = page(&editor, &anna, "/editor/insight").await;

    let weak = html.split("id=\"weak\"").nth(1).unwrap();
    let first = weak.split("<tbody>").nth(1).unwrap();
    let first = first.split("</tr>").next().unwrap();
    assert!(
        first.contains("href=\"/editor/services/hundesteuer\""),
        "the one with most reasons comes first: {first}"
    );
    assert!(
        first.contains("fehlt: ru, pl, fr, ro, es, it, fa"),
        "{first}"
    );
}

#[tokio::test]
async fn only_residents_questions_count_not_what_staff_try_out() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Reviewer).await;
    let base = "/editor/services/hundesteuer/questions";
    let question = [
        ("question", "Was kostet die Hundesteuer?"),
        ("language", "de"),
    ];

    let tried = editor
        .post(Some(&anna), &format!("{base}/try"), &question)
        .await;
    let keep = [question[0], question[1], ("do", "keep")];
    let kept = editor.post(Some(&anna), base, &keep).await;
    let run = editor.post(Some(&anna), &format!("{base}/run"), &[]).await;

    assert_eq!(tried.status, 200);
    assert_eq!(kept.status, 303);
    assert_eq!(run.status, 303);
    assert_eq!(editor.counter.waiting(), 0);
    editor.ask("Was kostet die Hundesteuer?").await;
    assert_eq!(editor.counter.waiting(), 1);
}
