// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! A trait for each required field, for the compiler's message about one that is not set.

#![allow(non_camel_case_types, reason = "the names are those of fields")]
/// The field `addrs` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `addrs` of `{Model}` is not set",
    label = "call `.addrs(..)` before this"
)]
pub trait addrs<Model> {}

impl<Model> addrs<Model> for huaweicloud_core::Set {}

/// The field `exchanged_ip` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `exchanged_ip` of `{Model}` is not set",
    label = "call `.exchanged_ip(..)` before this"
)]
pub trait exchanged_ip<Model> {}

impl<Model> exchanged_ip<Model> for huaweicloud_core::Set {}

/// The field `file_name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `file_name` of `{Model}` is not set",
    label = "call `.file_name(..)` before this"
)]
pub trait file_name<Model> {}

impl<Model> file_name<Model> for huaweicloud_core::Set {}

/// The field `id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `id` of `{Model}` is not set",
    label = "call `.id(..)` before this"
)]
pub trait id<Model> {}

impl<Model> id<Model> for huaweicloud_core::Set {}

/// The field `is_exchange_domain` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `is_exchange_domain` of `{Model}` is not set",
    label = "call `.is_exchange_domain(..)` before this"
)]
pub trait is_exchange_domain<Model> {}

impl<Model> is_exchange_domain<Model> for huaweicloud_core::Set {}

/// The field `migration_method` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `migration_method` of `{Model}` is not set",
    label = "call `.migration_method(..)` before this"
)]
pub trait migration_method<Model> {}

impl<Model> migration_method<Model> for huaweicloud_core::Set {}

/// The field `migration_tasks` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `migration_tasks` of `{Model}` is not set",
    label = "call `.migration_tasks(..)` before this"
)]
pub trait migration_tasks<Model> {}

impl<Model> migration_tasks<Model> for huaweicloud_core::Set {}

/// The field `migration_type` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `migration_type` of `{Model}` is not set",
    label = "call `.migration_type(..)` before this"
)]
pub trait migration_type<Model> {}

impl<Model> migration_type<Model> for huaweicloud_core::Set {}

/// The field `name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `name` of `{Model}` is not set",
    label = "call `.name(..)` before this"
)]
pub trait name<Model> {}

impl<Model> name<Model> for huaweicloud_core::Set {}

/// The field `resume_mode` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `resume_mode` of `{Model}` is not set",
    label = "call `.resume_mode(..)` before this"
)]
pub trait resume_mode<Model> {}

impl<Model> resume_mode<Model> for huaweicloud_core::Set {}

/// The field `security_group_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `security_group_id` of `{Model}` is not set",
    label = "call `.security_group_id(..)` before this"
)]
pub trait security_group_id<Model> {}

impl<Model> security_group_id<Model> for huaweicloud_core::Set {}

/// The field `source_instance` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `source_instance` of `{Model}` is not set",
    label = "call `.source_instance(..)` before this"
)]
pub trait source_instance<Model> {}

impl<Model> source_instance<Model> for huaweicloud_core::Set {}

/// The field `subnet_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `subnet_id` of `{Model}` is not set",
    label = "call `.subnet_id(..)` before this"
)]
pub trait subnet_id<Model> {}

impl<Model> subnet_id<Model> for huaweicloud_core::Set {}

/// The field `target_instance` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `target_instance` of `{Model}` is not set",
    label = "call `.target_instance(..)` before this"
)]
pub trait target_instance<Model> {}

impl<Model> target_instance<Model> for huaweicloud_core::Set {}

/// The field `task_id_list` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `task_id_list` of `{Model}` is not set",
    label = "call `.task_id_list(..)` before this"
)]
pub trait task_id_list<Model> {}

impl<Model> task_id_list<Model> for huaweicloud_core::Set {}

/// The field `task_name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `task_name` of `{Model}` is not set",
    label = "call `.task_name(..)` before this"
)]
pub trait task_name<Model> {}

impl<Model> task_name<Model> for huaweicloud_core::Set {}

/// The field `vpc_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `vpc_id` of `{Model}` is not set",
    label = "call `.vpc_id(..)` before this"
)]
pub trait vpc_id<Model> {}

impl<Model> vpc_id<Model> for huaweicloud_core::Set {}
