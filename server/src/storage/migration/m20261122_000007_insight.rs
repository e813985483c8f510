//! How often was asked, counted by day.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, boolean, string},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("asked")
            .col(string("day"))
            .col(string("language"))
            .col(string("service"))
            .col(string("outcome"))
            .col(string("confidence"))
            .col(boolean("after_refusal"))
            .col(big_integer("count"))
            .primary_key(
                Index::create()
                    .col("day")
                    .col("language")
                    .col("service")
                    .col("outcome")
                    .col("confidence")
                    .col("after_refusal"),
            )
            .take();
        manager.create_table(table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("asked").take())
            .await
    }
}
