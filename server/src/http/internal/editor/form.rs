//! A form as it was sent: fields by name, in order, each bounded.

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, header},
};

/// No form is larger: room for a megabyte of pasted text, encoded.
const MAX_BYTES: usize = 4 * 1024 * 1024;
/// No form has more fields.
const MAX_FIELDS: usize = 500;

/// A form.
#[derive(Debug, Default)]
pub(super) struct Form(Vec<(String, String)>);

/// The body is no form of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormError {
    /// It has another content type.
    ContentType,
    /// It is too large, has too many fields or did not come.
    TooLarge,
    /// It cannot be read.
    Malformed,
}

impl Form {
    /// Reads the form of a request.
    pub(super) async fn read(headers: &HeaderMap, body: Body) -> Result<Self, FormError> {
        let media_type = headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let media_type = media_type.unwrap_or_default().split(';').next();
        if media_type.map(str::trim) != Some("application/x-www-form-urlencoded") {
            return Err(FormError::ContentType);
        }
        let bytes = to_bytes(body, MAX_BYTES)
            .await
            .map_err(|_| FormError::TooLarge)?;
        let fields: Vec<(String, String)> =
            serde_urlencoded::from_bytes(&bytes).map_err(|_| FormError::Malformed)?;
        if fields.len() > MAX_FIELDS {
            return Err(FormError::TooLarge);
        }
        Ok(Self(fields))
    }

    /// The field `name` as it was typed, with newlines as we keep them; empty where it is missing.
    pub(super) fn text(&self, name: &str) -> String {
        self.find(name)
            .unwrap_or_default()
            .replace("\r\n", "\n")
            .replace('\r', "\n")
    }

    /// The field `name` without spaces around it.
    pub(super) fn trimmed(&self, name: &str) -> String {
        self.text(name).trim().to_owned()
    }

    /// The lines of the field `name` that are not empty.
    pub(super) fn lines(&self, name: &str) -> Vec<String> {
        let text = self.text(name);
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    }

    /// Whether the box `name` is ticked.
    pub(super) fn is_ticked(&self, name: &str) -> bool {
        self.find(name) == Some("yes")
    }

    /// The field `name`, if it was sent.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Everything that somebody typed, to show it where it could not be saved.
    pub(super) fn typed(&self) -> String {
        let typed = self.0.iter().filter(|(name, value)| {
            !value.trim().is_empty()
                && !matches!(
                    name.as_str(),
                    "proof"
                        | "lock"
                        | "entries"
                        | "seen"
                        | "password"
                        | "current"
                        | "code"
                        | "invitation"
                )
        });
        let typed: Vec<_> = typed.map(|(_, value)| value.as_str()).collect();
        typed.join("\n\n")
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    async fn read(body: &str) -> Result<Form, FormError> {
        let mut headers = HeaderMap::new();
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(header::CONTENT_TYPE, form);
        Form::read(&headers, Body::from(body.to_owned())).await
    }

    #[tokio::test]
    async fn a_form_is_read_within_bounds() {
        let form = read("a=1&b=x%0D%0Ay%0D%0A%0D%0A&c=yes").await.unwrap();

        assert_eq!(form.text("a"), "1");
        assert_eq!(form.lines("b"), ["x", "y"]);
        assert!(form.is_ticked("c") && !form.is_ticked("a"));
        assert_eq!(form.text("missing"), "");
        let many = "a=1&".repeat(MAX_FIELDS + 1);
        assert_eq!(read(&many).await.unwrap_err(), FormError::TooLarge);
        let large = format!("a={}", "x".repeat(MAX_BYTES));
        assert_eq!(read(&large).await.unwrap_err(), FormError::TooLarge);
        let other = Form::read(&HeaderMap::new(), Body::empty()).await;
        assert_eq!(other.unwrap_err(), FormError::ContentType);
    }

    #[tokio::test]
    async fn what_was_typed_is_kept_without_secrets() {
        let form = read("proof=p&password=geheim&title=Neu&lock=3")
            .await
            .unwrap();

        assert_eq!(form.typed(), "Neu");
    }
}
