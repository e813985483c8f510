//! Rows of changes of offices, and of the offices that are public.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait,
    QueryFilter, sea_query::OnConflict,
};

use super::super::{
    super::{StorageError, corrupt, entity::office, json, read as read_json},
    entity::office_change,
    seconds, time,
};
use crate::{
    catalogue::{Office, OfficeId},
    editors::{AccountId, OfficeChange, RevisionState},
};

pub(super) fn open() -> Condition {
    let states = [RevisionState::Draft, RevisionState::InReview];
    Condition::all().add(office_change::Column::State.is_in(states.map(RevisionState::key)))
}

pub(super) async fn find_open<C: ConnectionTrait>(
    connection: &C,
    id: &OfficeId,
) -> Result<Option<OfficeChange>, StorageError> {
    let row = office_change::Entity::find()
        .filter(office_change::Column::OfficeId.eq(id.as_str()))
        .filter(open())
        .one(connection)
        .await?;
    row.map(read).transpose()
}

pub(super) async fn read_office<C: ConnectionTrait>(
    connection: &C,
    id: &OfficeId,
) -> Result<Option<Office>, StorageError> {
    let row = office::Entity::find_by_id(id.as_str())
        .one(connection)
        .await?;
    row.map(|row| read_json("office", &row.id, row.content))
        .transpose()
}

pub(super) async fn save(
    transaction: &DatabaseTransaction,
    it: &OfficeChange,
) -> Result<(), StorageError> {
    let small = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let contributors: Vec<_> = it.contributors.iter().map(AccountId::as_str).collect();
    let row = office_change::ActiveModel {
        id: Set(it.id.clone()),
        office_id: Set(it.office.to_string()),
        state: Set(it.state.key().to_owned()),
        number: Set(small(it.number)),
        content: Set(json("office_change", &it.id, &it.content)?),
        contributors: Set(json("office_change", &it.id, &contributors)?),
        reviewer: Set(it.reviewer.as_ref().map(ToString::to_string)),
        note: Set(it.note.clone()),
        lock: Set(small(it.lock)),
        changed_at: Set(seconds(it.changed_at)),
    };
    let replace = OnConflict::column(office_change::Column::Id)
        .update_columns([
            office_change::Column::State,
            office_change::Column::Number,
            office_change::Column::Content,
            office_change::Column::Contributors,
            office_change::Column::Reviewer,
            office_change::Column::Note,
            office_change::Column::Lock,
            office_change::Column::ChangedAt,
        ])
        .to_owned();
    office_change::Entity::insert(row)
        .on_conflict(replace)
        .exec_without_returning(transaction)
        .await?;
    Ok(())
}

pub(super) fn read(row: office_change::Model) -> Result<OfficeChange, StorageError> {
    let broken = || corrupt("office_change", &row.id);
    let large = |number: i32| u32::try_from(number).map_err(|_| broken());
    let contributors: Vec<String> = read_json("office_change", &row.id, row.contributors.clone())?;
    Ok(OfficeChange {
        office: OfficeId::parse(row.office_id.clone()).map_err(|_| broken())?,
        state: RevisionState::from_key(&row.state).ok_or_else(broken)?,
        number: large(row.number)?,
        content: read_json("office_change", &row.id, row.content.clone())?,
        contributors: contributors.into_iter().map(AccountId::stored).collect(),
        reviewer: row.reviewer.clone().map(AccountId::stored),
        note: row.note.clone(),
        lock: large(row.lock)?,
        changed_at: time(row.changed_at),
        id: row.id,
    })
}
