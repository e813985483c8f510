//! The editor's pages, for the town's staff: plain forms that work without script, which only adds saving by itself.
//!
//! Pages are pure functions of the view models here. Texts come as [`Words`], so that no sentence stands in Rust.

mod account;
mod audit;
mod difference;
mod directory;
mod facts;
mod fields;
mod inbox;
mod insight;
mod office;
mod offices;
mod overview;
mod parts;
mod passkey;
mod plot;
mod preview;
mod questions;
mod service;
mod services;
mod shell;
mod sign_in;
mod staff;
mod switches;
mod text;
mod workflow;

use std::{collections::BTreeMap, sync::Arc};

pub use account::{AccountPage, SessionRow, render_account};
pub use audit::{AuditPage, AuditRow, render_audit};
pub use difference::{ChangeRow, DifferencePage, PartView, render_difference};
pub use directory::{DirectoryPage, DirectoryView, render_directory};
pub use facts::{
    DeadlineFields, DocumentFields, FactsFields, FactsPage, FeeFields, LegalFields, OnlineFields,
    render_facts,
};
pub use fields::{Choice, Problem};
pub use inbox::{
    InboxEntriesPage, InboxGroup, InboxPage, InboxRow, render_inbox, render_inbox_entries,
};
pub use insight::{FigureRow, FigureView, InsightFilter, InsightPage, WeakRow, render_insight};
pub use office::{
    DayFields, ExceptionFields, OfficeEditorPage, OfficeFields, OfficeFormPage, OfficeTexts,
    render_office_editor, render_office_form,
};
pub use offices::{OfficeRow, OfficesPage, render_offices};
pub use overview::{OverviewPage, OverviewRow, render_overview};
pub use passkey::{
    NewPasskeyPage, PasskeyPage, PasskeyRequest, PasskeyRow, render_new_passkey, render_passkey,
};
pub use plot::{Plot, PlotKind, PlotMark};
pub use preview::{PreviewPage, render_preview};
pub use questions::{QuestionsPage, TrialRow, TrialTable, render_questions};
pub use service::{CommentRow, LanguageRow, ServiceEditorPage, render_service_editor};
pub use services::{ServiceRow, ServicesPage, render_services};
pub use sign_in::{
    EnrolmentView, InvitationPage, RecoveryPage, SignInPage, render_invitation, render_recovery,
    render_sign_in,
};
pub use staff::{InvitationRow, StaffPage, StaffRow, render_staff};
pub use switches::{SwitchRow, SwitchesPage, render_switches};
pub use text::{HintRow, SectionFields, TextFields, TextPage, WordingField, render_text_editor};
pub use workflow::{RevisionRow, WorkflowAction};

pub use parts::{Message, MessagePage, render_message};

/// The editor's texts in one language, by the ids of `locales/<language>/editor`.
#[derive(Debug, Clone)]
pub struct Words(Arc<BTreeMap<String, String>>);

impl Words {
    /// These texts.
    #[must_use]
    pub const fn new(words: Arc<BTreeMap<String, String>>) -> Self {
        Self(words)
    }

    /// The text `key`; a tidy test sees to it that there is one.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.0.get(key).cloned().unwrap_or_else(|| key.to_owned())
    }
}

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct StaffView {
    /// What others call them.
    pub name: String,
    /// Their role, in words.
    pub role: String,
    /// What every form of theirs carries.
    pub proof: String,
    /// The pages that they may see, as path and text key.
    pub pages: Vec<(String, String)>,
}

/// What surrounds every page of the editor.
#[derive(Debug, Clone)]
pub struct EditorFrame {
    /// BCP 47 tag of the interface.
    pub language: String,
    /// The texts.
    pub words: Words,
    /// The town's name.
    pub town: String,
    /// Paths of style sheets, in order.
    pub stylesheets: Vec<String>,
    /// Path of the script.
    pub script: String,
    /// Path of the icon.
    pub favicon: String,
    /// Who is signed in.
    pub staff: Option<StaffView>,
    /// The path of the page, to mark it in the navigation.
    pub path: String,
    /// What has just been done, in words.
    pub done: Option<String>,
    /// Something that all staff should know: the assistant is switched off.
    pub alert: Option<String>,
}

impl EditorFrame {
    /// What every form of the page carries.
    #[must_use]
    pub fn proof(&self) -> String {
        self.staff
            .as_ref()
            .map(|staff| staff.proof.clone())
            .unwrap_or_default()
    }
}
