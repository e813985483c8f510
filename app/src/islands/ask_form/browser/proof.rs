//! What follows a refusal: a proof of work beside the page where one is asked for, and a polite wait where one does not help.

use super::{
    Asker,
    request::{self, AskError, Question},
};
use js_sys::{Function, Promise};
use leptos::prelude::{GetUntracked, GetValue, Set, WithValue, document, set_timeout, window};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Response, Worker};

const CHALLENGE: &str = "/api/v1/challenge";
/// A browser that takes longer than this gives up, and its visitor waits instead.
const PATIENCE: Duration = Duration::from_secs(60);
/// What is left is said this often, and once shortly before the end: a live region that counts would talk without a pause.
const REMIND_EVERY: u32 = 30;
const REMIND_LAST: u32 = 10;

impl Asker {
    /// Sends a question, with a proof of work where the server asks for one.
    pub(super) async fn send(&self, question: &Question) -> Result<String, AskError> {
        let problem = match request::send(question, None).await {
            Err(AskError::ProofWanted(problem)) => problem,
            answer => return answer,
        };
        let checking = self.labels.with_value(|labels| labels.ask_checking.clone());
        self.state.announcement.set(super::Announcement {
            searching: true,
            ..super::Announcement::of(checking)
        });
        match solve().await {
            Ok(Some(proof)) => match request::send(question, Some(&proof)).await {
                Err(AskError::ProofWanted(problem)) => Err(AskError::Refused(problem)),
                answer => answer,
            },
            Ok(None) | Err(_) => Err(AskError::Refused(problem)),
        }
    }

    /// Says now and then how long to wait, and when it is over. What was typed stays, and nothing is sent by itself.
    pub(super) fn wait(&self, seconds: u32) {
        // Whoever was refused at the same moment must not come back at the same moment.
        let spread = js_sys::Math::random() * (f64::from(seconds) / 10.0 + 1.0);
        self.count_down(seconds, Duration::from_secs_f64(spread));
    }

    fn count_down(&self, left: u32, spread: Duration) {
        let Some(step) = next_step(left) else {
            let asker = self.clone();
            set_timeout(move || asker.end_wait(), spread);
            return;
        };
        let asker = self.clone();
        set_timeout(
            move || {
                // Whoever has begun something else meanwhile is not told of the wait any more.
                if asker.state.problem.get_untracked().is_none() {
                    return;
                }
                let left = left - step;
                if left > 0 {
                    let wait = asker.labels.with_value(|labels| labels.ask_wait.clone());
                    asker.say(format!("{wait} {left}"));
                }
                asker.count_down(left, spread);
            },
            Duration::from_secs(u64::from(step)),
        );
    }

    fn end_wait(&self) {
        if self.state.problem.get_untracked().is_some() {
            self.state.problem.set(None);
            self.say(self.labels.get_value().ask_again);
        }
    }
}

/// Seconds until the next reminder; `None` at the end.
fn next_step(left: u32) -> Option<u32> {
    match left {
        0 => None,
        1..=REMIND_LAST => Some(left),
        _ if left <= REMIND_EVERY + REMIND_LAST => Some(left - REMIND_LAST),
        _ => Some(REMIND_EVERY),
    }
}

/// Fetches a challenge and lets a worker solve it. `None` where this browser cannot.
async fn solve() -> Result<Option<String>, JsValue> {
    let Some(script) = document()
        .query_selector("script[data-proof]")?
        .and_then(|script| script.get_attribute("data-proof"))
    else {
        return Ok(None);
    };
    let response: Response = JsFuture::from(window().fetch_with_str(CHALLENGE))
        .await?
        .dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    let challenge = JsFuture::from(response.json()?).await?;
    let worker = Worker::new(&script)?;
    worker.post_message(&challenge)?;
    let answer = JsFuture::from(first_word(&worker)).await;
    worker.terminate();
    Ok(answer?.as_string())
}

/// What the worker says first; `null` when it fails or takes too long.
fn first_word(worker: &Worker) -> Promise {
    Promise::new(&mut |resolve: Function, _| {
        let tell = resolve.clone();
        let told = Closure::once_into_js(move |event: MessageEvent| {
            let _ = tell.call1(&JsValue::NULL, &event.data());
        });
        worker.set_onmessage(Some(told.unchecked_ref()));
        let fail = resolve.clone();
        let failed = Closure::once_into_js(move || {
            let _ = fail.call1(&JsValue::NULL, &JsValue::NULL);
        });
        worker.set_onerror(Some(failed.unchecked_ref()));
        set_timeout(
            move || {
                let _ = resolve.call1(&JsValue::NULL, &JsValue::NULL);
            },
            PATIENCE,
        );
    })
}
