//! What of the counts people may see. Everything under five is hidden, nobody being as hidden as four, and everything else is rounded
//! down to fives: "10" is ten to fourteen.
//!
//! Leaving out small cells alone would not do. Days, languages and services share one total, and pages of other ranges and filters
//! share cells: what is left out in one place is the difference of numbers in others. Rounded, each number is one of five, and so is
//! each difference at best. Only where every one of a table's cells stands at the upper end of its five does their sum give them
//! away; then nothing is shown at all.

/// Fewer are hidden; and the step in which all others are shown.
const STEP: u64 = 5;

/// A number as it may be seen: on pages, in plots and in files. There is no way back to the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shown {
    /// Under five.
    Hidden,
    /// This many, or up to four more.
    From(u64),
}

impl Shown {
    /// What may be seen of `count`.
    #[must_use]
    pub const fn of(count: u64) -> Self {
        if count < STEP {
            Self::Hidden
        } else {
            Self::From(count - count % STEP)
        }
    }

    /// The number; 0 where it is hidden.
    #[must_use]
    pub const fn least(self) -> u64 {
        match self {
            Self::Hidden => 0,
            Self::From(count) => count,
        }
    }
}

/// What may be seen of some tables that part the same questions in different ways.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Published {
    /// All questions together.
    pub total: Shown,
    /// The cells of each table, in order.
    pub tables: Vec<Vec<Shown>>,
}

/// What may be seen of `tables`, whose cells each add up to the same total; `None` where that is nothing at all.
///
/// Who sees it knows of each cell a range of five numbers, and that the sums are the same. So a cell is known only if the sum is at
/// least that of all upper ends: see the tests, which try every small table.
#[must_use]
pub fn publish(tables: &[Vec<u64>]) -> Option<Published> {
    let totals = tables.iter().map(|cells| cells.iter().sum());
    // Tables that were read one after the other may differ by what was counted meanwhile.
    let total = Shown::of(totals.min().unwrap_or_default());
    if total == Shown::Hidden {
        return None;
    }
    let shown = |cells: &Vec<u64>| cells.iter().copied().map(Shown::of).collect();
    let published = Published {
        total,
        tables: tables.iter().map(shown).collect(),
    };
    let sums = published.tables.iter().map(|cells| least(cells));
    let least_total = sums.chain([total.least()]).max().unwrap_or_default();
    let is_given_away = published
        .tables
        .iter()
        .any(|cells| cells.contains(&Shown::Hidden) && least_total >= most(cells));
    (!is_given_away).then_some(published)
}

/// The share of `part` in `whole` in percent, of what may be seen of both: it tells no more than they do.
#[must_use]
pub fn share(part: Shown, whole: Shown) -> Option<u64> {
    let (Shown::From(part), Shown::From(whole)) = (part, whole) else {
        return None;
    };
    Some(((part * 100 + whole / 2) / whole).min(100))
}

fn least(cells: &[Shown]) -> u64 {
    cells.iter().map(|cell| cell.least()).sum()
}

fn most(cells: &[Shown]) -> u64 {
    cells.iter().map(|cell| cell.least() + STEP - 1).sum()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashMap};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn under_five_is_hidden_and_the_rest_is_rounded_down() {
        for (count, shown) in [
            (0, Shown::Hidden),
            (4, Shown::Hidden),
            (5, Shown::From(5)),
            (9, Shown::From(5)),
            (10, Shown::From(10)),
            (1234, Shown::From(1230)),
        ] {
            assert_eq!(Shown::of(count), shown, "{count}");
        }
    }

    #[test]
    fn a_share_tells_no_more_than_the_numbers_beside_it() {
        assert_eq!(share(Shown::of(34), Shown::of(99)), Some(32));
        assert_eq!(share(Shown::of(9), Shown::of(9)), Some(100));
        assert_eq!(share(Shown::of(4), Shown::of(99)), None);
        assert_eq!(share(Shown::of(4), Shown::of(4)), None);
    }

    #[test]
    fn cells_that_their_sum_would_give_away_are_not_shown_and_neither_is_the_sum() {
        // Twenty is the most that five hidden cells can hold: all would be four.
        assert_eq!(publish(&[vec![4; 5], vec![20]]), None);
        assert_eq!(publish(&[vec![9, 9, 9, 9, 4]]), None);
        assert!(publish(&[vec![9, 9, 9, 9, 3]]).is_some());
        assert_eq!(publish(&[vec![1, 2], vec![3]]), None);
        assert_eq!(publish(&[]), None);
    }

    /// Every list of `cells` counts below ten.
    fn lists(cells: u32) -> impl Iterator<Item = Vec<u64>> {
        let digit = |n: u64, place: u32| n / 10_u64.pow(place) % 10;
        (0..10_u64.pow(cells)).map(move |n| (0..cells).map(|place| digit(n, place)).collect())
    }

    /// What is seen, and for each cell the values that it has in all worlds in which just that is seen.
    type Worlds = HashMap<Published, Vec<Vec<BTreeSet<u64>>>>;

    fn note(worlds: &mut Worlds, tables: &[Vec<u64>]) {
        let Some(published) = publish(tables) else {
            return;
        };
        let empty = || tables.iter().map(|it| vec![BTreeSet::new(); it.len()]);
        let seen = worlds.entry(published).or_insert_with(|| empty().collect());
        for (values, cells) in seen.iter_mut().zip(tables) {
            for (values, cell) in values.iter_mut().zip(cells) {
                values.insert(*cell);
            }
        }
    }

    /// Whoever knows this very code, and sees everything but the hidden cells, knows none of them unless nobody is in it.
    #[track_caller]
    fn assert_nobody_knows_a_hidden_cell(worlds: &Worlds) {
        assert!(!worlds.is_empty(), "there is something to see");
        for (published, values) in worlds {
            let cells = published
                .tables
                .iter()
                .flatten()
                .zip(values.iter().flatten());
            for (shown, values) in cells {
                let is_known = values.len() == 1 && !values.contains(&0);
                assert!(*shown != Shown::Hidden || !is_known, "{published:?}");
            }
        }
    }

    #[test]
    fn no_hidden_cell_of_any_small_table_can_be_derived_from_what_is_shown() {
        for cells in 1..=5 {
            let mut worlds = Worlds::new();
            for table in lists(cells) {
                note(&mut worlds, &[table]);
            }
            assert_nobody_knows_a_hidden_cell(&worlds);
        }
    }

    #[test]
    fn no_hidden_cell_of_two_tables_with_one_sum_can_be_derived_from_both() {
        for (one, other) in [(1, 5), (2, 3), (3, 3)] {
            let mut by_sum: HashMap<u64, Vec<Vec<u64>>> = HashMap::new();
            for table in lists(other) {
                by_sum.entry(table.iter().sum()).or_default().push(table);
            }
            let mut worlds = Worlds::new();
            let ones: Vec<Vec<u64>> = if one == 1 {
                (0..50).map(|n| vec![n]).collect()
            } else {
                lists(one).collect()
            };
            for table in ones {
                let sum: u64 = table.iter().sum();
                for beside in by_sum.get(&sum).into_iter().flatten() {
                    note(&mut worlds, &[table.clone(), beside.clone()]);
                }
            }
            assert_nobody_knows_a_hidden_cell(&worlds);
        }
    }

    proptest! {
        /// Intervals instead of all worlds, for tables of real size: what a reader can conclude about each hidden cell.
        #[test]
        fn no_hidden_cell_of_a_large_page_can_be_derived(
            counts in prop::collection::vec(prop::collection::vec(0_u64..40, 13), 1..30),
        ) {
            let rows: Vec<u64> = counts.iter().map(|row| row.iter().sum()).collect();
            let columns: Vec<u64> = (0..13).map(|at| counts.iter().map(|row| row[at]).sum()).collect();
            if let Some(published) = publish(&[rows, columns]) {
                let tables = &published.tables;
                let lowest = tables.iter().map(|it| least(it)).max().unwrap().max(published.total.least());
                let highest = tables.iter().map(|it| most(it)).min().unwrap().min(published.total.least() + STEP - 1);
                for cells in tables {
                    for cell in cells.iter().filter(|cell| **cell == Shown::Hidden) {
                        prop_assert_eq!(cell.least(), 0);
                        let from = lowest.saturating_sub(most(cells) - (STEP - 1));
                        let to = (highest - least(cells)).min(STEP - 1);
                        prop_assert!(from < to || to == 0, "{} to {}", from, to);
                    }
                }
            }
        }

        #[test]
        fn what_is_shown_never_exceeds_what_was_counted(counts in prop::collection::vec(0_u64..1000, 0..40)) {
            if let Some(published) = publish(std::slice::from_ref(&counts)) {
                prop_assert!(published.total.least() <= counts.iter().sum());
                for (shown, count) in published.tables[0].iter().zip(&counts) {
                    prop_assert!(shown.least() <= *count && *count < shown.least() + STEP);
                    prop_assert_eq!(*shown == Shown::Hidden, *count < STEP);
                }
            }
        }
    }
}
