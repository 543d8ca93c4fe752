//! Lists the services: those that have a folder under `specs/`. Their documents become a part of the simulator.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("..");
    let (specs, generated) = (root.join("specs"), root.join("generated"));
    println!("cargo::rerun-if-changed={}", specs.display());
    let mut services = Vec::new();
    for entry in fs::read_dir(&specs).map_err(|error| format!("{}: {error}", specs.display()))? {
        let folder = entry?.path();
        if folder.join("openapi.yaml").is_file() {
            let name = folder.file_name().and_then(|name| name.to_str()).map(str::to_owned);
            services.push(name.ok_or_else(|| format!("{} is not UTF-8", folder.display()))?);
        }
    }
    services.sort();
    let mut list = String::from("&[\n");
    for service in services {
        let document = generated.join(&service).join("openapi.json");
        println!("cargo::rerun-if-changed={}", document.display());
        if !document.is_file() {
            let missing = format!("specs/{service} has no generated/{service}/openapi.json");
            return Err(format!("{missing}: run `cargo xtask regen`").into());
        }
        writeln!(list, "    ({service:?}, include_str!({:?})),", document.canonicalize()?)?;
    }
    list.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("services.rs"), list)?;
    Ok(())
}
