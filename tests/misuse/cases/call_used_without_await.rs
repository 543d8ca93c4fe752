//! A call whose response is used although it was not awaited.
use huaweicloud_oms::Client;

async fn show(oms: Client) -> huaweicloud_oms::Result<()> {
    let task = oms.show_task(191_297_407_830_872)?;
    println!("{:?}", oms.show_task(191_297_407_830_872).id);
    Ok(())
}

fn main() {}
