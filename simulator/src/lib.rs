#![doc = include_str!("../README.md")]

mod auth;
mod builder;
mod check;
mod clock;
mod constraints;
mod documents;
mod fault;
mod handle;
mod journal;
mod json_schema;
mod judge;
mod problem;
mod refusal;
mod response;
mod route;
mod schema;
mod server;
mod signature;
mod simulator;
mod socket;
mod state;
#[cfg(test)]
mod tests;

pub use builder::Builder;
pub use fault::{Fault, FaultKind};
pub use journal::RecordedRequest;
pub use simulator::{Error, Simulator};
