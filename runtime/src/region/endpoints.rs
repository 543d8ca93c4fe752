//! Where a service is in a region: by a variable, by the regions file, by the service's own pattern.

use crate::environment::Environment;

use super::Region;

/// The address that the environment has for a service in a region, if it has one.
///
/// `HUAWEICLOUD_SDK_REGION_OMS_CN_NORTH_4` comes before the regions file. Of several addresses the first is
/// taken.
pub(crate) fn of_environment(
    environment: &Environment,
    service: &str,
    region: &Region,
) -> Result<Option<String>, String> {
    let part = |text: &str| text.to_ascii_uppercase().replace('-', "_");
    let name = format!("HUAWEICLOUD_SDK_REGION_{}_{}", part(service), part(region.as_str()));
    if let Some(addresses) = environment.variable(&name) {
        let first = addresses.split(',').map(str::trim).find(|address| !address.is_empty());
        return match first {
            Some(address) => Ok(Some(address.to_owned())),
            None => Err(format!("{name} has no address; set it like https://host, or leave it out")),
        };
    }
    of_file(environment, service, region)
}

/// The address of a pattern such as `https://oms.{region}.myhuaweicloud.com`.
pub(crate) fn of_pattern(pattern: &str, region: &Region) -> String {
    let address = pattern.replace("{region}", region.as_str());
    // The only region of the European cloud.
    if *region == Region::EU_WEST_101 {
        return address.replace(".myhuaweicloud.com", ".myhuaweicloud.eu");
    }
    address
}

const FILE: &str = "HUAWEICLOUD_SDK_REGIONS_FILE";

/// The address in the regions file.
#[cfg(feature = "regions-file")]
fn of_file(environment: &Environment, service: &str, region: &Region) -> Result<Option<String>, String> {
    use crate::environment::read_file;
    use saphyr::{LoadableYamlNode, Yaml};

    let named = environment.path(FILE);
    let usual = || environment.settings_file("regions.yaml");
    let Some(path) = named.clone().or_else(usual) else { return Ok(None) };
    let shown = path.display();
    let Some(text) = read_file(&path)? else {
        return match named {
            Some(_) => Err(format!("the file {shown}, which {FILE} names, does not exist")),
            None => Ok(None),
        };
    };
    let documents =
        Yaml::load_from_str(&text).map_err(|error| format!("the file {shown} is no YAML: {error}"))?;
    let wrong =
        || format!("the file {shown} is not like `OMS: [{{id: cn-north-4, endpoint: https://host}}]`");
    let Some(document) = documents.first() else { return Ok(None) };
    if document.is_null() {
        return Ok(None);
    }
    for (name, regions) in document.as_mapping().ok_or_else(wrong)? {
        let Some(name) = name.as_str() else { return Err(wrong()) };
        if !name.eq_ignore_ascii_case(service) {
            continue;
        }
        for entry in regions.as_sequence().ok_or_else(wrong)? {
            let field = |name: &str| entry.as_mapping_get(name);
            if field("id").and_then(|id| id.as_str()) != Some(region.as_str()) {
                continue;
            }
            let one = field("endpoint").and_then(|address| address.as_str());
            let several = field("endpoints").and_then(|list| list.as_sequence());
            let several = several.into_iter().flatten().filter_map(|address| address.as_str());
            let first = one.into_iter().chain(several).map(str::trim).find(|address| !address.is_empty());
            let address = first.ok_or_else(|| format!("the file {shown} has no endpoint for {region}"))?;
            return Ok(Some(address.to_owned()));
        }
    }
    Ok(None)
}

/// Says that a regions file that is there is not read.
#[cfg(not(feature = "regions-file"))]
fn of_file(environment: &Environment, service: &str, region: &Region) -> Result<Option<String>, String> {
    if environment.path(FILE).is_some() {
        return Err(format!(
            "{FILE} is set, but this program was built without the feature `regions-file` of the client's \
             crate; enable it, or set HUAWEICLOUD_SDK_REGION_{}_{} instead",
            service.to_ascii_uppercase(),
            region.as_str().to_ascii_uppercase().replace('-', "_")
        ));
    }
    if let Some(path) = environment.settings_file("regions.yaml").filter(|path| path.exists()) {
        tracing::warn!(path = %path.display(), "not read: the feature `regions-file` is not enabled");
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rest is among the scenarios of the crate with the tests, which has the feature.
    #[cfg(not(feature = "regions-file"))]
    #[test]
    fn a_named_regions_file_that_cannot_be_read_is_an_error() {
        let environment = Environment::given([(FILE, "/etc/regions.yaml")]);
        let problem = of_environment(&environment, "oms", &Region::CN_NORTH_4).unwrap_err();
        assert!(problem.contains("without the feature `regions-file`"), "{problem}");
        assert!(problem.contains("HUAWEICLOUD_SDK_REGION_OMS_CN_NORTH_4"), "{problem}");
    }

    #[test]
    fn the_european_cloud_has_a_domain_of_its_own() {
        let pattern = "https://dcs.{region}.myhuaweicloud.com";
        assert_eq!(of_pattern(pattern, &Region::EU_WEST_101), "https://dcs.eu-west-101.myhuaweicloud.eu");
        assert_eq!(of_pattern(pattern, &Region::EU_WEST_0), "https://dcs.eu-west-0.myhuaweicloud.com");
    }
}
