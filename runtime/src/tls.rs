//! How connections are encrypted.

use std::sync::Arc;

<<<<<<< HEAD
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

/// What the certificates of the machine are to a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certificates {
    /// It cannot do without.
    Needed,
    /// It may come to call an address that needs them.
    Wanted,
    /// A machine without certificates can still call an address without TLS.
    Unused,
}

/// TLS with the certificates of the machine. The provider is given here, not installed for the
/// whole process.
pub(crate) fn config(certificates: Certificates) -> Result<ClientConfig, String> {
    let problem = |error: rustls::Error| format!("TLS cannot be set up: {error}");
    let builder = || {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(problem)
    };
    let verified = match certificates {
        Certificates::Unused => None,
        Certificates::Needed => Some(builder()?.with_platform_verifier().map_err(problem)?),
        Certificates::Wanted => builder()?.with_platform_verifier().ok(),
    };
    Ok(match verified {
        Some(verified) => verified.with_no_client_auth(),
        None => builder()?.with_root_certificates(RootCertStore::empty()).with_no_client_auth(),
    })
=======
use rustls::ClientConfig;
use rustls::pki_types::CertificateDer;
use rustls_platform_verifier::{BuilderVerifierExt, Verifier};

/// TLS with the certificates of the machine and further ones. The provider is given here, not installed for
/// the whole process.
pub(crate) fn config(needed: bool, roots: Vec<CertificateDer<'static>>) -> Result<ClientConfig, String> {
    let problem = |error: rustls::Error| format!("TLS cannot be set up: {error}");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider));
    let builder = builder.with_safe_default_protocol_versions().map_err(problem)?;
    if !needed {
        // A machine without certificates can still call an endpoint without TLS.
        return Ok(builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth());
    }
    if roots.is_empty() {
        return Ok(builder.with_platform_verifier().map_err(problem)?.with_no_client_auth());
    }
    let verifier = Verifier::new_with_extra_roots(roots, provider).map_err(problem)?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
>>>>>>> r2
}
