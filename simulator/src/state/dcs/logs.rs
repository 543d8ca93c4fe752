//! Run logs that are collected into files, and slow commands.

use serde_json::{Value, json};

use super::nodes::Nodes;
use super::records::{Kind, Records};
use crate::refusal::Refusal;
use crate::state::moment::{DAY, MINUTE, dashes, day};
use crate::state::{Call, Outcome};

/// How many files an instance keeps; the oldest are forgotten.
const MOST: usize = 100;

/// Every simulated instance has a slow command so often.
const SLOW_EVERY: u64 = 10 * MINUTE;

/// A file of a run log.
#[derive(Debug)]
struct File {
    id: String,
    shard: String,
    ip: String,
    /// The day that it is about.
    day: u64,
    /// From when on it is there.
    ready: u64,
}

/// The files of an instance, oldest first.
#[derive(Debug, Default)]
pub(super) struct Logs(Vec<File>);

impl Logs {
    /// Collects the logs of a replica, or of the only node, one file for each day.
    pub(super) fn collect(
        &mut self,
        call: &Call<'_>,
        nodes: &Nodes,
        records: &mut Records,
    ) -> Result<Outcome, Refusal> {
        let wanted = call.query("replication_id").and_then(Value::as_str);
        let mut all = nodes.shards.iter().flat_map(|shard| shard.nodes.iter().map(move |node| (shard, node)));
        let only = all.clone().count() == 1;
        let found = match wanted {
            Some(id) => all.find(|(_, node)| node.replication == id),
            None => all.next().filter(|_| only),
        };
        let Some((shard, node)) = found else {
            return Err(call.refuse("DCS.4800", "replication_id has to name a replica of the instance"));
        };
        let days = call.query("query_time").and_then(Value::as_u64).unwrap_or(0);
        for back in (0..=days.min(7)).rev() {
            let (day, ip) = (call.now.saturating_sub(back * DAY), node.ip.clone());
            self.0.retain(|file| file.ip != ip || file.day / DAY != day / DAY);
            if self.0.len() >= MOST {
                self.0.remove(0);
            }
            let ready = call.now + records.times.moment;
            self.0.push(File { id: records.uuid(Kind::Log), shard: shard.name.clone(), ip, day, ready });
        }
        Outcome::done()
    }

    /// One page of the files that are there. The offset counts from 1.
    pub(super) fn list(&self, call: &Call<'_>) -> Outcome {
        let found: Vec<&File> = self.0.iter().rev().filter(|file| file.ready <= call.now).collect();
        if found.is_empty() {
            return Outcome::Nothing;
        }
        let number = |name: &str, without: usize| {
            let given = call.query(name).and_then(Value::as_u64);
            given.map_or(without, |given| usize::try_from(given).unwrap_or(usize::MAX))
        };
        let (skip, take) = (number("offset", 1).saturating_sub(1), number("limit", 10));
        let page = found.iter().skip(skip).take(take).map(|file| {
            json!({
                "id": file.id,
                "file_name": format!("redis_{}_{}.log", file.ip, day(file.day)),
                "group_name": file.shard,
                "replication_ip": file.ip,
                "status": "succeed",
                "time": day(file.day),
                "backup_id": file.id,
            })
        });
        Outcome::Body(json!({ "total_num": found.len(), "file_list": page.collect::<Vec<_>>() }))
    }

    pub(super) fn link(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.path("id");
        let file = self.0.iter().find(|file| file.id == id && file.ready <= call.now);
        let file = file.ok_or_else(|| call.unknown("log file", &id))?;
        let link = format!("https://dcs-logs.example.com/{}?Signature=simulated", file.id);
        Ok(Outcome::Body(json!({ "id": file.id, "backup_id": file.id, "link": link })))
    }
}

/// The slow commands of a period: one in ten minutes since a moment, as many as the instance keeps.
pub(super) fn slow(call: &Call<'_>, since: u64, kept: u64) -> Outcome {
    let moment = |name: &str, without: u64| {
        call.query(name).and_then(Value::as_str).and_then(|text| text.parse().ok()).unwrap_or(without)
    };
    let (from, to) = (moment("start_time", 0), moment("end_time", u64::MAX));
    let number = call.now.saturating_sub(since) / SLOW_EVERY;
    let oldest = call.now.saturating_sub(7 * DAY);
    let all = (number.saturating_sub(kept) + 1..=number).map(|number| (number, since + number * SLOW_EVERY));
    let mut found: Vec<(u64, u64)> =
        all.filter(|(_, at)| *at >= oldest && (from..=to).contains(at)).collect();
    // Their durations repeat: 10 to 16 ms.
    let duration = |number: u64| 10_000 + number % 7 * 1_000;
    if call.query("sort_key").is_some_and(|key| key == "duration") {
        found.sort_by_key(|(number, _)| duration(*number));
    }
    if call.query("sort_dir").is_none_or(|direction| direction == "desc") {
        found.reverse();
    }
    let count = found.len();
    let rows = call.page(found).into_iter().map(|(number, at)| {
        json!({
            "id": number,
            "command": "KEYS session:*",
            "start_time": dashes(at),
            "duration": duration(number).to_string(),
            "shard_name": "group-0",
            "database_id": 0,
            "username": "default",
            "node_role": "server",
            "client_ip": "192.168.0.10",
        })
    });
    Outcome::Body(json!({ "total_num": count, "count": count, "slowlogs": rows.collect::<Vec<_>>() }))
}
