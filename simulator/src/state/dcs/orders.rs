//! New instances: what a request asks for has to fit together, and into the quota.

use serde_json::{Value, json};

use super::accounts::Accounts;
use super::analyses::Analyses;
use super::backups::Backups;
use super::configs::{Configs, Parameters};
use super::diagnoses::Diagnoses;
use super::flavors::{Flavor, Mode, zone};
use super::instance::{Effect, Instance, KEYS, Step};
use super::nodes::Nodes;
use super::password::{self, Password};
use super::policy::Policy;
use super::records::{Kind, Records};
use super::restores::Restores;
use super::scans::{Scans, Target};
use super::status::Status;
use super::tags::Tags;
use super::templates::Templates;
use crate::refusal::Refusal;
use crate::state::moment::minutes;
use crate::state::{Call, FAILS, Outcome, text};

/// How many instances, and how many GB of memory, a project has at most.
pub(super) const MOST_INSTANCES: usize = 160;
pub(super) const MOST_MEMORY: u64 = 64_000;

/// How many zones are remembered of what a request lists.
const MOST_ZONES: usize = 16;

/// What all instances of an order have in common.
struct Order {
    flavor: Flavor,
    version: String,
    zones: Vec<String>,
    parameters: Parameters,
    tags: Tags,
    policy: Option<Policy>,
    /// Its number, if the instances are paid for in advance, and whether it is paid.
    number: Option<String>,
    is_paid: bool,
}

/// Orders instances.
pub(super) fn create(
    instances: &mut Vec<Instance>,
    templates: &Templates,
    records: &mut Records,
    call: &Call<'_>,
) -> Result<Outcome, Refusal> {
    let count = usize::try_from(call.settings().get("instance_num").and_then(Value::as_u64).unwrap_or(1));
    let count = count.unwrap_or(usize::MAX);
    let order = order(templates, records, call)?;
    let name = call.text("name");
    let names: Vec<String> = match count {
        1 => vec![name.to_owned()],
        _ => (1..=count).map(|number| format!("{name}-{number:04}")).collect(),
    };
    let living = || instances.iter().filter(|instance| !instance.is_gone());
    if living().any(|instance| names.iter().any(|name| name == instance.name())) {
        return Err(call.refuse("DCS.4060", "an instance has this name already"));
    }
    if living().count() + count > MOST_INSTANCES {
        return Err(call.refuse("DCS.4035", "the quota of instances is used up; delete some"));
    }
    let memory = living().map(|instance| instance.flavor.megabytes()).sum::<u64>();
    let wanted = order.flavor.megabytes().saturating_mul(count as u64);
    if memory.saturating_add(wanted) > MOST_MEMORY * 1024 {
        return Err(call.refuse("DCS.4036", "the quota of memory is used up; delete some instances"));
    }
    let mut created = Vec::new();
    for name in names {
        let instance = instance(&order, name, records, call);
        created.push(json!({ "instance_id": instance.id, "instance_name": instance.name() }));
        instances.push(instance);
    }
    let mut response = json!({ "instances": created });
    if let Some(number) = &order.number {
        response["order_id"] = json!(number);
    }
    Ok(Outcome::Body(response))
}

/// Checks what a request asks for.
fn order(templates: &Templates, records: &mut Records, call: &Call<'_>) -> Result<Order, Refusal> {
    let given = call.body();
    let flavor = specification(call, call.text("spec_code"), &given["capacity"])?;
    if !flavor.family.engine.eq_ignore_ascii_case(call.text("engine")) {
        return Err(call.refuse("DCS.4022", "spec_code is that of another engine"));
    }
    let newest = flavor.family.versions.last().copied().unwrap_or_default();
    let version = given["engine_version"].as_str().filter(|_| !newest.is_empty()).unwrap_or(newest);
    if !flavor.family.versions.contains(&version) {
        return Err(call.refuse("DCS.4008", "no specification of this spec_code has this engine_version"));
    }
    let zones = zones(call, &given["az_codes"], "DCS.4042")?;
    if zones.is_empty() {
        return Err(call.refuse("DCS.4042", "az_codes needs a zone"));
    }
    let password = call.text("password");
    if given["no_password_access"] != true && !password::is_strong(password) {
        return Err(call.refuse("DCS.4019", "the password is too simple: it needs three kinds of characters"));
    }
    window(call)?;
    let policy = policy(call, flavor, records)?;
    let template = given["template_id"].as_str().filter(|id| !id.is_empty());
    let parameters =
        template.map_or(Ok(Parameters::default()), |template| templates.parameters(call, template))?;
    let billing = &given["bss_param"];
    let is_prepaid = billing["charging_mode"] == "prePaid";
    let number = is_prepaid.then(|| number(records));
    Ok(Order {
        flavor,
        version: version.to_owned(),
        zones,
        parameters,
        tags: Tags::given(call)?,
        policy,
        number,
        is_paid: !is_prepaid || billing["is_auto_pay"] == "true",
    })
}

/// The number of a new order.
pub(super) fn number(records: &mut Records) -> String {
    format!("CS{:014}", records.number())
}

/// The specification that a request means by code and capacity.
pub(super) fn specification(call: &Call<'_>, code: &str, capacity: &Value) -> Result<Flavor, Refusal> {
    let flavor = Flavor::find(code)
        .ok_or_else(|| call.refuse("DCS.4927", "there is no such spec_code; ListFlavors shows all"))?;
    // The sizes are sums of powers of two, which are exact.
    if capacity.as_f64() != Some(flavor.gigabytes()) {
        let message =
            format!("the capacity does not belong to the spec_code, which has {} GB", flavor.capacity);
        return Err(call.refuse("DCS.4012", message));
    }
    Ok(flavor)
}

/// The codes of the zones that a list names, by code or id.
pub(super) fn zones(call: &Call<'_>, given: &Value, code: &'static str) -> Result<Vec<String>, Refusal> {
    let given = given.as_array().into_iter().flatten().filter_map(Value::as_str);
    let zones: Option<Vec<String>> = given.map(|one| Some(zone(one)?.0.to_owned())).collect();
    let unknown = || call.refuse(code, "there is no such availability zone; ListAvailableZones shows all");
    let mut zones = zones.ok_or_else(unknown)?;
    // No instance has more nodes in a shard; what else is said repeats the same zones.
    zones.truncate(MOST_ZONES);
    Ok(zones)
}

/// A maintenance window is on the hour and lasts one hour or four.
pub(super) fn window(call: &Call<'_>) -> Result<(), Refusal> {
    let (begin, end) = (&call.body()["maintain_begin"], &call.body()["maintain_end"]);
    if begin.is_null() && end.is_null() {
        return Ok(());
    }
    let hour =
        |time: &Value| minutes(time.as_str()?).filter(|minute| minute % 60 == 0).map(|minute| minute / 60);
    let lasts = hour(begin).zip(hour(end)).map(|(begin, end)| (end + 24 - begin) % 24);
    let fits = matches!(lasts, Some(1 | 4));
    fits.then_some(()).ok_or_else(|| call.refuse("DCS.4106", "ListMaintenanceWindows has no such window"))
}

/// The backup policy of a request.
pub(super) fn policy(
    call: &Call<'_>,
    flavor: Flavor,
    records: &mut Records,
) -> Result<Option<Policy>, Refusal> {
    let Some(Value::Object(given)) = call.settings().remove("instance_backup_policy") else {
        return Ok(None);
    };
    if flavor.family.mode == Mode::Single {
        return Err(call.refuse("DCS.4086", "a single-node instance has no backup policy"));
    }
    let given = Value::Object(given);
    if let Some((code, message)) = Policy::wrong(&given) {
        return Err(call.refuse(code, message));
    }
    let Value::Object(given) = given else { return Ok(None) };
    Ok(Some(Policy { id: records.uuid(Kind::Policy), created: call.now, updated: call.now, given }))
}

fn instance(order: &Order, name: String, records: &mut Records, call: &Call<'_>) -> Instance {
    let mut settings = call.settings();
    settings.insert("name".to_owned(), json!(name));
    settings.remove("publicip_id");
    settings.entry("enterprise_project_id").or_insert(json!("0"));
    settings.entry("description").or_insert(json!(""));
    settings.entry("maintain_begin").or_insert(json!("18:00:00"));
    settings.entry("maintain_end").or_insert(json!("19:00:00"));
    let port = settings.get("port").and_then(Value::as_u64).unwrap_or(6379);
    let (now, times) = (call.now, records.times);
    let nodes = Nodes::new(order.flavor, &order.zones, records);
    let password = (call.body()["no_password_access"] != true).then(|| Password::new(call.text("password")));
    let mut instance = Instance {
        id: records.uuid(Kind::Instance),
        settings,
        flavor: order.flavor,
        version: order.version.clone(),
        zones: order.zones.clone(),
        status: Status::Paying,
        steps: Default::default(),
        created: now,
        updated: now,
        launched: None,
        restarted: now,
        order: order.number.clone(),
        unpaid: None,
        address: nodes.address(),
        port,
        keys: KEYS,
        newest: (false, false),
        password,
        policy: order.policy.clone(),
        access: Default::default(),
        nodes,
        accounts: Accounts::new(records),
        whitelist: Default::default(),
        configs: Configs::new(order.parameters.clone()),
        tags: order.tags.clone(),
        backups: Backups::new(times, now),
        restores: Restores::default(),
        big: Scans::new(Target::Big, times, now),
        hot: Scans::new(Target::Hot, times, now),
        expired: Scans::new(Target::Expired, times, now),
        analyses: Analyses::new(times),
        diagnoses: Diagnoses::new(times),
        logs: Default::default(),
        bandwidth: Default::default(),
        clients: Default::default(),
        size: call.size,
        changed: 0,
    };
    if order.is_paid {
        launch(&mut instance, records, now);
    }
    instance
}

/// Begins to create what is paid for.
pub(super) fn launch(instance: &mut Instance, records: &mut Records, now: u64) {
    let ends = now + records.times.migrating;
    let (effect, status) = match text(&instance.settings, "name").starts_with(FAILS) {
        true => (Effect::None, Status::CreateFailed),
        false => (Effect::Launch, Status::Running),
    };
    records.job(Some("createDCSInstance"), &instance.id, (now, ends));
    instance.begin(Status::Creating, now, [Step { at: ends, effect, status }]);
}
