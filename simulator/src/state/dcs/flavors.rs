//! What instances can be: families of specifications, their sizes and the zones that have them.

use serde_json::{Value, json};

use crate::state::Call;

/// The availability zones with their ids, as ListAvailableZones shows them.
pub(super) const ZONES: [(&str, &str); 2] = [
    ("cn-north-4a", "effdcbc7d4d64a02aa1fa26b42f56533"),
    ("cn-north-4b", "a0865121f83b41cbafce65930a22a6e8"),
];

/// Memory of instances with one shard, in GB.
const SMALL: &[&str] = &["0.125", "0.25", "0.5", "1", "2", "4", "8", "16", "32", "64"];
const WHOLE: &[&str] = &["1", "2", "4", "8", "16", "32", "64"];
const CLUSTER: &[&str] =
    &["4", "8", "16", "24", "32", "48", "64", "96", "128", "192", "256", "384", "512", "768", "1024"];

/// How the nodes of an instance work together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Mode {
    Single,
    MasterStandby,
    ReadWriteSplitting,
    Proxy,
    Cluster,
}

impl Mode {
    pub(super) fn name(self) -> &'static str {
        match self {
            Mode::Single => "single",
            Mode::MasterStandby => "ha",
            Mode::ReadWriteSplitting => "ha_rw_split",
            Mode::Proxy => "proxy",
            Mode::Cluster => "cluster",
        }
    }

    /// Whether it has several shards.
    pub(super) fn is_sharded(self) -> bool {
        matches!(self, Mode::Proxy | Mode::Cluster)
    }
}

/// Specifications that differ by their size alone.
#[derive(Debug, PartialEq)]
pub(super) struct Family {
    /// What their codes begin with.
    prefix: &'static str,
    /// What stands before the size in their codes.
    marker: &'static str,
    pub(super) engine: &'static str,
    pub(super) versions: &'static [&'static str],
    pub(super) mode: Mode,
    /// Nodes of each shard, the master included.
    pub(super) replicas: usize,
    sizes: &'static [&'static str],
}

const REDIS: &[&str] = &["4.0", "5.0", "6.0", "7.0"];
const REDIS_SPLITTING: &[&str] = &["4.0", "5.0", "6.0"];

static FAMILIES: [Family; 9] = [
    family("redis.single.xu1", "", REDIS, Mode::Single, 1, SMALL),
    family("redis.ha.xu1", "r2.", REDIS, Mode::MasterStandby, 2, SMALL),
    family("redis.ha.xu1", "r3.", REDIS, Mode::MasterStandby, 3, SMALL),
    family("redis.ha.xu1", "p2.", REDIS_SPLITTING, Mode::ReadWriteSplitting, 2, WHOLE),
    family("redis.proxy.xu1", "", REDIS_SPLITTING, Mode::Proxy, 2, CLUSTER),
    family("redis.cluster.xu1", "r2.", REDIS, Mode::Cluster, 2, CLUSTER),
    family("redis.cluster.xu1", "r3.", REDIS, Mode::Cluster, 3, CLUSTER),
    family("dcs.master_standby", "", &["3.0"], Mode::MasterStandby, 2, &["2", "4", "8", "16", "32", "64"]),
    Family {
        engine: "Memcached",
        ..family("dcs.memcached.master_standby", "", &[""], Mode::MasterStandby, 2, &["2", "4", "8", "16"])
    },
];

const fn family(
    prefix: &'static str,
    marker: &'static str,
    versions: &'static [&'static str],
    mode: Mode,
    replicas: usize,
    sizes: &'static [&'static str],
) -> Family {
    Family { prefix, marker, engine: "Redis", versions, mode, replicas, sizes }
}

/// A specification.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Flavor {
    pub(super) family: &'static Family,
    /// Memory in GB, as lists write it.
    pub(super) capacity: &'static str,
}

impl Flavor {
    /// Every specification.
    fn all() -> impl Iterator<Item = Flavor> {
        let of =
            |family: &'static Family| family.sizes.iter().map(move |capacity| Flavor { family, capacity });
        FAMILIES.iter().flat_map(of)
    }

    /// The specification with this code.
    pub(super) fn find(code: &str) -> Option<Flavor> {
        Flavor::all().find(|flavor| flavor.code() == code)
    }

    pub(super) fn code(self) -> String {
        let Family { prefix, marker, .. } = self.family;
        match self.megabytes() {
            tiny @ ..1024 => format!("{prefix}.tiny.{marker}{tiny}"),
            large => format!("{prefix}.large.{marker}{}", large / 1024),
        }
    }

    pub(super) fn gigabytes(self) -> f64 {
        self.capacity.parse().unwrap_or_default()
    }

    pub(super) fn megabytes(self) -> u64 {
        // All sizes are multiples of 128 MB, far below what is not exact.
        (self.gigabytes() * 1024.0) as u64
    }

    pub(super) fn shards(self) -> usize {
        let by_size = usize::try_from(self.megabytes() / 8192).unwrap_or(usize::MAX);
        if self.family.mode.is_sharded() { by_size.clamp(3, 128) } else { 1 }
    }

    /// Mbit/s of each shard.
    pub(super) fn bandwidth(self) -> u64 {
        if self.megabytes() < 1024 { 40 } else { 128 }
    }

    pub(super) fn databases(self) -> u64 {
        if self.family.mode.is_sharded() { 1 } else { 256 }
    }

    /// Whether an instance of this specification and version can become another.
    pub(super) fn can_become(self, other: Flavor, version: &str) -> bool {
        let (own, new) = (self.family, other.family);
        // Master/standby and read/write splitting become a proxy cluster, and the reverse.
        let changes = new.mode == own.mode
            || matches!(own.mode, Mode::MasterStandby | Mode::ReadWriteSplitting) && new.mode == Mode::Proxy
            || own.mode == Mode::Proxy && matches!(new.mode, Mode::MasterStandby | Mode::ReadWriteSplitting);
        self != other && own.engine == new.engine && new.versions.contains(&version) && changes
    }

    fn show(self) -> Value {
        let Family { engine, versions, mode, replicas, .. } = self.family;
        let attribute = |(name, value): (&str, String)| json!({ "capacity": self.capacity, "name": name, "value": value });
        let attributes = [
            ("sharding_num", self.shards().to_string()),
            ("max_memory", self.capacity.to_owned()),
            ("max_connections", "10000".to_owned()),
            ("db_number", self.databases().to_string()),
            ("max_bandwidth", self.bandwidth().to_string()),
        ];
        let (codes, ids): (Vec<_>, Vec<_>) = ZONES.iter().copied().unzip();
        json!({
            "spec_code": self.code(),
            "spec_type": "instance",
            "cloud_service_type_code": "hws.service.type.dcs",
            "cloud_resource_type_code": "hws.resource.type.dcs3",
            "cache_mode": mode.name(),
            "engine": engine,
            "engine_version": versions.join(";"),
            "product_type": "generic",
            "cpu_type": "x86_64",
            "storage_type": "DRAM",
            "capacity": [self.capacity],
            "billing_mode": ["Hourly", "Monthly", "Yearly"],
            "tenant_ip_count": self.shards() * replicas,
            "pricing_type": "normal",
            "is_dec": false,
            "replica_count": replicas,
            "attrs": attributes.map(attribute),
            "flavors_available_zones": [
                { "capacity": self.capacity, "unit": "GB", "available_zones": ids, "az_codes": codes }
            ],
        })
    }
}

/// The id of a zone that is given by its code or its id.
pub(super) fn zone(given: &str) -> Option<(&'static str, &'static str)> {
    ZONES.iter().copied().find(|(code, id)| *code == given || *id == given)
}

/// The specifications that a request asks for; those that an instance can become, if it names one.
pub(super) fn list(call: &Call<'_>, of: Option<(Flavor, &str)>) -> Value {
    let is = |name: &str, value: &str| {
        call.query(name).and_then(Value::as_str).is_none_or(|wanted| wanted.eq_ignore_ascii_case(value))
    };
    let same_size = |flavor: Flavor| {
        let wanted = call.query("capacity").and_then(Value::as_str);
        wanted.is_none_or(|wanted| wanted.parse() == Ok(flavor.gigabytes()))
    };
    let version = call.query("engine_version").and_then(Value::as_str);
    let found = Flavor::all().filter(|flavor| {
        is("spec_code", &flavor.code())
            && is("cache_mode", flavor.family.mode.name())
            && is("engine", flavor.family.engine)
            && is("cpu_type", "x86_64")
            && is("spec_type", "instance")
            && same_size(*flavor)
            && version.is_none_or(|version| flavor.family.versions.contains(&version))
            && of.is_none_or(|(own, version)| own.can_become(*flavor, version))
    });
    json!({ "flavors": found.map(Flavor::show).collect::<Vec<_>>() })
}
