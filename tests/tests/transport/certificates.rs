//! Servers whose certificate is of an authority of one's own, also behind a proxy.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use huaweicloud_oms::ErrorKind;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::builder;

/// A server with TLS, and the certificate of the authority that it has its own from.
struct Secure {
    port: u16,
    authority: String,
    /// How many requests came.
    served: Arc<AtomicUsize>,
}

/// A certificate authority, as PEM, and one certificate of it for `localhost` and `oms.invalid`.
fn certified() -> (String, rustls::ServerConfig) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let names = vec!["localhost".to_owned(), "oms.invalid".to_owned()];
    let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &authority).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        );
    (authority.pem(), config.unwrap())
}

async fn secure() -> Secure {
    let (authority, config) = certified();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let served = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&served);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // A client that does not trust the certificate goes away.
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut seen = Vec::new();
            while !seen.ends_with(b"\r\n\r\n") && stream.read_buf(&mut seen).await.unwrap_or(0) > 0 {}
            counted.fetch_add(1, Ordering::SeqCst);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"id\":7}").await;
            let _ = stream.shutdown().await;
        }
    });
    Secure { port, authority, served }
}

/// A proxy that connects whatever it is asked for to one port of this machine.
async fn tunnel(to: u16) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut stream = BufReader::new(stream);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") && stream.read_line(&mut head).await.unwrap_or(0) > 0 {}
            assert!(head.starts_with("CONNECT oms.invalid:443 "), "{head}");
            assert!(head.to_lowercase().contains("user-agent: huaweicloud-oms/"), "{head}");
            let mut server = TcpStream::connect(("127.0.0.1", to)).await.unwrap();
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await.unwrap();
            let _ = copy_bidirectional(&mut stream, &mut server).await;
        }
    });
    address
}

#[tokio::test]
async fn a_certificate_is_trusted_where_its_authority_is_given() {
    let server = secure().await;
    let endpoint = format!("https://localhost:{}", server.port);
    let trusting = builder(&endpoint).root_certificate(server.authority.clone()).build().unwrap();
    assert_eq!(trusting.show_task(7).await.unwrap().id, Some(7.into()));
    // Two certificates in one text, and a second text.
    let both = format!("{}{}", secure().await.authority, server.authority);
    let trusting = builder(&endpoint).root_certificate(secure().await.authority).root_certificate(both);
    trusting.build().unwrap().show_task(7).await.unwrap();
    assert_eq!(server.served.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_certificate_of_somebody_else_is_refused_at_once() {
    let server = secure().await;
    let endpoint = format!("https://localhost:{}", server.port);
    let other = secure().await.authority;
    for builder in [builder(&endpoint), builder(&endpoint).root_certificate(other)] {
        let client = builder.retry(huaweicloud_oms::Retry::new()).build().unwrap();
        let error = client.show_task(7).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Connect(_)), "{error:?}");
        assert!(error.to_string().contains("certificate"), "{error}");
        assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{error}");
    }
    // For another name than that of the certificate.
    let endpoint = format!("https://127.0.0.1:{}", server.port);
    let client = builder(&endpoint).root_certificate(server.authority.clone()).build().unwrap();
    let error = client.show_task(7).await.unwrap_err();
    assert!(error.to_string().contains("certificate"), "{error}");
    assert_eq!(server.served.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_tunnel_through_a_proxy_ends_at_the_server_that_the_certificate_is_for() {
    let server = secure().await;
    let proxy = tunnel(server.port).await;
    let client = builder("https://oms.invalid").root_certificate(server.authority.clone()).proxy(proxy);
    assert_eq!(client.build().unwrap().show_task(7).await.unwrap().id, Some(7.into()));
    assert_eq!(server.served.load(Ordering::SeqCst), 1);
}

#[test]
fn what_is_no_certificate_is_an_error_when_the_client_is_built() {
    for pem in ["", "no PEM", "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"] {
        let error = builder("https://127.0.0.1:1").root_certificate(pem).build().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error:?}");
        assert!(error.to_string().contains("root certificate is no PEM"), "{error}");
    }
}
