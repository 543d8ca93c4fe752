//! Writes, for each service, a function that makes any of its calls from JSON: the tests that call every
//! operation use it, so that a new operation is tested without another line.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let specs = Path::new("../specs");
    println!("cargo::rerun-if-changed={}", specs.display());
    let out = env::var("OUT_DIR")?;
    for service in ["dcs", "oms"] {
        let document = codegen::document::Document::read(&specs.join(service), service)?;
        fs::write(Path::new(&out).join(service).with_extension("rs"), codegen::calls(&document)?)?;
    }
    Ok(())
}
