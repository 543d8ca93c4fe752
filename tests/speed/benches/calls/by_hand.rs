//! The client that one would write by hand for one operation: `reqwest`, serde's derive, and a signature by the
//! `hmac` crate. It is what a generated client competes with.

use hmac::{Hmac, KeyInit, Mac};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Iso8601;
use time::format_description::well_known::iso8601::{Config, EncodedConfig, TimePrecision};

use crate::{Error, PROJECT};

/// `20260227T080000Z`.
const BASIC: EncodedConfig = Config::DEFAULT
    .set_use_separators(false)
    .set_time_precision(TimePrecision::Second { decimal_digits: None })
    .encode();

pub(crate) struct ByHand {
    pub(crate) http: reqwest::Client,
    pub(crate) endpoint: String,
    pub(crate) host: String,
    pub(crate) key: &'static str,
    pub(crate) secret: &'static str,
}

impl ByHand {
    pub(crate) async fn show_task(&self, id: i64) -> Result<Task, Error> {
        let path = format!("/v2/{PROJECT}/tasks/{id}");
        let date = OffsetDateTime::now_utc().format(&Iso8601::<BASIC>)?;
        let authorization = self.sign("GET", &path, &date)?;
        let response = self
            .http
            .get(format!("{}{path}", self.endpoint))
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .header("X-Sdk-Date", date)
            .header("X-Project-Id", PROJECT)
            .header(AUTHORIZATION, authorization)
            .timeout(Duration::from_secs(60))
            .send()
            .await?
            .error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }

    fn sign(&self, method: &str, path: &str, date: &str) -> Result<String, Error> {
        let signed = "content-type;host;x-project-id;x-sdk-date";
        let canonical = format!(
            "{method}\n{path}/\n\ncontent-type:application/json\nhost:{}\nx-project-id:{PROJECT}\nx-sdk-date:{date}\n\n\
             {signed}\n{}",
            self.host,
            hex(&Sha256::digest(b""))?
        );
        let to_sign = format!("SDK-HMAC-SHA256\n{date}\n{}", hex(&Sha256::digest(canonical))?);
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.as_bytes())?;
        mac.update(to_sign.as_bytes());
        let signature = hex(&mac.finalize().into_bytes())?;
        Ok(format!("SDK-HMAC-SHA256 Access={}, SignedHeaders={signed}, Signature={signature}", self.key))
    }
}

fn hex(bytes: &[u8]) -> Result<String, Error> {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        write!(text, "{byte:02x}")?;
    }
    Ok(text)
}

macro_rules! models {
    ($($name:ident { $($field:ident: $type:ty),* })*) => {
        $(
            #[derive(Debug, Deserialize)]
            #[expect(dead_code, reason = "reading them is what is measured")]
            pub(crate) struct $name { $(pub(crate) $field: Option<$type>),* }
        )*
    };
}

models! {
    Task {
        id: i64, name: String, status: i32, task_type: String, task_priority: String, group_type: String,
        group_id: String, left_time: i64, is_query_over: bool, progress: f64, successful_num: i64,
        failed_num: i64, skipped_num: i64, real_size: i64, success_record_error_reason: String,
        skip_record_error_reason: String, smn_info: SmnInfo, description: String, error_reason: Reason,
        src_node: Source, dst_node: Destination, source_cdn: Cdn, bandwidth_policy: Vec<Policy>,
        enable_kms: bool, enable_metadata_migration: bool, enable_restore: bool,
        enable_requester_pays: bool, enable_failed_object_recording: bool, object_overwrite_mode: String,
        consistency_check: String, dst_storage_policy: String, obs_system: String, migrate_since: i64,
        start_time: i64, total_time: i64, migrate_speed: i64, total_num: i64, total_size: i64,
        complete_size: i64, failed_object_record: Record
    }
    Source {
        cloud_type: String, region: String, bucket: String, app_id: String, object_key: Vec<String>,
        list_file: ListFile
    }
    ListFile { list_file_key: String, obs_bucket: String }
    Destination { region: String, bucket: String, save_prefix: String }
    Cdn { domain: String, protocol: String, authentication_type: String }
    Policy { start: String, end: String, max_bandwidth: i64 }
    Record { result: bool, list_file_key: String, error_code: String }
    SmnInfo { notify_result: bool, notify_error_message: String, topic_name: String }
    Reason { error_code: String, error_msg: String }
}
