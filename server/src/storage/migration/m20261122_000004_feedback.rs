//! How many found answers helpful, counted by day.

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
            .table("feedback")
            .col(string("day"))
            .col(string("service"))
            .col(string("language"))
            .col(string("kind"))
            .col(string("catalogue_version"))
            .col(boolean("helpful"))
            .col(big_integer("count"))
            .primary_key(
                Index::create()
                    .col("day")
                    .col("service")
                    .col("language")
                    .col("kind")
                    .col("catalogue_version")
                    .col("helpful"),
            )
            .take();
        manager.create_table(table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("feedback").take())
            .await
    }
}
