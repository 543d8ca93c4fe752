//! Accounts of an instance: names, roles and passwords.

use serde_json::{Value, json};

use super::password::{Password, Verdict};
use super::records::{Kind, Records};
use crate::refusal::Refusal;
use crate::state::{Call, Outcome};

/// How many an instance can have beside the default one.
const MOST: usize = 18;

/// The longest description, which CreateAclAccount documents.
const LONGEST: usize = 1024;

const BREAKS_A_RULE: &str = "DCS.4961";

/// What is being done to an account until a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Change {
    None,
    Creating,
    Updating,
    Deleting,
}

/// An account.
#[derive(Debug)]
struct Account {
    id: String,
    name: String,
    role: Value,
    policy: Value,
    description: Value,
    /// Of the default account the instance has it.
    password: Option<Password>,
    change: Change,
    until: u64,
}

/// The accounts of an instance, the default one first.
#[derive(Debug)]
pub(super) struct Accounts(Vec<Account>);

impl Accounts {
    pub(super) fn new(records: &mut Records) -> Self {
        Self(vec![Account {
            id: records.uuid(Kind::Account),
            name: "default".to_owned(),
            role: json!("write"),
            policy: Value::Null,
            description: Value::Null,
            password: None,
            change: Change::None,
            until: 0,
        }])
    }

    pub(super) fn settle(&mut self, now: u64) {
        self.0.retain(|account| account.change != Change::Deleting || now < account.until);
        for account in self.0.iter_mut().filter(|account| account.until <= now) {
            account.change = Change::None;
        }
    }

    pub(super) fn list(&self, instance: &str) -> Outcome {
        let accounts: Vec<Value> = self.0.iter().map(|account| account.show(instance)).collect();
        Outcome::Body(json!({ "accounts": accounts }))
    }

    pub(super) fn create(&mut self, call: &Call<'_>, records: &mut Records) -> Result<Outcome, Refusal> {
        let given = call.body();
        let name = call.text("account_name");
        if self.0.len() > MOST {
            return Err(call.refuse(BREAKS_A_RULE, "an instance has 18 accounts at most"));
        }
        if self.0.iter().any(|account| account.name == name) {
            return Err(call.refuse(BREAKS_A_RULE, "the instance has an account of this name"));
        }
        self.0.push(Account {
            id: records.uuid(Kind::Account),
            name: name.to_owned(),
            role: given["account_role"].clone(),
            policy: given["account_read_policy"].clone(),
            description: given["description"].clone(),
            password: Some(Password::new(call.text("account_password"))),
            change: Change::Creating,
            until: call.now + records.times.moment,
        });
        Outcome::done()
    }

    /// Carries out an operation on one account.
    pub(super) fn call(
        &mut self,
        operation: &str,
        call: &Call<'_>,
        instance: &str,
        records: &mut Records,
    ) -> Result<Outcome, Refusal> {
        let id = call.path("account_id");
        let account = self.0.iter_mut().find(|account| account.id == id);
        let account = account.ok_or_else(|| call.unknown("account", &id))?;
        let given = call.body();
        if operation == "UpdateAclAccountRemark" {
            if call.text("description").chars().count() > LONGEST {
                return Err(call.refuse(BREAKS_A_RULE, "the description is longer than 1024 characters"));
            }
            account.description = given["description"].clone();
            return Outcome::done();
        }
        if account.change != Change::None {
            return Err(call.refuse(BREAKS_A_RULE, "the account is being changed"));
        }
        let until = call.now + records.times.moment;
        let is_default = || call.refuse(BREAKS_A_RULE, "the default account cannot be changed so");
        match operation {
            "DeleteAclAccount" => {
                account.password.as_ref().ok_or_else(is_default)?;
                (account.change, account.until) = (Change::Deleting, until);
                Outcome::done()
            }
            "UpdateAclAccount" => {
                account.password.as_ref().ok_or_else(is_default)?;
                for (field, name) in
                    [(&mut account.role, "account_role"), (&mut account.policy, "account_read_policy")]
                {
                    if !given[name].is_null() {
                        *field = given[name].clone();
                    }
                }
                (account.change, account.until) = (Change::Updating, until);
                let job = records.job(None, instance, (call.now, until));
                Ok(Outcome::Body(json!({ "instance_id": instance, "job_id": job })))
            }
            "UpdateAclAccountPassWord" => {
                let password = account.password.as_mut().ok_or_else(is_default)?;
                let verdict = password.verify(call.text("old_password"), call.now);
                if verdict == Verdict::Right {
                    password.set(call.text("new_password"));
                }
                Ok(Outcome::Body(password.show(verdict, call.now)))
            }
            // ResetAclAccountPassWord
            _ => {
                let password = account.password.as_mut().ok_or_else(is_default)?;
                password.set(call.text("new_password"));
                Ok(Outcome::Body(password.show(Verdict::Right, call.now)))
            }
        }
    }
}

impl Account {
    fn show(&self, instance: &str) -> Value {
        let status = match self.change {
            Change::None => "AVAILABLE",
            Change::Creating => "CREATING",
            Change::Updating => "UPDATING",
            Change::Deleting => "DELETING",
        };
        let mut shown = json!({
            "account_id": self.id,
            "account_name": self.name,
            "account_type": if self.password.is_some() { "normal" } else { "default" },
            "instance_id": instance,
            "status": status,
            "account_role": self.role,
            "description": self.description,
            "error_code": null,
        });
        if !self.policy.is_null() {
            shown["account_read_policy"] = self.policy.clone();
        }
        shown
    }
}
