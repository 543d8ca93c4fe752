//! The API documents of every service, as the simulator needs them: operations with their checks and responses.

use std::sync::{Arc, LazyLock, OnceLock};

use jsonschema::Validator;
use openapiv3::{OpenAPI, ParameterSchemaOrContent, PathItem, ReferenceOr, Responses, Schema, StatusCode};
use serde_json::Value;

use crate::json_schema;
use crate::schema;

/// The bundled document of each service. A service is named as its folder, the first label of its host names.
pub(crate) const SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/services.rs"));

const JSON: &str = "application/json";

/// Every service, read once a process.
///
/// They are in the order in which they get a request that two of them have, and that says in no way which one
/// it means: the one with fewer operations first.
pub(crate) static SERVICES: LazyLock<Result<Vec<Service>, String>> = LazyLock::new(|| {
    let services = SOURCES.iter().map(|(name, text)| Service::read(name, text));
    let mut services = services.collect::<Result<Vec<_>, _>>()?;
    services.sort_by_key(|service| service.operations.len());
    Ok(services)
});

/// Every operation of every service, in the order of the services.
pub(crate) static OPERATIONS: LazyLock<Result<Vec<Arc<Operation>>, String>> = LazyLock::new(|| {
    let services = SERVICES.as_ref().map_err(Clone::clone)?;
    Ok(services.iter().flat_map(|service| service.operations.iter().cloned()).collect())
});

/// A service and its document.
#[derive(Debug)]
pub(crate) struct Service {
    /// Such as `oms`.
    pub(crate) name: &'static str,
    pub(crate) operations: Vec<Arc<Operation>>,
    pub(crate) document: Arc<OpenAPI>,
}

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
    pub(crate) document: Arc<OpenAPI>,
}

/// A parameter of the path, the query or the headers.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) schema: ReferenceOr<Schema>,
    validator: OnceLock<Result<Validator, String>>,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// The body of a request.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) schema: ReferenceOr<Schema>,
    validator: OnceLock<Result<Validator, String>>,
}

/// What an operation returns when it succeeds.
#[derive(Debug)]
pub(crate) struct Success {
    pub(crate) status: u16,
    /// Absent where the response has no body.
    pub(crate) schema: Option<ReferenceOr<Schema>>,
    pub(crate) example: Option<Value>,
}

impl Place {
    /// As messages name it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

impl Service {
    /// Reads a document.
    pub(crate) fn read(name: &'static str, text: &str) -> Result<Self, String> {
        let document: OpenAPI = serde_json::from_str(text).map_err(|error| {
            format!("the document of {name} is not OpenAPI 3.0 ({error}); generate it anew")
        })?;
        let document = Arc::new(document);
        let mut operations = Vec::new();
        for (path, item) in &document.paths.paths {
            let item = item.as_item().ok_or_else(|| format!("{name}: the path {path} is a reference"))?;
            for (method, operation) in item.iter() {
                let operation = operation_of(name, method, path, item, operation, &document)?;
                operations.push(Arc::new(operation));
            }
        }
        Ok(Self { name, operations, document })
    }
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

fn compile(schema: &ReferenceOr<Schema>, document: &OpenAPI) -> Result<Validator, String> {
    let schema = json_schema::of_request(schema, document);
    let options = jsonschema::draft4::options().should_validate_formats(true);
    options.build(&schema).map_err(|error| format!("a schema of the document cannot be used: {error}"))
}

fn operation_of(
    service: &'static str,
    method: &str,
    path: &str,
    item: &PathItem,
    operation: &openapiv3::Operation,
    document: &Arc<OpenAPI>,
) -> Result<Operation, String> {
    let id = operation.operation_id.clone().unwrap_or_default();
    let dangling = || format!("{service}: a reference of {id} leads nowhere; generate the document anew");
    let mut parameters = Vec::new();
    for parameter in item.parameters.iter().chain(&operation.parameters) {
        let parameter = schema::parameter(parameter, document).ok_or_else(dangling)?;
        let place = match parameter {
            openapiv3::Parameter::Path { .. } => Place::Path,
            openapiv3::Parameter::Query { .. } => Place::Query,
            openapiv3::Parameter::Header { .. } => Place::Header,
            openapiv3::Parameter::Cookie { .. } => continue,
        };
        let data = parameter.parameter_data_ref();
        let ParameterSchemaOrContent::Schema(schema) = &data.format else { continue };
        let (name, required, schema) = (data.name.clone(), data.required, schema.clone());
        parameters.push(Parameter { name, place, required, schema, validator: OnceLock::new() });
    }
    let body = match &operation.request_body {
        None => None,
        Some(body) => {
            let body = schema::request_body(body, document).ok_or_else(dangling)?;
            let schema = body.content.get(JSON).and_then(|content| content.schema.clone());
            let schema = schema.unwrap_or_else(|| ReferenceOr::Item(schema::anything().clone()));
            Some(Body { required: body.required, schema, validator: OnceLock::new() })
        }
    };
    let statuses = statuses(&operation.responses);
    let success = success_of(&statuses, &operation.responses, document).ok_or_else(dangling)?;
    Ok(Operation {
        id,
        service,
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        parameters,
        body,
        success,
        statuses,
        document: Arc::clone(document),
    })
}

fn statuses(responses: &Responses) -> Vec<u16> {
    let codes = responses.responses.keys().filter_map(|status| match status {
        StatusCode::Code(code) => Some(*code),
        StatusCode::Range(_) => None,
    });
    codes.collect()
}

fn success_of(statuses: &[u16], responses: &Responses, document: &OpenAPI) -> Option<Success> {
    let status = statuses.iter().copied().find(|status| (200..300).contains(status)).unwrap_or(200);
    let Some(response) = responses.responses.get(&StatusCode::Code(status)) else {
        return Some(Success { status, schema: None, example: None });
    };
    let content = schema::response(response, document)?.content.get(JSON);
    let schema = content.map(|content| {
        content.schema.clone().unwrap_or_else(|| ReferenceOr::Item(schema::anything().clone()))
    });
    Some(Success { status, schema, example: content.and_then(schema::example).cloned() })
}
