//! Responses: what a success brings, and what errors look like.

use crate::document::{Entry, Node};
use crate::ir::{Docs, ErrorResponse, Origin, Response, ResponseBody, Success, SuccessVariant, Ty};

use super::{Lowering, origin, words};

impl Lowering<'_> {
    /// What an operation returns, success and errors apart, and all as it is written.
    pub(super) fn responses(
        &mut self,
        operation: &Node,
        ident: &str,
    ) -> Option<(Success, Vec<ErrorResponse>, Vec<Response>)> {
        let entries: Vec<&Entry> = operation
            .get("responses")
            .map(Node::entries)
            .unwrap_or_default()
            .iter()
            .filter(|entry| !entry.key.starts_with("x-"))
            .collect();
        let has_success = entries.iter().any(|entry| entry.key.starts_with('2'));
        let mut successes: Vec<SuccessVariant> = Vec::new();
        let mut errors = Vec::new();
        let mut responses = Vec::new();
        for entry in entries {
            let response = self.document.resolve(&entry.value);
            let description = words::text(response, "description").unwrap_or_default();
            // A document that only has `default` means the success by it.
            let success = entry.key.starts_with('2') || (entry.key == "default" && !has_success);
            let suffix = match entry.key.as_str() {
                "200" => String::new(),
                "default" if success => String::new(),
                "default" => "Default".to_owned(),
                status => {
                    status.parse().map_or_else(|_| format!("Status{}", status.to_lowercase()), status_ident)
                }
            };
            let mut origin = origin::origin(self.document, response, origin::CONTENT);
            origin.at = Some(entry.span);
            let body = self.response(entry, response, &format!("{ident}{suffix}Response"));
            self.media(response, &mut origin);
            let ty = body.as_ref().map(|body| body.ty.clone());
            responses.push(Response {
                status: entry.key.clone(),
                success,
                docs: Docs { description: description.clone(), origin, ..Docs::default() },
                body,
            });
            if success {
                let status = entry.key.parse().unwrap_or(200);
                successes.push(SuccessVariant { status, ident: status_ident(status), description, ty });
            } else {
                errors.push(ErrorResponse { status: entry.key.clone(), description, ty });
            }
        }
        Some((self.success(successes, ident), errors, responses))
    }

    fn response(&mut self, entry: &Entry, response: &Node, name: &str) -> Option<ResponseBody> {
        let media = response.get("content")?.entries().first()?;
        if matches!(entry.key.as_str(), "204" | "205" | "304") {
            self.refuse(
                entry.span,
                format!("a response with status {} has no body", entry.key),
                "remove its `content`, or fix the status",
            );
        }
        // Without a schema it may be any JSON.
        let Some(schema) = media.value.get("schema") else {
            return Some(ResponseBody {
                ty: Ty::Json,
                rules: Vec::new(),
                docs: Docs {
                    origin: Origin { at: Some(media.span), ..Origin::default() },
                    ..Docs::default()
                },
            });
        };
        let found = self.unnamed(schema, name)?;
        let ty = if found.nullable { Ty::Nullable(Box::new(found.ty)) } else { found.ty };
        Some(ResponseBody { ty, rules: found.rules, docs: found.docs })
    }

    fn success(&mut self, successes: Vec<SuccessVariant>, ident: &str) -> Success {
        let bodies: Vec<&Ty> = successes.iter().filter_map(|success| success.ty.as_ref()).collect();
        let Some(first) = bodies.first().copied().cloned() else { return Success::Nothing };
        if bodies.iter().all(|body| **body == first) {
            return if bodies.len() == successes.len() {
                Success::One(first)
            } else {
                Success::Optional(first)
            };
        }
        Success::Several { ident: format!("{ident}Output"), variants: successes }
    }
}

/// The name of a status of success.
fn status_ident(status: u16) -> String {
    let name = match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        _ => return format!("Status{status}"),
    };
    name.to_owned()
}
