//! One synchronization task of OMS: it takes events and counts what became of them.

use std::collections::{BTreeMap, VecDeque};

use serde_json::{Map, Value, json};
use time::{Month, OffsetDateTime};

use super::{FAILS, Times};

/// How long a step of the statistics is.
const FIVE_MINUTES: u64 = 5 * 60 * 1000;
const HOUR: u64 = 12 * FIVE_MINUTES;

/// Statistics of a longer time than this are summed up by the hour.
const FINE: u64 = 24 * HOUR;

/// How many steps are remembered: those of a month.
const MOST_STEPS: usize = 31 * 24 * 12;

/// How many events can wait; further ones wait together with the last.
const MOST_WAITING: usize = 1000;

/// What every simulated object holds, in bytes.
const OBJECT: u64 = 1 << 20;

/// What is counted, in the order of [`Counts`].
const KINDS: [&str; 5] = ["REQUEST", "SUCCESS", "FAILURE", "SKIP", "SIZE"];
type Counts = [u64; 5];

/// Objects that are still to be synchronized.
#[derive(Debug)]
struct Event {
    at: u64,
    good: u64,
    bad: u64,
}

/// A synchronization task.
#[derive(Debug)]
pub(super) struct Sync {
    pub(super) id: String,
    settings: Map<String, Value>,
    pub(super) running: bool,
    created: u64,
    started: u64,
    waiting: VecDeque<Event>,
    steps: BTreeMap<u64, Counts>,
    /// Bytes of the request that created it.
    pub(super) size: usize,
}

impl Sync {
    pub(super) fn new(id: String, mut settings: Map<String, Value>, now: u64, size: usize) -> Self {
        settings.entry("description").or_insert(json!(""));
        let mode = json!("SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE");
        settings.entry("object_overwrite_mode").or_insert(mode);
        let (waiting, steps) = Default::default();
        Self { id, settings, running: true, created: now, started: now, waiting, steps, size }
    }

    pub(super) fn start(&mut self, now: u64) {
        (self.running, self.started) = (true, now);
    }

    pub(super) fn status(&self) -> &'static str {
        if self.running { "SYNCHRONIZING" } else { "STOPPED" }
    }

    /// Takes objects, by their keys. They are synchronized a moment later.
    pub(super) fn push(&mut self, keys: &[Value], now: u64, times: Times) {
        let fails = |key: &&Value| key.as_str().is_some_and(|key| key.starts_with(FAILS));
        let bad = keys.iter().filter(fails).count() as u64;
        let good = keys.len() as u64 - bad;
        self.count(now, [good + bad, 0, 0, 0, 0]);
        let full = self.waiting.len() >= MOST_WAITING;
        match self.waiting.back_mut() {
            Some(last) if full => {
                last.good += good;
                last.bad += bad;
            }
            _ => self.waiting.push_back(Event { at: now + times.moment, good, bad }),
        }
    }

    /// Brings it to the present.
    pub(super) fn settle(&mut self, now: u64) {
        while let Some(event) = self.waiting.front().filter(|event| self.running && event.at <= now) {
            let at = event.at.max(self.started);
            let counts = [0, event.good, event.bad, 0, event.good * OBJECT];
            self.waiting.pop_front();
            self.count(at, counts);
        }
    }

    fn count(&mut self, at: u64, counts: Counts) {
        let step = self.steps.entry(at - at % FIVE_MINUTES).or_default();
        for (sum, count) in step.iter_mut().zip(counts) {
            *sum += count;
        }
        if self.steps.len() > MOST_STEPS {
            self.steps.pop_first();
        }
    }

    /// The task as lists tell it.
    pub(super) fn show(&self) -> Value {
        let mut task = Value::Object(self.settings.clone());
        task["sync_task_id"] = json!(self.id);
        task["status"] = json!(self.status());
        task["create_time"] = json!(self.created);
        task["last_start_time"] = json!(self.started);
        task
    }

    /// The task with what it did in the month of a moment.
    pub(super) fn show_month(&self, of: u64) -> Value {
        let mut task = self.show();
        let month = month(of);
        let steps = self.steps.iter().filter(|(at, _)| month.is_some() && self::month(**at) == month);
        let sums = sum(steps.map(|(_, counts)| counts));
        for (name, sum) in [
            "monthly_acceptance_request",
            "monthly_success_object",
            "monthly_failure_object",
            "monthly_skip_object",
            "monthly_size",
        ]
        .into_iter()
        .zip(sums)
        {
            task[name] = json!(sum);
        }
        task
    }

    /// The statistics between two moments, for each kind that is asked for.
    pub(super) fn statistics(&self, kinds: &[String], start: u64, end: u64) -> Value {
        let fine = end.saturating_sub(start) <= FINE;
        let length = if fine { FIVE_MINUTES } else { HOUR };
        let mut steps: BTreeMap<u64, Vec<&Counts>> = BTreeMap::new();
        for (at, counts) in self.steps.iter().filter(|(at, _)| (start..=end).contains(at)) {
            steps.entry(at - at % length).or_default().push(counts);
        }
        let datas = KINDS.iter().enumerate().filter(|(_, kind)| kinds.iter().any(|wanted| wanted == *kind));
        let datas: Vec<Value> = datas
            .map(|(index, kind)| {
                let data: Vec<Value> = steps
                    .iter()
                    .map(|(at, counts)| {
                        let counts = sum(counts.iter().copied());
                        json!({ "time_stamp": at, "statistic_num": counts.get(index) })
                    })
                    .collect();
                json!({ "data_type": kind, "data": data })
            })
            .collect();
        json!({
            "sync_task_id": self.id,
            "statistic_time_type": if fine { "FIVE_MINUTES" } else { "ONE_HOUR" },
            "statistic_datas": datas,
        })
    }
}

fn sum<'a>(all: impl Iterator<Item = &'a Counts>) -> Counts {
    all.fold(Counts::default(), |mut sums, counts| {
        sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        sums
    })
}

/// The month of a moment, if it is within the years that a calendar has.
fn month(at: u64) -> Option<(i32, Month)> {
    let date = OffsetDateTime::from_unix_timestamp(i64::try_from(at / 1000).ok()?).ok()?;
    Some((date.year(), date.month()))
}
