//! How an instance is reached: from the internet, with SSL, and whether it sees the addresses of clients.

use serde_json::json;

use super::instance::{Effect, Instance};
use super::records::{Records, begun};
use super::status::Status;
use crate::refusal::Refusal;
use crate::state::moment::{DAY, dashes};
use crate::state::{Call, Outcome};

/// What an operation of this file does with an instance.
pub(super) fn call(
    operation: &str,
    instance: &mut Instance,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    let (now, ends) = (call.now, call.now + records.times.moment);
    match operation {
        "ShowInstanceSslDetail" => Ok(ssl(instance)),
        "UpdateSslSwitch" => {
            let on = call.body()["enabled"] == true;
            if on && instance.access.client_ip.0 {
                return Err(call
                    .refuse("DCS.4201", "the instance shows the addresses of clients; it cannot have SSL"));
            }
            instance.change(Status::Restarting, now, ends, Effect::Ssl(on));
            let job = records.job(None, &instance.id, (now, ends));
            Ok(Outcome::Body(json!({ "job_id": job, "instance_id": instance.id, "result": "success" })))
        }
        "UpdateClientIpTransparentTransmission" => {
            let on = call.body()["transparent_client_ip_enable"] == true;
            match instance.access.client_ip {
                (_, Some(_)) => {
                    return Err(call.refuse("DCS.4300", "the switch is being changed; try again later"));
                }
                (true, None) if on => return Err(call.refuse("DCS.4847", "the switch is on already")),
                (false, None) if !on => return Err(call.refuse("DCS.4846", "the switch is off already")),
                _ if on && instance.access.ssl => {
                    return Err(
                        call.refuse("DCS.4841", "the instance has SSL; it cannot see its clients' addresses")
                    );
                }
                (was, None) => instance.access.client_ip = (was, Some((ends, on))),
            }
            Ok(begun(&records.job(Some("modifyClientIpTransJob"), &instance.id, (now, ends))))
        }
        "UpdatePublicIp" => {
            if instance.password.is_none() {
                return Err(call.refuse(
                    "DCS.4850",
                    "an instance without a password cannot be reached from the internet",
                ));
            }
            let given = ["elb_id", "publicip_id"].map(|name| call.body()[name].clone());
            let address = given.into_iter().find(|address| !address.is_null()).unwrap_or_default();
            let details = json!({ "enable_public_ip": true });
            instance.access.public = Some((address, ends));
            instance.changed = instance.changed.max(call.size);
            Ok(public(instance, ("BindEip", details), (now, ends), records))
        }
        // DeletePublicIp
        _ => {
            instance.access.public = None;
            Ok(public(instance, ("UnBindEip", json!({ "enable_public_ip": false })), (now, ends), records))
        }
    }
}

/// A job makes the change for Redis 4.0 and later.
fn public(
    instance: &Instance,
    what: (&'static str, serde_json::Value),
    period: (u64, u64),
    records: &mut Records,
) -> Outcome {
    let job = records.job(None, &instance.id, period);
    records.task(&instance.id, Some(&job), what, period);
    if instance.major() >= 4 { begun(&job) } else { Outcome::Nothing }
}

fn ssl(instance: &Instance) -> Outcome {
    if !instance.access.ssl {
        return Outcome::Nothing;
    }
    let expires = instance.launched.unwrap_or(instance.created).saturating_add(730 * DAY);
    Outcome::Body(json!({
        "enabled": true,
        "ip": instance.address,
        "port": instance.port.to_string(),
        "domain_name": format!("redis-{}.dcs.huaweicloud.com", instance.id),
        "ssl_expired_at": dashes(expires),
        "ssl_validated": true,
    }))
}
