//! What is wrong with a request, up to as much as one response lists.

use crate::refusal::{Codes, Refusal, codes};

/// How many things that are wrong one response lists. Nothing is looked for beyond one more.
const MOST_LISTED: usize = 20;

/// Everything in a request that is not as documented, as far as it has been found.
#[derive(Debug)]
pub(crate) struct Problems {
    service: &'static str,
    codes: &'static Codes,
    found: Vec<Problem>,
}

/// Something in a request that is not as documented. No text quotes a value: it may be a secret.
#[derive(Debug)]
struct Problem {
    /// The code of the service for it.
    code: &'static str,
    /// Such as `body.src_node.object_key[3]`.
    place: String,
    text: String,
}

impl Problems {
    pub(crate) fn new(service: &'static str) -> Self {
        Self { service, codes: codes(service), found: Vec::new() }
    }

    /// Whether there is more than one response lists: what else may be wrong need not be looked for.
    pub(crate) fn is_enough(&self) -> bool {
        self.found.len() > MOST_LISTED
    }

    /// How much has been found.
    pub(crate) fn count(&self) -> usize {
        self.found.len()
    }

    /// A problem with a code of its own.
    pub(crate) fn with_code(
        &mut self,
        code: &'static str,
        place: impl Into<String>,
        text: impl Into<String>,
    ) {
        if !self.is_enough() {
            self.found.push(Problem { code, place: place.into(), text: text.into() });
        }
    }

    /// A value, or several, that break what is documented.
    pub(crate) fn value(&mut self, place: impl Into<String>, text: impl Into<String>) {
        self.with_code(self.codes.wrong_value, place, text);
    }

    /// A value of another type.
    pub(crate) fn wrong_type(&mut self, place: impl Into<String>, text: impl Into<String>) {
        self.with_code(self.codes.wrong_type, place, text);
    }

    /// Ranges of the time of day that overlap.
    pub(crate) fn overlap(&mut self, place: impl Into<String>, text: impl Into<String>) {
        self.with_code(self.codes.overlap, place, text);
    }

    /// A value that is needed and not there.
    pub(crate) fn missing(&mut self, place: impl Into<String>, text: impl Into<String>) {
        self.with_code(self.codes.value_missing, place, text);
    }

    /// Refuses the request if anything is wrong with it.
    pub(crate) fn refuse(self) -> Result<(), Refusal> {
        let Some(first) = self.found.first() else { return Ok(()) };
        let listed = self.found.iter().take(MOST_LISTED);
        let mut listed: Vec<String> =
            listed.map(|problem| format!("{}: {}", problem.place, problem.text)).collect();
        if self.is_enough() {
            listed.push("and more".to_owned());
        }
        Err(Refusal::service(self.service, 400, first.code, listed.join("; ")))
    }

    /// Where the problems are.
    #[cfg(test)]
    pub(crate) fn places(&self) -> Vec<String> {
        self.found.iter().map(|problem| problem.place.clone()).collect()
    }
}
