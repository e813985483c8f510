//! Words on the page, with `lang` around those that are quoted German.

use crate::view::Phrase;
use leptos::prelude::*;

/// Shows `phrase`; its German says that it is, and runs from left to right inside any other script.
pub(crate) fn words(phrase: &Phrase) -> AnyView {
    let parts = phrase.parts().into_iter().map(|(part, german)| {
        if german {
            view! {
                <span lang="de" dir="ltr">
                    {part}
                </span>
            }
            .into_any()
        } else {
            part.into_any()
        }
    });
    parts.collect_view().into_any()
}
