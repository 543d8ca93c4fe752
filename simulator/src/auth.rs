//! Who may call: signatures and tokens, judged as the gateway of the cloud judges them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

use crate::refusal::Refusal;
use crate::signature::{Claim, Request};

/// How far the date of a signature may be off.
const SKEW: Duration = Duration::from_secs(15 * 60);

/// What callers have to prove, and for whom they may call.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) access_key: String,
    pub(crate) secret_key: String,
    /// Of temporary credentials; absent for lasting ones.
    pub(crate) security_token: Option<String>,
    pub(crate) token: String,
    pub(crate) project_id: String,
    pub(crate) domain_id: String,
}

impl Identity {
    /// Says what of it no request could send.
    pub(crate) fn check(&self) -> Result<(), String> {
        // What separates the parts of an `Authorization` header, and of a path.
        let key = ",/=";
        let segment = "/?#%";
        let texts = [
            ("access key", Some(&self.access_key), key),
            ("secret key", Some(&self.secret_key), ""),
            ("security token", self.security_token.as_ref(), ""),
            ("token", Some(&self.token), ""),
            ("project id", Some(&self.project_id), segment),
            ("domain id", Some(&self.domain_id), segment),
        ];
        for (what, text, forbidden) in texts {
            let Some(text) = text else { continue };
            if text.is_empty() {
                return Err(format!("the {what} is empty; give one, or leave it to the default"));
            }
            if text.chars().any(|one| !one.is_ascii_graphic() || forbidden.contains(one)) {
                let these = forbidden.chars().map(|one| format!(" `{one}`")).collect::<String>();
                let but = if these.is_empty() { these } else { format!(" other than{these}") };
                return Err(format!(
                    "the {what} has a space, a line break or another character that no request can send; \
                     use visible characters of ASCII{but}"
                ));
            }
        }
        Ok(())
    }
}

/// Refuses who does not prove to be the one that the simulator knows.
pub(crate) fn authenticate(
    known: &Identity,
    request: Request<'_>,
    service: &str,
    now: SystemTime,
) -> Result<(), Refusal> {
    let header = |name: &str| {
        let value = request.headers.get(name)?;
        Some(value.to_str().unwrap_or("?"))
    };
    if let Some(authorization) = header(AUTHORIZATION.as_str()) {
        signed(known, request, authorization, service, now)?;
    } else {
        let token =
            header("x-auth-token").ok_or_else(|| wrong("neither a signature nor a token is there"))?;
        if token != known.token {
            return Err(wrong("the token is not valid"));
        }
    }
    for (name, own) in [("x-project-id", &known.project_id), ("x-domain-id", &known.domain_id)] {
        if header(name).is_some_and(|given| given != own) {
            let message = format!("the {name} header names another one than that of the caller");
            return Err(Refusal::gateway(403, "APIGW.0310", message));
        }
    }
    Ok(())
}

fn wrong(what: &str) -> Refusal {
    Refusal::gateway(401, "APIGW.0301", format!("incorrect IAM authentication information: {what}"))
}

fn signed(
    known: &Identity,
    request: Request<'_>,
    authorization: &str,
    service: &str,
    now: SystemTime,
) -> Result<(), Refusal> {
    let claim = Claim::read(authorization).map_err(wrong)?;
    if claim.access_key != known.access_key {
        return Err(wrong("nobody has this AK; see the one that the simulator was started with"));
    }
    for name in ["host", "x-sdk-date"] {
        if !claim.signed_headers.contains(&name) {
            return Err(wrong(&format!("the {name} header is not signed")));
        }
    }
    let date = date_of(request.headers)?;
    check_date(date, now)?;
    if let Some(scope) = claim.scope {
        check_scope(scope, date, service)?;
    }
    claim.verify(request, &known.secret_key).map_err(wrong)?;
    check_security_token(known, &claim, request.headers)
}

fn date_of(headers: &HeaderMap) -> Result<PrimitiveDateTime, Refusal> {
    let text = headers.get("x-sdk-date").and_then(|value| value.to_str().ok());
    let text = text.ok_or_else(|| wrong("there is no X-Sdk-Date"))?;
    parsed(text).ok_or_else(|| wrong("the X-Sdk-Date is no date such as 20240102T030405Z"))
}

/// A time as `X-Sdk-Date` has it.
pub(crate) fn stamp(time: SystemTime) -> String {
    let time = OffsetDateTime::from(time);
    let (date, clock) = (time.date(), time.time());
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        date.year(),
        u8::from(date.month()),
        date.day(),
        clock.hour(),
        clock.minute(),
        clock.second()
    )
}

fn parsed(text: &str) -> Option<PrimitiveDateTime> {
    let well_formed = text.len() == 16
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 => byte == b'T',
            15 => byte == b'Z',
            _ => byte.is_ascii_digit(),
        });
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u16>().ok();
    let small = |from: usize| u8::try_from(number(from, from + 2)?).ok();
    if !well_formed {
        return None;
    }
    let month = Month::try_from(small(4)?).ok()?;
    let date = Date::from_calendar_date(i32::from(number(0, 4)?), month, small(6)?).ok()?;
    Some(PrimitiveDateTime::new(date, Time::from_hms(small(9)?, small(11)?, small(13)?).ok()?))
}

fn check_date(date: PrimitiveDateTime, now: SystemTime) -> Result<(), Refusal> {
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    let off = date.assume_utc().unix_timestamp().abs_diff(i64::try_from(now.as_secs()).unwrap_or(i64::MAX));
    if off > SKEW.as_secs() {
        let message = "incorrect app authentication information: the X-Sdk-Date is more than 15 minutes off";
        return Err(Refusal::gateway(401, "APIGW.0303", message));
    }
    Ok(())
}

fn check_scope(scope: &str, date: PrimitiveDateTime, service: &str) -> Result<(), Refusal> {
    let day = format!("{:04}{:02}{:02}", date.year(), u8::from(date.month()), date.day());
    match scope.split('/').collect::<Vec<_>>()[..] {
        [of_day, region, of_service] if !region.is_empty() => {
            if of_day != day {
                return Err(wrong("the scope of the Credential is not of the day of X-Sdk-Date"));
            }
            if of_service != service {
                return Err(wrong("the scope of the Credential is of another service"));
            }
            Ok(())
        }
        _ => Err(wrong("the scope of the Credential is not day/region/service")),
    }
}

fn check_security_token(known: &Identity, claim: &Claim<'_>, headers: &HeaderMap) -> Result<(), Refusal> {
    let name = "x-security-token";
    match (&known.security_token, headers.get(name)) {
        (None, None) => Ok(()),
        (None, Some(_)) => Err(wrong("this AK is no temporary one and takes no security token")),
        (Some(_), None) => Err(wrong("this AK is temporary and needs its security token")),
        (Some(own), Some(given)) if given.as_bytes() != own.as_bytes() => {
            Err(wrong("the security token is not that of the AK"))
        }
        (Some(_), Some(_)) if !claim.signed_headers.contains(&name) => {
            Err(wrong("the security token is not signed"))
        }
        (Some(_), Some(_)) => Ok(()),
    }
}

#[cfg(test)]
mod tests;
