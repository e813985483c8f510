//! The limits within this process: no network, always on. Buckets lie in governor's store, where each is changed atomically.

use std::sync::atomic::{AtomicUsize, Ordering};

use governor::{
    nanos::Nanos,
    state::{
        StateStore,
        keyed::{DashMapStateStore, ShrinkableKeyedStateStore},
    },
};

use super::{
    LimitedAction,
    bucket::{Charge, Micros},
    client::ClientKey,
    signals::Leniency,
};

/// Which bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum BucketKey {
    Client(LimitedAction, ClientKey),
    Origin(LimitedAction, u8),
    All(LimitedAction),
    Strikes(ClientKey),
}

/// Whose buckets a request is charged to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Payer {
    pub(super) action: LimitedAction,
    pub(super) client: ClientKey,
    pub(super) origin: u8,
}

/// A request that fits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    /// How full the client's bucket is now, and how full that of all is.
    pub(super) client: Micros,
    pub(super) all: Micros,
    /// How many times dearer the request was for the client's strikes.
    pub(super) factor: u64,
}

/// A request that does not fit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Full {
    /// Which of the three buckets, and how full it would be.
    pub(super) bucket: usize,
    pub(super) used: Micros,
    /// How many times dearer the request was for the client's strikes.
    pub(super) factor: u64,
}

/// The limits within this process.
pub(super) struct LocalTier {
    buckets: DashMapStateStore<BucketKey>,
    /// About how many buckets there are.
    known: AtomicUsize,
    most: usize,
}

impl LocalTier {
    /// Remembers about `most` buckets.
    pub(super) fn new(most: usize) -> Self {
        Self {
            buckets: DashMapStateStore::default(),
            known: AtomicUsize::new(0),
            most,
        }
    }

    /// Charges all three buckets or none.
    pub(super) fn take(
        &self,
        payer: Payer,
        charges: [Charge; 3],
        leniency: Leniency,
        now: Micros,
    ) -> Result<Taken, Full> {
        let client = self.place(payer.client, payer.action);
        let factor = leniency.factor(self.read(BucketKey::Strikes(payer.client)), now);
        let charges = [
            charges[0].times(factor),
            charges[1].times(1),
            charges[2].times(1),
        ];
        let keys = [
            BucketKey::Client(payer.action, client),
            BucketKey::Origin(payer.action, payer.origin),
            BucketKey::All(payer.action),
        ];
        let mut used = [0; 3];
        for (bucket, (key, charge)) in keys.into_iter().zip(charges).enumerate() {
            match self.take_one(key, charge, now) {
                Ok(full) => used[bucket] = full,
                Err(used) => {
                    for (key, charge) in keys.into_iter().zip(charges).take(bucket) {
                        self.return_one(key, charge.cost, now);
                    }
                    return Err(Full {
                        bucket,
                        used,
                        factor,
                    });
                }
            }
        }
        Ok(Taken {
            client: used[0],
            all: used[2],
            factor,
        })
    }

    /// Takes back what [`take`](Self::take) charged.
    pub(super) fn give_back(&self, payer: Payer, charges: [Charge; 3], factor: u64, now: Micros) {
        let client = self.place(payer.client, payer.action);
        self.return_one(
            BucketKey::Client(payer.action, client),
            charges[0].cost * factor,
            now,
        );
        self.return_one(
            BucketKey::Origin(payer.action, payer.origin),
            charges[1].cost,
            now,
        );
        self.return_one(BucketKey::All(payer.action), charges[2].cost, now);
    }

    /// Counts `weight` strikes of a client.
    pub(super) fn strike(&self, client: ClientKey, weight: u32, leniency: Leniency, now: Micros) {
        let key = BucketKey::Strikes(client);
        if self.is_crowded() && !self.buckets.contains_key(&key) {
            return;
        }
        let _: Result<(), ()> = self.buckets.measure_and_replace(&key, |state| {
            let forgiven_at = leniency.struck(state.map_or(0, read), weight, now);
            Ok(((), write(forgiven_at)))
        });
    }

    /// Forgets buckets that are empty: they would give the same answers as new ones.
    pub(super) fn forget_idle(&self, now: Micros) {
        self.buckets.retain_recent(write(now));
        ShrinkableKeyedStateStore::shrink_to_fit(&self.buckets);
        self.known.store(self.len(), Ordering::Relaxed);
    }

    pub(super) fn len(&self) -> usize {
        ShrinkableKeyedStateStore::len(&self.buckets)
    }

    fn is_crowded(&self) -> bool {
        self.known.load(Ordering::Relaxed) >= self.most
    }

    /// The client's own bucket, or while too many are about the one it shares.
    fn place(&self, client: ClientKey, action: LimitedAction) -> ClientKey {
        let is_known = || {
            self.buckets
                .contains_key(&BucketKey::Client(action, client))
        };
        if self.is_crowded() && !is_known() {
            client.crowd()
        } else {
            client
        }
    }

    fn read(&self, key: BucketKey) -> Micros {
        // A look must not leave an entry behind.
        if !self.buckets.contains_key(&key) {
            return 0;
        }
        let seen: Result<(), Micros> = self
            .buckets
            .measure_and_replace(&key, |state| Err(state.map_or(0, read)));
        seen.err().unwrap_or_default()
    }

    fn take_one(&self, key: BucketKey, charge: Charge, now: Micros) -> Result<Micros, Micros> {
        self.buckets.measure_and_replace(&key, |state| {
            if state.is_none() {
                self.known.fetch_add(1, Ordering::Relaxed);
            }
            let empty_at = charge.take(state.map_or(0, read), now)?;
            Ok((empty_at - now, write(empty_at)))
        })
    }

    fn return_one(&self, key: BucketKey, cost: Micros, now: Micros) {
        if !self.buckets.contains_key(&key) {
            return;
        }
        let _: Result<(), ()> = self.buckets.measure_and_replace(&key, |state| {
            let empty_at = state.map_or(0, read).saturating_sub(cost).max(now);
            Ok(((), write(empty_at)))
        });
    }
}

fn read(nanos: Nanos) -> Micros {
    nanos.as_u64() / 1000
}

fn write(micros: Micros) -> Nanos {
    Nanos::new(micros.saturating_mul(1000))
}
