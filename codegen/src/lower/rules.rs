//! The limits that a schema states, and whether anything can meet them.

use crate::document::Node;
use crate::ir::{Enum, Number, Rule, Ty, TypeKind, Variants};

use super::Lowering;

impl Lowering<'_> {
    /// The limits of a schema for a value of a type. Rules for items and entries are added by the
    /// caller, who has looked into them.
    pub(super) fn rules(&mut self, schema: &Node, ty: &Ty) -> Vec<Rule> {
        let mut rules = Vec::new();
        let base = if let Ty::Nullable(inner) = ty { inner } else { ty };
        self.range_of_counts(schema, "minLength", "maxLength", &mut rules, Rule::MinLength, Rule::MaxLength);
        self.range_of_counts(schema, "minItems", "maxItems", &mut rules, Rule::MinItems, Rule::MaxItems);
        self.range_of_counts(
            schema,
            "minProperties",
            "maxProperties",
            &mut rules,
            Rule::MinProperties,
            Rule::MaxProperties,
        );
        if let Some(node) = schema.get("pattern")
            && let Some(pattern) = node.as_str()
        {
            let known = self.patterns.contains(pattern);
            match (!known).then(|| compile(pattern)) {
                None | Some(Ok(_)) => {
                    self.patterns.insert(pattern.to_owned());
                    rules.push(Rule::Pattern(pattern.to_owned()));
                }
                Some(Err(problem)) => self.refuse(
                    node.span,
                    format!("the pattern cannot be compiled: {problem}"),
                    "patterns are ECMAScript's regular expressions; fix it, or leave it out with an `x-deviation`",
                ),
            }
        }
        self.range_of_numbers(schema, base, &mut rules);
        if schema.get("uniqueItems").and_then(Node::as_bool) == Some(true) {
            rules.push(Rule::UniqueItems);
        }
        rules
    }

    /// Reports limits that have no effect on a type. Where the type stands beside the limits, they
    /// have been checked with the grammar; this is for those beside an `allOf`.
    pub(super) fn check_keywords(&mut self, schema: &Node, ty: &Ty) {
        let limited = match ty {
            Ty::Text | Ty::Secret | Ty::AccessKeyId | Ty::DateTime => "a text",
            Ty::I32 | Ty::I64 | Ty::F32 | Ty::F64 => "a number",
            Ty::List(_) => "a list",
            Ty::Map(_) | Ty::JsonObject => "an object",
            Ty::Named(ident) => match self.types.get(ident).map(|(_, definition)| &definition.kind) {
                Some(TypeKind::Enum(Enum { values: Variants::Texts(_) })) => "a text",
                Some(TypeKind::Enum(Enum { values: Variants::Integers(..) })) => "a number",
                _ => "an object",
            },
            Ty::Bool | Ty::Json | Ty::Nullable(_) => "this type",
        };
        for (keywords, of) in KEYWORDS {
            for entry in schema.entries().iter().filter(|entry| keywords.contains(&entry.key.as_str())) {
                if limited != *of {
                    self.refuse(
                        entry.span,
                        format!("`{}` has no effect on {limited}", entry.key),
                        format!("it limits {of}; remove it"),
                    );
                }
            }
        }
    }

    fn range_of_counts(
        &mut self,
        schema: &Node,
        low: &str,
        high: &str,
        rules: &mut Vec<Rule>,
        at_least: fn(u64) -> Rule,
        at_most: fn(u64) -> Rule,
    ) {
        let count = |key| schema.get(key).and_then(Node::as_u64);
        let (least, most) = (count(low), count(high));
        if let (Some(least), Some(most), Some(node)) = (least, most, schema.get(low))
            && least > most
        {
            self.refuse(
                node.span,
                format!("nothing can meet `{low}: {least}` and `{high}: {most}`"),
                "swap them, or fix the wrong one",
            );
        }
        // Zero is no limit.
        rules.extend(least.filter(|least| *least > 0).map(at_least));
        rules.extend(most.map(at_most));
    }

    fn range_of_numbers(&mut self, schema: &Node, ty: &Ty, rules: &mut Vec<Rule>) {
        let integer = matches!(ty, Ty::I32 | Ty::I64);
        let exclusive = |key| schema.get(key).and_then(Node::as_bool) == Some(true);
        let low = schema.get("minimum").and_then(|node| Some((node, self.number(node, "minimum", integer)?)));
        let high =
            schema.get("maximum").and_then(|node| Some((node, self.number(node, "maximum", integer)?)));
        let (above, below) = (exclusive("exclusiveMinimum"), exclusive("exclusiveMaximum"));
        if let (Some((node, low)), Some((_, high))) = (&low, &high)
            && !leaves_room(*low, above, *high, below)
        {
            let bound = |excluded: bool| if excluded { "an excluded " } else { "a " };
            self.refuse(
                node.span,
                format!(
                    "nothing can meet {}minimum of {} and {}maximum of {}",
                    bound(above),
                    show(*low),
                    bound(below),
                    show(*high)
                ),
                "swap them, or fix the wrong one",
            );
        }
        let (least, most) = match ty {
            Ty::I32 => (i64::from(i32::MIN), i64::from(i32::MAX)),
            _ => (i64::MIN, i64::MAX),
        };
        if let Some((node, low)) = low {
            match low {
                Number::Integer(value) if integer && beyond(node, value, most, above) => {
                    self.refuse_range(node, ty, if above { "is above" } else { "reaches" });
                }
                // What the type cannot go below anyway is no limit.
                Number::Integer(value) if integer && value <= least && !above => {}
                low => rules.push(if above { Rule::ExclusiveMinimum(low) } else { Rule::Minimum(low) }),
            }
        }
        if let Some((node, high)) = high {
            match high {
                Number::Integer(value) if integer && (value < least || (below && value == least)) => {
                    self.refuse_range(node, ty, if below { "is below" } else { "goes down to" });
                }
                Number::Integer(value)
                    if integer && (value > most || node.as_i64().is_none() || (value == most && !below)) => {}
                high => rules.push(if below { Rule::ExclusiveMaximum(high) } else { Rule::Maximum(high) }),
            }
        }
        if let Some(node) = schema.get("multipleOf")
            && let Some(step) = self.number(node, "multipleOf", integer)
        {
            rules.push(Rule::MultipleOf(step));
        }
    }

    /// Reports a limit that no number of the type can meet.
    fn refuse_range(&mut self, node: &Node, ty: &Ty, relation: &str) {
        let (bits, help) = match ty {
            Ty::I32 => (32, "fix it, or use `format: int64`"),
            _ => (64, "fix it, or use `type: number`"),
        };
        self.refuse(node.span, format!("no {bits}-bit integer {relation} {}", node.to_json()), help);
    }

    /// A number as the type needs it: an integer's limits are integers.
    fn number(&mut self, node: &Node, keyword: &str, integer: bool) -> Option<Number> {
        let value = node.as_f64()?;
        if !integer {
            return Some(Number::Float(value));
        }
        match (node.as_i64(), node.as_u64()) {
            (Some(value), _) => Some(Number::Integer(value)),
            // Above what 64 bits with a sign can hold: as high as it gets.
            (None, Some(_)) => Some(Number::Integer(i64::MAX)),
            (None, None) => {
                self.refuse(
                    node.span,
                    format!("`{keyword}` of an integer has to be a whole number within 64 bits"),
                    "round it, or use `type: number`",
                );
                None
            }
        }
    }
}

/// Whether a lower limit leaves no number up to the highest one.
fn beyond(node: &Node, value: i64, most: i64, excluded: bool) -> bool {
    // Beyond 64 bits with a sign it has been cut to the highest number.
    value > most || node.as_i64().is_none() || (excluded && value == most)
}

/// Whether there is a number between two limits, each of which may be excluded itself.
fn leaves_room(low: Number, above: bool, high: Number, below: bool) -> bool {
    match (low, high) {
        (Number::Integer(low), Number::Integer(high)) => {
            i128::from(low) + i128::from(above) <= i128::from(high) - i128::from(below)
        }
        _ => {
            let order = float(low).total_cmp(&float(high));
            order.is_lt() || (order.is_eq() && !above && !below)
        }
    }
}

/// The keywords of limits, and the words for the types on which they have an effect.
const KEYWORDS: &[(&[&str], &str)] = &[
    (&["minLength", "maxLength", "pattern"], "a text"),
    (&["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"], "a number"),
    (&["items", "minItems", "maxItems", "uniqueItems"], "a list"),
    (&["minProperties", "maxProperties"], "an object"),
];

/// Compiles a pattern as the runtime will: in Unicode mode, or else without.
pub(super) fn compile(pattern: &str) -> Result<regress::Regex, String> {
    let without = |_| regress::Regex::new(pattern);
    regress::Regex::with_flags(pattern, "u").or_else(without).map_err(|error| error.to_string())
}

/// A number for comparison.
#[expect(clippy::cast_precision_loss, reason = "comparing limits needs no more than 53 bits")]
pub(super) fn float(number: Number) -> f64 {
    match number {
        Number::Integer(value) => value as f64,
        Number::Float(value) => value,
    }
}

/// A number for a message.
pub(super) fn show(number: Number) -> String {
    match number {
        Number::Integer(value) => value.to_string(),
        Number::Float(value) => value.to_string(),
    }
}
