//! What a visitor gets: always with the AI notice, always with a way to a person.

use std::time::Duration;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::{
    Conversation, PartSignal,
    retrieval::{DenseScores, LexicalScores},
};
use crate::{
    catalogue::{Facet, Language, OnlineKind, ServiceId},
    hexadecimal::hexadecimal,
    locale::{Locales, Value},
};

/// An answer, whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What it is.
    pub kind: Kind,
    /// The language in which the assistant speaks.
    pub language: Language,
    /// The first line, where the rest is a list.
    pub lead: Option<String>,
    /// The text without the lead: plain, lines parted by `\n`.
    pub text: String,
    /// The language of `text`: German where there is no other.
    pub text_language: Language,
    /// The part that was asked for.
    pub facet: Facet,
    /// The service that it is about.
    pub service: Option<AnsweredService>,
    /// The parts; the one that was asked for comes first.
    pub sections: Vec<AnswerSection>,
    /// Ways on.
    pub links: Vec<Link>,
    /// Services that may be meant instead.
    pub alternatives: Vec<Alternative>,
    /// Who can be asked.
    pub contact: Option<Contact>,
    /// How likely it is right, 0 to 1.
    pub confidence: f32,
    /// Says that the text is only there in German.
    pub fallback: Option<String>,
    /// The notice that a machine answers.
    pub disclosure: Disclosure,
    /// How the text came about.
    pub origin: Origin,
    /// The version of the catalogue that it comes from.
    pub catalogue_version: String,
    /// The model that selected it.
    pub model: String,
    /// What was talked of, for the next question.
    pub conversation: Option<Conversation>,
}

impl Answer {
    /// Lead and text together.
    #[must_use]
    pub fn full_text(&self) -> String {
        match &self.lead {
            Some(lead) => format!("{lead}\n{}", self.text),
            None => self.text.clone(),
        }
    }
}

/// What an answer is; a closed list of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The answer.
    Answer,
    /// Which of these is meant?
    Clarify,
    /// I do not know.
    Abstain,
    /// Fixed text with the numbers.
    Emergency,
    /// About the assistant itself.
    About,
    /// A greeting and the like.
    SmallTalk,
    /// What the assistant must not do.
    Refused,
}

impl Kind {
    /// The key of the API.
    #[must_use]
    pub const fn key(self) -> &'static str {
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

/// The service that an answer is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredService {
    /// Its id.
    pub id: ServiceId,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub title_language: Language,
    /// The day on which a person last checked it.
    pub reviewed_on: Date,
    /// The same, as people write it.
    pub reviewed_on_text: String,
    /// Its version.
    pub version: u32,
}

/// A part of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerSection {
    /// Which part.
    pub facet: Facet,
    /// Its heading, in the language of the answer.
    pub title: String,
    /// Safe HTML.
    pub html: String,
    /// The same for those who can show it as what it is; `None` where the HTML is all.
    pub facts: Option<SectionFacts>,
    /// The language of the HTML where nothing in it says otherwise.
    pub language: Language,
}

/// The facts of a part in their own shape; `rest` is the town's words on them, as safe HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are explained above")]
pub enum SectionFacts {
    /// What it costs.
    Fees { rows: Vec<FeeRow>, rest: String },
    /// What to bring.
    Documents {
        items: Vec<DocumentItem>,
        rest: String,
    },
}

/// A price and for whom it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeRow {
    /// As people write it.
    pub price: String,
    /// When it holds, with the language that it is in.
    pub condition: Option<(Language, String)>,
}

/// Something to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentItem {
    /// The language of the text.
    pub language: Language,
    /// What it is.
    pub text: String,
}

/// A way on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub title: String,
    /// Where it leads.
    pub url: String,
    /// What it is.
    pub kind: LinkKind,
}

/// What a link is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// The online service, or what there is of it.
    Online(OnlineKind),
    /// Booking an appointment at an office.
    Appointment,
    /// The law.
    Law,
    /// Who is responsible instead of the town.
    Responsible,
    /// Their number.
    Phone,
}

impl LinkKind {
    /// The key of the API.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Online(OnlineKind::Application) => "online-service",
            Self::Online(OnlineKind::Appointment) | Self::Appointment => "appointment",
            Self::Online(OnlineKind::Information) => "information",
            Self::Law => "law",
            Self::Responsible => "responsible",
            Self::Phone => "phone",
        }
    }
}

/// A service that may be meant instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// Its id.
    pub id: ServiceId,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: Language,
}

/// Who can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The office.
    pub name: String,
    /// Street, postcode and town, in one line.
    pub address: String,
    /// Its number.
    pub phone: String,
    /// When it is open: today, or next.
    pub hours: String,
}

/// The notice that a machine answers (AI Act, Art. 50(1)). Can only be made with a text, and every answer has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    text: String,
    version: String,
}

impl Disclosure {
    /// The notice of `town` in `language`; [`Locales::load`] has made sure that it is not empty.
    #[must_use]
    pub fn new(locales: &Locales, language: Language, town: &str) -> Self {
        let text = locales.format(
            language,
            "disclosure-greeting",
            &[("town", Value::Text(town))],
        );
        let digest = Sha256::digest(text.as_bytes());
        let version = hexadecimal(&digest[..4]);
        Self { text, version }
    }

    /// What it says.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Changes with the text: the first eight hexadecimal digits of its SHA-256.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }
}

/// How a text came about (see the working paper's measure 3, machine-readable origin).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Written by people, chosen by rule.
    HumanCurated,
    /// Written by people, chosen by the model.
    AiSelected,
}

impl Origin {
    /// The key of the API.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::HumanCurated => "human-curated",
            Self::AiSelected => "ai-selected",
        }
    }
}

/// How an answer came about, for evaluation.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    /// Services, best first; filled also where the answer is an abstention.
    pub ranked: Vec<Ranked>,
    /// The best of what is not a service: a danger first, then anything else.
    pub others: Vec<RankedOther>,
    /// What speaks for each part being asked for.
    pub parts: Vec<PartSignal>,
    /// How likely the first is right, 0 to 1.
    pub confidence: f32,
    /// How long the model took, waiting included.
    pub model_time: Duration,
}

/// A service with what speaks for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// The service.
    pub id: ServiceId,
    /// The fused score.
    pub score: f32,
    /// What the vectors say.
    pub dense: DenseScores,
    /// What the words say.
    pub lexical: LexicalScores,
    /// What the classifier says.
    pub class: f32,
}

/// Something else than a service with what speaks for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankedOther {
    /// The kind of answer that it would be, `elsewhere` or `outside`.
    pub kind: &'static str,
    /// The fused score.
    pub score: f32,
    /// The cosine of the nearest example.
    pub best_head: f32,
    /// What the words say.
    pub words_head: f32,
    /// How likely the classifier takes it, 0 to 1; of a danger, any danger.
    pub chance: f32,
}
