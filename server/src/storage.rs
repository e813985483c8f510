//! The database: the only place that knows SQL. SQLite or PostgreSQL, the same code for both.

mod asked;
mod catalogue;
mod editors;
mod entity;
mod feedback;
mod inbox;
mod migration;
mod vectors;

use std::{path::PathBuf, sync::Arc, time::Duration};

use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;
use serde::{Serialize, de::DeserializeOwned};
use tokio::sync::Mutex;

pub use asked::{Judged, Tally};
pub use editors::{
    AUDIT_PAGE, Activation, Comment, DirectoryLink, DirectoryProof, InboxDraft, InboxEntry,
    InboxError, InboxState, MOST_INBOX, MustAnswer, NewPassword, Pulse, RevisionError, SeenEntries,
    SignIn, StoredAccount, Switch, SwitchedOff,
};
pub use feedback::FeedbackKey;
pub use inbox::{MOST_SHARED, SharedQuestion};
pub use vectors::{StoredVectors, VectorKey};

/// How long a connection may take before the database counts as gone.
const CONNECT_LIMIT: Duration = Duration::from_secs(10);

/// The database, with a bounded pool of connections. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Storage {
    connection: DatabaseConnection,
    /// Held while a transaction reads and then writes: one process writes, and SQLite would refuse a second such one.
    writing: Arc<Mutex<()>>,
    access: Access,
}

/// What a process may do with the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everything.
    Write,
    /// Look: the database itself refuses the rest.
    Read,
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
    /// A process that only reads finds no tables of this version.
    #[error(
        "the database is not prepared ({0}); start `stadtlotse serve --only internal` first, with the same `storage.url`"
    )]
    NotPrepared(String),
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
        let mut options = options(address, connections);
        // What is deleted is overwritten: a question that somebody took back must not lie in a free page of the file.
        options.map_sqlx_sqlite_opts(|options| options.pragma("secure_delete", "ON"));
        let connection = Database::connect(options)
            .await
            .map_err(StorageError::Open)?;
        migration::Migrator::up(&connection, None)
            .await
            .map_err(StorageError::Open)?;
        Ok(Self::over(connection, Access::Write))
    }

    /// Connects to look only: the database refuses to be changed, whatever this process tries.
    ///
    /// # Errors
    /// When the database cannot be reached, or its tables are not those of this version: the internal process makes them.
    pub async fn open_read_only(address: &str, connections: u32) -> Result<Self, StorageError> {
        let address = read_only(address);
        let mut options = options(&address, connections);
        options.map_sqlx_postgres_opts(|options| {
            options.options([("default_transaction_read_only", "on")])
        });
        options.map_sqlx_sqlite_opts(|options| options.read_only(true).create_if_missing(false));
        let connection = Database::connect(options)
            .await
            .map_err(|error| StorageError::NotPrepared(error.to_string()))?;
        let pending = migration::Migrator::get_pending_migrations(&connection)
            .await
            .map_err(|error| StorageError::NotPrepared(error.to_string()))?;
        if !pending.is_empty() {
            let problem = format!("{} steps are missing", pending.len());
            return Err(StorageError::NotPrepared(problem));
        }
        Ok(Self::over(connection, Access::Read))
    }

    fn over(connection: DatabaseConnection, access: Access) -> Self {
        Self {
            connection,
            writing: Arc::default(),
            access,
        }
    }

    /// Begins a transaction that writes. On SQLite it waits for the lock to write and takes it at once: one that looks first and takes
    /// it with its first change fails without waiting while an earlier one is still being rolled back.
    async fn begin_writing(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.connection.begin_with_options(options).await
    }

    /// Whether the database may only be looked at.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.access == Access::Read
    }

    /// Closes every connection.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn close(self) -> Result<(), StorageError> {
        Ok(self.connection.close().await?)
    }
}

fn options(address: &str, connections: u32) -> ConnectOptions {
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
    options
}

/// The address of an SQLite file without the wish to make one.
fn read_only(address: &str) -> String {
    address
        .replace("mode=rwc", "mode=ro")
        .replace("mode=rw", "mode=ro")
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
