//! Sample pages with the real texts of the interface, for the preview and for the tests.

#[path = "content.rs"]
mod content;
#[path = "messages.rs"]
pub(crate) mod messages;

pub(crate) use content::problem;
pub(crate) use messages::labels;

use content::{alternatives, asked, calls, contact, links, office, sections, topics, why, words};

use stadtlotse_app::view::{
    AnswerCard, Assets, CardKind, ChatPage, Disclosure, Feedback, ForgetSaid, ForgetView, Frame,
    HoursRow, LanguageChoice, Offered, Placement, ProblemPage, ServicePage, Share, ShareOffer,
    SourceView, TextPage, TextSection, TownPage, TownView, Turn,
};
use std::sync::Arc;

/// Every kind of card.
pub(crate) const CARD_KINDS: [CardKind; 7] = [
    CardKind::Answer,
    CardKind::Clarify,
    CardKind::Abstain,
    CardKind::Emergency,
    CardKind::About,
    CardKind::SmallTalk,
    CardKind::Refused,
];

/// Makes sample pages in one language.
pub(crate) struct Sample {
    /// BCP 47 tag of the interface.
    pub(crate) language: &'static str,
    /// Path of the stylesheet.
    pub(crate) stylesheet: String,
}

impl Sample {
    pub(crate) fn new(language: &'static str) -> Self {
        Self {
            language,
            stylesheet: "/assets/style.css".to_owned(),
        }
    }

    pub(crate) fn frame(&self) -> Frame {
        let languages = [
            ("de", "Deutsch"),
            ("de-simple", "Leichte Sprache"),
            ("en", "English"),
        ]
        .into_iter()
        .chain([
            ("tr", "Türkçe"),
            ("uk", "Українська"),
            ("ar", "العربية"),
            ("fa", "فارسی"),
        ]);
        Frame {
            language: self.language.to_owned(),
            right_to_left: self.is_right_to_left(),
            nonce: "bm9uY2U".to_owned(),
            assets: Assets {
                stylesheet: self.stylesheet.clone(),
                colours: None,
                script: "/assets/app.js".to_owned(),
                wasm: "/assets/app.wasm".to_owned(),
                start_script: "/assets/start.js".to_owned(),
                proof_script: "/assets/proof.js".to_owned(),
                favicon: "data:,".to_owned(),
            },
            labels: Arc::new(labels(self.language)),
            languages: languages
                .map(|(code, name)| LanguageChoice {
                    code: code.to_owned(),
                    name: name.to_owned(),
                    href: format!("?language={code}"),
                    current: code == self.language,
                })
                .collect(),
            town: TownView {
                name: "Musterstadt".to_owned(),
                phone: "05555 115".to_owned(),
                phone_href: "tel:+495555115".to_owned(),
            },
            language_form: None,
            with_script: true,
        }
    }

    fn is_right_to_left(&self) -> bool {
        matches!(self.language, "ar" | "fa")
    }

    fn disclosure(&self) -> Disclosure {
        let message = |id| messages::message(self.language, id).replace("{ $town }", "Musterstadt");
        Disclosure {
            label: message("disclosure-label"),
            greeting: message("disclosure-greeting"),
        }
    }

    pub(crate) fn chat(&self, placement: Placement) -> ChatPage {
        ChatPage {
            frame: self.frame(),
            placement,
            disclosure: self.disclosure(),
            topics: topics(),
            turn: None,
            greets_again: false,
            conversation: None,
            problem: None,
            typed: String::new(),
            action: "/chat".to_owned(),
        }
    }

    pub(crate) fn turn(&self, kind: CardKind) -> Turn {
        let question = match kind {
            CardKind::Emergency => "In meinem Haus brennt es!",
            CardKind::About => "Bist du ein Mensch?",
            CardKind::SmallTalk => "Danke!",
            CardKind::Refused => "Bekomme ich Wohngeld oder nicht?",
            _ => "Was kostet ein Reisepass für meine Tochter?",
        };
        Turn {
            question: question.to_owned(),
            question_language: Some("de".to_owned()),
            answer: self.card(kind),
            action: "/chat".to_owned(),
            interface_language: self.language.to_owned(),
        }
    }

    fn card(&self, kind: CardKind) -> AnswerCard {
        let (heading, text) = words(kind);
        let is_answer = kind == CardKind::Answer;
        let offers_choice = matches!(kind, CardKind::Clarify | CardKind::Abstain);
        let is_foreign = is_answer && self.language != "de";
        AnswerCard {
            kind,
            language: self.language.to_owned(),
            right_to_left: self.is_right_to_left(),
            heading: heading.map(Into::into),
            heading_language: "de".to_owned(),
            text: text.into(),
            fallback_notice: is_foreign
                .then(|| "This text is available in German only.".to_owned()),
            text_language: "de".to_owned(),
            asked: is_answer.then(asked),
            sections: if is_answer { sections() } else { Vec::new() },
            links: match kind {
                CardKind::Answer => links(),
                CardKind::Emergency => calls(),
                _ => Vec::new(),
            },
            alternatives: if offers_choice {
                alternatives()
            } else {
                Vec::new()
            },
            contact: matches!(kind, CardKind::Abstain | CardKind::Refused).then(contact),
            source: is_answer.then(|| SourceView {
                title: "Reisepass beantragen".into(),
                language: "de".to_owned(),
                url: "/services/reisepass-beantragen".to_owned(),
                reviewed_on: "1. November 2026".to_owned(),
            }),
            origin_note: "Von einer KI aus geprüften Texten ausgewählt.".to_owned(),
            why: if is_answer { why() } else { Vec::new() },
            feedback: if is_answer {
                Feedback::Asked("01J.id".to_owned())
            } else {
                Feedback::None
            },
            share: match kind {
                CardKind::Abstain => Share::Offered(ShareOffer {
                    answer: "01J.id".to_owned(),
                    text: "Darf die Stadt diese Frage lesen, um ihre Antworten zu verbessern?"
                        .to_owned(),
                    when: Offered::Now,
                }),
                CardKind::Clarify => Share::Shared("K7TQ-9MFA-2X4D".to_owned()),
                _ => Share::None,
            },
            disclosure: "KI-System – kein Mensch.".to_owned(),
            conversation: Some("c2lnbmVk".to_owned()),
        }
    }

    pub(crate) fn town(&self) -> TownPage {
        TownPage {
            frame: self.frame(),
            topics: topics(),
            embed_snippet: "<script src=\"https://auskunft.musterstadt.example/embed.js\" \
                            data-language=\"de\" async></script>"
                .to_owned(),
            address: "Marktplatz 1, 31999 Musterstadt".to_owned(),
            hours: vec![HoursRow {
                days: "Montag".to_owned(),
                times: "08:00–16:00".to_owned(),
            }],
            embed_script: "/v/1/embed.js".to_owned(),
            embed_integrity: "sha384-1".to_owned(),
            disclosure: self.disclosure().label,
        }
    }

    pub(crate) fn service(&self) -> ServicePage {
        ServicePage {
            frame: self.frame(),
            title: "Reisepass beantragen".into(),
            language: "de".to_owned(),
            right_to_left: false,
            answer: words(CardKind::Answer).1.into(),
            sections: sections(),
            links: links(),
            offices: vec![office()],
            reviewed_on: "1. November 2026".to_owned(),
            fallback_notice: (self.language != "de")
                .then(|| "This text is available in German only.".to_owned()),
        }
    }

    pub(crate) fn text(&self) -> TextPage {
        let section = |heading: &str| {
            TextSection {
            heading: heading.to_owned(),
            paragraphs: vec![
                "Der Stadtlotse beantwortet Fragen zu Leistungen der Stadt. Er wählt dafür geprüfte \
                 Texte aus und schreibt selbst keine."
                    .to_owned(),
                "- Ihre Frage wird nicht gespeichert.\n- Es gibt keine Cookies.".to_owned(),
            ],
        }
        };
        TextPage {
            frame: self.frame(),
            title: "So arbeitet die KI".to_owned(),
            sections: vec![section("Was die KI tut"), section("Was die KI nicht tut")],
            forget: Some(ForgetView {
                title: "Freigegebene Frage löschen".to_owned(),
                help: "Geben Sie den Löschcode ein.".to_owned(),
                label: "Löschcode".to_owned(),
                button: "Frage löschen".to_owned(),
                said: Some(ForgetSaid {
                    text: "Das ist kein Löschcode.".to_owned(),
                    is_problem: true,
                }),
            }),
        }
    }

    pub(crate) fn problem(&self) -> ProblemPage {
        ProblemPage {
            frame: self.frame(),
            title: "Diese Seite gibt es nicht".to_owned(),
            detail: "Vielleicht hilft Ihnen die KI-Auskunft oder das Bürgertelefon.".to_owned(),
        }
    }
}
