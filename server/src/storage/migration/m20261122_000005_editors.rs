//! Accounts of staff, their sessions and invitations; changes on their way, comments, switches; the audit log.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, boolean, integer, json, string, string_null, text},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

const TABLES: [&str; 9] = [
    "account",
    "recovery_code",
    "invitation",
    "staff_session",
    "revision",
    "comment",
    "must_answer",
    "switch",
    "audit",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in accounts().into_iter().chain(changes()) {
            manager.create_table(table).await?;
        }
        let index = Index::create()
            .name("revision_service")
            .table("revision")
            .col("service_id")
            .take();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager
                .drop_table(Table::drop().table(table).take())
                .await?;
        }
        Ok(())
    }
}

fn accounts() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("account")
            .col(string("id").primary_key())
            .col(string("name"))
            .col(string("name_key").unique_key())
            .col(string("role"))
            .col(boolean("is_active"))
            .col(text("password_hash"))
            .col(integer("enrolment"))
            .col(big_integer("last_step"))
            .col(big_integer("created_at"))
            .take(),
        Table::create()
            .table("recovery_code")
            .col(string("account_id"))
            .col(string("hash"))
            .primary_key(Index::create().col("account_id").col("hash"))
            .take(),
        Table::create()
            .table("invitation")
            .col(string("account_id").primary_key())
            .col(string("name"))
            .col(string("name_key"))
            .col(string("role"))
            .col(string("code_hash").unique_key())
            .col(string("invited_by"))
            .col(big_integer("expires_at"))
            .take(),
        Table::create()
            .table("staff_session")
            .col(string("hash").primary_key())
            .col(string("account_id"))
            .col(big_integer("created_at"))
            .col(big_integer("seen_at"))
            .col(big_integer("proved_at"))
            .take(),
    ]
}

fn changes() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("revision")
            .col(string("id").primary_key())
            .col(string("service_id"))
            .col(string("state"))
            .col(integer("number"))
            .col(integer("base"))
            .col(json("draft"))
            .col(json("contributors"))
            .col(string_null("reviewer"))
            .col(text("note"))
            .col(big_integer("publish_at").null())
            .col(integer("lock"))
            .col(big_integer("created_at"))
            .col(big_integer("changed_at"))
            .take(),
        Table::create()
            .table("comment")
            .col(string("id").primary_key())
            .col(string("service_id"))
            .col(string("author"))
            .col(text("text"))
            .col(big_integer("at"))
            .take(),
        Table::create()
            .table("must_answer")
            .col(string("id").primary_key())
            .col(string("service_id"))
            .col(string("language"))
            .col(text("question"))
            .take(),
        Table::create()
            .table("switch")
            .col(string("key").primary_key())
            .col(string("changed_by"))
            .col(text("reason"))
            .col(big_integer("at"))
            .take(),
        Table::create()
            .table("audit")
            .col(big_integer("sequence").primary_key())
            .col(string("at"))
            .col(string("actor"))
            .col(string("action"))
            .col(string("subject"))
            .col(text("detail"))
            .col(string("previous"))
            .col(string("hash"))
            .take(),
    ]
}
