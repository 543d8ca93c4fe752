//! From a method, a path and a host to an operation.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::http::header::HOST;
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

/// The operation among those of a path. Where several services have one, the first label of the host
/// decides, else the order of the documents.
pub(crate) fn choose(
    candidates: &Candidates,
    request: &axum::http::request::Parts,
) -> Option<Arc<Operation>> {
    let host = request.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let label = host.split(['.', ':']).next().unwrap_or_default();
    let of_method = |operation: &&Arc<Operation>| operation.method == request.method.as_str();
    let mut named = candidates.iter().filter(of_method).filter(|operation| operation.service == label);
    named.next().or_else(|| candidates.iter().find(of_method)).cloned()
}

#[cfg(test)]
mod tests {
    use axum::http::Request;
    use serde_json::json;

    use super::*;
    use crate::documents::read;

    #[test]
    fn a_host_names_the_service_where_two_have_a_path() {
        let document = json!({ "paths": { "/": { "get": { "operationId": "List", "responses": {} } } } });
        let mut operations = read("oms", &document.to_string()).unwrap();
        operations.extend(read("dcs", &document.to_string()).unwrap());
        let candidates: Candidates = operations.into();
        for (method, host, service) in [
            ("GET", "oms.cn-north-4.myhuaweicloud.com", Some("oms")),
            ("GET", "dcs.cn-north-4.myhuaweicloud.com:443", Some("dcs")),
            ("GET", "127.0.0.1:80", Some("oms")),
            ("POST", "dcs.cn-north-4.myhuaweicloud.com", None),
        ] {
            let request = Request::builder().method(method).header(HOST, host).body(()).unwrap();
            let chosen = choose(&candidates, &request.into_parts().0);
            assert_eq!(chosen.map(|operation| operation.service), service, "{method} {host}");
        }
    }

    #[test]
    fn a_place_may_have_another_name_in_each_path() {
        assert_eq!(numbered("/v2/{project_id}/x/{a}"), numbered("/v2/{id}/x/{b}"));
        assert_eq!(numbered("/"), "/");
    }
}
