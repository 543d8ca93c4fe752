//! What a call is made of, whatever it brings: the place below everything that sends, reads and redacts.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use reqwest::header::HeaderValue;

use crate::client::Client;
use crate::identity::Identity;
use crate::retry::Retry;
use crate::service::{Operation, Source};
use crate::value::{Value, View};

/// A call's client and values. Shared with the request, the response and the error that come of it.
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// One for each of the operation's parameters.
    pub(crate) values: Vec<Option<Box<dyn Value>>>,
    pub(crate) body: Option<Box<dyn Value>>,
    /// Where it differs from the client's.
    pub(crate) retry: Option<Retry>,
    /// What the last requests were signed with: valid for 15 minutes, and kept out of messages.
    signatures: Mutex<VecDeque<HeaderValue>>,
}

impl Parts {
    /// The parts of a call without any value.
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        let values = operation.parameters.iter().map(|_| None).collect();
        Parts {
            client: client.clone(),
            operation,
            values,
            body: None,
            retry: None,
            signatures: Mutex::default(),
        }
    }

    /// Keeps the `Authorization` of a request that is about to be sent.
    pub(crate) fn signed_with(&self, authorization: Option<&HeaderValue>) {
        // A proxy may repeat what it was sent before. Who waits while the service is busy sends many requests.
        const KEPT: usize = 8;
        let mut signatures = self.signatures.lock().unwrap_or_else(PoisonError::into_inner);
        signatures.extend(authorization.cloned());
        if signatures.len() > KEPT {
            signatures.pop_front();
        }
    }

    /// Shows the signatures of the last requests.
    pub(crate) fn each_signature(&self, visit: &mut dyn FnMut(&str)) {
        let signatures = self.signatures.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for authorization in signatures.iter().filter_map(|value| value.to_str().ok()) {
            if let Some((_, signature)) = authorization.rsplit_once("Signature=") {
                visit(signature);
            }
        }
    }

    /// The value of a parameter, whoever gives it: what the client gives comes from its identity.
    pub(crate) fn value<'a>(
        &'a self,
        index: usize,
        source: Source,
        identity: Option<&'a Identity>,
    ) -> Option<View<'a>> {
        let view = match source {
            Source::Call => self.values.get(index)?.as_ref()?.view(),
            Source::ProjectId => View::Text(identity?.project_id.as_deref()?),
            Source::DomainId => View::Text(identity?.domain_id()?),
        };
        (!matches!(view, View::Absent)).then_some(view)
    }
}
