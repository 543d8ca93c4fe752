// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `templates.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Operation, Pages, Paging, PagingKind, Parameter, Source,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List parameter templates.
    ///
    /// Lists the parameter templates that the service provides, or those of the project, a page at a time.
    /// The filters can be combined. ShowConfigTemplate shows the parameters of a template.
    ///
    /// `GET /v2/{project_id}/config-templates`, IAM action `dcs:template:list`, idempotent.
    ///
    /// # Arguments
    /// - `type`: Whose templates are meant, the service's or the project's.
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
    /// use huaweicloud_dcs::models::{CacheMode, Engine, TemplateType};
    ///
    /// let response = client
    ///     .list_config_templates(TemplateType::Custom)
    ///     .name("session-cache")
    ///     .engine(Engine::Redis)
    ///     .engine_version("6.0")
    ///     .cache_mode(CacheMode::MasterStandby)
    ///     .template_id("c4bd4d30-7f5c-4d47-a2e6-0d2f8f2b9c11")
    ///     .description("sessions of the shop")
    ///     .offset(0)
    ///     .limit(50)
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
    ///   "template_num": 2,
    ///   "templates": [
    ///     {
    ///       "template_id": "16",
    ///       "name": "Default-Redis-6.0-ha-generic-DRAM",
    ///       "type": "sys",
    ///       "description": null,
    ///       "engine": "Redis",
    ///       "engine_version": "6.0",
    ///       "cache_mode": "ha",
    ///       "product_type": "generic",
    ///       "storage_type": "DRAM"
    ///     },
    ///     {
    ///       "template_id": "21",
    ///       "name": "Default-Redis-6.0-ha-enterprise-DRAM",
    ///       "type": "sys",
    ///       "description": null,
    ///       "engine": "Redis",
    ///       "engine_version": "6.0",
    ///       "cache_mode": "ha",
    ///       "product_type": "enterprise",
    ///       "storage_type": "DRAM"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListConfigTemplates.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn list_config_templates(&self, r#type: models::TemplateType) -> Call<ListConfigTemplates> {
        Call(core::Call::new(&self.core, ListConfigTemplates::operation()).set::<models::TemplateType>(
            1,
            r#type,
        ))
    }
}

impl Call<ListConfigTemplates> {
    /// Lists only the templates whose name contains this.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self { Self(self.0.set::<String>(2, name)) }

    /// Lists only the templates for this engine.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    #[inline]
    pub fn engine(self, engine: models::Engine) -> Self { Self(self.0.set::<models::Engine>(3, engine)) }

    /// Lists only the templates for this version, such as `6.0`. Not for Memcached.
    #[inline]
    pub fn engine_version(self, engine_version: impl Into<models::EngineVersion>) -> Self {
        Self(self.0.set::<models::EngineVersion>(4, engine_version))
    }

    /// Lists only the templates for instances of this kind.
    #[inline]
    pub fn cache_mode(self, cache_mode: models::CacheMode) -> Self {
        Self(self.0.set::<models::CacheMode>(5, cache_mode))
    }

    /// Lists only the template with this id.
    ///
    /// Differs from the documentation: Only the SDK has it.
    #[inline]
    pub fn template_id(self, template_id: impl Into<models::TemplateId>) -> Self {
        Self(self.0.set::<models::TemplateId>(6, template_id))
    }

    /// Lists only the templates with this description.
    ///
    /// Differs from the documentation: Only the SDK has it.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, description))
    }

    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(8, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(9, limit)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `template_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListConfigTemplatesResponse, models::ConfigTemplatesListInfo> {
        self.0.items(&LIST_CONFIG_TEMPLATES_PAGING, |page| page.templates.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListConfigTemplatesResponse> {
        self.0.pages(&LIST_CONFIG_TEMPLATES_PAGING)
    }
}

/// The operation of [`Client::list_config_templates`].
pub enum ListConfigTemplates {}

impl Endpoint for ListConfigTemplates {
    type Output = models::ListConfigTemplatesResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListConfigTemplates",
            method: Method::GET,
            path: "/v2/{project_id}/config-templates",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("type", In::Query, Source::Call, models::TEMPLATE_TYPE_RULES),
                Parameter::new("name", In::Query, Source::Call, &[]),
                Parameter::new("engine", In::Query, Source::Call, models::ENGINE_RULES),
                Parameter::new("engine_version", In::Query, Source::Call, models::ENGINE_VERSION_RULES),
                Parameter::new("cache_mode", In::Query, Source::Call, models::CACHE_MODE_RULES),
                Parameter::new("template_id", In::Query, Source::Call, models::TEMPLATE_ID_RULES),
                Parameter::new("description", In::Query, Source::Call, &[]),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListConfigTemplates.html",
        };
        &OPERATION
    }
}

static LIST_CONFIG_TEMPLATES_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(8),
    size: Some(Input::Parameter(9)),
    items: "templates",
    id: Some("template_id"),
    total: Some("template_num"),
};

impl Client {
    /// Create a parameter template.
    ///
    /// Creates a template of the project as a copy of another one, which the service provides or which is the
    /// project's too, with some values changed. Instances can be created with it; those that exist are not
    /// touched.
    ///
    /// `POST /v2/{project_id}/config-templates`, IAM action `dcs:template:create`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: The template to copy, and what is to be different.
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
    /// use huaweicloud_dcs::models::{CacheMode, CreateCustomTemplateBody, Engine, TemplateType};
    ///
    /// let body = CreateCustomTemplateBody::builder()
    ///     .template_id("16")
    ///     .r#type(TemplateType::System)
    ///     .name("session-cache")
    ///     .description("sessions of the shop")
    ///     .engine(Engine::Redis)
    ///     .engine_version("6.0")
    ///     .cache_mode(CacheMode::MasterStandby)
    ///     .params(std::collections::BTreeMap::from([
    ///         ("timeout".to_owned(), "300".into()),
    ///         ("maxmemory-policy".to_owned(), "allkeys-lru".into()),
    ///     ]))
    ///     .build();
    ///
    /// let response = client.create_custom_template(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": "c4bd4d30-7f5c-4d47-a2e6-0d2f8f2b9c11"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateCustomTemplate.html), as of
    /// 2024-11-06.
    #[inline]
    pub fn create_custom_template(
        &self,
        body: models::CreateCustomTemplateBody,
    ) -> Call<CreateCustomTemplate> {
        Call(core::Call::new(&self.core, CreateCustomTemplate::operation()).body::<models::CreateCustomTemplateBody>(
            body,
        ))
    }
}

/// The operation of [`Client::create_custom_template`].
pub enum CreateCustomTemplate {}

impl Endpoint for CreateCustomTemplate {
    type Output = models::CreateCustomTemplateResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateCustomTemplate",
            method: Method::POST,
            path: "/v2/{project_id}/config-templates",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateCustomTemplate.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show a parameter template.
    ///
    /// Returns one parameter template with its parameters. For a template that does not exist the response is
    /// 400 with DCS.4988.
    ///
    /// `GET /v2/{project_id}/config-templates/{template_id}`, IAM action `dcs:template:get`, idempotent.
    ///
    /// # Arguments
    /// - `template_id`: Id of the template.
    /// - `type`: Whose templates are meant, the service's or the project's.
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
    /// use huaweicloud_dcs::models::TemplateType;
    ///
    /// let response = client
    ///     .show_config_template("c4bd4d30-7f5c-4d47-a2e6-0d2f8f2b9c11", TemplateType::Custom)
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
    ///   "template_id": "c4bd4d30-7f5c-4d47-a2e6-0d2f8f2b9c11",
    ///   "name": "session-cache",
    ///   "type": "user",
    ///   "description": "sessions of the shop",
    ///   "engine": "Redis",
    ///   "engine_version": "6.0",
    ///   "cache_mode": "ha",
    ///   "product_type": "generic",
    ///   "storage_type": "DRAM",
    ///   "created_at": "2025-10-22T07:04:31.464Z",
    ///   "params": [
    ///     {
    ///       "param_id": "1",
    ///       "param_name": "timeout",
    ///       "description": "Seconds after which an idle client is disconnected, 0 for never",
    ///       "param_value": "300",
    ///       "default_value": "0",
    ///       "value_type": "Interger",
    ///       "value_range": "0-7200",
    ///       "need_restart": false
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowConfigTemplate.html), as of
    /// 2025-12-09.
    #[inline]
    pub fn show_config_template(
        &self,
        template_id: impl Into<models::TemplateId>,
        r#type: models::TemplateType,
    ) -> Call<ShowConfigTemplate> {
        Call(core::Call::new(&self.core, ShowConfigTemplate::operation())
            .set::<models::TemplateId>(1, template_id)
            .set::<models::TemplateType>(2, r#type))
    }
}

/// The operation of [`Client::show_config_template`].
pub enum ShowConfigTemplate {}

impl Endpoint for ShowConfigTemplate {
    type Output = models::ShowConfigTemplateResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowConfigTemplate",
            method: Method::GET,
            path: "/v2/{project_id}/config-templates/{template_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("template_id", In::Path, Source::Call, models::TEMPLATE_ID_RULES),
                Parameter::new("type", In::Query, Source::Call, models::TEMPLATE_TYPE_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowConfigTemplate.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Change a parameter template.
    ///
    /// Changes the name, the description or parameters of a template of the project. Instances that were
    /// created with it are not touched. Templates that the service provides cannot be changed. For a template
    /// that does not exist the response is 400 with DCS.4988.
    ///
    /// `PUT /v2/{project_id}/config-templates/{template_id}`, IAM action `dcs:template:modify`, idempotent.
    ///
    /// # Arguments
    /// - `template_id`: Id of the template.
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
    /// use huaweicloud_dcs::models::UpdateCustomTemplateBody;
    ///
    /// let body = UpdateCustomTemplateBody::builder()
    ///     .name("session-cache-2")
    ///     .description("sessions of the new shop")
    ///     .params(std::collections::BTreeMap::from([("timeout".to_owned(), "600".into())]))
    ///     .build();
    ///
    /// let response = client.update_config_template("c4bd4d30-7f5c-4d47-a2e6-0d2f8f2b9c11", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "result": "success"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateConfigTemplate.html), as of
    /// 2025-12-09.
    #[inline]
    pub fn update_config_template(
        &self,
        template_id: impl Into<models::TemplateId>,
        body: models::UpdateCustomTemplateBody,
    ) -> Call<UpdateConfigTemplate> {
        Call(core::Call::new(&self.core, UpdateConfigTemplate::operation())
            .set::<models::TemplateId>(1, template_id)
            .body::<models::UpdateCustomTemplateBody>(body))
    }
}

/// The operation of [`Client::update_config_template`].
pub enum UpdateConfigTemplate {}

impl Endpoint for UpdateConfigTemplate {
    type Output = models::UpdateConfigTemplateResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateConfigTemplate",
            method: Method::PUT,
            path: "/v2/{project_id}/config-templates/{template_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("template_id", In::Path, Source::Call, models::TEMPLATE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateConfigTemplate.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Delete a parameter template.
    ///
    /// Deletes a template of the project; it cannot be brought back. Instances that were created with it keep
    /// their parameters. Templates that the service provides cannot be deleted.
    ///
    /// `DELETE /v2/{project_id}/config-templates/{template_id}`, IAM action `dcs:template:delete`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `template_id`: Id of the template.
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
    /// let response = client.delete_config_template("c4bd4d30-7f5c-4d47-a2e6-0d2f8f2b9c11").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "result": "success"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteConfigTemplate.html).
    #[inline]
    pub fn delete_config_template(
        &self,
        template_id: impl Into<models::TemplateId>,
    ) -> Call<DeleteConfigTemplate> {
        Call(core::Call::new(&self.core, DeleteConfigTemplate::operation()).set::<models::TemplateId>(
            1,
            template_id,
        ))
    }
}

/// The operation of [`Client::delete_config_template`].
pub enum DeleteConfigTemplate {}

impl Endpoint for DeleteConfigTemplate {
    type Output = models::DeleteConfigTemplateResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteConfigTemplate",
            method: Method::DELETE,
            path: "/v2/{project_id}/config-templates/{template_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("template_id", In::Path, Source::Call, models::TEMPLATE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteConfigTemplate.html",
        };
        &OPERATION
    }
}
