//! Questions that residents let the town read: the day, no finer time, and the hash of the code that deletes one.

use sea_orm_migration::{
    prelude::*,
    schema::{string, text},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("inbox")
            .col(string("id").primary_key())
            .col(string("day"))
            .col(string("language"))
            .col(string("kind"))
            .col(string("service"))
            .col(text("text"))
            .col(string("code_hash").unique_key())
            .col(string("state"))
            .take();
        manager.create_table(table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("inbox").take())
            .await
    }
}
