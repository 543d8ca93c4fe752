//! Rules about limits. Clients check them in requests alone.

use super::Verdict::{Breaking as B, None as N};
use super::{
    BREAKING, By, CHECKED_LESS, CHECKED_MORE, LOOSER, Mirror, NONE, Rule, SELF, TIGHTER, by, mirror,
};

/// The four changes of an upper or a lower limit.
macro_rules! limit {
    ($id:literal, $key:literal, $what:literal, $tight:literal, $loose:literal, $low:literal, $high:literal) => {
        [
            Rule {
                id: concat!($id, "-added"),
                mirror: mirror(concat!($id, "-removed")),
                wire: TIGHTER,
                rust: NONE,
                checks: CHECKED_MORE,
                about: concat!("There is a limit for ", $what, ", and there was none before."),
                example: ["", concat!($key, ": ", $low)],
            },
            Rule {
                id: concat!($id, "-removed"),
                mirror: mirror(concat!($id, "-added")),
                wire: LOOSER,
                rust: NONE,
                checks: CHECKED_LESS,
                about: concat!("There is no limit for ", $what, " any more."),
                example: [concat!($key, ": ", $low), ""],
            },
            Rule {
                id: concat!($id, "-", $tight),
                mirror: mirror(concat!($id, "-", $loose)),
                wire: TIGHTER,
                rust: NONE,
                checks: CHECKED_MORE,
                about: concat!("The limit for ", $what, " is tighter."),
                example: [concat!($key, ": ", $high), concat!($key, ": ", $low)],
            },
            Rule {
                id: concat!($id, "-", $loose),
                mirror: mirror(concat!($id, "-", $tight)),
                wire: LOOSER,
                rust: NONE,
                checks: CHECKED_LESS,
                about: concat!("The limit for ", $what, " leaves more room."),
                example: [concat!($key, ": ", $low), concat!($key, ": ", $high)],
            },
        ]
    };
}

pub(super) static RULES: &[&[Rule]] = &[
    &limit!("min-length", "minLength", "how short a text is", "increased", "decreased", "4", "8"),
    &limit!("max-length", "maxLength", "how long a text is", "decreased", "increased", "56", "64"),
    &limit!("minimum", "minimum", "how small a number is", "increased", "decreased", "5", "9"),
    &limit!("maximum", "maximum", "how large a number is", "decreased", "increased", "50", "100"),
    &limit!("min-items", "minItems", "how few items a list has", "increased", "decreased", "1", "2"),
    &limit!("max-items", "maxItems", "how many items a list has", "decreased", "increased", "50", "100"),
    &limit!(
        "min-properties",
        "minProperties",
        "how few entries an object has",
        "increased",
        "decreased",
        "1",
        "2"
    ),
    &limit!(
        "max-properties",
        "maxProperties",
        "how many entries an object has",
        "decreased",
        "increased",
        "5",
        "9"
    ),
    OTHERS,
];

const fn rule(
    id: &'static str,
    opposite: Mirror,
    [wire, checks]: [By; 2],
    about: &'static str,
    example: [&'static str; 2],
) -> Rule {
    Rule { id, mirror: opposite, wire, rust: NONE, checks, about, example }
}

static OTHERS: &[Rule] = &[
    rule(
        "multiple-of-added",
        mirror("multiple-of-removed"),
        [TIGHTER, CHECKED_MORE],
        "A number has to be a multiple of another.",
        ["", "multipleOf: 8"],
    ),
    rule(
        "multiple-of-removed",
        mirror("multiple-of-added"),
        [LOOSER, CHECKED_LESS],
        "A number does not have to be a multiple of another any more.",
        ["multipleOf: 8", ""],
    ),
    rule(
        "multiple-of-tightened",
        mirror("multiple-of-loosened"),
        [TIGHTER, CHECKED_MORE],
        "A number has to be a multiple of a multiple of the old step: some of the old values remain.",
        ["multipleOf: 4", "multipleOf: 8"],
    ),
    rule(
        "multiple-of-loosened",
        mirror("multiple-of-tightened"),
        [LOOSER, CHECKED_LESS],
        "A number has to be a multiple of a part of the old step: all of the old values remain, and there are more.",
        ["multipleOf: 8", "multipleOf: 4"],
    ),
    rule(
        "multiple-of-changed",
        SELF,
        [BREAKING, BOTH_WAYS],
        "A number has to be a multiple of another number than before.",
        ["multipleOf: 8", "multipleOf: 6"],
    ),
    rule(
        "unique-items-added",
        mirror("unique-items-removed"),
        [TIGHTER, CHECKED_MORE],
        "No two items of a list are alike.",
        ["", "uniqueItems: true"],
    ),
    rule(
        "unique-items-removed",
        mirror("unique-items-added"),
        [LOOSER, CHECKED_LESS],
        "Items of a list may be alike.",
        ["uniqueItems: true", ""],
    ),
    rule(
        "pattern-added",
        mirror("pattern-removed"),
        [TIGHTER, CHECKED_MORE],
        "A text has to match a pattern.",
        ["", "pattern: '^[a-z]+$'"],
    ),
    rule(
        "pattern-removed",
        mirror("pattern-added"),
        [LOOSER, CHECKED_LESS],
        "A text does not have to match a pattern any more.",
        ["pattern: '^[a-z]+$'", ""],
    ),
    rule(
        "pattern-tightened",
        mirror("pattern-loosened"),
        [TIGHTER, CHECKED_MORE],
        "The new pattern lets only some of the old texts through. Both are compared by the texts that match them, and \
         one that is refused now is shown.",
        ["pattern: '^[a-z0-9]+$'", "pattern: '^[a-z]+$'"],
    ),
    rule(
        "pattern-loosened",
        mirror("pattern-tightened"),
        [LOOSER, CHECKED_LESS],
        "The new pattern lets all of the old texts through, and more: one of them is shown.",
        ["pattern: '^[a-z]+$'", "pattern: '^[a-z0-9]+$'"],
    ),
    rule(
        "pattern-changed",
        SELF,
        [BREAKING, BOTH_WAYS],
        "Either pattern lets texts through that the other one refuses, and one of each kind is shown; or the two cannot \
         be compared, as with look-ahead, and that is said.",
        ["pattern: '^[a-z]+$'", "pattern: '^[0-9]+$'"],
    ),
];

const BOTH_WAYS: By = by(B, N);
