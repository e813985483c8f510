//! `/`: the demo town's front page, with the assistant embedded by one tag.

use axum::response::Response;
use stadtlotse_app::{
    render_town,
    view::{HoursRow, TownPage},
};

use super::{FrameRequest, chat::disclosure, html, view::topics};

/// The front page.
pub(in super::super) async fn get(request: FrameRequest) -> Response {
    let language = request.language;
    let address = &request.state.config.site.public_url;
    let assistant = &request.state.assistant;
    let knowledge = assistant.knowledge();
    let office = knowledge.and_then(|knowledge| assistant.describe_contact(&knowledge, language));
    let site = &request.state.site;
    let (path, integrity) = (site.loader_path(), site.loader.integrity());
    let link = request.state.locales.text(language, "launcher-open");
    let row = |(days, times)| HoursRow { days, times };
    let page = TownPage {
        frame: request.frame(),
        topics: topics(&request.state, language, None),
        embed_snippet: format!(
            "<script src=\"{address}{path}\" integrity=\"{integrity}\" crossorigin=\"anonymous\" data-language=\"{language}\" async></script>\n\
             <noscript><a href=\"{address}/chat?language={language}\">{link}</a></noscript>"
        ),
        address: office
            .as_ref()
            .map_or_else(String::new, |office| office.address.join(", ")),
        hours: office
            .into_iter()
            .flat_map(|office| office.week)
            .map(row)
            .collect(),
        embed_script: path,
        embed_integrity: integrity,
        disclosure: disclosure(&request.state, language).label,
    };
    html(render_town(&page), language)
}
