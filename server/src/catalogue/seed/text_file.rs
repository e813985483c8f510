//! `<language>.md`: what is said of a service in one language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Mistake, line_of};
use crate::catalogue::{
    Facet, Facts, Section, ServiceText,
    markdown::{Heading, outline, to_plain},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    questions: Vec<String>,
    #[serde(default)]
    fees: BTreeMap<String, String>,
    #[serde(default)]
    documents: BTreeMap<String, String>,
    #[serde(default)]
    deadlines: BTreeMap<String, String>,
}

/// Reads a text; `facts` say which keys it must name.
pub(super) fn parse(source: &str, facts: &Facts) -> Result<ServiceText, Vec<Mistake>> {
    let Some((matter, body_start)) = split(source) else {
        let cure = "begin the file with `+++`, then the title and the rest, then `+++` again";
        return Err(vec![Mistake::new(1, "there is no front matter", cure)]);
    };
    let matter: FrontMatter =
        toml::from_str(matter).map_err(|error| vec![Mistake::of_toml(matter, 1, &error)])?;
    let body = &source[body_start..];
    let lines_before = line_of(source, body_start) - 1;
    let mut mistakes = Vec::new();

    let expected = [
        (
            "fees",
            facts.fees.iter().map(|fee| &fee.key).collect::<Vec<_>>(),
            &matter.fees,
        ),
        (
            "documents",
            facts
                .documents
                .iter()
                .map(|document| &document.key)
                .collect(),
            &matter.documents,
        ),
        (
            "deadlines",
            facts
                .deadlines
                .iter()
                .map(|deadline| &deadline.key)
                .collect(),
            &matter.deadlines,
        ),
    ];
    for (table, keys, given) in expected {
        for key in keys.iter().filter(|key| !given.contains_key(**key)) {
            mistakes.push(Mistake::new(
                1,
                format!("[{table}] does not name `{key}`"),
                "add it",
            ));
        }
        for key in given.keys().filter(|key| !keys.contains(key)) {
            let line = position(source, key);
            let cure = "add it to service.toml or remove it here";
            mistakes.push(Mistake::new(
                line,
                format!("[{table}] names `{key}`, which service.toml does not have"),
                cure,
            ));
        }
    }
    if matter.title.trim().is_empty() {
        mistakes.push(Mistake::new(2, "the title is empty", "write one"));
    }

    let (headings, forbidden) = outline(body);
    for found in forbidden {
        let line = lines_before + line_of(body, found.offset);
        let (problem, cure) = found.fault.problem_and_cure();
        mistakes.push(Mistake::new(line, problem, cure));
    }
    let end = headings
        .first()
        .map_or(body.len(), |heading| heading.range.start);
    let answer = to_plain(&body[..end]);
    if answer.is_empty() {
        mistakes.push(Mistake::new(
            lines_before + 1,
            "there is no short answer",
            "write two sentences below the front matter",
        ));
    }
    let sections = sections(body, lines_before, &headings, &mut mistakes);

    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    Ok(ServiceText {
        title: matter.title,
        names: matter.names,
        questions: matter.questions,
        fees: matter.fees,
        documents: matter.documents,
        deadlines: matter.deadlines,
        answer,
        sections,
    })
}

fn sections(
    body: &str,
    lines_before: usize,
    headings: &[Heading],
    mistakes: &mut Vec<Mistake>,
) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        let line = lines_before + line_of(body, heading.range.start);
        let facet = heading
            .id
            .as_deref()
            .and_then(|id| id.parse::<Facet>().ok());
        let Some(facet) = facet.filter(|facet| *facet != Facet::Hours) else {
            let cure = "end it with {#requirements}, {#documents}, {#fees}, {#duration}, {#deadline}, {#where}, {#online} or {#general}";
            mistakes.push(Mistake::new(line, "the heading carries no facet", cure));
            continue;
        };
        if sections.iter().any(|section| section.facet == facet) {
            mistakes.push(Mistake::new(
                line,
                format!("the facet `{facet}` stands twice"),
                "join the two sections",
            ));
        }
        let end = headings
            .get(index + 1)
            .map_or(body.len(), |next| next.range.start);
        let markdown = body[heading.range.end..end].trim().to_owned();
        if markdown.is_empty() {
            mistakes.push(Mistake::new(
                line,
                "the section is empty",
                "write it or remove its heading",
            ));
        }
        sections.push(Section {
            facet,
            title: heading.title.trim().to_owned(),
            markdown,
        });
    }
    sections
}

/// The front matter, and where the body begins.
fn split(source: &str) -> Option<(&str, usize)> {
    let rest = source.strip_prefix("+++\n")?;
    let end = rest.find("\n+++\n").map(|at| at + 1)?;
    Some((&rest[..end], "+++\n".len() + end + "+++\n".len()))
}

fn position(source: &str, key: &str) -> usize {
    source
        .lines()
        .position(|line| {
            line.trim_start()
                .strip_prefix(key)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        })
        .map_or(1, |index| index + 1)
}
