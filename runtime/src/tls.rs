//! How connections are encrypted.

use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::{BuilderVerifierExt, Verifier};

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

/// TLS with the certificates of the machine and further ones. The provider is given here, not installed for
/// the whole process.
pub(crate) fn config(
    certificates: Certificates,
    roots: Vec<CertificateDer<'static>>,
) -> Result<ClientConfig, String> {
    let verified = match certificates {
        Certificates::Unused => None,
        Certificates::Needed => Some(verified(roots)?),
        Certificates::Wanted => verified(roots).ok(),
    };
    match verified {
        Some(verified) => Ok(verified),
        None => Ok(builder()?.with_root_certificates(RootCertStore::empty()).with_no_client_auth()),
    }
}

/// Whether the cause of a failure is a certificate that is not trusted: it will not be at the next attempt.
pub(crate) fn refused_certificate(cause: &(dyn std::error::Error + 'static)) -> bool {
    // An error of I/O is not the source of one around it, but in it.
    let mut inner = Some(cause);
    while let Some(error) = inner {
        if let Some(error) = error.downcast_ref::<rustls::Error>() {
            return matches!(error, rustls::Error::InvalidCertificate(_));
        }
        let within = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        inner = within.map(|error| error as &(dyn std::error::Error + 'static));
    }
    false
}

fn builder() -> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(problem)
}

fn verified(roots: Vec<CertificateDer<'static>>) -> Result<ClientConfig, String> {
    if roots.is_empty() {
        return Ok(builder()?.with_platform_verifier().map_err(problem)?.with_no_client_auth());
    }
    let builder = builder()?;
    let verifier =
        Verifier::new_with_extra_roots(roots, Arc::clone(builder.crypto_provider())).map_err(problem)?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

fn problem(error: rustls::Error) -> String {
    format!("TLS cannot be set up: {error}")
}
