//! The comparison as documentation: docs/diff.md.

use std::fmt::Write;

use codegen::diff::Verdict;
use codegen::diff::rules::{self, By, Mirror, Rule};

/// Every rule with its verdicts, its mirror, what it is about and an example.
pub(super) fn rules() -> String {
    let mut out = String::from(INTRODUCTION);
    for (title, groups) in rules::sections() {
        let _ = write!(out, "\n## {title}\n");
        for rule in groups.iter().copied().flatten() {
            let _ = write!(out, "\n{}", one(rule));
        }
    }
    out.push_str("\n## What is no change\n\n| what | why |\n|---|---|\n");
    for (what, why) in rules::NEUTRAL {
        let _ = writeln!(out, "| {what} | {why} |");
    }
    out
}

const INTRODUCTION: &str = "\
# What a change of the specifications means

`cargo xtask diff` compares what two versions of the specifications mean. This page is what
`cargo xtask diff --rules` prints; a test holds it against the code.

## Three verdicts

Each change has three, and each is `none`, `compatible` or `breaking`:

- **wire**: does a program built yesterday still work with the service as it is documented now, and still
  understand what comes back? What tightens a request loosens a response, so that the direction decides: a longer
  `maxLength` is compatible in a request and breaking in a response. A schema that goes both ways has the worse one.
- **Rust**: does yesterday's source still compile with the crate that is generated today?
- **checks**: which values passed yesterday and are refused today before a request leaves (breaking), or the reverse
  (compatible)? Nothing is checked in responses.

A change of a shared schema, parameter or response is one entry, with the operations that use it.

## Versions

A crate needs the version that semantic versioning asks for after the one in the old `x-crate`. What is breaking for
Rust or for the checks breaks its users: from 1.0 on that is the next major version, before it the next minor one, and
from 0.0 the next patch. What is compatible for them asks for the next minor version, before 1.0 for the next patch.
What only the wire knows asks for a patch, documentation for nothing.

## Exit status

| status | means |
|---|---|
| 0 | nothing breaks, and the versions are high enough |
| 1 | something is not declared: a version is too low, CHANGELOG.md lacks a line, an accepted break matches nothing |
| 2 | wrong arguments |
| 3 | the two could not be compared: a document is refused, a revision is unknown |
| 4 | something breaks, and is declared by the version or among the accepted breaks |

## Breaks that are accepted

`specs/accepted-breaks.txt` lists them, a line each: the fingerprint that diff prints, and the reason. They do not
count for the version. A fingerprint is made of the rule, the place, and what was and is there, so that an entry holds
for one change alone; one that matches nothing is an error as soon as anything differs. `--gate`, as `.ci/run` has it,
refuses what breaks and is not mentioned under Unreleased in CHANGELOG.md; a line mentions it by the name in Rust
(`CreateTaskReq::name`) or by the place that diff prints (`CreateTaskReq.name`).

## Where others judge otherwise

oasdiff judges the wire of any client; where it warns, or where its versions differ, this is what holds here:

| change | oasdiff | here | why |
|---|---|---|---|
| a value is added to an enum in a response | warning | compatible | enums are open: clients keep a value that they do not know |
| a property, a parameter or an optional property of a response is removed | warning, later information | breaking | a program that sent it or showed it does not do what it did |
| the default of a property or parameter changes or goes | information or error, by place and version | breaking | who leaves it out gets something else |
| a default is added to a parameter | error, later information | compatible | what held without it was not documented |
| two patterns of a request | warning | by the texts that they let through | they are compared; only what cannot be is breaking unseen |
| a pattern of a response is loosened or removed | information | breaking | like every other limit |
| a property becomes read-only in a request | information | breaking | it cannot be set any more |
| an operation asks for more credentials | information, later error | breaking | who has fewer is refused |

cargo-semver-checks 0.51 was run on both crates of each case in `codegen/tests/fixtures/diff`, there and back. It agrees
about all that it sees: methods, types, variants and builders that come and go, and the number of arguments. It does not
see that a field, an argument or what a call brings has another type, that a method takes its arguments in another order,
that a builder asks for one more field, or that a client has lost its address; source, or what it does, breaks all the
same, and the verdict here is breaking. It never finds a break where the verdict here is another.
";

fn one(rule: &Rule) -> String {
    let mirror = match rule.mirror {
        Mirror::Rule(id) => format!("Mirror: `{id}`."),
        Mirror::Without(reason) => format!("No mirror: {reason}."),
    };
    let verdicts: Vec<String> = [("wire", rule.wire), ("Rust", rule.rust), ("checks", rule.checks)]
        .into_iter()
        .filter_map(|(name, by)| Some(format!("{name} {}", verdict(by)?)))
        .collect();
    let verdicts = if verdicts.is_empty() { "documentation only".to_owned() } else { verdicts.join("; ") };
    let example = match rule.example {
        ["", after] => format!("+ {after}"),
        [before, ""] => format!("- {before}"),
        [before, after] => format!("- {before}\n+ {after}"),
    };
    format!("### `{}`\n\n{} {mirror}\n\n*{verdicts}*\n\n```diff\n{example}\n```\n", rule.id, rule.about)
}

fn verdict(by: By) -> Option<String> {
    match (by.request, by.response) {
        (Verdict::None, Verdict::None) => None,
        (request, response) if request == response => Some(request.to_string()),
        (request, Verdict::None) => Some(format!("{request} in requests")),
        (Verdict::None, response) => Some(format!("{response} in responses")),
        (request, response) => Some(format!("{request} in requests and {response} in responses")),
    }
}
