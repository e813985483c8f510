//! `/editor/offices/{id}/facts`: address, telephone and hours, as fields.

use std::sync::Arc;

use stadtlotse_app::editor::{
    Choice, DayFields, ExceptionFields, OfficeFields, OfficeFormPage, OfficeTexts, Problem,
    render_office_form,
};

use super::{
    super::{
        context::Context,
        form::Form,
        gate::{Outcome, Visit, see_other},
        page::{autosaved, html, unprocessable},
        refusal::Refusal,
    },
    EditedOffice, conflict, lock_of,
    reading::Reader,
};
use crate::{
    catalogue::{Appointment, DateException, Language, Office, OpeningHours, TimeRange, Weekday},
    editors::Write,
    http::pages::native_name,
    storage::RevisionError,
};

/// Times of one day that can always be typed.
const RANGES: usize = 2;
/// Most times of one day.
const MOST_RANGES: usize = 6;
/// Days on which an office differs. With a reason in every language they fit into one form.
const MOST_EXCEPTIONS: usize = 20;
/// Empty rows for new ones.
const NEW_EXCEPTIONS: usize = 2;

const APPOINTMENTS: [Appointment; 3] = [
    Appointment::Required,
    Appointment::Recommended,
    Appointment::NotNeeded,
];

pub(in super::super) async fn get(visit: Visit<Write>) -> Outcome {
    let edited = EditedOffice::find(&visit).await?;
    let fields = fields(&visit, &edited)?;
    let page = page(&visit, &edited, fields, edited.lock(), Vec::new());
    Ok(html(render_office_form(&page)))
}

pub(in super::super) async fn post(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    let edited = EditedOffice::find(&visit).await?;
    let is_autosave = form.find("autosave").is_some();
    let lock = lock_of(&form)?;
    let typed = typed(&visit, &form);
    let reader = Reader {
        context: &visit,
        problems: Vec::new(),
    };
    let office = match reader.read(&edited.id, &typed) {
        Ok(office) => office,
        Err(_) if is_autosave => return Ok(autosaved(None)),
        Err(problems) => {
            let page = page(&visit, &edited, typed, lock, problems);
            return Ok(unprocessable(render_office_form(&page)));
        }
    };
    let saved = format!("/editor/offices/{}?done=saved", edited.id);
    if edited.lock() == lock && edited.draft() == Some(&office) {
        let unchanged = if is_autosave {
            autosaved(Some(lock))
        } else {
            see_other(&saved)
        };
        return Ok(unchanged);
    }
    let result = visit
        .storage()
        .save_office_draft(&visit.permit, &edited.id, lock, Some(office), visit.now())
        .await;
    match result {
        Ok(change) if is_autosave => Ok(autosaved(Some(change.lock))),
        Ok(_) => Ok(see_other(&saved)),
        Err(RevisionError::OfficeConflict(_)) if is_autosave => Ok(autosaved(None)),
        Err(RevisionError::OfficeConflict(theirs)) => {
            let problem = visit.problem("", "editor-offices-conflict");
            let page = page(&visit, &edited, typed, theirs.lock, vec![problem]);
            Ok(conflict(render_office_form(&page)))
        }
        Err(error) => Err(error.into()),
    }
}

/// The languages of the town, German first.
fn languages(context: &Context) -> impl Iterator<Item = Language> {
    let enabled = context.state.app.config.assistant.languages.clone();
    std::iter::once(Language::De).chain(
        enabled
            .into_iter()
            .filter(|language| *language != Language::De),
    )
}

fn fields(context: &Context, edited: &EditedOffice) -> Result<OfficeFields, Refusal> {
    // One that is to go is edited from what is public.
    let office = edited.draft().or(edited.published.as_ref());
    let office = office.ok_or(Refusal::NotFound)?;
    let in_language = |texts: &crate::catalogue::Texts, language: Language| {
        texts.get(&language).cloned().unwrap_or_default()
    };
    let exceptions = office
        .exceptions
        .iter()
        .map(|it| exception(context, Some(it)));
    let room = MOST_EXCEPTIONS.saturating_sub(office.exceptions.len());
    let new = (0..NEW_EXCEPTIONS.min(room)).map(|_| exception(context, None));
    Ok(OfficeFields {
        texts: languages(context)
            .map(|language| OfficeTexts {
                code: language.code().to_owned(),
                language: native_name(language).to_owned(),
                name: in_language(&office.name, language),
                note: in_language(&office.accessibility.note, language),
            })
            .collect(),
        street: office.address.street.clone(),
        postcode: office.address.postcode.clone(),
        town: office.address.town.clone(),
        phone: office.phone.clone(),
        email: office.email.clone().unwrap_or_default(),
        appointment: office.appointment.key().to_owned(),
        appointment_url: office.appointment_url.clone().unwrap_or_default(),
        is_accessible: office.accessibility.wheelchair,
        week: Weekday::ALL
            .into_iter()
            .map(|day| day_fields(context, office, day))
            .collect(),
        exceptions: exceptions.chain(new).collect(),
    })
}

fn day_fields(context: &Context, office: &Office, day: Weekday) -> DayFields {
    let hours = OpeningHours::new(office, context.state.app.config.town.state);
    let mut ranges: Vec<_> = hours.weekly(day).into_iter().map(typed_range).collect();
    while ranges.len() < RANGES {
        ranges.push((String::new(), String::new()));
    }
    DayFields {
        key: day.key().to_owned(),
        label: context
            .words()
            .get(&format!("editor-weekday-{}", day.key())),
        ranges,
    }
}

fn exception(context: &Context, it: Option<&DateException>) -> ExceptionFields {
    let open = it.and_then(|it| it.open).map(typed_range);
    let (from, to) = open.unwrap_or_default();
    let reason = |language: Language| {
        let reason = it.and_then(|it| it.reason.get(&language));
        (
            language.code().to_owned(),
            native_name(language).to_owned(),
            reason.cloned().unwrap_or_default(),
        )
    };
    ExceptionFields {
        date: it.map(|it| it.date.to_string()).unwrap_or_default(),
        from,
        to,
        reasons: languages(context).map(reason).collect(),
    }
}

fn typed_range(range: TimeRange) -> (String, String) {
    (
        range.from.strftime("%H:%M").to_string(),
        range.to.strftime("%H:%M").to_string(),
    )
}

/// The form as it was sent.
fn typed(context: &Context, form: &Form) -> OfficeFields {
    let texts = languages(context).map(|language| OfficeTexts {
        code: language.code().to_owned(),
        language: native_name(language).to_owned(),
        name: form.trimmed(&format!("name.{language}")),
        note: form.trimmed(&format!("note.{language}")),
    });
    let week = Weekday::ALL.into_iter().map(|day| {
        let field = |index: usize, part: &str| format!("hours.{}.{index}.{part}", day.key());
        let count = (0..MOST_RANGES)
            .take_while(|index| form.find(&field(*index, "from")).is_some())
            .count();
        let range = |index| {
            (
                form.trimmed(&field(index, "from")),
                form.trimmed(&field(index, "to")),
            )
        };
        DayFields {
            key: day.key().to_owned(),
            label: context
                .words()
                .get(&format!("editor-weekday-{}", day.key())),
            ranges: (0..count).map(range).collect(),
        }
    });
    let field = |index: usize, part: &str| format!("exception.{index}.{part}");
    let count = (0..MOST_EXCEPTIONS)
        .take_while(|index| form.find(&field(*index, "date")).is_some())
        .count();
    let exceptions = (0..count).map(|index| ExceptionFields {
        date: form.trimmed(&field(index, "date")),
        from: form.trimmed(&field(index, "from")),
        to: form.trimmed(&field(index, "to")),
        reasons: languages(context)
            .map(|language| {
                (
                    language.code().to_owned(),
                    native_name(language).to_owned(),
                    form.trimmed(&field(index, &format!("reason.{language}"))),
                )
            })
            .collect(),
    });
    OfficeFields {
        texts: texts.collect(),
        street: form.trimmed("street"),
        postcode: form.trimmed("postcode"),
        town: form.trimmed("town"),
        phone: form.trimmed("phone"),
        email: form.trimmed("email"),
        appointment: form.trimmed("appointment"),
        appointment_url: form.trimmed("appointment_url"),
        is_accessible: form.is_ticked("wheelchair"),
        week: week.collect(),
        exceptions: exceptions.collect(),
    }
}

fn page(
    context: &Context,
    edited: &EditedOffice,
    fields: OfficeFields,
    lock: u32,
    problems: Vec<Problem>,
) -> OfficeFormPage {
    let words = context.words();
    let appointments = APPOINTMENTS.iter().map(|it| Choice {
        value: it.key().to_owned(),
        text: words.get(&format!("editor-appointment-{}", it.key())),
    });
    OfficeFormPage {
        frame: context.frame(),
        id: edited.id.to_string(),
        title: format!(
            "{}: {}",
            edited.title(context),
            words.get("editor-offices-edit")
        ),
        lock,
        fields,
        appointments: appointments.collect(),
        problems,
    }
}

/// The appointment with that key.
pub(super) fn appointment(key: &str) -> Option<Appointment> {
    APPOINTMENTS.into_iter().find(|it| it.key() == key)
}
