//! How connections are encrypted.

use std::sync::Arc;

use rustls_platform_verifier::BuilderVerifierExt;

/// TLS with the certificates of the machine. The provider is given here, not installed for the
/// whole process.
pub(crate) fn config(needed: bool) -> Result<rustls::ClientConfig, String> {
    let problem = |error: rustls::Error| format!("TLS cannot be set up: {error}");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(problem)?;
    if !needed {
        // A machine without certificates can still call an endpoint without TLS.
        return Ok(builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth());
    }
    Ok(builder.with_platform_verifier().map_err(problem)?.with_no_client_auth())
}
