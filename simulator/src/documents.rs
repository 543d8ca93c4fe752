//! The API documents of every service, as the simulator needs them: operations with their checks and responses.

use std::sync::{Arc, LazyLock, OnceLock};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::schema;

/// The bundled document of each service. A service is named as the first label of its host names.
const SOURCES: [(&str, &str); 2] = [
    ("oms", include_str!("../../generated/oms/openapi.json")),
    ("dcs", include_str!("../../generated/dcs/openapi.json")),
];

/// The methods that a path item can hold.
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Every operation of every service, read once a process.
pub(crate) static OPERATIONS: LazyLock<Result<Vec<Arc<Operation>>, String>> = LazyLock::new(|| {
    let mut operations = Vec::new();
    for (service, text) in SOURCES {
        operations.extend(read(service, text)?);
    }
    Ok(operations)
});

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// The service that has it, such as `oms`.
    pub(crate) service: &'static str,
    /// In capitals.
    pub(crate) method: String,
    /// With its parameters in braces.
    pub(crate) path: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// The first documented success.
    pub(crate) success: Success,
    /// Every status that the document tells.
    pub(crate) statuses: Vec<u16>,
    /// The document that references lead into.
    pub(crate) document: Arc<Value>,
}

/// A parameter of the path, the query or the headers.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `path`, `query` or `header`.
    pub(crate) place: String,
    pub(crate) required: bool,
    pub(crate) schema: Value,
    validator: OnceLock<Result<Validator, String>>,
}

/// The body of a request.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) schema: Value,
    validator: OnceLock<Result<Validator, String>>,
}

/// What an operation returns when it succeeds.
#[derive(Debug)]
pub(crate) struct Success {
    pub(crate) status: u16,
    /// Absent where the response has no body.
    pub(crate) schema: Option<Value>,
    pub(crate) example: Option<Value>,
}

impl Operation {
    /// Whether the document tells this status.
    pub(crate) fn documents(&self, status: u16) -> bool {
        self.statuses.contains(&status)
    }

    /// Judges a body.
    pub(crate) fn body_validator(&self) -> Option<Result<&Validator, &String>> {
        let body = self.body.as_ref()?;
        Some(body.validator.get_or_init(|| compile(&body.schema, &self.document)).as_ref())
    }

    /// Judges the value of a parameter.
    pub(crate) fn parameter_validator<'a>(&self, of: &'a Parameter) -> Result<&'a Validator, &'a String> {
        of.validator.get_or_init(|| compile(&of.schema, &self.document)).as_ref()
    }
}

fn compile(schema: &Value, document: &Value) -> Result<Validator, String> {
    let schema = schema::to_json_schema(schema, document);
    let options = jsonschema::draft4::options().should_validate_formats(true);
    options.build(&schema).map_err(|error| format!("a schema of the document cannot be used: {error}"))
}

/// The operations of a document.
pub(crate) fn read(service: &'static str, text: &str) -> Result<Vec<Arc<Operation>>, String> {
    let document: Value = serde_json::from_str(text)
        .map_err(|error| format!("the document of {service} is not JSON ({error}); generate it anew"))?;
    let document = Arc::new(document);
    let mut operations = Vec::new();
    for (path, item) in object(&document["paths"]) {
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let operation = operation_of(service, method, path, item, operation, &document);
                operations.push(Arc::new(operation));
            }
        }
    }
    Ok(operations)
}

fn operation_of(
    service: &'static str,
    method: &str,
    path: &str,
    item: &Value,
    operation: &Value,
    document: &Arc<Value>,
) -> Operation {
    let shared = array(&item["parameters"]).iter();
    let parameters = shared.chain(array(&operation["parameters"])).map(|parameter| {
        let parameter = schema::resolve(parameter, document);
        Parameter {
            name: text(&parameter["name"]),
            place: text(&parameter["in"]),
            required: parameter["required"] == true,
            schema: parameter["schema"].clone(),
            validator: OnceLock::new(),
        }
    });
    let body = operation.get("requestBody").map(|body| {
        let body = schema::resolve(body, document);
        Body {
            required: body["required"] == true,
            schema: body["content"]["application/json"]["schema"].clone(),
            validator: OnceLock::new(),
        }
    });
    let responses = object(&operation["responses"]);
    let statuses: Vec<u16> = responses.keys().filter_map(|status| status.parse().ok()).collect();
    Operation {
        id: text(&operation["operationId"]),
        service,
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        parameters: parameters.collect(),
        body,
        success: success_of(&statuses, responses, document),
        statuses,
        document: Arc::clone(document),
    }
}

fn success_of(statuses: &[u16], responses: &Map<String, Value>, document: &Value) -> Success {
    let status = statuses.iter().copied().find(|status| (200..300).contains(status)).unwrap_or(200);
    let response = responses.get(&status.to_string()).map(|response| schema::resolve(response, document));
    let content = response.and_then(|response| response["content"].get("application/json"));
    let example = content.and_then(|content| {
        let first = || content.get("examples")?.as_object()?.values().next()?.get("value");
        content.get("example").or_else(first)
    });
    Success {
        status,
        schema: content.map(|content| content.get("schema").cloned().unwrap_or(json!({}))),
        example: example.cloned(),
    }
}

/// The members of an object; none of anything else.
pub(crate) fn object(value: &Value) -> &Map<String, Value> {
    static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE)
}

/// The items of an array; none of anything else.
pub(crate) fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
