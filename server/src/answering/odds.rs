//! Chances as logarithms of odds, as logistic regressions have them.

/// The classifier's chances are never taken for surer than this from 0 and from 1.
const LEAST: f32 = 0.001;

/// The chance, 0 to 1, with these logarithmic odds.
pub(super) fn logistic(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// The logarithm of the odds of a `chance`, 0 to 1.
pub(super) fn log_odds(chance: f32) -> f32 {
    let chance = chance.clamp(LEAST, 1.0 - LEAST);
    (chance / (1.0 - chance)).ln()
}
