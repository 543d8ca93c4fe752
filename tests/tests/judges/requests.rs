//! Requests of every operation of the bundled documents: the documented example, and requests that break
//! one limit each.
//!
//! This reads the documents, not what the generator made of them.

use std::sync::{Arc, LazyLock};

use serde_json::{Map, Value as Json, json};

use crate::calls::Values;

/// The document of each service, by its name.
const DOCUMENTS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/documents.rs"));

/// An operation of a document.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) service: &'static str,
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    /// Those that a caller gives, references followed.
    pub(crate) parameters: Vec<Json>,
    /// The schema and the example of the body.
    pub(crate) body: Option<(Json, Json)>,
    /// The operation as the document has it.
    pub(crate) documented: Json,
    document: Arc<Json>,
}

/// A request that breaks a limit.
#[derive(Clone, Debug)]
pub(crate) struct Broken {
    pub(crate) values: Values,
    /// Where, such as `body.src_node.ak`.
    pub(crate) place: String,
    /// Which, such as `maxLength`.
    pub(crate) keyword: &'static str,
}

/// All operations of all services. None is left out: those are the folders under `specs/`.
pub(crate) fn operations() -> Vec<Operation> {
    static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(read);
    OPERATIONS.clone()
}

fn read() -> Vec<Operation> {
    let known: Vec<&str> = DOCUMENTS.iter().map(|(service, _)| *service).collect();
    assert_eq!(known, huaweicloud_tests::services().unwrap(), "build the judges anew");
    let mut found = Vec::new();
    for (service, text) in DOCUMENTS {
        let document: Arc<Json> = Arc::new(serde_json::from_str(text).unwrap());
        for (path, item) in document["paths"].as_object().unwrap() {
            let methods = item
                .as_object()
                .unwrap()
                .iter()
                .filter(|(_, operation)| operation["operationId"].is_string());
            for (method, operation) in methods {
                let given = [item, operation].into_iter().filter_map(|place| place["parameters"].as_array());
                let parameters = given.flatten().map(|parameter| follow(parameter, &document).clone());
                let content = &follow(&operation["requestBody"], &document)["content"]["application/json"];
                found.push(Operation {
                    service,
                    id: operation["operationId"].as_str().unwrap().to_owned(),
                    method: method.to_uppercase(),
                    path: path.clone(),
                    parameters: parameters.filter(|one| one.get("x-from-client").is_none()).collect(),
                    body: content
                        .is_object()
                        .then(|| (content["schema"].clone(), content["example"].clone())),
                    documented: operation.clone(),
                    document: Arc::clone(&document),
                });
            }
        }
    }
    found
}

impl Operation {
    /// The documented example.
    pub(crate) fn example(&self) -> Values {
        let mut values = Values::default();
        for parameter in &self.parameters {
            values.parameters.insert(place_and_name(parameter), parameter["example"].clone());
        }
        values.body = self.body.as_ref().map(|(_, example)| example.clone());
        values
    }

    /// The documented example without what can be left out.
    pub(crate) fn shortest(&self) -> Values {
        let mut values = self.example();
        for parameter in self.parameters.iter().filter(|parameter| parameter["required"] != json!(true)) {
            values.parameters.remove(&place_and_name(parameter));
        }
        values
    }

    /// The JSON of the first response of success: its schema and its example.
    pub(crate) fn success(&self) -> &Json {
        let responses = self.documented["responses"].as_object().into_iter().flatten();
        let successes = responses.filter(|(status, _)| status.starts_with('2'));
        let mut contents =
            successes.map(|(_, response)| &follow(response, &self.document)["content"]["application/json"]);
        contents.find(|content| content.is_object()).unwrap_or(&Json::Null)
    }

    /// The codes of the whole document under a keyword, such as `x-busy-codes`.
    pub(crate) fn codes(&self, keyword: &str) -> Vec<String> {
        let codes = self.document[keyword].as_array().into_iter().flatten().filter_map(Json::as_str);
        codes.map(str::to_owned).collect()
    }

    /// The example with one limit broken, for every limit that the operation has.
    pub(crate) fn broken(&self) -> Vec<Broken> {
        self.broken_from(&self.example())
    }

    /// A request with one limit broken, for every limit that the operation has.
    pub(crate) fn broken_from(&self, example: &Values) -> Vec<Broken> {
        let mut found = Vec::new();
        for parameter in &self.parameters {
            let key = place_and_name(parameter);
            let root = format!("{}.{}", key.0, key.1);
            let mut variants = Vec::new();
            self.variants(&parameter["schema"], &parameter["example"], &root, &mut variants);
            if key.0 == "path" && parameter["example"].is_string() {
                // No path has an empty segment, whatever its limits say.
                variants.push((json!(""), root.clone(), "minLength"));
            }
            if key.0 != "path" && parameter["required"] == json!(true) {
                let mut values = example.clone();
                values.parameters.remove(&key);
                found.push(Broken { values, place: root.clone(), keyword: "required" });
            }
            for (value, place, keyword) in variants {
                let mut values = example.clone();
                values.parameters.insert(key.clone(), value);
                found.push(Broken { values, place, keyword });
            }
        }
        if let (Some((schema, _)), Some(body)) = (&self.body, &example.body) {
            let mut variants = Vec::new();
            self.variants(schema, body, "body", &mut variants);
            for (body, place, keyword) in variants {
                found.push(Broken { values: Values { body: Some(body), ..example.clone() }, place, keyword });
            }
        }
        found
    }

    /// The value with one limit broken, for every limit of the schema; each with its place.
    fn variants(
        &self,
        schema: &Json,
        value: &Json,
        place: &str,
        found: &mut Vec<(Json, String, &'static str)>,
    ) {
        let schema = self.merged(schema);
        let number = |key: &str| schema.get(key).and_then(Json::as_i64);
        let mut add = |value: Json, keyword| found.push((value, place.to_owned(), keyword));
        if let Some(least) = number("minLength").filter(|least| *least > 0) {
            add(json!("a".repeat(usize::try_from(least).unwrap() - 1)), "minLength");
        }
        if let Some(most) = number("maxLength") {
            add(json!("a".repeat(usize::try_from(most).unwrap() + 1)), "maxLength");
        }
        if schema.contains_key("pattern") {
            // No pattern of the documents lets it through.
            add(json!("<>"), "pattern");
        }
        if let Some(values) = schema.get("enum") {
            add(if values[0].is_string() { json!("no such value") } else { json!(999) }, "enum");
        }
        if let Some(least) = number("minimum") {
            add(json!(least - 1), "minimum");
        }
        if let Some(most) = number("maximum").filter(|most| *most < i64::MAX) {
            add(json!(most + 1), "maximum");
        }
        match schema.get("type").and_then(Json::as_str) {
            Some("array") => self.list_variants(&schema, value, place, found),
            Some("object") => self.object_variants(&schema, value, place, found),
            _ => {}
        }
    }

    fn list_variants(
        &self,
        schema: &Map<String, Json>,
        value: &Json,
        place: &str,
        found: &mut Vec<(Json, String, &'static str)>,
    ) {
        let items = &schema["items"];
        let sample = value.get(0).cloned().unwrap_or_else(|| self.sample(items));
        let count =
            |key: &str| schema.get(key).and_then(Json::as_u64).map(|count| usize::try_from(count).unwrap());
        if let Some(least) = count("minItems").filter(|least| *least > 0) {
            found.push((json!(vec![sample.clone(); least - 1]), place.to_owned(), "minItems"));
        }
        if let Some(most) = count("maxItems") {
            found.push((json!(vec![sample.clone(); most + 1]), place.to_owned(), "maxItems"));
        }
        let constraints = schema.get("x-constraints").and_then(Json::as_array);
        if constraints.is_some_and(|list| list.iter().any(|one| one.get("disjoint").is_some())) {
            found.push((json!([sample, sample]), format!("{place}[1]"), "disjoint"));
        }
        let mut inner = Vec::new();
        self.variants(items, &sample, &format!("{place}[0]"), &mut inner);
        found.extend(inner.into_iter().map(|(item, place, keyword)| (json!([item]), place, keyword)));
    }

    fn object_variants(
        &self,
        schema: &Map<String, Json>,
        value: &Json,
        place: &str,
        found: &mut Vec<(Json, String, &'static str)>,
    ) {
        for name in schema.get("required").and_then(Json::as_array).into_iter().flatten() {
            let mut without = value.clone();
            without.as_object_mut().unwrap().remove(name.as_str().unwrap());
            found.push((without, format!("{place}.{}", name.as_str().unwrap()), "required"));
        }
        for (name, property) in schema.get("properties").and_then(Json::as_object).into_iter().flatten() {
            if self.merged(property).get("readOnly") == Some(&json!(true)) {
                continue;
            }
            let sample = value.get(name).cloned().unwrap_or_else(|| self.sample(property));
            let mut inner = Vec::new();
            self.variants(property, &sample, &format!("{place}.{name}"), &mut inner);
            for (property, place, keyword) in inner {
                let mut changed = value.clone();
                changed[name] = property;
                found.push((changed, place, keyword));
            }
        }
        for constraint in schema.get("x-constraints").and_then(Json::as_array).into_iter().flatten() {
            self.constraint_variants(schema, constraint, value, place, found);
        }
    }

    fn constraint_variants(
        &self,
        schema: &Map<String, Json>,
        constraint: &Json,
        value: &Json,
        place: &str,
        found: &mut Vec<(Json, String, &'static str)>,
    ) {
        let list = |key: &str| -> Vec<String> {
            let names = constraint.get(key).and_then(Json::as_array).into_iter().flatten();
            names.map(|name| name.as_str().unwrap().to_owned()).collect()
        };
        let with = |names: &[String], value: &Json| {
            let mut value = value.clone();
            for name in names {
                if at(&value, name).is_none() {
                    set(&mut value, name, self.sample_at(schema, name));
                }
            }
            value
        };
        let without = |names: &[String], value: &Json| {
            let mut value = value.clone();
            names.iter().for_each(|name| remove(&mut value, name));
            value
        };
        for (keyword, none, all) in
            [("exactlyOne", true, true), ("atLeastOne", true, false), ("atMostOne", false, true)]
        {
            let names = list(keyword);
            if none && !names.is_empty() {
                found.push((without(&names, value), place.to_owned(), keyword));
            }
            if all && !names.is_empty() {
                found.push((with(&names, value), place.to_owned(), keyword));
            }
        }
        let mut chosen = value.clone();
        for (name, values) in constraint.get("when").and_then(Json::as_object).into_iter().flatten() {
            set(&mut chosen, name, values[0].clone());
        }
        let (required, absent) = (list("required"), list("absent"));
        for name in &required {
            // The others are there, so that nothing else is wrong.
            let whole = with(&required, &chosen);
            found.push((without(std::slice::from_ref(name), &whole), format!("{place}.{name}"), "required"));
        }
        for name in &absent {
            found.push((with(std::slice::from_ref(name), &chosen), format!("{place}.{name}"), "absent"));
        }
    }

    /// A value that a schema allows: its example, or what its type suggests.
    pub(crate) fn sample(&self, schema: &Json) -> Json {
        let schema = self.merged(schema);
        if let Some(example) = schema.get("example") {
            return example.clone();
        }
        if let Some(values) = schema.get("enum") {
            return values[0].clone();
        }
        match schema.get("type").and_then(Json::as_str) {
            Some("array") => json!([self.sample(&schema["items"])]),
            Some("object") => {
                let properties = schema.get("properties").cloned().unwrap_or_default();
                let names = schema.get("required").and_then(Json::as_array).cloned().unwrap_or_default();
                let names = names.iter().filter_map(Json::as_str);
                names.map(|name| (name.to_owned(), self.sample(&properties[name]))).collect()
            }
            Some("integer") => schema.get("minimum").cloned().unwrap_or(json!(1)),
            Some("number") => json!(0.5),
            Some("boolean") => json!(true),
            _ => json!("text"),
        }
    }

    fn sample_at(&self, schema: &Map<String, Json>, path: &str) -> Json {
        let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        let property = &schema["properties"][name];
        match rest {
            Some(rest) => self.sample_at(&self.merged(property), rest),
            None => self.sample(property),
        }
    }

    /// A schema with its references followed and its `allOf` put together.
    pub(crate) fn merged(&self, schema: &Json) -> Map<String, Json> {
        let schema = follow(schema, &self.document).as_object().cloned().unwrap_or_default();
        let mut whole = Map::new();
        let parts = schema.get("allOf").and_then(Json::as_array).cloned().unwrap_or_default();
        for part in parts.iter().map(|part| self.merged(part)).chain([schema]) {
            for (key, value) in part {
                match (whole.get_mut(&key), key.as_str(), value) {
                    (_, "allOf", _) => {}
                    (Some(Json::Object(known)), "properties", Json::Object(more)) => known.extend(more),
                    (Some(Json::Array(known)), "required" | "x-constraints", Json::Array(more)) => {
                        known.extend(more)
                    }
                    (_, _, value) => drop(whole.insert(key, value)),
                }
            }
        }
        if whole.contains_key("properties") {
            whole.insert("type".to_owned(), json!("object"));
        }
        whole
    }
}

pub(crate) fn place_and_name(parameter: &Json) -> (String, String) {
    (parameter["in"].as_str().unwrap().to_owned(), parameter["name"].as_str().unwrap().to_owned())
}

/// What a reference leads to; anything else is itself.
fn follow<'a>(node: &'a Json, document: &'a Json) -> &'a Json {
    match node.get("$ref").and_then(Json::as_str) {
        Some(reference) => follow(document.pointer(reference.trim_start_matches('#')).unwrap(), document),
        None => node,
    }
}

fn at<'a>(value: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('.').try_fold(value, |value, name| value.get(name))
}

pub(crate) fn set(value: &mut Json, path: &str, new: Json) {
    let target = path.split('.').fold(value, |value, name| {
        if !value.is_object() {
            *value = json!({});
        }
        &mut value[name]
    });
    *target = new;
}

pub(crate) fn remove(value: &mut Json, path: &str) {
    let (parent, name) = path.rsplit_once('.').map_or((None, path), |(parent, name)| (Some(parent), name));
    let parent = match parent {
        Some(path) => path.split('.').try_fold(value, |value, name| value.get_mut(name)),
        None => Some(value),
    };
    if let Some(object) = parent.and_then(Json::as_object_mut) {
        object.remove(name);
    }
}

/// So that the judges are asked something: few operations take nothing, or texts and flags alone.
#[test]
fn nearly_every_operation_has_a_limit_to_break() {
    let operations = operations();
    for service in huaweicloud_tests::services().unwrap() {
        let of: Vec<&Operation> = operations.iter().filter(|one| one.service == service).collect();
        let without = of.iter().filter(|one| one.broken().is_empty()).count();
        assert!(without * 5 <= of.len(), "{without} of {} operations of {service} have none", of.len());
    }
}
