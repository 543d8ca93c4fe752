//! The addresses that may connect to an instance.

use std::net::IpAddr;

use serde_json::{Value, json};

use crate::refusal::Refusal;
use crate::state::Call;

/// How many addresses all groups have together.
const MOST: usize = 20;
/// How many groups an instance has.
const MOST_GROUPS: usize = 4;

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

    /// Replaces the groups, if the request has any.
    pub(super) fn set(&mut self, call: &Call<'_>) -> Result<(), Refusal> {
        if call.body()["whitelist"].is_array() {
            (self.groups, self.size) = (with_given(Vec::new(), call)?, call.size);
        }
        self.in_force = call.body()["enable_whitelist"] == true;
        Ok(())
    }

    /// Adds groups to those that are there, and addresses to a group that is there.
    pub(super) fn add(&mut self, call: &Call<'_>) -> Result<(), Refusal> {
        let groups = with_given(self.groups.clone(), call)?;
        if groups != self.groups {
            (self.groups, self.size) = (groups, self.size.saturating_add(call.size));
        }
        Ok(())
    }
}

/// The groups with those of a request. An entry that is no address is dropped, as the service does.
fn with_given(mut groups: Vec<Value>, call: &Call<'_>) -> Result<Vec<Value>, Refusal> {
    let mut known: Vec<Value> =
        groups.iter().filter_map(|group| group["ip_list"].as_array()).flatten().cloned().collect();
    let mut names = Vec::new();
    for group in call.body()["whitelist"].as_array().into_iter().flatten() {
        let name = &group["group_name"];
        if names.contains(&name) {
            return Err(call.refuse("DCS.4800", "two groups of the whitelist have the same name"));
        }
        names.push(name);
        let addresses = group["ip_list"].as_array().into_iter().flatten();
        let addresses: Vec<Value> =
            addresses.filter(|one| one.as_str().is_some_and(is_address)).cloned().collect();
        if addresses.iter().any(|address| known.contains(address)) {
            return Err(call.refuse("DCS.4800", "two groups of the whitelist have the same address"));
        }
        known.extend_from_slice(&addresses);
        match groups.iter_mut().find(|other| other["group_name"] == *name) {
            Some(other) => {
                if let Some(list) = other["ip_list"].as_array_mut() {
                    list.extend(addresses);
                }
            }
            None => groups.push(json!({ "group_name": name, "ip_list": addresses })),
        }
    }
    if groups.len() > MOST_GROUPS {
        return Err(call.refuse("DCS.4800", "a whitelist has 4 groups at most"));
    }
    if known.len() > MOST {
        return Err(call.refuse("DCS.4800", "a whitelist has 20 addresses at most"));
    }
    Ok(groups)
}

/// Whether this is an address, or a range of them, other than all.
fn is_address(text: &str) -> bool {
    let (address, mask) = text.split_once('/').unwrap_or((text, "1"));
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let longest = if address.is_ipv4() { 32 } else { 128 };
    mask.parse::<u8>().is_ok_and(|mask| (1..=longest).contains(&mask)) && !address.is_unspecified()
}
