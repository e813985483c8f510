//! The model's own threads behind bounded queues: questions first, the index after them. A full queue answers at once.

use std::{
    collections::VecDeque,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use crossbeam_channel::{Receiver, Sender, TrySendError, bounded, select};
use tokio::sync::oneshot;

use super::{
    Embedding, EmbeddingSession, Manifest, ModelError, Purpose, Runtime, Vector,
    session::read_tokenizer,
};
use crate::config::ModelConfig;

/// Texts of the index that go to the model in one inference.
const BATCH: usize = 8;
/// A full background queue is tried again after this time.
const BACKGROUND_PAUSE: Duration = Duration::from_millis(20);

/// What a question is taken to cost the model before the first was answered.
const FIRST_GUESS: Duration = Duration::from_millis(10);
/// The part of the newest question in the mean time.
const NEWEST: u64 = 8;

/// Turns texts into vectors. Cheap to clone; the threads end with the last clone.
#[derive(Debug, Clone)]
pub struct Encoder {
    manifest: Arc<Manifest>,
    questions: Sender<Job>,
    background: Sender<Job>,
    workers: u32,
    longest_wait: Duration,
    pace: Arc<Pace>,
}

/// How long the model takes for a question lately, in microseconds.
#[derive(Debug)]
struct Pace(AtomicU64);

impl Pace {
    fn mean(&self) -> Duration {
        Duration::from_micros(self.0.load(Ordering::Relaxed))
    }

    fn add(&self, took: Duration) {
        let took = u64::try_from(took.as_micros()).unwrap_or(u64::MAX / NEWEST);
        let mean = self.0.load(Ordering::Relaxed);
        // Two threads at once may lose one figure of many.
        self.0
            .store((mean * (NEWEST - 1) + took) / NEWEST, Ordering::Relaxed);
    }
}

struct Job {
    texts: Vec<String>,
    reply: oneshot::Sender<Result<Vec<Embedding>, ModelError>>,
}

impl Encoder {
    /// Checks the model's files, opens them and starts the threads. Takes about a second.
    ///
    /// # Errors
    /// When the library or a file is missing, altered or broken.
    pub fn start(config: &ModelConfig) -> Result<Self, ModelError> {
        let manifest = Arc::new(Manifest::read(&config.manifest)?);
        manifest.verify(&config.folder)?;
        let runtime = Runtime::load(&config.runtime)?;
        let tokenizer = Arc::new(read_tokenizer(&manifest, &config.folder)?);

        let (questions, question_jobs) = bounded(config.queue);
        let (background, background_jobs) = bounded(config.workers);
        let guess = u64::try_from(FIRST_GUESS.as_micros()).unwrap_or_default();
        let pace = Arc::new(Pace(AtomicU64::new(guess)));
        for number in 1..=config.workers {
            let session = EmbeddingSession::with_tokenizer(
                &runtime,
                Arc::clone(&manifest),
                Arc::clone(&tokenizer),
                Path::new(&config.folder),
                config.threads,
            )?;
            let (questions, background) = (question_jobs.clone(), background_jobs.clone());
            let pace = Arc::clone(&pace);
            thread::Builder::new()
                .name(format!("model-{number}"))
                .spawn(move || work(session, &questions, &background, &pace))
                .map_err(|error| ModelError::Broken(error.to_string()))?;
        }
        Ok(Self {
            manifest,
            questions,
            background,
            workers: u32::try_from(config.workers).unwrap_or(1),
            longest_wait: Duration::from_millis(config.longest_wait_ms),
            pace,
        })
    }

    /// What the model is.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Questions that wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.questions.len()
    }

    /// How much of the longest wait a question would wait now, from 0 to 1.
    #[must_use]
    pub fn load(&self) -> f32 {
        let part = self.expected_wait().as_secs_f32() / self.longest_wait.as_secs_f32();
        part.clamp(0.0, 1.0)
    }

    /// How long a question would wait now, as far as the last ones tell.
    fn expected_wait(&self) -> Duration {
        let waiting = u32::try_from(self.waiting()).unwrap_or(u32::MAX);
        self.pace.mean().saturating_mul(waiting) / self.workers.max(1)
    }

    /// The vectors of a visitor's question.
    ///
    /// # Errors
    /// [`ModelError::Busy`] at once when the queue is full, or so long that the question could not be answered in time;
    /// otherwise when the model fails.
    pub async fn encode_question(&self, text: &str) -> Result<Embedding, ModelError> {
        if self.expected_wait() > self.longest_wait {
            return Err(ModelError::Busy);
        }
        let (reply, answer) = oneshot::channel();
        let job = Job {
            texts: vec![self.manifest.prefixed(Purpose::Query, text)],
            reply,
        };
        self.questions.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => ModelError::Busy,
            TrySendError::Disconnected(_) => ModelError::Stopped,
        })?;
        let embeddings = answer.await.map_err(|_| ModelError::Stopped)??;
        embeddings.into_iter().next().ok_or(ModelError::Stopped)
    }

    /// The vectors of many texts, whenever no question waits; `progress` is told how many are done. One inference serves
    /// neighbours that differ in their [`Purpose`] alone.
    ///
    /// # Errors
    /// When the model fails.
    pub async fn encode_all(
        &self,
        texts: &[(Purpose, &str)],
        mut progress: impl FnMut(usize),
    ) -> Result<Vec<Vector>, ModelError> {
        let mut vectors = Vec::with_capacity(texts.len());
        let mut waiting: VecDeque<Batch> = VecDeque::new();
        for batch in texts.chunks(BATCH) {
            let (places, texts) = self.once(batch);
            let (reply, answer) = oneshot::channel();
            let mut job = Job { texts, reply };
            while let Err(error) = self.background.try_send(job) {
                let TrySendError::Full(back) = error else {
                    return Err(ModelError::Stopped);
                };
                job = back;
                match waiting.pop_front() {
                    Some(first) => vectors.extend(first.vectors().await?),
                    None => tokio::time::sleep(BACKGROUND_PAUSE).await,
                }
                progress(vectors.len());
            }
            waiting.push_back(Batch { places, answer });
        }
        for batch in waiting {
            vectors.extend(batch.vectors().await?);
            progress(vectors.len());
        }
        Ok(vectors)
    }

    /// The texts as the model wants them, equal neighbours once; with the place of each among them.
    fn once(&self, texts: &[(Purpose, &str)]) -> (Vec<(Purpose, usize)>, Vec<String>) {
        let mut once: Vec<String> = Vec::with_capacity(texts.len());
        let mut places = Vec::with_capacity(texts.len());
        for (purpose, text) in texts {
            let prefixed = self.manifest.prefixed(*purpose, text);
            if once.last() != Some(&prefixed) {
                once.push(prefixed);
            }
            places.push((*purpose, once.len() - 1));
        }
        (places, once)
    }
}

/// Texts of the index that the model has been given.
struct Batch {
    /// What each is for, and its place in the answer.
    places: Vec<(Purpose, usize)>,
    answer: oneshot::Receiver<Result<Vec<Embedding>, ModelError>>,
}

impl Batch {
    async fn vectors(self) -> Result<Vec<Vector>, ModelError> {
        let embeddings = self.answer.await.map_err(|_| ModelError::Stopped)??;
        let vectors = self.places.into_iter().map(|(purpose, place)| {
            let embedding = embeddings.get(place).ok_or(ModelError::Stopped)?;
            Ok(embedding.vector(purpose).clone())
        });
        vectors.collect()
    }
}

/// Until every [`Encoder`] is gone: a question if there is one, else whatever comes first.
fn work(
    mut session: EmbeddingSession,
    questions: &Receiver<Job>,
    background: &Receiver<Job>,
    pace: &Pace,
) {
    loop {
        let mut is_question = true;
        let next = questions.try_recv().or_else(|_| {
            select! {
                recv(questions) -> job => job,
                recv(background) -> job => {
                    is_question = false;
                    job
                }
            }
        });
        let Ok(job) = next else { return };
        // Whoever asked may have left meanwhile.
        if !job.reply.is_closed() {
            let start = Instant::now();
            let embeddings = session.encode(&job.texts);
            if is_question {
                pace.add(start.elapsed());
            }
            let _ = job.reply.send(embeddings);
        }
    }
}
