//! Parts a text into sentences and words. Knows no rules.

/// What ends with a full stop and goes on all the same.
const ABBREVIATIONS: &str = " a abs art b bspw bzw ca d dr e etc evtl f ff g ggf h i inkl max mind min \
    nr o prof r s sog st str tel u usw vgl z zb zzgl ";

const MONTHS: &str =
    " januar februar märz april mai juni juli august september oktober november dezember ";

/// The sentences of a paragraph.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if !matches!(character, '.' | '!' | '?' | '…' | '؟' | '۔') {
            continue;
        }
        let end = at + character.len_utf8();
        // Closing quotes and brackets belong to the sentence before.
        let rest = text[end..].trim_start_matches(['"', '“', '”', '»', '«', ')', '\'', '’']);
        let is_end = rest.is_empty() || rest.starts_with(char::is_whitespace);
        if is_end && !(character == '.' && goes_on(&text[start..at], rest)) {
            let end = text.len() - rest.len();
            sentences.push(text[start..end].trim());
            start = end;
            while characters.peek().is_some_and(|(next, _)| *next < end) {
                characters.next();
            }
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| sentence.contains(char::is_alphanumeric));
    sentences
}

/// Whether the full stop after `before` belongs to an abbreviation or a number.
fn goes_on(before: &str, rest: &str) -> bool {
    let last = before
        .rsplit(|character: char| character.is_whitespace() || matches!(character, '.' | '(' | '/'))
        .next()
        .unwrap_or_default();
    let next = rest.split_whitespace().next().unwrap_or_default();
    let next_word = next
        .trim_matches(|character: char| !character.is_alphanumeric())
        .to_lowercase();
    let next_is_lower = next.starts_with(char::is_lowercase);
    if !last.is_empty() && last.chars().all(|character| character.is_ascii_digit()) {
        // "am 3. Mai" and "der 2. Antrag wird", but "um 9. Danach": a number at the end of a sentence is longer or rarer.
        return last.len() <= 2 && (next_is_lower || contains(MONTHS, &next_word));
    }
    next_is_lower || (!rest.trim().is_empty() && contains(ABBREVIATIONS, &last.to_lowercase()))
}

fn contains(list: &str, word: &str) -> bool {
    !word.is_empty() && list.contains(&format!(" {word} "))
}

/// The words of a sentence, without what stands around them.
pub(super) fn words(sentence: &str) -> Vec<&str> {
    sentence
        .split(|character: char| character.is_whitespace() || character == '/')
        .map(|word| word.trim_matches(|character: char| !character.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect()
}

/// About how many syllables a German word has: groups of vowels, of which common pairs are one.
pub(super) fn syllables(word: &str) -> usize {
    const PAIRS: [&str; 11] = [
        "au", "äu", "ei", "eu", "ai", "ie", "aa", "ee", "oo", "ey", "ui",
    ];
    let word: Vec<_> = word.to_lowercase().replace("qu", "q").chars().collect();
    let mut count = 0;
    let mut at = 0;
    while at < word.len() {
        if !matches!(
            word[at],
            'a' | 'e' | 'i' | 'o' | 'u' | 'ä' | 'ö' | 'ü' | 'y' | 'é' | 'è'
        ) {
            at += 1;
            continue;
        }
        count += 1;
        let is_pair = PAIRS
            .iter()
            .any(|pair| pair.chars().eq(word[at..].iter().copied().take(2)));
        at += if is_pair { 2 } else { 1 };
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_people_would_say_so() {
        for (text, expected) in [
            ("Eins. Zwei! Drei? Vier", 4),
            ("Kommen Sie am 3. Mai. Wir öffnen um 9. Danach ist zu.", 3),
            ("Bringen Sie z. B. ein Foto mit.", 1),
            ("Das kostet ca. 5 Euro bzw. nichts.", 1),
            ("Zimmer Nr. 12 bei Dr. Meier. Bitte klopfen.", 2),
            ("Er sagte: „Kommen Sie.“ Dann ging er.", 2),
            ("Unter www.stadt.example steht mehr.", 1),
            ("ما هي الرسوم؟ خمسة يورو.", 2),
            ("", 0),
            ("…", 0),
        ] {
            assert_eq!(
                sentences(text).len(),
                expected,
                "{text}: {:?}",
                sentences(text)
            );
        }
    }

    #[test]
    fn syllables_are_counted_about_as_people_do() {
        for (word, expected) in [
            ("Haus", 1),
            ("Antrag", 2),
            ("Gebühr", 2),
            ("Bürgerbüro", 4),
            ("bauen", 2),
            ("Aufenthaltserlaubnis", 6),
            ("Quelle", 2),
            ("Region", 3),
            ("24", 1),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }
}
