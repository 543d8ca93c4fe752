// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `bandwidth.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Show the bandwidth of an instance and its shards.
    ///
    /// Returns the bandwidth of an instance and of each of its shards: what it is, what comes with the flavor
    /// and what can be had at most. A single-node or master/standby instance has one shard.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/bandwidths`, IAM action `dcs:bandwidth:get`, idempotent.
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
    /// let response = client.show_bandwidths("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "bandwidth": 768,
    ///   "max_bandwidth": 4096,
    ///   "allow_modify": true,
    ///   "group_bandwidths": [
    ///     {
    ///       "group_id": "8a2c482f6e1c4d5b016e1c5f3a9b0001",
    ///       "bandwidth": 512,
    ///       "assured_bandwidth": 256,
    ///       "max_bandwidth": 2048,
    ///       "updated_at": "2025-10-22T06:44:30.508Z"
    ///     },
    ///     {
    ///       "group_id": "8a2c482f6e1c4d5b016e1c5f3a9b0002",
    ///       "bandwidth": 256,
    ///       "assured_bandwidth": 256,
    ///       "max_bandwidth": 2048,
    ///       "updated_at": null
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowBandwidths.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn show_bandwidths(&self, instance_id: impl Into<models::InstanceId>) -> Call<ShowBandwidths> {
        Call(core::Call::new(&self.core, ShowBandwidths::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::show_bandwidths`].
pub enum ShowBandwidths {}

impl Endpoint for ShowBandwidths {
    type Output = models::ShowBandwidthsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowBandwidths",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/bandwidths",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowBandwidths.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set the bandwidth of shards.
    ///
    /// Sets the bandwidth of shards of a running instance of Redis 4.0 or later in a job. What a shard has
    /// beyond the bandwidth of its flavor costs money by the hour; an hour with several changes costs what
    /// its largest bandwidth costs. Instances of the enterprise (professional) edition cannot be changed.
    /// Changing the number of shards keeps what their shards have got; changing between master/standby and
    /// proxy cluster takes it away.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/bandwidths`, IAM action `dcs:bandwidth:modify`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The shards and the bandwidth of each.
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
    /// use huaweicloud_dcs::models::{UpdateBandwidthInfoRequest, UpdateGroupBandwidthInfoRequest};
    ///
    /// let body = UpdateBandwidthInfoRequest::builder()
    ///     .group_bandwidths([
    ///         UpdateGroupBandwidthInfoRequest::builder()
    ///             .group_id("8a2c482f6e1c4d5b016e1c5f3a9b0001")
    ///             .target_bandwidth(1024)
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// let response = client.update_bandwidth("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0025"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateBandwidth.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn update_bandwidth(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::UpdateBandwidthInfoRequest,
    ) -> Call<UpdateBandwidth> {
        Call(core::Call::new(&self.core, UpdateBandwidth::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::UpdateBandwidthInfoRequest>(body))
    }
}

/// The operation of [`Client::update_bandwidth`].
pub enum UpdateBandwidth {}

impl Endpoint for UpdateBandwidth {
    type Output = models::UpdateBandwidthResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateBandwidth",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/bandwidths",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateBandwidth.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Double the bandwidth of an instance for a week.
    ///
    /// Doubles the bandwidth of an instance of Redis 4.0 or later for seven days, to get over a peak; then it
    /// is again what it was. An instance can have that three times, each time a day after the last one ended
    /// at the earliest. A proxy cluster with 10000 Mbit/s can get no more. Policies may name the older action
    /// dcs:instance:modify instead.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/bandwidth`, IAM action `dcs:instance:modifyBandwidth`,
    /// not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
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
    /// client.update_instance_bandwidth("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidth.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn update_instance_bandwidth(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<UpdateInstanceBandwidth> {
        Call(core::Call::new(&self.core, UpdateInstanceBandwidth::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::update_instance_bandwidth`].
pub enum UpdateInstanceBandwidth {}

impl Endpoint for UpdateInstanceBandwidth {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateInstanceBandwidth",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/bandwidth",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidth.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show the bandwidth policy of an instance.
    ///
    /// Returns the policy by which the service adds bandwidth to an instance by itself.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth`, IAM action
    /// `dcs:bandwidth:get`, idempotent.
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
    /// let response = client
    ///     .show_instance_bandwidth_auto_scaling_policy("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    ///   "window_size": 5,
    ///   "bandwidth_usage_upper_threshold": 80,
    ///   "scale_out_cooldown": 600,
    ///   "scale_in_enabled": false,
    ///   "bandwidth_usage_lower_threshold": 20,
    ///   "scale_in_cooldown": 300
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/ShowInstanceBandwidthAutoScalingPolicy.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn show_instance_bandwidth_auto_scaling_policy(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ShowInstanceBandwidthAutoScalingPolicy> {
        Call(core::Call::new(&self.core, ShowInstanceBandwidthAutoScalingPolicy::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::show_instance_bandwidth_auto_scaling_policy`].
pub enum ShowInstanceBandwidthAutoScalingPolicy {}

impl Endpoint for ShowInstanceBandwidthAutoScalingPolicy {
    type Output = models::ShowInstanceBandwidthAutoScalingPolicyResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowInstanceBandwidthAutoScalingPolicy",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowInstanceBandwidthAutoScalingPolicy.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set the bandwidth policy of an instance.
    ///
    /// Sets the policy by which the service adds bandwidth to an instance by itself, and returns it: whenever
    /// the average use over the window exceeds the threshold, more is added, which costs money by the hour.
    /// The service does not take bandwidth away again; what the policy says about that is not used yet. The
    /// vendor's support has to enable such policies first.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth`, IAM action
    /// `dcs:bandwidth:modify`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The policy.
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
    /// use huaweicloud_dcs::models::{
    ///     BandwidthThreshold,
    ///     BandwidthWindow,
    ///     UpdateInstanceBandwidthAutoScalingPolicyRequestBody,
    /// };
    ///
    /// let body = UpdateInstanceBandwidthAutoScalingPolicyRequestBody::builder()
    ///     .window_size(BandwidthWindow::FiveMinutes)
    ///     .bandwidth_usage_upper_threshold(BandwidthThreshold::Percent80)
    ///     .scale_out_cooldown(600)
    ///     .build();
    ///
    /// let response = client
    ///     .update_instance_bandwidth_auto_scaling_policy("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body)
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
    ///   "window_size": 5,
    ///   "bandwidth_usage_upper_threshold": 80,
    ///   "scale_out_cooldown": 600,
    ///   "scale_in_enabled": false,
    ///   "bandwidth_usage_lower_threshold": 20,
    ///   "scale_in_cooldown": 300
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidthAutoScalingPolicy.html), as
    /// of 2025-12-29.
    #[inline]
    pub fn update_instance_bandwidth_auto_scaling_policy(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::UpdateInstanceBandwidthAutoScalingPolicyRequestBody,
    ) -> Call<UpdateInstanceBandwidthAutoScalingPolicy> {
        Call(core::Call::new(&self.core, UpdateInstanceBandwidthAutoScalingPolicy::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::UpdateInstanceBandwidthAutoScalingPolicyRequestBody>(body))
    }
}

/// The operation of [`Client::update_instance_bandwidth_auto_scaling_policy`].
pub enum UpdateInstanceBandwidthAutoScalingPolicy {}

impl Endpoint for UpdateInstanceBandwidthAutoScalingPolicy {
    type Output = models::UpdateInstanceBandwidthAutoScalingPolicyResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateInstanceBandwidthAutoScalingPolicy",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidthAutoScalingPolicy.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Delete the bandwidth policy of an instance.
    ///
    /// Deletes the policy by which the service adds bandwidth to an instance by itself. No page says that
    /// bandwidth which it has added goes away; UpdateBandwidth takes it back.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth`, IAM action
    /// `dcs:bandwidth:modify`, not idempotent.
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
    /// let response = client
    ///     .delete_instance_bandwidth_auto_scaling_policy("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// null
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/DeleteInstanceBandwidthAutoScalingPolicy.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn delete_instance_bandwidth_auto_scaling_policy(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<DeleteInstanceBandwidthAutoScalingPolicy> {
        Call(core::Call::new(&self.core, DeleteInstanceBandwidthAutoScalingPolicy::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::delete_instance_bandwidth_auto_scaling_policy`].
pub enum DeleteInstanceBandwidthAutoScalingPolicy {}

impl Endpoint for DeleteInstanceBandwidthAutoScalingPolicy {
    type Output = core::serde_json::Value;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteInstanceBandwidthAutoScalingPolicy",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteInstanceBandwidthAutoScalingPolicy.html",
        };
        &OPERATION
    }
}
