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
    let row = |(days, times)| HoursRow { days, times };
    let page = TownPage {
        frame: request.frame(),
        topics: topics(&request.state, language),
        embed_snippet: format!(
            "<script src=\"{address}/embed.js\" data-language=\"{language}\" async></script>"
        ),
        address: office
            .as_ref()
            .map_or_else(String::new, |office| office.address.join(", ")),
        hours: office
            .into_iter()
            .flat_map(|office| office.week)
            .map(row)
            .collect(),
        embed_script: "/embed.js".to_owned(),
        disclosure: disclosure(&request.state, language).label,
    };
    html(render_town(&page), language)
}
