//! Questions that residents let the town read: the code that takes one back, which of them mean the same, and their end after some days.
//! Knows no HTTP.

mod code;
mod likeness;

use std::time::Duration;

use jiff::{ToSpan, civil::Date};

pub use code::DeletionCode;
pub use likeness::Similar;

use crate::{
    clock::Clock,
    config::InboxConfig,
    storage::{Storage, StorageError},
};

/// How often old questions are looked for.
const EVERY: Duration = Duration::from_secs(3600);

/// Deletes what is too old, at once and every hour, for as long as the process lives.
pub async fn forget_old(storage: Storage, clock: Clock, config: InboxConfig) {
    loop {
        match forget_once(&storage, &clock, config).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "Deleted {count} questions of the inbox"),
            Err(error) => {
                tracing::error!(%error, "Old questions of the inbox were not deleted; it is tried again");
            }
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Deletes what is too old, once, and tells how many. Where the inbox is off, everything is too old.
///
/// # Errors
/// When the database fails.
pub async fn forget_once(
    storage: &Storage,
    clock: &Clock,
    config: InboxConfig,
) -> Result<u64, StorageError> {
    if !config.enabled {
        return storage.remove_shared_questions(None).await;
    }
    let last = last_old_day(clock.now().date(), config.keep_days);
    storage.remove_shared_questions(Some(last)).await
}

/// The last day whose questions may not be kept any longer.
fn last_old_day(today: Date, keep_days: u16) -> Date {
    today.saturating_sub(i64::from(keep_days).days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_kept_for_that_many_days() {
        let today: Date = "2026-12-22".parse().unwrap();

        assert_eq!(last_old_day(today, 30).to_string(), "2026-11-22");
        assert_eq!(last_old_day(today, 1).to_string(), "2026-12-21");
        assert_eq!(last_old_day(Date::MIN, 30), Date::MIN);
    }
}
