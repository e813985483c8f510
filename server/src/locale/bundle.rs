//! The messages of one language.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::Path,
};

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::LocaleError;
use crate::catalogue::Language;

/// The value of a variable.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// Words, or a figure that is already formatted.
    Text(&'a str),
    /// A number that decides on a plural form.
    Number(u32),
}

/// Whether a file may replace messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Overriding {
    Yes,
    No,
}

pub(super) struct Bundle {
    bundle: FluentBundle<FluentResource>,
    /// The variables of each message.
    messages: BTreeMap<String, BTreeSet<String>>,
}

impl Bundle {
    pub(super) fn new(language: Language) -> Self {
        let tag = language
            .standard()
            .code()
            .parse::<LanguageIdentifier>()
            .unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks keep a Latin name from turning an Arabic sentence round; elsewhere they would only be in the way.
        bundle.set_use_isolating(language.is_right_to_left());
        Self {
            bundle,
            messages: BTreeMap::new(),
        }
    }

    pub(super) fn add(
        &mut self,
        file: &Path,
        source: String,
        overriding: Overriding,
    ) -> Result<(), LocaleError> {
        let syntax = |problem: String| LocaleError::Syntax {
            file: file.to_path_buf(),
            problem,
        };
        let resource = FluentResource::try_new(source).map_err(|(_, errors)| {
            syntax(errors.first().map(ToString::to_string).unwrap_or_default())
        })?;
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    collect_pattern(pattern, &mut variables);
                }
                self.messages.insert(message.id.name.to_owned(), variables);
            }
        }
        match overriding {
            Overriding::Yes => self.bundle.add_resource_overriding(resource),
            Overriding::No => self.bundle.add_resource(resource).map_err(|errors| {
                syntax(errors.first().map(ToString::to_string).unwrap_or_default())
            })?,
        }
        Ok(())
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    #[cfg(test)]
    pub(super) fn variables(&self, key: &str) -> Option<&BTreeSet<String>> {
        self.messages.get(key)
    }

    /// The message; the key itself where there is none, so that a mistake shows.
    pub(super) fn format(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return key.to_owned();
        };
        let arguments: FluentArgs<'_> = values
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Value::Text(text) => FluentValue::from(*text),
                    Value::Number(number) => FluentValue::from(f64::from(*number)),
                };
                (*name, value)
            })
            .collect();
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }
}

fn collect_pattern(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => collect_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect_pattern(&variant.value, variables);
            }
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, variables);
            }
        }
        ast::InlineExpression::Placeable { expression } => {
            collect_expression(expression, variables);
        }
        _ => {}
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Bundle")
            .field("messages", &self.messages.len())
            .finish_non_exhaustive()
    }
}
