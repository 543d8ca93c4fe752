//! What a service is, once its document is understood: plain data, the only thing that emitting reads.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::document::Span;

/// A service, ready to become a crate.
#[derive(Clone, Debug)]
pub(crate) struct Api {
    /// The name of its folder, such as `oms`.
    pub(crate) name: String,
    /// The crate to generate.
    pub(crate) package: Package,
    /// The service's name in words.
    pub(crate) title: String,
    /// What the service does.
    pub(crate) description: String,
    /// What its users read first, in Markdown with Rust that is compiled.
    pub(crate) guide: Option<String>,
    /// The groups of operations, in the order of the document.
    pub(crate) tags: Vec<Tag>,
    /// The page that the reference begins with.
    pub(crate) docs_url: Option<String>,
    /// The address, with `{region}` where the region goes; empty where the document has none.
    pub(crate) endpoint: String,
    /// The ids of the regions that the document lists.
    pub(crate) regions: Vec<String>,
    /// Error codes that mean "not now, try again".
    pub(crate) busy_codes: Vec<String>,
    /// Error codes that mean that there is no such thing, although the status is not 404.
    pub(crate) not_found_codes: Vec<String>,
    /// The Rust names of all newtypes: they are made from plain values with `into()`.
    pub(crate) newtypes: BTreeSet<String>,
    /// One for each file of the specification that has operations or types, by name.
    pub(crate) areas: Vec<Area>,
    pub(crate) origin: Origin,
}

/// Where something is written, and what is written there that no client needs: comparing two documents
/// has to tell of both.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origin {
    /// Where it begins: its key, or itself.
    pub(crate) at: Option<Span>,
    /// Where its keywords are. Those of items and of values of a map have `items.` or `values.` before them.
    pub(crate) keys: BTreeMap<String, Span>,
    /// Those of the keywords that are written where a reference leads to.
    pub(crate) inherited: BTreeSet<String>,
    /// What a schema refers to where it is used.
    pub(crate) reference: Option<String>,
    /// The keywords from which nothing else in the plain data follows, named in the same way.
    pub(crate) remarks: BTreeMap<String, Json>,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) description: String,
}

/// The manifest of a crate.
#[derive(Clone, Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) description: String,
}

/// What one file of the specification holds.
#[derive(Clone, Debug)]
pub(crate) struct Area {
    /// The module's name, such as `sync_tasks`.
    pub(crate) module: String,
    /// The file's name, such as `sync-tasks.yaml`.
    pub(crate) file: String,
    /// In the order of the document.
    pub(crate) operations: Vec<Operation>,
    /// By Rust name.
    pub(crate) types: Vec<TypeDef>,
}

/// A named type.
#[derive(Clone, Debug)]
pub(crate) struct TypeDef {
    /// Its name in Rust.
    pub(crate) ident: String,
    /// Its name in the document.
    pub(crate) name: String,
    /// The document gives it the name; else the generator does.
    pub(crate) component: bool,
    pub(crate) docs: Docs,
    pub(crate) kind: TypeKind,
    /// A request can contain it.
    pub(crate) in_requests: bool,
    /// A response can contain it.
    pub(crate) in_responses: bool,
    /// The rules of a request refer to its rules.
    pub(crate) rules_used: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum TypeKind {
    Model(Model),
    Enum(Enum),
    Newtype(Newtype),
}

/// An object with named fields.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    /// In the order of the document.
    pub(crate) fields: Vec<Field>,
    /// Rules for the object as a whole.
    pub(crate) rules: Vec<Rule>,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its name in Rust.
    pub(crate) ident: String,
    /// Its name on the wire.
    pub(crate) name: String,
    pub(crate) docs: Docs,
    pub(crate) ty: Ty,
    pub(crate) presence: Presence,
    /// The object lists it as required, whatever follows from that.
    pub(crate) required: bool,
    /// It can be `null`, whatever follows from that.
    pub(crate) nullable: bool,
    pub(crate) rules: Vec<Rule>,
    /// Responses do not have it.
    pub(crate) write_only: bool,
    /// The type contains itself through this field.
    pub(crate) boxed: bool,
}

/// When a field has to be there, and whether its type is an `Option`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// `Option`; left out where it has no value.
    Optional,
    /// No `Option`.
    Required,
    /// `Option`; asked for in requests, not counted on in responses.
    RequiredInRequests,
    /// `Option`; `null` stands for no value.
    Nullable,
    /// `Option`; never sent.
    ReadOnly,
}

/// A closed list of values that may grow: a value that is not in it is kept.
#[derive(Clone, Debug)]
pub(crate) struct Enum {
    pub(crate) values: Variants,
}

#[derive(Clone, Debug)]
pub(crate) enum Variants {
    Texts(Vec<Variant<String>>),
    /// Integers of 32 bits if `false`, of 64 if `true`.
    Integers(Vec<Variant<i64>>, bool),
}

#[derive(Clone, Debug)]
pub(crate) struct Variant<T> {
    /// Its name in Rust.
    pub(crate) ident: String,
    pub(crate) value: T,
    pub(crate) description: String,
    /// Of a status: the end, unless somebody starts the thing again.
    pub(crate) is_final: bool,
    pub(crate) at: Span,
}

/// A scalar with a name of its own.
#[derive(Clone, Debug)]
pub(crate) struct Newtype {
    pub(crate) ty: Ty,
    pub(crate) rules: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    Bool,
    I32,
    I64,
    F32,
    F64,
    Text,
    Secret,
    AccessKeyId,
    DateTime,
    /// Any JSON.
    Json,
    /// Any JSON object.
    JsonObject,
    List(Box<Ty>),
    Map(Box<Ty>),
    /// `null` stands for no value: in a list, a map or a response.
    Nullable(Box<Ty>),
    /// A [`TypeDef`], by its name in Rust.
    Named(String),
}

/// A documented limit.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Rule {
    MinLength(u64),
    MaxLength(u64),
    Pattern(String),
    Minimum(Number),
    Maximum(Number),
    ExclusiveMinimum(Number),
    ExclusiveMaximum(Number),
    MultipleOf(Number),
    MinItems(u64),
    MaxItems(u64),
    UniqueItems,
    Items(Vec<Rule>),
    MinProperties(u64),
    MaxProperties(u64),
    Values(Vec<Rule>),
    /// Some of the values of an enum of texts.
    OneOf(Vec<String>),
    /// Some of the values of an enum of integers.
    OneOfIntegers(Vec<i64>),
    /// A constraint between the fields of a model or the items of a list.
    Constraint(Constraint),
    /// The rules of a newtype or an enum, by its name in Rust.
    Of(String),
}

/// What `x-constraints` states. Fields are given by the path of their names on the wire, such as
/// `src_node.list_file`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Constraint {
    ExactlyOne(Vec<String>),
    AtLeastOne(Vec<String>),
    AtMostOne(Vec<String>),
    /// Where all of the conditions hold, these fields have a value.
    Needs(Vec<Condition>, Vec<String>),
    /// Where all of the conditions hold, these fields have none.
    Excludes(Vec<Condition>, Vec<String>),
    /// The ranges from one field of each item to the other do not overlap.
    Disjoint(String, String),
}

/// A field has one of some values.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Condition {
    pub(crate) field: String,
    /// As texts, whatever the type.
    pub(crate) values: Vec<String>,
    /// What the field has where it is left out.
    pub(crate) default: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Integer(i64),
    Float(f64),
}

/// What is known in words of a type, a field or a parameter.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    pub(crate) description: String,
    pub(crate) default: Option<Json>,
    pub(crate) example: Option<Json>,
    pub(crate) deprecated: bool,
    /// How the specification knowingly differs from the documentation.
    pub(crate) deviation: Option<String>,
    pub(crate) origin: Origin,
}

#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// Its name in the document, such as `StopTask`.
    pub(crate) id: String,
    /// The client's method, such as `stop_task`.
    pub(crate) method_ident: String,
    /// The type of the call, such as `StopTask`.
    pub(crate) ident: String,
    /// Its place in the document, from 0.
    pub(crate) position: usize,
    /// The group that it belongs to.
    pub(crate) tag: Option<String>,
    /// The method of HTTP, in capitals.
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) deprecated: bool,
    /// The page that documents it.
    pub(crate) docs_url: Option<String>,
    /// When the page was last changed.
    pub(crate) updated: Option<String>,
    /// The action that IAM asks permission for; `none` where it asks for none.
    pub(crate) action: Option<String>,
    /// The regions to which the page limits it.
    pub(crate) regions: Vec<String>,
    pub(crate) idempotent: bool,
    pub(crate) authenticated: bool,
    /// The alternatives of credentials, each with the names of its schemes and their scopes.
    pub(crate) security: Vec<BTreeMap<String, BTreeSet<String>>>,
    /// In the order of the document.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) success: Success,
    /// The body of a success, as an example.
    pub(crate) response: Option<Json>,
    pub(crate) errors: Vec<ErrorResponse>,
    /// All responses as the document has them, success and errors.
    pub(crate) responses: Vec<Response>,
    /// How its list is read page by page.
    pub(crate) paging: Option<Paging>,
    /// What can be waited for with it.
    pub(crate) waiters: Vec<Waiter>,
    pub(crate) origin: Origin,
}

impl Operation {
    /// The parameters that are arguments of the method, with their positions. They come in the order of the
    /// request line: those of the path as they stand there, the query, the headers.
    pub(crate) fn arguments(&self) -> Vec<(usize, &Parameter)> {
        let given = self.parameters.iter().enumerate();
        let mut arguments: Vec<(usize, &Parameter)> =
            given.filter(|(_, one)| one.source == Source::Call && one.required).collect();
        arguments.sort_by_key(|(index, parameter)| match parameter.place {
            Place::Path => (0, self.path.find(&format!("{{{}}}", parameter.name)).unwrap_or(usize::MAX)),
            Place::Query | Place::QueryCommaSeparated => (1, *index),
            Place::Header => (2, *index),
        });
        arguments
    }
}

/// A response as the document has it.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    /// A status such as `400`, a range such as `4XX`, or `default`.
    pub(crate) status: String,
    pub(crate) success: bool,
    /// The words and the place of the response itself.
    pub(crate) docs: Docs,
    pub(crate) body: Option<ResponseBody>,
}

#[derive(Clone, Debug)]
pub(crate) struct ResponseBody {
    pub(crate) ty: Ty,
    pub(crate) rules: Vec<Rule>,
    pub(crate) docs: Docs,
}

/// How a list is read page by page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Paging {
    pub(crate) kind: PagingKind,
    /// What of the request says where a page begins.
    pub(crate) from: Input,
    /// What of the request says how many items a page has at most.
    pub(crate) size: Option<Input>,
    /// The type of a page.
    pub(crate) page: Ty,
    /// The list in the page; empty where the page itself is the list.
    pub(crate) items: Vec<Step>,
    pub(crate) item: Ty,
    /// The name on the wire of the field that tells an item from all others.
    pub(crate) id: Option<String>,
    /// The path of names on the wire to the number of all items.
    pub(crate) total: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PagingKind {
    /// Items are skipped; the first page begins at this many.
    Offset(u64),
    /// Pages are counted, from this number.
    Page(u64),
    /// Each page names the marker of the next, at this path of names on the wire.
    Marker(String),
}

/// A part of a request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Input {
    /// A parameter, by its position.
    Parameter(usize),
    /// A field of the body, by its path of names on the wire.
    Body(String),
}

/// A step from a value to a field of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Step {
    /// The field's name in Rust.
    pub(crate) ident: String,
    /// The field's name on the wire.
    pub(crate) name: String,
    pub(crate) optional: bool,
}

/// A state that can be waited for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Waiter {
    /// The name of the state, such as `running`.
    pub(crate) name: String,
    /// The type that shows the state.
    pub(crate) shown: Ty,
    /// Where the response is a list: what tells which of its items is meant.
    pub(crate) item: Option<WaiterItem>,
    /// The path of names on the wire to the field that holds the state.
    pub(crate) field: String,
    /// The values of success and of failure, as texts. All others are on the way.
    pub(crate) success: Vec<String>,
    pub(crate) failure: Vec<String>,
    /// What those of them mean that are numbers: the value as text, and its name in Rust.
    pub(crate) names: Vec<(String, String)>,
    /// What further fields have to hold for a success; no text stands for no value.
    pub(crate) also: Vec<(String, Option<String>)>,
    pub(crate) missing: Missing,
    /// How many successes in a row are needed.
    pub(crate) repeat: u64,
    /// The first and the longest time between two requests, in seconds.
    pub(crate) interval: (u64, u64),
}

/// The item of a list whose state is waited for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WaiterItem {
    /// The path of names on the wire to the list.
    pub(crate) items: String,
    /// The name on the wire of the field that tells an item from all others.
    pub(crate) id: String,
    /// The type of that field.
    pub(crate) ty: Ty,
}

/// What it means that there is no such thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    Success,
    Failure,
    Wait,
}

#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    /// Its name in Rust.
    pub(crate) ident: String,
    /// Its name on the wire.
    pub(crate) name: String,
    pub(crate) docs: Docs,
    pub(crate) place: Place,
    pub(crate) source: Source,
    pub(crate) required: bool,
    pub(crate) ty: Ty,
    pub(crate) rules: Vec<Rule>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    QueryCommaSeparated,
    Header,
}

/// Who gives the value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Call,
    ProjectId,
    DomainId,
}

#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub(crate) docs: Docs,
    pub(crate) example: Option<Json>,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) rules: Vec<Rule>,
}

/// What a successful call brings.
#[derive(Clone, Debug)]
pub(crate) enum Success {
    Nothing,
    One(Ty),
    /// Some statuses have a body, others of success have none.
    Optional(Ty),
    /// Different bodies by status: an enum of its own.
    Several {
        ident: String,
        variants: Vec<SuccessVariant>,
    },
}

#[derive(Clone, Debug)]
pub(crate) struct SuccessVariant {
    pub(crate) status: u16,
    pub(crate) ident: String,
    pub(crate) description: String,
    pub(crate) ty: Option<Ty>,
}

#[derive(Clone, Debug)]
pub(crate) struct ErrorResponse {
    /// A status such as `400`, a range such as `4XX`, or `default`.
    pub(crate) status: String,
    pub(crate) description: String,
    pub(crate) ty: Option<Ty>,
}
