//! Judge: the simulator, which checks requests with the `jsonschema` crate and reads the constraints from
//! the documents by itself. It and the generated clients have to agree on every request, and on the fields.

use std::collections::BTreeSet;

use huaweicloud_simulator::Simulator;
use huaweicloud_tests::http_client;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::Value as Json;
use tokio::runtime::Runtime;

use crate::arbitrary;
use crate::calls::{self, Account, Client, Values};
use crate::raw;
use crate::requests::{Operation, operations};

/// Random requests of each operation.
const CASES: u32 = 60;

/// What a judge says of a request.
#[derive(Debug, PartialEq)]
enum Verdict {
    Accepted,
    /// The places that are wrong; none where the judge does not name one.
    Refused(BTreeSet<String>),
}

struct Judges {
    runtime: Runtime,
    simulator: Simulator,
    http: reqwest::Client,
}

impl Judges {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let simulator = runtime.block_on(Simulator::start()).unwrap();
        Judges { runtime, simulator, http: http_client().unwrap().build().unwrap() }
    }

    fn client(&self, service: &str) -> Client {
        let account = Account {
            endpoint: self.simulator.endpoint_of(service).unwrap(),
            project_id: self.simulator.project_id().to_owned(),
            access_key: self.simulator.access_key().to_owned(),
            secret_key: self.simulator.secret_key().to_owned(),
        };
        calls::client(service, &account)
    }

    /// Asks the simulator about a request that no client has seen.
    fn simulator(&self, operation: &Operation, values: &Values) -> Verdict {
        // On the wire that is the path of another operation, or of none.
        if values.parameters.iter().any(|((place, _), value)| place == "path" && value == "") {
            return Verdict::Refused(BTreeSet::new());
        }
        let (endpoint, project) =
            (self.simulator.endpoint_of(operation.service), self.simulator.project_id());
        let endpoint = endpoint.unwrap();
        let token = self.simulator.token();
        self.runtime.block_on(async {
            let response = raw::send(&self.http, &endpoint, project, token, operation, values).await;
            let status = response.status().as_u16();
            let body: Json = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default();
            // Services put the message of an error in different fields.
            let message = if status < 400 { String::new() } else { texts(&body).join("; ") };
            match places(&message) {
                places if places.is_empty() => {
                    assert!(status != 500, "{}: {message}", operation.id);
                    Verdict::Accepted
                }
                places => Verdict::Refused(places),
            }
        })
    }

    /// Holds both judges' words against each other.
    fn agree(&self, client: &Client, operation: &Operation, values: &Values) -> Result<(), String> {
        let simulator = self.simulator(operation, values);
        let call = match client.call(&operation.id, values) {
            Ok(call) => call,
            // The compiler would have refused it.
            Err(_) if simulator != Verdict::Accepted => return Ok(()),
            Err(problem) => return Err(format!("the simulator accepts what no call can say: {problem}")),
        };
        match (call.checked, simulator) {
            (Ok(()), Verdict::Accepted) => match self.runtime.block_on(call.sent) {
                Err(error) if error.to_string().contains("not sent") => Err(format!("not sent: {error}")),
                Err(error) if !places(&error.to_string()).is_empty() => {
                    Err(format!("sent otherwise: {error}"))
                }
                _ => Ok(()),
            },
            (Ok(()), Verdict::Refused(places)) => Err(format!("only the simulator refuses: {places:?}")),
            (Err(found), Verdict::Accepted) => Err(format!("only the client refuses: {found}")),
            (Err(found), Verdict::Refused(places)) => {
                let own: BTreeSet<String> = found.iter().map(|one| in_url(one.place())).collect();
                if places.is_empty() || without_items(&places, &own) == without_items(&own, &places) {
                    Ok(())
                } else {
                    Err(format!("the client says {own:?}, the simulator {places:?}"))
                }
            }
        }
    }
}

/// The places without those in a list that is wrong itself, such as one with too many items: how far to look into
/// it is up to each judge.
fn without_items<'a>(places: &'a BTreeSet<String>, others: &BTreeSet<String>) -> BTreeSet<&'a str> {
    let inside = |place: &&str| {
        place.match_indices('[').any(|(at, _)| {
            let list = &place[..at];
            places.contains(list) && others.contains(list)
        })
    };
    places.iter().map(String::as_str).filter(|place| !inside(place)).collect()
}

/// A place as the wire can tell it: in a query, a list of one empty text is no list.
fn in_url(place: &str) -> String {
    let query = place.split('[').next().filter(|_| place.starts_with("query."));
    query.unwrap_or(place).to_owned()
}

/// All texts in a value.
fn texts(value: &Json) -> Vec<&str> {
    match value {
        Json::String(text) => vec![text],
        Json::Array(items) => items.iter().flat_map(texts).collect(),
        Json::Object(members) => members.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// The places in the simulator's message: `body.name: is longer than 3 characters; query.limit: …`.
fn places(message: &str) -> BTreeSet<String> {
    let is_place = |text: &&str| {
        let root = text.split(['.', '[']).next().unwrap_or_default();
        matches!(root, "path" | "query" | "header" | "body") && !text.contains(' ')
    };
    let parts = message.split("; ").filter_map(|part| part.split_once(": ").map(|(place, _)| place));
    parts.map(|place| place.rsplit(' ').next().unwrap_or(place)).filter(is_place).map(in_url).collect()
}

#[test]
fn client_and_simulator_agree_on_every_limit() {
    let judges = Judges::new();
    let mut failed = Vec::new();
    for operation in operations() {
        let client = judges.client(operation.service);
        let example = operation.example();
        if judges.simulator(&operation, &example) != Verdict::Accepted {
            failed.push(format!("{}: the simulator refuses the example", operation.id));
        }
        failed.extend(judges.agree(&client, &operation, &example).err());
        for broken in operation.broken() {
            let name = format!("{}: {} of {}", operation.id, broken.keyword, broken.place);
            if judges.simulator(&operation, &broken.values) == Verdict::Accepted {
                failed.push(format!("{name}: the simulator accepts it"));
            }
            failed.extend(
                judges.agree(&client, &operation, &broken.values).err().map(|why| format!("{name}: {why}")),
            );
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn client_and_simulator_agree_on_any_request() {
    let judges = Judges::new();
    for operation in operations() {
        let client = judges.client(operation.service);
        let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
        let which = (arbitrary::request(&operation), any::<prop::sample::Index>(), any::<bool>());
        let result = TestRunner::new(config).run(&which, |(values, index, breaks)| {
            let mut values = values;
            let broken = operation.broken_from(&values);
            if breaks && !broken.is_empty() {
                values = index.get(&broken).values.clone();
            }
            judges.agree(&client, &operation, &values).map_err(TestCaseError::fail)
        });
        if let Err(error) = result {
            panic!("{}: {error}", operation.id);
        }
    }
}
