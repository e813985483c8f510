#!/usr/bin/env bash
# Brings what is missing on this machine: Debian packages, the model, the WebAssembly standard library, the browser tests' packages.
#
#   scripts/setup.sh run     for `make run` (default)
#   scripts/setup.sh test    for `make test`: also Chromium, Redis, PostgreSQL and e2e/node_modules
set -euo pipefail
source "$(dirname "$0")/lib.sh"

purpose=${1:-run}

system_packages() {
    local missing=()
    command -v cc >/dev/null || missing+=(gcc libc6-dev)
    command -v python3 >/dev/null || missing+=(python3)
    [[ -e /etc/ssl/certs/ca-certificates.crt ]] || missing+=(ca-certificates)
    if [[ $purpose == test ]]; then
        command -v chromium >/dev/null || missing+=(chromium)
        command -v redis-server >/dev/null || missing+=(redis-server)
        compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
        command -v npm >/dev/null || missing+=(nodejs npm)
        # Chromium draws Arabic, Greek and emoji only with fonts for them.
        command -v dpkg-query >/dev/null && missing+=(fonts-noto-core)
    fi
    ((${#missing[@]})) && install_packages "${missing[@]}"
    command -v cargo >/dev/null || fail "Rust is missing: install the stable toolchain with rustup, or Debian's rustc-web and cargo-web"
}

browser_tests() {
    local made_from
    made_from=$(fingerprint "$(node --version)" "$(<e2e/package-lock.json)")
    if is_stamped e2e/node_modules/.stamp "$made_from"; then
        say "    there already: e2e/node_modules"
        return
    fi
    # The tests use Debian's Chromium.
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 quietly "$root/var/tools/log/npm.txt" \
        npm ci --prefix e2e --ignore-scripts --no-audit --no-fund
    stamp e2e/node_modules/.stamp "$made_from"
}

case $purpose in
    run) steps=3 ;;
    test) steps=4 ;;
    *) fail "use: scripts/setup.sh [run|test]" ;;
esac
step "[set-up 1/$steps] system packages" system_packages
step "[set-up 2/$steps] model and ONNX Runtime" scripts/model.sh
step "[set-up 3/$steps] Rust for WebAssembly" scripts/wasm.sh
[[ $purpose == run ]] || step "[set-up 4/$steps] packages of the browser tests" browser_tests
