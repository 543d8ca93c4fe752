//! Checks that the ranges of a list's items do not overlap.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;

use crate::place::{Place, Step};
use crate::value::{List, View};

use super::Checker;
use super::constraint::find;

/// A part of the day. The end is no part of it; without one it runs on.
type Part<'a> = (&'a str, Option<&'a str>);

impl Checker {
    /// Reports each of the first items whose range, from one field to another, overlaps an earlier one.
    pub(super) fn disjoint(
        &mut self,
        list: &dyn List,
        checked: usize,
        start: &str,
        end: &str,
        place: &Place<'_>,
    ) {
        let mut ranges = Vec::new();
        let mut position = 0;
        list.each(&mut |item| {
            if position < checked
                && let View::Model(model) = item
                && let (View::Text(start), View::Text(end)) = (find(model, start), find(model, end))
            {
                ranges.push((position, start.to_owned(), end.to_owned()));
            }
            position += 1;
        });
        let mut taken = Taken::default();
        for (index, (position, start, end)) in ranges.iter().enumerate() {
            let parts = parts(start, end);
            if parts.iter().any(|part| taken.overlaps(*part)) {
                let here = place.then(Step::Item(*position));
                // Which one it is matters only as long as messages are kept.
                let known = if self.found.is_full() { 0 } else { index };
                let other = ranges.iter().take(known).find(|(_, start, end)| {
                    parts
                        .iter()
                        .any(|part| self::parts(start, end).iter().any(|other| overlap(*part, *other)))
                });
                let other = other.map_or("another".to_owned(), |(position, start, end)| {
                    format!("[{position}], {} to {}", Short(start), Short(end))
                });
                let problem = format_args!("is {} to {}, which overlaps {other}", Short(start), Short(end));
                self.report(&here, "disjoint", problem);
            }
            parts.into_iter().for_each(|part| taken.add(part));
        }
    }
}

/// A text on one line, and no more than its start.
struct Short<'a>(&'a str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 20;
        match self.0.char_indices().nth(LONGEST) {
            Some((end, _)) => write!(f, "{}…", self.0.get(..end).unwrap_or_default().escape_debug()),
            None => self.0.escape_debug().fmt(f),
        }
    }
}

/// The parts of the day that are taken: apart from each other, by where they start.
#[derive(Default)]
struct Taken<'a>(BTreeMap<&'a str, Option<&'a str>>);

impl<'a> Taken<'a> {
    fn overlaps(&self, part: Part<'a>) -> bool {
        self.meeting(part).is_some()
    }

    /// The last one that overlaps a part: no other of those that start before its end ends later.
    fn meeting(&self, part: Part<'a>) -> Option<Part<'a>> {
        let before = part.1.map_or(Bound::Unbounded, Bound::Excluded);
        let last = self.0.range::<str, _>((Bound::Unbounded, before)).next_back();
        last.map(|(start, end)| (*start, *end)).filter(|other| overlap(part, *other))
    }

    fn add(&mut self, (mut start, mut end): Part<'a>) {
        while let Some((other_start, other_end)) = self.meeting((start, end)) {
            self.0.remove(other_start);
            start = start.min(other_start);
            end = end.zip(other_end).map(|(end, other)| end.max(other));
        }
        self.0.insert(start, end);
    }
}

/// A range as one or two that run forwards: one that ends before it begins runs past the end of the day.
/// What a range of no length means is not known: it has no part.
fn parts<'a>(start: &'a str, end: &'a str) -> Vec<Part<'a>> {
    match start.cmp(end) {
        Ordering::Less => vec![(start, Some(end))],
        Ordering::Equal => Vec::new(),
        Ordering::Greater => vec![(start, None), ("", Some(end))],
    }
}

fn overlap((start, end): Part<'_>, (other_start, other_end): Part<'_>) -> bool {
    end.is_none_or(|end| other_start < end) && other_end.is_none_or(|end| start < end)
}
