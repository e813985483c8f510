//! What the sample pages say.

use stadtlotse_app::view::{
    AlternativeView, CardKind, ContactView, FactsView, FeeRowView, HoursRow, ItemView, LinkKind,
    LinkView, OfficeView, Phrase, ProblemView, SectionView, TopicButton,
};

/// A failure with a waiting time.
pub(crate) fn problem() -> ProblemView {
    ProblemView {
        title: "Gerade fragen sehr viele Menschen.".to_owned(),
        detail: "Bitte versuchen Sie es in 2 Minuten noch einmal. Ihr Text bleibt erhalten."
            .to_owned(),
    }
}

pub(crate) fn topics() -> Vec<TopicButton> {
    [
        (
            "Personalausweis beantragen",
            "Wie beantrage ich einen Personalausweis?",
        ),
        (
            "Wohnung ummelden",
            "Ich bin umgezogen. Wie melde ich mich um?",
        ),
        ("Sperrmüll anmelden", "Wie melde ich Sperrmüll an?"),
        ("Kita-Platz finden", "Wie bekomme ich einen Kita-Platz?"),
        ("Hund anmelden", "Wie melde ich meinen Hund an?"),
        (
            "Heiraten",
            "Was brauche ich für die Anmeldung der Eheschließung?",
        ),
    ]
    .into_iter()
    .map(|(label, question)| TopicButton {
        label: label.into(),
        language: "de".to_owned(),
        question: question.to_owned(),
    })
    .collect()
}

pub(crate) fn words(kind: CardKind) -> (Option<&'static str>, &'static str) {
    match kind {
        CardKind::Answer => (
            Some("Reisepass beantragen"),
            "Ein Reisepass kostet 70 Euro. Für Menschen unter 24 Jahren kostet er 37,50 Euro.\n- \
             Express-Zuschlag: 32 Euro\n- Pass mit 48 Seiten: 22 Euro mehr",
        ),
        CardKind::Clarify => (None, "Zu Ihrer Frage passen mehrere Leistungen."),
        CardKind::Abstain => (
            None,
            "Dazu habe ich keine geprüfte Auskunft gefunden. Ich rate lieber nicht.",
        ),
        CardKind::Emergency => (
            Some("Rufen Sie jetzt an"),
            "Bei Feuer, Unfall oder Lebensgefahr wählen Sie sofort die 112. Bei einer Straftat \
             wählen Sie die 110.",
        ),
        CardKind::About => (
            None,
            "Nein, ich bin ein KI-System und kein Mensch. Ich suche geprüfte Auskünfte der Stadt \
             heraus.",
        ),
        CardKind::SmallTalk => (None, "Gern! Haben Sie noch eine Frage?"),
        CardKind::Refused => (
            None,
            "Ob Ihnen Wohngeld zusteht, entscheidet die Wohngeldstelle. Ich darf das nicht \
             beurteilen.",
        ),
    }
}

pub(crate) fn sections() -> Vec<SectionView> {
    let fees = "<table><thead><tr><th scope=\"col\">Art</th><th scope=\"col\">Gebühr</th></tr></thead>\
                <tbody><tr><td>Reisepass</td><td>70 €</td></tr><tr><td>unter 24 Jahren</td>\
                <td>37,50 €</td></tr></tbody></table>";
    let documents = "<ul><li>ein biometrisches Passfoto</li><li>Ihren alten Pass oder Ausweis</li>\
                     <li>bei Kindern: die Zustimmung beider Eltern</li></ul>";
    [
        ("fees", "Kosten", fees, true),
        ("documents", "Das brauchen Sie", documents, false),
        ("duration", "Dauer", "<p>Etwa vier Wochen.</p>", false),
        (
            "where",
            "Zuständige Stelle",
            "<p>Bürgerbüro, Marktplatz 1</p>",
            false,
        ),
    ]
    .into_iter()
    .map(|(facet, title, html, open)| SectionView {
        facet: facet.to_owned(),
        title: title.to_owned(),
        facts: None,
        html: html.to_owned(),
        language: "de".to_owned(),
        open,
    })
    .collect()
}

/// The part that was asked for: a table of fees, and documents to tick.
pub(crate) fn asked() -> SectionView {
    let item = |text: &str| ItemView {
        text: text.into(),
        language: "de".to_owned(),
    };
    let row = |condition: &str, price: &str| FeeRowView {
        condition: Some(item(condition)),
        price: price.to_owned(),
    };
    SectionView {
        facet: "fees".to_owned(),
        title: "Kosten".to_owned(),
        facts: Some(FactsView::Fees(vec![
            row("ab 24 Jahren", "70,00 €"),
            row("unter 24 Jahren", "37,50 €"),
        ])),
        html: "<p>Sie bezahlen bar oder mit Karte.</p>".to_owned(),
        language: "de".to_owned(),
        open: true,
    }
}

/// Why the answer came.
pub(crate) fn why() -> Vec<Phrase> {
    vec!["Verstanden wurde das Thema „Reisepass beantragen“.".into()]
}

fn link(title: &str, url: &str, kind: LinkKind) -> LinkView {
    LinkView {
        title: title.into(),
        url: url.to_owned(),
        kind,
    }
}

pub(crate) fn links() -> Vec<LinkView> {
    vec![
        link(
            "Termin im Bürgerbüro buchen",
            "https://example.org/termin",
            LinkKind::OnlineService,
        ),
        link(
            "Zustimmung der Eltern",
            "https://example.org/formular.pdf",
            LinkKind::Form,
        ),
        link(
            "Fragen zum Reisepass",
            "https://example.org/pass",
            LinkKind::Information,
        ),
    ]
}

pub(crate) fn calls() -> Vec<LinkView> {
    vec![
        link(
            "Feuerwehr und Rettungsdienst: 112",
            "tel:112",
            LinkKind::Phone,
        ),
        link("Polizei: 110", "tel:110", LinkKind::Phone),
    ]
}

pub(crate) fn alternatives() -> Vec<AlternativeView> {
    [
        "Reisepass für Erwachsene",
        "Reisepass für Kinder",
        "Vorläufiger Reisepass",
    ]
    .map(|title| AlternativeView {
        title: title.into(),
        language: "de".to_owned(),
        question: title.to_owned(),
    })
    .into()
}

pub(crate) fn contact() -> ContactView {
    ContactView {
        name: "Bürgerbüro Musterstadt".into(),
        address: "Marktplatz 1, 31999 Musterstadt".to_owned(),
        map: Some("https://example.org/map?query=Marktplatz%201".to_owned()),
        phone: "05555 123-0".to_owned(),
        phone_href: "tel:+4955551230".to_owned(),
        hours: "Montag bis Freitag, 8–12 Uhr".into(),
    }
}

pub(crate) fn office() -> OfficeView {
    let row = |days: &str, times: &str| HoursRow {
        days: days.to_owned(),
        times: times.to_owned(),
    };
    OfficeView {
        name: "Bürgerbüro Musterstadt".into(),
        address: vec!["Marktplatz 1".to_owned(), "31999 Musterstadt".to_owned()],
        map: None,
        hours: vec![
            row("Montag bis Freitag", "8–12 Uhr"),
            row("Donnerstag", "8–12 und 14–18 Uhr"),
        ],
        phone: Some(("05555 123-0".to_owned(), "tel:+4955551230".to_owned())),
        accessibility: Some("Der Eingang ist ohne Stufen erreichbar.".to_owned()),
        appointment: Some("https://example.org/termin".to_owned()),
    }
}
