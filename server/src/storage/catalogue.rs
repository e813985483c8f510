//! The published catalogue: read whole, replaced whole, in one transaction.

use std::collections::BTreeMap;

use jiff::Zoned;
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    TransactionTrait,
};

use super::{
    Storage, StorageError, corrupt,
    editors::withdrawn,
    entity::{category, elsewhere, office, publication, service, service_text},
    json, read,
};
use crate::catalogue::{
    Catalogue, CategoryId, ElsewhereId, Language, OfficeId, Service, ServiceId,
};

impl Storage {
    /// The published catalogue, without services that are switched off; `None` before the first publication.
    ///
    /// # Errors
    /// When the database fails or holds something that cannot be read.
    pub async fn find_catalogue(&self) -> Result<Option<Catalogue>, StorageError> {
        let transaction = self.connection.begin().await?;
        if publication::Entity::find().count(&transaction).await? == 0 {
            return Ok(None);
        }
        let catalogue = read_catalogue(&transaction).await?;
        transaction.commit().await?;
        Ok(Some(catalogue))
    }

    /// The catalogue with the services that are switched off; `None` before the first publication.
    ///
    /// # Errors
    /// When the database fails or holds something that cannot be read.
    pub async fn find_whole_catalogue(&self) -> Result<Option<Catalogue>, StorageError> {
        let transaction = self.connection.begin().await?;
        if publication::Entity::find().count(&transaction).await? == 0 {
            return Ok(None);
        }
        let catalogue = read_whole_catalogue(&transaction).await?;
        transaction.commit().await?;
        Ok(Some(catalogue))
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
        let _writing = self.writing.lock().await;
        let before = self.find_whole_catalogue().await?;
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

        let transaction = self.begin_writing().await?;
        service_text::Entity::delete_many()
            .exec(&transaction)
            .await?;
        service::Entity::delete_many().exec(&transaction).await?;
        office::Entity::delete_many().exec(&transaction).await?;
        category::Entity::delete_many().exec(&transaction).await?;
        elsewhere::Entity::delete_many().exec(&transaction).await?;
        for entry in catalogue.services.values() {
            let entry = Service {
                version: version_of(entry),
                ..entry.clone()
            };
            write_service(&transaction, &entry).await?;
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

/// What residents may be told.
pub(super) async fn read_catalogue<C: ConnectionTrait>(
    connection: &C,
) -> Result<Catalogue, StorageError> {
    let mut catalogue = read_whole_catalogue(connection).await?;
    for id in withdrawn(connection).await? {
        catalogue.services.remove(&id);
        for service in catalogue.services.values_mut() {
            service.facts.related.retain(|related| *related != id);
        }
    }
    Ok(catalogue)
}

pub(super) async fn read_whole_catalogue<C: ConnectionTrait>(
    connection: &C,
) -> Result<Catalogue, StorageError> {
    let mut texts: BTreeMap<String, Vec<service_text::Model>> = BTreeMap::new();
    for row in service_text::Entity::find().all(connection).await? {
        texts.entry(row.service_id.clone()).or_default().push(row);
    }
    let mut services = BTreeMap::new();
    for row in service::Entity::find().all(connection).await? {
        let texts = texts.remove(&row.id).unwrap_or_default();
        let service = to_service(row, texts)?;
        services.insert(service.id.clone(), service);
    }
    let mut offices = BTreeMap::new();
    for row in office::Entity::find().all(connection).await? {
        let id = OfficeId::parse(row.id.clone()).map_err(|_| corrupt("office", &row.id))?;
        offices.insert(id, read("office", &row.id, row.content)?);
    }
    let mut categories = BTreeMap::new();
    for row in category::Entity::find().all(connection).await? {
        let id = CategoryId::parse(row.id.clone()).map_err(|_| corrupt("category", &row.id))?;
        categories.insert(id, read("category", &row.id, row.titles)?);
    }
    let mut elsewhere = BTreeMap::new();
    for row in elsewhere::Entity::find().all(connection).await? {
        let id = ElsewhereId::parse(row.id.clone()).map_err(|_| corrupt("elsewhere", &row.id))?;
        elsewhere.insert(id, read("elsewhere", &row.id, row.content)?);
    }
    Ok(Catalogue {
        services,
        offices,
        categories,
        elsewhere,
    })
}

/// The published service `id`.
pub(super) async fn read_service<C: ConnectionTrait>(
    connection: &C,
    id: &ServiceId,
) -> Result<Option<Service>, StorageError> {
    let Some(row) = service::Entity::find_by_id(id.to_string())
        .one(connection)
        .await?
    else {
        return Ok(None);
    };
    let texts = service_text::Entity::find()
        .filter(service_text::Column::ServiceId.eq(id.as_str()))
        .all(connection)
        .await?;
    to_service(row, texts).map(Some)
}

/// Writes `service` in place of what stands there.
pub(super) async fn write_service<C: ConnectionTrait>(
    connection: &C,
    service: &Service,
) -> Result<(), StorageError> {
    let id = service.id.as_str();
    service_text::Entity::delete_many()
        .filter(service_text::Column::ServiceId.eq(id))
        .exec(connection)
        .await?;
    service::Entity::delete_by_id(id.to_owned())
        .exec(connection)
        .await?;
    let row = service::ActiveModel {
        id: Set(id.to_owned()),
        version: Set(i32::try_from(service.version).unwrap_or(i32::MAX)),
        facts: Set(json("service", id, &service.facts)?),
    };
    service::Entity::insert(row)
        .exec_without_returning(connection)
        .await?;
    for (language, text) in &service.texts {
        let row = service_text::ActiveModel {
            service_id: Set(id.to_owned()),
            language: Set(language.to_string()),
            content: Set(json("service_text", id, text)?),
        };
        service_text::Entity::insert(row)
            .exec_without_returning(connection)
            .await?;
    }
    Ok(())
}

fn to_service(
    row: service::Model,
    text_rows: Vec<service_text::Model>,
) -> Result<Service, StorageError> {
    let broken = || corrupt("service", &row.id);
    let mut texts = BTreeMap::new();
    for text in text_rows {
        let name = format!("{}/{}", text.service_id, text.language);
        let language: Language = text
            .language
            .parse()
            .map_err(|_| corrupt("service_text", &name))?;
        texts.insert(language, read("service_text", &name, text.content)?);
    }
    if !texts.contains_key(&Language::De) {
        return Err(broken());
    }
    Ok(Service {
        id: ServiceId::parse(row.id.clone()).map_err(|_| broken())?,
        version: u32::try_from(row.version).map_err(|_| broken())?,
        facts: read("service", &row.id, row.facts.clone())?,
        texts,
    })
}
