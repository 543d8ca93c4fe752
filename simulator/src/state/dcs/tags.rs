//! Tags of an instance.

use serde_json::{Value, json};

use crate::refusal::Refusal;
use crate::state::{Call, Outcome};

/// How many tags an instance has at most.
const MOST: usize = 20;

/// Keys with their values, in the order in which they came.
#[derive(Clone, Debug, Default)]
pub(super) struct Tags(Vec<(String, String)>);

impl Tags {
    /// Tags that a request gives.
    pub(super) fn given(call: &Call<'_>) -> Result<Self, Refusal> {
        let mut tags = Tags::default();
        tags.add(call, &call.body()["tags"])?;
        Ok(tags)
    }

    fn add(&mut self, call: &Call<'_>, given: &Value) -> Result<(), Refusal> {
        for tag in given.as_array().into_iter().flatten() {
            let (key, value) = (tag["key"].as_str().unwrap_or_default(), tag["value"].as_str());
            if key.starts_with("_sys_") || key.starts_with(' ') {
                return Err(call.refuse("DCS.4800", "the key of a tag begins with _sys_ or a space"));
            }
            let value = value.unwrap_or_default().to_owned();
            match self.0.iter_mut().find(|(known, _)| known == key) {
                Some((_, known)) => *known = value,
                None => self.0.push((key.to_owned(), value)),
            }
        }
        if self.0.len() > MOST {
            return Err(call.refuse("DCS.4039", "an instance has 20 tags at most"));
        }
        Ok(())
    }

    /// Adds or deletes what a request says: all or nothing.
    pub(super) fn change(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let mut tags = self.clone();
        let given = &call.body()["tags"];
        if call.text("action") == "create" {
            tags.add(call, given)?;
        } else {
            let keys: Vec<&Value> = given.as_array().into_iter().flatten().map(|tag| &tag["key"]).collect();
            tags.0.retain(|(key, _)| !keys.iter().any(|other| *other == key));
        }
        *self = tags;
        Outcome::done()
    }

    pub(super) fn show(&self) -> Value {
        self.0.iter().map(|(key, value)| json!({ "key": key, "value": value })).collect()
    }

    /// Whether it has all tags of a filter such as `stage=test,team=shop`.
    pub(super) fn have(&self, filter: &str) -> bool {
        let has = |pair: &str| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            self.0.iter().any(|(own, of)| own == key && of == value)
        };
        filter.split(',').filter(|pair| !pair.is_empty()).all(has)
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}
