//! The published catalogue and the vectors of its texts.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, blob, integer, json, string},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Table::create()
                .table("category")
                .col(string("id").primary_key())
                .col(json("titles"))
                .take(),
            Table::create()
                .table("office")
                .col(string("id").primary_key())
                .col(json("content"))
                .take(),
            Table::create()
                .table("service")
                .col(string("id").primary_key())
                .col(integer("version"))
                .col(json("facts"))
                .take(),
            Table::create()
                .table("service_text")
                .col(string("service_id"))
                .col(string("language"))
                .col(json("content"))
                .primary_key(Index::create().col("service_id").col("language"))
                .foreign_key(
                    ForeignKey::create()
                        .from("service_text", "service_id")
                        .to("service", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .take(),
            Table::create()
                .table("publication")
                .col(big_integer("id").primary_key().auto_increment())
                .col(string("catalogue_version"))
                .col(string("published_at"))
                .take(),
            Table::create()
                .table("embedding")
                .col(string("key").primary_key())
                .col(blob("vector"))
                .take(),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "embedding",
            "publication",
            "service_text",
            "service",
            "office",
            "category",
        ] {
            manager
                .drop_table(Table::drop().table(table).take())
                .await?;
        }
        Ok(())
    }
}
