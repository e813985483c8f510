//! Reads the folder `knowledge/` into a catalogue: all of it, or a list of mistakes, never half.

mod elsewhere_file;
mod office_file;
mod service_file;
mod text_file;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use super::{
    Catalogue, CatalogueError, CategoryId, Elsewhere, ElsewhereId, Fault, IdentifierError,
    Language, OfficeId, Service, ServiceId, Texts, fault::line_of,
};

/// A file of the catalogue that is larger is refused: 256 KiB.
const MAX_FILE_BYTES: u64 = 256 * 1024;

/// Reads the catalogue below `folder`.
///
/// # Errors
/// [`CatalogueError::Unreadable`] when a file or folder cannot be read, [`CatalogueError::Faulty`] with every mistake
/// that was found otherwise.
pub fn read(folder: &Path) -> Result<Catalogue, CatalogueError> {
    let mut reader = Reader {
        root: folder,
        faults: Vec::new(),
    };
    let categories = reader.categories()?;
    let offices = reader.offices()?;
    let services = reader.services()?;
    let elsewhere = reader.elsewhere()?;
    reader.check_references(&services, &categories, &offices);
    if reader.faults.is_empty() {
        let services = services
            .into_iter()
            .map(|(id, (service, _))| (id, service))
            .collect();
        Ok(Catalogue {
            services,
            offices,
            categories,
            elsewhere,
        })
    } else {
        Err(CatalogueError::Faulty(reader.faults))
    }
}

/// A service with the lines of what it refers to, for messages.
type Located = BTreeMap<ServiceId, (Service, service_file::References)>;

struct Reader<'a> {
    root: &'a Path,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn categories(&mut self) -> Result<BTreeMap<CategoryId, Texts>, CatalogueError> {
        let path = self.root.join("categories.toml");
        let Some(source) = self.text(&path)? else {
            return Ok(BTreeMap::new());
        };
        let parsed: BTreeMap<CategoryId, Texts> = match toml::from_str(&source) {
            Ok(parsed) => parsed,
            Err(error) => {
                self.toml_fault(&path, &source, 0, &error);
                return Ok(BTreeMap::new());
            }
        };
        for (id, texts) in &parsed {
            if !texts.contains_key(&Language::De) {
                self.fault(
                    &path,
                    1,
                    format!("category `{id}` has no German title"),
                    "add `de = \"…\"`",
                );
            }
        }
        Ok(parsed)
    }

    fn offices(&mut self) -> Result<BTreeMap<OfficeId, super::Office>, CatalogueError> {
        self.toml_files(&self.root.join("offices"), office_file::parse)
    }

    /// A town that lists nothing of others has no such folder.
    fn elsewhere(&mut self) -> Result<BTreeMap<ElsewhereId, Elsewhere>, CatalogueError> {
        let folder = self.root.join("elsewhere");
        if !folder.is_dir() {
            return Ok(BTreeMap::new());
        }
        self.toml_files(&folder, elsewhere_file::parse)
    }

    fn services(&mut self) -> Result<Located, CatalogueError> {
        let mut services = Located::new();
        for folder in sorted_entries(&self.root.join("services"))? {
            if !folder.is_dir() {
                continue;
            }
            if let Some((service, references)) = self.service(&folder)? {
                services.insert(service.id.clone(), (service, references));
            }
        }
        Ok(services)
    }

    /// What `parse` makes of each file `<id>.toml` in `folder`.
    fn toml_files<Id, T>(
        &mut self,
        folder: &Path,
        parse: impl Fn(&str, Id) -> Result<T, Vec<Mistake>>,
    ) -> Result<BTreeMap<Id, T>, CatalogueError>
    where
        Id: TryFrom<String, Error = IdentifierError> + Clone + Ord,
    {
        let mut parsed = BTreeMap::new();
        for path in sorted_entries(folder)? {
            if path.extension().is_none_or(|extension| extension != "toml") {
                continue;
            }
            let Some(source) = self.text(&path)? else {
                continue;
            };
            let stem = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or_default();
            let id = Id::try_from(stem.to_owned());
            let Some(id) = self.accept(&path, 1, id, "rename the file") else {
                continue;
            };
            match parse(&source, id.clone()) {
                Ok(value) => drop(parsed.insert(id, value)),
                Err(mistakes) => self.mistakes(&path, mistakes),
            }
        }
        Ok(parsed)
    }

    fn service(
        &mut self,
        folder: &Path,
    ) -> Result<Option<(Service, service_file::References)>, CatalogueError> {
        let name = folder
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let Some(id) = self.accept(folder, 1, ServiceId::parse(name), "rename the folder") else {
            return Ok(None);
        };
        let path = folder.join("service.toml");
        let Some(source) = self.text(&path)? else {
            return Ok(None);
        };
        let (facts, references) = match service_file::parse(&source) {
            Ok(parsed) => parsed,
            Err(mistakes) => {
                self.mistakes(&path, mistakes);
                return Ok(None);
            }
        };

        let mut texts = BTreeMap::new();
        for path in sorted_entries(folder)? {
            if path.extension().is_none_or(|extension| extension != "md") {
                continue;
            }
            let stem = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or_default();
            let language: Option<Language> =
                self.accept(&path, 1, stem.parse(), "name the file after its language");
            let (Some(language), Some(source)) = (language, self.text(&path)?) else {
                continue;
            };
            match text_file::parse(&source, &facts) {
                Ok(text) => drop(texts.insert(language, text)),
                Err(mistakes) => self.mistakes(&path, mistakes),
            }
        }
        if !folder.join("de.md").is_file() {
            self.fault(
                &path,
                1,
                format!("service `{id}` has no German text"),
                "write de.md beside it",
            );
        }
        Ok(Some((
            Service {
                id,
                version: 1,
                facts,
                texts,
            },
            references,
        )))
    }

    /// Every id that a service refers to must exist.
    fn check_references(
        &mut self,
        services: &Located,
        categories: &BTreeMap<CategoryId, Texts>,
        offices: &BTreeMap<OfficeId, super::Office>,
    ) {
        let known: BTreeSet<_> = services.keys().collect();
        for (id, (service, lines)) in services {
            let path = self
                .root
                .join("services")
                .join(id.as_str())
                .join("service.toml");
            if !categories.contains_key(&service.facts.category) {
                let problem = format!("there is no category `{}`", service.facts.category);
                self.fault(
                    &path,
                    lines.category,
                    problem,
                    "use a key of categories.toml",
                );
            }
            for office in service
                .facts
                .offices
                .iter()
                .chain([&service.facts.responsible])
            {
                if !offices.contains_key(office) {
                    let problem = format!("there is no office `{office}`");
                    self.fault(
                        &path,
                        lines.offices,
                        problem,
                        "use the name of a file in offices/",
                    );
                }
            }
            for related in &service.facts.related {
                if !known.contains(related) {
                    let problem = format!("there is no service `{related}`");
                    self.fault(
                        &path,
                        lines.related,
                        problem,
                        "use the name of a folder in services/",
                    );
                }
            }
        }
    }

    /// The text of a file; a file that is too large or no UTF-8 is a fault.
    fn text(&mut self, path: &Path) -> Result<Option<String>, CatalogueError> {
        let unreadable = |source| CatalogueError::Unreadable {
            path: path.to_path_buf(),
            source,
        };
        if fs::metadata(path).map_err(unreadable)?.len() > MAX_FILE_BYTES {
            self.fault(
                path,
                1,
                "the file is larger than 256 KiB".to_owned(),
                "shorten it",
            );
            return Ok(None);
        }
        match String::from_utf8(fs::read(path).map_err(unreadable)?) {
            Ok(text) => Ok(Some(text.replace("\r\n", "\n"))),
            Err(error) => {
                let bytes = error.as_bytes();
                let good = error.utf8_error().valid_up_to();
                let line = bytes[..good].split(|byte| *byte == b'\n').count();
                self.fault(
                    path,
                    line,
                    "the file is not UTF-8".to_owned(),
                    "save it as UTF-8",
                );
                Ok(None)
            }
        }
    }

    fn accept<T, E: std::fmt::Display>(
        &mut self,
        path: &Path,
        line: usize,
        parsed: Result<T, E>,
        cure: &str,
    ) -> Option<T> {
        parsed
            .map_err(|error| self.fault(path, line, error.to_string(), cure))
            .ok()
    }

    fn toml_fault(
        &mut self,
        path: &Path,
        source: &str,
        first_line: usize,
        error: &toml::de::Error,
    ) {
        let mistake = Mistake::of_toml(source, first_line, error);
        self.mistakes(path, vec![mistake]);
    }

    fn mistakes(&mut self, path: &Path, mistakes: Vec<Mistake>) {
        for mistake in mistakes {
            self.fault(path, mistake.line, mistake.problem, &mistake.cure);
        }
    }

    fn fault(&mut self, path: &Path, line: usize, problem: String, cure: &str) {
        let file = path
            .strip_prefix(self.root)
            .map_or_else(|_| path.to_path_buf(), PathBuf::from);
        self.faults.push(Fault {
            file,
            line,
            problem,
            cure: cure.to_owned(),
        });
    }
}

/// A mistake within one file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mistake {
    line: usize,
    problem: String,
    cure: String,
}

impl Mistake {
    fn new(line: usize, problem: impl Into<String>, cure: impl Into<String>) -> Self {
        Self {
            line,
            problem: problem.into(),
            cure: cure.into(),
        }
    }

    fn of_toml(source: &str, lines_before: usize, error: &toml::de::Error) -> Self {
        let line = error.span().map_or(1, |span| line_of(source, span.start));
        let problem = error.message().replace('\n', " ");
        Self::new(
            lines_before + line,
            problem,
            "see knowledge/README.md for the format",
        )
    }
}

fn sorted_entries(folder: &Path) -> Result<Vec<PathBuf>, CatalogueError> {
    let unreadable = |source| CatalogueError::Unreadable {
        path: folder.to_path_buf(),
        source,
    };
    let mut entries = fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(unreadable)?;
    entries.sort();
    Ok(entries)
}

#[cfg(test)]
mod tests;
