//! Measures the answers: suites of questions against the catalogue or against pages.

mod calibration;
mod catalogue;
mod metrics;
mod pages;
mod picture;
mod reading;
mod suite;
mod trial;

pub use calibration::{Band, Confusion, Point, curve};
pub use catalogue::evaluate_catalogue;
pub use metrics::{LanguageReport, Latency, Report};
pub use pages::{Page, evaluate_pages, read_pages};
pub use picture::picture;
pub use reading::{Reader, Reading};
pub use suite::{
    Case, Detail, Expectation, OtherDetail, PartDetail, RankedDetail, SuiteError, read_suite,
};
pub use trial::{Trial, TrialCase, try_change};
