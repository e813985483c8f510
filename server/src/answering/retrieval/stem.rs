//! Words to the forms under which they are indexed.

use tantivy::tokenizer::{
    Language as StemmerLanguage, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer,
    TextAnalyzer,
};

use crate::{answering::fold::fold, catalogue::Language};

/// Longer words are no words.
const MAX_WORD_BYTES: usize = 60;
/// Letters of a gram: three tell words apart and survive one typo.
const GRAM: usize = 3;

/// The folded stems of `text` in `language`.
pub(super) fn stems(text: &str, language: Language) -> Vec<String> {
    let mut stems = Vec::new();
    let mut collect = |token: &str| {
        stems.extend(fold(token).split_whitespace().map(str::to_owned));
    };
    let mut analyzer = analyzer(language.standard());
    let mut stream = analyzer.token_stream(text);
    stream.process(&mut |token| collect(&token.text));
    stems
}

/// The letter trigrams of the words of `text`, with the borders of words marked.
pub(super) fn grams(text: &str) -> Vec<String> {
    fold(text)
        .split_whitespace()
        .filter(|word| word.len() <= MAX_WORD_BYTES)
        .flat_map(|word| {
            let letters: Vec<char> = format!("_{word}_").chars().collect();
            letters
                .windows(GRAM)
                .map(|window| window.iter().collect())
                .collect::<Vec<String>>()
        })
        .collect()
}

fn analyzer(language: Language) -> TextAnalyzer {
    let base = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(MAX_WORD_BYTES))
        .filter(LowerCaser);
    let stemmer = match language {
        Language::De | Language::DeSimple => StemmerLanguage::German,
        Language::En => StemmerLanguage::English,
        Language::Tr => StemmerLanguage::Turkish,
        Language::Ar => StemmerLanguage::Arabic,
        Language::Ru => StemmerLanguage::Russian,
        Language::Fr => StemmerLanguage::French,
        Language::Ro => StemmerLanguage::Romanian,
        Language::Es => StemmerLanguage::Spanish,
        Language::It => StemmerLanguage::Italian,
        // There is no stemmer for these; the trigrams carry their endings.
        Language::Uk | Language::Pl | Language::Fa => return base.build(),
    };
    base.filter(Stemmer::new(stemmer)).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        assert_eq!(
            stems("Reisepässe", Language::De),
            stems("reisepass", Language::De)
        );
        assert_eq!(
            stems("passports", Language::En),
            stems("passport", Language::En)
        );
    }

    #[test]
    fn a_typo_keeps_most_grams() {
        let right = grams("Personalausweis");
        let kept = grams("Personalausweiss")
            .into_iter()
            .filter(|gram| right.contains(gram))
            .count();

        assert!(kept + 2 >= right.len());
    }
}
