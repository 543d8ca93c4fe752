//! Compares what is about the service as a whole.

use std::collections::BTreeSet;

use crate::ir::{Api, Package};

use super::report::{Origins, Report, Row, Scope};

impl Report<'_> {
    /// Compares all but operations and types.
    pub(super) fn service(&mut self) {
        let (old, new) = (self.base.api, self.head.api);
        // Areas are compared by what is in them, and newtypes are types.
        let Api {
            name: _,
            package,
            title,
            description,
            guide,
            tags,
            docs_url,
            endpoint,
            regions,
            busy_codes,
            not_found_codes,
            newtypes: _,
            areas: _,
            origin,
        } = new;
        let origins = Origins { base: &old.origin, head: origin };
        let scope = Scope { rust_item: Some(self.krate()), whole: true, ..Scope::default() };
        let about = |what: &str| scope.inner(what);
        let Package { name, version, description: words } = package;
        for (id, key, before, after) in [
            ("crate-renamed", "x-crate.name", &old.package.name, name),
            ("crate-version-changed", "x-crate.version", &old.package.version, version),
            ("title-changed", "info.title", &old.title, title),
        ] {
            if before != after {
                self.add(Row::new(id, before, after), &about(key), origins, key);
            }
        }
        self.words(&old.package.description, words, origins, "x-crate.description");
        self.words(&old.description, description, origins, "info.description");
        self.words(
            old.guide.as_deref().unwrap_or_default(),
            guide.as_deref().unwrap_or_default(),
            origins,
            "info",
        );
        if old.endpoint != *endpoint {
            let id = match (old.endpoint.as_str(), endpoint.as_str()) {
                ("", _) => "endpoint-added",
                (_, "") => "endpoint-removed",
                _ => "endpoint-changed",
            };
            self.add(Row::new(id, &old.endpoint, endpoint), &about("servers"), origins, "servers.0");
        }
        if old.docs_url != *docs_url {
            let text = |url: &Option<String>| url.clone().unwrap_or_default();
            let row = Row::new("page-changed", text(&old.docs_url), text(docs_url));
            self.add(row, &about("externalDocs"), origins, "externalDocs");
        }
        for (ids, key, before, after) in [
            (["region-removed", "region-added"], "servers", &old.regions, regions),
            (["busy-code-removed", "busy-code-added"], "x-busy-codes", &old.busy_codes, busy_codes),
            (
                ["not-found-code-removed", "not-found-code-added"],
                "x-not-found-codes",
                &old.not_found_codes,
                not_found_codes,
            ),
        ] {
            self.lists(ids, [before, after], &about(key), origins, key);
        }
        let names = |api: &Api| api.tags.iter().map(|tag| tag.name.clone()).collect::<Vec<_>>();
        self.lists(["tag-removed", "tag-added"], [&names(old), &names(new)], &about("tags"), origins, "tags");
        for tag in tags {
            if let Some(before) = old.tags.iter().find(|before| before.name == tag.name) {
                self.words(&before.description, &tag.description, origins, "tags");
            }
        }
        self.remarks(&scope, origins);
    }

    /// Compares two lists whose order does not matter: a row for what is gone and one for what is new.
    pub(super) fn lists(
        &mut self,
        [removed, added]: [&'static str; 2],
        [before, after]: [&[String]; 2],
        scope: &Scope,
        origins: Origins<'_>,
        key: &str,
    ) {
        let (before, after): (BTreeSet<&String>, BTreeSet<&String>) =
            (before.iter().collect(), after.iter().collect());
        let text = |values: Vec<&&String>| {
            values.into_iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", ")
        };
        let gone = text(before.difference(&after).collect());
        if !gone.is_empty() {
            self.add(Row::new(removed, gone, ""), scope, origins, key);
        }
        let new = text(after.difference(&before).collect());
        if !new.is_empty() {
            self.add(Row::new(added, "", new), scope, origins, key);
        }
    }
}
