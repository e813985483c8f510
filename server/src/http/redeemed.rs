//! Answers on which somebody has said to this process whether they helped, so that nobody counts twice. Bounded: the oldest
//! are forgotten first. Knows nothing of other processes.

use std::{
    collections::{HashSet, VecDeque},
    sync::Mutex,
};

use ulid::Ulid;

/// Answers that are remembered, 16 bytes each.
const MOST: usize = 50_000;

/// The answers of the last hours that were judged.
#[derive(Default)]
pub(super) struct Redeemed {
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    numbers: HashSet<Ulid>,
    order: VecDeque<Ulid>,
}

impl Redeemed {
    /// Whether `number` comes for the first time.
    pub(super) fn redeem(&self, number: Ulid) -> bool {
        // A panic elsewhere left the set whole: it is changed by two calls that do not panic.
        let mut known = self
            .known
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if !known.numbers.insert(number) {
            return false;
        }
        known.order.push_back(number);
        if known.order.len() > MOST
            && let Some(oldest) = known.order.pop_front()
        {
            known.numbers.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_judged_once_and_the_memory_is_bounded() {
        let redeemed = Redeemed::default();
        let number = |n: usize| Ulid::from_parts(u64::try_from(n).unwrap(), 0);

        assert!(redeemed.redeem(number(0)));
        assert!(!redeemed.redeem(number(0)));
        for n in 1..=MOST {
            assert!(redeemed.redeem(number(n)));
        }

        let known = redeemed.known.lock().unwrap();
        assert_eq!(known.numbers.len(), MOST);
        assert_eq!(known.order.len(), MOST);
    }
}
