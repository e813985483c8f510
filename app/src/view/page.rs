//! The pages around the assistant.

use super::{Frame, LinkView, Phrase, SectionView, TopicButton};

/// The demo town's front page, with the assistant embedded as a town would do it.
#[derive(Debug, Clone)]
pub struct TownPage {
    /// What every page needs.
    pub frame: Frame,
    /// Questions to begin with.
    pub topics: Vec<TopicButton>,
    /// The tag that embeds the assistant, to copy.
    pub embed_snippet: String,
    /// Where the town hall is, in one line.
    pub address: String,
    /// When the town hall is open, one row a day.
    pub hours: Vec<HoursRow>,
    /// Path of the loader of this version.
    pub embed_script: String,
    /// What `integrity` says of it.
    pub embed_integrity: String,
    /// The notice above the question's input (message `disclosure-label`).
    pub disclosure: String,
}

/// One published service.
#[derive(Debug, Clone)]
pub struct ServicePage {
    /// What every page needs.
    pub frame: Frame,
    /// The service's name.
    pub title: Phrase,
    /// BCP 47 tag of the service's texts.
    pub language: String,
    /// Whether [`Self::language`] is written from right to left.
    pub right_to_left: bool,
    /// The short answer: plain text as in an answer card.
    pub answer: Phrase,
    /// The service's parts.
    pub sections: Vec<SectionView>,
    /// Online services, forms and further pages.
    pub links: Vec<LinkView>,
    /// Where to go.
    pub offices: Vec<OfficeView>,
    /// Date of the last review, formatted for the visitor's language.
    pub reviewed_on: String,
    /// Says in the visitor's language that the text exists only in German.
    pub fallback_notice: Option<String>,
}

/// An office that people can visit.
#[derive(Debug, Clone)]
pub struct OfficeView {
    /// The office's name.
    pub name: Phrase,
    /// Street and place, one line each.
    pub address: Vec<String>,
    /// Where the address is shown on a map: a link, nothing that is loaded.
    pub map: Option<String>,
    /// Opening hours, one row a day or span of days.
    pub hours: Vec<HoursRow>,
    /// Number as people read it and as a link.
    pub phone: Option<(String, String)>,
    /// What people with a disability need to know.
    pub accessibility: Option<String>,
    /// Address where an appointment can be made.
    pub appointment: Option<String>,
}

/// One row of opening hours.
#[derive(Debug, Clone)]
pub struct HoursRow {
    /// The day or span of days.
    pub days: String,
    /// The times, or that it is closed.
    pub times: String,
}

/// A page of plain text: transparency, privacy, accessibility.
#[derive(Debug, Clone)]
pub struct TextPage {
    /// What every page needs.
    pub frame: Frame,
    /// The page's heading.
    pub title: String,
    /// The page's parts.
    pub sections: Vec<TextSection>,
    /// The form by which somebody takes a question back.
    pub forget: Option<ForgetView>,
}

/// The form by which somebody takes a question back.
#[derive(Debug, Clone)]
pub struct ForgetView {
    /// The heading.
    pub title: String,
    /// What it does.
    pub help: String,
    /// Label of the code's field.
    pub label: String,
    /// The button.
    pub button: String,
    /// What came of a code that was sent.
    pub said: Option<ForgetSaid>,
}

/// What came of a code.
#[derive(Debug, Clone)]
pub struct ForgetSaid {
    /// In words.
    pub text: String,
    /// Whether it has to be mended.
    pub is_problem: bool,
}

/// A heading and what stands below it.
#[derive(Debug, Clone)]
pub struct TextSection {
    /// The heading.
    pub heading: String,
    /// Plain paragraphs; a paragraph whose lines begin with `- ` is a list.
    pub paragraphs: Vec<String>,
}

/// A failure as a page of its own.
#[derive(Debug, Clone)]
pub struct ProblemPage {
    /// What every page needs.
    pub frame: Frame,
    /// What happened.
    pub title: String,
    /// What can be done now.
    pub detail: String,
}
