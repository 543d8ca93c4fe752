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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The gateway throttles: 429 with `Retry-After`, in whole seconds. The service sees nothing.
    Status429 {
        /// When to come again.
        retry_after: Duration,
    },
    /// The service fails with 500 and does nothing.
    Status500,
    /// The service is not there: 503. It does nothing.
    Status503,
    /// The request waits before anything is done with it. Another fault may follow the wait.
    Delay(Duration),
    /// The connection is reset before anything is read. It strikes connections, so it cannot be for one operation.
    ResetBeforeRead,
    /// The request is carried out, and the connection is reset in place of a response.
    ResetAfterRead,
    /// The request is carried out, and the connection is closed in the middle of the response's body.
    TruncatedBody,
    /// The request is carried out, and the response is a page of HTML.
    WrongContentType,
}

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
        if self.kind == FaultKind::ResetBeforeRead && self.operation.is_some() {
            return Err("reset-before-read strikes a connection before an operation is known; \
                        leave the operation out"
                .to_owned());
        }
        if self.times == 0 {
            return Err("a fault has to strike at least once; set times to 1 or more".to_owned());
        }
        Ok(self)
    }
}

/// Reads `KIND:times=N[,operation=ID][,seconds=S]`.
///
/// The kinds are `429`, `500`, `503`, `delay`, `reset-before-read`, `reset-after-read`, `truncated-body`
/// and `wrong-content-type`. `seconds` is for `429` (default 1) and `delay`, which needs it.
impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, settings) = text.split_once(':').unwrap_or((text, ""));
        let mut given = HashMap::new();
        for setting in settings.split(',').filter(|setting| !setting.is_empty()) {
            let (name, value) = setting
                .split_once('=')
                .ok_or_else(|| format!("`{setting}` in the fault `{text}` is not name=value"))?;
            given.insert(name, value);
        }
        let seconds = match given.remove("seconds") {
            None => None,
            Some(value) => Some(
                seconds(value)
                    .ok_or_else(|| format!("`seconds={value}` in the fault `{text}` is no time"))?,
            ),
        };
        let takes_seconds = matches!(kind, "429" | "delay");
        let kind = match kind {
            "429" => FaultKind::Status429 { retry_after: seconds.unwrap_or(Duration::from_secs(1)) },
            "500" => FaultKind::Status500,
            "503" => FaultKind::Status503,
            "delay" => {
                FaultKind::Delay(seconds.ok_or_else(|| format!("the fault `{text}` needs seconds=S"))?)
            }
            "reset-before-read" => FaultKind::ResetBeforeRead,
            "reset-after-read" => FaultKind::ResetAfterRead,
            "truncated-body" => FaultKind::TruncatedBody,
            "wrong-content-type" => FaultKind::WrongContentType,
            other => return Err(format!("there is no fault `{other}`; see --help for those there are")),
        };
        if seconds.is_some() && !takes_seconds {
            return Err(format!("the fault `{text}` takes no seconds"));
        }
        let times = given.remove("times").ok_or_else(|| format!("the fault `{text}` needs times=N"))?;
        let times =
            times.parse().map_err(|_| format!("`times={times}` in the fault `{text}` is no number"))?;
        let operation = given.remove("operation").map(str::to_owned);
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
        self.take(|fault| fault.kind == FaultKind::ResetBeforeRead).is_some()
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
        assert_eq!(faults.strike("StartTask"), Some(FaultKind::Status503));
        assert_eq!(faults.strike("StartTask"), None);
        assert_eq!(faults.strike("StopTask"), Some(FaultKind::Status500));
        assert_eq!(faults.strike("StopTask"), Some(FaultKind::Status500));
        assert_eq!(faults.strike("StopTask"), None);
        assert!(faults.strikes_connection());
        assert!(!faults.strikes_connection());
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
            ("reset-before-read:times=1,operation=StopTask", "leave the operation out"),
        ] {
            let error = text.parse::<Fault>().unwrap_err();
            assert!(error.contains(word), "{text}: {error}");
        }
    }
}
