//! What of the counts somebody looks at: a range of days, a language, a service.

use jiff::ToSpan;
use stadtlotse_app::editor::{Choice, InsightFilter, Problem};

use super::{super::context::Context, figures::Sources};
use crate::{
    catalogue::{Catalogue, Language, ServiceId},
    http::pages::native_name,
    insight::Selection,
};

/// Ranges to choose from (days). Few, since numbers of many ranges together say more than each does.
const RANGES: [u16; 4] = [7, 30, 90, 365];
const USUAL: u16 = 30;

/// What somebody looks at.
#[derive(Debug, Clone)]
pub(super) struct Filter {
    pub(super) days: u16,
    pub(super) selection: Selection,
}

impl Filter {
    /// Reads the address; what does not fit is said, and the usual taken instead.
    pub(super) fn read(context: &Context, catalogue: Option<&Catalogue>) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut unfit = |field: &str, key: &str| problems.push(context.problem(field, key));
        let days = match context.query("days") {
            "" => USUAL,
            text => text
                .parse()
                .ok()
                .filter(|days| RANGES.contains(days))
                .unwrap_or_else(|| {
                    unfit("days", "editor-insight-range-unfit");
                    USUAL
                }),
        };
        let language = match context.query("language") {
            "" => None,
            tag => {
                let enabled = &context.state.app.config.assistant.languages;
                let found = tag.parse().ok().filter(|found| enabled.contains(found));
                if found.is_none() {
                    unfit("language", "editor-insight-language-unfit");
                }
                found
            }
        };
        let service = match context.query("service") {
            "" => None,
            text => {
                let known = |id: &ServiceId| {
                    catalogue.is_some_and(|catalogue| catalogue.services.contains_key(id))
                };
                let found = ServiceId::parse(text).ok().filter(known);
                if found.is_none() {
                    unfit("service", "editor-insight-service-unfit");
                }
                found
            }
        };
        let to = context.state.app.assistant.parts().clock.now().date();
        let from = to.checked_sub((i64::from(days) - 1).days()).unwrap_or(to);
        let selection = Selection {
            from,
            to,
            language,
            service,
        };
        (Self { days, selection }, problems)
    }

    /// The same as part of an address.
    pub(super) fn query(&self) -> String {
        let chosen = &self.selection;
        let language = chosen.language.map(|it| format!("&language={it}"));
        let service = chosen.service.as_ref().map(|it| format!("&service={it}"));
        let days = format!("?days={}", self.days);
        let parts = [Some(days), language, service];
        parts.into_iter().flatten().collect()
    }

    pub(super) fn view(&self, context: &Context, sources: &Sources) -> InsightFilter {
        let words = context.words();
        let choice = |value: String, text: String| Choice { value, text };
        let ranges = RANGES.map(|days| {
            let text = words.get(&format!("editor-insight-range-{days}"));
            choice(days.to_string(), text)
        });
        let all = || choice(String::new(), words.get("editor-insight-all"));
        let enabled = &context.state.app.config.assistant.languages;
        let languages = enabled
            .iter()
            .map(|language| choice(language.to_string(), native_name(*language).to_owned()));
        let mut services: Vec<_> = sources
            .services()
            .map(|service| {
                let title = service.text(Language::De).1.title.clone();
                choice(service.id.to_string(), title)
            })
            .collect();
        services.sort_by_cached_key(|choice| choice.text.to_lowercase());
        let chosen = &self.selection;
        InsightFilter {
            ranges: ranges.to_vec(),
            range: self.days.to_string(),
            languages: [all()].into_iter().chain(languages).collect(),
            language: chosen.language.map(|it| it.to_string()).unwrap_or_default(),
            services: [all()].into_iter().chain(services).collect(),
            service: chosen
                .service
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
        }
    }
}
