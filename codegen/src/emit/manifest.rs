//! What a crate has beside Rust: its manifest, its README and the bundled document.

use crate::Options;
use crate::document::Document;
use crate::ir::Api;

use super::client::{groups, title};
use super::docs::sentence;

/// The crate's manifest. It stands on its own, so that the crate builds wherever it is generated.
pub(super) fn cargo_toml(api: &Api, options: &Options) -> String {
    let text = |text: &str| serde_json::Value::from(text).to_string();
    let mut out = format!("# @generated from specs/{} by `cargo xtask regen`; do not edit.\n\n", api.name);
    out.push_str("[package]\n");
    for (key, value) in [
        ("name", text(&api.package.name)),
        ("version", text(&api.package.version)),
        ("description", text(&one_line(&api.package.description))),
        ("edition", text("2024")),
        ("rust-version", text("1.88")),
        ("license", text("MIT OR Apache-2.0")),
        ("readme", text("README.md")),
        ("autobins", "false".to_owned()),
        ("autotests", "false".to_owned()),
    ] {
        out.push_str(&format!("{key} = {value}\n"));
    }
    out.push_str("\n[features]\n");
    for feature in ["blocking", "regions-file"] {
        out.push_str(&format!("{feature} = [\"huaweicloud-core/{feature}\"]\n"));
    }
    out.push_str("\n[dependencies]\n");
    out.push_str(&format!(
        "huaweicloud-core = {{ version = {}, path = {} }}\n",
        text(&options.runtime_version),
        text(&options.runtime_path)
    ));
    // The guide's examples wait.
    out.push_str(
        "\n[dev-dependencies]\ntokio = { version = \"1\", default-features = false, features = [\"time\"] }\n",
    );
    out.push_str("\n[lints.rust]\nmissing_docs = \"warn\"\nunsafe_code = \"forbid\"\n");
    out
}

/// The page that people see where the crate is published.
pub(super) fn readme(api: &Api) -> String {
    let mut out =
        format!("<!-- @generated from specs/{} by `cargo xtask regen`; do not edit. -->\n\n", api.name);
    out.push_str(&format!("# {}\n\n{}\n\n", api.package.name, sentence(&api.package.description)));
    out.push_str(
        "Requests are checked against the documented limits before they are sent. `openapi.json` is the API\n\
         as one OpenAPI 3.0 document, for other tools.\n",
    );
    for (tag, operations) in groups(api) {
        if let Some(tag) = tag {
            out.push_str(&format!("\n## {}\n", title(tag)));
        }
        out.push_str("\n| operation | request | |\n|---|---|---|\n");
        for operation in operations {
            let summary = one_line(&operation.summary).replace('|', "\\|");
            out.push_str(&format!(
                "| `{}` | `{} {}` | {summary} |\n",
                operation.method_ident, operation.method, operation.path
            ));
        }
    }
    out
}

/// The whole API as one document, for everyone else's tools.
pub(super) fn openapi_json(document: &Document) -> String {
    format!("{:#}\n", document.root.to_json())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
