//! The pieces that pages are made of: plain markup, no behaviour.

mod card_foot;
mod choices;
mod contact;
mod facts;
mod greeting;
mod icon;
mod language_menu;
mod links;
mod office;
mod plain_text;
mod section;
mod share;
mod site;
mod skyline;
mod turn;
mod words;

pub(crate) use choices::Choices;
pub(crate) use contact::ContactLine;
pub(crate) use facts::Facts;
pub(crate) use greeting::Greeting;
pub(crate) use icon::{Icon, icon};
pub(crate) use language_menu::LanguageMenu;
pub(crate) use links::Links;
pub(crate) use office::Office;
pub(crate) use plain_text::PlainText;
pub(crate) use section::{Section, SectionBody};
pub(crate) use share::forget;
pub(crate) use site::{Embedded, SiteFooter, SiteHeader};
pub(crate) use skyline::Skyline;
pub(crate) use turn::TurnItem;
pub(crate) use words::words;
