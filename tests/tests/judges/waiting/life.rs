//! Every waiter against the simulator, whose things live: reached, failed, gone meanwhile, not in time.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, UNIX_EPOCH};

use huaweicloud_simulator::{ScriptedResponse, Simulator};
use huaweicloud_tests::{WITH_STATE, http_client};
use serde_json::{Value as Json, json};

use super::rows::{NEVER_FAIL, ROWS, Row, Step};
use super::{AnyWait, DEADLINES, End, Waiter, Why, client, text, waiters};
use crate::raw;
use crate::requests::{Operation, operations, place_and_name, set};

/// For how long simulated time passes at most until a wait has ended.
const LONG: u64 = 600;

/// An hour, which no wait of these tests takes.
const HOUR: Duration = Duration::from_secs(3600);

/// A simulator whose time stands still unless a story lets it pass, and what the story remembers.
struct Story {
    simulator: Simulator,
    http: reqwest::Client,
    operations: BTreeMap<String, Operation>,
    known: BTreeMap<String, String>,
}

impl Story {
    async fn of(row: &Row, service: &str, steps: &[&[Step]]) -> Self {
        let operations = operations().into_iter().filter(|operation| operation.service == service);
        let mut story = Story {
            simulator: Simulator::builder().speed(0.0).start().await.unwrap(),
            http: http_client().unwrap().build().unwrap(),
            operations: operations.map(|operation| (operation.id.clone(), operation)).collect(),
            known: BTreeMap::new(),
        };
        for step in row.made.iter().chain(steps).copied().flatten() {
            story.take(step).await;
        }
        story
    }

    async fn take(&mut self, step: &Step) {
        match *step {
            Step::Call(id, changes, keep) => self.call(id, changes, keep).await,
            Step::Pass(seconds) => self.simulator.advance(Duration::from_secs(seconds)),
            Step::Fail(name) => self.simulator.fail_task(&self.known[name]).unwrap(),
            Step::Freeze(name) => self.simulator.freeze_instance(&self.known[name]).unwrap(),
            Step::Script(id, status, body) => {
                let body: Json = serde_json::from_str(body).unwrap();
                self.simulator.script(id, ScriptedResponse::new(status).json(body).always()).unwrap();
            }
        }
    }

    async fn call(&mut self, id: &str, changes: &str, keep: &str) {
        let operation = &self.operations[id];
        let mut values = operation.shortest();
        let now =
            u64::try_from(self.simulator.now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap();
        self.known.insert("now".to_owned(), now.to_string());
        self.known.insert("past".to_owned(), (now - 300_000).to_string());
        for ((_, name), value) in &mut values.parameters {
            if let Some(known) = self.known.get(name) {
                *value = json!(known);
            }
        }
        let changes: Json = serde_json::from_str(&self.filled(changes)).unwrap();
        for (name, value) in changes.as_object().unwrap() {
            let in_path = values.parameters.iter_mut().find(|((_, known), _)| known == name);
            match (in_path, &mut values.body) {
                (Some((_, given)), _) => *given = value.clone(),
                (None, Some(body)) => change(body, name, value),
                (None, None) => panic!("{id} takes no {name}"),
            }
        }
        let endpoint = self.simulator.endpoint_of(operation.service).unwrap();
        let (project, token) = (self.simulator.project_id(), self.simulator.token());
        let response = raw::send(&self.http, &endpoint, project, token, operation, &values).await;
        let (status, body) = (response.status(), response.bytes().await.unwrap());
        assert!(status.is_success(), "{id}: {status}: {}", String::from_utf8_lossy(&body));
        if let Some((name, pointer)) = keep.split_once('=') {
            let body: Json = serde_json::from_slice(&body).unwrap();
            let value = body.pointer(pointer).unwrap_or_else(|| panic!("{id}: no {pointer} in {body}"));
            self.known.insert(name.to_owned(), text(value));
        }
    }

    /// A text with what is remembered in the place of its name.
    fn filled(&self, text: &str) -> String {
        self.known
            .iter()
            .fold(text.to_owned(), |text, (name, value)| text.replace(&format!("${name}"), value))
    }

    /// The wait itself; it asks again at once.
    fn wait(&self, waiter: &Waiter, deadline: Duration) -> Box<dyn AnyWait> {
        let mut values = waiter.operation.shortest();
        for parameter in &waiter.operation.parameters {
            let key = place_and_name(parameter);
            if let (Some(known), Some(given)) = (self.known.get(&key.1), values.parameters.get_mut(&key)) {
                // An id is a number where the example is one.
                *given = if given.is_number() { known.parse::<i64>().unwrap().into() } else { json!(known) };
            }
        }
        values.item = self.known.get("item").map(|item| json!(item));
        let client = client(&self.simulator, waiter.operation.service);
        let wait = client.wait(&waiter.operation.id, &waiter.state, &values).unwrap();
        wait.0.prepared(Duration::from_millis(1), deadline)
    }

    /// Waits to the end. A second of simulated time passes with each response. A list may have no body at all as
    /// long as it is empty, which a wait passes over: then it is dropped after a while, and begun again.
    async fn end(&self, waiter: &Waiter, mut wait: Box<dyn AnyWait>) -> Result<Vec<Json>, End> {
        let patience = if waiter.lists() { Duration::from_millis(20) } else { HOUR };
        let mut seen = Vec::new();
        for _ in 0..LONG {
            match tokio::time::timeout(patience, wait.next()).await {
                Ok(Ok(Some(shown))) => seen.push(shown),
                Ok(Ok(None)) => return Ok(seen),
                Ok(Err(end)) => return Err(end),
                Err(_) => {}
            }
            self.simulator.advance(Duration::from_secs(1));
        }
        panic!("no end after {LONG} seconds: {:?}", seen.last());
    }
}

/// Puts a value into a body; an object into the object that is there, null takes the field out.
fn change(body: &mut Json, name: &str, value: &Json) {
    match (value, &body[name]) {
        (Json::Null, _) => crate::requests::remove(body, name),
        (Json::Object(fields), Json::Object(_)) => {
            fields.iter().for_each(|(field, value)| change(&mut body[name], field, value));
        }
        _ => set(body, name, value.clone()),
    }
}

/// The waiters that are tested, each with its row.
fn rows() -> Vec<(&'static Row, Waiter)> {
    let waiters = waiters();
    let named =
        |row: &Row, waiter: &Waiter| row.operation == waiter.operation.id && row.state == waiter.state;
    let pairs = ROWS.iter().map(|row| {
        let mut with_state = waiters.iter().filter(|one| WITH_STATE.contains(&one.operation.service));
        let waiter = with_state.find(|waiter| named(row, waiter));
        let name = || format!("no document lets {} be waited for until {}", row.operation, row.state);
        (row, waiter.unwrap_or_else(|| panic!("{}", name())).clone())
    });
    pairs.collect()
}

/// The fields of a response that hold the state: of the item that is meant, where it lists.
fn state(waiter: &Waiter, item: Option<&String>, shown: &Json) -> Json {
    let field = waiter.rule["field"].as_str().unwrap();
    if !waiter.lists() {
        return shown[field].clone();
    }
    let id = waiter.rule["id"].as_str().unwrap();
    let list = shown[waiter.rule["items"].as_str().unwrap()].as_array().into_iter().flatten();
    let mut found = list.filter(|one| item.is_some_and(|item| text(&one[id]) == *item));
    found.next().map_or(Json::Null, |one| one[field].clone())
}

/// A service whose things live in the simulator has a row for each of its waiters; `odd` reaches those of the others.
#[test]
fn no_waiter_is_forgotten() {
    let rows = rows();
    let wanted: BTreeSet<String> = waiters()
        .iter()
        .filter(|waiter| WITH_STATE.contains(&waiter.operation.service))
        .map(Waiter::name)
        .collect();
    let found: BTreeSet<String> = rows.iter().map(|(_, waiter)| waiter.name()).collect();
    let missing: Vec<&String> = wanted.difference(&found).collect();
    assert!(missing.is_empty(), "add rows to `waiting/rows.rs` for {missing:?}");
    assert_eq!(found.len(), rows.len(), "a waiter has two rows");
    for (row, waiter) in &rows {
        let name = waiter.name();
        let excused = NEVER_FAIL.iter().any(|(id, state, _)| (*id, *state) == (row.operation, row.state));
        let can_fail = !waiter.values("failure").is_empty();
        assert_eq!(can_fail && !excused, !row.fails.is_empty(), "{name}: what lets it fail");
        assert_eq!(waiter.missing() != "success", !row.gone.is_empty(), "{name}: what lets it disappear");
    }
}

#[tokio::test]
async fn every_state_is_reached() {
    for (row, waiter) in rows() {
        let name = waiter.name();
        let story = Story::of(row, waiter.operation.service, &[row.then]).await;
        let seen = story.end(&waiter, story.wait(&waiter, HOUR)).await;
        let seen = seen.unwrap_or_else(|end| panic!("{name}: {}", end.words));
        if waiter.missing() == "success" {
            continue;
        }
        let last = state(&waiter, story.known.get("item"), seen.last().unwrap());
        assert!(waiter.values("success").contains(&last), "{name}: ended with {last}");
    }
}

#[tokio::test]
async fn a_failure_or_a_pause_ends_the_wait_with_the_last_response() {
    for (row, waiter) in rows() {
        for (fails, value) in row.fails {
            let name = format!("{} that is {value}", waiter.name());
            let story = Story::of(row, waiter.operation.service, &[fails]).await;
            let end = story.end(&waiter, story.wait(&waiter, HOUR)).await.expect_err(&name);
            assert_eq!(end.why, Why::Failed((*value).to_owned()), "{name}: {}", end.words);
            let last = end.last.unwrap_or_else(|| panic!("{name}: no last response"));
            assert_eq!(text(&state(&waiter, story.known.get("item"), &last)), *value, "{name}");
            assert!(end.words.contains(value), "{name}: {}", end.words);
        }
    }
}

#[tokio::test]
async fn what_disappears_meanwhile_ends_the_wait() {
    for (row, waiter) in rows().into_iter().filter(|(row, _)| !row.gone.is_empty()) {
        let name = waiter.name();
        let mut story = Story::of(row, waiter.operation.service, &[row.endless]).await;
        let mut wait = story.wait(&waiter, HOUR);
        let first = wait.next().await.unwrap_or_else(|end| panic!("{name}: {}", end.words));
        assert!(first.is_some(), "{name}: it is not there");
        for step in row.gone {
            story.take(step).await;
        }
        let end = story.end(&waiter, wait).await.expect_err(&name);
        assert_eq!(end.why, Why::Gone, "{name}: {}", end.words);
        assert_eq!(end.last, first, "{name}");
        assert!(end.words.contains("gone"), "{name}: {}", end.words);
    }
}

#[tokio::test]
async fn the_deadline_ends_the_wait_with_the_last_response() {
    for (row, waiter) in rows() {
        let name = waiter.name();
        let story = Story::of(row, waiter.operation.service, &[row.endless]).await;
        for limit in DEADLINES {
            let mut wait = story.wait(&waiter, limit);
            let mut seen = None;
            let end = loop {
                match wait.next().await {
                    Ok(Some(shown)) => seen = Some(shown),
                    Ok(None) => panic!("{name}: time stands still"),
                    Err(end) => break end,
                }
            };
            assert_eq!(end.why, Why::Deadline, "{name}: {}", end.words);
            assert_eq!(end.last, seen, "{name}");
            assert_eq!(wait.next().await.expect_err(&name).why, Why::Ended, "{name}");
            if seen.is_some() {
                break;
            }
            assert!(limit < DEADLINES[2], "{name}: no response");
        }
    }
}
