//! The steps by which the tables came to be, one file a step. A step that has landed is never changed.

mod m20261122_000001_catalogue;
mod m20261122_000002_elsewhere;
mod m20261122_000003_classifier;
mod m20261122_000004_feedback;
mod m20261122_000005_editors;
mod m20261122_000006_inbox;
mod m20261122_000007_insight;
mod m20261122_000008_passkeys;
mod m20261122_000009_single_sign_on;
mod m20261122_000010_offices;

use sea_orm_migration::{MigrationTrait, MigratorTrait, async_trait::async_trait};

pub(super) struct Migrator;

#[async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_catalogue::Migration),
            Box::new(m20261122_000002_elsewhere::Migration),
            Box::new(m20261122_000003_classifier::Migration),
            Box::new(m20261122_000004_feedback::Migration),
            Box::new(m20261122_000005_editors::Migration),
            Box::new(m20261122_000006_inbox::Migration),
            Box::new(m20261122_000007_insight::Migration),
            Box::new(m20261122_000008_passkeys::Migration),
            Box::new(m20261122_000009_single_sign_on::Migration),
            Box::new(m20261122_000010_offices::Migration),
        ]
    }
}
