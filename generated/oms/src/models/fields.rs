// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Names of required fields, for the compiler's message about one that is not set.

#![allow(non_camel_case_types, reason = "the names are those of fields")]
/// The field `dst_ak`.
#[derive(Debug)]
pub struct dst_ak;

/// The field `dst_sk`.
#[derive(Debug)]
pub struct dst_sk;

/// The field `src_ak`.
#[derive(Debug)]
pub struct src_ak;

/// The field `src_sk`.
#[derive(Debug)]
pub struct src_sk;
