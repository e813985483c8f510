#!/usr/bin/env bash
# Builds target/release/stadtlotse and target/site, the files for browsers. Does only what has changed.
set -euo pipefail
source "$(dirname "$0")/lib.sh"

wasm=target/wasm/wasm32-unknown-unknown/wasm-release/stadtlotse_hydrate.wasm

# The whole workspace: then the server, the tests and the tools share one build of each dependency.
server() { cargo build --release --locked --workspace; }

# A target folder of its own, since another compiler fills it.
browser() {
    env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS CARGO_TARGET_DIR="$root/target/wasm" RUSTC="$root/var/tools/wasm-rustc" \
        cargo build --locked --package stadtlotse-hydrate --profile wasm-release --target wasm32-unknown-unknown
}

bundle() {
    local made_from
    made_from=$(
        find "$wasm" target/release/stadtlotse-bundle style app/public -type f -print0 | LC_ALL=C sort -z |
            xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1
    )
    if [[ -d target/site ]] && is_stamped target/site.stamp "$made_from"; then
        say "    there already: target/site"
        return
    fi
    target/release/stadtlotse-bundle --wasm "$wasm" --out target/site
    stamp target/site.stamp "$made_from"
}

one_at_a_time build
step "[build 1/3] server (4 to 8 minutes the first time)" server
step "[build 2/3] browser half (2 to 3 minutes the first time)" browser
step "[build 3/3] files for browsers" bundle
