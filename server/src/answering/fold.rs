//! Spellings that mean the same, made the same, so that words can be compared.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Lower case without diacritics; Arabic letters in one form; everything but letters and digits becomes a space.
#[must_use]
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text
        .nfkd()
        .filter(|character| !is_combining_mark(*character))
    {
        for lower in character
            .to_lowercase()
            .filter(|character| !is_combining_mark(*character))
        {
            match lower {
                'ß' => folded.push_str("ss"),
                'ı' => folded.push('i'),
                'ł' => folded.push('l'),
                'đ' => folded.push('d'),
                'ø' => folded.push('o'),
                'æ' => folded.push_str("ae"),
                'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
                'ى' | 'ی' | 'ئ' => folded.push('ي'),
                'ؤ' => folded.push('و'),
                'ة' => folded.push('ه'),
                'ک' => folded.push('ك'),
                'ـ' | '\'' | '’' | 'ʼ' => {}
                '€' => folded.push_str(" euro "),
                letter if letter.is_alphanumeric() => folded.push(letter),
                _ => folded.push(' '),
            }
        }
    }
    folded
}

/// The words of [`fold`].
#[must_use]
pub(super) fn words(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_mean_the_same_are_the_same() {
        for (one, other) in [
            ("Führerschein", "fuhrerschein"),
            ("STRASSE", "Straße"),
            ("İstanbul", "istanbul"),
            ("kayıt", "kayit"),
            ("إقامة", "اقامه"),
            ("گواهی", "گواهي"),
            ("e\u{301}tat", "état"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
        assert_eq!(words("Was kostet's — 5€?"), ["was", "kostets", "5", "euro"]);
    }
}
