//! The keys that sign, and what they make of a canonical request.

use std::sync::{Arc, Mutex, PoisonError};

use reqwest::header::HeaderValue;
use ring::digest::{SHA256, digest};
use ring::hmac::{self, HMAC_SHA256};
use time::{OffsetDateTime, UtcOffset};

use super::canonical::{push_hex, push_names};
use crate::credentials::AccessKeyId;
use crate::region::Region;
use crate::secret::Secret;

/// An access key pair, ready to sign.
#[derive(Debug)]
pub(super) struct SigningKey {
    access_key_id: AccessKeyId,
    scheme: Scheme,
    /// What the latest second has in common.
    latest: Mutex<Option<Arc<Moment>>>,
}

#[derive(Debug)]
enum Scheme {
    /// The secret key signs.
    Direct(hmac::Key),
    /// A key signs that is derived from `root` for a day and `place`: `region/service`.
    Derived { root: hmac::Key, place: String },
}

/// What all requests signed within one second share.
#[derive(Debug)]
pub(super) struct Moment {
    second: i64,
    /// The value of `X-Sdk-Date`, such as `20240102T030405Z`.
    pub(super) date: HeaderValue,
    /// `day/region/service` for a derived key.
    scope: Option<String>,
    key: hmac::Key,
}

impl SigningKey {
    /// Signs with the secret key itself.
    pub(super) fn direct(id: &AccessKeyId, secret: &Secret) -> Self {
        let key = hmac::Key::new(HMAC_SHA256, secret.expose().as_bytes());
        Self::with(id, Scheme::Direct(key))
    }

    /// Signs with keys derived for a region and a service.
    pub(super) fn derived(id: &AccessKeyId, secret: &Secret, region: &Region, service: &str) -> Self {
        // HKDF (RFC 5869) with the access key id as its salt: this is the extract step.
        let salt = hmac::Key::new(HMAC_SHA256, id.as_str().as_bytes());
        let root = hmac::sign(&salt, secret.expose().as_bytes());
        let root = hmac::Key::new(HMAC_SHA256, root.as_ref());
        let place = format!("{region}/{service}");
        Self::with(id, Scheme::Derived { root, place })
    }

    fn with(id: &AccessKeyId, scheme: Scheme) -> Self {
        Self { access_key_id: id.clone(), scheme, latest: Mutex::new(None) }
    }

    /// The algorithm as the service calls it.
    pub(super) fn algorithm(&self) -> &'static str {
        match self.scheme {
            Scheme::Direct(_) => "SDK-HMAC-SHA256",
            Scheme::Derived { .. } => "V11-HMAC-SHA256",
        }
    }

    /// What signing at `now` takes; made once a second.
    pub(super) fn moment(&self, now: OffsetDateTime) -> Result<Arc<Moment>, String> {
        let second = now.unix_timestamp();
        // A moment is put in whole, so one that a panicking thread has left is good.
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(moment) = latest.as_ref().filter(|moment| moment.second == second) {
            return Ok(Arc::clone(moment));
        }
        let moment = Arc::new(self.moment_at(now)?);
        *latest = Some(Arc::clone(&moment));
        Ok(moment)
    }

    fn moment_at(&self, now: OffsetDateTime) -> Result<Moment, String> {
        let wrong_clock = || format!("{now} cannot be written as a date to sign; set the clock");
        let utc = now.checked_to_offset(UtcOffset::UTC).ok_or_else(wrong_clock)?;
        let day = format!("{:04}{:02}{:02}", utc.year(), u8::from(utc.month()), utc.day());
        let date = format!("{day}T{:02}{:02}{:02}Z", utc.hour(), utc.minute(), utc.second());
        let (key, scope) = match &self.scheme {
            Scheme::Direct(key) => (key.clone(), None),
            Scheme::Derived { root, place } => {
                let scope = format!("{day}/{place}");
                (derive(root, &scope), Some(scope))
            }
        };
        Ok(Moment {
            second: now.unix_timestamp(),
            date: HeaderValue::try_from(date).map_err(|_| wrong_clock())?,
            scope,
            key,
        })
    }

    /// The value of `Authorization`.
    pub(super) fn authorization(&self, moment: &Moment, signed: &[(&str, &[u8])], to_sign: &[u8]) -> Vec<u8> {
        const USUAL_LENGTH: usize = 256;
        let mut text = Vec::with_capacity(USUAL_LENGTH);
        text.extend_from_slice(self.algorithm().as_bytes());
        match &moment.scope {
            None => {
                text.extend_from_slice(b" Access=");
                text.extend_from_slice(self.access_key_id.as_str().as_bytes());
            }
            Some(scope) => {
                text.extend_from_slice(b" Credential=");
                text.extend_from_slice(self.access_key_id.as_str().as_bytes());
                text.push(b'/');
                text.extend_from_slice(scope.as_bytes());
            }
        }
        text.extend_from_slice(b", SignedHeaders=");
        push_names(&mut text, signed);
        text.extend_from_slice(b", Signature=");
        push_hex(&mut text, hmac::sign(&moment.key, to_sign).as_ref());
        text
    }
}

impl Moment {
    /// What the key signs: algorithm, date, scope if there is one, and the hash of the canonical
    /// request, a line each.
    pub(super) fn string_to_sign(&self, algorithm: &str, canonical: &[u8]) -> Vec<u8> {
        const USUAL_LENGTH: usize = 192;
        let mut text = Vec::with_capacity(USUAL_LENGTH);
        text.extend_from_slice(algorithm.as_bytes());
        text.push(b'\n');
        text.extend_from_slice(self.date.as_bytes());
        text.push(b'\n');
        if let Some(scope) = &self.scope {
            text.extend_from_slice(scope.as_bytes());
            text.push(b'\n');
        }
        push_hex(&mut text, digest(&SHA256, canonical).as_ref());
        text
    }
}

/// The expand step of HKDF, for a single block. The service takes the key's hexadecimal text, not
/// its bytes, as the key.
fn derive(root: &hmac::Key, scope: &str) -> hmac::Key {
    let mut context = hmac::Context::with_key(root);
    context.update(scope.as_bytes());
    context.update(&[1]); // the number of the block
    let mut text = Vec::new();
    push_hex(&mut text, context.sign().as_ref());
    hmac::Key::new(HMAC_SHA256, &text)
}
