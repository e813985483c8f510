//! Offices and their opening hours: changed by fields, checked by somebody else, public.

use axum::{body::Body, http::Request};
use stadtlotse::{catalogue::OfficeId, editors::Role};

use super::app::{Answer, Person, TestEditor, send};

const OFFICE: &str = "/editor/offices/buergerbuero";
const FORM: &str = "/editor/offices/buergerbuero/facts";

/// The fields of a form as a browser would send them back.
fn fields_of(page: &str) -> Vec<(String, String)> {
    let start = page.find("class=\"form\"").unwrap();
    let form = &page[start..start + page[start..].find("</form>").unwrap()];
    let attribute = |tag: &str, name: &str| {
        let marker = format!(" {name}=\"");
        let at = tag.find(&marker)? + marker.len();
        let value = &tag[at..at + tag[at..].find('"')?];
        Some(value.replace("&quot;", "\"").replace("&amp;", "&"))
    };
    let mut fields = Vec::new();
    for tag in form.split("<input").skip(1) {
        let tag = &tag[..tag.find('>').unwrap()];
        let name = attribute(tag, "name").unwrap();
        let is_box = tag.contains("type=\"checkbox\"");
        if name != "proof" && (!is_box || tag.contains(" checked")) {
            fields.push((name, attribute(tag, "value").unwrap_or_default()));
        }
    }
    fields.push(("appointment".to_owned(), "required".to_owned()));
    fields
}

/// Opens the form, changes some fields and saves.
async fn save(editor: &TestEditor, person: &Person, changes: &[(&str, &str)]) -> Answer {
    let page = editor.get(Some(person), FORM).await;
    assert_eq!(page.status, 200, "{}", page.text);
    send_fields(editor, person, fields_of(&page.text), changes).await
}

async fn send_fields(
    editor: &TestEditor,
    person: &Person,
    mut fields: Vec<(String, String)>,
    changes: &[(&str, &str)],
) -> Answer {
    for (name, value) in changes {
        match fields.iter_mut().find(|(field, _)| field == name) {
            Some(field) => (*value).clone_into(&mut field.1),
            None => fields.push(((*name).to_owned(), (*value).to_owned())),
        }
    }
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    editor.post(Some(person), FORM, &fields).await
}

/// Does a step with the change that is on its way.
async fn step(editor: &TestEditor, person: &Person, what: &str, more: &[(&str, &str)]) -> Answer {
    let id = OfficeId::parse("buergerbuero").unwrap();
    let open = editor.storage.find_open_office_change(&id).await.unwrap();
    let (id, lock) = open.map_or_else(Default::default, |it| (it.id, it.lock.to_string()));
    let mut fields = vec![("revision", id.as_str()), ("lock", lock.as_str())];
    fields.extend_from_slice(more);
    editor
        .post(Some(person), &format!("{OFFICE}/{what}"), &fields)
        .await
}

/// The page of a service that names the office, as residents get it.
async fn public(editor: &TestEditor) -> String {
    let request = Request::get("/services/reisepass-beantragen?language=de")
        .body(Body::empty())
        .unwrap();
    send(&editor.public, request).await.text
}

#[tokio::test]
async fn new_hours_are_public_once_somebody_else_approves() {
    let mut editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Reviewer).await;
    let ben = editor.person("Ben Amt", Role::Reviewer).await;
    assert!(!public(&editor).await.contains("06:15"));

    let hours = [
        ("hours.sunday.0.from", "6.15"),
        ("hours.sunday.0.to", "07:45"),
    ];
    let saved = save(&editor, &anna, &hours).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    let again = save(&editor, &anna, &[]).await;
    assert_eq!(again.status, 303, "{}", again.text);
    assert!(
        !editor
            .get(Some(&anna), OFFICE)
            .await
            .text
            .contains("Freigeben")
    );
    assert_eq!(
        step(&editor, &anna, "request-review", &[]).await.status,
        303
    );
    let own = step(&editor, &anna, "approve", &[]).await;
    assert_eq!(own.status, 409, "{}", own.text);
    editor.beat().await;
    assert!(!public(&editor).await.contains("06:15"));

    let overview = editor.get(Some(&ben), "/editor").await;
    assert!(overview.text.contains(OFFICE));
    assert_eq!(step(&editor, &ben, "approve", &[]).await.status, 303);
    editor.beat().await;
    assert!(public(&editor).await.contains("06:15"));

    // What changed can be read, and taken back by one click.
    let page = editor.get(Some(&ben), OFFICE).await.text;
    let id = OfficeId::parse("buergerbuero").unwrap();
    let staff = stadtlotse::editors::Permit::of(&editor.staff(&ben).await).unwrap();
    let versions = editor
        .storage
        .list_office_changes(&staff, &id)
        .await
        .unwrap();
    let version = |number| versions.iter().find(|it| it.number == number).unwrap();
    let difference = editor
        .get(Some(&ben), &format!("{OFFICE}/versions/{}", version(2).id))
        .await;
    assert!(
        difference.text.contains("Sonntag 06:15–07:45"),
        "{}",
        difference.text
    );
    assert!(page.contains("Zu dieser Fassung zurück"));
    let back = [("revision", version(1).id.as_str())];
    let back = editor
        .post(Some(&ben), &format!("{OFFICE}/roll-back"), &back)
        .await;
    assert_eq!(back.status, 303, "{}", back.text);
    editor.beat().await;
    assert!(!public(&editor).await.contains("06:15"));
    let actions = editor.actions().await;
    assert!(
        actions.ends_with(&["published", "rolled-back"]),
        "{actions:?}"
    );
}

#[tokio::test]
async fn what_makes_no_sense_is_said_beside_its_field_and_kept() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    for (field, value, said) in [
        ("name.de", "", "deutschen Namen"),
        ("street", "", "Straße und Hausnummer"),
        ("postcode", "3199", "fünf Ziffern"),
        ("phone", "040 66969", "Landesvorwahl"),
        ("email", "amt at example", "keine E-Mail-Adresse"),
        ("appointment_url", "http://example.de", "https://"),
        ("hours.monday.0.from", "25:00", "Beginn und Ende"),
        ("hours.monday.0.to", "", "Beginn und Ende"),
        ("exception.0.date", "bald", "Datum"),
    ] {
        let answer = save(&editor, &anna, &[(field, value)]).await;
        assert_eq!(answer.status, 422, "{field}: {}", answer.text);
        assert!(answer.text.contains(said), "{field}: {}", answer.text);
        let marker = format!("href=\"#{field}\"");
        let marker = marker.replace("hours.monday.0.to", "hours.monday.0.from");
        assert!(answer.text.contains(&marker), "{field}: {}", answer.text);
    }
    let overlap = [
        ("hours.monday.0.from", "08:00"),
        ("hours.monday.0.to", "12:00"),
        ("hours.monday.1.from", "11:00"),
        ("hours.monday.1.to", "13:00"),
    ];
    let answer = save(&editor, &anna, &overlap).await;
    assert!(answer.text.contains("überschneiden"), "{}", answer.text);
    assert!(
        answer.text.contains("value=\"11:00\""),
        "what was typed is lost"
    );
}

#[tokio::test]
async fn two_who_change_an_office_do_not_overwrite_each_other() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let ben = editor.person("Ben Amt", Role::Author).await;
    let seen = fields_of(&editor.get(Some(&ben), FORM).await.text);
    assert_eq!(
        save(&editor, &anna, &[("street", "Nordweg 1")])
            .await
            .status,
        303
    );

    let mine = [("street", "Südweg 2")];
    let conflict = send_fields(&editor, &ben, seen.clone(), &mine).await;
    assert_eq!(conflict.status, 409);
    assert!(conflict.text.contains("Südweg 2"));
    let quiet = [("street", "Südweg 2"), ("autosave", "yes")];
    let quiet = send_fields(&editor, &ben, seen, &quiet).await;
    assert!(quiet.text.contains("\"saved\":false"), "{}", quiet.text);
    let second = send_fields(&editor, &ben, fields_of(&conflict.text), &mine).await;
    assert_eq!(second.status, 303, "{}", second.text);
}

#[tokio::test]
async fn an_office_that_services_name_cannot_go_and_another_can() {
    let mut editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let ben = editor.person("Ben Amt", Role::Reviewer).await;
    let lock = [("lock", "0")];
    let used = editor
        .post(Some(&anna), &format!("{OFFICE}/remove"), &lock)
        .await;
    assert_eq!(used.status, 409);
    assert!(
        used.text.contains("Leistungen nennen dieses Amt"),
        "{}",
        used.text
    );

    // A new one that nobody uses yet: made, completed, published, removed.
    let new = [("id", "nordstelle"), ("name", "Nordstelle")];
    let made = editor.post(Some(&anna), "/editor/offices", &new).await;
    assert_eq!(made.location(), "/editor/offices/nordstelle/facts");
    let twice = editor.post(Some(&anna), "/editor/offices", &new).await;
    assert_eq!(twice.status, 422);
    let base = "/editor/offices/nordstelle";
    let id = OfficeId::parse("nordstelle").unwrap();
    let storage = editor.storage.clone();
    let open = async || {
        let open = storage.find_open_office_change(&id).await.unwrap().unwrap();
        (open.id, open.lock.to_string())
    };
    let (change, lock) = open().await;
    let fields = [("revision", change.as_str()), ("lock", lock.as_str())];
    let early = editor
        .post(Some(&anna), &format!("{base}/request-review"), &fields)
        .await;
    assert_eq!(early.status, 422, "an office without a telephone");
    let page = editor.get(Some(&anna), &format!("{base}/facts")).await;
    let mut fields = fields_of(&page.text);
    for (name, value) in [
        ("street", "Nordweg 1"),
        ("postcode", "31999"),
        ("phone", "+49 40 66969-1"),
    ] {
        fields
            .iter_mut()
            .find(|(field, _)| field == name)
            .unwrap()
            .1 = value.to_owned();
    }
    let fields: Vec<_> = fields
        .iter()
        .map(|(k, v)| (k.as_str(), v.as_str()))
        .collect();
    let saved = editor
        .post(Some(&anna), &format!("{base}/facts"), &fields)
        .await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    for removal in [false, true] {
        if removal {
            let gone = editor
                .post(Some(&anna), &format!("{base}/remove"), &[("lock", "0")])
                .await;
            assert_eq!(gone.status, 303, "{}", gone.text);
        }
        for (person, what) in [(&anna, "request-review"), (&ben, "approve")] {
            let (change, lock) = open().await;
            let fields = [("revision", change.as_str()), ("lock", lock.as_str())];
            let done = editor
                .post(Some(person), &format!("{base}/{what}"), &fields)
                .await;
            assert_eq!(done.status, 303, "{what}: {}", done.text);
        }
        editor.beat().await;
        let found = storage.find_office(&id).await.unwrap();
        assert_eq!(found.is_some(), !removal);
    }
}

#[tokio::test]
async fn script_in_every_field_of_an_office_is_shown_as_text() {
    const SCRIPT: &str = "<script>alert(1)</script>";
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let page = editor.get(Some(&anna), FORM).await;
    let mut fields = fields_of(&page.text);
    for (name, value) in &mut fields {
        if name != "lock" {
            SCRIPT.clone_into(value);
        }
    }
    let answer = send_fields(&editor, &anna, fields, &[]).await;
    assert_eq!(answer.status, 422);
    assert!(!answer.text.contains(SCRIPT));
    let names = [("name.de", SCRIPT), ("note.de", SCRIPT), ("street", SCRIPT)];
    assert_eq!(save(&editor, &anna, &names).await.status, 303);
    for path in [
        OFFICE,
        FORM,
        "/editor/offices",
        "/editor",
        "/editor/offices/buergerbuero/preview/page",
    ] {
        let page = editor.get(Some(&anna), path).await;
        assert!(!page.text.contains(SCRIPT), "{path}");
    }
}
