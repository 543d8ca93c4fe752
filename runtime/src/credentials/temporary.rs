//! Reads temporary credentials as IAM, the metadata of a server and a pod's agent give them.

use std::time::{Duration, SystemTime};

use serde_json::Value as Json;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::Credentials;

/// Reads and validates them. The message names what is wrong, and quotes nothing of the body.
pub(crate) fn read(body: &[u8], now: SystemTime) -> Result<Credentials, String> {
    let Ok(Json::Object(response)) = serde_json::from_slice(body) else {
        return Err(format!("the response is no JSON object ({} bytes)", body.len()));
    };
    let fields = match response.get("credential").or_else(|| response.get("credentials")) {
        Some(Json::Object(inner)) => inner,
        _ => &response,
    };
    let text = |names: [&str; 2]| {
        let found = names.iter().find_map(|name| fields.get(*name)?.as_str());
        found.filter(|text| !text.is_empty()).ok_or_else(|| {
            format!("the response has no text in `{}` or `{}` of its credential", names[0], names[1])
        })
    };
    let access_key_id = text(["access", "accessKeyId"])?;
    let secret = text(["secret", "secretAccessKey"])?;
    let token = text(["securitytoken", "securityToken"])?;
    let end = moment(text(["expires_at", "expiration"])?)
        .ok_or("the time at which the credentials end is none like 2026-02-27T08:00:00Z")?;
    let credentials = Credentials::new(access_key_id, secret).security_token(token).expires_at(end);
    credentials.check()?;
    if end <= now {
        return Err(format!(
            "the credentials have ended already, at {}; check the clock of this machine",
            shown(end)
        ));
    }
    Ok(credentials)
}

/// A moment for a message, such as `2026-02-27T08:00:00Z`.
pub(crate) fn shown(moment: SystemTime) -> String {
    let seconds = moment.duration_since(SystemTime::UNIX_EPOCH).ok().map(|since| since.as_secs());
    let moment =
        seconds.and_then(|seconds| OffsetDateTime::from_unix_timestamp(i64::try_from(seconds).ok()?).ok());
    moment.and_then(|moment| moment.format(&Rfc3339).ok()).unwrap_or_else(|| "a time out of range".to_owned())
}

/// RFC 3339, with UTC for a time without an offset.
fn moment(text: &str) -> Option<SystemTime> {
    let parsed = OffsetDateTime::parse(text, &Rfc3339)
        .or_else(|_| OffsetDateTime::parse(&format!("{text}Z"), &Rfc3339));
    let seconds = u64::try_from(parsed.ok()?.unix_timestamp()).ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}
