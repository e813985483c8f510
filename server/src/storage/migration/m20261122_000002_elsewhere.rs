//! What is not the town's, and whose it is.

use sea_orm_migration::{
    prelude::*,
    schema::{json, string},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("elsewhere")
            .col(string("id").primary_key())
            .col(json("content"))
            .take();
        manager.create_table(table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("elsewhere").take())
            .await
    }
}
