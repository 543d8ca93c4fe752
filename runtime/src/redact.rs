//! Keeps the secrets of a request, which a server may echo, out of messages.

use crate::parts::Parts;
use crate::secret::{Secrets, without};
use crate::value::View;

/// The text on one line and without any secret of the call.
pub(crate) fn clean(parts: &Parts, text: &str) -> String {
    without(text, parts)
}

impl Secrets for Parts {
    fn each_secret(&self, visit: &mut dyn FnMut(&str)) {
        for value in self.values.iter().chain([&self.body]).flatten() {
            secrets_in(value.view(), visit);
        }
        self.client.inner().identities.each_secret(visit);
        self.each_signature(visit);
    }
}

fn secrets_in(view: View<'_>, visit: &mut dyn FnMut(&str)) {
    match view {
        View::Secret(text) => visit(text),
        View::List(list) => list.each(&mut |item| secrets_in(item, visit)),
        View::Map(map) => map.each(&mut |_, value| secrets_in(value, visit)),
        View::Model(model) => {
            for index in 0..model.shape().fields.len() {
                if let Some(value) = model.field(index) {
                    secrets_in(value.view(), visit);
                }
            }
        }
        _ => {}
    }
}
