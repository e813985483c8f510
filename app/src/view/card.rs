//! The answer card.

use super::Phrase;

/// An answer with all that belongs to it.
#[derive(Debug, Clone)]
pub struct AnswerCard {
    /// What sort of answer this is.
    pub kind: CardKind,
    /// BCP 47 tag of the interface's language in which headings and notes are written.
    pub language: String,
    /// Whether [`Self::language`] is written from right to left.
    pub right_to_left: bool,
    /// Title of the service or of the reply.
    pub heading: Option<Phrase>,
    /// BCP 47 tag of [`Self::heading`].
    pub heading_language: String,
    /// The answer itself: plain text; a line break parts paragraphs, `- ` begins a list item.
    pub text: Phrase,
    /// Says in the visitor's language that the text exists only in German.
    pub fallback_notice: Option<String>,
    /// BCP 47 tag of [`Self::text`].
    pub text_language: String,
    /// The part that was asked for, where it is a table or a list to tick; stands below [`Self::text`].
    pub asked: Option<SectionView>,
    /// Further parts of the service to open.
    pub sections: Vec<SectionView>,
    /// Online services, forms and further pages.
    pub links: Vec<LinkView>,
    /// Other questions to choose from.
    pub alternatives: Vec<AlternativeView>,
    /// The people to ask instead.
    pub contact: Option<ContactView>,
    /// Where the text comes from.
    pub source: Option<SourceView>,
    /// How the answer came about, such as "selected by AI from reviewed texts".
    pub origin_note: String,
    /// Why this answer came, one sentence each; empty where there is nothing to explain.
    pub why: Vec<Phrase>,
    /// Whether the visitor is asked if it helped.
    pub feedback: Feedback,
    /// Whether the town may read the question.
    pub share: Share,
    /// The short notice that an AI system answers.
    pub disclosure: String,
    /// The signed state of the conversation after this answer.
    pub conversation: Option<String>,
}

/// Whether the visitor is asked if an answer helped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Feedback {
    /// There is nothing to ask.
    None,
    /// Asked; with the answer's id.
    Asked(String),
    /// It was just said.
    Thanked,
}

/// Whether the town may read the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Share {
    /// There is nothing to ask.
    None,
    /// The visitor may allow it.
    Offered(ShareOffer),
    /// It was just allowed; with the code that takes it back.
    Shared(String),
}

/// The visitor may let the town read the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareOffer {
    /// The answer's id.
    pub answer: String,
    /// What happens to the question then.
    pub text: String,
    /// When it is shown.
    pub when: Offered,
}

/// When an offer is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offered {
    /// At once.
    Now,
    /// As soon as a script sees that the answer did not help; without script the next page shows it.
    IfUnhelpful,
}

/// What sort of answer a card holds; the kinds of the public interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardKind {
    /// A service answers the question.
    Answer,
    /// The visitor chooses between a few services.
    Clarify,
    /// No answer is good enough.
    Abstain,
    /// Fixed text with the emergency numbers.
    Emergency,
    /// About the assistant itself.
    About,
    /// A greeting or thanks.
    SmallTalk,
    /// What the assistant must not do.
    Refused,
}

impl CardKind {
    /// The kind's name in class names, as in the public interface.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Clarify => "clarify",
            Self::Abstain => "abstain",
            Self::Emergency => "emergency",
            Self::About => "about",
            Self::SmallTalk => "small-talk",
            Self::Refused => "refused",
        }
    }
}

/// One part of a service's text.
#[derive(Debug, Clone)]
pub struct SectionView {
    /// The facet's name, such as `fees`; chooses the icon.
    pub facet: String,
    /// Heading in the visitor's language.
    pub title: String,
    /// Facts that are a table or a list to tick; stand before [`Self::html`].
    pub facts: Option<FactsView>,
    /// The text as HTML that was already sanitised.
    pub html: String,
    /// BCP 47 tag of [`Self::html`].
    pub language: String,
    /// Whether the section is open from the start.
    pub open: bool,
}

/// Facts in their own shape.
#[derive(Debug, Clone)]
pub enum FactsView {
    /// What it costs.
    Fees(Vec<FeeRowView>),
    /// What to bring, to tick.
    CheckList(Vec<ItemView>),
}

/// A price and for whom it holds.
#[derive(Debug, Clone)]
pub struct FeeRowView {
    /// When it holds; `None` where it always does.
    pub condition: Option<ItemView>,
    /// As people write it.
    pub price: String,
}

/// A text with its language.
#[derive(Debug, Clone)]
pub struct ItemView {
    /// What it says.
    pub text: Phrase,
    /// BCP 47 tag of the text.
    pub language: String,
}

/// A link of a service.
#[derive(Debug, Clone)]
pub struct LinkView {
    /// What the link says.
    pub title: Phrase,
    /// `https:`, `tel:` or a path of this server.
    pub url: String,
    /// What the link leads to.
    pub kind: LinkKind,
}

/// What a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// Where the service can be used at once; shown as a button.
    OnlineService,
    /// A form to fill in.
    Form,
    /// A page to read.
    Information,
    /// A number to call; shown as a button.
    Phone,
}

/// Another question to choose.
#[derive(Debug, Clone)]
pub struct AlternativeView {
    /// What the button says.
    pub title: Phrase,
    /// BCP 47 tag of [`Self::title`].
    pub language: String,
    /// What is asked when it is chosen.
    pub question: String,
}

/// People who can be asked.
#[derive(Debug, Clone)]
pub struct ContactView {
    /// Name of the office or telephone service.
    pub name: Phrase,
    /// Street, postcode and town, in one line.
    pub address: String,
    /// Where the address is shown on a map: a link, nothing that is loaded.
    pub map: Option<String>,
    /// The number as people read it.
    pub phone: String,
    /// The number as a link.
    pub phone_href: String,
    /// When somebody answers.
    pub hours: Phrase,
}

/// The reviewed text that an answer is taken from.
#[derive(Debug, Clone)]
pub struct SourceView {
    /// Title of the source.
    pub title: Phrase,
    /// BCP 47 tag of [`Self::title`].
    pub language: String,
    /// Address of the source.
    pub url: String,
    /// Date of the last review, formatted for the visitor's language.
    pub reviewed_on: String,
}
