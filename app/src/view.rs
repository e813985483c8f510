//! View models: everything a page shows, as plain data with all texts already in the visitor's
//! language.

mod card;
mod chat;
mod frame;
mod page;
mod phrase;

pub use card::{
    AlternativeView, AnswerCard, CardKind, ContactView, FactsView, FeeRowView, Feedback, ItemView,
    LinkKind, LinkView, Offered, SectionView, Share, ShareOffer, SourceView,
};
pub use chat::{ChatPage, Disclosure, Placement, ProblemView, TopicButton, Turn};
pub use frame::{Assets, Frame, LanguageChoice, LanguageForm, TownView};
pub use page::{
    ForgetSaid, ForgetView, HoursRow, OfficeView, ProblemPage, ServicePage, TextPage, TextSection,
    TownPage,
};
pub use phrase::Phrase;
