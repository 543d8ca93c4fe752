//! What of a request may be shown: neither secrets nor what nobody has documented.

use openapiv3::{OpenAPI, ReferenceOr};
use serde_json::{Map, Value, json};

use crate::documents::{Operation, Parameter};
use crate::schema::{self, AnySchemaRef};

pub(crate) const REDACTED: &str = "[redacted]";

/// Parts of the names of headers that hold what proves who calls.
const SECRET_HEADERS: [&str; 6] = ["authorization", "cookie", "token", "secret", "password", "signature"];

/// Whether a header is a secret, whatever the operation.
pub(crate) fn is_secret_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET_HEADERS.iter().any(|part| name.contains(part))
}

/// Whether a parameter is a secret.
pub(crate) fn is_secret(parameter: &Parameter, operation: &Operation) -> bool {
    schema::is_secret(&parameter.schema, &operation.document)
}

/// The query without the values of secrets, and of an unknown operation none at all.
pub(crate) fn query(operation: Option<&Operation>, query: &str) -> String {
    let shown = |pair: &str| {
        let name = pair.split('=').next().unwrap_or_default();
        let parameter = operation?.parameters.iter().find(|parameter| parameter.name == name)?;
        (!is_secret(parameter, operation?)).then(|| pair.to_owned())
    };
    let hidden = |pair: &str| format!("{}={REDACTED}", pair.split('=').next().unwrap_or_default());
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| shown(pair).unwrap_or_else(|| hidden(pair))).collect::<Vec<_>>().join("&")
}

/// The body without the values of secrets and of what is not documented.
pub(crate) fn body(operation: Option<&Operation>, value: Value) -> Value {
    match operation.and_then(|operation| Some((operation.body.as_ref()?, operation))) {
        Some((body, operation)) => shown(value, &body.schema, &operation.document),
        None => json!(REDACTED),
    }
}

fn shown<S: AnySchemaRef>(value: Value, of: &ReferenceOr<S>, document: &OpenAPI) -> Value {
    if schema::is_secret(of, document) {
        return json!(REDACTED);
    }
    match value {
        Value::Object(members) => {
            let names_none =
                schema::parts(of, document).iter().all(|part| schema::own_properties(part).is_none());
            let member = |(name, value): (String, Value)| {
                let value = match schema::property(of, document, &name) {
                    Some(property) => shown(value, property, document),
                    None if names_none => value,
                    None => json!(REDACTED),
                };
                (name, value)
            };
            Value::Object(members.into_iter().map(member).collect::<Map<_, _>>())
        }
        Value::Array(values) => match schema::items(of, document) {
            Some(items) => values.into_iter().map(|value| shown(value, items, document)).collect(),
            None => Value::Array(values),
        },
        other => other,
    }
}
