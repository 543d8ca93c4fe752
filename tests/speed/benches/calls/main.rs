//! What signing, checking and parsing cost: calls a second of `show_task` beside those of a client written by
//! hand, and of a bare `reqwest` loop that only fetches the same bytes.
//!
//! Run it with `cargo bench -p speed-tests`; it takes about 40 seconds. The other sides use one
//! `reqwest::Client`, `show_task` the client that its builder makes; all have one server on the loopback
//! interface, in short turns, so that whatever else the machine does meets all of them. A ratio is the median of those of each round.

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod by_hand;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use by_hand::ByHand;
use huaweicloud_oms::{Client, Credentials, Region};
use huaweicloud_tests::http_client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

type Error = Box<dyn std::error::Error + Send + Sync>;

const PROJECT: &str = "0123456789abcdef0123456789abcdef";
const KEY: &str = "AKEXAMPLE1234567890";
const SECRET: &str = "SkExample+/0123456789abcdefghijklmnopqrst";
const TASK: i64 = 191_297_407_830_872;
/// Turns of each side.
const ROUNDS: usize = 40;
const TURN: Duration = Duration::from_millis(150);

/// One way to call.
struct Setting {
    name: &'static str,
    at_once: usize,
    runtime: fn() -> Builder,
    /// The ratio to the client written by hand that is to be reached.
    target: f64,
}

const SETTINGS: [Setting; 2] = [
    Setting { name: "one after another", at_once: 1, runtime: Builder::new_current_thread, target: 1.15 },
    Setting { name: "32 at once", at_once: 32, runtime: Builder::new_multi_thread, target: 1.25 },
];

fn main() -> Result<(), Error> {
    // `cargo test --all-targets` runs benchmarks too, without this argument.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let response = example()?;
    println!("show_task, a response of {} bytes, {ROUNDS} turns of {TURN:?} a side", response.len());
    let address = serve(response)?;
    for Setting { name, at_once, runtime, target } in SETTINGS {
        let runtime = runtime().enable_all().build()?;
        let sides = Arc::new(Sides::new(address)?);
        let [bare, by_hand, typed, ratio] = measure(&runtime, &sides, at_once)?;
        let verdict = if ratio >= target { "met" } else { "missed" };
        println!(
            "{name}: bare loop {bare:.0}/s; of that, by hand {by_hand:.3}, show_task {typed:.3}; \
             show_task {ratio:.3} of by hand (target {target}: {verdict})"
        );
    }
    Ok(())
}

/// What one turn calls.
#[derive(Clone, Copy)]
enum Side {
    /// `reqwest` alone, and the bytes thrown away.
    Bare,
    /// The client written by hand.
    ByHand,
    /// `show_task`.
    Typed,
}

/// What the sides share.
struct Sides {
    http: reqwest::Client,
    url: String,
    by_hand: ByHand,
    oms: Client,
}

impl Sides {
    fn new(address: SocketAddr) -> Result<Self, Error> {
        let http = http_client()?.build()?;
        let endpoint = format!("http://{address}");
        let oms = Client::builder()
            .endpoint(&endpoint)
            .region(Region::CN_NORTH_4)
            .project_id(PROJECT)
            .credentials(Credentials::new(KEY, SECRET))
            .build()?;
        let (url, host) = (format!("{endpoint}/v2/{PROJECT}/tasks/{TASK}"), address.to_string());
        let by_hand = ByHand { http: http.clone(), endpoint, host, key: KEY, secret: SECRET };
        Ok(Sides { http, url, by_hand, oms })
    }

    async fn call(&self, side: Side) -> Result<(), Error> {
        let id = match side {
            Side::Bare => {
                self.http.get(&self.url).send().await?.bytes().await?;
                return Ok(());
            }
            Side::ByHand => self.by_hand.show_task(TASK).await?.id,
            Side::Typed => self.oms.show_task(TASK).await?.id.map(|id| id.get()),
        };
        (id == Some(TASK)).then_some(()).ok_or_else(|| "another task came".into())
    }
}

/// Calls a second of the bare loop, the ratios of the other two sides to it, and that of `show_task` to the
/// client written by hand. The first round warms up.
fn measure(runtime: &Runtime, sides: &Arc<Sides>, at_once: usize) -> Result<[f64; 4], Error> {
    let mut figures = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    for round in 0..=ROUNDS {
        let bare = runtime.block_on(turn(sides, Side::Bare, at_once))?;
        let by_hand = runtime.block_on(turn(sides, Side::ByHand, at_once))?;
        let typed = runtime.block_on(turn(sides, Side::Typed, at_once))?;
        if round > 0 {
            for (all, figure) in figures.iter_mut().zip([bare, by_hand / bare, typed / bare, typed / by_hand])
            {
                all.push(figure);
            }
        }
    }
    Ok(figures.map(median))
}

/// Calls for the time of one turn; returns the calls a second.
async fn turn(sides: &Arc<Sides>, side: Side, at_once: usize) -> Result<f64, Error> {
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..at_once {
        let sides = Arc::clone(sides);
        tasks.spawn(async move {
            let mut calls = 0_u32;
            while start.elapsed() < TURN {
                sides.call(side).await?;
                calls += 1;
            }
            Ok::<_, Error>(calls)
        });
    }
    let mut calls = 0;
    while let Some(done) = tasks.join_next().await {
        calls += done??;
    }
    Ok(f64::from(calls) / start.elapsed().as_secs_f64())
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The example of a response from the specification of OMS.
fn example() -> Result<String, Error> {
    let document: serde_json::Value =
        serde_json::from_str(include_str!("../../../../generated/oms/openapi.json"))?;
    let example = document.pointer(
        "/paths/~1v2~1{project_id}~1tasks~1{task_id}/get/responses/200/content/application~1json/example",
    );
    Ok(example.ok_or("the specification has no example of ShowTask")?.to_string())
}

/// Starts a server that responds to every request with the same bytes, on a thread of its own.
fn serve(body: String) -> Result<SocketAddr, Error> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: 0123456789abcdef\r\n";
    let response = Arc::new(format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()));
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0)))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        runtime.block_on(async {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connection(stream, Arc::clone(&response)));
            }
        });
    });
    Ok(address)
}

/// Responses the requests of one connection. None has a body, and the next comes after the response.
async fn connection(mut stream: TcpStream, response: Arc<String>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::with_capacity(4096);
    while stream.read_buf(&mut request).await? > 0 {
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(response.as_bytes()).await?;
        }
    }
    Ok(())
}
