//! Texts to vectors, on the calling thread.

use std::{path::Path, sync::Arc};

use ndarray::{Array2, ArrayViewD, Axis, Ix2, Ix3};
use ort::{
    session::{Session, SessionOutputs, builder::GraphOptimizationLevel},
    value::TensorRef,
};
use tokenizers::{Encoding, Tokenizer, TruncationParams};

use super::{Embedding, Manifest, ModelError, Pooling, Runtime, Vector};

/// A loaded model. One inference at a time: `ort` runs a session by exclusive reference.
pub struct EmbeddingSession {
    manifest: Arc<Manifest>,
    tokenizer: Arc<Tokenizer>,
    session: Session,
}

/// Reads the tokenizer of `manifest`, which several sessions share: it is the larger part of the memory.
pub(super) fn read_tokenizer(manifest: &Manifest, folder: &Path) -> Result<Tokenizer, ModelError> {
    let broken = |error: tokenizers::Error| ModelError::Broken(error.to_string());
    let mut tokenizer =
        Tokenizer::from_file(folder.join(&manifest.tokenizer.file)).map_err(broken)?;
    let truncation = TruncationParams {
        max_length: manifest.max_tokens,
        ..TruncationParams::default()
    };
    tokenizer
        .with_truncation(Some(truncation))
        .map_err(broken)?;
    tokenizer.with_padding(None);
    Ok(tokenizer)
}

impl EmbeddingSession {
    /// Opens the model of `manifest` below `folder` with `threads` threads an inference. The files are taken as verified.
    ///
    /// # Errors
    /// When the graph or the tokenizer cannot be read.
    pub fn open(
        runtime: &Runtime,
        manifest: Arc<Manifest>,
        folder: &Path,
        threads: usize,
    ) -> Result<Self, ModelError> {
        let tokenizer = Arc::new(read_tokenizer(&manifest, folder)?);
        Self::with_tokenizer(runtime, manifest, tokenizer, folder, threads)
    }

    pub(super) fn with_tokenizer(
        runtime: &Runtime,
        manifest: Arc<Manifest>,
        tokenizer: Arc<Tokenizer>,
        folder: &Path,
        threads: usize,
    ) -> Result<Self, ModelError> {
        let open = || -> Result<Session, ort::Error> {
            Session::builder(&runtime.environment)?
                .with_optimization_level(GraphOptimizationLevel::All)?
                .with_intra_threads(threads)?
                .with_inter_threads(1)?
                // Lengths differ from question to question, so a remembered pattern would not fit.
                .with_memory_pattern(false)?
                .commit_from_file(folder.join(&manifest.graph.file))
        };
        let session = open().map_err(|error| ModelError::Broken(error.to_string()))?;
        Ok(Self {
            manifest,
            tokenizer,
            session,
        })
    }

    /// The vectors of `texts`, which carry their prefixes already.
    ///
    /// # Errors
    /// When a text cannot be tokenised or the inference fails.
    pub fn encode(&mut self, texts: &[String]) -> Result<Vec<Embedding>, ModelError> {
        if texts.is_empty() {
            return Ok(Vec::new());
        }
        let failed = |error: tokenizers::Error| ModelError::Failed(error.to_string());
        let encodings = texts
            .iter()
            .map(|text| self.tokenizer.encode(text.as_str(), true))
            .collect::<Result<Vec<_>, _>>()
            .map_err(failed)?;
        self.run(&encodings)
            .map_err(|error| ModelError::Failed(error.to_string()))
    }

    fn run(&mut self, encodings: &[Encoding]) -> Result<Vec<Embedding>, ort::Error> {
        let ids = padded(encodings, Encoding::get_ids);
        let mask = padded(encodings, Encoding::get_attention_mask);
        let types = Array2::<i64>::zeros(ids.raw_dim());
        let mut inputs = Vec::with_capacity(self.manifest.inputs.len());
        for name in &self.manifest.inputs {
            let tensor = match name.as_str() {
                "attention_mask" => &mask,
                "token_type_ids" => &types,
                _ => &ids,
            };
            inputs.push((name.as_str(), TensorRef::from_array_view(tensor)?));
        }
        let outputs = self.session.run(inputs)?;
        let vectors = |name| vectors(&outputs, name, &mask, &self.manifest);
        let meanings = vectors(&self.manifest.output)?;
        let phrasings = match &self.manifest.phrasing_output {
            Some(name) => vectors(name)?,
            None => meanings.clone(),
        };
        let both = meanings.into_iter().zip(phrasings);
        Ok(both
            .map(|(meaning, phrasing)| Embedding { meaning, phrasing })
            .collect())
    }
}

/// The vectors of the output `name`, one a text; `[texts, dimensions]`.
fn vectors(
    outputs: &SessionOutputs<'_>,
    name: &str,
    mask: &Array2<i64>,
    manifest: &Manifest,
) -> Result<Vec<Vector>, ort::Error> {
    let output = outputs
        .get(name)
        .ok_or_else(|| ort::Error::new(format!("the graph has no output `{name}`")))?;
    let output = output.try_extract_array::<f32>()?;
    let vectors = pool(&output, mask, manifest.pooling).ok_or_else(|| {
        ort::Error::new(format!(
            "the graph's output `{name}` has another shape than the manifest says"
        ))
    })?;
    if vectors
        .iter()
        .any(|vector| vector.len() != manifest.dimensions)
    {
        return Err(ort::Error::new(format!(
            "the vectors of `{name}` have another length than the manifest says"
        )));
    }
    Ok(vectors.into_iter().map(Vector::normalized).collect())
}

/// One row a text, shorter ones filled with zeros: for the ids any value would do, as the mask hides it.
fn padded(encodings: &[Encoding], part: impl Fn(&Encoding) -> &[u32]) -> Array2<i64> {
    let length = encodings
        .iter()
        .map(Encoding::len)
        .max()
        .unwrap_or_default();
    let mut rows = Array2::zeros((encodings.len(), length));
    for (mut row, encoding) in rows.rows_mut().into_iter().zip(encodings) {
        for (cell, value) in row.iter_mut().zip(part(encoding)) {
            *cell = i64::from(*value);
        }
    }
    rows
}

/// One vector a text; `None` when the output's shape does not fit the pooling.
fn pool(
    output: &ArrayViewD<'_, f32>,
    mask: &Array2<i64>,
    pooling: Pooling,
) -> Option<Vec<Vec<f32>>> {
    match pooling {
        Pooling::InGraph => {
            let output = output.view().into_dimensionality::<Ix2>().ok()?;
            Some(output.rows().into_iter().map(|row| row.to_vec()).collect())
        }
        Pooling::Cls => {
            let output = output.view().into_dimensionality::<Ix3>().ok()?;
            Some(
                output
                    .outer_iter()
                    .map(|text| text.row(0).to_vec())
                    .collect(),
            )
        }
        Pooling::Mean => {
            let output = output.view().into_dimensionality::<Ix3>().ok()?;
            let texts = output.outer_iter().zip(mask.rows());
            Some(
                texts
                    .map(|(tokens, mask)| {
                        let mask = mask.mapv(|bit| if bit == 0 { 0.0_f32 } else { 1.0 });
                        let weighted = &tokens * &mask.view().insert_axis(Axis(1));
                        (weighted.sum_axis(Axis(0)) / mask.sum().max(1.0)).to_vec()
                    })
                    .collect(),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use ndarray::{Array3, array};

    use super::*;

    #[test]
    fn pooling_ignores_padding() {
        let output = Array3::from_shape_vec((1, 2, 2), vec![1.0, 2.0, 9.0, 9.0])
            .unwrap()
            .into_dyn();
        let mask = array![[1, 0]];

        assert_eq!(
            pool(&output.view(), &mask, Pooling::Mean),
            Some(vec![vec![1.0, 2.0]])
        );
        assert_eq!(
            pool(&output.view(), &mask, Pooling::Cls),
            Some(vec![vec![1.0, 2.0]])
        );
        assert_eq!(pool(&output.view(), &mask, Pooling::InGraph), None);
    }
}
