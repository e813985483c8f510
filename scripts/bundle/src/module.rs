//! From cargo's WebAssembly to a module that browsers can load.

use anyhow::{Context, ensure};
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The two halves of a module.
pub(crate) struct Module {
    /// JavaScript that loads the other half and exports its functions.
    pub(crate) script: String,
    /// WebAssembly.
    pub(crate) wasm: Vec<u8>,
}

/// Makes the halves from the file that cargo built.
pub(crate) fn bind(wasm: &Path) -> anyhow::Result<Module> {
    ensure!(
        wasm.is_file(),
        "{} is not there: build it with `cargo build -p stadtlotse-hydrate --profile wasm-release \
         --target wasm32-unknown-unknown`",
        wasm.display()
    );
    let mut output = Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        // `start.js` says where the module is, since its name is made from its content.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("wasm-bindgen cannot read {}", wasm.display()))?;
    ensure!(
        output.snippets().values().all(Vec::is_empty) && output.local_modules().is_empty(),
        "a dependency of stadtlotse-app brings JavaScript files of its own, which are not bundled"
    );
    Ok(Module {
        script: output.js().to_owned(),
        wasm: output.wasm_mut().emit_wasm(),
    })
}
