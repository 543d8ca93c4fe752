//! The addresses that may connect to an instance.

use std::net::IpAddr;

use serde_json::{Value, json};

use crate::refusal::Refusal;
use crate::state::Call;

/// How many addresses all groups have together.
const MOST: usize = 20;

/// The groups of an instance, and whether they are in force.
#[derive(Debug, Default)]
pub(super) struct Whitelist {
    in_force: bool,
    groups: Vec<Value>,
    /// Bytes of the request that has set them.
    pub(super) size: usize,
}

impl Whitelist {
    pub(super) fn show(&self, instance: &str) -> Value {
        json!({
            "instance_id": instance,
            "enable_whitelist": self.in_force,
            "whitelist": self.groups,
            "whitelist_ip_limit_num": MOST.to_string(),
        })
    }

    /// Replaces the groups, if the request has any. An entry that is no address is dropped, as the service does.
    pub(super) fn set(&mut self, call: &Call<'_>) -> Result<(), Refusal> {
        let Some(given) = call.body()["whitelist"].as_array() else {
            self.in_force = call.body()["enable_whitelist"] == true;
            return Ok(());
        };
        let mut groups: Vec<Value> = Vec::new();
        let mut known: Vec<&str> = Vec::new();
        for group in given {
            if groups.iter().any(|other| other["group_name"] == group["group_name"]) {
                return Err(call.refuse("DCS.4800", "two groups of the whitelist have the same name"));
            }
            let addresses = group["ip_list"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let addresses: Vec<&str> = addresses.filter(|text| is_address(text)).collect();
            if addresses.iter().any(|address| known.contains(address)) {
                return Err(call.refuse("DCS.4800", "two groups of the whitelist have the same address"));
            }
            known.extend(&addresses);
            groups.push(json!({ "group_name": group["group_name"], "ip_list": addresses }));
        }
        if known.len() > MOST {
            return Err(call.refuse("DCS.4800", "a whitelist has 20 addresses at most"));
        }
        self.in_force = call.body()["enable_whitelist"] == true;
        (self.groups, self.size) = (groups, call.size);
        Ok(())
    }
}

/// Whether this is an address, or a range of them, other than all.
fn is_address(text: &str) -> bool {
    let (address, mask) = text.split_once('/').unwrap_or((text, "1"));
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let longest = if address.is_ipv4() { 32 } else { 128 };
    mask.parse::<u8>().is_ok_and(|mask| (1..=longest).contains(&mask)) && !address.is_unspecified()
}
