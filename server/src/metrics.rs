//! What the operator can measure, as Prometheus reads it. Labels are closed lists: no address, no words, nothing of a visitor's.

use std::{fmt::Write as _, sync::Arc, time::Duration};

use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

/// Upper bounds of the times of answers, in seconds.
const ANSWER_SECONDS: [f64; 10] = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0];
/// Upper bounds of the times of checks of limits, in seconds.
const CHECK_SECONDS: [f64; 8] = [
    0.000_01, 0.000_05, 0.000_1, 0.000_3, 0.001, 0.005, 0.02, 0.05,
];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Limited {
    action: &'static str,
    outcome: &'static str,
    tier: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Tier {
    tier: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Reason {
    reason: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    kind: &'static str,
    language: &'static str,
}

/// The counters of a process.
pub struct Metrics {
    registry: Registry,
    limits: Family<Limited, Counter>,
    checks: Family<Tier, Histogram, fn() -> Histogram>,
    shared: Gauge,
    redis_errors: Family<Reason, Counter>,
    proofs: Family<Reason, Counter>,
    strikes: Family<Reason, Counter>,
    clients: Gauge,
    queue: Gauge,
    refused_admissions: Counter,
    answers: Family<Answered, Counter>,
    answer_seconds: Histogram,
}

impl Metrics {
    /// All at zero.
    #[must_use]
    pub fn new() -> Arc<Self> {
        let mut registry = Registry::with_prefix("stadtlotse");
        let metrics = Self {
            limits: Family::default(),
            checks: Family::new_with_constructor(|| Histogram::new(CHECK_SECONDS)),
            shared: Gauge::default(),
            redis_errors: Family::default(),
            proofs: Family::default(),
            strikes: Family::default(),
            clients: Gauge::default(),
            queue: Gauge::default(),
            refused_admissions: Counter::default(),
            answers: Family::default(),
            answer_seconds: Histogram::new(ANSWER_SECONDS),
            registry: Registry::default(),
        };
        registry.register(
            "limit_checks",
            "Requests by action, outcome and the tier that decided",
            metrics.limits.clone(),
        );
        registry.register(
            "limit_check_seconds",
            "Time of a check, by the tier that decided",
            metrics.checks.clone(),
        );
        registry.register(
            "limit_shared",
            "1 while Redis decides, 0 while this process does",
            metrics.shared.clone(),
        );
        registry.register(
            "redis_errors",
            "Requests that Redis did not decide, by reason",
            metrics.redis_errors.clone(),
        );
        registry.register(
            "proofs",
            "Proofs of work, by what became of them",
            metrics.proofs.clone(),
        );
        registry.register(
            "strikes",
            "Strikes against clients, by reason",
            metrics.strikes.clone(),
        );
        registry.register(
            "limit_buckets",
            "Buckets remembered in this process",
            metrics.clients.clone(),
        );
        registry.register(
            "model_queue",
            "Questions that wait for the model",
            metrics.queue.clone(),
        );
        registry.register(
            "model_refused_admissions",
            "Questions that the model could not have answered in time, or at all",
            metrics.refused_admissions.clone(),
        );
        registry.register(
            "answers",
            "Answers by kind and language",
            metrics.answers.clone(),
        );
        registry.register(
            "answer_seconds",
            "Time of an answer, the wait for the model included",
            metrics.answer_seconds.clone(),
        );
        Arc::new(Self {
            registry,
            ..metrics
        })
    }

    /// A limit was checked.
    pub fn limited(
        &self,
        action: &'static str,
        outcome: &'static str,
        tier: &'static str,
        took: Duration,
    ) {
        let labels = Limited {
            action,
            outcome,
            tier,
        };
        self.limits.get_or_create(&labels).inc();
        self.checks
            .get_or_create(&Tier { tier })
            .observe(took.as_secs_f64());
    }

    /// Whether Redis decides.
    pub fn shared_tier(&self, is_there: bool) {
        self.shared.set(i64::from(is_there));
    }

    /// Redis did not decide.
    pub fn redis_failed(&self, reason: &'static str) {
        self.redis_errors.get_or_create(&Reason { reason }).inc();
    }

    /// What became of a proof of work.
    pub fn proof(&self, reason: &'static str) {
        self.proofs.get_or_create(&Reason { reason }).inc();
    }

    /// A client was struck.
    pub fn struck(&self, reason: &'static str) {
        self.strikes.get_or_create(&Reason { reason }).inc();
    }

    /// The model took no more questions.
    pub fn admission_refused(&self) {
        self.refused_admissions.inc();
    }

    /// A question was answered.
    pub fn answered(&self, kind: &'static str, language: &'static str, took: Duration) {
        self.answers
            .get_or_create(&Answered { kind, language })
            .inc();
        self.answer_seconds.observe(took.as_secs_f64());
    }

    /// Everything as text, with what is only looked up when somebody asks.
    #[must_use]
    pub fn text(&self, queue: usize, buckets: usize) -> String {
        let gauge = |value: usize| i64::try_from(value).unwrap_or(i64::MAX);
        self.queue.set(gauge(queue));
        self.clients.set(gauge(buckets));
        let mut text = String::new();
        if encode(&mut text, &self.registry).is_err() {
            let _ = write!(text, "# EOF");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_can_be_read() {
        let metrics = Metrics::new();

        metrics.limited("ask", "admitted", "local", Duration::from_micros(3));
        metrics.answered("answer", "de", Duration::from_millis(8));
        metrics.redis_failed("timeout");

        let text = metrics.text(7, 9);
        for line in [
            "stadtlotse_limit_checks_total{action=\"ask\",outcome=\"admitted\",tier=\"local\"} 1",
            "stadtlotse_answers_total{kind=\"answer\",language=\"de\"} 1",
            "stadtlotse_redis_errors_total{reason=\"timeout\"} 1",
            "stadtlotse_model_queue 7",
            "stadtlotse_answer_seconds_bucket{le=\"0.01\"} 1",
            "# EOF",
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
    }
}
