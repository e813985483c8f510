//! `stadtlotse editor`: what only somebody with a shell on the host may do: the first account, and the switch of the assistant.

use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, Subcommand};

use crate::{
    config::Config,
    editors::{
        Invitation, Role,
        account::parse_name,
        audit::{BrokenChain, verify},
    },
    start,
    storage::Storage,
};

/// What to do with the editor.
#[derive(Debug, Args)]
pub(super) struct EditorArguments {
    #[command(subcommand)]
    command: EditorCommand,
}

#[derive(Debug, Subcommand)]
enum EditorCommand {
    /// Invites somebody: prints a code for one use, with which they set up password and second factor.
    Add {
        /// What they are called, and sign in with.
        name: String,
        /// author, reviewer, administrator or auditor.
        #[arg(long)]
        role: Role,
    },
    /// Switches the whole assistant off; residents get the telephone number instead.
    Off {
        /// Why, for the audit log.
        reason: String,
    },
    /// Switches the assistant on again.
    On,
    /// Checks that nobody has changed the audit log.
    Audit,
}

pub(super) async fn run(config: &Config, arguments: EditorArguments) -> anyhow::Result<ExitCode> {
    let storage = Storage::open(&config.storage.address()?, config.storage.connections).await?;
    let now = start::clock(config)?.timestamp();
    match arguments.command {
        EditorCommand::Add { name, role } => {
            let name = parse_name(&name)?;
            let (invitation, code) = Invitation::new(name.clone(), role, now)?;
            if !storage.invite_from_host(&invitation, &code, now).await? {
                bail!(
                    "there is an account `{name}` already; choose another name, or change its role in the editor"
                );
            }
            println!(
                "{}\n\nGive this code to {name}. It opens an account as {role}, once, within 48 hours:\nhttp://{}/editor/invitation",
                code.in_groups(),
                config.listen.internal
            );
        }
        EditorCommand::Off { reason } => {
            storage
                .switch_assistant_from_host(Some(&reason), now)
                .await?;
            println!("The assistant is switched off, in every process within a second.");
        }
        EditorCommand::On => {
            storage.switch_assistant_from_host(None, now).await?;
            println!("The assistant is switched on, in every process within a second.");
        }
        EditorCommand::Audit => {
            let entries = storage.find_audit().await?;
            match verify(&entries) {
                Ok(_) => println!("The audit log is whole: {} entries.", entries.len()),
                Err(BrokenChain { sequence, kind }) => {
                    bail!(
                        "the audit log was changed at entry {sequence} ({kind}); restore a backup and find out who can write to the database"
                    )
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
