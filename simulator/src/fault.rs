//! Faults on demand: what a test wants to go wrong, and how often.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Something that goes wrong, a given number of times.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_simulator::{Fault, FaultKind};
///
/// // The next two requests to stop a task are refused, to come again after a second.
/// let fault = Fault::new(FaultKind::Status429 { retry_after: Duration::from_secs(1) }, 2).only("StopTask");
/// assert_eq!("429:times=2,seconds=1,operation=StopTask".parse(), Ok(fault));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    kind: FaultKind,
    times: u32,
    operation: Option<String>,
}

/// What goes wrong.
///
/// A fault in a status comes in place of everything: the service sees nothing of the request and does nothing.
/// So do all others, unless they say that the request is carried out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The gateway throttles: 429 `APIGW.0308` with `Retry-After`, in whole seconds.
    Status429 {
        /// When to come again.
        retry_after: Duration,
    },
    /// The gateway throttles: 429 `APIGW.0308` without `Retry-After`; its message says in which period how
    /// many requests are allowed, `limit:5,time:1 second`.
    Throttled {
        /// The period, in whole seconds.
        period: Duration,
    },
    /// The service fails with 500.
    Status500,
    /// Something before the service fails: 502 with a page of HTML.
    Status502,
    /// The service is not there: 503.
    Status503,
    /// The gateway has waited for the service in vain: 504 `APIGW.0201`.
    Status504,
    /// The signature is refused for its time, as if the client's clock were off: 401 `APIGW.0301`.
    SignatureExpired,
    /// The request waits before anything is done with it. Another fault may follow the wait.
    Delay(Duration),
    /// There is never a response; the connection stands until the client gives up.
    NoResponse,
    /// The connection is reset before anything is read; for one operation, before anything but the head is.
    ResetBeforeRead,
    /// The request is carried out, and the connection is reset in place of a response.
    ResetAfterRead,
    /// The request is carried out, and the connection is reset in the middle of the response's body.
    ResetInResponse,
    /// The request is carried out, and the connection is closed in the middle of the response's body.
    TruncatedBody,
    /// The request is carried out, and the response is a page of HTML.
    WrongContentType,
    /// The request is carried out, and the connection is closed after the response, which does not say so.
    CloseAfterResponse,
    /// The request is carried out, and the connection stands, but is reset as soon as another request comes on
    /// it, before that is read. A pool of connections believes it to be good.
    StaleConnection,
}

/// The kinds as texts name them, and whether they take seconds.
const NAMES: [(&str, Seconds); 16] = [
    ("429", Seconds::Of(|retry_after| FaultKind::Status429 { retry_after })),
    ("throttled", Seconds::Of(|period| FaultKind::Throttled { period })),
    ("500", Seconds::None(FaultKind::Status500)),
    ("502", Seconds::None(FaultKind::Status502)),
    ("503", Seconds::None(FaultKind::Status503)),
    ("504", Seconds::None(FaultKind::Status504)),
    ("signature-expired", Seconds::None(FaultKind::SignatureExpired)),
    ("delay", Seconds::Needed(FaultKind::Delay)),
    ("no-response", Seconds::None(FaultKind::NoResponse)),
    ("reset-before-read", Seconds::None(FaultKind::ResetBeforeRead)),
    ("reset-after-read", Seconds::None(FaultKind::ResetAfterRead)),
    ("reset-in-response", Seconds::None(FaultKind::ResetInResponse)),
    ("truncated-body", Seconds::None(FaultKind::TruncatedBody)),
    ("wrong-content-type", Seconds::None(FaultKind::WrongContentType)),
    ("close-after-response", Seconds::None(FaultKind::CloseAfterResponse)),
    ("stale-connection", Seconds::None(FaultKind::StaleConnection)),
];

/// What a kind does with `seconds`.
#[derive(Clone)]
enum Seconds {
    /// It takes none.
    None(FaultKind),
    /// One second unless it is said otherwise.
    Of(fn(Duration) -> FaultKind),
    Needed(fn(Duration) -> FaultKind),
}

/// No wait is longer.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Fault {
    /// A fault that strikes the next requests of any operation.
    #[must_use]
    pub fn new(kind: FaultKind, times: u32) -> Self {
        Self { kind, times, operation: None }
    }

    /// The fault strikes one operation alone, named as the document names it: `StopTask`.
    #[must_use]
    pub fn only(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// The operation that it is for.
    pub(crate) fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// Why it cannot be, if it cannot.
    fn check(self) -> Result<Self, String> {
        if self.times == 0 {
            return Err("a fault has to strike at least once; set times to 1 or more".to_owned());
        }
        let wait = match self.kind {
            FaultKind::Delay(wait)
            | FaultKind::Status429 { retry_after: wait }
            | FaultKind::Throttled { period: wait } => wait,
            _ => Duration::ZERO,
        };
        if wait > DAY {
            return Err("a fault cannot last longer than a day; give up to 86400 seconds".to_owned());
        }
        Ok(self)
    }
}

/// Reads `KIND:times=N[,operation=ID][,seconds=S]`.
///
/// The kinds are `429`, `throttled`, `500`, `502`, `503`, `504`, `signature-expired`, `delay`, `no-response`,
/// `reset-before-read`, `reset-after-read`, `reset-in-response`, `truncated-body`, `wrong-content-type`,
/// `close-after-response` and `stale-connection`. `seconds` is for `429` and `throttled` (default 1) and for
/// `delay`, which needs it.
impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, settings) = text.split_once(':').unwrap_or((text, ""));
        let mut given = HashMap::new();
        for setting in settings.split(',').filter(|setting| !setting.is_empty()) {
            let (name, value) = setting
                .split_once('=')
                .ok_or_else(|| format!("`{setting}` in the fault `{text}` is not name=value"))?;
            if given.insert(name, value).is_some() {
                return Err(format!("the fault `{text}` gives {name} twice; give it once"));
            }
        }
        let seconds = match given.remove("seconds") {
            None => None,
            Some(value) => Some(
                seconds(value)
                    .ok_or_else(|| format!("`seconds={value}` in the fault `{text}` is no time"))?,
            ),
        };
        let known = NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| kind.clone());
        let kind = match (known, seconds) {
            (None, _) => return Err(format!("there is no fault `{name}`; see --help for those there are")),
            (Some(Seconds::None(_)), Some(_)) => return Err(format!("the fault `{text}` takes no seconds")),
            (Some(Seconds::None(kind)), None) => kind,
            (Some(Seconds::Of(kind)), seconds) => kind(seconds.unwrap_or(Duration::from_secs(1))),
            (Some(Seconds::Needed(kind)), Some(seconds)) => kind(seconds),
            (Some(Seconds::Needed(_)), None) => return Err(format!("the fault `{text}` needs seconds=S")),
        };
        let times = given.remove("times").ok_or_else(|| format!("the fault `{text}` needs times=N"))?;
        let times =
            times.parse().map_err(|_| format!("`times={times}` in the fault `{text}` is no number"))?;
        let operation = given.remove("operation").map(str::to_owned);
        if operation.as_deref() == Some("") {
            return Err(format!(
                "the fault `{text}` names no operation; name one, such as operation=StopTask"
            ));
        }
        if let Some(name) = given.keys().next() {
            return Err(format!("`{name}` in the fault `{text}` is none of times, operation and seconds"));
        }
        Fault { kind, times, operation }.check()
    }
}

fn seconds(text: &str) -> Option<Duration> {
    Duration::try_from_secs_f64(text.parse().ok()?).ok()
}

/// The faults that are still to come.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    pub(crate) fn add(&self, fault: Fault) -> Result<(), String> {
        let fault = fault.check()?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(fault);
        Ok(())
    }

    /// Whether the connection that has just come is to be reset.
    pub(crate) fn strikes_connection(&self) -> bool {
        let before = |fault: &Fault| fault.kind == FaultKind::ResetBeforeRead && fault.operation.is_none();
        self.take(before).is_some()
    }

    /// Whether the connection is to be reset of which only the head of a request has been read.
    pub(crate) fn strikes_head(&self, operation: &str) -> bool {
        let of = |fault: &Fault| fault.operation.as_deref() == Some(operation);
        self.take(|fault| fault.kind == FaultKind::ResetBeforeRead && of(fault)).is_some()
    }

    /// The next fault for a request.
    pub(crate) fn strike(&self, operation: &str) -> Option<FaultKind> {
        self.take(|fault| {
            fault.kind != FaultKind::ResetBeforeRead
                && fault.operation.as_deref().is_none_or(|only| only == operation)
        })
    }

    fn take(&self, fits: impl Fn(&Fault) -> bool) -> Option<FaultKind> {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index = faults.iter().position(fits)?;
        let fault = faults.get_mut(index)?;
        let kind = fault.kind.clone();
        fault.times -= 1;
        if fault.times == 0 {
            faults.remove(index);
        }
        Some(kind)
    }
}

impl fmt::Debug for Faults {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Faults")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_strike_as_often_as_asked_for() {
        let faults = Faults::default();
        faults.add(Fault::new(FaultKind::Status500, 2).only("StopTask")).unwrap();
        faults.add(Fault::new(FaultKind::Status503, 1)).unwrap();
        faults.add(Fault::new(FaultKind::ResetBeforeRead, 1)).unwrap();
        faults.add(Fault::new(FaultKind::ResetBeforeRead, 1).only("StopTask")).unwrap();
        assert_eq!(faults.strike("StartTask"), Some(FaultKind::Status503));
        assert_eq!(faults.strike("StartTask"), None);
        assert_eq!(faults.strike("StopTask"), Some(FaultKind::Status500));
        assert_eq!(faults.strike("StopTask"), Some(FaultKind::Status500));
        assert_eq!(faults.strike("StopTask"), None);
        assert!(faults.strikes_connection());
        assert!(!faults.strikes_connection());
        assert!(!faults.strikes_head("StartTask"));
        assert!(faults.strikes_head("StopTask"));
        assert!(!faults.strikes_head("StopTask"));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for (text, word) in [
            ("404:times=1", "no fault `404`"),
            ("500", "needs times"),
            ("500:times=0", "at least once"),
            ("500:times=x", "no number"),
            ("500:times", "name=value"),
            ("500:times=1,seconds=2", "takes no seconds"),
            ("500:times=1,path=/", "none of times"),
            ("delay:times=1", "needs seconds"),
            ("delay:times=1,seconds=-1", "no time"),
            ("500:times=1,times=2", "gives times twice"),
            ("500:times=1,operation=", "names no operation"),
            ("delay:times=1,seconds=NaN", "no time"),
            ("delay:times=1,seconds=1e300", "no time"),
            ("delay:times=1,seconds=90000", "longer than a day"),
        ] {
            let error = text.parse::<Fault>().unwrap_err();
            assert!(error.contains(word), "{text}: {error}");
        }
    }
}
