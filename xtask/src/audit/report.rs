//! The result of an audit as text and as JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use super::finding::{Finding, Remark};
use crate::regen::count;

/// All that was found on all pages.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) findings: Vec<Finding>,
    pub(crate) prose: Vec<Remark>,
    pub(crate) unread: Vec<Remark>,
    /// How many facts were read with certainty.
    pub(crate) read: usize,
    /// How many pages were compared, and what kept others from it.
    pub(crate) pages: usize,
    pub(crate) errors: Vec<String>,
}

impl Report {
    /// Whether there is nothing to look at.
    pub(crate) fn is_clean(&self) -> bool {
        self.findings.is_empty() && self.prose.is_empty() && self.unread.is_empty()
    }

    /// For a terminal.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        for finding in &self.findings {
            let _ = writeln!(out, "{}\n", sentence(finding));
        }
        for (title, remarks) in [("Read this:", &self.prose), ("Not understood:", &self.unread)] {
            if remarks.is_empty() {
                continue;
            }
            let _ = writeln!(out, "{title}");
            for remark in remarks {
                let place = remark.place.as_ref().map(|(file, line)| format!("\n    --> {file}:{line}"));
                let _ = writeln!(
                    out,
                    "  {}:{}: {}: {}{}",
                    remark.page,
                    remark.page_line,
                    remark.path,
                    remark.text,
                    place.unwrap_or_default()
                );
            }
            out.push('\n');
        }
        let _ = write!(
            out,
            "{}: {}; {} read, {} to read, {} not understood",
            count(self.pages, "page"),
            count(self.findings.len(), "difference"),
            count(self.read, "fact"),
            count(self.prose.len(), "sentence"),
            count(self.unread.len(), "place"),
        );
        out
    }

    /// For programs.
    pub(crate) fn json(&self) -> Value {
        let remark = |remark: &Remark| {
            json!({
                "page": remark.page,
                "page_line": remark.page_line,
                "path": remark.path,
                "text": remark.text,
                "file": remark.place.as_ref().map(|(file, _)| file),
                "line": remark.place.as_ref().map(|(_, line)| line),
            })
        };
        let finding = |finding: &Finding| {
            json!({
                "page": finding.page,
                "page_line": finding.page_line,
                "operation": finding.operation,
                "kind": finding.kind,
                "path": finding.path,
                "on_page": finding.on_page,
                "in_spec": finding.in_spec,
                "file": finding.file,
                "line": finding.line,
                "also": finding.also,
            })
        };
        json!({
            "findings": self.findings.iter().map(finding).collect::<Vec<_>>(),
            "read": self.read,
            "prose": self.prose.len(),
            "unread": self.unread.len(),
            "read_this": self.prose.iter().map(remark).collect::<Vec<_>>(),
            "not_understood": self.unread.iter().map(remark).collect::<Vec<_>>(),
            "errors": self.errors,
        })
    }
}

/// A finding in words, with its places.
fn sentence(finding: &Finding) -> String {
    let on_page = finding.on_page.as_deref();
    let in_spec = finding.in_spec.as_deref();
    let what = match finding.kind {
        "operation" => format!("the specifications have no {}", finding.operation),
        "missing-in-spec" => {
            format!("`{}` is on the page alone ({})", finding.path, on_page.unwrap_or_default())
        }
        "missing-on-page" => {
            format!("`{}` is in the spec alone ({})", finding.path, in_spec.unwrap_or_default())
        }
        "deviation" => {
            format!("x-deviation explains no difference any more: {}", in_spec.unwrap_or_default())
        }
        kind => format!(
            "{kind} of `{}`: {} on the page, {} in the spec",
            finding.path,
            on_page.unwrap_or("none"),
            in_spec.unwrap_or("none")
        ),
    };
    let place = format!("{}:{}", finding.page, finding.page_line);
    let mut text =
        format!("{place}: {what}\n  --> {}:{} ({})", finding.file, finding.line, finding.operation);
    if !finding.also.is_empty() {
        let _ = write!(text, "\n  also: {}", finding.also.join(", "));
    }
    text
}
