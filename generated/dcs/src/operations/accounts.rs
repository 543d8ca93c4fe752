// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `accounts.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Method, Missing, Operation, Parameter, Rule, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Create an account.
    ///
    /// Creates an account of an instance that can read, or read and write. The service responds as soon as it
    /// has taken the request; the account works once ListAclAccounts shows it as `AVAILABLE`. An instance has
    /// 18 accounts at most. A client logs in with `name:password` in place of the password.
    ///
    /// Instances of Redis 4.0 and 5.0 have accounts, though earlier descriptions leave Redis Cluster out. For
    /// Redis 6.0 the vendor's support has to enable them first; Redis 6.0 before 6.2.10.4 and Redis 7.0
    /// before 7.2.11.3 need an upgrade of the minor version. Accounts do not work while the default account
    /// has no password (ResetPassword sets one), and on a single-node or master/standby instance none can be
    /// created while the password of the default account has a colon. The service refuses an account that
    /// breaks a rule with DCS.4961.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/accounts`, IAM action `dcs:aclaccount:create`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance. Limits: 1 to 36 characters.
    /// - `body`: The account.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::{AccountRole, CreateAclAccountRequestBody};
    ///
    /// let body = CreateAclAccountRequestBody::builder()
    ///     .account_name("reporting")
    ///     .account_role(AccountRole::ReadOnly)
    ///     .account_password("Rep0rting-Only")
    ///     .description("nightly reports")
    ///     .build();
    ///
    /// client.create_acl_account("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateAclAccount.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn create_acl_account(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::CreateAclAccountRequestBody,
    ) -> Call<CreateAclAccount> {
        Call(core::Call::new(&self.core, CreateAclAccount::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::CreateAclAccountRequestBody>(body))
    }
}

/// The operation of [`Client::create_acl_account`].
pub enum CreateAclAccount {}

impl Endpoint for CreateAclAccount {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateAclAccount",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/accounts",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, &[
                    Rule::All(models::INSTANCE_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateAclAccount.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the accounts of an instance.
    ///
    /// Lists all accounts of an instance with their status, the default account among them. Call it again to
    /// see whether a change has come to its end: an account is being changed while it is `CREATING`,
    /// `UPDATING` or `DELETING`, and no longer listed once it is deleted. Where the service cannot find the
    /// accounts out it fails with status 400 and DCS.4964.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/accounts`, IAM action `dcs:aclaccount:list`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance. Limits: 1 to 36 characters.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client.list_acl_accounts("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "accounts": [
    ///     {
    ///       "account_id": "0b7e5c9a-31d4-4f6e-8a27-94c1d05e3b62",
    ///       "account_name": "default",
    ///       "account_type": "default",
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "status": "AVAILABLE",
    ///       "account_role": "write",
    ///       "description": null,
    ///       "error_code": null
    ///     },
    ///     {
    ///       "account_id": "5a9d3f1e-7c42-4b8a-9e60-2f1c8d7b6a53",
    ///       "account_name": "reporting",
    ///       "account_type": "normal",
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "status": "CREATING",
    ///       "account_role": "read",
    ///       "description": "nightly reports",
    ///       "error_code": null,
    ///       "account_read_policy": "replica"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListAclAccounts.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn list_acl_accounts(&self, instance_id: impl Into<models::InstanceId>) -> Call<ListAclAccounts> {
        Call(core::Call::new(&self.core, ListAclAccounts::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListAclAccounts> {
    /// Calls again and again until the item with this `account_name` is in the list and its `status` is
    /// `AVAILABLE`.
    ///
    /// Looks at the one list that the call brings.
    ///
    /// Ends with an error where `status` is `CREATEFAILED` or `DELETED` or `DELETEFAILED` or `ERROR`, or it
    /// was there and is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_available(self, id: impl Into<String>) -> Wait<models::ListAclAccountsResponse> {
        self.0.wait(&LIST_ACL_ACCOUNTS_UNTIL_AVAILABLE).of::<String>(id)
    }

    /// Calls again and again until the item with this `account_id` is in the list and its `status` is
    /// `DELETED`, or it is gone.
    ///
    /// Looks at the one list that the call brings.
    ///
    /// Ends with an error where `status` is `DELETEFAILED`.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_deleted(
        self,
        id: impl Into<models::AccountId>,
    ) -> Wait<models::ListAclAccountsResponse, ()> {
        self.0.wait_gone(&LIST_ACL_ACCOUNTS_UNTIL_DELETED).of::<models::AccountId>(id)
    }
}

/// The operation of [`Client::list_acl_accounts`].
pub enum ListAclAccounts {}

impl Endpoint for ListAclAccounts {
    type Output = models::ListAclAccountsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListAclAccounts",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/accounts",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, &[
                    Rule::All(models::INSTANCE_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListAclAccounts.html",
        };
        &OPERATION
    }
}

static LIST_ACL_ACCOUNTS_UNTIL_AVAILABLE: Waiter = Waiter {
    state: "available",
    item: Some(("accounts", "account_name")),
    paging: None,
    field: "status",
    success: &["AVAILABLE"],
    failure: &["CREATEFAILED", "DELETED", "DELETEFAILED", "ERROR"],
    names: &[],
    also: &[],
    missing: Missing::Wait,
    repeat: 1,
    interval: (2, 30),
};
static LIST_ACL_ACCOUNTS_UNTIL_DELETED: Waiter = Waiter {
    state: "deleted",
    item: Some(("accounts", "account_id")),
    paging: None,
    field: "status",
    success: &["DELETED"],
    failure: &["DELETEFAILED"],
    names: &[],
    also: &[],
    missing: Missing::Success,
    repeat: 1,
    interval: (2, 30),
};

impl Client {
    /// Change the description of an account.
    ///
    /// Replaces the description of an account. Policies may name the older action dcs:aclaccount:modify
    /// instead.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/accounts/{account_id}`, IAM action
    /// `dcs:aclaccount:modifyRemark`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance. Limits: 1 to 36 characters.
    /// - `account_id`: Id of the account; ListAclAccounts shows it. Limits: 1 to 36 characters.
    /// - `body`: The new description.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::UpdateAclAccountRemarkRequestBody;
    ///
    /// let body = UpdateAclAccountRemarkRequestBody::builder().description("weekly reports").build();
    ///
    /// client
    ///     .update_acl_account_remark(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "5a9d3f1e-7c42-4b8a-9e60-2f1c8d7b6a53",
    ///         body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateAclAccountRemark.html), as
    /// of 2025-10-22.
    #[inline]
    pub fn update_acl_account_remark(
        &self,
        instance_id: impl Into<models::InstanceId>,
        account_id: impl Into<models::AccountId>,
        body: models::UpdateAclAccountRemarkRequestBody,
    ) -> Call<UpdateAclAccountRemark> {
        Call(core::Call::new(&self.core, UpdateAclAccountRemark::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::AccountId>(2, account_id)
            .body::<models::UpdateAclAccountRemarkRequestBody>(body))
    }
}

/// The operation of [`Client::update_acl_account_remark`].
pub enum UpdateAclAccountRemark {}

impl Endpoint for UpdateAclAccountRemark {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateAclAccountRemark",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, &[
                    Rule::All(models::INSTANCE_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
                Parameter::new("account_id", In::Path, Source::Call, &[
                    Rule::All(models::ACCOUNT_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateAclAccountRemark.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Delete an account.
    ///
    /// Deletes an account that was created with CreateAclAccount; the default account cannot be deleted. The
    /// service responds as soon as it has taken the request; the account is `DELETING` and then no longer
    /// listed, or `DELETEFAILED`.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/accounts/{account_id}`, IAM action
    /// `dcs:aclaccount:delete`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance. Limits: 1 to 36 characters.
    /// - `account_id`: Id of the account; ListAclAccounts shows it. Limits: 1 to 36 characters.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// client
    ///     .delete_acl_account("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "5a9d3f1e-7c42-4b8a-9e60-2f1c8d7b6a53")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteAclAccount.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn delete_acl_account(
        &self,
        instance_id: impl Into<models::InstanceId>,
        account_id: impl Into<models::AccountId>,
    ) -> Call<DeleteAclAccount> {
        Call(core::Call::new(&self.core, DeleteAclAccount::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::AccountId>(2, account_id))
    }
}

/// The operation of [`Client::delete_acl_account`].
pub enum DeleteAclAccount {}

impl Endpoint for DeleteAclAccount {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteAclAccount",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, &[
                    Rule::All(models::INSTANCE_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
                Parameter::new("account_id", In::Path, Source::Call, &[
                    Rule::All(models::ACCOUNT_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteAclAccount.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Change what an account may do.
    ///
    /// Changes what an account may do and, where the instance has it, which nodes serve its reads. A job of
    /// the service makes the change; the account is `UPDATING` meanwhile. The service refuses a request that
    /// breaks a rule with DCS.4961. Policies may name the older action dcs:aclaccount:modify instead.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/accounts/{account_id}/role`, IAM action
    /// `dcs:aclaccount:modifyRole`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance. Limits: 1 to 36 characters.
    /// - `account_id`: Id of the account; ListAclAccounts shows it. Limits: 1 to 36 characters.
    /// - `body`: What changes.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::{AccountReadPolicy, AccountRole, AclAccountRoleModifyBody};
    ///
    /// let body = AclAccountRoleModifyBody::builder()
    ///     .account_role(AccountRole::ReadWrite)
    ///     .account_read_policy(AccountReadPolicy::MasterReplica)
    ///     .build();
    ///
    /// let response = client
    ///     .update_acl_account("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "5a9d3f1e-7c42-4b8a-9e60-2f1c8d7b6a53", body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0021"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateAclAccount.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn update_acl_account(
        &self,
        instance_id: impl Into<models::InstanceId>,
        account_id: impl Into<models::AccountId>,
        body: models::AclAccountRoleModifyBody,
    ) -> Call<UpdateAclAccount> {
        Call(core::Call::new(&self.core, UpdateAclAccount::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::AccountId>(2, account_id)
            .body::<models::AclAccountRoleModifyBody>(body))
    }
}

/// The operation of [`Client::update_acl_account`].
pub enum UpdateAclAccount {}

impl Endpoint for UpdateAclAccount {
    type Output = models::UpdateAclAccountResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateAclAccount",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/role",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, &[
                    Rule::All(models::INSTANCE_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
                Parameter::new("account_id", In::Path, Source::Call, &[
                    Rule::All(models::ACCOUNT_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateAclAccount.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Change the password of an account.
    ///
    /// Changes the password of an account after the service has verified the old one. A refusal comes with
    /// status 200 as well: read `result`. After too many wrong old passwords the account is `locked` for some
    /// minutes. The service refuses a new password that breaks a rule with DCS.4961. ResetAclAccountPassWord
    /// needs no old password.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/modify`, IAM action
    /// `dcs:aclaccount:modify`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance. Limits: 1 to 36 characters.
    /// - `account_id`: Id of the account; ListAclAccounts shows it. Limits: 1 to 36 characters.
    /// - `body`: The old password and the new one.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::AclAccountModifyPasswordBody;
    ///
    /// let body = AclAccountModifyPasswordBody::builder()
    ///     .old_password("Rep0rting-Only")
    ///     .new_password("Rep0rting-Again")
    ///     .build();
    ///
    /// let response = client
    ///     .update_acl_account_password(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "5a9d3f1e-7c42-4b8a-9e60-2f1c8d7b6a53",
    ///         body,
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "result": "success",
    ///   "message": "The password was changed.",
    ///   "lock_time": "0",
    ///   "lock_time_left": "0",
    ///   "retry_times_left": "5"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateAclAccountPassWord.html), as
    /// of 2025-12-29.
    #[inline]
    pub fn update_acl_account_password(
        &self,
        instance_id: impl Into<models::InstanceId>,
        account_id: impl Into<models::AccountId>,
        body: models::AclAccountModifyPasswordBody,
    ) -> Call<UpdateAclAccountPassword> {
        Call(core::Call::new(&self.core, UpdateAclAccountPassword::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::AccountId>(2, account_id)
            .body::<models::AclAccountModifyPasswordBody>(body))
    }
}

/// The operation of [`Client::update_acl_account_password`].
pub enum UpdateAclAccountPassword {}

impl Endpoint for UpdateAclAccountPassword {
    type Output = models::UpdateAclAccountPassWordResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateAclAccountPassWord",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/modify",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, &[
                    Rule::All(models::INSTANCE_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
                Parameter::new("account_id", In::Path, Source::Call, &[
                    Rule::All(models::ACCOUNT_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateAclAccountPassWord.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set a new password of an account.
    ///
    /// Sets a new password of an account without the old one. The service refuses a password that breaks a
    /// rule with DCS.4961. Policies may name the older action dcs:aclaccount:modify instead.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/reset`, IAM action
    /// `dcs:aclaccount:resetPassword`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance. Limits: 1 to 36 characters.
    /// - `account_id`: Id of the account; ListAclAccounts shows it. Limits: 1 to 36 characters.
    /// - `body`: The new password.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::AclAccountResetPasswordBody;
    ///
    /// let body = AclAccountResetPasswordBody::builder().new_password("Rep0rting-Again").build();
    ///
    /// let response = client
    ///     .reset_acl_account_password(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "5a9d3f1e-7c42-4b8a-9e60-2f1c8d7b6a53",
    ///         body,
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "code": "1",
    ///   "message": "success",
    ///   "lock_time": "0",
    ///   "lock_time_left": "0",
    ///   "retry_times_left": "5"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ResetAclAccountPassWord.html), as
    /// of 2025-10-22.
    #[inline]
    pub fn reset_acl_account_password(
        &self,
        instance_id: impl Into<models::InstanceId>,
        account_id: impl Into<models::AccountId>,
        body: models::AclAccountResetPasswordBody,
    ) -> Call<ResetAclAccountPassword> {
        Call(core::Call::new(&self.core, ResetAclAccountPassword::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::AccountId>(2, account_id)
            .body::<models::AclAccountResetPasswordBody>(body))
    }
}

/// The operation of [`Client::reset_acl_account_password`].
pub enum ResetAclAccountPassword {}

impl Endpoint for ResetAclAccountPassword {
    type Output = models::ResetAclAccountPassWordResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ResetAclAccountPassWord",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/reset",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, &[
                    Rule::All(models::INSTANCE_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
                Parameter::new("account_id", In::Path, Source::Call, &[
                    Rule::All(models::ACCOUNT_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ResetAclAccountPassWord.html",
        };
        &OPERATION
    }
}
