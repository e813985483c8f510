//! What the browser's WebAssembly brings to life: one island a task, never nested, each around a
//! form that also works without it.

mod ask_form;

pub use ask_form::{AskForm, AskFormProps, AskProblem, QUESTION_LIMIT, TURN_MEDIA_TYPE};
