//! The services of this repository.

use std::path::Path;

/// The services whose things live in the simulator. For all others it responds with examples, and what the judges know
/// of single operations is not meant for them, whatever they are called.
pub const WITH_STATE: [&str; 2] = ["dcs", "oms"];

/// The names of all services, in their order: the folders under `specs/` that hold an `openapi.yaml`.
///
/// Who judges every service takes them from here, so that none is left out.
///
/// # Errors
/// The folder cannot be read.
pub fn services() -> Result<Vec<String>, String> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let failed = |error: std::io::Error| format!("{}: {error}", specs.display());
    let mut services = Vec::new();
    for entry in std::fs::read_dir(&specs).map_err(failed)? {
        let folder = entry.map_err(failed)?.path();
        if folder.join("openapi.yaml").is_file() {
            services.extend(folder.file_name().and_then(|name| name.to_str()).map(str::to_owned));
        }
    }
    services.sort();
    Ok(services)
}
