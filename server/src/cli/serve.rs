//! `stadtlotse serve`: both listeners, until told to stop.

use std::{process::ExitCode, sync::Arc};

use anyhow::Context;

use crate::{
    answering::ConversationKey,
    config::Config,
    http::{AppState, Site, bind},
    indexing, start,
};

pub(super) async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let servers = bind(&config.listen).await?;
    let key = ConversationKey::read_or_make(&config.data.folder).with_context(|| {
        format!(
            "cannot write to {}; make it writable, or correct `data.folder`",
            config.data.folder.display()
        )
    })?;
    let parts = start::open(&config, start::clock(&config)?).await?;
    let site = Site::read(&config, &parts.assistant.parts().locales)?;
    let config = Arc::new(config);
    let state = AppState::new(
        parts.assistant.clone(),
        key,
        Arc::clone(&config),
        site,
        parts.storage.clone(),
    )?;
    tracing::info!(
        "Residents: {} – staff and monitoring: http://{}",
        config.site.public_url,
        config.listen.internal
    );

    // The server listens meanwhile and says that it is starting; a failure to index ends it.
    let indexed =
        tokio::spawn(async move { indexing::publish(&parts.storage, &parts.assistant).await });
    let serving = servers.serve(state);
    tokio::pin!(serving);
    tokio::select! {
        served = &mut serving => served?,
        indexed = indexed => {
            indexed??;
            tracing::info!("Ready");
            serving.await?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
