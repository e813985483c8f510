//! The only source of the time, so that tests can move it.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::{Timestamp, Zoned, tz::TimeZone};

/// Tells the time in the town.
#[derive(Debug, Clone)]
pub struct Clock {
    zone: TimeZone,
    source: Source,
}

#[derive(Debug, Clone)]
enum Source {
    System,
    Fixed(Arc<Mutex<Timestamp>>),
}

impl Clock {
    /// The machine's clock, in the time zone `zone`.
    #[must_use]
    pub const fn system(zone: TimeZone) -> Self {
        Self {
            zone,
            source: Source::System,
        }
    }

    /// A clock that stands still until it is [`set`](Self::set).
    #[must_use]
    pub fn fixed(now: &Zoned) -> Self {
        let source = Source::Fixed(Arc::new(Mutex::new(now.timestamp())));
        Self {
            zone: now.time_zone().clone(),
            source,
        }
    }

    /// Moves a fixed clock; the machine's clock cannot be moved.
    pub fn set(&self, now: Timestamp) {
        if let Source::Fixed(time) = &self.source {
            *time.lock().unwrap_or_else(PoisonError::into_inner) = now;
        }
    }

    /// The time in the town.
    #[must_use]
    pub fn now(&self) -> Zoned {
        self.timestamp().to_zoned(self.zone.clone())
    }

    /// The time everywhere.
    #[must_use]
    pub fn timestamp(&self) -> Timestamp {
        match &self.source {
            #[expect(
                clippy::disallowed_methods,
                reason = "this is the one place that asks the machine"
            )]
            Source::System => Timestamp::now(),
            Source::Fixed(time) => *time.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }
}
