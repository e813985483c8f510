//! Names, where something announces them: a salutation, "my name is", a greeting at the end.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{Candidate, Kind, Pass, expression};

/// Salutations before a name that begins with a capital.
static SALUTATION: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?x)(?:^|[^\p{L}])(?:Herrn?|Frau|Hr\.|Familie|Fam\.|HERRN?|FRAU|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.|Prof\.|Monsieur|Madame|Mme\.?|Mlle\.?|Señora?|Sra?\.
        |Signora?|Sig\.(?:ra)?|[Pp]ani?|[Pp]ana|[Pp]anią|[Pp]anem|[Dd]omnul(?:ui)?|[Dd]oamn(?:a|ei)|Dl\.|Dna\.?|[Ss]ayın|Bay|Bayan
        |[Пп]ан(?:і|а|у|ом)?|[Гг]осподин(?:а|у|ом)?|[Гг]оспож(?:а|и|е|ой)|[Гг]-н|[Гг]-жа)
        \ (?:(?:Dr\.|Prof\.|med\.)\ )*(\p{Lu}[\p{L}'’.\-]*(?:\ (?:von|van|de|der|den|zu|zur|el|al|bin|da|di|del|della|dos|le|la)\b)*(?:\ \p{Lu}[\p{L}'’\-]+)?)",
    )
});
/// The same in small letters, as people type on a phone.
static SMALL_SALUTATION: LazyLock<Regex> =
    LazyLock::new(|| expression(r"\b(?:herrn?|frau) (\p{Ll}[\p{L}\-]+)"));
static BEFORE_TITLE: LazyLock<Regex> = LazyLock::new(|| {
    expression(r"\b(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:[Bb]ey|[Hh]anım)(?:'?\p{L}{1,4})?\b")
});
static ARABIC_SALUTATION: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?:السيدة|السيد|الأستاذة|الأستاذ|الدكتورة|الدكتور|الآنسة|آقای|خانم) (\p{Arabic}{2,}(?: \p{Arabic}{2,})?)",
    )
});
/// Who says the own name. Up to three words after it are looked at.
static OWN: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?ix)(?:^|[^\p{L}])(?:ich\ hei(?:ß|ss)e|mein\ name\ (?:ist|lautet)|mein\ name:|name:|my\ name\ is|my\ name['’]s|i['’]m\ called|je\ m['’]appelle
        |mon\ nom\ est|mi\ chiamo|il\ mio\ nome\ è|me\ llamo|mi\ nombre\ es|m[ăa]\ numesc|numele\ meu\ este|nazywam\ si[ęe]|mam\ na\ imi[ęe]|benim\ adım|adım
        |ismim|мене\ зв(?:ати|уть)|моє\ ім['’ʼ]я|меня\ зовут|мо[её]\ имя|إسمي|اسمي|نامم|اسمم|اسم\ من|نام\ من):?\ 
        (\p{L}[\p{L}\p{M}\x{200c}'’\-]*\.?(?:\ \p{L}[\p{L}\p{M}\x{200c}'’\-]*){0,2})",
    )
});
static FAREWELL: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?x)(?i:mit\ freundlichen\ gr(?:ü|ue)(?:ß|ss)en|freundliche\ gr(?:ü|ue)(?:ß|ss)e|\bmfg|\bvg|\blg|(?:viele|liebe|beste|schöne)\ gr(?:ü|ue)(?:ß|ss)e|\bgru(?:ß|ss)|regards|sincerely|cordialement|saludos
        |cordiali\ saluti|pozdrawiam|saygılarımla|з\ повагою|с\ уважением)[,.!\ ]{1,3}(\p{Lu}[\p{L}'’.\-]*(?:\ \p{Lu}[\p{L}'’\-]+){0,2})",
    )
});
/// Relatives and neighbours with their names.
static RELATIVE: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?x)\b(?i:mein|unser)(?:e|en|em|er|es)?\ (?:Sohn|Tochter|Mann|Frau|Bruder|Schwester|Mutter|Vater|Oma|Opa|Freund|Freundin|Nachbar|Nachbarn|Nachbarin|Chef|Chefin|Vermieter|Vermieterin|Ex-Mann|Ex-Frau)
        \ (\p{Lu}[\p{L}'’\-]+(?:\ \p{Lu}[\p{L}'’\-]+)?)",
    )
});

pub(super) fn find(pass: &mut Pass) {
    pass.look_within(&OWN, Some(Kind::Name), own_name);
    pass.look_within(&RELATIVE, Some(Kind::Name), announced_name);
    pass.look_within(&SALUTATION, Some(Kind::Name), announced_name);
    pass.look(&SMALL_SALUTATION, Some(Kind::Name), |candidate| {
        !is_of(FUNCTION_WORDS, candidate.text)
            && !is_possessed(candidate.before)
            && !is_topic(candidate.text)
    });
    pass.look(&BEFORE_TITLE, Some(Kind::Name), |_| true);
    pass.look_within(&ARABIC_SALUTATION, Some(Kind::Name), arabic_name);
    pass.look_within(&FAREWELL, Some(Kind::Name), announced_name);
}

/// Words that go on with a sentence, in small letters; none of them is a name.
const FUNCTION_WORDS: &str = "
    aber als alt am an anders auf auch aus bald bei bekommt bin bis brauche braucht da damit das dass der des die doch doppelt ein eine einen er es falsch
    falschgeschrieben für geändert gehört geht habe haben hat hätte ich ihr im immer in ist ja jetzt kann kein komme könnte kriegt künftig lebe möchte mit muss
    nach nicht noch nun ob oder richtig schon seit sich sie sind so soll sollte sowie über um und unter verkehrt vom von vor war was wegen wenn wer wie will wird wo wohne wohnt
    wollen wurde zu zum zur anspruch
    and am are at but from have i in is live misspelled need not on or spelled the to want was with wrong would written
    et est de du en habite je mal mais ne pas suis veux voudrais faux écrit
    e ed il ho in la ma non sono vorrei voglio abito scritto sbagliato
    y el en es estoy mal no pero quiero soy tengo vivo escrito
    și si sunt din locuiesc în nu vreau am greșit scris
    i jestem mam mieszkam nie w z ale chcę chce błędnie źle
    adım ve bir bu da de değil değişti ne nasıl nedir yanlış yazılmış pasaportta için istiyorum oturuyorum
    і й та я але в у на не живу хочу маю є написано неправильно з із
    и а но я в на не живу хочу есть у меня написано неправильно из с
    و من في على هو هي أنا لا ليس خطأ مكتوب غلط أريد أسكن
    است هست در از به را اشتباه غلط که هستم می\u{200c}خواهم میخواهم من باردار حامله
";

/// German nouns with which questions go on after "meine Frau"; those with the endings below need not be here.
const TOPICS: &str = "
    Anspruch Arbeit Asyl Auto Bafög Beihilfe Besuch Deutsch Deutsche Deutscher Elterngeld Essen Führerschein Geburtsurkunde Geld Grundsicherung Heirat Hilfe Hund
    Kind Kinder Kindergeld Kita Krebs Miete Pass Papiere Pflege Pflegegeld Post Probleme Rente Rentner Rentnerin Reisepass Schulden Sozialhilfe Steuern
    Strafe Strom Student Studentin Termin Termine Unterhalt Unterlagen Urlaub Visum Wohngeld Wohnung Zeit Zuhause Ausländer Ausländerin EU Asylbewerber
    Bürgergeld Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Doktor Professor
";

const TOPIC_ENDINGS: &str = "
    ung heit keit schaft tion geld pass ausweis schein zuschuss hilfe platz recht amt schule steuer antrag karte tät urlaub zeit urkunde erlaubnis
    versicherung führerschein wohnung nummer titel leistungen leistung anmeldung gutschein bescheid
";

fn is_of(list: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    list.split_whitespace()
        .any(|one| one.to_lowercase() == word)
}

fn is_topic(word: &str) -> bool {
    let lower = word.to_lowercase();
    is_of(TOPICS, word)
        || TOPIC_ENDINGS
            .split_whitespace()
            .any(|ending| lower.len() > ending.len() && lower.ends_with(ending))
}

/// Whether "Frau" is somebody's wife or any woman, and no salutation.
fn is_possessed(before: &str) -> bool {
    const WORDS: &str = "
        mein meine meiner meinen deine deiner seine seiner seinen ihre ihrer ihren unsere unserer eine einer keine keiner jede jeder als schwangere
        schwangeren alleinstehende alleinerziehende die der junge alte ehemalige
    ";
    let mut words = before.split_whitespace().rev();
    // The last word is the salutation itself.
    words.next();
    words.next().is_some_and(|word| is_of(WORDS, word))
}

/// The part of what follows a salutation that can be a name: not what the question is about.
fn announced_name(candidate: &Candidate) -> Option<Range<usize>> {
    let mut end = 0;
    for (at, word) in words(candidate.text) {
        let bare = word.trim_end_matches('.');
        let is_letter = bare.chars().nth(1).is_none();
        let begins_otherwise = is_of(FUNCTION_WORDS, bare) || is_of("dr prof med", bare);
        if is_topic(bare) || is_letter && bare == word || end == 0 && !is_letter && begins_otherwise
        {
            break;
        }
        if word.starts_with(char::is_uppercase) {
            end = at + bare.len().max(1);
        }
    }
    // A dot ends the sentence, or belongs to an initial.
    (end > 0).then_some(0..end)
}

/// Up to three words after "my name is": all that begin with a capital, or in small letters up to where the sentence goes on.
fn own_name(candidate: &Candidate) -> Option<Range<usize>> {
    let mut end = 0;
    let mut is_capital = false;
    for (at, word) in words(candidate.text) {
        let bare = word.trim_end_matches('.');
        let goes_on = is_of(FUNCTION_WORDS, bare) || is_arabic_and(bare);
        if end == 0 {
            is_capital = word.starts_with(char::is_uppercase);
        }
        let fits = if is_capital && word.starts_with(char::is_uppercase) {
            // A name that is also a word: "Ich heiße Will Smith".
            !is_topic(bare) && (end > 0 || !goes_on || !is_of("falsch nicht anders", bare))
        } else if is_capital {
            is_of(
                "von van de der zu el al bin da di del della dos le la",
                bare,
            )
        } else {
            !goes_on
        };
        if !fits {
            break;
        }
        if !is_capital || word.starts_with(char::is_uppercase) {
            end = at + bare.len();
        }
        // In small letters a third word is hardly ever part of a name.
        if !is_capital && at > 0 {
            break;
        }
    }
    (end > 0).then_some(0..end)
}

fn arabic_name(candidate: &Candidate) -> Option<Range<usize>> {
    let mut end = 0;
    for (at, word) in words(candidate.text) {
        if is_of(FUNCTION_WORDS, word) || at > 0 && is_arabic_and(word) {
            break;
        }
        end = at + word.len();
    }
    (end > 0).then_some(0..end)
}

/// "And" is one letter in Arabic and stands before the next word without a space.
fn is_arabic_and(word: &str) -> bool {
    word.starts_with('و') && word.chars().count() > 3
}

/// Words with the byte at which they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ')
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .filter(|(_, word)| !word.is_empty())
}
