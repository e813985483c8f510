//! From a question to an answer: language, retrieval, decision, facet, composition. Knows neither HTTP nor SQL.

mod answer;
mod assistant;
mod compose;
mod continuation;
mod contrast;
mod decision;
mod describe;
mod dialogue;
mod facet;
pub(crate) mod fold;
mod follow_up;
mod format;
mod hours;
mod instead;
mod knowledge;
mod language;
mod odds;
mod question;
mod receipt;
pub mod retrieval;
mod rules;
mod suggest;
mod vocabulary;
mod walk;

pub use answer::{
    Alternative, Answer, AnswerSection, AnsweredService, Contact, Disclosure, DocumentItem, FeeRow,
    Kind, Link, LinkKind, Origin, Ranked, RankedOther, SectionFacts, Trace,
};
pub use assistant::{AnswerError, Ask, Assistant, AssistantParts};
pub use describe::{OfficeDescription, ServiceView};
pub use dialogue::{Carried, Conversation, ConversationKey, Forged};
pub use facet::{PartReader, PartSignal};
pub use knowledge::{IndexMaterial, Knowledge, KnowledgeError};
pub use question::{MAX_QUESTION_CHARS, Question, QuestionError};
pub use receipt::{Receipt, ReceiptError};
pub use suggest::Suggestion;
pub use vocabulary::{Vocabularies, VocabularyError};
