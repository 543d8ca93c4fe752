// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! A trait for each required field, for the compiler's message about one that is not set.

#![allow(non_camel_case_types, reason = "the names are those of fields")]

use::huaweicloud_core::Set;

/// The field `ak` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `ak` of `{Model}` is not set",
    label = "call `.ak(..)` before this",
)]
pub trait ak<Model> {}

impl<Model> ak<Model> for Set {}

/// The field `authentication_type` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `authentication_type` of `{Model}` is not set",
    label = "call `.authentication_type(..)` before this",
)]
pub trait authentication_type<Model> {}

impl<Model> authentication_type<Model> for Set {}

/// The field `bandwidth_policy` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `bandwidth_policy` of `{Model}` is not set",
    label = "call `.bandwidth_policy(..)` before this",
)]
pub trait bandwidth_policy<Model> {}

impl<Model> bandwidth_policy<Model> for Set {}

/// The field `behind_filename` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `behind_filename` of `{Model}` is not set",
    label = "call `.behind_filename(..)` before this",
)]
pub trait behind_filename<Model> {}

impl<Model> behind_filename<Model> for Set {}

/// The field `bucket` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `bucket` of `{Model}` is not set",
    label = "call `.bucket(..)` before this",
)]
pub trait bucket<Model> {}

impl<Model> bucket<Model> for Set {}

/// The field `bucket_name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `bucket_name` of `{Model}` is not set",
    label = "call `.bucket_name(..)` before this",
)]
pub trait bucket_name<Model> {}

impl<Model> bucket_name<Model> for Set {}

/// The field `cloud_type` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `cloud_type` of `{Model}` is not set",
    label = "call `.cloud_type(..)` before this",
)]
pub trait cloud_type<Model> {}

impl<Model> cloud_type<Model> for Set {}

/// The field `data_center` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `data_center` of `{Model}` is not set",
    label = "call `.data_center(..)` before this",
)]
pub trait data_center<Model> {}

impl<Model> data_center<Model> for Set {}

/// The field `domain` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `domain` of `{Model}` is not set",
    label = "call `.domain(..)` before this",
)]
pub trait domain<Model> {}

impl<Model> domain<Model> for Set {}

/// The field `dst_ak` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `dst_ak` of `{Model}` is not set",
    label = "call `.dst_ak(..)` before this",
)]
pub trait dst_ak<Model> {}

impl<Model> dst_ak<Model> for Set {}

/// The field `dst_bucket` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `dst_bucket` of `{Model}` is not set",
    label = "call `.dst_bucket(..)` before this",
)]
pub trait dst_bucket<Model> {}

impl<Model> dst_bucket<Model> for Set {}

/// The field `dst_node` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `dst_node` of `{Model}` is not set",
    label = "call `.dst_node(..)` before this",
)]
pub trait dst_node<Model> {}

impl<Model> dst_node<Model> for Set {}

/// The field `dst_region` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `dst_region` of `{Model}` is not set",
    label = "call `.dst_region(..)` before this",
)]
pub trait dst_region<Model> {}

impl<Model> dst_region<Model> for Set {}

/// The field `dst_sk` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `dst_sk` of `{Model}` is not set",
    label = "call `.dst_sk(..)` before this",
)]
pub trait dst_sk<Model> {}

impl<Model> dst_sk<Model> for Set {}

/// The field `end` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `end` of `{Model}` is not set",
    label = "call `.end(..)` before this",
)]
pub trait end<Model> {}

impl<Model> end<Model> for Set {}

/// The field `file_name` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `file_name` of `{Model}` is not set",
    label = "call `.file_name(..)` before this",
)]
pub trait file_name<Model> {}

impl<Model> file_name<Model> for Set {}

/// The field `file_path` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `file_path` of `{Model}` is not set",
    label = "call `.file_path(..)` before this",
)]
pub trait file_path<Model> {}

impl<Model> file_path<Model> for Set {}

/// The field `keys` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `keys` of `{Model}` is not set",
    label = "call `.keys(..)` before this",
)]
pub trait keys<Model> {}

impl<Model> keys<Model> for Set {}

/// The field `list_file_key` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `list_file_key` of `{Model}` is not set",
    label = "call `.list_file_key(..)` before this",
)]
pub trait list_file_key<Model> {}

impl<Model> list_file_key<Model> for Set {}

/// The field `max_bandwidth` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `max_bandwidth` of `{Model}` is not set",
    label = "call `.max_bandwidth(..)` before this",
)]
pub trait max_bandwidth<Model> {}

impl<Model> max_bandwidth<Model> for Set {}

/// The field `object_keys` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `object_keys` of `{Model}` is not set",
    label = "call `.object_keys(..)` before this",
)]
pub trait object_keys<Model> {}

impl<Model> object_keys<Model> for Set {}

/// The field `obs_bucket` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `obs_bucket` of `{Model}` is not set",
    label = "call `.obs_bucket(..)` before this",
)]
pub trait obs_bucket<Model> {}

impl<Model> obs_bucket<Model> for Set {}

/// The field `page_size` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `page_size` of `{Model}` is not set",
    label = "call `.page_size(..)` before this",
)]
pub trait page_size<Model> {}

impl<Model> page_size<Model> for Set {}

/// The field `protocol` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `protocol` of `{Model}` is not set",
    label = "call `.protocol(..)` before this",
)]
pub trait protocol<Model> {}

impl<Model> protocol<Model> for Set {}

/// The field `region` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `region` of `{Model}` is not set",
    label = "call `.region(..)` before this",
)]
pub trait region<Model> {}

impl<Model> region<Model> for Set {}

/// The field `sk` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `sk` of `{Model}` is not set",
    label = "call `.sk(..)` before this",
)]
pub trait sk<Model> {}

impl<Model> sk<Model> for Set {}

/// The field `source_cdn` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `source_cdn` of `{Model}` is not set",
    label = "call `.source_cdn(..)` before this",
)]
pub trait source_cdn<Model> {}

impl<Model> source_cdn<Model> for Set {}

/// The field `src_ak` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `src_ak` of `{Model}` is not set",
    label = "call `.src_ak(..)` before this",
)]
pub trait src_ak<Model> {}

impl<Model> src_ak<Model> for Set {}

/// The field `src_bucket` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `src_bucket` of `{Model}` is not set",
    label = "call `.src_bucket(..)` before this",
)]
pub trait src_bucket<Model> {}

impl<Model> src_bucket<Model> for Set {}

/// The field `src_node` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `src_node` of `{Model}` is not set",
    label = "call `.src_node(..)` before this",
)]
pub trait src_node<Model> {}

impl<Model> src_node<Model> for Set {}

/// The field `src_region` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `src_region` of `{Model}` is not set",
    label = "call `.src_region(..)` before this",
)]
pub trait src_region<Model> {}

impl<Model> src_region<Model> for Set {}

/// The field `src_sk` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `src_sk` of `{Model}` is not set",
    label = "call `.src_sk(..)` before this",
)]
pub trait src_sk<Model> {}

impl<Model> src_sk<Model> for Set {}

/// The field `start` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `start` of `{Model}` is not set",
    label = "call `.start(..)` before this",
)]
pub trait start<Model> {}

impl<Model> start<Model> for Set {}

/// The field `topic_urn` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `topic_urn` of `{Model}` is not set",
    label = "call `.topic_urn(..)` before this",
)]
pub trait topic_urn<Model> {}

impl<Model> topic_urn<Model> for Set {}

/// The field `trigger_conditions` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `trigger_conditions` of `{Model}` is not set",
    label = "call `.trigger_conditions(..)` before this",
)]
pub trait trigger_conditions<Model> {}

impl<Model> trigger_conditions<Model> for Set {}
