//! What signing, checking and parsing cost: calls a second of `show_task` beside those of a bare
//! `reqwest` loop that only fetches the same bytes.
//!
//! Run it with `cargo bench -p huaweicloud-tests --bench calls`; it takes about 40 seconds. Both sides
//! use one `reqwest::Client` and one server on the loopback interface, in short turns, so that whatever
//! else the machine does meets both. The ratio is the median of those of each round.

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use huaweicloud_oms::{Client, Credentials, Region};
use huaweicloud_tests::http_client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

type Error = Box<dyn std::error::Error + Send + Sync>;

const PROJECT: &str = "0123456789abcdef0123456789abcdef";
const TASK: i64 = 191_297_407_830_872;
/// Turns of each side.
const ROUNDS: usize = 60;
const TURN: Duration = Duration::from_millis(150);

/// What is measured: how many calls run at once, on which threads, and how near the two sides have to be.
const SETTINGS: [(&str, usize, fn() -> Builder, f64); 2] = [
    ("one after another", 1, Builder::new_current_thread, 0.80),
    ("32 at once", 32, Builder::new_multi_thread, 0.85),
];

fn main() -> Result<(), Error> {
    // `cargo test --all-targets` runs benchmarks too, without this argument.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let answer = example()?;
    println!("show_task, an answer of {} bytes, {ROUNDS} turns of {TURN:?} a side", answer.len());
    let address = serve(answer)?;
    for (name, at_once, runtime, target) in SETTINGS {
        let runtime = runtime().enable_all().build()?;
        let sides = Arc::new(Sides::new(address)?);
        let [bare, typed, ratio] = measure(&runtime, &sides, at_once)?;
        let verdict = if ratio >= target { "met" } else { "MISSED" };
        println!(
            "{name}: bare {bare:.0}/s, show_task {typed:.0}/s, ratio {ratio:.3}, target {target} {verdict}"
        );
    }
    Ok(())
}

/// The two sides, on the same HTTP client.
struct Sides {
    http: reqwest::Client,
    url: String,
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
            .credentials(Credentials::new("AKEXAMPLE1234567890", "SkExample+/0123456789abcdefghijklmnopqrst"))
            .http_client(http.clone())
            .build()?;
        Ok(Sides { http, url: format!("{endpoint}/v2/{PROJECT}/tasks/{TASK}"), oms })
    }

    async fn bare(&self) -> Result<(), Error> {
        self.http.get(&self.url).send().await?.bytes().await?;
        Ok(())
    }

    async fn typed(&self) -> Result<(), Error> {
        let task = self.oms.show_task(TASK).await?;
        (task.id.map(|id| id.get()) == Some(TASK)).then_some(()).ok_or_else(|| "another task came".into())
    }
}

/// Calls a second of the bare side and of the typed one, and the ratio; the first round warms up.
fn measure(runtime: &Runtime, sides: &Arc<Sides>, at_once: usize) -> Result<[f64; 3], Error> {
    let mut figures = [Vec::new(), Vec::new(), Vec::new()];
    for round in 0..=ROUNDS {
        let first = runtime.block_on(turn(sides, round % 2 == 0, at_once))?;
        let second = runtime.block_on(turn(sides, round % 2 != 0, at_once))?;
        let [bare, typed] = if round % 2 == 0 { [first, second] } else { [second, first] };
        if round > 0 {
            for (all, figure) in figures.iter_mut().zip([bare, typed, typed / bare]) {
                all.push(figure);
            }
        }
    }
    Ok(figures.map(median))
}

async fn turn(sides: &Arc<Sides>, is_bare: bool, at_once: usize) -> Result<f64, Error> {
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..at_once {
        let sides = Arc::clone(sides);
        tasks.spawn(async move {
            let mut calls = 0_u32;
            while start.elapsed() < TURN {
                if is_bare {
                    sides.bare().await?
                } else {
                    sides.typed().await?
                }
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

/// The example of an answer from the specification of OMS.
fn example() -> Result<String, Error> {
    let document: serde_json::Value = serde_json::from_str(include_str!("../../generated/oms/openapi.json"))?;
    let example = document.pointer(
        "/paths/~1v2~1{project_id}~1tasks~1{task_id}/get/responses/200/content/application~1json/example",
    );
    Ok(example.ok_or("the specification has no example of ShowTask")?.to_string())
}

/// Starts a server that answers every request with the same bytes, on a thread of its own.
fn serve(body: String) -> Result<SocketAddr, Error> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: 0123456789abcdef\r\n";
    let answer = Arc::new(format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()));
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0)))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        runtime.block_on(async {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connection(stream, Arc::clone(&answer)));
            }
        });
    });
    Ok(address)
}

/// Answers the requests of one connection. None has a body, and the next comes after the answer.
async fn connection(mut stream: TcpStream, answer: Arc<String>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::with_capacity(4096);
    while stream.read_buf(&mut request).await? > 0 {
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(answer.as_bytes()).await?;
        }
    }
    Ok(())
}
