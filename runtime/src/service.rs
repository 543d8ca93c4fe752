//! What a generated crate tells the runtime about its service and operations.

use reqwest::Method;

use crate::rule::Rule;

/// Describes a service.
#[derive(Debug)]
pub struct Service {
    /// Its short name, such as `oms`; part of a derived signature.
    pub name: &'static str,
    /// What the client calls itself in `User-Agent`, such as `huaweicloud-oms/0.1.0`.
    pub user_agent: &'static str,
    /// The address, with `{region}` where the region goes. Empty where the specification has none.
    pub endpoint: &'static str,
    /// The ids of the regions that the documentation lists.
    pub regions: &'static [&'static str],
    /// Error codes that mean "not now, try again".
    pub busy_codes: &'static [&'static str],
    /// Error codes that mean that there is no such thing, although the status is not 404.
    pub not_found_codes: &'static [&'static str],
}

/// Describes an operation.
#[derive(Debug)]
pub struct Operation {
    /// Its name, such as `StopTask`.
    pub name: &'static str,
    /// The method of HTTP.
    pub method: Method,
    /// The path, with `{name}` where a parameter goes.
    pub path: &'static str,
    /// Its parameters.
    pub parameters: &'static [Parameter],
    /// What its body has to meet; a model brings its own rules.
    pub body: &'static [Rule],
    /// Whether sending it twice has the effect of sending it once.
    pub idempotent: bool,
    /// Whether the request carries credentials.
    pub authenticated: bool,
    /// The regions to which the documentation limits it; empty where it names none.
    pub regions: &'static [&'static str],
    /// The page that documents it; empty where the specification names none.
    pub docs: &'static str,
}

/// Describes a parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where in the request it goes.
    pub place: In,
    /// Who gives its value.
    pub source: Source,
    /// What its value has to meet.
    pub rules: &'static [Rule],
}

impl Parameter {
    /// A parameter of that name.
    #[must_use]
    pub const fn new(name: &'static str, place: In, source: Source, rules: &'static [Rule]) -> Self {
        Parameter { name, place, source, rules }
    }
}

/// Where in a request a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum In {
    /// A segment of the path.
    Path,
    /// The query; each item of a list as a pair of its own.
    Query,
    /// The query; the items of a list in one pair, separated by commas.
    QueryCommaSeparated,
    /// A header.
    Header,
}

/// Who gives the value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The caller, with each call.
    Call,
    /// The client, from its project id.
    ProjectId,
    /// The client, from the domain id of its credentials.
    DomainId,
}

impl In {
    /// The first step of the place in a message, such as `query` of `query.limit`.
    pub(crate) fn label(self) -> &'static str {
        match self {
            In::Path => "path",
            In::Query | In::QueryCommaSeparated => "query",
            In::Header => "header",
        }
    }
}
