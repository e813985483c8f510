//! The real model under the real ONNX Runtime.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

mod support;

use std::{collections::HashSet, sync::Arc};

use sha2::{Digest, Sha256};
use stadtlotse::{
    answering::{Assistant, AssistantParts, Knowledge, PartReader, Vocabularies, retrieval::Entry},
    catalogue::Catalogue,
    clock::Clock,
    indexing,
    locale::Locales,
    model::{Embedding, EmbeddingSession, Encoder, Manifest, ModelError, Purpose, Runtime},
    storage::{Storage, VectorKey},
};
use support::{config, small_catalogue};

const TEXTS: [&str; 6] = [
    "query: Was kostet ein Reisepass?",
    "query: Perso",
    "query: Pasaport almak ne kadar tutar?",
    "query: Скільки коштує закордонний паспорт для моєї дитини і як довго чекати?",
    "query: كم تكلفة جواز السفر؟",
    "passage: Den Reisepass beantragen Sie persönlich im Bürgerbüro. Bitte bringen Sie Ihren alten Pass mit.",
];

#[test]
fn the_same_text_alone_and_in_a_batch_gives_the_same_vector() {
    let folder = tempfile::tempdir().unwrap();
    let config = config(&folder).model;
    let manifest = Arc::new(Manifest::read(&config.manifest).unwrap());
    let runtime = Runtime::load(&config.runtime).unwrap();
    let mut session = EmbeddingSession::open(&runtime, manifest, &config.folder, 1).unwrap();
    let texts = TEXTS.map(str::to_owned);

    let together: [Embedding; TEXTS.len()] = session.encode(&texts).unwrap().try_into().unwrap();

    for (text, batched) in texts.iter().zip(&together) {
        let alone = session.encode(std::slice::from_ref(text)).unwrap();
        for purpose in [Purpose::Query, Purpose::Phrasing] {
            let (alone, batched) = (alone[0].vector(purpose), batched.vector(purpose));
            let cosine = alone.cosine(batched);
            assert!(cosine > 0.999_999, "{text}, {purpose:?}: {cosine}");
            assert!(
                (batched.cosine(batched) - 1.0).abs() < 1e-4,
                "{text}, {purpose:?} has not length 1"
            );
        }
    }
    let [passport, other, turkish, ..] = together.each_ref().map(|text| &text.meaning);
    assert!(
        passport.cosine(turkish) > passport.cosine(other),
        "meaning crosses languages"
    );
}

#[test]
fn the_manifest_names_the_adapter_that_lies_beside_it() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("model");
    let manifest = Manifest::read(&folder.join("manifest.toml")).unwrap();
    let adapter = manifest.adapter.unwrap();

    let file = std::fs::read(folder.join(adapter["file"].as_str().unwrap())).unwrap();
    let named = adapter["sha256"].as_str().unwrap();

    let digits = named
        .as_bytes()
        .chunks(2)
        .map(|two| std::str::from_utf8(two).unwrap());
    let named: Vec<_> = digits
        .map(|two| u8::from_str_radix(two, 16).unwrap())
        .collect();
    assert_eq!(Sha256::digest(file).as_slice(), named);
}

#[tokio::test]
async fn an_altered_model_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = config(&folder).model;
    let copy = folder.path().join("model");
    std::fs::create_dir(&copy).unwrap();
    std::fs::copy(
        config.folder.join("tokenizer.json"),
        copy.join("tokenizer.json"),
    )
    .unwrap();
    std::fs::write(copy.join("model.onnx"), "altered").unwrap();
    config.folder = copy;

    let error = Encoder::start(&config).unwrap_err();

    assert!(matches!(error, ModelError::Altered { .. }), "{error}");
}

#[tokio::test]
async fn a_library_that_is_none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("libonnxruntime.so");
    std::fs::write(&path, "no library").unwrap();

    let error = Runtime::load(&path).unwrap_err();

    assert!(error.to_string().contains("model.runtime"), "{error}");
}

#[tokio::test]
async fn a_full_queue_answers_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = config(&folder).model;
    config.queue = 1;
    let encoder = Encoder::start(&config).unwrap();

    let questions = (0..50).map(|n| {
        let encoder = encoder.clone();
        tokio::spawn(async move { encoder.encode_question(&format!("Frage {n}")).await })
    });
    let questions: Vec<_> = questions.collect();
    let mut busy = 0;
    let mut answered = 0;
    for question in questions {
        match question.await.unwrap() {
            Ok(_) => answered += 1,
            Err(ModelError::Busy) => busy += 1,
            Err(error) => panic!("{error}"),
        }
    }

    assert!(busy > 0 && answered > 0, "{busy} busy, {answered} answered");
}

#[tokio::test]
async fn who_cannot_be_answered_in_time_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = config(&folder).model;
    config.queue = 1000;
    config.longest_wait_ms = 40;
    let encoder = Encoder::start(&config).unwrap();

    let questions: Vec<_> = (0..200)
        .map(|n| {
            let encoder = encoder.clone();
            tokio::spawn(async move { encoder.encode_question(&format!("Frage {n}")).await })
        })
        .collect();
    let (mut busy, mut answered) = (0, 0);
    for question in questions {
        match question.await.unwrap() {
            Ok(_) => answered += 1,
            Err(ModelError::Busy) => busy += 1,
            Err(error) => panic!("{error}"),
        }
    }

    // The queue would have held all of them.
    assert!(
        busy > 100 && answered > 0,
        "{busy} busy, {answered} answered"
    );
    assert!(encoder.encode_question("Eine Frage danach").await.is_ok());
}

#[tokio::test]
async fn only_changed_texts_are_encoded_again() {
    let folder = tempfile::tempdir().unwrap();
    let config = config(&folder);
    let storage = Storage::open(&config.storage.url, 2).await.unwrap();
    let clock = Clock::fixed(&"2026-11-22T10:00:00+01:00[Europe/Berlin]".parse().unwrap());
    let mut catalogue = small_catalogue();
    storage
        .replace_catalogue(&catalogue, &clock.now())
        .await
        .unwrap();
    let encoder = Encoder::start(&config.model).unwrap();
    let dimensions = encoder.manifest().dimensions;
    let version = encoder.manifest().vectors_version();
    let assistant = Assistant::new(AssistantParts {
        encoder: Some(encoder),
        locales: Arc::new(Locales::load(&config.assistant.languages, None).unwrap()),
        vocabularies: Vocabularies::load().unwrap(),
        town: config.town.clone(),
        clock: clock.clone(),
    });
    indexing::publish(&storage, &assistant).await.unwrap();
    let vocabularies = Vocabularies::load().unwrap();
    let keys = |catalogue: &Catalogue| -> HashSet<VectorKey> {
        let searched = Knowledge::texts(catalogue, &vocabularies);
        let of_parts = PartReader::texts(&vocabularies, &searched);
        let key = |purpose, text: &Entry| VectorKey::new(&version, purpose, &text.text);
        let searched = searched.iter().map(|text| key(text.kind.purpose(), text));
        let of_parts = of_parts
            .iter()
            .flat_map(|text| [Purpose::Query, Purpose::Phrasing].map(|purpose| key(purpose, text)));
        searched.chain(of_parts).collect()
    };
    let old_keys = keys(&catalogue);
    let before = storage.find_vectors(&old_keys, dimensions).await.unwrap();
    assert_eq!(before.known.len(), old_keys.len());

    let service = catalogue.services.values_mut().next().unwrap();
    let text = service.texts.values_mut().next().unwrap();
    let old = std::mem::replace(&mut text.questions[0], "Eine ganz neue Frage?".to_owned());
    storage
        .replace_catalogue(&catalogue, &clock.now())
        .await
        .unwrap();
    indexing::publish(&storage, &assistant).await.unwrap();

    let after = storage
        .find_vectors(&keys(&catalogue), dimensions)
        .await
        .unwrap();
    let key = |text: &str| VectorKey::new(&version, Purpose::Query, text);
    assert!(after.known.contains_key(&key("Eine ganz neue Frage?")));
    assert!(before.known.contains_key(&key(&old)) && !after.known.contains_key(&key(&old)));
    let kept = before
        .known
        .iter()
        .filter(|(key, vector)| after.known.get(*key) == Some(vector))
        .count();
    assert_eq!(kept, before.known.len() - 1);
    assert!(after.unused.is_empty(), "the old question's is gone");
    assert_eq!(
        assistant.knowledge().unwrap().version(),
        catalogue.version()
    );
}
