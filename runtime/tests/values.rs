//! Reading, writing, checking and printing of values, on a model written by hand as generated code
//! writes it.

use std::collections::BTreeMap;
use std::fmt;

use huaweicloud_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use huaweicloud_core::serde_json::{self, Value as Json, json};
use huaweicloud_core::{
    AccessKeyId, DateTime, Field, Model, Pattern, Presence, Rule, Secret, Shape, Value, debug, deserialize,
    serialize, validate,
};

#[derive(Clone, Default, PartialEq)]
struct Everything {
    flag: Option<bool>,
    small: Option<i32>,
    large: Option<i64>,
    ratio: Option<f64>,
    short: Option<f32>,
    text: Option<String>,
    secret: Option<Secret>,
    key: Option<AccessKeyId>,
    moment: Option<DateTime>,
    any: Option<Json>,
    object: Option<serde_json::Map<String, Json>>,
    list: Option<Vec<String>>,
    holes: Option<Vec<Option<i64>>>,
    map: Option<BTreeMap<String, i64>>,
    next: Option<Box<Everything>>,
    null: Option<String>,
    given: Option<String>,
}

static PATTERN: Pattern = Pattern::new(r"^(?!no)[a-z\-]+$");

static SHAPE: Shape = Shape {
    name: "Everything",
    fields: &[
        Field::new("flag", Presence::Optional, &[]),
        Field::new(
            "small",
            Presence::Optional,
            &[
                Rule::All(&[Rule::Minimum(0), Rule::Maximum(100), Rule::OneOfIntegers(&[0, 1, 2, 4, 7])]),
                Rule::Minimum(1),
                Rule::ExclusiveMaximum(7),
                Rule::MultipleOf(2),
                Rule::OneOfIntegers(&[0, 2, 4, 7]),
            ],
        ),
        Field::new("large", Presence::Optional, &[Rule::OneOfIntegers(&[1, 9_007_199_254_740_993])]),
        Field::new(
            "ratio",
            Presence::Optional,
            &[Rule::ExclusiveMinimumFloat(0.0), Rule::MultipleOfFloat(0.1)],
        ),
        Field::new("short", Presence::Optional, &[Rule::MaximumFloat(0.5)]),
        Field::new(
            "text",
            Presence::Optional,
            &[
                Rule::All(&[Rule::MinLength(1), Rule::MaxLength(6)]),
                Rule::MinLength(2),
                Rule::MaxLength(4),
                Rule::Pattern(&PATTERN),
            ],
        ),
        Field::new("secret", Presence::Optional, &[Rule::MaxLength(5), Rule::Pattern(&PATTERN)]),
        Field::new("key", Presence::Optional, &[]),
        Field::new("moment", Presence::Optional, &[]),
        Field::new("any", Presence::Optional, &[]),
        Field::new("object", Presence::Optional, &[Rule::MinProperties(1)]),
        Field::new(
            "list",
            Presence::Optional,
            &[Rule::MaxItems(3), Rule::UniqueItems, Rule::Items(&[Rule::MaxLength(3)])],
        ),
        Field::new("holes", Presence::Optional, &[Rule::Items(&[Rule::Minimum(0)])]),
        Field::new("map", Presence::Optional, &[Rule::MaxProperties(2), Rule::Values(&[Rule::Maximum(9)])]),
        Field::new("next", Presence::Optional, &[]),
        Field::new("null", Presence::Nullable, &[]),
        Field::new("given", Presence::ReadOnly, &[Rule::MaxLength(1)]),
    ],
    rules: &[Rule::MaxProperties(4)],
};

impl Model for Everything {
    fn shape(&self) -> &'static Shape {
        &SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.flag,
            1 => &self.small,
            2 => &self.large,
            3 => &self.ratio,
            4 => &self.short,
            5 => &self.text,
            6 => &self.secret,
            7 => &self.key,
            8 => &self.moment,
            9 => &self.any,
            10 => &self.object,
            11 => &self.list,
            12 => &self.holes,
            13 => &self.map,
            14 => &self.next,
            15 => &self.null,
            16 => &self.given,
            _ => return None,
        })
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.flag,
            1 => &mut self.small,
            2 => &mut self.large,
            3 => &mut self.ratio,
            4 => &mut self.short,
            5 => &mut self.text,
            6 => &mut self.secret,
            7 => &mut self.key,
            8 => &mut self.moment,
            9 => &mut self.any,
            10 => &mut self.object,
            11 => &mut self.list,
            12 => &mut self.holes,
            13 => &mut self.map,
            14 => &mut self.next,
            15 => &mut self.null,
            16 => &mut self.given,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for Everything {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl Serialize for Everything {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Everything {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

/// Reads JSON, and writes it again.
fn there_and_back(text: &str) -> Result<String, String> {
    let value: Everything = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

#[test]
fn what_is_read_is_written_as_documented() {
    let cases = [
        ("{}", r#"{"null":null}"#),
        (r#"{"flag":true,"small":3}"#, r#"{"flag":true,"small":3,"null":null}"#),
        // Numbers and truth values as texts, integers with a fraction of nothing.
        (
            r#"{"flag":"false","small":"-3","large":"9007199254740993","ratio":"0.5"}"#,
            r#"{"flag":false,"small":-3,"large":9007199254740993,"ratio":0.5,"null":null}"#,
        ),
        (r#"{"small":2.0,"ratio":1}"#, r#"{"small":2,"ratio":1.0,"null":null}"#),
        (r#"{"short":0.1}"#, r#"{"short":0.1,"null":null}"#),
        (r#"{"text":12,"list":[true,1.5]}"#, r#"{"text":"12","list":["true","1.5"],"null":null}"#),
        // Nothing in three ways.
        (r#"{"small":null,"large":"","list":"","text":""}"#, r#"{"text":"","null":null}"#),
        (r#"{"secret":"s","key":"AK"}"#, r#"{"secret":"s","key":"AK","null":null}"#),
        (
            r#"{"moment":"2026-02-27T08:00:00+08:00"}"#,
            r#"{"moment":"2026-02-27T08:00:00+08:00","null":null}"#,
        ),
        (
            r#"{"any":[null,{"a":18446744073709551615,"b":[1.5]}]}"#,
            r#"{"any":[null,{"a":18446744073709551615,"b":[1.5]}],"null":null}"#,
        ),
        (r#"{"object":{"a":{},"b":1}}"#, r#"{"object":{"a":{},"b":1},"null":null}"#),
        (
            r#"{"holes":[1,null],"map":{"b":2,"a":"1"}}"#,
            r#"{"holes":[1,null],"map":{"a":1,"b":2},"null":null}"#,
        ),
        (
            r#"{"next":{"next":{"flag":true}}}"#,
            r#"{"next":{"next":{"flag":true,"null":null},"null":null},"null":null}"#,
        ),
        // What nobody knows is passed over; the last of two counts; what the service sets is not sent back.
        (
            r#"{"new":{"a":[1]},"list":["a"],"list":["b"],"null":"x","given":"by the service"}"#,
            r#"{"list":["b"],"null":"x"}"#,
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(there_and_back(text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn what_does_not_fit_is_named_with_its_place_and_without_its_value() {
    let cases = [
        (r#"{"small":2147483648}"#, "small: an integer where a 32-bit integer is expected"),
        (r#"{"large":1.5}"#, "large: a number with a fraction where a 64-bit integer is expected"),
        (r#"{"large":18446744073709551615}"#, "large: an integer above 9223372036854775807 where"),
        (r#"{"large":1e300}"#, "large: a number beyond 64 bits where a 64-bit integer is expected"),
        (r#"{"ratio":9007199254740993}"#, "ratio: an integer where a number that a float of its size holds"),
        (r#"{"next":{"list":["a",{"a":1}]}}"#, "next.list[1]: an object where a text is expected"),
        (r#"{"map":{"a":"sesame"}}"#, "map[\"a\"]: a text where a 64-bit integer is expected"),
        (r#"{"moment":"sesame"}"#, "moment: a text where a date and time of RFC 3339 is expected"),
        (r#"{"flag":"sesame"}"#, "flag: a text where true or false is expected"),
        (r#"{"next":[]}"#, "next: a list where an object is expected"),
        (r#"{"secret":{"sesame":1}}"#, "secret: an object where a text is expected"),
        ("[]", "the value itself: a list where an object is expected"),
        (r#"{"next":{"flag":tru"#, "EOF while parsing"),
    ];
    for (text, expected) in cases {
        let error = there_and_back(text).unwrap_err();
        assert!(error.starts_with(expected), "{text}: {error}");
        assert!(!error.contains("sesame"), "{text}: {error}");
    }
}

#[test]
fn every_broken_limit_is_named_with_its_place() {
    let cases = [
        (json!({"small": 0}), vec!["small has to be at least 1, not 0"]),
        (
            json!({"small": 7}),
            vec!["small has to be below 7, not 7", "small has to be a multiple of 2, not 7"],
        ),
        // A limit that is narrowed is reported once.
        (
            json!({"small": -200}),
            vec!["small has to be at least 1, not -200", "small has to be one of 0, 2, 4, 7, not -200"],
        ),
        (json!({"text": "a-b-c-d"}), vec!["text has 7 characters, at most 4 allowed"]),
        (
            json!({"large": 9_007_199_254_740_992_i64}),
            vec!["large has to be one of 1, 9007199254740993, not 9007199254740992"],
        ),
        (json!({"ratio": 0.3}), vec![]),
        (json!({"ratio": 0.25}), vec!["ratio has to be a multiple of 0.1, not 0.25"]),
        (json!({"ratio": 0.0}), vec!["ratio has to be above 0, not 0"]),
        (json!({"short": 0.6}), vec!["short has to be at most 0.5, not 0.6"]),
        // Characters, not bytes.
        (
            json!({"text": "é"}),
            vec![
                "text has 1 character, at least 2 needed",
                "text has to match the pattern ^(?!no)[a-z\\-]+$, not \"é\"",
            ],
        ),
        (json!({"text": "a-b-c"}), vec!["text has 5 characters, at most 4 allowed"]),
        (json!({"secret": "NO"}), vec!["secret has to match the pattern ^(?!no)[a-z\\-]+$"]),
        (json!({"text": "no"}), vec!["text has to match the pattern ^(?!no)[a-z\\-]+$, not \"no\""]),
        (
            // What is too long is wrong whatever its pattern is.
            json!({"secret": "SESAME"}),
            vec!["secret has 6 characters, at most 5 allowed"],
        ),
        (json!({"object": {}}), vec!["object has 0 entries, at least 1 needed"]),
        (
            json!({"list": ["a", "bbbb", "a", "c"]}),
            vec![
                "list has 4 items, at most 3 allowed",
                "list has the same item at [0] and [2]",
                "list[1] has 4 characters, at most 3 allowed",
            ],
        ),
        (json!({"holes": [null, -1]}), vec!["holes[1] has to be at least 0, not -1"]),
        (
            json!({"map": {"a": 1, "b": 10, "c": 2}}),
            vec!["map has 3 entries, at most 2 allowed", "map[\"b\"] has to be at most 9, not 10"],
        ),
        (json!({"next": {"next": {"small": 0}}}), vec!["next.next.small has to be at least 1, not 0"]),
        (
            json!({"flag": true, "key": "a", "any": 1, "object": {"a": 1}}),
            vec!["the value itself has 5 fields, at most 4 allowed"],
        ),
        // What the service sets is not checked.
        (json!({"given": "longer than one"}), vec![]),
    ];
    for (value, expected) in cases {
        let model: Everything = serde_json::from_value(value.clone()).unwrap();
        let found = match validate(&model) {
            Ok(()) => Vec::new(),
            Err(violations) => violations.iter().map(ToString::to_string).collect(),
        };
        assert_eq!(found, expected, "{value}");
    }
}

#[test]
fn numbers_that_json_cannot_carry_are_refused() {
    for number in [f64::NAN, f64::INFINITY] {
        let model = Everything { ratio: Some(number), ..Default::default() };
        let violations = validate(&model).unwrap_err();
        assert!(
            violations.to_string().starts_with("ratio has to be a number that JSON can carry"),
            "{violations}"
        );
    }
}

#[test]
fn debug_prints_what_is_there_and_no_secret() {
    let model = Everything {
        text: Some("a".to_owned()),
        secret: Some(Secret::new("sesame")),
        key: Some(AccessKeyId::new("AKSESAME1234567890")),
        ..Default::default()
    };
    assert_eq!(
        format!("{model:?}"),
        r#"Everything { text: Some("a"), secret: Some([redacted]), key: Some(AKSE…), .. }"#
    );
}
