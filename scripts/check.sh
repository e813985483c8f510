#!/usr/bin/env bash
# Looks the code over without running it: format, clippy for the server and for the browser half, documentation, scripts.
set -euo pipefail
source "$(dirname "$0")/lib.sh"

native_clippy() { cargo clippy --release --locked --workspace --all-targets -- -D warnings; }

# Cargo's own way of running clippy, with the clippy that belongs to the WebAssembly compiler.
browser_clippy() {
    env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS CARGO_TARGET_DIR="$root/target/wasm" RUSTC="$root/var/tools/wasm-rustc" \
        RUSTC_WORKSPACE_WRAPPER="$root/var/tools/wasm-clippy" CLIPPY_ARGS=-D__CLIPPY_HACKERY__warnings \
        cargo check --locked --package stadtlotse-hydrate --profile wasm-release --target wasm32-unknown-unknown
}

documentation() { RUSTDOCFLAGS="-D warnings" cargo doc --release --locked --workspace --no-deps --document-private-items; }

shell_scripts() {
    if command -v shellcheck >/dev/null; then
        shellcheck --external-sources --source-path scripts scripts/*.sh .ci/run
    else
        say "    left out: shellcheck is not installed"
    fi
}

step "[check 1/5] cargo fmt" cargo fmt --all --check
step "[check 2/5] clippy, server" native_clippy
step "[check 3/5] clippy, browser half" browser_clippy
step "[check 4/5] documentation" documentation
step "[check 5/5] shell scripts" shell_scripts
