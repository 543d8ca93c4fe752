// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! A trait for each required field, for the compiler's message about one that is not set.

#![allow(non_camel_case_types, reason = "the names are those of fields")]
/// The field `dst_ak` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `dst_ak` of `{Model}` is not set",
    label = "call `.dst_ak(..)` before this"
)]
pub trait dst_ak<Model> {}

impl<Model> dst_ak<Model> for huaweicloud_core::Set {}

/// The field `dst_sk` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `dst_sk` of `{Model}` is not set",
    label = "call `.dst_sk(..)` before this"
)]
pub trait dst_sk<Model> {}

impl<Model> dst_sk<Model> for huaweicloud_core::Set {}

/// The field `src_ak` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `src_ak` of `{Model}` is not set",
    label = "call `.src_ak(..)` before this"
)]
pub trait src_ak<Model> {}

impl<Model> src_ak<Model> for huaweicloud_core::Set {}

/// The field `src_sk` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `src_sk` of `{Model}` is not set",
    label = "call `.src_sk(..)` before this"
)]
pub trait src_sk<Model> {}

impl<Model> src_sk<Model> for huaweicloud_core::Set {}
