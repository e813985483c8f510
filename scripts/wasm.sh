#!/usr/bin/env bash
# Makes var/tools/wasm-rustc and var/tools/wasm-clippy: a compiler, and a clippy for `RUSTC_WORKSPACE_WRAPPER`, that can build for
# wasm32-unknown-unknown. In this order:
#
#   1. the installed toolchain has the target: the wrappers call it
#   2. Debian offers `rustc-web`: it is unpacked below var/tools/wasm (not installed), and its standard library built once
#   3. `rustup target add`
set -euo pipefail
source "$(dirname "$0")/lib.sh"

target=wasm32-unknown-unknown
tools=$root/var/tools
home=$tools/wasm

has_target() { compgen -G "$("$1" --print target-libdir --target "$target" 2>/dev/null)/libstd-*.rlib" >/dev/null; }

# wrapper NAME: writes an executable from standard input.
wrapper() {
    mkdir -p "$tools"
    cat >"$tools/$1.$$"
    chmod +x "$tools/$1.$$"
    mv "$tools/$1.$$" "$tools/$1"
}

use_installed() {
    wrapper wasm-rustc <<'SH'
#!/bin/sh
exec rustc "$@"
SH
    wrapper wasm-clippy <<'SH'
#!/bin/sh
# Cargo calls: wasm-clippy RUSTC ARGUMENTS…
shift
exec "$(rustc --print sysroot)/bin/clippy-driver" "$@"
SH
}

use_unpacked() {
    wrapper wasm-rustc <<'SH'
#!/bin/sh
# Debian's compiler has no run path; it finds its libraries through this, and its sysroot by its own place.
usr=${0%/*}/wasm/usr
LD_LIBRARY_PATH="$usr/lib/$(cat "${0%/*}/wasm/multiarch")${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export LD_LIBRARY_PATH
exec "$usr/bin/rustc" "$@"
SH
    wrapper wasm-clippy <<'SH'
#!/bin/sh
# Cargo calls: wasm-clippy RUSTC ARGUMENTS…
usr=${0%/*}/wasm/usr
LD_LIBRARY_PATH="$usr/lib/$(cat "${0%/*}/wasm/multiarch")${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export LD_LIBRARY_PATH SYSROOT="$usr"
shift
exec "$usr/bin/clippy-driver" "$@"
SH
}

dependency() { apt-cache depends "$1" 2>/dev/null | sed -n "s/^ *Depends: \($2\)\$/\1/p" | head -n 1; }

# Debian's compiler, clippy, linker and the library's sources, into the folder $1.
unpack() {
    local std llvm packages
    std=$(dependency libstd-rust-web-dev 'libstd-rust-web-[0-9.]*')
    llvm=$(dependency "$std" 'libllvm[0-9]*')
    packages=(rustc-web rust-web-clippy rust-web-src libstd-rust-web-dev "$std" "$llvm" "lld-${llvm#libllvm}")
    mkdir -p "$1/packages"
    cd "$1/packages"
    quietly "$tools/log/wasm-download.txt" apt-get download "${packages[@]}"
    cd "$root"
    local package
    for package in "$1"/packages/*.deb; do dpkg-deb --extract "$package" "$1"; done
    rm -rf "${1:?}/packages" "${1:?}/usr/share"
    local host
    host=$(basename "$(compgen -G "$1/usr/lib/rustlib/*-unknown-linux-gnu")")
    dpkg-architecture -qDEB_HOST_MULTIARCH >"$1/multiarch" 2>/dev/null ||
        basename "$(dirname "$(compgen -G "$1/usr/lib/*/librustc_driver-*.so")")" >"$1/multiarch"
    mkdir -p "$1/usr/lib/rustlib/$host/bin"
    ln -sf "../../../llvm-${llvm#libllvm}/bin/lld" "$1/usr/lib/rustlib/$host/bin/rust-lld"
}

# std 1.96 compiles only with rustc 1.96, so the unpacked compiler builds its own; stable cargo may do so by RUSTC_BOOTSTRAP.
build_std() {
    local usr=$1/usr empty=$1/empty
    mkdir -p "$empty/src" "$usr/lib/rustlib/$target/lib"
    printf '[package]\nname = "empty"\nedition = "2021"\n[workspace]\n' >"$empty/Cargo.toml"
    printf '#![no_std]\n' >"$empty/src/lib.rs"
    LD_LIBRARY_PATH=$usr/lib/$(<"$1/multiarch") RUSTC=$usr/bin/rustc RUSTC_BOOTSTRAP=1 \
        RUSTFLAGS="-Cembed-bitcode=yes --remap-path-prefix=$1=/debian --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo" \
        quietly "$tools/log/wasm-std.txt" \
        env -u CARGO_BUILD_TARGET -u CARGO_ENCODED_RUSTFLAGS -u CARGO_TARGET_DIR -u RUSTC_WRAPPER -u RUSTC_WORKSPACE_WRAPPER \
        cargo build --release --target "$target" --manifest-path "$empty/Cargo.toml" --target-dir "$empty/target" \
        -Zbuild-std=std,panic_abort,panic_unwind,test
    find "$empty/target/$target/release/deps" -name '*.rlib' ! -name 'libempty-*' -exec cp -t "$usr/lib/rustlib/$target/lib" {} +
    rm -rf "$empty" "$usr/src" "$usr/lib/rustlib/src"
}

use_debian() {
    local new=$home.$$
    # shellcheck disable=SC2064 # the folder of now is meant
    trap "rm -rf '$new'" EXIT
    step "    [1/2] Debian's rustc-web, unpacked below var/tools (145 MB)" unpack "$new"
    step "    [2/2] building its standard library for $target (about 40 s)" build_std "$new"
    rm -rf "$home"
    mv "$new" "$home"
    use_unpacked
}

# Debian has it, and new enough for us (rust-version in Cargo.toml).
debian_offers() {
    local candidate
    command -v apt-get >/dev/null || return 1
    (refresh_package_lists) || return 1
    candidate=$(apt-cache policy rustc-web | sed -n 's/^ *Candidate: //p')
    [[ -n $candidate && $candidate != "(none)" ]] && dpkg --compare-versions "$candidate" ge 1.89
}

main() {
    one_at_a_time wasm
    if command -v rustc >/dev/null && has_target rustc; then
        use_installed
        say "    the installed toolchain can build for $target"
    elif [[ -x $tools/wasm-rustc ]] && has_target "$tools/wasm-rustc"; then
        say "    there already: $("$tools/wasm-rustc" --version)"
    elif debian_offers; then
        use_debian
    else
        say "    rustup target add $target"
        rustup target add "$target" || fail "the Rust target $target is missing, and neither Debian nor rustup gives it"
        use_installed
    fi
    has_target "$tools/wasm-rustc" || fail "var/tools/wasm-rustc has no standard library for $target"
}

main
