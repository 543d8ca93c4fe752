// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Typed client for Huawei Cloud Distributed Cache Service (DCS).
//!
//! Runs Redis and Memcached instances and moves data into them: from a backup file or online from another
//! instance. This is an independent transcription of the public API reference, not a document of Huawei
//! Cloud.
//!
//! Every request is checked against the documented limits before it is sent; the error lists each
//! one that the request breaks. Responses are read leniently. The [guide] is about
//! credentials, errors, retries, timeouts, proxies, tracing, programs without async, and tests.
//!
//! # An instance from the first to the last day
//!
//! The client needs a region, a project and a key pair. Without an account, everything below works with
//! `huaweicloud-simulator`: give the builder its project, its keys and its address, such as
//! `.endpoint("http://127.0.0.1:8080")`.
//!
//! ```no_run
//! use huaweicloud_dcs::{Client, Credentials, Region, Result};
//!
//! # async fn example() -> Result<()> {
//! let client = Client::builder()
//!     .region(Region::CN_NORTH_4)
//!     .project_id("0123456789abcdef0123456789abcdef")
//!     .credentials(Credentials::new("access-key-id", "secret-access-key"))
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! ## Choose a specification
//!
//! A specification says type, version and size at once. Take the code, the capacity and the zones from
//! the same entry:
//! the service refuses what does not belong together.
//!
//! ```no_run
//! # use huaweicloud_dcs::models::{CacheMode, Engine};
//! # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
//! let flavors = client
//!     .list_flavors()
//!     .engine(Engine::Redis)
//!     .engine_version("6.0")
//!     .cache_mode(CacheMode::MasterStandby)
//!     .capacity("2")
//!     .await?;
//! for flavor in flavors.flavors.unwrap_or_default() {
//!     println!("{:?} in {:?}", flavor.spec_code, flavor.flavors_available_zones);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ## Create it, and wait until it runs
//!
//! From here on it costs money. Single-node instances have no backups: leave the backup policy out for
//! them.
//!
//! ```no_run
//! # use huaweicloud_dcs::models::{BackupPeriodType, BackupPlan, BackupPolicy, BackupPolicyType, CreateInstanceBody};
//! # use huaweicloud_dcs::models::{Engine, ResourceTag};
//! # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
//! let order = CreateInstanceBody::builder()
//!     .name("cache-orders")
//!     .engine(Engine::Redis)
//!     .engine_version("6.0")
//!     .capacity(2.0) // GB; 0.125, 0.25 and 0.5 exist as well.
//!     .spec_code("redis.ha.xu1.large.r2.2")
//!     .az_codes(["cn-north-4a", "cn-north-4b"])
//!     .vpc_id("743bf021-2c2d-4511-aeac-85bd48c06af7")
//!     .subnet_id("1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11")
//!     .password("Cache_2025_pass") // Never shown by `Debug`, logs or errors.
//!     .instance_backup_policy(
//!         BackupPolicy::builder()
//!             .backup_type(BackupPolicyType::Auto)
//!             .save_days(7)
//!             .periodical_backup_plan(
//!                 BackupPlan::builder()
//!                     .backup_at([1, 3, 5]) // Monday, Wednesday and Friday
//!                     .period_type(BackupPeriodType::Weekly)
//!                     .begin_at("00:00-01:00") // UTC
//!                     .build(),
//!             )
//!             .build(),
//!     )
//!     .tags([ResourceTag::builder().key("stage").value("test").build()])
//!     .build();
//!
//! let created = client.create_instance(order).await?;
//! let Some(id) = created.instances.unwrap_or_default().into_iter().find_map(|one| one.instance_id) else {
//!     return Ok(());
//! };
//!
//! let instance = client.show_instance(&id).wait_until_running().await?;
//! println!("{:?}, port {:?}", instance.ip, instance.port);
//! # Ok(())
//! # }
//! ```
//!
//! The wait wants the status twice in a row, because an instance is running for a moment between a change
//! of its size
//! and the restart that follows. It ends with an error where the instance could not be created, is frozen
//! or broken.
//!
//! ## Say who may connect, and as whom
//!
//! Redis 4.0 and later have a list of addresses in place of a security group. Until it is in force, every
//! machine that
//! reaches the network of the instance may connect.
//!
//! ```no_run
//! # use huaweicloud_dcs::models::{AccountRole, CreateAclAccountRequestBody, InstanceId};
//! # use huaweicloud_dcs::models::{ModifyIpWhitelistBody, WhitelistGroup};
//! # async fn example(client: huaweicloud_dcs::Client, id: InstanceId) -> huaweicloud_dcs::Result<()> {
//! let servers = WhitelistGroup::builder().group_name("app-servers").ip_list(["192.168.0.0/24"]).build();
//! let allowed = ModifyIpWhitelistBody::builder().enable_whitelist(true).whitelist([servers]).build();
//! client.update_ip_whitelist(&id, allowed).await?;
//!
//! let reader = CreateAclAccountRequestBody::builder()
//!     .account_name("reports")
//!     .account_role(AccountRole::ReadOnly)
//!     .account_password("Reports_2025_pass")
//!     .build();
//! client.create_acl_account(&id, reader).await?;
//! client.list_acl_accounts(&id).wait_until_available("reports").await?;
//! # Ok(())
//! # }
//! ```
//!
//! ## Back it up, and restore it
//!
//! A backup goes on while the instance serves clients. A restore replaces **all** data of the instance by
//! that of the
//! backup, and cuts all connections.
//!
//! ```no_run
//! # use huaweicloud_dcs::models::{InstanceId, RestoreInstanceBody};
//! # async fn example(client: huaweicloud_dcs::Client, id: InstanceId) -> huaweicloud_dcs::Result<()> {
//! let Some(backup) = client.copy_instance(&id).await?.backup_id else { return Ok(()) };
//! client.list_backup_records(&id).wait_until_backed_up(backup.clone()).await?;
//!
//! let restore = RestoreInstanceBody::builder().backup_id(backup).build();
//! if let Some(restore) = client.restore_instance(&id, restore).await?.restore_id {
//!     client.list_restore_records(&id).wait_until_restored(restore).await?;
//! }
//! client.show_instance(&id).wait_until_running().await?;
//! # Ok(())
//! # }
//! ```
//!
//! ## Give it another size
//!
//! Ask ListFlavors with the instance's id for what it can become. Connections are cut for seconds, and
//! writes wait for
//! about a minute; a single-node instance may lose its data. Make a backup first.
//!
//! ```no_run
//! # use huaweicloud_dcs::models::{InstanceId, ResizeInstanceBody};
//! # async fn example(client: huaweicloud_dcs::Client, id: InstanceId) -> huaweicloud_dcs::Result<()> {
//! let possible = client.list_flavors().instance_id(&id).await?;
//! println!("{} possible sizes", possible.flavors.unwrap_or_default().len());
//!
//! let larger = ResizeInstanceBody::builder().spec_code("redis.ha.xu1.large.r2.4").new_capacity(4.0).build();
//! client.resize_instance(&id, larger).await?;
//! client.show_instance(&id).wait_until_running().await?;
//! # Ok(())
//! # }
//! ```
//!
//! ## Look for big keys
//!
//! ```no_run
//! # use huaweicloud_dcs::models::InstanceId;
//! # async fn example(client: huaweicloud_dcs::Client, id: InstanceId) -> huaweicloud_dcs::Result<()> {
//! let Some(scan) = client.create_bigkey_scan_task(&id).await?.id else { return Ok(()) };
//! let found = client.show_bigkey_scan_task_details(&id, &scan).wait_until_succeeded().await?;
//! for key in found.keys.unwrap_or_default() {
//!     println!("{:?}: {:?} {:?}", key.name, key.size, key.unit);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ## Delete it
//!
//! Its data and its backups are deleted with it, for good unless the instance goes to the recycle bin.
//!
//! ```no_run
//! # use huaweicloud_dcs::models::InstanceId;
//! # async fn example(client: huaweicloud_dcs::Client, id: InstanceId) -> huaweicloud_dcs::Result<()> {
//! client.delete_single_instance(&id).await?;
//! client.show_instance(&id).wait_until_deleted().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Move data into a Redis instance
//!
//! There are two ways.
//!
//! **Import backup files** into an instance with
//! [`create_migration_task`](Client::create_migration_task): one request, then
//! [`show_migration_task`](Client::show_migration_task) with `wait_until_succeeded`.
//!
//! **Copy from a running Redis** in three steps: create the task, which gets a machine in your
//! network; configure it, which starts it; and stop it once the target has caught up.
//!
//! ```no_run
//! use huaweicloud_dcs::models::{
//!     ConfigMigrationInstanceBody, CreateOnlineMigrationTaskBody, MigrationMethod, ResumeMode,
//!     SetOnlineMigrationTaskBody,
//! };
//! use huaweicloud_dcs::{Client, Credentials, Region, Result};
//!
//! # async fn example() -> Result<()> {
//! let dcs = Client::builder()
//!     .region(Region::CN_NORTH_4)
//!     .project_id("0123456789abcdef0123456789abcdef")
//!     .credentials(Credentials::new("access-key-id", "secret-access-key"))
//!     .build()?;
//!
//! let task = CreateOnlineMigrationTaskBody::builder()
//!     .name("move-to-the-new-one")
//!     .vpc_id("743bf021-2c2d-4511-aeac-85bd48c06af7") // The task has to reach both ends from here.
//!     .subnet_id("1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11")
//!     .security_group_id("8c8e8a3a-7a5e-4c0f-8f4c-2b8c1b9d7e21")
//!     .build();
//! // The response calls the id of the task `instance_id`.
//! let Some(id) = dcs.create_online_migration_task(task).await?.instance_id else { return Ok(()) };
//! dcs.show_migration_task(&id).wait_until_created().await?;
//!
//! let settings = SetOnlineMigrationTaskBody::builder()
//!     .migration_method(MigrationMethod::IncrementalMigration)
//!     .resume_mode(ResumeMode::Auto)
//!     .source_instance(
//!         ConfigMigrationInstanceBody::builder().addrs("192.168.0.200:6379").password("password").build(),
//!     )
//!     .target_instance(
//!         ConfigMigrationInstanceBody::builder().id("86157b69-8a62-47f9-8c55-fa6ddc8927ee").build(),
//!     )
//!     .build();
//! dcs.set_online_migration_task(&id, settings).await?;
//! dcs.show_migration_task(&id).wait_until_synchronizing().await?;
//!
//! // The target has caught up with the source when `offset` stays at 0.
//! let progress = dcs.show_migration_task_stats(&id).await?;
//! println!("{:?} of {:?} keys, behind by {:?}", progress.target_dbsize, progress.source_dbsize, progress.offset);
//! dcs.stop_migration_task(&id).await?;
//! dcs.show_migration_task(&id).wait_until_stopped().await?;
//! # Ok(())
//! # }
//! ```
//!
//! A full migration ([`FullMigration`](models::MigrationMethod::FullMigration)) ends by itself,
//! an incremental one goes on until somebody stops it. With both ends in DCS,
//! [`exchange_instance_ip`](Client::exchange_instance_ip) lets applications reach the target
//! under the source's address.
//!
//! # Operations
//!
//! ## Instances
//!
//! Create, list, show, change and delete instances
//!
//! - [`create_instance`](Client::create_instance): Create one or several instances.
//! - [`list_instances`](Client::list_instances): List instances.
//! - [`batch_delete_instances`](Client::batch_delete_instances): Delete several instances.
//! - [`show_instance`](Client::show_instance): Show an instance.
//! - [`update_instance`](Client::update_instance): Change name, port, backup policy and other settings of
//!   an instance.
//! - [`delete_single_instance`](Client::delete_single_instance): Delete an instance.
//!
//! ## Instance status
//!
//! Restart and flush instances, count them, and see what they do
//!
//! - [`restart_or_flush_instances`](Client::restart_or_flush_instances): Restart instances, or delete
//!   their data.
//! - [`list_number_of_instances_in_different_status`](Client::list_number_of_instances_in_different_status):
//!   Count instances by status.
//! - [`list_statistics_of_running_instances`](Client::list_statistics_of_running_instances): Show
//!   statistics of all running instances.
//! - [`list_instance_operations`](Client::list_instance_operations): Show whether an instance can be
//!   extended.
//!
//! ## Instance exports
//!
//! Write the list of instances into a spreadsheet
//!
//! - [`export_instances_task`](Client::export_instances_task): Begin an export of the list of instances.
//! - [`export_excel_job`](Client::export_excel_job): Show an export of the list of instances.
//!
//! ## Resize
//!
//! Change memory, shards, replicas and type of an instance
//!
//! - [`resize_instance`](Client::resize_instance): Change size, shards, replicas or type of an instance.
//! - [`start_instance_resize_check_job`](Client::start_instance_resize_check_job): Check whether an
//!   instance can be resized.
//! - [`create_resize_order`](Client::create_resize_order): Order another size of an instance that is paid
//!   for in advance.
//! - [`validate_deletable_replica`](Client::validate_deletable_replica): Show which replicas of an
//!   instance can be deleted.
//!
//! ## Versions
//!
//! Minor versions of instances and proxies
//!
//! - [`show_instance_version`](Client::show_instance_version): Show the minor versions of an instance.
//! - [`upgrade_instance_minor_version`](Client::upgrade_instance_minor_version): Upgrade the minor
//!   version of an instance or of its proxies.
//!
//! ## Flavors
//!
//! Specifications that instances can have
//!
//! - [`list_flavors`](Client::list_flavors): List the specifications that instances can have.
//!
//! ## Zones
//!
//! Availability zones and maintenance windows of a region
//!
//! - [`list_available_zones`](Client::list_available_zones): List the availability zones of the region.
//! - [`list_maintenance_windows`](Client::list_maintenance_windows): List the maintenance windows of the
//!   region.
//!
//! ## Quotas
//!
//! How much a project can have
//!
//! - [`show_quota_of_tenant`](Client::show_quota_of_tenant): Show the quotas of the project.
//!
//! ## Monitored objects
//!
//! What Cloud Eye measures
//!
//! - [`list_monitored_objects`](Client::list_monitored_objects): List monitored instances.
//! - [`list_monitored_objects_of_instance`](Client::list_monitored_objects_of_instance): List monitored
//!   nodes of an instance.
//!
//! ## Accounts
//!
//! Accounts of an instance, what they may do, and their passwords
//!
//! - [`create_acl_account`](Client::create_acl_account): Create an account.
//! - [`list_acl_accounts`](Client::list_acl_accounts): List the accounts of an instance.
//! - [`update_acl_account_remark`](Client::update_acl_account_remark): Change the description of an
//!   account.
//! - [`delete_acl_account`](Client::delete_acl_account): Delete an account.
//! - [`update_acl_account`](Client::update_acl_account): Change what an account may do.
//! - [`update_acl_account_password`](Client::update_acl_account_password): Change the password of an
//!   account.
//! - [`reset_acl_account_password`](Client::reset_acl_account_password): Set a new password of an
//!   account.
//!
//! ## Passwords
//!
//! The password of an instance
//!
//! - [`update_password`](Client::update_password): Change the password of an instance.
//! - [`reset_password`](Client::reset_password): Set a new password of an instance, or none.
//!
//! ## Whitelists
//!
//! Addresses that may connect to an instance
//!
//! - [`show_ip_whitelist`](Client::show_ip_whitelist): Show which addresses may connect to an instance.
//! - [`update_ip_whitelist`](Client::update_ip_whitelist): Set which addresses may connect to an
//!   instance.
//! - [`add_ip_whitelist`](Client::add_ip_whitelist): Add addresses that may connect to an instance.
//! - [`update_ip_whitelist_async`](Client::update_ip_whitelist_async): Set in a job which addresses may
//!   connect to an instance.
//!
//! ## Public access
//!
//! Access from the internet, and the addresses of clients
//!
//! - [`update_public_ip`](Client::update_public_ip): Make an instance reachable from the internet.
//! - [`delete_public_ip`](Client::delete_public_ip): Take an instance off the internet.
//! - [`update_client_ip_transparent_transmission`](Client::update_client_ip_transparent_transmission):
//!   Set whether an instance sees the addresses of its clients.
//!
//! ## SSL
//!
//! Encryption between clients and an instance
//!
//! - [`show_instance_ssl_detail`](Client::show_instance_ssl_detail): Show whether an instance uses SSL.
//! - [`update_ssl_switch`](Client::update_ssl_switch): Switch SSL of an instance on or off.
//! - [`download_ssl_cert`](Client::download_ssl_cert): Get a link to the certificate of an instance.
//!
//! ## Bandwidth
//!
//! Bandwidth of an instance, and a policy that adds it
//!
//! - [`show_bandwidths`](Client::show_bandwidths): Show the bandwidth of an instance and its shards.
//! - [`update_bandwidth`](Client::update_bandwidth): Set the bandwidth of shards.
//! - [`update_instance_bandwidth`](Client::update_instance_bandwidth): Double the bandwidth of an
//!   instance for a week.
//! - [`show_instance_bandwidth_auto_scaling_policy`](Client::show_instance_bandwidth_auto_scaling_policy):
//!   Show the bandwidth policy of an instance.
//! - [`update_instance_bandwidth_auto_scaling_policy`](Client::update_instance_bandwidth_auto_scaling_policy):
//!   Set the bandwidth policy of an instance.
//! - [`delete_instance_bandwidth_auto_scaling_policy`](Client::delete_instance_bandwidth_auto_scaling_policy):
//!   Delete the bandwidth policy of an instance.
//!
//! ## Web CLI
//!
//! Commands of Redis over HTTPS
//!
//! - [`login_web_cli`](Client::login_web_cli): Begin a Web CLI session.
//! - [`execute_command_mobilization`](Client::execute_command_mobilization): Run a command of Redis in a
//!   Web CLI session.
//! - [`logoff_web_cli`](Client::logoff_web_cli): End a Web CLI session.
//!
//! ## Clients
//!
//! Clients that are connected to an instance
//!
//! - [`list_clients`](Client::list_clients): List the clients that are connected to a node.
//! - [`scan_clients`](Client::scan_clients): Look which clients are connected to a node.
//! - [`hang_up_clients`](Client::hang_up_clients): Cut clients off.
//! - [`hang_up_kill_all_clients`](Client::hang_up_kill_all_clients): Cut all clients of a node or an
//!   instance off.
//!
//! ## Configurations
//!
//! Parameters of Redis that an instance runs with
//!
//! - [`list_configurations`](Client::list_configurations): List the parameters of an instance.
//! - [`update_configurations`](Client::update_configurations): Change parameters of an instance.
//! - [`update_instance_config`](Client::update_instance_config): Change parameters of an instance in the
//!   background.
//! - [`list_config_histories`](Client::list_config_histories): List the changes of an instance's
//!   parameters.
//! - [`show_config_history_detail`](Client::show_config_history_detail): Show one change of an instance's
//!   parameters.
//!
//! ## Templates
//!
//! Values of parameters under a name, from which instances are created
//!
//! - [`list_config_templates`](Client::list_config_templates): List parameter templates.
//! - [`create_custom_template`](Client::create_custom_template): Create a parameter template.
//! - [`show_config_template`](Client::show_config_template): Show a parameter template.
//! - [`update_config_template`](Client::update_config_template): Change a parameter template.
//! - [`delete_config_template`](Client::delete_config_template): Delete a parameter template.
//!
//! ## Backups
//!
//! Backups of instances, their files and links to them
//!
//! - [`copy_instance`](Client::copy_instance): Back up an instance.
//! - [`list_backup_records`](Client::list_backup_records): List the backups of an instance.
//! - [`delete_backup_file`](Client::delete_backup_file): Delete a backup.
//! - [`list_backup_file_links`](Client::list_backup_file_links): Get links to the files of a backup.
//!
//! ## Restores
//!
//! Instances that get the data of a backup
//!
//! - [`restore_instance`](Client::restore_instance): Restore an instance from a backup.
//! - [`list_restore_records`](Client::list_restore_records): List the restores of an instance.
//!
//! ## Logs
//!
//! Slow commands and run logs of Redis
//!
//! - [`list_slowlog`](Client::list_slowlog): List slow commands.
//! - [`create_redislog`](Client::create_redislog): Collect run logs of Redis.
//! - [`list_redislog`](Client::list_redislog): List collected run logs.
//! - [`create_redislog_download_link`](Client::create_redislog_download_link): Get a link to a collected
//!   run log.
//!
//! ## Diagnosis
//!
//! What ails an instance, with causes and advice
//!
//! - [`create_diagnosis_task`](Client::create_diagnosis_task): Diagnose an instance.
//! - [`list_diagnosis_tasks`](Client::list_diagnosis_tasks): List the diagnoses of an instance.
//! - [`delete_diagnosis_task`](Client::delete_diagnosis_task): Delete diagnoses of an instance.
//! - [`show_diagnosis_task_details`](Client::show_diagnosis_task_details): Show the report of a
//!   diagnosis.
//!
//! ## Tags
//!
//! Keys and values that group instances
//!
//! - [`batch_create_or_delete_tags`](Client::batch_create_or_delete_tags): Add tags to an instance or
//!   delete them.
//! - [`show_tags`](Client::show_tags): List the tags of an instance.
//! - [`list_tags_of_tenant`](Client::list_tags_of_tenant): List the tags of all instances.
//!
//! ## Tasks
//!
//! Background tasks, the task center and jobs
//!
//! - [`list_background_task`](Client::list_background_task): List the background tasks of an instance.
//! - [`delete_background_task`](Client::delete_background_task): Delete the record of a background task.
//! - [`show_background_task_progress`](Client::show_background_task_progress): Show the progress of a
//!   background task.
//! - [`list_center_task`](Client::list_center_task): List the tasks of the task center.
//! - [`delete_center_task`](Client::delete_center_task): Delete the record of a task from the task
//!   center.
//! - [`show_job_info`](Client::show_job_info): Show a job.
//!
//! ## Big keys
//!
//! Which keys of an instance take most memory
//!
//! - [`create_bigkey_scan_task`](Client::create_bigkey_scan_task): Begin a big key analysis.
//! - [`list_bigkey_scan_tasks`](Client::list_bigkey_scan_tasks): List the big key analyses of an
//!   instance.
//! - [`show_bigkey_scan_task_details`](Client::show_bigkey_scan_task_details): Show a big key analysis
//!   and what it found.
//! - [`delete_bigkey_scan_task`](Client::delete_bigkey_scan_task): Delete the record of a big key
//!   analysis.
//! - [`show_bigkey_autoscan_config`](Client::show_bigkey_autoscan_config): Show when big keys are
//!   analyzed automatically.
//! - [`update_bigkey_autoscan_config`](Client::update_bigkey_autoscan_config): Set when big keys are
//!   analyzed automatically.
//!
//! ## Hot keys
//!
//! Which keys of an instance are used most
//!
//! - [`create_hotkey_scan_task`](Client::create_hotkey_scan_task): Begin a hot key analysis.
//! - [`list_hot_key_scan_tasks`](Client::list_hot_key_scan_tasks): List the hot key analyses of an
//!   instance.
//! - [`show_hotkey_task_details`](Client::show_hotkey_task_details): Show a hot key analysis and what it
//!   found.
//! - [`delete_hotkey_scan_task`](Client::delete_hotkey_scan_task): Delete the record of a hot key
//!   analysis.
//! - [`show_hotkey_autoscan_config`](Client::show_hotkey_autoscan_config): Show when hot keys are
//!   analyzed automatically.
//! - [`update_hotkey_auto_scan_config`](Client::update_hotkey_auto_scan_config): Set when hot keys are
//!   analyzed automatically.
//! - [`download_hot_key`](Client::download_hot_key): Download what a hot key analysis found.
//!
//! ## Expired keys
//!
//! Scans that release the memory of expired keys
//!
//! - [`scan_expire_key`](Client::scan_expire_key): Scan for expired keys now.
//! - [`show_expire_key_scan_info`](Client::show_expire_key_scan_info): List the scans for expired keys of
//!   an instance.
//! - [`create_auto_expire_scan_task`](Client::create_auto_expire_scan_task): Begin a scan for expired
//!   keys.
//! - [`show_expire_auto_scan_config`](Client::show_expire_auto_scan_config): Show when expired keys are
//!   scanned automatically.
//! - [`update_expire_auto_scan_config`](Client::update_expire_auto_scan_config): Set when expired keys
//!   are scanned automatically.
//!
//! ## Offline key analysis
//!
//! The keys in a backup of a node, by size, prefix and type
//!
//! - [`create_offline_key_analysis`](Client::create_offline_key_analysis): Begin an offline key analysis.
//! - [`list_offline_key_analysis_task`](Client::list_offline_key_analysis_task): List the offline key
//!   analyses of an instance.
//! - [`show_offline_key_analysis_task`](Client::show_offline_key_analysis_task): Show what an offline key
//!   analysis found.
//! - [`delete_offline_key_analysis_task`](Client::delete_offline_key_analysis_task): Delete the record of
//!   an offline key analysis.
//! - [`list_offline_key_analysis_nodes`](Client::list_offline_key_analysis_nodes): List the nodes that an
//!   offline key analysis looks at.
//!
//! ## Nodes
//!
//! Nodes of instances, their start, stop and switchover
//!
//! - [`batch_show_nodes_information`](Client::batch_show_nodes_information): List the nodes of all
//!   instances.
//! - [`show_nodes_information`](Client::show_nodes_information): List the nodes of an instance.
//! - [`show_instance_topology`](Client::show_instance_topology): Show how the nodes of a cluster are
//!   connected.
//! - [`change_nodes_start_stop_status`](Client::change_nodes_start_stop_status): Start or stop nodes of
//!   an instance.
//! - [`change_master_standby`](Client::change_master_standby): Switch master and standby of an instance
//!   over.
//! - [`change_master_standby_async`](Client::change_master_standby_async): Switch master and standby of
//!   an instance over in the background.
//!
//! ## Replicas
//!
//! Shards and replicas of instances
//!
//! - [`list_group_replication_info`](Client::list_group_replication_info): List the shards of an instance
//!   and their replicas.
//! - [`show_replication_states`](Client::show_replication_states): List the replicas of a shard with
//!   their status.
//! - [`execute_cluster_switchover`](Client::execute_cluster_switchover): Make a replica the master of its
//!   shard.
//! - [`update_slave_priority`](Client::update_slave_priority): Set how soon a replica becomes the master.
//! - [`delete_ip_from_domain_name`](Client::delete_ip_from_domain_name): Take a replica out of the
//!   read-only domain name.
//! - [`migrate_az`](Client::migrate_az): Move an instance to other availability zones.
//!
//! ## Migration tasks
//!
//! Tasks that move data into an instance, from a backup file or online
//!
//! - [`create_migration_task`](Client::create_migration_task): Import backup files into an instance.
//! - [`list_migration_task`](Client::list_migration_task): List migration tasks.
//! - [`delete_migration_task`](Client::delete_migration_task): Delete migration tasks.
//! - [`show_migration_task`](Client::show_migration_task): Show a migration task.
//! - [`update_migration_task`](Client::update_migration_task): Set whether a migration task reconnects by
//!   itself.
//! - [`stop_migration_task`](Client::stop_migration_task): Stop a migration task.
//! - [`batch_stop_migration_tasks`](Client::batch_stop_migration_tasks): Stop several migration tasks.
//!
//! ## Online migration
//!
//! What only tasks have that copy from a running Redis
//!
//! - [`create_online_migration_task`](Client::create_online_migration_task): Create an online migration
//!   task.
//! - [`set_online_migration_task`](Client::set_online_migration_task): Configure and begin an online
//!   migration task.
//! - [`stop_migration_task_sync`](Client::stop_migration_task_sync): Stop a migration task and wait for
//!   the end.
//! - [`batch_restart_online_migration_tasks`](Client::batch_restart_online_migration_tasks): Restart
//!   several online migration tasks.
//! - [`exchange_instance_ip`](Client::exchange_instance_ip): Exchange the IP addresses of source and
//!   target.
//! - [`rollback_exchange_instance_ip`](Client::rollback_exchange_instance_ip): Take an exchange of IP
//!   addresses back.
//!
//! ## Migration logs
//!
//! Progress and log of migration tasks
//!
//! - [`list_migration_task_logs`](Client::list_migration_task_logs): List the log of a migration task.
//! - [`show_migration_task_stats`](Client::show_migration_task_stats): Show the progress of an online
//!   migration task.
//!
//! [API reference](https://support.huaweicloud.com/api-dcs/api-call-process.html).

#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
    reason = "names and numbers of parameters are the service's",
)]
#![cfg_attr(rustfmt, rustfmt_skip)]

#[rustfmt::skip]
mod call;

#[rustfmt::skip]
mod client;

#[rustfmt::skip]
mod limits;

#[rustfmt::skip]
pub mod models;

#[rustfmt::skip]
pub mod operations;

pub use call::Call;
pub use client::Client;
pub use huaweicloud_core as core;

#[doc(inline)]
pub use huaweicloud_core::guide;

pub use huaweicloud_core::{
    AccessKeyId, Algorithm, ApiError, ClientBuilder, Credentials, CredentialsError, DateTime, DecodeError,
    Deviation, DeviationKind, Deviations, Environment, EnvironmentProvider, Error, ErrorKind, Items, Json,
    Maybe, MetadataProvider, OidcProvider, Pages, PodProvider, Preview, ProfileProvider, ProvideCredentials,
    ProviderChain, ProviderContext, ProviderFuture, Region, Response, ResponseFuture, Result, Retry, Scope,
    Secret, TimeoutError, TimeoutPhase, TooLargeError, TransportError, Violation, Violations, Wait, WaitError,
    WaitErrorKind, http_client_builder, redacted, reqwest,
};
