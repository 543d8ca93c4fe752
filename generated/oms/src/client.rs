// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! The client. Its methods stand beside the calls that they return, in `operations`.

use huaweicloud_core::{self as core, ClientBuilder, Region, Service, ServiceClient};

/// Calls Object Storage Migration Service.
///
/// Cheap to clone; clones share the connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: core::Client,
}

impl Client {
    /// Starts a client: it needs a region or an endpoint, and credentials.
    pub fn builder() -> ClientBuilder<Self> { ClientBuilder::new() }

    /// A client for a region with the credentials that the environment has: variables, a profile
    /// file, the metadata of a server or the agent of a pod, in this order.
    ///
    /// # Errors
    /// Where none of them has any, with what each said; where the region's project cannot be looked
    /// up.
    pub async fn from_env(region: impl Into<Region>) -> core::Result<Self> {
        let region: Region = region.into();
        Self::builder().region(region).from_env().connect().await
    }
}

impl ServiceClient for Client {
    const SERVICE: &'static Service = &Service {
        name: "oms",
        user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
        endpoint: "https://oms.{region}.myhuaweicloud.com",
        regions: &[
            "af-south-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4",
            "ap-southeast-5", "cn-east-2", "cn-east-3", "cn-east-4", "cn-north-1", "cn-north-12",
            "cn-north-4", "cn-north-9", "cn-south-1", "cn-south-4", "cn-southwest-2", "la-north-2",
            "la-south-2", "me-east-1", "sa-brazil-1", "tr-west-1",
        ],
        busy_codes: &[],
        not_found_codes: &["OMS.1009"],
    };

    fn from_client(core: core::Client) -> Self { Self { core } }
}
