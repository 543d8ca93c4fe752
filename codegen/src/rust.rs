//! The words of Rust, and the names that generated code needs for itself.

/// The keywords of all editions.
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The keywords that no `r#` makes a name of.
const NEVER_RAW: &[&str] = &["Self", "_", "crate", "self", "super"];

/// Whether a text is a keyword.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Whether a text is a keyword that cannot be a name even as a raw identifier.
pub(crate) fn is_never_raw(name: &str) -> bool {
    NEVER_RAW.contains(&name)
}

/// Whether a text of ASCII can be a name as it stands.
pub(crate) fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|one| one.is_ascii_alphanumeric() || one == '_')
        && !is_keyword(name)
}

/// What generated files use of the runtime, sorted. No generated type has one of these names.
pub(crate) const CORE: &[&str] = &[
    "ClientBuilder",
    "Endpoint",
    "Event",
    "Field",
    "In",
    "Input",
    "Items",
    "Method",
    "Mismatch",
    "Missing",
    "Model",
    "Next",
    "Operation",
    "Pages",
    "Paging",
    "PagingKind",
    "Parameter",
    "Presence",
    "Preview",
    "Response",
    "ResponseFuture",
    "Retry",
    "Rule",
    "Service",
    "ServiceClient",
    "Set",
    "Shape",
    "Source",
    "Unset",
    "Value",
    "View",
    "Violations",
    "Wait",
    "Waiter",
];

/// What a type cannot be called beside: generated code uses these names for something else.
pub(crate) const TAKEN_TYPES: &[&str] = &[
    "Box",
    "Builder",
    "Call",
    "Client",
    "Clone",
    "Context",
    "Copy",
    "Debug",
    "Default",
    "Err",
    "Eq",
    "From",
    "FromStr",
    "Future",
    "Hash",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "PhantomData",
    "Pin",
    "Poll",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// What the method of an operation cannot be called: the client has these itself, or by a trait.
pub(crate) const TAKEN_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "builder",
    "clone",
    "clone_from",
    "clone_into",
    "fmt",
    "from",
    "from_client",
    "from_env",
    "into",
    "maybe",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// What a parameter cannot be called: the body and what every call can do.
pub(crate) const TAKEN_SETTERS: &[&str] = &[
    "body",
    "into_future",
    "items",
    "maybe",
    "operation",
    "pages",
    "poll",
    "preview",
    "retry",
    "send",
    "validate",
    "with_metadata",
];
