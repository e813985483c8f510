//! The texts of the interface that need no arguments, one field a message.
//!
//! A field's name is the message's id in `locales/<language>/interface.ftl` with `_` for `-`. The
//! server fills [`Labels`] from Fluent and does not start when a message is missing.

use serde::{Deserialize, Serialize};

/// All argument-free texts of the interface, by area.
#[derive(Debug, Clone, Deserialize)]
pub struct Labels {
    /// What surrounds every page.
    #[serde(flatten)]
    pub frame: FrameLabels,
    /// The assistant's page.
    #[serde(flatten)]
    pub chat: ChatLabels,
    /// The answer card.
    #[serde(flatten)]
    pub card: CardLabels,
    /// A service's own page.
    #[serde(flatten)]
    pub service: ServiceLabels,
    /// The demo town's front page.
    #[serde(flatten)]
    pub town: TownLabels,
    /// The button on other sites that opens the assistant.
    #[serde(flatten)]
    pub launcher: LauncherLabels,
}

/// Texts that surround every page.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FrameLabels {
    /// Link that jumps to the content.
    pub skip_to_content: String,
    /// Stands before the town's name: "City of".
    pub town_prefix: String,
    /// Name of the language menu.
    pub language_menu: String,
    /// Name of the navigation at the foot.
    pub footer_navigation: String,
    /// Link to the assistant.
    pub chat_link: String,
    /// Link to the town's front page.
    pub home_link: String,
    /// Link to the page about the AI system.
    pub transparency_link: String,
    /// Link to the privacy page.
    pub privacy_link: String,
    /// Link to the accessibility statement.
    pub accessibility_link: String,
    /// For screen readers: the link opens in a new window.
    pub new_window: String,
    /// Says at the foot that the town is made up.
    pub demo_notice: String,
    /// Way on from a failure.
    pub problem_back: String,
}

/// Texts of the assistant's page.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ChatLabels {
    /// The page's title and heading; says that it is an AI.
    pub chat_title: String,
    /// Name of the conversation for screen readers.
    pub chat_transcript: String,
    /// Heading of the first turn.
    pub chat_welcome: String,
    /// What it can do, in the first turn.
    pub chat_can: String,
    /// Link from the form to the newest answer.
    pub chat_latest: String,
    /// Link that begins a new conversation.
    pub chat_restart: String,
    /// Stands above the topic buttons.
    pub chat_topics: String,
    /// Stands before the town's telephone number.
    pub contact_prompt: String,
    /// Name of that telephone number.
    pub contact_name: String,
    /// Texts of the form.
    #[serde(flatten)]
    pub ask: AskLabels,
}

/// Texts of the form; the island gets them as props.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct AskLabels {
    /// Label of the input.
    pub ask_label: String,
    /// Example in the empty input.
    pub ask_example: String,
    /// The button.
    pub ask_button: String,
    /// While the answer is looked for.
    pub ask_searching: String,
    /// Name of the list of suggested questions.
    pub ask_suggestions: String,
    /// Stands before the number of characters left.
    pub ask_characters_left: String,
    /// Stands before the number of characters too many.
    pub ask_characters_over: String,
    /// The question is empty: what happened.
    pub ask_empty_title: String,
    /// The question is empty: what to do.
    pub ask_empty_detail: String,
    /// The question is too long: what happened.
    pub ask_long_title: String,
    /// The question is too long: what to do.
    pub ask_long_detail: String,
    /// The server was not reached: what happened.
    pub ask_network_title: String,
    /// The server was not reached: what to do.
    pub ask_network_detail: String,
    /// While the browser solves a proof of work.
    pub ask_checking: String,
    /// Before the seconds that are left of a wait.
    pub ask_wait: String,
    /// After a wait.
    pub ask_again: String,
}

/// Texts of the answer card.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CardLabels {
    /// Author of a question.
    pub card_visitor: String,
    /// Author of an answer; says that it is an AI.
    pub card_assistant: String,
    /// Mark of a question back.
    pub card_clarify: String,
    /// Mark of a missing answer.
    pub card_abstain: String,
    /// Mark of an emergency.
    pub card_emergency: String,
    /// Mark of an answer about the assistant.
    pub card_about: String,
    /// Mark of a refusal.
    pub card_refused: String,
    /// Stands above the further sections.
    pub card_more: String,
    /// Stands above the links.
    pub card_links: String,
    /// Stands above questions to choose from.
    pub card_choose: String,
    /// Stands above the nearest questions when there is no answer.
    pub card_nearest: String,
    /// Stands above the people to ask.
    pub card_contact: String,
    /// Stands before the source.
    pub card_source: String,
    /// Stands before the date of the last review.
    pub card_reviewed: String,
    /// Mark of a form.
    pub card_form: String,
    /// Name of a list to tick.
    pub card_checklist: String,
    /// Link to a map.
    pub card_map: String,
    /// Opens the explanation.
    pub card_why: String,
    /// Button that copies.
    pub card_copy: String,
    /// Says that it is copied.
    pub card_copied: String,
    /// Button that prints.
    pub card_print: String,
    /// Asks whether it helped.
    pub card_feedback: String,
    /// It did.
    pub card_feedback_yes: String,
    /// It did not.
    pub card_feedback_no: String,
    /// Thanks for saying so.
    pub card_feedback_thanks: String,
    /// Button that lets the town read the question.
    pub share_button: String,
    /// Thanks for it.
    pub share_thanks: String,
    /// Stands before the code that deletes the question.
    pub share_code: String,
    /// How that code is used.
    pub share_code_help: String,
}

/// Texts of a service's own page.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ServiceLabels {
    /// Mark above the title.
    pub service_kicker: String,
    /// Stands above the offices.
    pub service_offices: String,
    /// Stands above an office's opening hours.
    pub service_hours: String,
    /// Column heading of the days.
    pub service_days: String,
    /// Column heading of the times.
    pub service_times: String,
    /// Stands before a telephone number.
    pub service_phone: String,
    /// Stands before the notes on accessibility.
    pub service_accessibility: String,
    /// Link to make an appointment.
    pub service_appointment: String,
    /// Stands above the link to the assistant.
    pub service_ask: String,
}

/// Texts of the demo town's front page.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct TownLabels {
    /// The page's title.
    pub town_title: String,
    /// Name of the main navigation.
    pub town_navigation: String,
    /// Navigation: services.
    pub town_nav_services: String,
    /// Navigation: opening hours.
    pub town_nav_hours: String,
    /// Navigation: news.
    pub town_nav_news: String,
    /// Navigation: for other towns.
    pub town_nav_embed: String,
    /// Small line above the great heading.
    pub town_kicker: String,
    /// The great heading.
    pub town_headline: String,
    /// Below the great heading.
    pub town_lead: String,
    /// Heading of the topics.
    pub town_topics_title: String,
    /// Below that heading.
    pub town_topics_lead: String,
    /// Heading of the town hall's opening hours.
    pub town_hours_title: String,
    /// Heading of the telephone card.
    pub town_phone_title: String,
    /// Below that heading.
    pub town_phone_lead: String,
    /// Heading of the news.
    pub town_news_title: String,
    /// First news: subject.
    pub town_news_one_subject: String,
    /// First news: heading.
    pub town_news_one_title: String,
    /// First news: text.
    pub town_news_one_text: String,
    /// Second news: subject.
    pub town_news_two_subject: String,
    /// Second news: heading.
    pub town_news_two_title: String,
    /// Second news: text.
    pub town_news_two_text: String,
    /// Third news: subject.
    pub town_news_three_subject: String,
    /// Third news: heading.
    pub town_news_three_title: String,
    /// Third news: text.
    pub town_news_three_text: String,
    /// Heading of the part for other towns.
    pub town_embed_title: String,
    /// Below that heading.
    pub town_embed_lead: String,
    /// Name of the code to copy.
    pub town_embed_code: String,
}

/// Texts of the loader: what stands in `__STADTLOTSE_LABELS__` for each language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LauncherLabels {
    /// The button that opens the assistant; says that it is an AI.
    #[serde(rename(deserialize = "launcher-open"))]
    pub open: String,
    /// The button that closes it.
    #[serde(rename(deserialize = "launcher-close"))]
    pub close: String,
    /// Name of the dialog and of the iframe; says that it is an AI.
    #[serde(rename(deserialize = "launcher-title"))]
    pub title: String,
}
