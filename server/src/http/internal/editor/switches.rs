//! `/editor/switches`: the whole assistant off and on.

use std::sync::Arc;

use stadtlotse_app::editor::{Problem, SwitchRow, SwitchesPage, render_switches};

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{html, unprocessable},
    refusal::Refusal,
};
use crate::{
    editors::{Administer, Capability, Permit, Read},
    locale::Value,
    storage::{Switch, SwitchedOff},
};

/// No reason is longer.
const MAX_REASON: usize = 500;

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    Ok(html(render(&visit, Vec::new()).await?))
}

pub(super) async fn post(visit: Visit<Administer>, form: Arc<Form>) -> Outcome {
    let reason: String = form.trimmed("reason").chars().take(MAX_REASON).collect();
    let off = match form.find("switch") {
        Some("off") if reason.is_empty() => {
            let problem = visit.problem("reason", "editor-reason-missing");
            return Ok(unprocessable(render(&visit, vec![problem]).await?));
        }
        Some("off") => Some(reason.as_str()),
        Some("on") => None,
        _ => return Err(Refusal::Malformed),
    };
    visit
        .storage()
        .switch_assistant(&visit.permit, off, visit.now())
        .await?;
    visit.state.editor.publisher.wake();
    let done = if off.is_some() { "off" } else { "on" };
    Ok(see_other(&format!("/editor/switches?done={done}")))
}

async fn render(context: &Context, problems: Vec<Problem>) -> Result<String, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    let switched_off = context.storage().list_switched_off(&permit).await?;
    let detail = |it: &SwitchedOff| {
        let at = context.moment(it.at);
        context.say(
            "editor-switches-detail",
            &[
                ("reason", Value::Text(&it.reason)),
                ("at", Value::Text(&at)),
            ],
        )
    };
    let assistant = switched_off.iter().find(|it| it.what == Switch::Assistant);
    let services = switched_off.iter().filter_map(|it| match &it.what {
        Switch::Service(id) => Some(SwitchRow {
            id: id.to_string(),
            detail: detail(it),
        }),
        Switch::Assistant => None,
    });
    let words = context.words();
    let state = match assistant {
        Some(off) => format!("{} {}", words.get("editor-switches-is-off"), detail(off)),
        None => words.get("editor-switches-is-on"),
    };
    let page = SwitchesPage {
        frame: context.frame(),
        state,
        is_off: assistant.is_some(),
        may_change: Administer::ROLES.contains(&staff.role()),
        services: services.collect(),
        problems,
    };
    Ok(render_switches(&page))
}
