//! Gathers rows, makes one entry of those that are about the same thing, and says where it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Location;
use crate::document::{Document, Span};
use crate::ir::{Api, Docs, Operation, Origin, TypeDef};

use super::change::{Change, Changes, Page, Side, Verdict};
use super::matching::{self, Matched};
use super::rules::{self, By};
use super::uses::{Pairs, Types, Uses};

/// A comparison under way.
pub(super) struct Report<'a> {
    pub(super) base: View<'a>,
    pub(super) head: View<'a>,
    pub(super) renames: BTreeMap<String, String>,
    rows: Vec<Row>,
    reworded: BTreeSet<(Side, Span)>,
}

/// One of the documents.
pub(super) struct View<'a> {
    document: &'a Document,
    pub(super) api: &'a Api,
    pub(super) types: Types<'a>,
}

/// What a row is about: passed down to the parts of a thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    /// The operation or the schema.
    pub(super) owner: String,
    /// What it is, where it is about all of it.
    pub(super) title: String,
    /// What of it; may be empty.
    pub(super) what: String,
    pub(super) uses: Uses,
    pub(super) rust_item: Option<String>,
    /// It is about the service as a whole, whatever uses it.
    pub(super) whole: bool,
    /// Two types that stand in the same place and stay what they are in the crate.
    pub(super) foreign: bool,
    /// It is part of the crate in these directions, whatever uses it.
    pub(super) sent: bool,
    pub(super) received: bool,
}

/// One change in one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) before: String,
    pub(super) after: String,
    pub(super) detail: String,
    /// Verdicts that differ from those of the rule here.
    pub(super) wire: Option<Verdict>,
    pub(super) rust: Option<Verdict>,
    pub(super) checks: Option<Verdict>,
    scope: Scope,
    place: Option<(Side, Span)>,
}

/// What rows about the same thing have in common: the place, the rule, and what was and is there. Where a
/// thing has no place, its name.
type Key = (Option<(Side, Span)>, &'static str, String, String, String);

/// Where a thing is on both sides, to find the place of a change.
#[derive(Clone, Copy)]
pub(super) struct Origins<'a> {
    pub(super) base: &'a Origin,
    pub(super) head: &'a Origin,
}

/// Compares two services.
pub(super) fn compare(base: &Document, old: &Api, head: &Document, new: &Api) -> Changes {
    let matched = matching::matched(old, new);
    let view = |document, api| View { document, api, types: types(api) };
    let mut report = Report {
        base: view(base, old),
        head: view(head, new),
        renames: BTreeMap::new(),
        rows: Vec::new(),
        reworded: BTreeSet::new(),
    };
    let mut pairs = Pairs::default();
    for (old, new) in &matched.pairs {
        pairs.follow(old, new, [&report.base.types, &report.head.types]);
    }
    report.renames = pairs.renames([&report.base.types, &report.head.types]);
    report.service();
    report.operations(&matched);
    report.all_types(&pairs, &matched);
    report.finish(&matched)
}

/// The change that a whole service is.
pub(super) fn whole(document: &Document, api: &Api, side: Side, id: &'static str) -> Change {
    let rule = rules::find(id);
    let verdict = |by: fn(&rules::Rule) -> By| rule.map(|rule| by(rule).request).unwrap_or_default();
    let name = api.title.clone();
    let (before, after) = if side == Side::Head { (String::new(), name) } else { (name, String::new()) };
    Change {
        id,
        service: api.name.clone(),
        place: api.name.clone(),
        before,
        after,
        detail: format!("{} operations", matching::operations(api).count()),
        used_by: Vec::new(),
        location: api.origin.at.and_then(|span| location(document, span)),
        side,
        rust_item: Some(api.package.name.replace('-', "_")),
        page: None,
        wire: verdict(|rule| rule.wire),
        rust: verdict(|rule| rule.rust),
        checks: verdict(|rule| rule.checks),
    }
}

fn types(api: &Api) -> Types<'_> {
    let types: Vec<&TypeDef> = api.areas.iter().flat_map(|area| &area.types).collect();
    types.into_iter().map(|definition| (definition.ident.as_str(), definition)).collect()
}

fn location(document: &Document, span: Span) -> Option<Location> {
    document.diagnostic(span, "", "").location
}

impl Scope {
    /// The scope of something inside.
    pub(super) fn inner(&self, what: &str) -> Self {
        let what = format!("{}{what}", self.what);
        Self { what: what.trim_start().to_owned(), ..self.clone() }
    }

    fn place(&self) -> String {
        match (self.owner.as_str(), self.what.as_str()) {
            ("", what) => what.to_owned(),
            (owner, "") if self.title.is_empty() => owner.to_owned(),
            (owner, "") => format!("{owner}: {}", self.title),
            (owner, what) if what.starts_with(['.', '[', '{']) => format!("{owner}{what}"),
            (owner, what) => format!("{owner}: {what}"),
        }
    }
}

impl Row {
    /// A row of a rule, with what was there and what is there.
    pub(super) fn new(id: &'static str, before: impl Into<String>, after: impl Into<String>) -> Self {
        Self { id, before: before.into(), after: after.into(), ..Self::default() }
    }

    /// Which values are concerned, or why the verdict is as it is.
    pub(super) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Another verdict for source than the rule's.
    pub(super) fn rust(mut self, verdict: Verdict) -> Self {
        self.rust = Some(verdict);
        self
    }

    /// Another verdict for the wire than the rule's.
    pub(super) fn wire(mut self, verdict: Verdict) -> Self {
        self.wire = Some(verdict);
        self
    }

    /// Another verdict for the checks than the rule's.
    pub(super) fn checks(mut self, verdict: Verdict) -> Self {
        self.checks = Some(verdict);
        self
    }
}

impl<'a> Origins<'a> {
    pub(super) fn of(base: &'a Docs, head: &'a Docs) -> Self {
        Self { base: &base.origin, head: &head.origin }
    }
}

impl Report<'_> {
    /// Adds a row about a keyword: it is where the keyword is, in the old document if it is gone.
    pub(super) fn add(&mut self, row: Row, scope: &Scope, origins: Origins<'_>, key: &str) {
        let removed = row.after.is_empty() && !row.before.is_empty();
        let sides = [(Side::Head, origins.head), (Side::Base, origins.base)];
        let order: Vec<_> = if removed { sides.into_iter().rev().collect() } else { sides.to_vec() };
        // Where it is written itself tells more than where a reference leads to.
        let find =
            |own: bool| order.iter().find_map(|(side, origin)| Some((*side, key_of(origin, key, own)?)));
        let exact = find(true).or_else(|| find(false));
        let place = exact.or_else(|| order.iter().find_map(|(side, origin)| Some((*side, origin.at?))));
        self.rows.push(Row { scope: scope.clone(), place, ..row });
    }

    /// Adds a row about something with a place of its own.
    pub(super) fn add_at(&mut self, row: Row, scope: &Scope, side: Side, span: Option<Span>) {
        self.rows.push(Row { scope: scope.clone(), place: span.map(|span| (side, span)), ..row });
    }

    /// Counts words that changed.
    pub(super) fn words(&mut self, base: &str, head: &str, origins: Origins<'_>, key: &str) {
        if base.split_whitespace().eq(head.split_whitespace()) {
            return;
        }
        let sides = [(Side::Head, origins.head), (Side::Base, origins.base)];
        let find =
            |own: bool| sides.iter().find_map(|(side, origin)| Some((*side, key_of(origin, key, own)?)));
        let any = || origins.head.at.map(|span| (Side::Head, span));
        self.reworded.extend(find(true).or_else(|| find(false)).or_else(any));
    }

    /// The name of the crate as a path.
    pub(super) fn krate(&self) -> String {
        self.head.api.package.name.replace('-', "_")
    }

    fn finish(self, matched: &Matched<'_>) -> Changes {
        let Report { base, head, rows, reworded, .. } = self;
        let find = |place: (Side, Span)| {
            location(if place.0 == Side::Base { base.document } else { head.document }, place.1)
        };
        // One entry for the same change at the same place, whatever uses it.
        let mut entries: BTreeMap<Key, Vec<Row>> = BTreeMap::new();
        for row in rows {
            let own = if row.place.is_none() { row.scope.place() } else { String::new() };
            let key = (row.place, row.id, row.before.clone(), row.after.clone(), own);
            entries.entry(key).or_default().push(row);
        }
        let pages = pages(matched);
        let mut changes: Vec<Change> = entries
            .into_values()
            .filter_map(|rows| entry(&head.api.name, rows, &pages))
            .map(|(change, place)| Change { location: place.and_then(find), ..change })
            .collect();
        changes.sort_by(|one, other| {
            let key = |change: &Change| (change.location.clone(), change.id, change.place.clone());
            key(one).cmp(&key(other))
        });
        let reworded: BTreeSet<Location> = reworded.into_iter().filter_map(find).collect();
        Changes { changes, reworded: reworded.into_iter().collect() }
    }
}

/// The place of a keyword, or of the nearest one around it; only of what is written there itself, if `own`.
fn key_of(origin: &Origin, key: &str, own: bool) -> Option<Span> {
    let mut key = key;
    loop {
        if let Some(span) = origin.keys.get(key).filter(|_| !own || !origin.inherited.contains(key)) {
            return Some(*span);
        }
        key = key.rsplit_once('.')?.0;
    }
}

fn pages(matched: &Matched<'_>) -> BTreeMap<String, Page> {
    let page = |old: Option<&Operation>, new: Option<&Operation>| {
        let url = new.or(old)?.docs_url.clone()?;
        let date = |operation: Option<&Operation>| operation.and_then(|one| one.updated.clone());
        Some(Page { url, before: date(old), after: date(new) })
    };
    let both = matched.pairs.iter().map(|(old, new)| (Some(*old), Some(*new)));
    let removed = matched.removed.iter().map(|old| (Some(*old), None));
    let added = matched.added.iter().map(|new| (None, Some(*new)));
    let all = both.chain(removed).chain(added);
    all.filter_map(|(old, new)| Some((new.or(old)?.id.clone(), page(old, new)?))).collect()
}

/// The entry of rows about the same thing, without its location.
fn entry(
    service: &str,
    rows: Vec<Row>,
    pages: &BTreeMap<String, Page>,
) -> Option<(Change, Option<(Side, Span)>)> {
    let rule = rules::find(rows.first()?.id)?;
    let mut places: Vec<&Scope> = rows.iter().map(|row| &row.scope).collect();
    places.sort_by_key(|scope| scope.place());
    places.dedup_by_key(|scope| scope.place());
    let place = match places.as_slice() {
        [only] => only.place(),
        [first, others @ ..] => format!("{} (and {} more)", first.place(), others.len()),
        [] => String::new(),
    };
    let mut uses = Uses::default();
    for row in &rows {
        uses.extend(&row.scope.uses);
    }
    let worst = |own: fn(&Row) -> Option<Verdict>, by: By, in_crate: bool| {
        let counted = |row: &&Row| !(in_crate && row.scope.foreign);
        let verdicts = rows.iter().filter(counted);
        verdicts
            .map(|row| own(row).unwrap_or_else(|| verdict(by, &row.scope, in_crate)))
            .max()
            .unwrap_or_default()
    };
    let used_by = uses.list();
    // The page that has a new date tells most.
    let mut found: Vec<&Page> = used_by.iter().filter_map(|one| pages.get(&one.operation)).collect();
    found.sort_by_key(|page| page.before == page.after);
    let first = rows.first()?;
    let change = Change {
        id: rule.id,
        service: service.to_owned(),
        place,
        before: first.before.clone(),
        after: first.after.clone(),
        detail: rows.iter().map(|row| row.detail.clone()).find(|text| !text.is_empty()).unwrap_or_default(),
        used_by,
        location: None,
        side: first.place.map_or(Side::Head, |(side, _)| side),
        rust_item: rows.iter().find_map(|row| row.scope.rust_item.clone()),
        page: found.first().copied().cloned(),
        wire: worst(|row| row.wire, rule.wire, false),
        rust: worst(|row| row.rust, rule.rust, true),
        checks: worst(|row| row.checks, rule.checks, false),
    };
    Some((change, first.place))
}

/// The verdict by direction: of its uses, or of what the crate has of it.
fn verdict(by: By, scope: &Scope, in_crate: bool) -> Verdict {
    let (sent, received) = if scope.whole {
        (true, true)
    } else if in_crate {
        (scope.sent, scope.received)
    } else {
        (!scope.uses.request.is_empty(), !scope.uses.response.is_empty())
    };
    let request = if sent { by.request } else { Verdict::None };
    request.max(if received { by.response } else { Verdict::None })
}
