//! What is learnt from the vectors of the published catalogue.

use sea_orm_migration::{
    prelude::*,
    schema::{blob, string},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("classifier")
            .col(string("key").primary_key())
            .col(blob("weights"))
            .take();
        manager.create_table(table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("classifier").take())
            .await
    }
}
