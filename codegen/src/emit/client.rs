//! The crate's front page and its client.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Operation, Tag};

use super::docs::{self as words, sentence};

/// The words of the crate's front page.
pub(super) fn crate_docs(api: &Api) -> Vec<String> {
    let mut lines = vec![sentence(&api.package.description)];
    let description = words::text(&api.description);
    if !description.is_empty() {
        lines.push(String::new());
        lines.extend(description);
    }
    lines.extend([
        String::new(),
        "Every request is checked against the documented limits before it is sent; the error lists each"
            .to_owned(),
        "one that the request breaks. Responses are read leniently. The [guide] is about".to_owned(),
        "credentials, errors, retries, timeouts, proxies, tracing, programs without async, and tests."
            .to_owned(),
        String::new(),
    ]);
    match &api.guide {
        Some(guide) => {
            // A lone carriage return cannot stand in a comment of Rust.
            let guide = guide.replace("\r\n", "\n");
            lines.extend(guide.trim().split(['\n', '\r']).map(|line| line.trim_end().to_owned()));
        }
        None => lines.extend(first_lines(&api.package.name.replace('-', "_"))),
    }
    lines.extend([String::new(), "# Operations".to_owned()]);
    for (tag, operations) in groups(api) {
        if let Some(tag) = tag {
            lines.extend([String::new(), format!("## {}", title(tag)), String::new()]);
            lines.extend(words::text(&tag.description).into_iter().map(|line| line.trim().to_owned()));
            lines.push(String::new());
        }
        for operation in operations {
            lines.push(entry(operation));
        }
    }
    if let Some(url) = &api.docs_url {
        lines.extend([String::new(), format!("[API reference]({url}).")]);
    }
    words::wrap(&lines)
}

/// The name of a group in words: `SyncTasks` is `Sync tasks`, `WebCLI` is `Web CLI`.
pub(super) fn title(tag: &Tag) -> String {
    let mut letters = tag.name.chars().filter(|letter| letter.is_alphanumeric());
    let mut words = Vec::new();
    for word in tag.name.to_snake_case().split('_') {
        let as_written: String = letters.by_ref().take(word.chars().count()).collect();
        words.push(match as_written.chars().any(char::is_lowercase) {
            true if words.is_empty() => capital(word),
            true => word.to_owned(),
            false => as_written,
        });
    }
    words::inline(&words.join(" "))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}

/// How a client is made, where no guide tells it.
fn first_lines(crate_name: &str) -> Vec<String> {
    vec![
        "```no_run".to_owned(),
        format!("use {crate_name}::{{Client, Credentials, Region}};"),
        String::new(),
        "let client = Client::builder()".to_owned(),
        "    .region(Region::CN_NORTH_4)".to_owned(),
        "    .project_id(\"0123456789abcdef0123456789abcdef\")".to_owned(),
        "    .credentials(Credentials::new(\"access-key-id\", \"secret-access-key\"))".to_owned(),
        "    .build()?;".to_owned(),
        format!("# Ok::<(), {crate_name}::Error>(())"),
        "```".to_owned(),
    ]
}

/// A line of the list of operations.
fn entry(operation: &Operation) -> String {
    // Links take names as they are, raw identifiers or not.
    let method = &operation.method_ident;
    let summary = match sentence(&operation.summary) {
        empty if empty.is_empty() => words::inline(&operation.id),
        sentence => sentence,
    };
    format!("- [`{method}`](Client::{method}): {summary}")
}

/// The operations by group, in the order of the document; last those of no group that it declares.
pub(super) fn groups(api: &Api) -> Vec<(Option<&Tag>, Vec<&Operation>)> {
    let mut ordered: Vec<&Operation> = operations(api).collect();
    ordered.sort_by_key(|operation| operation.position);
    let all = || ordered.iter().copied();
    let of = |tag: &Tag| all().filter(|one| one.tag.as_ref() == Some(&tag.name)).collect();
    let mut groups: Vec<(Option<&Tag>, Vec<&Operation>)> =
        api.tags.iter().map(|tag| (Some(tag), of(tag))).collect();
    let declared = |one: &&Operation| api.tags.iter().any(|tag| one.tag.as_ref() == Some(&tag.name));
    groups.push((None, all().filter(|one| !declared(one)).collect()));
    groups.retain(|(_, operations)| !operations.is_empty());
    groups
}

/// Every operation, in the order of the areas.
pub(super) fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    api.areas.iter().flat_map(|area| &area.operations)
}

/// The root of the crate.
pub(super) fn library(with_limits: bool) -> TokenStream {
    let limits = with_limits.then(|| {
        quote! {
            #[rustfmt::skip]
            mod limits;
        }
    });
    quote! {
        #![allow(
            clippy::enum_variant_names,
            clippy::large_enum_variant,
            clippy::module_inception,
            clippy::new_ret_no_self,
            clippy::should_implement_trait,
            clippy::too_many_arguments,
            clippy::type_complexity,
            clippy::wrong_self_convention,
            reason = "names and numbers of parameters are the service's"
        )]
        #![cfg_attr(rustfmt, rustfmt_skip)]

        #[rustfmt::skip]
        mod call;
        #[rustfmt::skip]
        mod client;
        #limits
        #[rustfmt::skip]
        pub mod models;
        #[rustfmt::skip]
        pub mod operations;

        pub use call::Call;
        pub use client::Client;
        pub use huaweicloud_core as core;
        #[doc(inline)]
        pub use huaweicloud_core::guide;
        pub use huaweicloud_core::{
            AccessKeyId, Algorithm, ApiError, ClientBuilder, Credentials, CredentialsError, DateTime,
            DecodeError, Deviation, DeviationKind, Deviations, Environment, EnvironmentProvider, Error,
            ErrorKind, Items, Json, Maybe, MetadataProvider, OidcProvider, Pages, PodProvider, Preview,
            ProfileProvider, ProvideCredentials, ProviderChain, ProviderContext, ProviderFuture, Region,
            Response, ResponseFuture, Result, Retry, Scope, Secret, TimeoutError, TimeoutPhase,
            TooLargeError, TransportError, Violation, Violations, Wait, WaitError, WaitErrorKind,
            http_client_builder, redacted, reqwest,
        };
    }
}

/// The words of the client's module.
pub(super) fn module_docs() -> Vec<String> {
    vec!["The client. Its methods stand beside the calls that they return, in `operations`.".to_owned()]
}

/// The client itself.
pub(super) fn client(api: &Api) -> TokenStream {
    let Api { name, endpoint, regions, busy_codes, not_found_codes, .. } = api;
    let doc = format!(" Calls {}.", words::inline(&api.title));
    quote! {
        use huaweicloud_core::{self as core, ClientBuilder, Region, Service, ServiceClient};

        #[doc = #doc]
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
                name: #name,
                user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
                endpoint: #endpoint,
                regions: &[#(#regions),*],
                busy_codes: &[#(#busy_codes),*],
                not_found_codes: &[#(#not_found_codes),*],
            };

            fn from_client(core: core::Client) -> Self { Self { core } }
        }
    }
}
