//! `/services/{id}`: the page to which an answer's source leads.

use axum::{extract::Path, response::Response};
use stadtlotse_app::{
    render_service,
    view::{Frame, HoursRow, OfficeView, ServicePage},
};

use super::{
    super::{problem::Problem, state::AppState},
    FrameRequest,
    frame::{frame_of, phone_href},
    html, problem,
    quoting::Quoting,
    view::{link_view, section_view, shown_by_offices},
};
use crate::{
    answering::{Knowledge, OfficeDescription, ServiceView},
    catalogue::{Language, ServiceId},
};

/// One published service.
pub(in super::super) async fn get(Path(id): Path<String>, request: FrameRequest) -> Response {
    let state = &request.state;
    let Some(knowledge) = state.assistant.knowledge() else {
        return problem(&request, Problem::Starting);
    };
    let found = ServiceId::parse(id)
        .ok()
        .and_then(|id| state.assistant.describe(&knowledge, &id, request.language));
    let Some(view) = found else {
        return problem(&request, Problem::NotFound);
    };
    html(
        render_service(&page(state, request.frame(), view, request.language)),
        request.language,
    )
}

/// The page of the service `id` as residents will see it, for a frame of the editor.
pub(in super::super) fn preview(
    state: &AppState,
    knowledge: &Knowledge,
    id: &ServiceId,
    language: Language,
) -> Option<Response> {
    let view = state.assistant.describe(knowledge, id, language)?;
    let frame = frame_of(state, language, String::new(), "");
    Some(html(
        render_service(&page(state, frame, view, language)),
        language,
    ))
}

fn page(state: &AppState, frame: Frame, view: ServiceView, spoken: Language) -> ServicePage {
    let quoting = Quoting::of(state);
    let own = view.service.title_language;
    ServicePage {
        frame,
        title: quoting.phrase(&view.service.title, own),
        language: own.code().to_owned(),
        right_to_left: own.is_right_to_left(),
        answer: quoting.phrase(&view.answer, own),
        sections: view
            .sections
            .iter()
            .filter(|section| !shown_by_offices(section.facet))
            .map(|section| section_view(section, true, &quoting))
            .collect(),
        links: view
            .links
            .iter()
            .map(|link| link_view(link, spoken, &quoting))
            .collect(),
        offices: view
            .offices
            .into_iter()
            .map(|office| office_view(state, office, spoken, &quoting))
            .collect(),
        reviewed_on: view.service.reviewed_on_text,
        fallback_notice: view.fallback,
    }
}

fn office_view(
    state: &AppState,
    office: OfficeDescription,
    language: Language,
    quoting: &Quoting,
) -> OfficeView {
    let row = |(days, times)| HoursRow { days, times };
    OfficeView {
        name: quoting.phrase(&office.name, language),
        map: state.config.site.map_of(&office.address.join(", ")),
        address: office.address.into(),
        hours: office.week.into_iter().map(row).collect(),
        phone: Some((office.phone.clone(), phone_href(&office.phone))),
        accessibility: Some(office.accessibility),
        appointment: office.appointment_url,
    }
}
