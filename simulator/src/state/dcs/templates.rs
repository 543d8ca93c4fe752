//! Parameter templates: those that the service provides, and those of the project.

use serde_json::{Value, json};

use super::configs::Parameters;
use super::flavors::Mode;
use super::records::{Kind, Records};
use crate::refusal::Refusal;
use crate::state::moment::dashes;
use crate::state::{Call, Outcome};

/// How many a project has at most.
const MOST: usize = 100;

const VERSIONS: [&str; 5] = ["3.0", "4.0", "5.0", "6.0", "7.0"];
const MODES: [Mode; 5] =
    [Mode::MasterStandby, Mode::Single, Mode::Proxy, Mode::Cluster, Mode::ReadWriteSplitting];

/// A template.
#[derive(Clone, Debug)]
struct Template {
    id: String,
    name: String,
    is_own: bool,
    description: Value,
    version: String,
    mode: &'static str,
    created: Option<u64>,
    parameters: Parameters,
    /// Bytes of the latest request that described it.
    size: usize,
}

/// The templates of the project, oldest first.
#[derive(Debug, Default)]
pub(super) struct Templates(Vec<Template>);

/// Those that the service provides.
fn provided() -> impl Iterator<Item = Template> {
    let kinds = VERSIONS.iter().flat_map(|version| MODES.iter().map(move |mode| (*version, mode.name())));
    kinds.enumerate().map(|(index, (version, mode))| Template {
        id: (index + 1).to_string(),
        name: format!("Default-Redis-{version}-{mode}-generic-DRAM"),
        is_own: false,
        description: Value::Null,
        version: version.to_owned(),
        mode,
        created: None,
        parameters: Parameters::default(),
        size: 0,
    })
}

impl Templates {
    /// Bytes of the requests that described them.
    pub(super) fn size(&self) -> usize {
        self.0.iter().map(|template| template.size).sum()
    }

    fn all(&self) -> impl Iterator<Item = Template> {
        self.0.iter().rev().cloned().chain(provided())
    }

    fn find(&self, call: &Call<'_>, id: &str, kind: Option<&str>) -> Result<Template, Refusal> {
        let found = self.all().find(|one| one.id == id && kind.is_none_or(|kind| kind == one.kind()));
        found.ok_or_else(|| call.refuse("DCS.4988", format!("the template {id} does not exist")))
    }

    /// The parameters of a template that an instance is created with.
    pub(super) fn parameters(&self, call: &Call<'_>, id: &str) -> Result<Parameters, Refusal> {
        Ok(self.find(call, id, None)?.parameters)
    }

    pub(super) fn list(&self, call: &Call<'_>) -> Outcome {
        let is = |name: &str, value: &str| call.query(name).is_none_or(|wanted| wanted == value);
        let has = |name: &str, value: &str| {
            call.query(name).and_then(Value::as_str).is_none_or(|wanted| value.contains(wanted))
        };
        let found = self.all().filter(|one| {
            is("type", one.kind())
                && has("name", &one.name)
                && is("engine", "Redis")
                && is("engine_version", &one.version)
                && is("cache_mode", one.mode)
                && is("template_id", &one.id)
                && has("description", one.description.as_str().unwrap_or_default())
        });
        let found: Vec<Template> = found.collect();
        let count = found.len();
        let page: Vec<Value> = call.page(found).iter().map(Template::row).collect();
        Outcome::Body(json!({ "template_num": count, "templates": page }))
    }

    pub(super) fn show(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let kind = call.query("type").and_then(Value::as_str);
        let template = self.find(call, &call.path("template_id"), kind)?;
        let mut shown = template.row();
        shown["params"] = json!(template.parameters.show());
        Ok(Outcome::Body(shown))
    }

    pub(super) fn create(&mut self, call: &Call<'_>, records: &mut Records) -> Result<Outcome, Refusal> {
        let base = self.find(call, call.text("template_id"), Some(call.text("type")))?;
        if self.0.len() >= MOST {
            return Err(call.refuse("DCS.4039", "the simulator keeps 100 templates; delete some"));
        }
        let mut template = Template {
            id: records.uuid(Kind::Template),
            is_own: true,
            created: Some(call.now),
            description: Value::Null,
            ..base
        };
        template.describe(call)?;
        let id = template.id.clone();
        self.0.push(template);
        Ok(Outcome::Body(json!({ "id": id })))
    }

    fn own(&self, call: &Call<'_>) -> Result<usize, Refusal> {
        let id = call.path("template_id");
        if !self.find(call, &id, None)?.is_own {
            return Err(call.refuse("DCS.4800", "templates of the service cannot be changed"));
        }
        let found = self.0.iter().position(|template| template.id == id);
        found.ok_or_else(|| call.refuse("DCS.4988", format!("the template {id} does not exist")))
    }

    pub(super) fn update(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let found = self.own(call)?;
        if let Some(template) = self.0.get_mut(found) {
            template.describe(call)?;
        }
        Ok(Outcome::Body(json!({ "result": "success" })))
    }

    pub(super) fn delete(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let found = self.own(call)?;
        self.0.remove(found);
        Ok(Outcome::Body(json!({ "result": "success" })))
    }
}

impl Template {
    fn kind(&self) -> &'static str {
        if self.is_own { "user" } else { "sys" }
    }

    /// Takes over what a request says: name, description and values.
    fn describe(&mut self, call: &Call<'_>) -> Result<(), Refusal> {
        let given = call.body()["params"].as_object().into_iter().flatten();
        self.parameters
            .set(call, given.map(|(name, value)| (name.as_str(), value.as_str().unwrap_or_default())))?;
        if !call.text("name").is_empty() {
            call.text("name").clone_into(&mut self.name);
        }
        if !call.body()["description"].is_null() {
            self.description = call.body()["description"].clone();
        }
        self.size = self.size.max(call.size);
        Ok(())
    }

    fn row(&self) -> Value {
        let mut row = json!({
            "template_id": self.id,
            "name": self.name,
            "type": self.kind(),
            "description": self.description,
            "engine": "Redis",
            "engine_version": self.version,
            "cache_mode": self.mode,
            "product_type": "generic",
            "storage_type": "DRAM",
        });
        if let Some(created) = self.created {
            row["created_at"] = json!(dashes(created));
        }
        row
    }
}
