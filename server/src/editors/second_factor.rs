//! The second factor of editors: codes of an authenticator app (RFC 6238), and recovery codes. Does not know whose they are.
//!
//! SHA-1, six digits and thirty seconds, because that is all that common apps take; they ignore other wishes without a word. HMAC
//! does not rest on what is broken in SHA-1 (RFC 4226, appendix B.2).

mod recovery;
#[cfg(test)]
mod tests;

use std::fmt::{self, Write};

use data_encoding::BASE32_NOPAD;
use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use qrcode::{EcLevel, QrCode};
use totp_rs::{Algorithm, Builder, Totp};
use zeroize::Zeroizing;

pub use recovery::{RecoveryCodes, RecoveryHash, RecoveryHashError};

/// The length of a secret, in bytes: that of SHA-1's result, as RFC 4226 recommends in section 4.
pub const SECRET_BYTES: usize = 20;

/// How long a code holds, in seconds.
const STEP_SECONDS: u64 = 30;

/// How many steps a phone's clock may be off, either way (RFC 6238, section 5.2).
const TOLERATED_STEPS: u64 = 1;

/// The longest text that is looked at as a code: six digits and some spaces.
const MAX_CODE_BYTES: usize = 32;

/// The longest account name and issuer in a URI, so that every QR code can be read by a phone.
const MAX_LABEL_CHARS: usize = 40;

/// What RFC 3986 calls unreserved stays as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What an authenticator app and the server both know. It never shows itself, and its memory is wiped when it is dropped.
#[derive(Clone)]
pub struct TotpSecret(Zeroizing<[u8; SECRET_BYTES]>);

impl TotpSecret {
    /// A new secret.
    ///
    /// # Panics
    /// When the machine has no randomness, which it has once it is up.
    #[must_use]
    pub fn generate() -> Self {
        let mut bytes = Zeroizing::new([0; SECRET_BYTES]);
        getrandom::fill(&mut *bytes).expect("the machine gives randomness once it is up");
        Self(bytes)
    }

    /// The stored secret; `None` where the bytes are not [`SECRET_BYTES`].
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// The bytes to be stored.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; SECRET_BYTES] {
        *self.0
    }

    /// The address that apps read from a QR code (the "Key Uri Format" of Google Authenticator, which all follow). Colons part
    /// issuer and account there, so those in the names become spaces.
    #[must_use]
    pub fn uri(&self, account: &str, issuer: &str) -> String {
        let label = |text: &str| {
            let text: String = text
                .replace(':', " ")
                .chars()
                .take(MAX_LABEL_CHARS)
                .collect();
            utf8_percent_encode(text.trim(), UNRESERVED).to_string()
        };
        let (account, issuer) = (label(account), label(issuer));
        let secret = BASE32_NOPAD.encode(&*self.0);
        format!(
            "otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}&algorithm=SHA1&digits=6&period={STEP_SECONDS}"
        )
    }

    /// The secret in Base32, in groups of four, for who types it.
    #[must_use]
    pub fn base32(&self) -> String {
        let mut grouped = String::with_capacity(40);
        for (place, letter) in BASE32_NOPAD.encode(&*self.0).chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                grouped.push(' ');
            }
            grouped.push(letter);
        }
        grouped
    }

    /// The time step of `code` where it is right: store it with the account, and hand it in as `last_step` the next time. A code of
    /// that step or an earlier one is refused, so each counts once (RFC 6238, section 5.2). Spaces do not matter.
    #[must_use]
    pub fn verify(&self, code: &str, now: Timestamp, last_step: Option<u64>) -> Option<u64> {
        if code.len() > MAX_CODE_BYTES {
            return None;
        }
        let code: String = code.split_whitespace().collect();
        let step = u64::try_from(now.as_second()).ok()? / STEP_SECONDS;
        let first = step
            .saturating_sub(TOLERATED_STEPS)
            .max(last_step.map_or(0, |last| last.saturating_add(1)));
        let app = self.app();
        (first..=step + TOLERATED_STEPS).find_map(|step| app.check(&code, step * STEP_SECONDS))
    }

    /// What an app does with the secret.
    fn app(&self) -> Totp {
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(6)
            .with_step_duration(STEP_SECONDS)
            .with_skew(0)
            .with_secret(*self.0)
            .build()
            .expect("20 bytes, 6 digits and 30 seconds are what the RFC asks for")
    }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TotpSecret(***)")
    }
}

/// `uri` as a picture to be photographed, called `label` for who does not see it: an SVG element without styles and scripts, so that
/// it fits a strict content security policy. `None` where the address is too long for a QR code; one of [`TotpSecret::uri`] never is.
#[must_use]
pub fn qr_svg(uri: &str, label: &str) -> Option<String> {
    /// The white frame that readers need, in modules (ISO/IEC 18004).
    const QUIET: usize = 4;
    let code = QrCode::with_error_correction_level(uri, EcLevel::M).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let label = label
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;");
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|left, right| left == right) {
            if run[0] == qrcode::Color::Dark {
                // Writing into a string cannot fail.
                let _ = write!(
                    path,
                    "M{} {}h{}v1h-{}z",
                    x + QUIET,
                    y + QUIET,
                    run.len(),
                    run.len()
                );
            }
            x += run.len();
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"{label}\" viewBox=\"0 0 {side} {side}\" width=\"240\" \
         height=\"240\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" \
         d=\"{path}\"/></svg>"
    ))
}
