// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! A trait for each required field, for the compiler's message about one that is not set.

#![allow(non_camel_case_types, reason = "the names are those of fields")]

use::huaweicloud_core::Set;

/// The field `account_name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `account_name` of `{Model}` is not set",
    label = "call `.account_name(..)` before this",
)]
pub trait account_name<Model> {}

impl<Model> account_name<Model> for Set {}

/// The field `account_password` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `account_password` of `{Model}` is not set",
    label = "call `.account_password(..)` before this",
)]
pub trait account_password<Model> {}

impl<Model> account_password<Model> for Set {}

/// The field `account_role` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `account_role` of `{Model}` is not set",
    label = "call `.account_role(..)` before this",
)]
pub trait account_role<Model> {}

impl<Model> account_role<Model> for Set {}

/// The field `action` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `action` of `{Model}` is not set",
    label = "call `.action(..)` before this",
)]
pub trait action<Model> {}

impl<Model> action<Model> for Set {}

/// The field `addrs` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `addrs` of `{Model}` is not set",
    label = "call `.addrs(..)` before this",
)]
pub trait addrs<Model> {}

impl<Model> addrs<Model> for Set {}

/// The field `az_codes` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `az_codes` of `{Model}` is not set",
    label = "call `.az_codes(..)` before this",
)]
pub trait az_codes<Model> {}

impl<Model> az_codes<Model> for Set {}

/// The field `backup_at` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `backup_at` of `{Model}` is not set",
    label = "call `.backup_at(..)` before this",
)]
pub trait backup_at<Model> {}

impl<Model> backup_at<Model> for Set {}

/// The field `backup_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `backup_id` of `{Model}` is not set",
    label = "call `.backup_id(..)` before this",
)]
pub trait backup_id<Model> {}

impl<Model> backup_id<Model> for Set {}

/// The field `backup_type` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `backup_type` of `{Model}` is not set",
    label = "call `.backup_type(..)` before this",
)]
pub trait backup_type<Model> {}

impl<Model> backup_type<Model> for Set {}

/// The field `bandwidth_usage_upper_threshold` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `bandwidth_usage_upper_threshold` of `{Model}` is not set",
    label = "call `.bandwidth_usage_upper_threshold(..)` before this",
)]
pub trait bandwidth_usage_upper_threshold<Model> {}

impl<Model> bandwidth_usage_upper_threshold<Model> for Set {}

/// The field `begin_at` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `begin_at` of `{Model}` is not set",
    label = "call `.begin_at(..)` before this",
)]
pub trait begin_at<Model> {}

impl<Model> begin_at<Model> for Set {}

/// The field `begin_time` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `begin_time` of `{Model}` is not set",
    label = "call `.begin_time(..)` before this",
)]
pub trait begin_time<Model> {}

impl<Model> begin_time<Model> for Set {}

/// The field `capacity` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `capacity` of `{Model}` is not set",
    label = "call `.capacity(..)` before this",
)]
pub trait capacity<Model> {}

impl<Model> capacity<Model> for Set {}

/// The field `charging_mode` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `charging_mode` of `{Model}` is not set",
    label = "call `.charging_mode(..)` before this",
)]
pub trait charging_mode<Model> {}

impl<Model> charging_mode<Model> for Set {}

/// The field `client_addrs` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `client_addrs` of `{Model}` is not set",
    label = "call `.client_addrs(..)` before this",
)]
pub trait client_addrs<Model> {}

impl<Model> client_addrs<Model> for Set {}

/// The field `enable_auto_scan` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `enable_auto_scan` of `{Model}` is not set",
    label = "call `.enable_auto_scan(..)` before this",
)]
pub trait enable_auto_scan<Model> {}

impl<Model> enable_auto_scan<Model> for Set {}

/// The field `enable_whitelist` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `enable_whitelist` of `{Model}` is not set",
    label = "call `.enable_whitelist(..)` before this",
)]
pub trait enable_whitelist<Model> {}

impl<Model> enable_whitelist<Model> for Set {}

/// The field `enabled` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `enabled` of `{Model}` is not set",
    label = "call `.enabled(..)` before this",
)]
pub trait enabled<Model> {}

impl<Model> enabled<Model> for Set {}

/// The field `end_time` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `end_time` of `{Model}` is not set",
    label = "call `.end_time(..)` before this",
)]
pub trait end_time<Model> {}

impl<Model> end_time<Model> for Set {}

/// The field `engine` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `engine` of `{Model}` is not set",
    label = "call `.engine(..)` before this",
)]
pub trait engine<Model> {}

impl<Model> engine<Model> for Set {}

/// The field `exchanged_ip` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `exchanged_ip` of `{Model}` is not set",
    label = "call `.exchanged_ip(..)` before this",
)]
pub trait exchanged_ip<Model> {}

impl<Model> exchanged_ip<Model> for Set {}

/// The field `expiration` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `expiration` of `{Model}` is not set",
    label = "call `.expiration(..)` before this",
)]
pub trait expiration<Model> {}

impl<Model> expiration<Model> for Set {}

/// The field `file_name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `file_name` of `{Model}` is not set",
    label = "call `.file_name(..)` before this",
)]
pub trait file_name<Model> {}

impl<Model> file_name<Model> for Set {}

/// The field `group_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `group_id` of `{Model}` is not set",
    label = "call `.group_id(..)` before this",
)]
pub trait group_id<Model> {}

impl<Model> group_id<Model> for Set {}

/// The field `group_name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `group_name` of `{Model}` is not set",
    label = "call `.group_name(..)` before this",
)]
pub trait group_name<Model> {}

impl<Model> group_name<Model> for Set {}

/// The field `id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `id` of `{Model}` is not set",
    label = "call `.id(..)` before this",
)]
pub trait id<Model> {}

impl<Model> id<Model> for Set {}

/// The field `ip_list` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `ip_list` of `{Model}` is not set",
    label = "call `.ip_list(..)` before this",
)]
pub trait ip_list<Model> {}

impl<Model> ip_list<Model> for Set {}

/// The field `is_exchange_domain` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `is_exchange_domain` of `{Model}` is not set",
    label = "call `.is_exchange_domain(..)` before this",
)]
pub trait is_exchange_domain<Model> {}

impl<Model> is_exchange_domain<Model> for Set {}

/// The field `key` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `key` of `{Model}` is not set",
    label = "call `.key(..)` before this",
)]
pub trait key<Model> {}

impl<Model> key<Model> for Set {}

/// The field `migration_method` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `migration_method` of `{Model}` is not set",
    label = "call `.migration_method(..)` before this",
)]
pub trait migration_method<Model> {}

impl<Model> migration_method<Model> for Set {}

/// The field `migration_tasks` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `migration_tasks` of `{Model}` is not set",
    label = "call `.migration_tasks(..)` before this",
)]
pub trait migration_tasks<Model> {}

impl<Model> migration_tasks<Model> for Set {}

/// The field `migration_type` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `migration_type` of `{Model}` is not set",
    label = "call `.migration_type(..)` before this",
)]
pub trait migration_type<Model> {}

impl<Model> migration_type<Model> for Set {}

/// The field `name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `name` of `{Model}` is not set",
    label = "call `.name(..)` before this",
)]
pub trait name<Model> {}

impl<Model> name<Model> for Set {}

/// The field `new_capacity` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `new_capacity` of `{Model}` is not set",
    label = "call `.new_capacity(..)` before this",
)]
pub trait new_capacity<Model> {}

impl<Model> new_capacity<Model> for Set {}

/// The field `new_password` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `new_password` of `{Model}` is not set",
    label = "call `.new_password(..)` before this",
)]
pub trait new_password<Model> {}

impl<Model> new_password<Model> for Set {}

/// The field `node_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `node_id` of `{Model}` is not set",
    label = "call `.node_id(..)` before this",
)]
pub trait node_id<Model> {}

impl<Model> node_id<Model> for Set {}

/// The field `old_password` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `old_password` of `{Model}` is not set",
    label = "call `.old_password(..)` before this",
)]
pub trait old_password<Model> {}

impl<Model> old_password<Model> for Set {}

/// The field `param_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `param_id` of `{Model}` is not set",
    label = "call `.param_id(..)` before this",
)]
pub trait param_id<Model> {}

impl<Model> param_id<Model> for Set {}

/// The field `param_name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `param_name` of `{Model}` is not set",
    label = "call `.param_name(..)` before this",
)]
pub trait param_name<Model> {}

impl<Model> param_name<Model> for Set {}

/// The field `param_value` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `param_value` of `{Model}` is not set",
    label = "call `.param_value(..)` before this",
)]
pub trait param_value<Model> {}

impl<Model> param_value<Model> for Set {}

/// The field `params` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `params` of `{Model}` is not set",
    label = "call `.params(..)` before this",
)]
pub trait params<Model> {}

impl<Model> params<Model> for Set {}

/// The field `period_type` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `period_type` of `{Model}` is not set",
    label = "call `.period_type(..)` before this",
)]
pub trait period_type<Model> {}

impl<Model> period_type<Model> for Set {}

/// The field `region` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `region` of `{Model}` is not set",
    label = "call `.region(..)` before this",
)]
pub trait region<Model> {}

impl<Model> region<Model> for Set {}

/// The field `resume_mode` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `resume_mode` of `{Model}` is not set",
    label = "call `.resume_mode(..)` before this",
)]
pub trait resume_mode<Model> {}

impl<Model> resume_mode<Model> for Set {}

/// The field `scale_out_cooldown` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `scale_out_cooldown` of `{Model}` is not set",
    label = "call `.scale_out_cooldown(..)` before this",
)]
pub trait scale_out_cooldown<Model> {}

impl<Model> scale_out_cooldown<Model> for Set {}

/// The field `schedule_at` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `schedule_at` of `{Model}` is not set",
    label = "call `.schedule_at(..)` before this",
)]
pub trait schedule_at<Model> {}

impl<Model> schedule_at<Model> for Set {}

/// The field `security_group_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `security_group_id` of `{Model}` is not set",
    label = "call `.security_group_id(..)` before this",
)]
pub trait security_group_id<Model> {}

impl<Model> security_group_id<Model> for Set {}

/// The field `slave_priority_weight` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `slave_priority_weight` of `{Model}` is not set",
    label = "call `.slave_priority_weight(..)` before this",
)]
pub trait slave_priority_weight<Model> {}

impl<Model> slave_priority_weight<Model> for Set {}

/// The field `source_instance` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `source_instance` of `{Model}` is not set",
    label = "call `.source_instance(..)` before this",
)]
pub trait source_instance<Model> {}

impl<Model> source_instance<Model> for Set {}

/// The field `spec_code` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `spec_code` of `{Model}` is not set",
    label = "call `.spec_code(..)` before this",
)]
pub trait spec_code<Model> {}

impl<Model> spec_code<Model> for Set {}

/// The field `subnet_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `subnet_id` of `{Model}` is not set",
    label = "call `.subnet_id(..)` before this",
)]
pub trait subnet_id<Model> {}

impl<Model> subnet_id<Model> for Set {}

/// The field `tags` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `tags` of `{Model}` is not set",
    label = "call `.tags(..)` before this",
)]
pub trait tags<Model> {}

impl<Model> tags<Model> for Set {}

/// The field `target_bandwidth` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `target_bandwidth` of `{Model}` is not set",
    label = "call `.target_bandwidth(..)` before this",
)]
pub trait target_bandwidth<Model> {}

impl<Model> target_bandwidth<Model> for Set {}

/// The field `target_instance` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `target_instance` of `{Model}` is not set",
    label = "call `.target_instance(..)` before this",
)]
pub trait target_instance<Model> {}

impl<Model> target_instance<Model> for Set {}

/// The field `task_id_list` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `task_id_list` of `{Model}` is not set",
    label = "call `.task_id_list(..)` before this",
)]
pub trait task_id_list<Model> {}

impl<Model> task_id_list<Model> for Set {}

/// The field `task_name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `task_name` of `{Model}` is not set",
    label = "call `.task_name(..)` before this",
)]
pub trait task_name<Model> {}

impl<Model> task_name<Model> for Set {}

/// The field `template_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `template_id` of `{Model}` is not set",
    label = "call `.template_id(..)` before this",
)]
pub trait template_id<Model> {}

impl<Model> template_id<Model> for Set {}

/// The field `type` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `type` of `{Model}` is not set",
    label = "call `.r#type(..)` before this",
)]
pub trait r#type<Model> {}

impl<Model> r#type<Model> for Set {}

/// The field `vpc_id` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `vpc_id` of `{Model}` is not set",
    label = "call `.vpc_id(..)` before this",
)]
pub trait vpc_id<Model> {}

impl<Model> vpc_id<Model> for Set {}

/// The field `whitelist` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `whitelist` of `{Model}` is not set",
    label = "call `.whitelist(..)` before this",
)]
pub trait whitelist<Model> {}

impl<Model> whitelist<Model> for Set {}

/// The field `window_size` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `window_size` of `{Model}` is not set",
    label = "call `.window_size(..)` before this",
)]
pub trait window_size<Model> {}

impl<Model> window_size<Model> for Set {}
