//! Every waiter in situations that no service promises not to bring about: scripted from the documented example of
//! the response, since no service can be asked for them. A new waiter is covered without another line.

use std::cell::Cell;
use std::time::Duration;

use huaweicloud_simulator::{ScriptedResponse, Simulator};
use serde_json::{Map, Value as Json, json};
use tokio::runtime::Runtime;

use super::{AnyWait, DEADLINES, End, Waiter, Why, client, text, waiters};
use crate::calls::Client;
use crate::requests::{place_and_name, remove, set};

/// How often a call that may be repeated is sent.
const ATTEMPTS: u32 = 3;

/// What the service responds with.
#[derive(Clone, Debug)]
enum Said {
    /// The thing in a state.
    State(Json),
    /// The thing in whatever state there is on the way.
    UnderWay,
    /// The state is reached, with as many responses as it takes.
    Reached,
    /// The thing without the field that holds its state.
    NoState,
    /// An object without anything.
    Nothing,
    /// A list with others, and without the item.
    Others,
    /// No content.
    NoContent,
    /// An error.
    Error(u16, String),
    /// An error that the gateway says will pass in so many seconds.
    Throttled(u32),
}

/// How the wait ends.
#[derive(Clone, Debug, PartialEq)]
enum Expected {
    Reached,
    Not(Why),
}

use Expected::{Not, Reached};
use Said::{Error, NoContent, NoState, Nothing, Others, State, Throttled, UnderWay};

/// What happens to a waiter: a name, what the service says, and how the wait ends.
type Case = (String, Vec<Said>, Expected);

/// What has to hold for every waiter.
fn cases(waiter: &Waiter) -> Vec<Case> {
    let other = State(json!({ "of": "another type" }));
    let unknown_number = State(json!(987_654));
    let mut cases: Vec<Case> = [
        ("states on the way", vec![UnderWay, UnderWay, Said::Reached], Reached),
        (
            "a state that nobody knows",
            vec![State(json!("brand new")), unknown_number, Said::Reached],
            Reached,
        ),
        ("no state", vec![NoState, State(Json::Null), other, Nothing, Said::Reached], Reached),
        ("passing errors", vec![Error(500, String::new()); 4], Not(Why::Call)),
        ("throttling", vec![Throttled(0); 7], Reached),
        ("an error for good", vec![UnderWay, Error(400, "Some.4000".to_owned())], Not(Why::Call)),
        ("no right", vec![UnderWay, Error(403, "Some.0403".to_owned())], Not(Why::Call)),
    ]
    .map(|(name, said, expected)| (name.to_owned(), said, expected))
    .to_vec();
    // Four failures in a row pass, the fifth ends the waiting.
    let failing: Vec<Said> = [500, 502, 503, 504].map(|status| Error(status, String::new())).to_vec();
    let twice = [failing.clone(), vec![UnderWay], failing.clone(), vec![Said::Reached]].concat();
    cases[3] = ("failures that pass".to_owned(), twice, Reached);
    let five = [failing, vec![Error(500, String::new())]].concat();
    cases.push(("failures that do not pass".to_owned(), five, Not(Why::Call)));
    cases[4].1.push(Said::Reached);
    for code in waiter.operation.codes("x-busy-codes").into_iter().take(1) {
        let busy = vec![Error(400, code.clone()); 7];
        cases.push((format!("busy with {code}"), [busy, vec![Said::Reached]].concat(), Reached));
    }
    for value in waiter.values("success") {
        let reached = vec![State(value.clone()); waiter.repeat() as usize];
        cases.push((format!("success {value}"), [vec![UnderWay], reached].concat(), Reached));
        // The last states of a change may alternate.
        let few = vec![State(value.clone()); waiter.repeat() as usize - 1];
        let said = [few.clone(), vec![UnderWay], few, vec![UnderWay, Said::Reached]].concat();
        cases.push((format!("{value} and others in turn"), said, Reached));
    }
    for value in waiter.values("failure") {
        let ends = Not(Why::Failed(text(&value)));
        cases.push((format!("failure {value}"), vec![UnderWay, State(value)], ends));
    }
    let gone = if waiter.missing() == "success" { Reached } else { Not(Why::Gone) };
    let mut absent = vec![Error(404, "Some.0404".to_owned())];
    let codes = waiter.operation.codes("x-not-found-codes");
    absent.extend(codes.into_iter().take(1).map(|code| Error(400, code)));
    for said in absent {
        cases.push((format!("{said:?}"), vec![UnderWay, said.clone()], gone.clone()));
    }
    let at_first = match (waiter.missing(), waiter.lists()) {
        ("wait", false) => (vec![Error(404, "Some.0404".to_owned()), Said::Reached], Reached),
        _ => (vec![Error(404, "Some.0404".to_owned())], gone.clone()),
    };
    cases.push(("not there at first".to_owned(), at_first.0, at_first.1));
    if waiter.lists() {
        cases.extend(list_cases(waiter, gone));
    } else {
        cases.push(("no content".to_owned(), vec![UnderWay, NoContent], Not(Why::Call)));
    }
    cases
}

/// What has to hold where the state is that of an item.
fn list_cases(waiter: &Waiter, gone: Expected) -> Vec<Case> {
    let whole = |said: Said| if pages(waiter) { vec![said, NoContent] } else { vec![said] };
    let mut cases = vec![
        ("gone".to_owned(), [vec![UnderWay], whole(Others)].concat(), gone.clone()),
        ("gone with all others".to_owned(), vec![UnderWay, NoContent], gone.clone()),
    ];
    if pages(waiter) {
        let said = vec![UnderWay, Others, Said::Reached];
        cases.push(("on the second page meanwhile".to_owned(), said, Reached));
    }
    if waiter.missing() == "wait" {
        let said = [whole(Others), vec![NoContent, Nothing, UnderWay, Said::Reached]].concat();
        cases.push(("not in the list yet".to_owned(), said, Reached));
    } else {
        cases.push(("never in the list".to_owned(), whole(Others), gone));
    }
    cases
}

/// Whether the list comes in pages.
fn pages(waiter: &Waiter) -> bool {
    let paging = &waiter.operation.documented["x-paging"];
    waiter.lists() && paging["items"] == waiter.rule["items"]
}

/// The documented response, as one of a page that another one follows.
fn example(waiter: &Waiter) -> Json {
    let content = waiter.operation.success();
    let named = content["examples"].as_object().and_then(|examples| examples.values().next());
    let mut example = named.map_or(&content["example"], |example| &example["value"]).clone();
    assert!(example.is_object() || example.is_array(), "{}: no example", waiter.name());
    let paging = &waiter.operation.documented["x-paging"];
    if let Some(next) = paging["next"].as_str().filter(|_| pages(waiter)) {
        set(&mut example, next, json!("more"));
    }
    example
}

/// The thing in a response whose state is waited for.
fn thing<'a>(waiter: &Waiter, response: &'a mut Json) -> &'a mut Json {
    let Some(items) = waiter.rule["items"].as_str() else { return response };
    let list = items.split('.').filter(|name| !name.is_empty()).fold(response, |list, name| &mut list[name]);
    &mut list[0]
}

/// What the item is called that is waited for.
fn item(waiter: &Waiter) -> Option<Json> {
    Some(thing(waiter, &mut example(waiter))[waiter.rule["id"].as_str()?].clone())
}

/// The documented response with something done to the thing in it.
fn shown(waiter: &Waiter, act: impl Fn(&mut Json)) -> Json {
    let mut response = example(waiter);
    let thing = thing(waiter, &mut response);
    for (field, value) in waiter.rule["also"].as_object().into_iter().flatten() {
        set(thing, field, value.clone());
    }
    act(thing);
    response
}

/// The documented response with the thing in a state.
fn in_state(waiter: &Waiter, value: &Json) -> Json {
    shown(waiter, |thing| set(thing, waiter.rule["field"].as_str().unwrap(), value.clone()))
}

/// The responses that say it.
fn responses(waiter: &Waiter, said: &Said) -> Vec<ScriptedResponse> {
    let ok = |body: Json| ScriptedResponse::new(200).json(body);
    let error = |status, code: &str| {
        // Both shapes of errors, and of a message.
        let body =
            json!({ "error_code": code, "error_msg": "it is so", "code": code, "message": "it is so" });
        ScriptedResponse::new(status).json(body)
    };
    match said {
        State(value) => vec![ok(in_state(waiter, value))],
        UnderWay => vec![ok(in_state(waiter, &json!("ON_THE_WAY")))],
        Said::Reached => match waiter.values("success").first() {
            Some(value) => vec![ok(in_state(waiter, value)); waiter.repeat() as usize],
            None => vec![error(404, "Some.0404")],
        },
        NoState => vec![ok(shown(waiter, |thing| remove(thing, waiter.rule["field"].as_str().unwrap())))],
        Nothing => vec![ok(json!({}))],
        Others => vec![ok(shown(waiter, |thing| {
            set(thing, waiter.rule["id"].as_str().unwrap(), json!("another one"));
        }))],
        NoContent => vec![ScriptedResponse::new(204)],
        // Sent again until the attempts are used up.
        Error(status @ 500.., code) => vec![error(*status, code); ATTEMPTS as usize],
        Error(status, code) => vec![error(*status, code)],
        Throttled(seconds) => {
            vec![error(429, "APIGW.0308").header("Retry-After", &seconds.to_string()); ATTEMPTS as usize]
        }
    }
}

/// A simulator with one waiter in it.
struct Stage {
    simulator: Simulator,
    client: Client,
    waiter: Waiter,
    /// How many requests have been counted.
    counted: Cell<usize>,
}

impl Stage {
    async fn new(waiter: Waiter) -> Self {
        let simulator = Simulator::builder().speed(0.0).start().await.unwrap();
        let client = client(&simulator, waiter.operation.service);
        Stage { simulator, client, waiter, counted: Cell::new(0) }
    }

    /// Has the service say all of it in turn; returns in how many responses.
    fn script(&self, said: &[Said]) -> usize {
        let responses: Vec<ScriptedResponse> =
            said.iter().flat_map(|one| responses(&self.waiter, one)).collect();
        let count = responses.len();
        for response in responses {
            self.simulator.script(&self.waiter.operation.id, response).unwrap();
        }
        count
    }

    fn wait(&self, deadline: Duration) -> Box<dyn AnyWait> {
        let Waiter { operation, state, .. } = &self.waiter;
        let mut values = operation.shortest();
        for parameter in operation.parameters.iter().filter(|one| one["required"] == json!(true)) {
            values.parameters.insert(place_and_name(parameter), parameter["example"].clone());
        }
        values.item = item(&self.waiter);
        let wait = self.client.wait(&operation.id, state, &values).unwrap();
        wait.0.prepared(Duration::from_micros(100), deadline)
    }

    /// How many requests there were since this was asked before.
    fn requests(&self) -> usize {
        let all = self.simulator.requests().len();
        all - self.counted.replace(all)
    }
}

/// The schema of the field that holds the state.
fn schema(waiter: &Waiter) -> Map<String, Json> {
    let Waiter { operation, rule, .. } = waiter;
    let mut thing = operation.merged(&operation.success()["schema"]);
    let names = |key: &str| rule[key].as_str().unwrap_or_default().split('.').filter(|name| !name.is_empty());
    for name in names("items") {
        thing = operation.merged(&thing["properties"][name]);
    }
    if let Some(items) = thing.get("items") {
        thing = operation.merged(items);
    }
    names("field").fold(thing, |thing, name| operation.merged(&thing["properties"][name]))
}

/// A thing in a final state does not get to another one: who waits for that would wait until the deadline. Where
/// somebody deletes it, it is its deletion that is waited for.
#[test]
fn every_final_state_is_an_end() {
    let mut endless = Vec::new();
    for waiter in waiters().into_iter().filter(|waiter| waiter.missing() != "success") {
        let ends = [waiter.values("success"), waiter.values("failure")].concat();
        let schema = schema(&waiter);
        for value in schema.get("x-enum-final").and_then(Json::as_array).into_iter().flatten() {
            if !ends.contains(value) {
                endless.push(format!("{}: {value} is neither success nor failure", waiter.name()));
            }
        }
    }
    assert!(endless.is_empty(), "{}", endless.join("\n"));
}

/// More time than anything here takes.
const LONG: Duration = Duration::from_secs(60);

fn result(end: &Result<(), End>) -> Expected {
    end.as_ref().map_or_else(|end| Not(end.why.clone()), |()| Reached)
}

#[tokio::test]
async fn every_wait_ends_as_documented_and_not_before() {
    let mut wrong = Vec::new();
    for waiter in waiters() {
        let mut stage = Stage::new(waiter.clone()).await;
        for (name, said, expected) in cases(&waiter) {
            if let Err(problem) = judge(&stage, &said, &expected).await {
                wrong.push(format!("{}: {name}: {problem}", waiter.name()));
                // Responses may be left over.
                stage = Stage::new(waiter.clone()).await;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the end of a wait.
async fn judge(stage: &Stage, said: &[Said], expected: &Expected) -> Result<(), String> {
    let count = stage.script(said);
    let end = tokio::time::timeout(LONG, stage.wait(LONG).whole()).await.map_err(|_| "no end")?;
    if result(&end) != *expected {
        return Err(format!("{end:?} in place of {expected:?}"));
    }
    let requests = stage.requests();
    if requests != count {
        return Err(format!("{requests} requests for {count} responses"));
    }
    let Err(end) = end else { return Ok(()) };
    let shown = said.iter().any(|one| matches!(one, UnderWay | State(_) | Others));
    if end.last.is_some() != shown {
        return Err(format!("the last response is {:?}", end.last));
    }
    match &end.why {
        Why::Failed(value) if !end.words.contains(value.as_str()) => Err(end.words),
        _ => Ok(()),
    }
}

#[tokio::test]
async fn every_wait_tells_of_deviations_on_the_way_and_ends_once() {
    for waiter in waiters() {
        let name = waiter.name();
        let stage = Stage::new(waiter.clone()).await;
        let odd = shown(&waiter, |thing| {
            set(thing, waiter.rule["field"].as_str().unwrap(), json!("ON_THE_WAY"));
            set(thing, "brand_new_field", json!("secret-value"));
        });
        stage.simulator.script(&waiter.operation.id, ScriptedResponse::new(200).json(odd)).unwrap();
        stage.script(&[UnderWay, Error(403, "Some.0403".to_owned())]);
        let mut wait = stage.wait(LONG);
        for _ in 0..2 {
            assert!(wait.next().await.unwrap().is_some(), "{name}");
        }
        let deviations = wait.deviations();
        assert!(
            deviations.contains("brand_new_field") && !deviations.contains("secret-value"),
            "{deviations}"
        );
        assert_eq!(wait.next().await.expect_err(&name).why, Why::Call, "{name}");
        for _ in 0..2 {
            assert_eq!(wait.next().await.expect_err(&name).why, Why::Ended, "{name}");
        }
        assert_eq!(wait.whole().await.expect_err(&name).why, Why::Ended, "{name}: nothing was reached");
    }
}

#[tokio::test]
async fn every_wait_survives_being_dropped_while_it_waits() {
    for waiter in waiters() {
        let name = waiter.name();
        let stage = Stage::new(waiter.clone()).await;
        let count = stage.script(&[UnderWay, UnderWay, Said::Reached]);
        let mut wait = stage.wait(LONG);
        let mut polls = 0;
        loop {
            polls += 1;
            tokio::select! {
                biased;
                shown = wait.next() => match shown {
                    Ok(Some(_)) => {}
                    Ok(None) => break,
                    Err(end) => panic!("{name}: {}", end.words),
                },
                () = tokio::time::sleep(Duration::from_micros(50)) => {}
            }
        }
        assert!(polls > count, "{name}: it was never dropped");
        assert_eq!(stage.requests(), count, "{name}: no request is made twice");
    }
}

#[test]
fn every_wait_works_without_async() {
    let runtime = Runtime::new().unwrap();
    for waiter in waiters() {
        let name = waiter.name();
        let stage = runtime.block_on(Stage::new(waiter.clone()));
        stage.script(&[UnderWay, Said::Reached]);
        stage.wait(LONG).block().unwrap_or_else(|end| panic!("{name}: {}", end.words));
        let unknown = in_state(&waiter, &json!("ON_THE_WAY"));
        stage
            .simulator
            .script(&waiter.operation.id, ScriptedResponse::new(200).json(unknown).always())
            .unwrap();
        let ends = DEADLINES.into_iter().map(|limit| stage.wait(limit).block().expect_err(&name));
        let mut ends = ends.inspect(|end| assert_eq!(end.why, Why::Deadline, "{name}: {}", end.words));
        assert!(ends.any(|end| end.last.is_some()), "{name}: no last response");
    }
}
