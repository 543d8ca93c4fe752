//! What the Huawei Cloud clients share: credentials, request signing, transport, validation of
//! requests, and errors.
//!
//! Use it through a service's crate, which re-exports what its users need: clients and [`Credentials`] with
//! their providers, [`Region`], [`Retry`], [`Error`] and its parts. The rest is what generated code is made of:
//! [`Value`] and [`Model`] give the runtime access to a value, [`Rule`] states a documented limit,
//! [`Operation`] describes a request and [`Call`] is one about to be sent.
//!
//! Nothing here is global: no process-wide provider, runtime or logger is installed, and no file is
//! written.

mod attempt;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod check;
mod client;
mod clock;
mod container;
mod context;
mod course;
mod credentials;
mod date_time;
mod deadline;
mod deviation;
mod endpoint;
mod environment;
mod error;
mod free_form;
mod future;
mod identity;
mod interop;
mod json;
mod judge;
mod maybe;
mod memory;
mod number;
mod paging;
mod parts;
mod path;
mod place;
mod preview;
mod read;
mod redact;
mod redacted;
mod region;
mod request;
mod response;
mod retry;
mod rule;
mod scalar;
mod secret;
mod send;
mod service;
mod shape;
mod sign;
mod tls;
mod trail;
mod transport;
mod value;
mod waiting;

// Its examples use the service crates, so that `tests` compiles them.
#[cfg(not(doctest))]
#[doc = include_str!("guide.md")]
pub mod guide {}

pub use builder::{Set, Unset};
pub use call::Call;
pub use check::{Violation, Violations, validate};
pub use client::{Client, ClientBuilder, ServiceClient};
pub use container::debug;
pub use credentials::{
    AccessKeyId, Algorithm, Credentials, CredentialsError, EnvironmentProvider, MetadataProvider,
    OidcProvider, PodProvider, ProfileProvider, ProvideCredentials, ProviderChain, ProviderContext,
    ProviderFuture, Scope,
};
pub use date_time::{DateTime, InvalidDateTime};
pub use deviation::{Deviation, DeviationKind, Deviations};
pub use endpoint::Endpoint;
pub use environment::Environment;
pub use error::{
    ApiError, DecodeError, Error, ErrorKind, Result, TimeoutError, TimeoutPhase, TooLargeError,
    TransportError,
};
pub use future::ResponseFuture;
pub use interop::{Json, serialize};
pub use json::deserialize;
pub use maybe::Maybe;
pub use memory::{Exhausted, Memory};
pub use paging::{Input, Items, Pages, Paging, PagingKind};
pub use preview::Preview;
pub use redacted::redacted;
pub use region::Region;
pub use response::{Output, RawResponse, Response};
pub use retry::Retry;
pub use rule::{Condition, Pattern, Rule};
pub use scalar::{listed, text};
pub use secret::Secret;
pub use service::{In, Operation, Parameter, Service, Source};
pub use shape::{Field, Presence, Shape};
pub use transport::http_client_builder;
pub use value::{Event, List, Map, Mismatch, Model, Next, Value, View};
pub use waiting::{Missing, Wait, WaitError, WaitErrorKind, Waiter};

/// The HTTP client, for those who give the clients one of their own: see
/// [`ClientBuilder::http_client`] and [`http_client_builder`].
pub use reqwest;
pub use reqwest::Method;
/// Serialization, for the implementations that generated code contains.
pub use serde;
/// Free-form JSON, for fields that the documentation leaves open.
pub use serde_json;
