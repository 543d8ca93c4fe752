// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Documented limits that fields and parameters share.

use huaweicloud_core::Rule;

pub(crate) const AT_LEAST_0: &[Rule] = &[Rule::Minimum(0)];
pub(crate) const AT_LEAST_1048576: &[Rule] = &[Rule::Minimum(1048576)];
pub(crate) const FROM_0_TO_100: &[Rule] = &[Rule::Minimum(0), Rule::Maximum(100)];
pub(crate) const FROM_0_TO_10000: &[Rule] = &[Rule::Minimum(0), Rule::Maximum(10000)];
pub(crate) const FROM_0_TO_999999999999999: &[Rule] = &[Rule::Minimum(0), Rule::Maximum(999999999999999)];
pub(crate) const FROM_1_TO_100: &[Rule] = &[Rule::Minimum(1), Rule::Maximum(100)];
pub(crate) const LENGTH_1_TO_1024: &[Rule] = &[Rule::MinLength(1), Rule::MaxLength(1024)];
pub(crate) const LENGTH_1_TO_16384: &[Rule] = &[Rule::MinLength(1), Rule::MaxLength(16384)];
pub(crate) const LENGTH_AT_MOST_100: &[Rule] = &[Rule::MaxLength(100)];
pub(crate) const LENGTH_AT_MOST_1023: &[Rule] = &[Rule::MaxLength(1023)];
pub(crate) const LENGTH_AT_MOST_1024: &[Rule] = &[Rule::MaxLength(1024)];
pub(crate) const LENGTH_AT_MOST_16384: &[Rule] = &[Rule::MaxLength(16384)];
pub(crate) const LENGTH_AT_MOST_2048: &[Rule] = &[Rule::MaxLength(2048)];
pub(crate) const LENGTH_AT_MOST_255: &[Rule] = &[Rule::MaxLength(255)];
pub(crate) const LENGTH_AT_MOST_65535: &[Rule] = &[Rule::MaxLength(65535)];
