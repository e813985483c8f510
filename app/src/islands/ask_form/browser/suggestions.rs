//! Curated questions while somebody types: a combobox with a list, by the keys that screen readers expect. What is typed is
//! sent to our own server and kept nowhere.

use super::{Asker, request};
use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// A pause in typing after which suggestions are asked for.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(160);

/// Characters with which they make sense: no curated question is longer.
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=150;

impl Asker {
    pub(super) fn listen_for_suggestions(self) {
        let asker = self.clone();
        let _ = window_event_listener(ev::keydown, move |event| {
            if event.target().as_ref() == Some(asker.input.as_ref()) && !event.is_composing() {
                asker.pressed(&event);
            }
        });
        // A press would take the focus from the input, and the list away before the click.
        let _ = window_event_listener(ev::mousedown, move |event| {
            if suggestion_under(&event).is_some() {
                event.prevent_default();
            }
        });
        let asker = self.clone();
        let _ = window_event_listener(ev::click, move |event| {
            if let Some(index) = suggestion_under(&event) {
                asker.choose(index);
            }
        });
        let _ = window_event_listener(ev::focusout, move |event| {
            if event.target().as_ref() == Some(self.input.as_ref()) {
                self.close_suggestions();
            }
        });
    }

    fn pressed(&self, event: &KeyboardEvent) {
        let count = self.state.suggestions.with_untracked(Vec::len);
        let active = self.state.active.get_untracked();
        match event.key().as_str() {
            "Enter" => {
                event.prevent_default();
                match active {
                    Some(index) => self.choose(index),
                    None => {
                        let _ = self.form.request_submit();
                    }
                }
            }
            "Escape" if count > 0 => {
                // The dialog around the page stays open.
                event.prevent_default();
                self.close_suggestions();
            }
            "ArrowDown" if count > 0 => {
                event.prevent_default();
                self.activate(active.map_or(Some(0), |index| {
                    Some(index + 1).filter(|next| *next < count)
                }));
            }
            "ArrowUp" if count > 0 => {
                event.prevent_default();
                self.activate(active.map_or(Some(count - 1), |index| index.checked_sub(1)));
            }
            _ => {}
        }
    }

    /// Marks a suggestion, or none: then what was typed counts.
    fn activate(&self, index: Option<usize>) {
        self.state.active.set(index);
        let id = index.map(super::super::suggestion_id);
        if let Some(option) = id.and_then(|id| document().get_element_by_id(&id)) {
            option.scroll_into_view_with_bool(false);
        }
    }

    /// Asks a suggested question.
    fn choose(&self, index: usize) {
        let question = self
            .state
            .suggestions
            .with_untracked(|suggestions| suggestions.get(index).cloned());
        let Some(question) = question else {
            return;
        };
        self.close_suggestions();
        self.input.set_value(&question);
        let _ = self.form.request_submit();
    }

    /// Takes the list away, and whatever the server may still say about older text.
    pub(super) fn close_suggestions(&self) {
        self.typing
            .update_value(|count| *count = count.wrapping_add(1));
        self.state.active.set(None);
        if self
            .state
            .suggestions
            .with_untracked(|suggestions| !suggestions.is_empty())
        {
            self.state.suggestions.set(Vec::new());
        }
    }

    pub(super) fn suggest_after_a_pause(&self) {
        self.typing
            .update_value(|count| *count = count.wrapping_add(1));
        self.state.active.set(None);
        let typed = self.typing.get_value();
        let asker = self.clone();
        set_timeout(
            move || {
                if asker.typing.get_value() == typed {
                    spawn_local(asker.suggest(typed));
                }
            },
            PAUSE,
        );
    }

    async fn suggest(self, typed: u32) {
        let text = self.input.value();
        let found = if LENGTHS.contains(&text.trim().chars().count()) {
            request::suggest(&text, &self.language()).await
        } else {
            Vec::new()
        };
        // Somebody has typed on, asked or left meanwhile.
        if self.typing.get_value() == typed {
            self.state.suggestions.set(found);
        }
    }
}

/// The suggestion that an event of the pointer is on.
fn suggestion_under(event: &web_sys::MouseEvent) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let option = target.closest("[data-suggestion]").ok()??;
    option.get_attribute("data-suggestion")?.parse().ok()
}
