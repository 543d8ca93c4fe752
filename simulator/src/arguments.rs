//! The arguments of the program.

use std::collections::HashSet;
use std::ffi::OsString;
use std::str::FromStr;
use std::time::Duration;

use huaweicloud_simulator::{Builder, Fault, Simulator};
use lexopt::prelude::*;

pub(crate) const USAGE: &str = "\
A local server that plays the OMS and DCS of Huawei Cloud, for tests and examples without an account.

Usage: huaweicloud-simulator [OPTION]...

  --listen ADDRESS         address of this machine to listen at [127.0.0.1:0, any free port]
  --access-key ID          id of the access key [simulator-access-key]
  --secret-key KEY         its secret key [simulator-secret-key]
  --security-token TOKEN   makes the access key a temporary one that needs this token
  --token TOKEN            token taken in place of a signature [simulator-token]
  --project-id ID          id of the project [0123456789abcdef0123456789abcdef]
  --domain-id ID           id of the account [fedcba9876543210fedcba9876543210]
  --speed FACTOR           how fast time passes, from 0 to 1000000 [1]
  --migration-time SECONDS how long a migration takes [8]
  --fault FAULT            something that goes wrong; may be given several times
  --help                   this text

FAULT is KIND:times=N[,operation=ID][,seconds=S], where KIND is one of
  429 (Retry-After of S seconds), throttled (429 for a period of S seconds), 500, 502, 503, 504,
  signature-expired, delay (of S seconds), no-response, reset-before-read, reset-after-read,
  reset-in-response, truncated-body, wrong-content-type, close-after-response, stale-connection
such as --fault 429:times=2,operation=StopTask,seconds=1

No option but --fault may be given twice. Few paths are those of two services; a host whose first label names
the service, such as dcs.localhost, decides.

When it is ready, it prints `listening on http://...` on standard output. It logs requests on standard
error, and stops on Ctrl-C.
";

/// What the program is asked to do.
pub(crate) enum Arguments {
    Help,
    Run(Box<Builder>, Vec<Fault>),
}

/// Reads the arguments; the error says what is wrong with them.
pub(crate) fn read(mut parser: lexopt::Parser) -> Result<Arguments, String> {
    let mut builder = Simulator::builder();
    let (mut access_key, mut secret_key) = (None, None);
    let mut faults = Vec::new();
    let mut given = HashSet::new();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        let name = match argument {
            Long("help") | Short('h') => return Ok(Arguments::Help),
            Long(name) => name.to_owned(),
            other => return Err(other.unexpected().to_string()),
        };
        if !USAGE.contains(&format!("\n  --{name} ")) {
            return Err(format!("there is no option --{name}"));
        }
        if name != "fault" && !given.insert(name.clone()) {
            return Err(format!("--{name} is given twice; give it once"));
        }
        let value = parser.value().map_err(|_| format!("--{name} needs a value"))?;
        let value = text(&name, value)?;
        builder = match name.as_str() {
            "listen" => builder.listen(parsed(&name, &value, "an address such as 127.0.0.1:8080")?),
            "access-key" => {
                access_key = Some(value);
                builder
            }
            "secret-key" => {
                secret_key = Some(value);
                builder
            }
            "security-token" => builder.security_token(value),
            "token" => builder.token(value),
            "project-id" => builder.project_id(value),
            "domain-id" => builder.domain_id(value),
            "speed" => builder.speed(parsed(&name, &value, "a number such as 60")?),
            "migration-time" => {
                let seconds = parsed(&name, &value, "a number of seconds")?;
                let time = Duration::try_from_secs_f64(seconds);
                builder.migration_time(time.map_err(|_| format!("--{name} {value} is no time"))?)
            }
            _ => {
                faults.push(value.parse()?);
                builder
            }
        };
    }
    let builder = match (access_key, secret_key) {
        (None, None) => builder,
        (Some(id), Some(secret)) => builder.access_key(id, secret),
        _ => return Err("--access-key and --secret-key belong together; give both or none".to_owned()),
    };
    Ok(Arguments::Run(Box::new(builder), faults))
}

fn text(name: &str, value: OsString) -> Result<String, String> {
    value.into_string().map_err(|_| format!("the value of --{name} is not UTF-8"))
}

fn parsed<T: FromStr>(name: &str, value: &str, wanted: &str) -> Result<T, String> {
    value.parse().map_err(|_| format!("--{name} {value} is not {wanted}"))
}
