//! Requests that break a limit very often, or are very large: what is said of them stays short.

#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use std::fmt;

use huaweicloud_core::{Field, Model, Pattern, Presence, Rule, Shape, Value, Violations, debug, validate};

/// A part of the day.
#[derive(Clone, Default)]
struct Range {
    start: String,
    end: String,
}

/// Lists without a limit of their length, and a text that has one.
#[derive(Clone, Default)]
struct Lists {
    ranges: Vec<Range>,
    numbers: Vec<i64>,
    texts: Vec<String>,
    text: Option<String>,
}

static RANGE: Shape = Shape {
    name: "Range",
    fields: &[Field::new("start", Presence::Required, &[]), Field::new("end", Presence::Required, &[])],
    rules: &[],
};

/// It would take for ever on the texts below.
static SLOW: Pattern = Pattern::new("^(a+)+$");

static LISTS: Shape = Shape {
    name: "Lists",
    fields: &[
        Field::new("ranges", Presence::Required, &[Rule::Disjoint("start", "end")]),
        Field::new("numbers", Presence::Required, &[Rule::Items(&[Rule::Minimum(0)])]),
        Field::new(
            "texts",
            Presence::Required,
            &[Rule::MaxItems(2), Rule::UniqueItems, Rule::Items(&[Rule::MinLength(1)])],
        ),
        Field::new("text", Presence::Optional, &[Rule::Pattern(&SLOW), Rule::MaxLength(255)]),
    ],
    rules: &[],
};

macro_rules! model {
    ($name:ident, $shape:ident, $($index:literal => $field:ident),*) => {
        impl Model for $name {
            fn shape(&self) -> &'static Shape {
                &$shape
            }

            fn field(&self, index: usize) -> Option<&dyn Value> {
                match index { $($index => Some(&self.$field),)* _ => None }
            }

            fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
                match index { $($index => Some(&mut self.$field),)* _ => None }
            }

            fn blank() -> Self {
                Self::default()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug(self, f)
            }
        }
    };
}

model!(Range, RANGE, 0 => start, 1 => end);
model!(Lists, LISTS, 0 => ranges, 1 => numbers, 2 => texts, 3 => text);

fn violations(lists: &Lists) -> Violations {
    validate(lists).expect_err("limits are broken")
}

fn ranges(all: &[(&str, &str)]) -> Vec<Range> {
    all.iter().map(|(start, end)| Range { start: (*start).to_owned(), end: (*end).to_owned() }).collect()
}

#[test]
fn a_hundred_violations_are_kept_and_the_rest_is_counted() {
    let lists = Lists { numbers: vec![-1; 100_000], ..Lists::default() };
    let violations = violations(&lists);
    assert_eq!((violations.iter().count(), violations.len()), (100, 100_000));
    let message = violations.to_string();
    assert!(message.ends_with("numbers[99] has to be at least 0, not -1; and 99900 more"), "{message}");
    assert!(message.len() < 6000, "{} bytes", message.len());
}

#[test]
fn what_is_too_long_is_not_looked_at_in_detail() {
    let lists = Lists { text: Some(format!("{}b", "a".repeat(10_000_000))), ..Lists::default() };
    assert_eq!(violations(&lists).to_string(), "text has 10000001 characters, at most 255 allowed");
    let lists = Lists { texts: vec![String::new(); 1_000_000], ..Lists::default() };
    let violations = violations(&lists);
    assert_eq!((violations.iter().count(), violations.len()), (100, 104));
    let first =
        "texts has 1000000 items, at most 2 allowed; texts has the same item at [0] and [1]; texts[0] has 0";
    assert!(violations.to_string().starts_with(first), "{violations}");
}

#[test]
fn a_range_is_shown_on_one_line_and_no_more_than_its_start() {
    let long = "9".repeat(1_000_000);
    let lists = Lists { ranges: ranges(&[("01:00", &long), ("02\n:00", "03:00")]), ..Lists::default() };
    let expected = "ranges[1] is 02\\n:00 to 03:00, which overlaps [0], 01:00 to 99999999999999999999…";
    assert_eq!(violations(&lists).to_string(), expected);
}

#[test]
fn ranges_that_overlap_are_each_named_with_an_earlier_one() {
    type Ranges<'a> = &'a [(&'a str, &'a str)];
    let cases: [(Ranges<'_>, &[&str]); 6] = [
        (&[("01:00", "02:00"), ("02:00", "03:00"), ("00:00", "01:00")], &[]),
        (
            &[("01:00", "04:00"), ("03:00", "05:00"), ("02:00", "03:00")],
            &[
                "ranges[1] is 03:00 to 05:00, which overlaps [0], 01:00 to 04:00",
                "ranges[2] is 02:00 to 03:00, which overlaps [0], 01:00 to 04:00",
            ],
        ),
        // Past the end of the day.
        (
            &[("22:00", "02:00"), ("02:00", "22:00"), ("01:00", "01:30"), ("23:00", "23:30")],
            &[
                "ranges[2] is 01:00 to 01:30, which overlaps [0], 22:00 to 02:00",
                "ranges[3] is 23:00 to 23:30, which overlaps [0], 22:00 to 02:00",
            ],
        ),
        (
            &[("05:00", "06:00"), ("03:00", "04:00"), ("01:00", "09:00"), ("02:00", "02:30")],
            &[
                "ranges[2] is 01:00 to 09:00, which overlaps [0], 05:00 to 06:00",
                "ranges[3] is 02:00 to 02:30, which overlaps [2], 01:00 to 09:00",
            ],
        ),
        (
            &[("01:00", "02:00"), ("01:00", "02:00")],
            &["ranges[1] is 01:00 to 02:00, which overlaps [0], 01:00 to 02:00"],
        ),
        (&[("01:00", "01:00"), ("01:00", "01:00")], &[]),
    ];
    for (all, expected) in cases {
        let result = validate(&Lists { ranges: ranges(all), ..Lists::default() });
        let found: Vec<String> =
            result.err().iter().flat_map(Violations::iter).map(ToString::to_string).collect();
        assert_eq!(found, expected, "{all:?}");
    }
}

/// With every range compared with each before it, this took half a minute for 20,000 of them.
#[test]
fn very_many_ranges_are_compared() {
    let mut all: Vec<Range> = (0..200_000)
        .map(|index| Range { start: format!("{index:06}"), end: format!("{:06}", index + 1) })
        .collect();
    assert!(validate(&Lists { ranges: all.clone(), ..Lists::default() }).is_ok());
    all.push(Range { start: "000000".to_owned(), end: "999999".to_owned() });
    all.push(Range { start: "100000".to_owned(), end: "100001".to_owned() });
    let found = violations(&Lists { ranges: all, ..Lists::default() });
    let places: Vec<&str> = found.iter().map(|one| one.place()).collect();
    assert_eq!(places, ["ranges[200000]", "ranges[200001]"]);
}
