//! Regions: where a service runs.

pub(crate) mod endpoints;

use std::borrow::Cow;
use std::fmt;

/// A region, by its id such as `cn-north-4`.
///
/// The known ones are constants; any other id works too, for a region that is newer than this
/// crate. Not every service runs in every region.
///
/// ```
/// use huaweicloud_core::Region;
///
/// assert_eq!(Region::CN_NORTH_4.as_str(), "cn-north-4");
/// assert_eq!(Region::new("cn-north-4"), Region::CN_NORTH_4);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region(Cow<'static, str>);

impl Region {
    /// A region by its id: 1 to 63 lower-case letters, digits and hyphens.
    ///
    /// The id is checked when a client is built.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self(id.into())
    }

    /// The id, such as `cn-north-4`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Refuses an id that cannot be part of a host name.
    pub(crate) fn check(&self) -> Result<(), String> {
        let id = self.as_str();
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if id.is_empty() {
            return Err("the region is empty; give its id, such as `cn-north-4`".to_owned());
        }
        if id.len() > LONGEST {
            return Err(format!(
                "the region id has {} bytes, more than {LONGEST}; give one such as `cn-north-4`",
                id.len()
            ));
        }
        if !id.bytes().all(allowed) {
            return Err(format!(
                "{id:?} is no region id; one such as `cn-north-4` has lower-case letters, digits and \
                 hyphens alone"
            ));
        }
        Ok(())
    }
}

/// The longest label of a host name.
const LONGEST: usize = 63;

impl fmt::Display for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl From<&str> for Region {
    fn from(id: &str) -> Self {
        Self(Cow::Owned(id.to_owned()))
    }
}

impl From<String> for Region {
    fn from(id: String) -> Self {
        Self(Cow::Owned(id))
    }
}

/// Declares the constants and the list of them, so that neither can lack a region.
macro_rules! known_regions {
    ($($name:ident = $id:literal,)+) => {
        impl Region {
            /// The regions with a constant of their own, sorted by id.
            pub const KNOWN: &[Region] = &[$(Self::$name),+];

            $(
                #[doc = concat!("The region `", $id, "`.")]
                pub const $name: Region = Region(Cow::Borrowed($id));
            )+
        }
    };
}

known_regions! {
    AE_AD_1 = "ae-ad-1",
    AF_NORTH_1 = "af-north-1",
    AF_SOUTH_1 = "af-south-1",
    AP_SOUTHEAST_1 = "ap-southeast-1",
    AP_SOUTHEAST_2 = "ap-southeast-2",
    AP_SOUTHEAST_3 = "ap-southeast-3",
    AP_SOUTHEAST_4 = "ap-southeast-4",
    AP_SOUTHEAST_5 = "ap-southeast-5",
    CN_EAST_2 = "cn-east-2",
    CN_EAST_3 = "cn-east-3",
    CN_EAST_4 = "cn-east-4",
    CN_EAST_5 = "cn-east-5",
    CN_NORTH_1 = "cn-north-1",
    CN_NORTH_11 = "cn-north-11",
    CN_NORTH_12 = "cn-north-12",
    CN_NORTH_2 = "cn-north-2",
    CN_NORTH_4 = "cn-north-4",
    CN_NORTH_9 = "cn-north-9",
    CN_SOUTH_1 = "cn-south-1",
    CN_SOUTH_2 = "cn-south-2",
    CN_SOUTH_4 = "cn-south-4",
    CN_SOUTHWEST_2 = "cn-southwest-2",
    CN_SOUTHWEST_3 = "cn-southwest-3",
    EU_WEST_0 = "eu-west-0",
    EU_WEST_101 = "eu-west-101",
    LA_NORTH_2 = "la-north-2",
    LA_SOUTH_2 = "la-south-2",
    ME_EAST_1 = "me-east-1",
    MY_KUALALUMPUR_1 = "my-kualalumpur-1",
    NA_MEXICO_1 = "na-mexico-1",
    RU_MOSCOW_1 = "ru-moscow-1",
    RU_NORTHWEST_2 = "ru-northwest-2",
    SA_BRAZIL_1 = "sa-brazil-1",
    TR_WEST_1 = "tr-west-1",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_regions_are_sorted_unique_and_valid() {
        assert!(Region::KNOWN.contains(&Region::CN_NORTH_4));
        assert!(Region::KNOWN.is_sorted_by(|left, right| left.as_str() < right.as_str()));
        for region in Region::KNOWN {
            assert_eq!(region.check(), Ok(()), "{region}");
        }
    }

    #[test]
    fn check_accepts_what_a_host_name_can_hold() {
        let longest = "a".repeat(63);
        for id in ["x", "new-region-42", &longest] {
            assert_eq!(Region::from(id).check(), Ok(()), "{id}");
        }
    }

    #[test]
    fn check_refuses_the_rest() {
        let cases = [
            (String::new(), "the region is empty"),
            ("a".repeat(64), "the region id has 64 bytes, more than 63"),
            ("CN-NORTH-4".to_owned(), "\"CN-NORTH-4\" is no region id"),
            ("cn-north-4.evil.example/".to_owned(), "\"cn-north-4.evil.example/\" is no region id"),
            ("cn north".to_owned(), "\"cn north\" is no region id"),
            ("cn-nörd".to_owned(), "\"cn-nörd\" is no region id"),
            ("cn-north-4\n".to_owned(), "\"cn-north-4\\n\" is no region id"),
        ];
        for (id, start) in cases {
            let message = Region::new(id).check().unwrap_err();
            assert!(message.starts_with(start), "{message}");
        }
    }

    #[test]
    fn the_id_is_shown() {
        assert_eq!(format!("{:>12}|", Region::CN_NORTH_4), "  cn-north-4|");
        assert_eq!(format!("{:?}", Region::from("x-1".to_owned())), "Region(\"x-1\")");
    }
}
