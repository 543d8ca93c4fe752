//! Judges that are not ours, each asked about every operation that the documents hold: those in other
//! languages are left out where their tools are missing, unless `CI=true`.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod agreement;
mod arbitrary;
mod calls;
mod prism;
mod raw;
mod requests;
mod waiting;
