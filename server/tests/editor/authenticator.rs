//! A small authenticator, as a phone or a security key has one: a key pair with a counter that signs what a site asks for.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64_URL};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Somebody was there, and showed fingerprint, face or PIN.
const PRESENT_AND_VERIFIED: u8 = 0b0000_0101;
/// A new key comes along.
const NEW_KEY: u8 = 0b0100_0000;

/// An authenticator with one passkey.
pub(crate) struct Authenticator {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    /// How often it has signed; a copy of it counts by itself.
    pub(crate) counter: u32,
    /// The site that the browser says it shows.
    pub(crate) origin: String,
    /// Whether its owner showed fingerprint, face or PIN.
    pub(crate) is_verified: bool,
}

impl Authenticator {
    pub(crate) fn new(id: &str, origin: &str) -> Self {
        let random = SystemRandom::new();
        let algorithm = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let document = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
        Self {
            key: EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &random).unwrap(),
            id: id.as_bytes().to_vec(),
            counter: 0,
            origin: origin.to_owned(),
            is_verified: true,
        }
    }

    /// Answers what a site asks for a new passkey.
    pub(crate) fn create(&mut self, options: &Value) -> String {
        let site = options["rp"]["id"].as_str().unwrap();
        let mut data = self.data(site, NEW_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        // The public key as a map of COSE: an elliptic curve, ES256, P-256, x and y.
        let point = self.key.public_key().as_ref();
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 32]);
        data.extend(&point[33..65]);
        let mut object = vec![0xa3];
        object.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x58");
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        let client = self.client("webauthn.create", options);
        self.answer(&json!({
            "attestationObject": BASE64_URL.encode(object),
            "clientDataJSON": BASE64_URL.encode(client),
        }))
    }

    /// Answers what a site asks to prove a passkey.
    pub(crate) fn prove(&mut self, options: &Value) -> String {
        let site = options["rpId"].as_str().unwrap();
        let data = self.data(site, 0);
        let client = self.client("webauthn.get", options);
        let mut signed = data.clone();
        signed.extend(Sha256::digest(client.as_bytes()));
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.answer(&json!({
            "authenticatorData": BASE64_URL.encode(data),
            "clientDataJSON": BASE64_URL.encode(client),
            "signature": BASE64_URL.encode(signature),
            "userHandle": null,
        }))
    }

    fn data(&mut self, site: &str, more: u8) -> Vec<u8> {
        self.counter += 1;
        let flags = if self.is_verified {
            PRESENT_AND_VERIFIED
        } else {
            1
        };
        let mut data = Sha256::digest(site.as_bytes()).to_vec();
        data.push(flags | more);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn client(&self, kind: &str, options: &Value) -> String {
        let challenge = &options["challenge"];
        json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false})
            .to_string()
    }

    fn answer(&self, response: &Value) -> String {
        let id = BASE64_URL.encode(&self.id);
        json!({
            "id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {},
            "response": response,
        })
        .to_string()
    }
}
