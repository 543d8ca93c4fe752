//! What several responses in a row were like, beside what they bring.

use crate::deviation::Deviations;
use crate::response::Response;

/// What is kept of the responses that a list or a wait has read.
#[derive(Debug, Default)]
pub(crate) struct Trail {
    last: Option<Response<()>>,
    deviations: Deviations,
}

impl Trail {
    /// Keeps what came beside the output, and hands the output on.
    pub(crate) fn take<T>(&mut self, response: Response<T>) -> T {
        let Response { output, status, request_id, headers, deviations } = response;
        self.deviations.extend(&deviations);
        self.last = Some(Response { output: (), status, request_id, headers, deviations });
        output
    }

    /// What came beside the last output.
    pub(crate) fn last(&self) -> Option<&Response<()>> {
        self.last.as_ref()
    }

    /// What all of them have other than documented.
    pub(crate) fn deviations(&self) -> &Deviations {
        &self.deviations
    }
}
