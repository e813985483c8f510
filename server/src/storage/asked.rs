//! How often was asked: counts by day, and nothing else. No text, no time of day, no order, nobody.

use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};

use super::{
    Storage, StorageError, corrupt,
    entity::{asked, feedback},
};
use crate::{
    catalogue::{Language, ServiceId},
    editors::{Permit, Read},
    insight::{Asked, Confidence, Outcome, Selection},
};

/// Questions of some days, counted together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The language of the answer.
    pub language: Language,
    /// The service that it was about.
    pub service: Option<ServiceId>,
    /// What became of the question.
    pub outcome: Outcome,
    /// How sure the assistant was.
    pub confidence: Confidence,
    /// Whether the answer before was none or asked back.
    pub after_refusal: bool,
    /// How many.
    pub count: u64,
}

/// Judgements of some days, counted together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The service that the answer was about.
    pub service: Option<ServiceId>,
    /// Whether it helped.
    pub helpful: bool,
    /// How many.
    pub count: u64,
}

impl Storage {
    /// Adds counts, all of them or none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_asked(&self, counts: &[(Asked, u32)]) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        for (asked, count) in counts {
            let row = asked::ActiveModel {
                day: Set(asked.day.to_string()),
                language: Set(asked.language.code().to_owned()),
                service: Set(key(asked.service.as_ref())),
                outcome: Set(asked.outcome.key().to_owned()),
                confidence: Set(asked.confidence.key().to_owned()),
                after_refusal: Set(asked.after_refusal),
                count: Set(i64::from(*count)),
            };
            let counted = Expr::col((asked::Entity, asked::Column::Count)).add(i64::from(*count));
            let conflict = OnConflict::columns([
                asked::Column::Day,
                asked::Column::Language,
                asked::Column::Service,
                asked::Column::Outcome,
                asked::Column::Confidence,
                asked::Column::AfterRefusal,
            ])
            .value(asked::Column::Count, counted)
            .to_owned();
            asked::Entity::insert(row)
                .on_conflict(conflict)
                .exec_without_returning(&transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Removes what was counted before `day`, questions and judgements.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_counts_before(&self, day: Date) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        asked::Entity::delete_many()
            .filter(asked::Column::Day.lt(day.to_string()))
            .exec(&self.connection)
            .await?;
        feedback::Entity::delete_many()
            .filter(feedback::Column::Day.lt(day.to_string()))
            .exec(&self.connection)
            .await?;
        Ok(())
    }

    /// Questions of each day that has some.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_asked_by_day(
        &self,
        _permit: &Permit<Read>,
        selection: &Selection,
    ) -> Result<Vec<(Date, u64)>, StorageError> {
        let rows: Vec<(String, i64)> = asked::Entity::find()
            .select_only()
            .column(asked::Column::Day)
            .column_as(asked::Column::Count.sum().cast_as("bigint"), "count")
            .filter(asked_within(selection))
            .group_by(asked::Column::Day)
            .order_by_asc(asked::Column::Day)
            .into_tuple()
            .all(&self.connection)
            .await?;
        let read = |(day, count): (String, i64)| {
            let date = day.parse().map_err(|_| corrupt("asked", &day))?;
            Ok((date, positive(count)))
        };
        rows.into_iter().map(read).collect()
    }

    /// Questions by everything but the day.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_asked(
        &self,
        _permit: &Permit<Read>,
        selection: &Selection,
    ) -> Result<Vec<Tally>, StorageError> {
        let columns = [
            asked::Column::Language,
            asked::Column::Service,
            asked::Column::Outcome,
            asked::Column::Confidence,
            asked::Column::AfterRefusal,
        ];
        let mut query = asked::Entity::find()
            .select_only()
            .filter(asked_within(selection));
        for column in columns {
            query = query.column(column).group_by(column);
        }
        let rows: Vec<(String, String, String, String, bool, i64)> = query
            .column_as(asked::Column::Count.sum().cast_as("bigint"), "count")
            .into_tuple()
            .all(&self.connection)
            .await?;
        let read = |(language, service, outcome, confidence, after_refusal, count): (
            String,
            String,
            String,
            String,
            bool,
            i64,
        )| {
            let unreadable = || corrupt("asked", &format!("{language}/{service}/{outcome}"));
            Ok(Tally {
                service: service_of(&service).ok_or_else(unreadable)?,
                language: language.parse().map_err(|_| unreadable())?,
                outcome: outcome.parse().map_err(|_| unreadable())?,
                confidence: confidence.parse().map_err(|_| unreadable())?,
                after_refusal,
                count: positive(count),
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// Judgements by service.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_judged(
        &self,
        _permit: &Permit<Read>,
        selection: &Selection,
    ) -> Result<Vec<Judged>, StorageError> {
        let mut within = Condition::all()
            .add(feedback::Column::Day.gte(selection.from.to_string()))
            .add(feedback::Column::Day.lte(selection.to.to_string()));
        if let Some(language) = selection.language {
            within = within.add(feedback::Column::Language.eq(language.code()));
        }
        if let Some(service) = &selection.service {
            within = within.add(feedback::Column::Service.eq(service.as_str()));
        }
        let rows: Vec<(String, bool, i64)> = feedback::Entity::find()
            .select_only()
            .column(feedback::Column::Service)
            .column(feedback::Column::Helpful)
            .column_as(feedback::Column::Count.sum().cast_as("bigint"), "count")
            .filter(within)
            .group_by(feedback::Column::Service)
            .group_by(feedback::Column::Helpful)
            .into_tuple()
            .all(&self.connection)
            .await?;
        let read = |(service, helpful, count): (String, bool, i64)| {
            Ok(Judged {
                service: service_of(&service).ok_or_else(|| corrupt("feedback", &service))?,
                helpful,
                count: positive(count),
            })
        };
        rows.into_iter().map(read).collect()
    }
}

fn asked_within(selection: &Selection) -> Condition {
    let mut within = Condition::all()
        .add(asked::Column::Day.gte(selection.from.to_string()))
        .add(asked::Column::Day.lte(selection.to.to_string()));
    if let Some(language) = selection.language {
        within = within.add(asked::Column::Language.eq(language.code()));
    }
    if let Some(service) = &selection.service {
        within = within.add(asked::Column::Service.eq(service.as_str()));
    }
    within
}

fn key(service: Option<&ServiceId>) -> String {
    service.map_or("", ServiceId::as_str).to_owned()
}

/// `None` where the text is neither empty nor an id.
#[expect(clippy::option_option, reason = "readable at all, and about a service")]
fn service_of(text: &str) -> Option<Option<ServiceId>> {
    if text.is_empty() {
        return Some(None);
    }
    ServiceId::parse(text).ok().map(Some)
}

fn positive(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}
