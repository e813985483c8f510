//! Changes of offices on their way, and the versions that were.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, integer, json, string, string_null, text},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("office_change")
            .col(string("id").primary_key())
            .col(string("office_id"))
            .col(string("state"))
            .col(integer("number"))
            .col(json("content"))
            .col(json("contributors"))
            .col(string_null("reviewer"))
            .col(text("note"))
            .col(integer("lock"))
            .col(big_integer("changed_at"))
            .take();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("office_change_office")
            .table("office_change")
            .col("office_id")
            .take();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("office_change").take())
            .await
    }
}
