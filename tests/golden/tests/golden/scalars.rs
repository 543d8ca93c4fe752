//! Numbers, texts, times, newtypes and enums.

use golden_scalars::Client;
use golden_scalars::models::{Code, Level, Mode, Name, Ratio, Scalars, State, TaskId};
use huaweicloud_core::DateTime;
use serde_json::json;

use crate::{broken, client, from_value, only, refused, sent, server, to_value};

#[test]
fn every_scalar_is_written_and_read_back() {
    let moment: DateTime = "2026-02-27T10:00:00.5+08:00".parse().unwrap();
    let scalars = Scalars::builder()
        .task_id(7)
        .name("abc")
        .state(State::NotStarted)
        .level(Level::High)
        .code(Code::Value9007199254740993)
        .other_name("none")
        .flag(true)
        .small(i32::MIN)
        .large(i64::MIN)
        .plain(9_007_199_254_740_993)
        .single(0.1)
        .double(0.1)
        .number(1e300)
        .ratio(0.5)
        .share(0.25)
        .count(3)
        .moment(moment)
        .day("2026-02-27")
        .unknown_format("apple")
        .password("hidden password")
        .access_key("AKIDEXAMPLE")
        .mode(Mode::Fast)
        .task_ids([1, 2])
        .states([State::InfrequentAccess, State::None])
        .names([("a".to_owned(), Name::from("xy"))].into())
        .build();
    scalars.validate().unwrap();
    let json = json!({
        "task_id": 7, "name": "abc", "state": "NOT_STARTED", "level": 2, "code": 9_007_199_254_740_993_i64,
        "other_name": "none", "flag": true, "small": i32::MIN, "large": i64::MIN,
        "plain": 9_007_199_254_740_993_i64, "single": 0.1, "double": 0.1, "number": 1e300, "ratio": 0.5,
        "share": 0.25, "count": 3, "moment": "2026-02-27T10:00:00.5+08:00", "day": "2026-02-27",
        "unknown_format": "apple", "password": "hidden password", "access_key": "AKIDEXAMPLE",
        "mode": "fast", "task_ids": [1, 2], "states": ["IA", ""], "names": {"a": "xy"},
    });
    assert_eq!(to_value(&scalars).unwrap(), json);
    assert_eq!(from_value::<Scalars>(json).unwrap(), scalars);
    let shown = format!("{scalars:?}");
    assert!(!shown.contains("hidden password") && !shown.contains("AKIDEXAMPLE"), "{shown}");
}

#[test]
fn newtypes_are_made_of_plain_values_and_give_them_back() {
    let id = TaskId::from(7);
    assert_eq!((id.get(), id.to_string(), TaskId::from(&id)), (7, "7".to_owned(), id));
    assert!(TaskId::from(1) < id);
    let name = Name::from("abc");
    assert_eq!((name.as_str(), name.to_string()), ("abc", "abc".to_owned()));
    assert_eq!((Name::from("abc".to_owned()), Name::from(&name)), (name.clone(), name));
    assert_eq!(Ratio::from(0.5).get(), 0.5);
    assert_eq!(to_value(&TaskId::from(7)).unwrap(), json!(7));
    assert_eq!(from_value::<Name>(json!("abc")).unwrap(), Name::from("abc"));
}

#[test]
fn states_know_whether_they_are_final() {
    let states = [State::Running, State::InfrequentAccess, State::None, State::Unknown("IA?".to_owned())];
    assert_eq!(states.map(|state| state.is_final()), [false, true, true, false]);
    assert_eq!(
        [Level::Low, Level::High, Level::Unknown(3)].map(|level| level.is_final()),
        [false, true, false]
    );
}

#[test]
fn enums_know_their_values_and_keep_others() {
    for (state, text) in [
        (State::Running, "RUNNING"),
        (State::InfrequentAccess, "IA"),
        (State::None, ""),
        (State::Unknown("NEW".to_owned()), "NEW"),
    ] {
        assert_eq!(
            (state.as_str(), State::from(text), state.to_string().as_str()),
            (text, state.clone(), text)
        );
        assert_eq!(from_value::<State>(json!(text)).unwrap(), state);
        assert_eq!(to_value(&state).unwrap(), json!(text));
    }
    for (level, number, name) in
        [(Level::Low, 1, "Low"), (Level::High, 2, "High"), (Level::Unknown(9), 9, "9")]
    {
        assert_eq!((level.value(), Level::from(number), level.to_string().as_str()), (number, level, name));
        assert_eq!(from_value::<Level>(json!(number)).unwrap(), level);
    }
    assert_eq!(Code::from(-1), Code::ValueMinus1);
    // As a service that disagrees with its documentation writes numbers.
    assert_eq!(from_value::<Level>(json!("2")).unwrap(), Level::High);
    assert_eq!(
        from_value::<Scalars>(json!({"mode": null, "task_id": "12", "small": 3.0})).unwrap().mode,
        None
    );
}

#[test]
fn named_types_bring_their_limits_to_every_place() {
    let scalars = Scalars::builder()
        .task_id(0)
        .name("ABC")
        .state(State::from("BROKEN"))
        .level(Level::from(3))
        .code(Code::from(5))
        .other_name("toolong")
        .count(11)
        .ratio(1.5)
        .share(0.0)
        .password("abc")
        .mode(Mode::from("faster"))
        .task_ids([1, 0])
        .states([State::Running, State::from("x")])
        .names([("a".to_owned(), Name::from("x"))].into())
        .build();
    let violations = scalars.validate().unwrap_err();
    let expected = [
        ("task_id", "minimum"),
        ("name", "pattern"),
        ("state", "enum"),
        ("level", "enum"),
        ("code", "enum"),
        ("other_name", "maxLength"),
        ("ratio", "maximum"),
        ("share", "exclusiveMinimum"),
        ("count", "maximum"),
        ("password", "minLength"),
        ("mode", "enum"),
        ("task_ids[1]", "minimum"),
        ("states[1]", "enum"),
        ("names[\"a\"]", "minLength"),
    ];
    assert_eq!(broken(&violations), expected.map(|(place, keyword)| (place.to_owned(), keyword)));
    let said = violations.to_string();
    assert!(said.contains("state has to be one of RUNNING, NOT_STARTED, IA, , not \"BROKEN\""), "{said}");
    assert!(said.contains("level has to be one of 1, 2, not 3"), "{said}");
    assert!(said.contains("password has 3 characters, at least 4 needed"), "{said}");
}

#[tokio::test]
async fn scalars_become_segments_of_the_path() {
    let server = server(200, json!({})).await;
    let client: Client = client(&server);
    let body = || Scalars::builder().task_id(1).name("ab").state(State::None).level(Level::Low).build();
    let violations = refused(client.exchange(0, "a", State::None, Level::from(7), body()).await, &server);
    let expected = [
        ("path.task_id", "minimum"),
        ("path.name", "minLength"),
        // The empty text is a value of the enum, and no segment of a path.
        ("path.state", "type"),
        ("path.level", "enum"),
    ];
    assert_eq!(broken(&violations), expected.map(|(place, keyword)| (place.to_owned(), keyword)));
    client.exchange(12, "abc", State::InfrequentAccess, Level::High, body()).await.unwrap();
    let request = only(&server);
    assert_eq!(request.target, "/scalars/12/abc/IA/2");
    assert_eq!(sent(&request), json!({"task_id": 1, "name": "ab", "state": "", "level": 1}));
}
