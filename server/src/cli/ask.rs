//! `stadtlotse ask`: one answer on the terminal.

use std::process::ExitCode;

use clap::Args;

use crate::{
    answering::{Answer, Ask, ConversationKey, Question},
    catalogue::Language,
    config::Config,
    http::api::AskResponse,
    start,
};

/// What to ask.
#[derive(Debug, Args)]
pub(super) struct AskArguments {
    /// The question.
    question: String,
    /// The language of the page on which it would be asked.
    #[arg(long, default_value = "de", value_parser = parse_language)]
    language: Language,
    /// Print the answer object of the API.
    #[arg(long)]
    json: bool,
}

fn parse_language(tag: &str) -> Result<Language, String> {
    tag.parse()
        .map_err(|error: crate::catalogue::UnknownLanguage| error.to_string())
}

pub(super) async fn run(config: &Config, arguments: AskArguments) -> anyhow::Result<ExitCode> {
    let question = Question::parse(&arguments.question)
        .map_err(|error| anyhow::anyhow!("{error}; write 1 to 500 characters"))?;
    let parts = start::open_ready(config).await?;
    let ask = Ask {
        question,
        page_language: arguments.language,
        reply_language: None,
        conversation: None,
    };
    let answer = parts.assistant.answer(&ask).await?;
    if arguments.json {
        let key = ConversationKey::read_or_make(&config.data.folder)?;
        let now = parts.assistant.parts().clock.now().timestamp();
        println!(
            "{}",
            serde_json::to_string_pretty(&AskResponse::new(&answer, &key, now))?
        );
    } else {
        print(&answer, &parts.assistant.parts().locales, &config.town.name);
    }
    Ok(ExitCode::SUCCESS)
}

fn print(answer: &Answer, locales: &crate::locale::Locales, town: &str) {
    use crate::locale::Value::Text;

    let language = answer.language;
    println!("{}", answer.full_text());
    if let Some(fallback) = &answer.fallback {
        println!("({fallback})");
    }
    for alternative in answer
        .alternatives
        .iter()
        .filter(|_| answer.service.is_none())
    {
        println!("- {}", alternative.title);
    }
    if let Some(service) = &answer.service {
        let words = [
            ("town", Text(town)),
            ("date", Text(&service.reviewed_on_text)),
        ];
        println!(
            "\n{} – {}",
            service.title,
            locales.format(language, "source", &words)
        );
    }
    if let Some(contact) = answer.contact.as_ref().filter(|_| answer.service.is_none()) {
        println!("\n{} {}", contact.name, contact.phone);
    }
    println!("{}", answer.disclosure.text());
}
