//! `cargo xtask lint`: each house rule of specs/README.md, broken by itself.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::path::Path;

use support::{fail, scratch, succeed, write};

const LINT: &[&str] = &["lint", "--specs", "specs"];
const KEPT: &str = include_str!("fixtures/lint/openapi.yaml");

/// What is changed in the document that keeps all rules, and all that is said about it: the message,
/// the line of the changed document that it points at, and the help.
struct Case {
    from: &'static str,
    to: &'static str,
    said: &'static [(&'static str, &'static str, &'static str)],
}

const CASES: &[Case] = &[
    Case {
        from: "      operationId: ShowTask\n",
        to: "",
        said: &[(
            "an operation has no operationId",
            "    get:",
            "name it as the vendor does, such as StopTask",
        )],
    },
    Case {
        from: "      summary: Show a task\n",
        to: "",
        said: &[("ShowTask has no summary", "operationId: ShowTask", "say in one line what it does")],
    },
    Case {
        from: "summary: Show a task\n",
        to: "summary: Shows a task.\n",
        said: &[(
            "a summary is one line without a full stop",
            "summary: Shows a task.",
            "put the rest into the description",
        )],
    },
    Case {
        from: "summary: Show a task\n",
        to: "summary: |-\n        Show a task\n        with all its parts\n",
        said: &[(
            "a summary is one line without a full stop",
            "        Show a task",
            "put the rest into the description",
        )],
    },
    Case {
        from: "      description: Returns one task in whatever state it is.\n",
        to: "",
        said: &[(
            "ShowTask has no description",
            "operationId: ShowTask",
            "say what it does, from which states it is allowed, and which error says otherwise",
        )],
    },
    Case {
        from: "      tags: [Tasks]\n      summary: Show",
        to: "      summary: Show",
        said: &[(
            "ShowTask does not have one tag that openapi.yaml declares",
            "operationId: ShowTask",
            "write `tags: [Tasks]`",
        )],
    },
    Case {
        from: "      tags: [Tasks]\n      summary: Show",
        to: "      tags: [Tasks, Groups]\n      summary: Show",
        said: &[(
            "ShowTask does not have one tag that openapi.yaml declares",
            "operationId: ShowTask",
            "write `tags: [Tasks]`",
        )],
    },
    Case {
        from: "      tags: [Tasks]\n      summary: Show",
        to: "      tags: [Task]\n      summary: Show",
        said: &[(
            "ShowTask does not have one tag that openapi.yaml declares",
            "operationId: ShowTask",
            "write `tags: [Tasks]`",
        )],
    },
    Case {
        from: "      externalDocs: {url: https://example.com/ShowTask.html}\n",
        to: "",
        said: &[(
            "ShowTask has no page link",
            "operationId: ShowTask",
            "add `externalDocs` with the page's url",
        )],
    },
    Case {
        from: "      x-docs: {action: tasks:get}\n",
        to: "",
        said: &[("ShowTask names no IAM action", "operationId: ShowTask", "add `x-docs: {action: ...}`")],
    },
    Case {
        from: "x-docs: {action: tasks:get}",
        to: "x-docs: {updated: '2026-02'}",
        said: &[("ShowTask names no IAM action", "operationId: ShowTask", "add `x-docs: {action: ...}`")],
    },
    Case {
        from: "      x-idempotent: true\n",
        to: "",
        said: &[(
            "ShowTask does not say whether it is idempotent",
            "operationId: ShowTask",
            "add `x-idempotent: true` or `false`",
        )],
    },
    Case {
        from: "description: Id of the task., ",
        to: "",
        said: &[(
            "the parameter `id` has no description",
            "{name: id, in: path",
            "say what it means, with its unit",
        )],
    },
    Case {
        from: "description: Whether to say more., example: true, ",
        to: "description: Whether to say more., ",
        said: &[("the parameter `verbose` has no example", "{name: verbose, in: query", "add `example`")],
    },
    Case {
        from: "description: Of messages., example: en, ",
        to: "",
        said: &[
            (
                "the parameter `X-Language` has no description",
                "{name: X-Language",
                "say what it means, with its unit",
            ),
            ("the parameter `X-Language` has no example", "{name: X-Language", "add `example`"),
        ],
    },
    Case {
        from: "              example: {name: a}\n",
        to: "",
        said: &[("this content has no example", "application/json:", "add a realistic `example`")],
    },
    Case {
        from: "            example: {name: b}\n",
        to: "",
        said: &[("this content has no example", "application/json:", "add a realistic `example`")],
    },
    Case {
        from: "          example: {text: Not found}\n",
        to: "",
        said: &[("this content has no example", "application/json:", "add a realistic `example`")],
    },
    Case {
        from: "      description: A task.\n",
        to: "",
        said: &[("this schema has no description", "type: object", "say what it is, with its unit")],
    },
    Case {
        from: "name: {type: string, description: What it is called.}",
        to: "name: {type: string}",
        said: &[("`name` has no description", "name: {type: string}", "say what it means, with its unit")],
    },
    Case {
        from: "example: true, schema: {type: boolean}",
        to: "example: much, schema: {type: string, enum: [much, little]}",
        said: &[("this enum has no name", "enum: [much, little]", "move it to `schemas` and refer to it")],
    },
    Case {
        from: "name: {type: string, ",
        to: "name: {type: string, enum: [a, b], ",
        said: &[("this enum has no name", "enum: [a, b]", "move it to `schemas` and refer to it")],
    },
    Case {
        from: "items: {$ref: '#/components/schemas/Level'}",
        to: "items: {type: string, enum: [a, b]}",
        said: &[
            ("this enum has no name", "enum: [a, b]", "move it to `schemas` and refer to it"),
            ("nothing refers to `Level`", "    Level:", "remove it, or refer to it"),
        ],
    },
    Case {
        from: "x-enum-varnames: [Low, High], ",
        to: "",
        said: &[("the values of this enum have no names", "Level:", "add `x-enum-varnames`")],
    },
    Case {
        from: "security:\n  - token: []\n",
        to: "",
        said: &[
            (
                "the document declares no `security`: its client would send requests unsigned",
                "info: ",
                "add `security` as specs/README.md shows, or `security: []` if nobody has to sign",
            ),
            ("nothing refers to `token`", "    token:", "remove it, or refer to it"),
        ],
    },
    Case {
        from: "security:\n",
        to: "x-vendor-sdk: some\nsecurity:\n",
        said: &[("`some` is not a vendor-SDK value", "x-vendor-sdk", "the vendor-SDK values are none")],
    },
    Case {
        from: "security:\n",
        to: "x-error-codes: {badRequest: T.1, notFound: T.2, internalErrors: T.3}\nsecurity:\n",
        said: &[
            (
                "`internalError` is missing in a description of error codes",
                "x-error-codes",
                "add `internalError`: text",
            ),
            (
                "unknown key `internalErrors` in a description of error codes",
                "x-error-codes",
                "did you mean `internalError`?",
            ),
        ],
    },
    Case {
        from: "    State: ",
        to: "    Spare: {type: string, description: For later.}\n    State: ",
        said: &[("nothing refers to `Spare`", "    Spare:", "remove it, or refer to it")],
    },
    Case {
        from: "type: object",
        to: "type: objekt",
        said: &[(
            "`objekt` is not a type",
            "type: objekt",
            "the types are string, integer, number, boolean, array, object; did you mean `object`?",
        )],
    },
    Case {
        from: "      description: A task.\n",
        to: "      description: A task.\n      x-constraint: [{exactlyOne: [name, state]}]\n",
        said: &[("there is no extension `x-constraint`", "x-constraint", "did you mean `x-constraints`?")],
    },
    Case {
        from: "enum: [on, off], ",
        to: "enum: [on, off], x-enum-finals: [off], ",
        said: &[("there is no extension `x-enum-finals`", "x-enum-finals", "did you mean `x-enum-final`?")],
    },
    Case {
        from: "example: en, ",
        to: "example: en, x-from-clients: project_id, ",
        said: &[(
            "there is no extension `x-from-clients`",
            "x-from-clients",
            "did you mean `x-from-client`?",
        )],
    },
    Case {
        from: "      description: A task.\n",
        to: "      description: A task.\n      x-idempotent: true\n",
        said: &[(
            "`x-idempotent` has no effect here",
            "x-idempotent: true",
            "move it to an operation, or remove it",
        )],
    },
    Case {
        from: "example: {name: b}",
        to: "example: {nam: b}",
        said: &[("the example has `nam`, which its schema has not", "nam: b", "did you mean `name`?")],
    },
    Case {
        from: "example: {name: b}",
        to: "example: {name: 7}",
        said: &[("the example is 7, which is no string", "name: 7", "fix the example or the type")],
    },
    Case {
        from: "example: {name: b}",
        to: "example: {levels: [1, 3]}",
        said: &[(
            "the example is 3, which is not in its enum",
            "levels",
            "take one of the values, or add it there",
        )],
    },
    Case {
        from: "What it is called.}",
        to: "What it is called., maxLength: 3, example: abcd}",
        said: &[("the example is \"abcd\", longer than maxLength 3", "abcd", "fix the example or the limit")],
    },
    Case {
        from: "      description: What went wrong.\n",
        to: "      description: What went wrong.\n      required: [text]\n      example: {}\n",
        said: &[(
            "the example lacks `text`, which is required",
            "example: {}",
            "add it, or do not require it",
        )],
    },
    // What `regen` refuses.
    Case {
        from: "{type: string, description: For people.}",
        to: "{type: string, description: For people., minLength: 7, maxLength: 3}",
        said: &[(
            "nothing can meet `minLength: 7` and `maxLength: 3`",
            "minLength: 7",
            "swap them, or fix the wrong one",
        )],
    },
];

#[test]
fn a_document_that_keeps_the_rules_is_fine() {
    let folder = scratch("a_document_that_keeps_the_rules_is_fine");
    write(&folder.join("specs/tasks/openapi.yaml"), KEPT);
    assert!(succeed(&folder, LINT).contains("the house rules are kept by 1 service"));
}

#[test]
fn each_broken_rule_is_named() {
    let folder = scratch("each_broken_rule_is_named");
    for Case { from, to, said } in CASES {
        assert!(KEPT.contains(from), "{from}");
        let changed = KEPT.replacen(from, to, 1);
        write(&folder.join("specs/tasks/openapi.yaml"), &changed);
        let found = fail(&folder, LINT, 1);
        let mut rest = found.as_str();
        for (message, part, help) in *said {
            let (error, after) = rest.split_once("\n\n").unwrap_or((rest, ""));
            rest = after;
            let [first, place, last] = error.lines().collect::<Vec<_>>()[..] else { panic!("{found}") };
            assert_eq!(first, format!("error: {message}"), "{found}");
            assert_eq!(last, format!("  help: {help}"), "{found}");
            let numbers =
                place.strip_prefix("  --> specs/tasks/openapi.yaml:").unwrap_or_else(|| panic!("{found}"));
            let line: usize = numbers.split(':').next().unwrap().parse().unwrap();
            let pointed = changed.lines().nth(line - 1).unwrap();
            assert!(pointed.contains(part), "{place} points at {pointed}");
        }
        let summary =
            if said.len() == 1 { "1 error\n".to_owned() } else { format!("{} errors\n", said.len()) };
        assert_eq!(rest, summary, "{found}");
    }
}

#[test]
fn files_that_nothing_refers_to_are_named() {
    let folder = scratch("files_that_nothing_refers_to_are_named");
    write(&folder.join("specs/tasks/openapi.yaml"), KEPT);
    write(&folder.join("specs/tasks/groups.yaml"), "schemas: {}\n");
    let said = fail(&folder, LINT, 1);
    assert!(said.contains("specs/tasks/groups.yaml:1:1\n"), "{said}");
    assert!(said.ends_with("1 error\n"), "{said}");
}

#[test]
fn all_services_are_looked_at() {
    let folder = scratch("all_services_are_looked_at");
    write(&folder.join("specs/fine/openapi.yaml"), KEPT);
    write(&folder.join("specs/first/openapi.yaml"), &KEPT.replace("      x-idempotent: true\n", ""));
    write(&folder.join("specs/second/openapi.yaml"), &KEPT.replace("type: boolean", "type: bool"));
    let said = fail(&folder, LINT, 1);
    assert!(
        said.contains("specs/first/openapi.yaml:") && said.contains("specs/second/openapi.yaml:"),
        "{said}"
    );
    assert!(!said.contains("specs/fine/"), "{said}");
    let said = fail(&folder, &["lint", "--specs", "nowhere"], 1);
    assert!(said.starts_with("error: nowhere cannot be read: "), "{said}");
}

#[test]
fn our_own_specifications_keep_the_rules() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    succeed(&specs, &["lint"]);
}
