//! Prepares the judges, which are asked about every service: those that have a folder under `specs/`.
//!
//! For each it writes functions that make any call and any wait from JSON, so that a new operation is tested without
//! another line. The client itself becomes a module of the judges, from its sources, so that a new service needs no line
//! in a manifest.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::document::Document;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Where the judges keep the clients.
const CLIENTS: &str = "crate::calls::services";

fn main() -> Result<()> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("..").canonicalize()?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let (specs, generated) = (root.join("specs"), root.join("generated"));
    for folder in [&specs, &generated] {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    let (mut modules, mut arms, mut documents) = (String::new(), String::new(), String::new());
    for service in services(&specs)? {
        let document = generated.join(&service).join("openapi.json");
        if !document.is_file() {
            let missing = format!("specs/{service} has no generated/{service}/openapi.json");
            return Err(format!("{missing}: run `cargo xtask regen`").into());
        }
        writeln!(documents, "    ({service:?}, include_str!({document:?})),")?;

        let calls = out.join(&service).join("calls.rs");
        let package = package(&generated.join(&service))?;
        let library = client(&generated.join(&service).join("src"), &out.join(&service), &package)?;
        fs::write(&calls, codegen::calls(&Document::read(&specs.join(&service), &service)?)?)?;
        let module = format!("calls_of_{}", service.replace('-', "_"));
        writeln!(
            modules,
            "#[allow(warnings, clippy::all)]\n#[path = {library:?}]\npub(crate) mod {package};"
        )?;
        writeln!(
            modules,
            "#[allow(unused_imports)]\nmod {module} {{\n    use super::{package};\n    include!({calls:?});\n}}"
        )?;
        writeln!(
            arms,
            "        {service:?} => caller::<{package}::Client>(account, {module}::call, {module}::wait),"
        )?;
    }
    let client = format!(
        "/// A client of a service; none of a service that has no specification.\n\
         pub(crate) fn client(service: &str, account: &Account) -> Option<Client> {{\n    \
         Some(match service {{\n{arms}        _ => return None,\n    }})\n}}\n"
    );
    fs::write(out.join("services.rs"), modules + &client)?;
    fs::write(out.join("documents.rs"), format!("&[\n{documents}]"))?;
    Ok(())
}

/// The folders that hold a specification.
fn services(specs: &Path) -> Result<Vec<String>> {
    let mut services = Vec::new();
    for entry in fs::read_dir(specs)? {
        let folder = entry?.path();
        if folder.join("openapi.yaml").is_file() {
            let name = folder.file_name().and_then(|name| name.to_str());
            services.push(name.ok_or_else(|| format!("{} is not UTF-8", folder.display()))?.to_owned());
        }
    }
    services.sort();
    Ok(services)
}

/// The name of a generated crate, as Rust has it.
fn package(folder: &Path) -> Result<String> {
    let manifest = fs::read_to_string(folder.join("Cargo.toml"))?;
    let name = manifest.lines().find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    Ok(name.ok_or_else(|| format!("{} names no package", folder.display()))?.replace('-', "_"))
}

/// Copies the sources of a client, with its own paths as they are where it is a module; returns its root.
fn client(from: &Path, to: &Path, package: &str) -> Result<PathBuf> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            client(&path, &target, package)?;
        } else {
            let text = fs::read_to_string(&path)?.replace("crate::", &format!("{CLIENTS}::{package}::"));
            let name = format!("{:?}", package.replace('_', "-"));
            fs::write(target, text.replace("env!(\"CARGO_PKG_NAME\")", &name))?;
        }
    }
    Ok(to.join("lib.rs"))
}
