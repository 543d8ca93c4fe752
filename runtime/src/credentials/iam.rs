//! Where Identity and Access Management (IAM) and the Security Token Service (STS) are, and what they say
//! when they refuse.

use super::exchange::Reply;
use crate::environment::Environment;
use crate::error::{ErrorFields, error_fields};
use crate::region::Region;
use crate::secret::{Secrets, without};

/// The IAM of those regions that have none of their own.
const IAM: &str = "https://iam.myhuaweicloud.com";

/// The regions with an IAM of their own, beside `eu-west-101`.
const WITH_IAM: &[&str] = &[
    "ae-ad-1",
    "af-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "cn-east-2",
    "cn-east-3",
    "cn-east-4",
    "cn-east-5",
    "cn-north-1",
    "cn-north-12",
    "cn-north-2",
    "cn-north-4",
    "cn-north-9",
    "cn-south-1",
    "cn-south-2",
    "cn-southwest-2",
    "eu-west-0",
    "la-north-2",
    "la-south-2",
    "me-east-1",
    "my-kualalumpur-1",
    "na-mexico-1",
    "ru-moscow-1",
    "sa-brazil-1",
    "tr-west-1",
];

/// The regions with an STS.
const WITH_STS: &[&str] = &[
    "af-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "cn-east-3",
    "cn-north-4",
    "cn-south-1",
    "cn-southwest-2",
    "la-south-2",
    "sa-brazil-1",
    "tr-west-1",
];

/// The address of IAM for a region.
pub(crate) fn endpoint(region: Option<&Region>) -> String {
    match region.map(Region::as_str) {
        Some(id) if id == Region::EU_WEST_101.as_str() => format!("https://iam.{id}.myhuaweicloud.eu"),
        Some(id) if WITH_IAM.contains(&id) => format!("https://iam.{id}.myhuaweicloud.com"),
        _ => IAM.to_owned(),
    }
}

/// The address that `HUAWEICLOUD_SDK_IAM_ENDPOINT` has.
pub(crate) fn endpoint_of_variable(environment: &Environment) -> Option<String> {
    environment.variable("HUAWEICLOUD_SDK_IAM_ENDPOINT").map(|address| with_scheme(&address))
}

/// The address that `HUAWEICLOUD_SDK_STS_ENDPOINT` has.
pub(crate) fn sts_of_variable(environment: &Environment) -> Option<String> {
    environment.variable("HUAWEICLOUD_SDK_STS_ENDPOINT").map(|address| with_scheme(&address))
}

/// The address of the region's STS, if it has one.
pub(crate) fn sts(region: Option<&Region>) -> Option<String> {
    let id = region?.as_str();
    WITH_STS.contains(&id).then(|| format!("https://sts.{id}.myhuaweicloud.com"))
}

/// An address without a scheme means https. No slash stands at its end.
pub(crate) fn with_scheme(address: &str) -> String {
    let address = address.trim().trim_end_matches('/');
    if address.contains("://") { address.to_owned() } else { format!("https://{address}") }
}

/// What IAM says with a response that is no success: status, code, message and the id to give to the
/// vendor's support, without what was sent in confidence.
pub(crate) fn failure<S: Secrets + ?Sized>(reply: &Reply, secrets: &S) -> String {
    let ErrorFields { code, message, request_id } = error_fields(&reply.body);
    let mut said = format!("status {}", reply.status);
    if let Some(code) = code {
        said.push_str(&format!(", {code}"));
    }
    match message {
        Some(message) => said.push_str(&format!(": {message}")),
        None => said.push_str(" and no message"),
    }
    match trace_id(reply) {
        Some(id) => said.push_str(&format!(" (X-IAM-Trace-Id {id})")),
        None => said.push_str(&request_id.map(|id| format!(" (request id {id})")).unwrap_or_default()),
    }
    said.push_str(&reply.tried);
    without(&said, secrets)
}

/// The id of a request to IAM that the vendor's support asks for.
pub(crate) fn trace_id(reply: &Reply) -> Option<&str> {
    reply.headers.get("x-iam-trace-id")?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iam_is_in_the_region_where_that_has_one() {
        let cases = [
            (Some(Region::CN_NORTH_4), "https://iam.cn-north-4.myhuaweicloud.com"),
            (Some(Region::EU_WEST_101), "https://iam.eu-west-101.myhuaweicloud.eu"),
            (Some(Region::from("xx-new-7")), "https://iam.myhuaweicloud.com"),
            (None, "https://iam.myhuaweicloud.com"),
        ];
        for (region, expected) in cases {
            assert_eq!(endpoint(region.as_ref()), expected);
        }
        assert_eq!(
            sts(Some(&Region::CN_NORTH_4)).as_deref(),
            Some("https://sts.cn-north-4.myhuaweicloud.com")
        );
        assert_eq!(sts(Some(&Region::CN_NORTH_1)), None);
    }

    #[test]
    fn an_address_without_a_scheme_means_https() {
        assert_eq!(with_scheme("iam.example.com/"), "https://iam.example.com");
        assert_eq!(with_scheme(" http://127.0.0.1:80// "), "http://127.0.0.1:80");
    }
}
