#![doc = include_str!("../README.md")]

mod auth;
mod bodies;
mod builder;
mod check;
mod clock;
mod connections;
mod constraints;
mod documents;
mod fault;
mod handle;
mod journal;
mod json_schema;
mod judge;
mod problem;
mod redact;
mod refusal;
mod response;
mod route;
mod schema;
mod script;
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
pub use script::ScriptedResponse;
pub use simulator::{Error, Simulator};
