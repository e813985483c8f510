//! Passkeys of staff: public keys with their counters.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, integer, string, text},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("passkey")
            .col(string("id").primary_key())
            .col(string("account_id"))
            .col(string("name"))
            .col(text("key"))
            .col(integer("uses"))
            .col(big_integer("created_at"))
            .col(big_integer("used_at").null())
            .take();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("passkey_account")
            .table("passkey")
            .col("account_id")
            .take();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("passkey").take())
            .await
    }
}
