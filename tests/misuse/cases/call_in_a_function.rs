//! A call that is awaited where nothing is asynchronous.
use huaweicloud_oms::Client;

fn show(oms: &Client) -> huaweicloud_oms::Result<()> {
    oms.show_task(191_297_407_830_872).await?;
    Ok(())
}

fn main() {}
