// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `tags.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// Add tags to an instance or delete them.
    ///
    /// Adds tags to an instance, or deletes tags from it, several at once. A key is unique for each
    /// instance and begins neither with `_sys_` nor with a space. How many tags an instance may have,
    /// 10 or 20, depends on the region.
    ///
    /// `POST /v2/{project_id}/dcs/{instance_id}/tags/action`, IAM action `dcs:tag:modify`, not
    /// idempotent.
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
    /// client
    ///     .batch_create_or_delete_tags("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn batch_create_or_delete_tags(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::CreateOrDeleteInstanceTags,
    ) -> BatchCreateOrDeleteTags {
        BatchCreateOrDeleteTags(
            Call::new(&self.core, &BATCH_CREATE_OR_DELETE_TAGS)
                .set::<models::InstanceId>(1, instance_id)
                .body::<models::CreateOrDeleteInstanceTags>(body),
        )
    }
}

/// A call of [`Client::batch_create_or_delete_tags`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BatchCreateOrDeleteTags(Call<()>);

impl BatchCreateOrDeleteTags {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<()> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<()>> {
        self.0.with_metadata()
    }
}

impl Future for BatchCreateOrDeleteTags {
    type Output = core::Result<()>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static BATCH_CREATE_OR_DELETE_TAGS: Operation = Operation {
    name: "BatchCreateOrDeleteTags",
    method: Method::POST,
    path: "/v2/{project_id}/dcs/{instance_id}/tags/action",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html",
};

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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowTags.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn show_tags(&self, instance_id: impl Into<models::InstanceId>) -> ShowTags {
        ShowTags(
            Call::new(&self.core, &SHOW_TAGS).set::<models::InstanceId>(1, instance_id),
        )
    }
}

/// A call of [`Client::show_tags`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowTags(Call<models::ShowTagsResponse>);

impl ShowTags {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<models::ShowTagsResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<models::ShowTagsResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ShowTags {
    type Output = core::Result<models::ShowTagsResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_TAGS: Operation = Operation {
    name: "ShowTags",
    method: Method::GET,
    path: "/v2/{project_id}/instances/{instance_id}/tags",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ShowTags.html",
};

impl Client {
    /// List the tags of all instances.
    ///
    /// Returns the keys of all tags that instances of the project have, each with the values that it
    /// has somewhere.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn list_tags_of_tenant(&self) -> ListTagsOfTenant {
        ListTagsOfTenant(Call::new(&self.core, &LIST_TAGS_OF_TENANT))
    }
}

/// A call of [`Client::list_tags_of_tenant`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTagsOfTenant(Call<models::ListTagsOfTenantResponse>);

impl ListTagsOfTenant {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<models::ListTagsOfTenantResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ListTagsOfTenantResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ListTagsOfTenant {
    type Output = core::Result<models::ListTagsOfTenantResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static LIST_TAGS_OF_TENANT: Operation = Operation {
    name: "ListTagsOfTenant",
    method: Method::GET,
    path: "/v2/{project_id}/dcs/tags",
    parameters: &[Parameter::new("project_id", In::Path, Source::ProjectId, &[])],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html",
};
