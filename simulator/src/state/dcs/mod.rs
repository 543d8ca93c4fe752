//! Instances of DCS and everything that belongs to them: which operation reaches what.

mod access;
mod accounts;
mod analyses;
mod backups;
mod bandwidth;
mod changes;
mod clients;
mod configs;
mod diagnoses;
mod exports;
mod flavors;
mod instance;
mod jobs;
mod lists;
mod logs;
mod nodes;
mod orders;
mod parts;
mod password;
mod policy;
mod records;
mod replicas;
mod resize;
mod restores;
mod scans;
mod show;
mod status;
mod tags;
mod tasks;
mod templates;
mod whitelist;

use serde_json::{Value, json};

use super::{Call, Outcome, Times};
use crate::refusal::Refusal;
use exports::Exports;
use instance::Instance;
use records::Records;
use status::Status;
use templates::Templates;

/// How many deleted instances are remembered; the oldest are forgotten.
const MOST_DELETED: usize = 100;

/// Everything of DCS but data migrations.
#[derive(Debug)]
pub(super) struct Dcs {
    records: Records,
    templates: Templates,
    exports: Exports,
    /// Oldest first.
    instances: Vec<Instance>,
}

impl Dcs {
    pub(super) fn new(times: Times) -> Self {
        let (templates, exports, instances) = Default::default();
        Self { records: Records::new(times), templates, exports, instances }
    }

    pub(super) fn settle(&mut self, now: u64) {
        for instance in &mut self.instances {
            instance.settle(&mut self.records, now);
        }
        let deleted = self.instances.iter().filter(|instance| instance.is_gone()).count();
        let mut too_many = deleted.saturating_sub(MOST_DELETED);
        self.instances.retain(|instance| {
            let forgotten = too_many > 0 && instance.is_gone();
            too_many -= usize::from(forgotten);
            !forgotten
        });
    }

    /// Bytes of the requests that describe instances and templates.
    pub(super) fn size(&self) -> usize {
        self.instances.iter().map(Instance::size).sum::<usize>().saturating_add(self.templates.size())
    }

    /// Carries out an operation, if it is one of those that have a state here.
    pub(super) fn call(&mut self, id: &str, call: &Call<'_>) -> Option<Result<Outcome, Refusal>> {
        let Self { records, templates, exports, instances } = self;
        Some(match id {
            "CreateInstance" => orders::create(instances, templates, records, call),
            "ListInstances" => Ok(lists::page(instances, call)),
            "ListNumberOfInstancesInDifferentStatus" => Ok(lists::counts(instances, call)),
            "ListStatisticsOfRunningInstances" => Ok(lists::statistics(instances)),
            "ShowQuotaOfTenant" => Ok(lists::quota(instances)),
            "ListTagsOfTenant" => Ok(lists::tags(instances)),
            "BatchShowNodesInformation" => Ok(lists::nodes(instances, call)),
            "ListMonitoredObjects" => Ok(lists::monitored_instances(instances, call)),
            "ListFlavors" => self.flavors(call),
            "BatchDeleteInstances" => self.delete(call),
            "RestartOrFlushInstances" => Ok(self.restart_or_flush(call)),
            "ExportInstancesTask" => Ok(exports.begin(call, records)),
            "ExportExcelJob" => exports.show(call, &records.jobs),
            "ListConfigTemplates" => Ok(templates.list(call)),
            "ShowConfigTemplate" => templates.show(call),
            "CreateCustomTemplate" => templates.create(call, records),
            "UpdateConfigTemplate" => templates.update(call),
            "DeleteConfigTemplate" => templates.delete(call),
            "ListCenterTask" => Ok(records.tasks.list(call, None)),
            "DeleteCenterTask" => records.tasks.delete(call, None),
            "ShowJobInfo" => {
                let id = call.path("job_id");
                let job = records.jobs.show(&id, call.now);
                job.map(Outcome::Body).ok_or_else(|| call.unknown("job", &id))
            }
            "ShowDiagnosisTaskDetails" => {
                let id = call.path("report_id");
                let found = instances.iter().find_map(|instance| instance.diagnoses.report(&id, call.now));
                found.map(Outcome::Body).ok_or_else(|| call.unknown("diagnosis", &id))
            }
            _ if call.values.path.contains_key("instance_id") => self.of_instance(id, call),
            _ => return None,
        })
    }

    fn find(&self, id: &str) -> Option<&Instance> {
        self.instances.iter().find(|instance| instance.id == id && !instance.is_gone())
    }

    /// An operation on one instance: it has to exist, to have the operation, and to be in a state that allows it.
    fn of_instance(&mut self, operation: &str, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.path("instance_id");
        let name = call.text("name");
        let is_taken = operation == "UpdateInstance"
            && !name.is_empty()
            && self.instances.iter().any(|other| !other.is_gone() && other.id != id && other.name() == name);
        let Self { records, instances, .. } = self;
        let found = instances.iter_mut().find(|instance| instance.id == id && !instance.is_gone());
        let instance = found.ok_or_else(|| call.no_instance(&id))?;
        allow(operation, instance, call)?;
        let now = call.now;
        match operation {
            "ShowInstance" => Ok(Outcome::Body(show::whole(instance, &call.path("project_id"), now))),
            "UpdateInstance" => changes::update(instance, is_taken, call, records),
            "DeleteSingleInstance" => {
                changes::delete(instance, now, records);
                Outcome::done()
            }
            "RestoreInstance" => changes::restore(instance, call, records),
            "ShowInstanceVersion" => Ok(changes::version(instance)),
            "UpgradeInstanceMinorVersion" => changes::upgrade(instance, call, records),
            "MigrateAz" => changes::move_zones(instance, call, records),
            "ChangeNodesStartStopStatus" => changes::switch_nodes(instance, call, records),
            "ListMonitoredObjectsOfInstance" => lists::monitored_nodes(instance),
            "ListInstanceOperations"
            | "ResizeInstance"
            | "StartInstanceResizeCheckJob"
            | "CreateResizeOrder"
            | "ValidateDeletableReplica" => resize::call(operation, instance, call, records),
            "ChangeMasterStandby"
            | "ChangeMasterStandbyAsync"
            | "ExecuteClusterSwitchover"
            | "UpdateSlavePriority"
            | "DeleteIpFromDomainName" => replicas::call(operation, instance, call, records),
            "UpdatePublicIp"
            | "DeletePublicIp"
            | "ShowInstanceSslDetail"
            | "UpdateSslSwitch"
            | "UpdateClientIpTransparentTransmission" => access::call(operation, instance, call, records),
            _ => parts::call(operation, instance, call, records),
        }
    }

    /// The specifications that there are, or that an instance can become.
    fn flavors(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.query("instance_id").and_then(Value::as_str);
        let of = id.map(|id| self.find(id).ok_or_else(|| call.no_instance(id))).transpose()?;
        let of = of.map(|instance| (instance.flavor, instance.version.as_str()));
        Ok(Outcome::Body(flavors::list(call, of)))
    }

    /// Does something to several instances, and says of each what became of it.
    fn each(
        &mut self,
        call: &Call<'_>,
        ids: &[String],
        act: impl Fn(&mut Instance, &mut Records),
    ) -> Outcome {
        let operation = call.operation.id.as_str();
        let results = ids.iter().map(|id| {
            let found = self.instances.iter_mut().find(|instance| instance.id == *id && !instance.is_gone());
            let allowed = found.filter(|instance| allow(operation, instance, call).is_ok());
            let result = allowed.map_or("failed", |instance| {
                act(instance, &mut self.records);
                "success"
            });
            json!({ "instance": id, "result": result })
        });
        Outcome::Body(json!({ "results": results.collect::<Vec<_>>() }))
    }

    fn delete(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let failed = self.instances.iter().filter(|instance| instance.status == Status::CreateFailed);
        let ids = match call.query("all_failure").is_some_and(|wanted| *wanted == true) {
            true => failed.map(|instance| instance.id.clone()).collect(),
            false => given(call),
        };
        if ids.is_empty() && call.query("all_failure").is_none_or(|wanted| *wanted == false) {
            return Err(call.refuse("DCS.4065", "instances names no instance"));
        }
        Ok(self.each(call, &ids, |instance, records| changes::delete(instance, call.now, records)))
    }

    fn restart_or_flush(&mut self, call: &Call<'_>) -> Outcome {
        let action = call.text("action");
        self.each(call, &given(call), |instance, records| {
            changes::restart_or_flush(instance, action, call.now, records);
        })
    }

    /// Lets something fail that is under way: `None` if nothing has this id, `false` if it has ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        let Self { records, instances, .. } = self;
        if let Some(instance) = instances.iter_mut().find(|instance| instance.id == id) {
            let fails = instance.fail(now);
            if fails {
                records.jobs.fail_all(id, now);
                records.tasks.fail_all(id, now);
            }
            return Some(fails);
        }
        let of_instances = || instances.iter_mut().find_map(|instance| parts::fail(instance, id, now));
        records.jobs.fail(id, now).or_else(|| records.tasks.fail(id, now)).or_else(of_instances)
    }

    /// Freezes an instance, or lets it run again: `None` if there is none, `false` if its state forbids it.
    pub(super) fn freeze(&mut self, id: &str, frozen: bool, now: u64) -> Option<bool> {
        let found = self.instances.iter_mut().find(|instance| instance.id == id && !instance.is_gone());
        found.map(|instance| instance.freeze(frozen, now))
    }

    /// Pays an order: `None` if there is none, `false` if it is paid.
    pub(super) fn pay(&mut self, order: &str, now: u64) -> Option<bool> {
        let Self { records, instances, .. } = self;
        let (mut found, mut paid) = (false, false);
        for instance in instances.iter_mut() {
            if instance.order.as_deref() == Some(order) {
                found = true;
                if instance.status == Status::Paying {
                    orders::launch(instance, records, now);
                    paid = true;
                }
            } else if instance.unpaid.as_ref().is_some_and(|(number, _)| number == order) {
                (found, paid) = (true, true);
                resize::pay(instance, now, records);
            }
        }
        found.then_some(paid)
    }
}

/// The ids of instances that a body gives.
fn given(call: &Call<'_>) -> Vec<String> {
    let ids = call.body()["instances"].as_array().into_iter().flatten();
    ids.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether the kind and the state of an instance allow an operation.
fn allow(operation: &str, instance: &Instance, call: &Call<'_>) -> Result<(), Refusal> {
    let mode = instance.flavor.family.mode;
    if let Some(code) = status::lacks(operation, mode, instance.major()) {
        return Err(call.refuse(code, "instances of this kind do not have the operation"));
    }
    let doing = status::Doing {
        status: instance.status,
        backing_up: instance.backups.is_busy(call.now),
        changing: instance.is_changing(),
    };
    match status::refuses(operation, doing) {
        Some(code) => {
            Err(call.refuse(code, format!("the instance is {}, which forbids it", instance.status.name())))
        }
        None => Ok(()),
    }
}
