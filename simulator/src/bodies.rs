//! Reads the bodies of requests, few of the large ones at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use hyper::body::Body as _;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

use crate::refusal::Refusal;

/// The gateway's limit, in bytes.
const LARGEST: usize = 12 << 20;

/// How much of a body that is too large is still read, so that its sender gets to read the response.
const MOST_DISCARDED: usize = 64 << 20;

/// What of a body has come is held whoever sends it, up to this. For more it needs a place.
pub(crate) const SMALL: usize = 64 << 10;

/// How many large bodies are held at once.
const PLACES: usize = 16;

/// How long a client may take to send a body, and how long it waits for a place.
const TIME: Duration = Duration::from_secs(30);

/// Who has a place while others wait for one sends [`SMALL`] bytes in this time, or loses it.
const PACE: Duration = Duration::from_secs(1);

/// Places for large bodies.
#[derive(Debug)]
pub(crate) struct Bodies {
    places: Semaphore,
    waiting: AtomicUsize,
}

/// A body that is there. A large one has its place until this is dropped.
#[derive(Debug)]
pub(crate) struct Whole<'a> {
    pub(crate) bytes: Bytes,
    _place: Option<SemaphorePermit<'a>>,
}

impl Default for Bodies {
    fn default() -> Self {
        Self { places: Semaphore::new(PLACES), waiting: AtomicUsize::new(0) }
    }
}

impl Bodies {
    /// Reads a body.
    pub(crate) async fn read(&self, body: Body) -> Result<Whole<'_>, Refusal> {
        let late = || Refusal::gateway(408, "APIG.0201", "the body takes too long to come");
        let too_large = || Refusal::gateway(413, "APIG.0201", "the body is larger than 12 MB");
        let mut body = std::pin::pin!(body);
        let (mut bytes, mut size, mut place) = (BytesMut::new(), 0, None);
        let (began, mut paced, mut since) = (Instant::now(), Instant::now(), 0);
        loop {
            let next = std::future::poll_fn(|context| body.as_mut().poll_frame(context));
            match timeout(PACE, next).await {
                Ok(None) => break,
                Ok(Some(Err(_))) => {
                    return Err(Refusal::gateway(400, "APIG.0201", "the body cannot be read"));
                }
                Ok(Some(Ok(frame))) => {
                    let data = frame.into_data().unwrap_or_default();
                    size += data.len();
                    since += data.len();
                    if size > SMALL && place.is_none() {
                        place = Some(self.place().await?);
                        (paced, since) = (Instant::now(), 0);
                    }
                    if size <= LARGEST {
                        bytes.extend_from_slice(&data);
                    } else if size > MOST_DISCARDED {
                        return Err(too_large());
                    } else {
                        bytes.clear();
                    }
                }
                Err(_) => {}
            }
            if paced.elapsed() >= PACE {
                let slow = since < SMALL && place.is_some() && self.waiting.load(Ordering::Relaxed) > 0;
                if slow || began.elapsed() > TIME {
                    return Err(late());
                }
                (paced, since) = (Instant::now(), 0);
            }
        }
        if size > LARGEST { Err(too_large()) } else { Ok(Whole { bytes: bytes.freeze(), _place: place }) }
    }

    async fn place(&self) -> Result<SemaphorePermit<'_>, Refusal> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let _waits = Waits(&self.waiting);
        // Nobody closes the semaphore.
        match timeout(TIME, self.places.acquire()).await {
            Ok(Ok(place)) => Ok(place),
            _ => {
                let message = "too many large bodies are being read; send it again later";
                Err(Refusal::gateway(503, "APIG.0201", message))
            }
        }
    }
}

/// Somebody who waits for a place, until this is dropped.
struct Waits<'a>(&'a AtomicUsize);

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
