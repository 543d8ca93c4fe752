//! An HTTP client for tests that bring their own.

use std::sync::Arc;

use reqwest::ClientBuilder;
use reqwest::redirect::Policy;
use rustls::crypto::ring::default_provider;
use rustls::{ClientConfig, RootCertStore};

/// Starts an HTTP client that trusts no certificate and follows no redirect.
///
/// `reqwest` is built without a TLS provider here, so it has to be given one.
///
/// # Errors
/// Those of setting up TLS.
pub fn http_client() -> Result<ClientBuilder, rustls::Error> {
    let tls = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    Ok(reqwest::Client::builder().tls_backend_preconfigured(tls).redirect(Policy::none()))
}
