//! Which account belongs to whom in the town's directory.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, string},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("staff_identity")
            .col(string("account_id").primary_key())
            .col(string("issuer"))
            .col(string("subject"))
            .col(string("name"))
            .col(big_integer("linked_at"))
            .take();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("staff_identity_subject")
            .table("staff_identity")
            .col("issuer")
            .col("subject")
            .unique()
            .take();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("staff_identity").take())
            .await
    }
}
