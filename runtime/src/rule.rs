//! The documented limits of a value, as data.

use std::fmt;
use std::sync::OnceLock;

/// One documented limit. Lengths count Unicode characters.
#[derive(Debug)]
pub enum Rule {
    /// At least that many characters.
    MinLength(u64),
    /// At most that many characters.
    MaxLength(u64),
    /// The text contains a match of the pattern.
    Pattern(&'static Pattern),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// One of these integers.
    OneOfIntegers(&'static [i64]),
    /// At least that number.
    Minimum(i64),
    /// At most that number.
    Maximum(i64),
    /// More than that number.
    ExclusiveMinimum(i64),
    /// Less than that number.
    ExclusiveMaximum(i64),
    /// A multiple of that number.
    MultipleOf(i64),
    /// At least that number.
    MinimumFloat(f64),
    /// At most that number.
    MaximumFloat(f64),
    /// More than that number.
    ExclusiveMinimumFloat(f64),
    /// Less than that number.
    ExclusiveMaximumFloat(f64),
    /// A multiple of that number.
    MultipleOfFloat(f64),
    /// At least that many items.
    MinItems(u64),
    /// At most that many items.
    MaxItems(u64),
    /// No two items are equal.
    UniqueItems,
    /// Rules for each item of a list.
    Items(&'static [Rule]),
    /// At least that many entries.
    MinProperties(u64),
    /// At most that many entries.
    MaxProperties(u64),
    /// Rules for each value of a map.
    Values(&'static [Rule]),
    /// Of these fields of a model, exactly one has a value. Fields of inner models are given by their
    /// paths, such as `src_node.list_file`, here and below.
    ExactlyOne(&'static [&'static str]),
    /// Of these fields, at least one has a value.
    AtLeastOne(&'static [&'static str]),
    /// Of these fields, at most one has a value.
    AtMostOne(&'static [&'static str]),
    /// Where all of the conditions hold, these fields have a value.
    Needs(&'static [Condition], &'static [&'static str]),
    /// Where all of the conditions hold, these fields have none.
    Excludes(&'static [Condition], &'static [&'static str]),
    /// The ranges from the first field of each item up to its second do not overlap. They are compared
    /// as texts; a range that ends before it begins runs past the end of the day.
    Disjoint(&'static str, &'static str),
    /// The rules of a named type, shared by every place that uses it.
    All(&'static [Rule]),
}

/// What a field is for a constraint to hold.
#[derive(Debug)]
pub struct Condition {
    /// The field's path.
    pub field: &'static str,
    /// It has one of these values, written as texts.
    pub values: &'static [&'static str],
    /// What the service takes where the field has no value.
    pub default: Option<&'static str>,
}

/// A regular expression as the specification writes it (ECMAScript's dialect), compiled at its
/// first use and kept.
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<regress::Regex>>,
}

impl Pattern {
    /// A pattern that has not been used yet.
    #[must_use]
    pub const fn new(source: &'static str) -> Self {
        Pattern { source, compiled: OnceLock::new() }
    }

    /// The pattern as the specification writes it.
    #[must_use]
    pub fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the text contains a match.
    ///
    /// A pattern that cannot be compiled matches everything. The generator refuses such patterns,
    /// with the same engine, so that none gets here.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            // Unicode mode first, as JSON Schema recommends; older patterns escape what it forbids to escape.
            regress::Regex::with_flags(self.source, "u").or_else(|_| regress::Regex::new(self.source)).ok()
        });
        compiled.as_ref().is_none_or(|regex| regex.find(text).is_some())
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source).finish()
    }
}
