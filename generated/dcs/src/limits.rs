// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Documented limits that fields and parameters share.

use huaweicloud_core::Rule;

pub(crate) const AT_LEAST_0: &[Rule] = &[Rule::Minimum(0)];
pub(crate) const AT_LEAST_1: &[Rule] = &[Rule::Minimum(1)];
pub(crate) const AT_MOST_2048: &[Rule] = &[Rule::Maximum(2048)];
pub(crate) const FROM_0_TO_100: &[Rule] = &[Rule::Minimum(0), Rule::Maximum(100)];
pub(crate) const FROM_0_TO_86400: &[Rule] = &[Rule::Minimum(0), Rule::Maximum(86400)];
pub(crate) const FROM_10_TO_1000: &[Rule] = &[Rule::Minimum(10), Rule::Maximum(1000)];
pub(crate) const FROM_1_TO_10: &[Rule] = &[Rule::Minimum(1), Rule::Maximum(10)];
pub(crate) const FROM_1_TO_100: &[Rule] = &[Rule::Minimum(1), Rule::Maximum(100)];
pub(crate) const FROM_1_TO_1000: &[Rule] = &[Rule::Minimum(1), Rule::Maximum(1000)];
pub(crate) const FROM_1_TO_128: &[Rule] = &[Rule::Minimum(1), Rule::Maximum(128)];
pub(crate) const FROM_1_TO_65535: &[Rule] = &[Rule::Minimum(1), Rule::Maximum(65535)];
pub(crate) const FROM_300_TO_86400: &[Rule] = &[Rule::Minimum(300), Rule::Maximum(86400)];
pub(crate) const ITEMS_AT_MOST_4: &[Rule] = &[Rule::MaxItems(4)];
pub(crate) const LENGTH_1_TO_128: &[Rule] = &[Rule::MinLength(1), Rule::MaxLength(128)];
pub(crate) const LENGTH_AT_MOST_1024: &[Rule] = &[Rule::MaxLength(1024)];
pub(crate) const LENGTH_AT_MOST_128: &[Rule] = &[Rule::MaxLength(128)];
pub(crate) const LENGTH_AT_MOST_255: &[Rule] = &[Rule::MaxLength(255)];
pub(crate) const LENGTH_AT_MOST_64: &[Rule] = &[Rule::MaxLength(64)];
