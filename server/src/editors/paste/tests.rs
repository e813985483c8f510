use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::catalogue::markdown::{to_html, to_plain};

fn markdown(source: &str) -> String {
    clean(source).markdown
}

fn removed(source: &str) -> Vec<(Removed, usize)> {
    clean(source).removed.into_iter().collect()
}

/// Fails where the catalogue would refuse what came out.
#[track_caller]
fn assert_allowed(source: &str, cleaned: &Cleaned) {
    let (headings, forbidden) = outline(&cleaned.markdown);
    let shown: String = cleaned.markdown.chars().take(2_000).collect();
    assert!(
        headings.is_empty() && forbidden.is_empty(),
        "{source:?}\n{shown:?}\n{headings:?} {forbidden:?}"
    );
    assert!(
        !cleaned.markdown.to_lowercase().contains("<script"),
        "{source:?}\n{shown:?}"
    );
}

#[test]
fn paragraphs_emphasis_and_links_stay() {
    let source = "<h2>Gebühren</h2><p>Der <b>Pass </b>kostet<i> 70&nbsp;Euro</i>.<br>Mehr im \
        <a href='https://stadt.example/a b?x=1&amp;copy=2' style='color:red'>Gebühren-Verzeichnis</a>.</p>\
        <div>Anruf: <a href=\"tel:+495551234\">05551 / 234</a></div>";

    assert_eq!(
        markdown(source),
        "**Gebühren**\n\nDer **Pass** kostet *70 Euro*.\\\nMehr im \
         [Gebühren-Verzeichnis](https://stadt.example/a%20b?x=1&amp;copy=2).\n\nAnruf: [05551 / 234](tel:+495551234)"
    );
    assert_eq!(
        removed(source),
        [(Removed::Styles, 1), (Removed::Headings, 1)]
    );
}

#[test]
fn lists_stay_with_their_levels() {
    let source = "<p>Bitte:</p><ul><li>Pass<li><p>Foto</p><ol><li>neu</li><li>scharf</li></ol></li><li>Geld</li></ul><p>Danke</p>";

    assert_eq!(
        markdown(source),
        "Bitte:\n\n- Pass\n- Foto\n  1. neu\n  2. scharf\n- Geld\n\nDanke"
    );
}

#[test]
fn tables_stay_where_they_are_tables() {
    let source = "<table><thead><tr><th>Alter<th>Preis</tr></thead><tr><td><p>unter 24</p><td>37,50 € | bar</tr>\
        <tr><td colspan=2>sonst <table><tr><td>70</td><td>€</td></tr></table></td></tr></table><p>Ende</p>";

    assert_eq!(
        markdown(source),
        "| Alter | Preis |\n| --- | --- |\n| unter 24 | 37,50 € \\| bar |\n| sonst 70 € |  |\n\nEnde"
    );
    assert!(to_html(&markdown(source)).contains("<td>37,50 € | bar</td>"));
}

#[test]
fn a_table_that_only_places_things_becomes_paragraphs() {
    let source = "<table><tr><td>links</td><td>rechts</td></tr></table>";

    assert_eq!(markdown(source), "links\n\nrechts");
    assert_eq!(removed(source), [(Removed::Tables, 1)]);
}

#[test]
fn what_a_word_processor_writes_becomes_the_list_that_was_meant() {
    let source = r#"<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><title>Merkblatt</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm;} --></style></head><body lang=DE>
<!--StartFragment--><p class=MsoNormal><b><span style='font-size:14.0pt'>Unterlagen<o:p></o:p></span></b></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Personalausweis<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>a)<span>&nbsp;</span></span><![endif]>oder der Pass</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>ein Foto</p>
<p class=MsoNormal>Bitte <del>sofort</del><ins>bald</ins> kommen.<span style='display:none'>geheim</span></p>
<p class=MsoNormal><img width=200 src="data:image/png;base64,AAAA"></p><!--EndFragment--></body></html>"#;

    let cleaned = clean(source);

    assert_eq!(
        cleaned.markdown,
        "**Unterlagen**\n\n- Personalausweis\n  1. oder der Pass\n- ein Foto\n\nBitte bald kommen."
    );
    assert_allowed(source, &cleaned);
    for (kind, count) in [
        (Removed::Images, 1),
        (Removed::StruckOut, 1),
        (Removed::Hidden, 1),
        (Removed::Comments, 3),
    ] {
        assert_eq!(
            cleaned.removed.get(&kind),
            Some(&count),
            "{kind:?} {:?}",
            cleaned.removed
        );
    }
    assert!(
        cleaned.removed.contains_key(&Removed::OfficeMarkup)
            && cleaned.removed.contains_key(&Removed::Styles)
    );
}

#[test]
fn bullets_that_somebody_typed_become_a_list() {
    assert_eq!(
        markdown("<p>•&nbsp; Pass</p><p>– Foto</p><p>-5 Grad</p>"),
        "- Pass\n- Foto\n\n-5 Grad"
    );
    assert_eq!(
        markdown("<p>1. Antrag</p><p>2. Foto</p><p>24. Dezember</p>"),
        "1. Antrag\n2. Foto\n\n24\\. Dezember"
    );
}

#[test]
fn scripts_films_fields_and_unsafe_links_are_left_out() {
    let source = "<p onclick=alert(1)>Gut<script>alert('</p>')</script><iframe src=//x>y</iframe><svg><text>z</text></svg>\
        <button>Los</button><a href='javascript:alert(1)'>Klick</a><a href=' JAVA&#10;SCRIPT:x'>!</a><a href='http://x.example'>alt</a>\
        <a href='HTTPS://x.example'>neu</a></p>";

    assert_eq!(markdown(source), "GutKlick!alt[neu](https://x.example)");
    assert_eq!(
        removed(source),
        [
            (Removed::Scripts, 1),
            (Removed::Images, 1),
            (Removed::UnsafeLinks, 3),
            (Removed::Embedded, 1),
            (Removed::Forms, 1)
        ]
    );
}

#[test]
fn what_looks_like_marks_is_text() {
    let source = "<p># Nr. *1* &lt;b&gt; &lt;script&gt; a_b _c_ [x](javascript:y) &amp;amp; 3 &lt; 5 `code` A|B</p><p>===</p><p>---</p>\
        <p>Achtung!<a href='https://x.example'>neu</a></p>";

    let cleaned = clean(source);

    assert_allowed(source, &cleaned);
    assert_eq!(
        to_plain(&cleaned.markdown),
        "# Nr. *1* <b> <script> a_b _c_ [x](javascript:y) &amp; 3 < 5 `code` A|B\n===\n---\nAchtung!neu"
    );
}

#[test]
fn bold_that_is_not_bold_and_bold_in_styles_are_told_apart() {
    // A web word processor wraps everything in a `b` that is none.
    let source = "<b style='font-weight:normal'><p>Eins <span style='font-weight:700;font-style:italic'>zwei</span></p></b>";

    assert_eq!(markdown(source), "Eins ***zwei***");
}

#[test]
fn plain_text_gets_its_paragraphs_and_lists_back() {
    let source = "Unterlagen:\r\n• Pass\r\n• Foto,\r\nnicht älter als 1 Jahr\r\n\r\nRathaus\r\nMarkt 1 <hinten>";

    assert_eq!(
        markdown("Unterlagen:\n• Pass\n• Foto"),
        "Unterlagen:\n\n- Pass\n- Foto"
    );
    assert_eq!(
        markdown("Rathaus\nMarkt 1\n\n3 < 5"),
        "Rathaus\\\nMarkt 1\n\n3 < 5"
    );
    assert_eq!(
        markdown("ein Satz, der\nweitergeht"),
        "ein Satz, der weitergeht"
    );
    assert_allowed(source, &clean(source));
    assert_eq!(markdown(""), "");
    assert_eq!(
        markdown("# Groß\n\n[x](javascript:y)"),
        "\\# Groß\n\n\\[x\\](javascript:y)"
    );
}

#[test]
fn our_own_markdown_stays_as_it_is() {
    let ours = "Sie **zahlen** [hier im Amt](https://stadt.example).\n\n- eins\n- zwei\n\n| a | b |\n| --- | --- |\n| c | d |";

    assert_eq!(
        clean(ours),
        Cleaned {
            markdown: ours.into(),
            ..Cleaned::default()
        }
    );
}

#[test]
fn arabic_and_persian_keep_their_joiners() {
    assert_eq!(
        markdown("<p dir=rtl>می\u{200c}خواهم\u{202e}\u{ad} <b>گذرنامه</b></p>"),
        "می\u{200c}خواهم **گذرنامه**"
    );
}

/// A document as Word writes them, of at least `bytes`.
fn word(bytes: usize) -> String {
    let paragraph = "<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=DE style='font-family:\"Arial\",sans-serif;\
        mso-fareast-language:DE'>Der Antrag <b>muss</b> persönlich gestellt werden.<o:p></o:p></span></p>\n\
        <!--[if gte vml 1]><v:shape id=x></v:shape><![endif]-->\n<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>";
    paragraph.repeat(bytes / paragraph.len() + 1)
}

#[test]
fn a_megabyte_of_word_is_cleaned_in_time() {
    let source = word(1_000_000);

    let start = Instant::now();
    let cleaned = clean(&source);

    assert!(
        start.elapsed() < Duration::from_secs(2),
        "{:?}",
        start.elapsed()
    );
    assert_allowed("word", &cleaned);
    let paragraphs = source.matches("<p class").count();
    assert_eq!(
        cleaned
            .markdown
            .matches("Der Antrag **muss** persönlich gestellt werden.")
            .count(),
        paragraphs
    );
    assert_eq!(cleaned.removed[&Removed::Styles], paragraphs * 2);
}

#[test]
fn nothing_of_a_megabyte_keeps_the_server_busy() {
    let many = |piece: &str| piece.repeat(1_000_000 / piece.len());
    let names = (0..200_000)
        .map(|name| format!(" a{name:x}"))
        .collect::<Vec<_>>()
        .concat();
    for source in [
        many("<div>"),
        many("<b>"),
        many("<ul><li>x"),
        many("<table><tr><td>x"),
        many("<a href=https://x.example>x"),
        many("<td colspan=4000000000>x"),
        many("<!--"),
        many("<p><b><i>x</p>"),
        many("</b></i></p>"),
        many("&amp;"),
        many("&"),
        many("<"),
        many("*a "),
        many("1. x\n"),
        many("data:"),
        many("<br>"),
        many("<s>"),
        many("a\u{200b}"),
        format!("<p{names}>x"),
        format!("<p a=\"{}\">x", many("<p>'")),
        format!("<![if {}", many("x")),
        format!("<style>{}", many("x<")),
    ] {
        let start = Instant::now();
        let cleaned = clean(&source);

        assert!(
            start.elapsed() < Duration::from_secs(4),
            "{:?}: {:?}",
            &source[..20],
            start.elapsed()
        );
        let short = Cleaned {
            markdown: cleaned.markdown.chars().take(20_000).collect(),
            ..cleaned
        };
        assert_allowed(&source[..20], &short);
    }
}

#[test]
fn a_tag_that_is_none_is_left_out_and_the_rest_stays() {
    let source = format!("<p>Eins</p><p {}>Zwei</p><p>Drei</p>", "x ".repeat(10_000));

    let cleaned = clean(&source);

    assert_eq!(cleaned.removed.get(&Removed::OverlongTags), Some(&1));
    assert!(
        cleaned.markdown.starts_with("Eins") && cleaned.markdown.ends_with("Drei"),
        "{}",
        cleaned.markdown
    );
}

#[test]
fn what_goes_beyond_the_longest_text_is_told() {
    let cleaned = clean(&"ä ".repeat(MAX_PASTE_BYTES));

    assert_eq!(cleaned.removed.get(&Removed::Overflow), Some(&1));
    assert!(cleaned.markdown.len() <= MAX_PASTE_BYTES);
}

/// Pieces of which hostile and broken documents are made.
fn piece() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<ul>",
        "</ul>",
        "<ol>",
        "</ol>",
        "<li>",
        "</li>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<h1>",
        "</h1>",
        "<br>",
        "<hr>",
        "<div hidden>",
        "</div>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<!--",
        "-->",
        "<![if x]>",
        "<a href='https://x.example/(a)|b*c'>",
        "<a href='javascript:x'>",
        "</a>",
        "<img src=x>",
        "<svg>",
        "</svg>",
        "<del>",
        "</del>",
        "<p style='mso-list:l0 level3 lfo1'>",
        "<span style='mso-list:Ignore'>1.</span>",
        "<p",
        "'",
        "\"",
        "&lt;script&gt;",
        "&lt;b&gt;",
        "&#60;",
        "&amp;lt;",
        "# ",
        "## x",
        "- ",
        "* ",
        "1. ",
        "1) ",
        "+ ",
        "> ",
        "=== ",
        "---",
        "```",
        "~~~",
        "`x`",
        "**",
        "*",
        "_",
        "__",
        "![a](b)",
        "[x](javascript:y)",
        "[x]: y",
        "<https://x.example>",
        "\n",
        "\n\n",
        "    ",
        "\t",
        "|",
        "| --- |",
        ":--",
        "!",
        "\\",
        "{#id}",
        "wort",
        "Äpfel",
        "و",
        " ",
    ];
    prop_oneof![
        4 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_catalogue_accepts_whatever_comes_out(pieces in proptest::collection::vec(piece(), 0..30)) {
        let source = pieces.concat();
        let cleaned = clean(&source);

        assert_allowed(&source, &cleaned);
        // A form sends it back, and it is cleaned again.
        let again = clean(&cleaned.markdown);
        prop_assert_eq!(&again.markdown, &cleaned.markdown, "{:?}", source);
    }

    #[test]
    fn no_word_is_lost_or_moved(pieces in proptest::collection::vec(piece(), 0..20)) {
        const TAGS: [&str; 10] = ["<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<ul><li>", "</ul>", "<br>", " "];
        let mut source = String::from("<p>");
        let mut words = Vec::new();
        for (number, piece) in pieces.iter().enumerate() {
            source.push_str(TAGS[piece.len() % TAGS.len()]);
            let word = format!("wort{number}");
            source.push_str(&word);
            words.push(word);
        }

        let plain = to_plain(&clean(&source).markdown);

        let found: Vec<_> = plain.split("wort").skip(1).map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>()).collect();
        let expected: Vec<_> = (0..words.len()).map(|number| number.to_string()).collect();
        prop_assert_eq!(found, expected, "{}\n{}", source, plain);
        prop_assert!(!plain.contains('*'), "{}\n{}", source, plain);
    }
}
