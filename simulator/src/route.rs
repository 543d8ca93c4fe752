//! From a method, a path and a host to an operation.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, HOST, USER_AGENT};
use axum::response::Response;
use axum::routing::any;

use crate::documents::Operation;

/// The operations of one path.
pub(crate) type Candidates = Arc<[Arc<Operation>]>;

/// Leads each request to `response`, with the operations that its path has: none for an unknown path.
pub(crate) fn router<A, F>(operations: &[Arc<Operation>], response: A) -> Router
where
    A: Fn(Candidates, Request) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Response> + Send + 'static,
{
    let mut paths: BTreeMap<String, Vec<Arc<Operation>>> = BTreeMap::new();
    for operation in operations {
        paths.entry(numbered(&operation.path)).or_default().push(Arc::clone(operation));
    }
    let handler = |candidates: Candidates, response: A| move |request: Request| response(candidates, request);
    let mut router = Router::new();
    for (path, candidates) in paths {
        router = router.route(&path, any(handler(candidates.into(), response.clone())));
    }
    router.fallback(handler(Candidates::default(), response))
}

/// A path with its parameters named by their place. Two operations may name the same place differently,
/// which the router does not take.
fn numbered(path: &str) -> String {
    let segments = path.split('/').enumerate().map(|(index, segment)| {
        if segment.starts_with('{') { format!("{{p{index}}}") } else { segment.to_owned() }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The operation among those of a path. Where several services have one, the address that was called decides,
/// else what the headers say of the service, else the order of the services.
pub(crate) fn choose(
    candidates: &Candidates,
    request: &axum::http::request::Parts,
    service: Option<&str>,
) -> Option<Arc<Operation>> {
    let of_method = |operation: &&Arc<Operation>| operation.method == request.method.as_str();
    let of = |service: &str| candidates.iter().filter(of_method).find(|one| one.service == service).cloned();
    if let Some(service) = service {
        return of(service);
    }
    let named = hints(&request.headers).into_iter().flatten().find_map(of);
    named.or_else(|| candidates.iter().find(of_method).cloned())
}

/// What may be the name of the service: the first label of the host, the service in the scope of a signature,
/// and the crate of the client.
fn hints(headers: &HeaderMap) -> [Option<&str>; 3] {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let label = text(HOST).and_then(|host| host.split(['.', ':']).next());
    let credential =
        text(AUTHORIZATION).and_then(|value| value.split("Credential=").nth(1)?.split(',').next());
    let scope = credential.and_then(|credential| credential.split('/').nth(3));
    let product = text(USER_AGENT).and_then(|agent| agent.strip_prefix("huaweicloud-")?.split('/').next());
    [label, scope, product]
}

#[cfg(test)]
mod tests {
    use axum::http::Request;
    use serde_json::json;

    use super::*;
    use crate::documents::Service;

    fn candidates() -> Candidates {
        let document = json!({
            "openapi": "3.0.3", "info": { "title": "t", "version": "1" },
            "paths": { "/": { "get": { "operationId": "List", "responses": {} } } },
        });
        let read = |service| Service::read(service, &document.to_string()).unwrap().operations;
        [read("oms"), read("dcs")].concat().into()
    }

    #[test]
    fn a_request_names_the_service_where_two_have_a_path() {
        let v11 = "V11-HMAC-SHA256 Credential=AK/20240102/cn-north-4/dcs, SignedHeaders=host, Signature=0";
        let real = "dcs.cn-north-4.myhuaweicloud.com:443";
        for (address, name, value, service) in [
            (None, HOST, "oms.cn-north-4.myhuaweicloud.com", "oms"),
            (None, HOST, real, "dcs"),
            (None, HOST, "127.0.0.1:80", "oms"),
            (None, AUTHORIZATION, v11, "dcs"),
            (None, AUTHORIZATION, "V11-HMAC-SHA256 Credential=AK", "oms"),
            (None, USER_AGENT, "huaweicloud-dcs/0.1.0", "dcs"),
            (None, USER_AGENT, "curl/8.0", "oms"),
            (Some("dcs"), HOST, "127.0.0.1:80", "dcs"),
            (Some("oms"), HOST, real, "oms"),
        ] {
            let request = Request::builder().header(name, value).body(()).unwrap().into_parts().0;
            let chosen = choose(&candidates(), &request, address).unwrap();
            assert_eq!(chosen.service, service, "{address:?} {value}");
        }
        let request = Request::builder().method("POST").header(HOST, real).body(()).unwrap().into_parts().0;
        assert!(choose(&candidates(), &request, None).is_none());
        assert!(choose(&candidates(), &request, Some("dcs")).is_none());
    }

    #[test]
    fn a_place_may_have_another_name_in_each_path() {
        assert_eq!(numbered("/v2/{project_id}/x/{a}"), numbered("/v2/{id}/x/{b}"));
        assert_eq!(numbered("/"), "/");
    }
}
