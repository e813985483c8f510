//! The database: the only place that knows SQL. SQLite or PostgreSQL, the same code for both.

mod catalogue;
mod entity;
mod feedback;
mod migration;
mod vectors;

use std::{path::PathBuf, time::Duration};

use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use sea_orm_migration::MigratorTrait;

pub use feedback::FeedbackKey;
pub use vectors::VectorKey;

/// How long a connection may take before the database counts as gone.
const CONNECT_LIMIT: Duration = Duration::from_secs(10);

/// The database, with a bounded pool of connections. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Storage {
    connection: DatabaseConnection,
}

/// The database did not do what it should.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The folder of the SQLite file cannot be made.
    #[error("cannot write to {}: {source}; make the folder writable, or correct `storage.url`", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// No connection, or no tables.
    #[error(
        "the database cannot be opened ({0}); check `storage.url`, that it runs and that it may be written"
    )]
    Open(#[source] DbErr),
    /// A query failed.
    #[error("the database failed")]
    Query(#[from] DbErr),
    /// A stored value cannot be read.
    #[error(
        "the database holds a value that cannot be read in table `{table}`, row `{row}`; restore a backup"
    )]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The row's key.
        row: String,
    },
}

impl Storage {
    /// Connects to `address` with at most `connections` connections, and brings the tables up to date.
    ///
    /// # Errors
    /// When the folder cannot be made, or the database cannot be reached or changed.
    pub async fn open(address: &str, connections: u32) -> Result<Self, StorageError> {
        make_folder(address)?;
        let mut options = ConnectOptions::new(address);
        options
            .max_connections(if address.contains(":memory:") {
                1
            } else {
                connections.max(1)
            })
            .connect_timeout(CONNECT_LIMIT)
            .acquire_timeout(CONNECT_LIMIT)
            // Statements may hold values; ours are the town's, but the editor's are not for logs either.
            .sqlx_logging(false);
        let connection = Database::connect(options)
            .await
            .map_err(StorageError::Open)?;
        migration::Migrator::up(&connection, None)
            .await
            .map_err(StorageError::Open)?;
        Ok(Self { connection })
    }

    /// Closes every connection.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn close(self) -> Result<(), StorageError> {
        Ok(self.connection.close().await?)
    }
}

/// The folder of an SQLite file.
fn make_folder(address: &str) -> Result<(), StorageError> {
    let Some(file) = address.strip_prefix("sqlite://") else {
        return Ok(());
    };
    let file = PathBuf::from(file.split('?').next().unwrap_or_default());
    let Some(folder) = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    else {
        return Ok(());
    };
    std::fs::create_dir_all(folder).map_err(|source| StorageError::Folder {
        path: folder.to_path_buf(),
        source,
    })
}
