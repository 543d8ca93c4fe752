// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `tags.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Add tags to an instance or delete them.
    ///
    /// Adds tags to an instance, or deletes tags from it, several at once. A key is unique for each instance
    /// and begins neither with `_sys_` nor with a space. How many tags an instance may have, 10 or 20,
    /// depends on the region.
    ///
    /// `POST /v2/{project_id}/dcs/{instance_id}/tags/action`, IAM action `dcs:tag:modify`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The tags, and what to do with them.
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
    /// use huaweicloud_dcs::models::{CreateOrDeleteInstanceTags, ResourceTag, TagAction};
    ///
    /// let body = CreateOrDeleteInstanceTags::builder()
    ///     .action(TagAction::Create)
    ///     .tags([
    ///         ResourceTag::builder().key("stage").value("test").build(),
    ///         ResourceTag::builder().key("team").value("shop").build(),
    ///     ])
    ///     .build();
    ///
    /// client.batch_create_or_delete_tags("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html), as
    /// of 2025-10-22.
    #[inline]
    pub fn batch_create_or_delete_tags(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::CreateOrDeleteInstanceTags,
    ) -> Call<BatchCreateOrDeleteTags> {
        Call(core::Call::new(&self.core, BatchCreateOrDeleteTags::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::CreateOrDeleteInstanceTags>(body))
    }
}

/// The operation of [`Client::batch_create_or_delete_tags`].
pub enum BatchCreateOrDeleteTags {}

impl Endpoint for BatchCreateOrDeleteTags {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "BatchCreateOrDeleteTags",
            method: Method::POST,
            path: "/v2/{project_id}/dcs/{instance_id}/tags/action",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the tags of an instance.
    ///
    /// Returns all tags of an instance.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/tags`, IAM action `dcs:tag:get`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
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
    /// let response = client.show_tags("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "tags": [
    ///     {
    ///       "key": "stage",
    ///       "value": "test"
    ///     },
    ///     {
    ///       "key": "team",
    ///       "value": "shop"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowTags.html), as of 2025-10-22.
    #[inline]
    pub fn show_tags(&self, instance_id: impl Into<models::InstanceId>) -> Call<ShowTags> {
        Call(core::Call::new(&self.core, ShowTags::operation()).set::<models::InstanceId>(1, instance_id))
    }
}

/// The operation of [`Client::show_tags`].
pub enum ShowTags {}

impl Endpoint for ShowTags {
    type Output = models::ShowTagsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowTags",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/tags",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowTags.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the tags of all instances.
    ///
    /// Returns the keys of all tags that instances of the project have, each with the values that it has
    /// somewhere.
    ///
    /// `GET /v2/{project_id}/dcs/tags`, IAM action `dcs:tag:list`, idempotent.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client.list_tags_of_tenant().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "tags": [
    ///     {
    ///       "key": "stage",
    ///       "values": [
    ///         "production",
    ///         "test"
    ///       ]
    ///     },
    ///     {
    ///       "key": "team",
    ///       "values": [
    ///         "shop"
    ///       ]
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn list_tags_of_tenant(&self) -> Call<ListTagsOfTenant> {
        Call(core::Call::new(&self.core, ListTagsOfTenant::operation()))
    }
}

/// The operation of [`Client::list_tags_of_tenant`].
pub enum ListTagsOfTenant {}

impl Endpoint for ListTagsOfTenant {
    type Output = models::ListTagsOfTenantResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListTagsOfTenant",
            method: Method::GET,
            path: "/v2/{project_id}/dcs/tags",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html",
        };
        &OPERATION
    }
}
