//! The published catalogue: read whole, replaced whole, in one transaction.

use std::collections::BTreeMap;

use jiff::Zoned;
use sea_orm::{
    ActiveValue::{NotSet, Set},
    EntityTrait, PaginatorTrait, QueryOrder, TransactionTrait,
};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    Storage, StorageError,
    entity::{category, elsewhere, office, publication, service, service_text},
};
use crate::catalogue::{
    Catalogue, CategoryId, ElsewhereId, Language, OfficeId, Service, ServiceId,
};

impl Storage {
    /// The published catalogue; `None` before the first publication.
    ///
    /// # Errors
    /// When the database fails or holds something that cannot be read.
    pub async fn find_catalogue(&self) -> Result<Option<Catalogue>, StorageError> {
        let transaction = self.connection.begin().await?;
        if publication::Entity::find().count(&transaction).await? == 0 {
            return Ok(None);
        }
        let mut texts: BTreeMap<String, BTreeMap<Language, _>> = BTreeMap::new();
        for row in service_text::Entity::find().all(&transaction).await? {
            let name = format!("{}/{}", row.service_id, row.language);
            let language = row
                .language
                .parse()
                .map_err(|_| corrupt("service_text", &name))?;
            let text = read("service_text", &name, row.content)?;
            texts
                .entry(row.service_id)
                .or_default()
                .insert(language, text);
        }
        let mut services = BTreeMap::new();
        for row in service::Entity::find().all(&transaction).await? {
            let broken = || corrupt("service", &row.id);
            let id = ServiceId::parse(row.id.clone()).map_err(|_| broken())?;
            let texts = texts
                .remove(&row.id)
                .filter(|texts| texts.contains_key(&Language::De));
            let service = Service {
                id: id.clone(),
                version: u32::try_from(row.version).map_err(|_| broken())?,
                facts: read("service", &row.id, row.facts.clone())?,
                texts: texts.ok_or_else(broken)?,
            };
            services.insert(id, service);
        }
        let mut offices = BTreeMap::new();
        for row in office::Entity::find().all(&transaction).await? {
            let id = OfficeId::parse(row.id.clone()).map_err(|_| corrupt("office", &row.id))?;
            offices.insert(id, read("office", &row.id, row.content)?);
        }
        let mut categories = BTreeMap::new();
        for row in category::Entity::find().all(&transaction).await? {
            let id = CategoryId::parse(row.id.clone()).map_err(|_| corrupt("category", &row.id))?;
            categories.insert(id, read("category", &row.id, row.titles)?);
        }
        let mut elsewhere = BTreeMap::new();
        for row in elsewhere::Entity::find().all(&transaction).await? {
            let id =
                ElsewhereId::parse(row.id.clone()).map_err(|_| corrupt("elsewhere", &row.id))?;
            elsewhere.insert(id, read("elsewhere", &row.id, row.content)?);
        }
        transaction.commit().await?;
        Ok(Some(Catalogue {
            services,
            offices,
            categories,
            elsewhere,
        }))
    }

    /// Makes `catalogue` the published one. A service whose content changed gets the next version number.
    ///
    /// # Errors
    /// When the database fails; nothing has changed then.
    pub async fn replace_catalogue(
        &self,
        catalogue: &Catalogue,
        now: &Zoned,
    ) -> Result<(), StorageError> {
        let before = self.find_catalogue().await?;
        let version_of = |service: &Service| {
            let Some(old) = before
                .as_ref()
                .and_then(|before| before.services.get(&service.id))
            else {
                return 1;
            };
            let same = old.facts == service.facts && old.texts == service.texts;
            if same { old.version } else { old.version + 1 }
        };

        let transaction = self.connection.begin().await?;
        service_text::Entity::delete_many()
            .exec(&transaction)
            .await?;
        service::Entity::delete_many().exec(&transaction).await?;
        office::Entity::delete_many().exec(&transaction).await?;
        category::Entity::delete_many().exec(&transaction).await?;
        elsewhere::Entity::delete_many().exec(&transaction).await?;
        for entry in catalogue.services.values() {
            let row = service::ActiveModel {
                id: Set(entry.id.to_string()),
                version: Set(i32::try_from(version_of(entry)).unwrap_or(i32::MAX)),
                facts: Set(json("service", entry.id.as_str(), &entry.facts)?),
            };
            service::Entity::insert(row)
                .exec_without_returning(&transaction)
                .await?;
            for (language, text) in &entry.texts {
                let row = service_text::ActiveModel {
                    service_id: Set(entry.id.to_string()),
                    language: Set(language.to_string()),
                    content: Set(json("service_text", entry.id.as_str(), text)?),
                };
                service_text::Entity::insert(row)
                    .exec_without_returning(&transaction)
                    .await?;
            }
        }
        for (id, entry) in &catalogue.offices {
            let content = Set(json("office", id.as_str(), entry)?);
            let row = office::ActiveModel {
                id: Set(id.to_string()),
                content,
            };
            office::Entity::insert(row)
                .exec_without_returning(&transaction)
                .await?;
        }
        for (id, titles) in &catalogue.categories {
            let titles = Set(json("category", id.as_str(), titles)?);
            let row = category::ActiveModel {
                id: Set(id.to_string()),
                titles,
            };
            category::Entity::insert(row)
                .exec_without_returning(&transaction)
                .await?;
        }
        for (id, entry) in &catalogue.elsewhere {
            let row = elsewhere::ActiveModel {
                id: Set(id.to_string()),
                content: Set(json("elsewhere", id.as_str(), entry)?),
            };
            elsewhere::Entity::insert(row)
                .exec_without_returning(&transaction)
                .await?;
        }
        let row = publication::ActiveModel {
            id: NotSet,
            catalogue_version: Set(catalogue.version()),
            published_at: Set(now.timestamp().to_string()),
        };
        publication::Entity::insert(row)
            .exec_without_returning(&transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// The version of the catalogue that was published last.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_published_version(&self) -> Result<Option<String>, StorageError> {
        let last = publication::Entity::find()
            .order_by_desc(publication::Column::Id)
            .one(&self.connection)
            .await?;
        Ok(last.map(|row| row.catalogue_version))
    }
}

fn corrupt(table: &'static str, row: &str) -> StorageError {
    StorageError::Corrupt {
        table,
        row: row.to_owned(),
    }
}

fn read<T: DeserializeOwned>(
    table: &'static str,
    row: &str,
    json: serde_json::Value,
) -> Result<T, StorageError> {
    serde_json::from_value(json).map_err(|_| corrupt(table, row))
}

fn json<T: Serialize>(
    table: &'static str,
    row: &str,
    value: &T,
) -> Result<serde_json::Value, StorageError> {
    serde_json::to_value(value).map_err(|_| corrupt(table, row))
}
