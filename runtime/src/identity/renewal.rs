//! Keeps an identity whose credentials end: asks for new ones in time, one task at a time, and goes on with
//! the old ones for as long as they are valid.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tracing::Instrument;

use crate::course::Deadline;
use crate::credentials::{ProvideCredentials, ProviderContext, temporary::shown};

use super::Identity;
use super::resolve::Resolver;

/// How long before their end credentials are renewed.
const EARLY: Duration = Duration::from_secs(40 * 60);
/// The pause after a first failure; each further one doubles it.
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
/// No pause is longer.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A provider, and what it has given last.
#[derive(Clone)]
pub(crate) struct Renewal(Arc<Shared>);

struct Shared {
    provider: Arc<dyn ProvideCredentials>,
    context: ProviderContext,
    resolver: Resolver,
    state: Mutex<State>,
    /// Whoever holds it may ask the provider.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// What was held before: calls that are under way may still use it.
    previous: Option<Arc<Identity>>,
    failure: Option<Failure>,
    /// Whether a task is on its way to renew what is held.
    renewing: bool,
}

struct Held {
    identity: Arc<Identity>,
    end: Option<SystemTime>,
    renew: Option<SystemTime>,
}

/// Why the provider gave nothing at the last try.
struct Failure {
    problem: String,
    tries: u32,
    at: SystemTime,
    pause: Duration,
}

/// What a call does, by the state of the moment.
enum Next {
    Use(Arc<Identity>),
    /// The same, and somebody should ask for the next.
    UseAndRenew(Arc<Identity>),
    Fail(String),
    Ask,
}

impl Renewal {
    pub(crate) fn new(
        provider: Arc<dyn ProvideCredentials>,
        context: ProviderContext,
        resolver: Resolver,
    ) -> Self {
        let (state, turn) = (Mutex::default(), tokio::sync::Mutex::default());
        Renewal(Arc::new(Shared { provider, context, resolver, state, turn }))
    }

    /// The identity of the moment: without waiting while it is valid, otherwise as soon as the provider has
    /// given one, whoever has asked it.
    pub(crate) async fn get(&self, deadline: Deadline) -> Result<Arc<Identity>, String> {
        match self.0.next() {
            Next::Use(identity) => return Ok(identity),
            Next::UseAndRenew(identity) => {
                self.renew_beside();
                return Ok(identity);
            }
            Next::Fail(problem) => return Err(problem),
            Next::Ask => {}
        }
        let _turn = self.0.turn.lock().await;
        // Another task may have asked meanwhile.
        match self.0.next() {
            Next::Use(identity) => Ok(identity),
            Next::UseAndRenew(identity) => {
                self.renew_beside();
                Ok(identity)
            }
            Next::Fail(problem) => Err(problem),
            Next::Ask => self.0.ask(Some(deadline)).await,
        }
    }

    /// The identity that is held, valid or not.
    pub(crate) fn known(&self) -> Option<Arc<Identity>> {
        self.0.state().held.as_ref().map(|held| Arc::clone(&held.identity))
    }

    /// The identity that was held before.
    pub(crate) fn previous(&self) -> Option<Arc<Identity>> {
        self.0.state().previous.clone()
    }

    /// Starts a task that renews the identity. `next` has noted that it is on its way.
    fn renew_beside(&self) {
        let underway = Underway(Arc::clone(&self.0));
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let task = async move {
            let shared = &underway.0;
            let _turn = shared.turn.lock().await;
            // What went wrong is kept in the state, and is in the log.
            let _ = shared.ask(None).await;
        };
        runtime.spawn(task.in_current_span());
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // Each change is made in one piece, so that a state which a panic has left is whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a call does now. One call at a time is asked to renew.
    fn next(&self) -> Next {
        let now = self.context.environment().now();
        let mut state = self.state();
        let pausing = state.failure.as_ref().filter(|failure| failure.is_pausing(now));
        let Some(held) = state.held.as_ref().filter(|held| held.is_valid(now)) else {
            return pausing.map_or(Next::Ask, |failure| Next::Fail(failure.message(now)));
        };
        let identity = Arc::clone(&held.identity);
        let due = held.renew.is_some_and(|renew| renew <= now);
        if !due || state.renewing || pausing.is_some() {
            return Next::Use(identity);
        }
        state.renewing = true;
        Next::UseAndRenew(identity)
    }

    /// Asks the provider, and puts what it gives in the place of the old only if that can be used. To be
    /// called by whoever has the turn.
    async fn ask(&self, until: Option<Deadline>) -> Result<Arc<Identity>, String> {
        let began = self.context.environment().now();
        let given = self.fetch(&self.context.until(until)).await;
        let now = self.context.environment().now();
        let mut state = self.state();
        state.renewing = false;
        match given.and_then(|identity| Held::new(identity, now)) {
            Ok(held) => {
                let identity = Arc::clone(&held.identity);
                state.previous = state.held.replace(held).map(|old| old.identity);
                state.failure = None;
                tracing::debug!(provider = self.provider.name(), "new credentials");
                Ok(identity)
            }
            Err(problem) => {
                let problem = match &state.held {
                    Some(Held { end: Some(end), .. }) if *end <= now => format!(
                        "the credentials have ended at {} and cannot be renewed: {problem}",
                        shown(*end)
                    ),
                    _ => problem,
                };
                let tries = state.failure.as_ref().map_or(0, |failure| failure.tries).saturating_add(1);
                // A task that was not run for long, as in a program without async between two calls, has
                // found out nothing about now: its failure is an old one.
                let held_up = now.duration_since(began).is_ok_and(|taken| taken > LONGEST_PAUSE);
                let failure = Failure::new(problem.clone(), tries, if held_up { began } else { now });
                if state.held.is_some() {
                    tracing::warn!(
                        provider = self.provider.name(),
                        problem,
                        tries,
                        "the credentials cannot be renewed yet; the old ones are used until they end"
                    );
                }
                state.failure = Some(failure);
                Err(problem)
            }
        }
    }

    async fn fetch(&self, context: &ProviderContext) -> Result<Identity, String> {
        let credentials = self.provider.provide(context).await.map_err(String::from)?;
        self.resolver.resolve(credentials, context).await
    }
}

impl Held {
    fn new(identity: Identity, now: SystemTime) -> Result<Self, String> {
        let end = identity.credentials.end();
        let renew = match end.map(|end| end.duration_since(now)) {
            None => None,
            Some(Ok(left)) if !left.is_zero() => {
                // What a provider gives for a short time is renewed at half of that, not again and again.
                let wait = left.checked_sub(EARLY).filter(|wait| !wait.is_zero()).unwrap_or(left / 2);
                now.checked_add(wait.max(SHORTEST_PAUSE))
            }
            Some(_) => return Err("the provider gave credentials that have ended already".to_owned()),
        };
        Ok(Held { identity: Arc::new(identity), end, renew })
    }

    fn is_valid(&self, now: SystemTime) -> bool {
        self.end.is_none_or(|end| now < end)
    }
}

impl Failure {
    fn new(problem: String, tries: u32, at: SystemTime) -> Self {
        let factor = 1_u32.checked_shl(tries.saturating_sub(1)).unwrap_or(u32::MAX);
        let pause = SHORTEST_PAUSE.saturating_mul(factor).min(LONGEST_PAUSE);
        Failure { problem, tries, at, pause }
    }

    /// Whether it is too early for another try. A clock that was set back ends the pause.
    fn is_pausing(&self, now: SystemTime) -> bool {
        now.duration_since(self.at).is_ok_and(|since| since < self.pause)
    }

    fn message(&self, now: SystemTime) -> String {
        let left = self.pause.saturating_sub(now.duration_since(self.at).unwrap_or_default());
        let (tries, seconds) = (self.tries, left.as_secs().max(1));
        let times = if tries == 1 { "once".to_owned() } else { format!("{tries} times") };
        format!("{} (tried {times}; not again for {seconds} s)", self.problem)
    }
}

/// Notes that nobody renews any more, also where the task was cancelled.
struct Underway(Arc<Shared>);

impl Drop for Underway {
    fn drop(&mut self) {
        self.0.state().renewing = false;
    }
}
