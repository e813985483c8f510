#!/usr/bin/env bash
# Builds target/release/stadtlotse and target/site, the files for browsers. Does only what has changed.
#
#   scripts/build.sh          to run the server
#   scripts/build.sh tests    with cargo's tests: one build for both
set -euo pipefail
source "$(dirname "$0")/lib.sh"

wasm=target/wasm/wasm32-unknown-unknown/wasm-release/stadtlotse_hydrate.wasm

# The whole workspace: then the server and the tools share one build of each dependency.
server() { cargo build --release --locked --workspace; }

# Tests want more features of some dependencies, so that cargo would build everything once more after the above. It builds the
# server beside its tests, but not the tool, which has none.
server_and_tests() {
    cargo test --release --locked --workspace --no-run
    cargo build --release --locked --package stadtlotse-bundle
}

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
case ${1:-server} in
    server) step "[build 1/3] server (6 to 10 minutes the first time)" server ;;
    tests) step "[build 1/3] server and tests (8 to 14 minutes the first time)" server_and_tests ;;
    *) fail "use: scripts/build.sh [tests]" ;;
esac
step "[build 2/3] browser half (2 to 3 minutes the first time)" browser
step "[build 3/3] files for browsers" bundle
