//! How parameters and headers are written: words that the grammar and its rules share.
use super::Words;

/// Which of them fits the location is in [`parameter`](crate::document::rules::parameter).
pub(crate) static STYLES: Words = Words {
    noun: "style",
    allowed: &["simple", "form", "matrix", "label", "spaceDelimited", "pipeDelimited", "deepObject"],
    refused: &[],
};

pub(super) static HEADER_STYLES: Words = Words { noun: "style", allowed: &["simple"], refused: &[] };
