//! Pages in every shape against a specification: what is the same is silent, each change is named.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use support::{fail, run, scratch, write};

/// Every shape in which the page of FillBasket is there.
const SHAPES: &[&str] = &[
    "copied.txt",
    "copied-zh.txt",
    "pipes.txt",
    "pipes-zh.txt",
    "pipes-half.txt",
    "FillBasket.md",
    "markdown-zh.md",
    "markdown-html-zh.md",
    "saved.html",
    "saved-zh.html",
];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pages")
}

/// The report on one page.
fn audit(folder: &Path, specs: &Path, pages: &[&str]) -> (Option<i32>, Value) {
    let specs = specs.to_str().unwrap();
    let run = run(folder, &[&["audit", "--format", "json", "--specs", specs], pages].concat());
    let report = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{}{}", run.stdout, run.stderr));
    (run.code, report)
}

/// Kind and path of each finding.
fn findings(report: &Value) -> Vec<String> {
    let found = report["findings"].as_array().unwrap().iter();
    found.map(|one| format!("{} {}", one["kind"].as_str().unwrap(), one["path"].as_str().unwrap())).collect()
}

#[test]
fn a_page_that_says_the_same_is_silent_in_every_shape() {
    let folder = scratch("silent_in_every_shape");
    for shape in SHAPES {
        let page = fixtures().join("shapes").join(shape);
        let (code, report) = audit(&folder, &fixtures().join("specs"), &[page.to_str().unwrap()]);
        assert_eq!(findings(&report), [""; 0], "{shape}");
        // One sentence is there in all of them. Browsers lose whether something is mandatory in Chinese.
        assert_eq!((code, &report["prose"]), (Some(1), &1.into()), "{shape}: {report:#}");
        let lost = if *shape == "copied-zh.txt" { 5 } else { 0 };
        assert_eq!(report["unread"], lost, "{shape}: {report:#}");
        let read = report["read"].as_u64().unwrap();
        assert!(read >= if lost > 0 { 60 } else { 72 }, "{shape}: {read} facts");
    }
}

/// A change of the page or of the specification, and the finding that it makes.
struct Case {
    /// The file that changes: the page, or `baskets.yaml`.
    file: &'static str,
    from: &'static str,
    to: &'static str,
    finding: &'static str,
    on_page: Option<&'static str>,
    in_spec: Option<&'static str>,
    /// What stands on the line of the page, and of the specification, that the finding names.
    page: &'static str,
    spec: &'static str,
}

const fn case(
    file: &'static str,
    from: &'static str,
    to: &'static str,
    finding: &'static str,
    (on_page, page): (Option<&'static str>, &'static str),
    (in_spec, spec): (Option<&'static str>, &'static str),
) -> Case {
    Case { file, from, to, finding, on_page, in_spec, page, spec }
}

const PAGE: &str = "FillBasket.md";
const SPEC: &str = "baskets.yaml";

#[rustfmt::skip]
const CASES: &[Case] = &[
    // Parameters and fields on one side only.
    case(PAGE, "| force | No | Boolean | Whether a full basket is emptied first. Default value: false |\n", "",
        "missing-on-page query.force", (None, "POST /v2"), (Some("boolean"), "name: force")),
    case(SPEC, "name: force", "name: forced",
        "missing-in-spec query.force", (Some("boolean"), "| force |"), (None, "ProjectId")),
    case(PAGE, "| since | No | Long | Since when. Maximum: 9223372036854775807 |\n", "",
        "missing-on-page request.owner.since", (None, "| Parameter"), (Some("integer"), "since:")),
    case(SPEC, "since: {", "begin: {",
        "missing-in-spec request.owner.since", (Some("integer of 64 bits"), "| since |"), (None, "type: object")),
    case(PAGE, "| id | Long | The fruit. |\n", "",
        "missing-on-page response 200.fruits[].id", (None, "| Parameter"), (Some("integer"), "id:")),
    case(SPEC, "      id: { type: integer, format: int64, description: Id of the fruit. }\n", "",
        "missing-in-spec response 200.fruits[].id", (Some("integer of 64 bits"), "| id |"), (None, "type: object")),
    case(PAGE, "| error_code | String | Its code. |\n", "",
        "missing-on-page response 400.error_code", (None, "| Parameter"), (Some("string"), "error_code:")),
    // Required or not.
    case(PAGE, "| kind | Yes |", "| kind | No |",
        "required request.kind", (Some("optional"), "| kind |"), (Some("mandatory"), "kind:")),
    case(SPEC, "    required: [kind]\n", "",
        "required request.kind", (Some("mandatory"), "| kind |"), (Some("optional"), "kind:")),
    case(PAGE, "| force | No |", "| force | Yes |",
        "required query.force", (Some("mandatory"), "| force |"), (Some("optional"), "name: force")),
    // Types.
    case(PAGE, "| weight | No | Integer |", "| weight | No | Long |",
        "type request.weight", (Some("integer of 64 bits"), "| weight |"), (Some("integer of 32 bits"), "type: integer")),
    case(PAGE, "| weight | No | Integer |", "| weight | No | String |",
        "type request.weight", (Some("string"), "| weight |"), (Some("integer of 32 bits"), "type: integer")),
    case(PAGE, "Array of strings", "Array of integers",
        "type request.labels", (Some("array of integer"), "| labels |"), (Some("array of string"), "type: array")),
    case(SPEC, "id: { type: integer, format: int64, description: Id of the fruit", "id: { type: string, description: Id of the fruit",
        "type response 200.fruits[].id", (Some("integer of 64 bits"), "| id |"), (Some("string"), "id:")),
    // Lengths.
    case(PAGE, "Maximum length: 64 characters", "Maximum length: 65 characters",
        "maxLength path.project_id", (Some("65"), "| project_id |"), (Some("64"), "maxLength: 64")),
    case(PAGE, " Maximum length: 64 characters", "",
        "maxLength path.project_id", (None, "| project_id |"), (Some("64"), "maxLength: 64")),
    case(SPEC, "minLength: 4, maxLength: 64", "maxLength: 64",
        "minLength request.owner.name", (Some("4"), "| name |"), (None, "name:")),
    case(PAGE, "A name of 4 to 64 characters.", "A name of 5 to 64 characters.",
        "minLength request.owner.name", (Some("5"), "| name |"), (Some("4"), "minLength: 4")),
    case(SPEC, "maxLength: 20 }", "maxLength: 21 }",
        "maxLength request.labels", (Some("20"), "| labels |"), (Some("21"), "maxLength: 21")),
    case(PAGE, "The basket. Maximum length: 36 characters |\n| fruits", "The basket. Maximum length: 37 characters |\n| fruits",
        "maxLength response 200.basket_id", (Some("37"), "| basket_id |"), (Some("36"), "basket_id:")),
    // Ranges.
    case(PAGE, "Minimum: 1 ", "Minimum: 0 ",
        "minimum request.weight", (Some("0"), "| weight |"), (Some("1"), "minimum: 1")),
    case(SPEC, "        maximum: 1000\n", "",
        "maximum request.weight", (Some("1000"), "| weight |"), (None, "weight:")),
    case(PAGE, " Maximum: 1,000", "",
        "maximum request.weight", (None, "| weight |"), (Some("1000"), "maximum: 1000")),
    // Sizes of arrays.
    case(PAGE, "Array Length: 0 - 5", "Array Length: 0 - 6",
        "maxItems request.labels", (Some("6"), "| labels |"), (Some("5"), "maxItems: 5")),
    case(PAGE, "Array Length: 0 - 5", "Array Length: 1 - 5",
        "minItems request.labels", (Some("1"), "| labels |"), (None, "labels:")),
    case(SPEC, "        maxItems: 5\n", "",
        "maxItems request.labels", (Some("5"), "| labels |"), (None, "labels:")),
    // Enums.
    case(PAGE, "- pear - fig", "- pear - fig - plum",
        "enum request.kind", (Some("plum"), "| kind |"), (Some("nothing more than the page"), "[pear, fig]")),
    case(SPEC, "[pear, fig]", "[pear, fig, plum]",
        "enum request.kind", (Some("nothing more than the spec"), "| kind |"), (Some("plum"), "[pear, fig, plum]")),
    case(PAGE, " Enumeration values: - pear - fig", "",
        "enum request.kind", (None, "| kind |"), (Some("fig"), "[pear, fig]")),
    case(PAGE, "- FRESH - STALE", "- FRESH - OLD",
        "enum response 200.fruits[].state", (Some("OLD"), "| state |"), (Some("STALE"), "[FRESH, STALE]")),
    // Defaults.
    case(PAGE, "Default value: 10", "Default value: 20",
        "default request.weight", (Some("20"), "| weight |"), (Some("10"), "default: 10")),
    case(PAGE, " Default value: 10", "",
        "default request.weight", (None, "| weight |"), (Some("10"), "default: 10")),
    case(SPEC, "        default: 10\n", "",
        "default request.weight", (Some("10"), "| weight |"), (None, "weight:")),
    case(SPEC, "default: false", "default: true",
        "default query.force", (Some("false"), "| force |"), (Some("true"), "default: true")),
    // Statuses.
    case(PAGE, "| 400 | Refused. |\n", "| 400 | Refused. |\n| 409 | Full. |\n",
        "status response 409", (Some("409"), "| 409 |"), (None, "'200':")),
    case(SPEC, "        '400': { $ref: '#/responses/BadRequest' }\n", "        '400': { $ref: '#/responses/BadRequest' }\n        '500': { $ref: '#/responses/BadRequest' }\n",
        "status response 500", (None, "200"), (Some("500"), "'500'")),
    // The rest of what a page says.
    case(PAGE, "fruits:basket:fill", "fruits:basket:use",
        "action page", (Some("fruits:basket:use"), "fruits:basket:use"), (Some("fruits:basket:fill"), "action:")),
    case(PAGE, " and CN East-Shanghai1", "",
        "regions page", (Some("cn-north-4"), "CN North-Beijing4"), (Some("cn-east-3, cn-north-4"), "regions:")),
    case(SPEC, "        regions: [cn-north-4, cn-east-3]\n", "",
        "regions page", (Some("cn-east-3, cn-north-4"), "CN North-Beijing4"), (None, "updated")),
    case(SPEC, "2026-03-04", "2026-03-03",
        "updated page", (Some("2026-03-04"), "2026-03-04"), (Some("2026-03-03"), "updated")),
    case(SPEC, "        updated: '2026-03-04'\n", "",
        "updated page", (Some("2026-03-04"), "2026-03-04"), (None, "action:")),
];

/// A folder with the page and the specification, one of them changed.
fn changed(folder: &Path, file: &str, from: &str, to: &str) {
    for (name, path) in [
        (PAGE, "shapes/FillBasket.md"),
        ("openapi.yaml", "specs/fruits/openapi.yaml"),
        (SPEC, "specs/fruits/baskets.yaml"),
    ] {
        let mut text = fs::read_to_string(fixtures().join(path)).unwrap();
        if name == PAGE {
            text = format!("Updated on 2026-03-04 GMT+08:00\n{text}");
        }
        if name == file {
            assert!(text.contains(from), "{name} does not have {from}");
            text = text.replacen(from, to, 1);
        }
        write(
            &folder.join(if name == PAGE { name.to_owned() } else { format!("specs/fruits/{name}") }),
            &text,
        );
    }
}

#[test]
fn each_change_is_named_with_its_places() {
    for (number, case) in CASES.iter().enumerate() {
        let folder = scratch(&format!("each_change_{number}"));
        changed(&folder, case.file, case.from, case.to);
        let (code, report) = audit(&folder, Path::new("specs"), &[PAGE]);
        assert_eq!(code, Some(1));
        let name = format!("{number}: {} -> {}", case.from, case.to);
        let found: Vec<String> = findings(&report);
        // A renamed field is missing on both sides.
        let wanted = found.iter().position(|one| one == case.finding);
        let Some(at) = wanted else { panic!("{name}: {found:?} and not {}", case.finding) };
        let renamed = case.file == SPEC && case.finding.starts_with("missing");
        assert!(found.len() == 1 || renamed && found.len() == 2, "{name}: {found:?}");
        let finding = &report["findings"][at];
        assert_eq!(finding["on_page"].as_str(), case.on_page, "{name}");
        assert_eq!(finding["in_spec"].as_str(), case.in_spec, "{name}");
        assert_eq!(finding["operation"], "FillBasket", "{name}");
        let line = |file: &Path, line: &Value| {
            let text = fs::read_to_string(folder.join(file)).unwrap();
            text.lines().nth(line.as_u64().unwrap() as usize - 1).unwrap().to_owned()
        };
        let on_page = line(Path::new(PAGE), &finding["page_line"]);
        assert!(on_page.contains(case.page), "{name}: the line of the page is `{on_page}`");
        let in_spec = line(Path::new(finding["file"].as_str().unwrap()), &finding["line"]);
        assert!(in_spec.contains(case.spec), "{name}: the line of the specification is `{in_spec}`");
    }
}

#[test]
fn deviations_silence_what_they_explain_and_are_named_when_they_explain_nothing() {
    let reason = "x-deviation: The page says 2000, which no server takes.";
    let weight = "        description: Weight in grams.\n";
    let explained = format!("{weight}        {reason}\n");
    // (what the page says of the weight, findings)
    for (name, page, wanted) in [
        ("needed", "Maximum: 2,000", vec![]),
        ("stale", "Maximum: 1,000", vec!["deviation x-deviation".to_owned()]),
    ] {
        let folder = scratch(&format!("deviation_{name}"));
        changed(&folder, SPEC, weight, &explained);
        let text = fs::read_to_string(folder.join(PAGE)).unwrap();
        write(&folder.join(PAGE), &text.replace("Maximum: 1,000", page));
        let (_, report) = audit(&folder, Path::new("specs"), &[PAGE]);
        assert_eq!(findings(&report), wanted, "{name}");
        for finding in report["findings"].as_array().unwrap() {
            let text = fs::read_to_string(folder.join("specs/fruits/baskets.yaml")).unwrap();
            let line = text.lines().nth(finding["line"].as_u64().unwrap() as usize - 1).unwrap();
            assert!(line.contains("x-deviation"), "{line}");
        }
    }
}

#[test]
fn reasons_about_other_sources_are_not_judged_by_a_page() {
    for reason in ["The newest SDK lacks it.", "Older editions say 10.", "An example has 5000."] {
        let folder = scratch("reasons_about_other_sources");
        let weight = "        description: Weight in grams.\n";
        changed(&folder, SPEC, weight, &format!("{weight}        x-deviation: {reason}\n"));
        let (_, report) = audit(&folder, Path::new("specs"), &[PAGE]);
        assert_eq!(findings(&report), [""; 0], "{reason}");
    }
}

#[test]
fn sentences_are_listed_and_not_guessed() {
    for (sentence, listed) in [
        ("The weight must be a multiple of 5.", true),
        ("If the basket is small, the maximum value is 50.", true),
        ("At most 3 of them can be heavy.", true),
        ("Retain the default value.", true),
        ("必须是5的倍数。", true),
        ("当篮子较小时，最大值为50。", true),
        ("It is weighed with its stalk.", false),
        ("It is read-only.", false),
        ("The format is 2020-06-15T02:21:18Z.", false),
    ] {
        let folder = scratch("sentences");
        changed(&folder, PAGE, "How heavy, in grams.", &format!("How heavy, in grams. {sentence}"));
        let (_, report) = audit(&folder, Path::new("specs"), &[PAGE]);
        assert_eq!(findings(&report), [""; 0], "{sentence}");
        let found =
            report["read_this"].as_array().unwrap().iter().find(|one| one["path"] == "request.weight");
        assert_eq!(found.is_some(), listed, "{sentence}");
        if let Some(found) = found {
            assert_eq!(found["text"], sentence);
            let text = fs::read_to_string(folder.join(PAGE)).unwrap();
            let line = text.lines().position(|line| line.contains(sentence)).unwrap() + 1;
            assert_eq!(found["page_line"], line);
        }
        assert_eq!(report["prose"], if listed { 2 } else { 1 });
    }
}

#[test]
fn a_page_of_another_shape_is_an_error_that_shows_where() {
    // (what changes on the page, what stands on the line that is shown, a word of the message)
    for (from, to, place, word) in [
        ("#### URI", "#### Address", "Updated", "below a heading `URI`"),
        ("POST /v2/", "Send to /v2/", "Updated", "method and path"),
        ("| Parameter | Mandatory |", "| Input | Must |", "| Input | Must |", "Input, Must"),
        ("| kind | Yes | String |", "Kind of fruit\n\n| kind | Yes | String |", "", ""),
        ("#### Request Parameters", "#### Function", "| Parameter", "below no heading"),
        (
            "#### Response Parameters\nStatus code: 200\n",
            "#### Response Parameters\nA basket.\n#### Example\n",
            "A basket.",
            "A basket.",
        ),
    ] {
        let folder = scratch("another_shape");
        changed(&folder, PAGE, from, to);
        let run = run(&folder, &["audit", "--specs", "specs", PAGE]);
        if place.is_empty() {
            // A line among the rows ends the table; what is below is not passed over.
            assert!(matches!(run.code, Some(1 | 3)), "{to}: {}", run.stdout);
            assert!(run.stdout.contains("Kind of fruit") || run.stderr.contains("Kind of fruit"), "{run:?}");
            continue;
        }
        assert_eq!(run.code, Some(3), "{to}: {}{}", run.stdout, run.stderr);
        let text = fs::read_to_string(folder.join(PAGE)).unwrap();
        let shown = run.stderr.lines().filter_map(|line| line.trim().strip_prefix(&format!("--> {PAGE}:")));
        let lines: Vec<&str> =
            shown.map(|line| text.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap()).collect();
        assert!(lines.iter().any(|line| line.starts_with(place)), "{to}: {lines:?}");
        assert!(run.stderr.contains(word), "{to}: {}", run.stderr);
    }
    let folder = scratch("no_page");
    write(&folder.join("notes.txt"), "Some notes.\n\nNothing else.\n");
    write(&folder.join("bytes.txt"), "x");
    fs::write(folder.join("bytes.txt"), [0x80, 0x81]).unwrap();
    let specs = fixtures().join("specs");
    for (file, word) in [("notes.txt", "no heading"), ("bytes.txt", "UTF-8"), ("none.txt", "cannot be read")]
    {
        let said = fail(&folder, &["audit", "--specs", specs.to_str().unwrap(), file], 3);
        assert!(said.contains(word) && said.contains(file), "{said}");
    }
}

#[test]
fn an_operation_that_no_specification_has_is_named() {
    let folder = scratch("unknown_operation");
    changed(
        &folder,
        PAGE,
        "POST /v2/{project_id}/baskets/{basket_id}/fill",
        "POST /v2/{project_id}/baskets/{basket_id}/empty",
    );
    let (code, report) = audit(&folder, Path::new("specs"), &[PAGE]);
    assert_eq!((code, findings(&report)), (Some(1), vec!["operation page".to_owned()]));
    assert_eq!(report["findings"][0]["operation"], "POST /v2/{project_id}/baskets/{basket_id}/empty");
}

#[test]
fn names_in_the_path_are_compared() {
    let folder = scratch("names_in_the_path");
    changed(
        &folder,
        PAGE,
        "POST /v2/{project_id}/baskets/{basket_id}/fill",
        "POST /v2/{project_id}/baskets/{id}/fill",
    );
    let text = fs::read_to_string(folder.join(PAGE)).unwrap();
    write(&folder.join(PAGE), &text.replacen("| basket_id | Yes |", "| id | Yes |", 1));
    let (_, report) = audit(&folder, Path::new("specs"), &[PAGE]);
    assert_eq!(findings(&report), ["path path", "missing-in-spec path.id", "missing-on-page path.basket_id"]);
}

#[test]
fn several_pages_are_one_report() {
    let folder = scratch("several_pages");
    let shapes = fixtures().join("shapes");
    let pages: Vec<String> =
        SHAPES.iter().map(|shape| shapes.join(shape).to_str().unwrap().to_owned()).collect();
    let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
    let (_, report) = audit(&folder, &fixtures().join("specs"), &pages);
    assert_eq!((&report["prose"], findings(&report).len()), (&SHAPES.len().into(), 0));
    let specs = fixtures().join("specs");
    let text = run(&folder, &[&["audit", "--specs", specs.to_str().unwrap()], &pages[..]].concat());
    let last = text.stdout.lines().last().unwrap();
    assert!(
        last.starts_with("10 pages: 0 differences; ") && last.ends_with("5 places not understood"),
        "{last}"
    );
}

#[test]
fn addresses_of_pages_are_printed() {
    let folder = scratch("addresses");
    let specs = fixtures().join("specs");
    let specs = specs.to_str().unwrap();
    let url = "https://support.example.com/api-fruits/FillBasket.html\n";
    assert_eq!(support::succeed(&folder, &["audit", "--pages", "--specs", specs]), url);
    assert_eq!(support::succeed(&folder, &["audit", "--specs", specs, "--pages", "fruits"]), url);
    let said = fail(&folder, &["audit", "--pages", "--specs", specs, "nuts"], 2);
    assert!(said.contains("nuts") && said.contains("fruits"), "{said}");
    let json = support::succeed(&folder, &["audit", "--pages", "--specs", specs, "--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["pages"][0]["operation"], "FillBasket");
}

#[test]
fn arguments_are_checked() {
    let folder = scratch("arguments");
    for (arguments, word) in [
        (&["audit"][..], "page"),
        (&["audit", "--format", "xml", "x"], "text or json"),
        (&["audit", "--spec", "x"], "--spec"),
        (&["draft"], "page"),
        (&["draft", "one", "two"], "two"),
    ] {
        let said = fail(&folder, arguments, 2);
        assert!(said.contains(word), "{arguments:?}: {said}");
    }
}
