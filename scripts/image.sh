#!/usr/bin/env bash
# Builds the Dockerfile on a Debian machine that has neither a container engine nor an image registry: base image by debootstrap,
# build by buildah in chroot isolation. Needs root, and about 6 GB below var/tools/image. For checking the Dockerfile.
#
#   scripts/image.sh           builds, and starts `stadtlotse doctor` in the result
#   scripts/image.sh FILE      builds another Dockerfile
set -euo pipefail
source "$(dirname "$0")/lib.sh"

file=${1:-Dockerfile}
work=$root/var/tools/image
base=docker.io/library/debian:bookworm-slim
result=localhost/stadtlotse:latest
export BUILDAH_ISOLATION=chroot STORAGE_DRIVER=vfs
export TMPDIR=$work/tmp

with_storage() { buildah --root "$work/storage" --runroot "$work/run" "$@"; }

tools() { install_packages buildah debootstrap; }

base_image() {
    if with_storage images --quiet "$base" >/dev/null 2>&1; then
        say "    there already"
        return
    fi
    rm -rf "$work/debian"
    quietly "$root/var/tools/log/debootstrap.txt" debootstrap --variant=minbase bookworm "$work/debian"
    # The same sources as here, so that security updates (and rustc-web with them) can be had.
    printf 'deb %s bookworm%s main\n' "$(mirror bookworm)" '' "$(mirror bookworm-updates)" -updates \
        "$(mirror bookworm-security)" -security >"$work/debian/etc/apt/sources.list"
    # And what this machine's apt and TLS need to get at them.
    apt-config dump Acquire | grep '"[^"]' >"$work/debian/etc/apt/apt.conf.d/90builder" || true
    mkdir -p "$work/debian/usr/local/share/ca-certificates"
    find /usr/local/share/ca-certificates -name '*.crt' -exec cp -t "$work/debian/usr/local/share/ca-certificates" {} +
    local container
    container=$(with_storage from scratch)
    with_storage add --quiet "$container" "$work/debian" / >/dev/null
    with_storage commit --quiet "$container" "$base" >/dev/null
    with_storage rm "$container" >/dev/null
    rm -rf "$work/debian"
}

# mirror SUITE: where this machine's apt gets SUITE from.
mirror() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' | awk -v suite="$1" '$2 == suite { print $1; exit }'
}

build() { with_storage bud --isolation chroot --network host --pull-never --tag "$result" --file "$file" . >&2; }

try() {
    local container
    container=$(with_storage from --pull-never "$result")
    with_storage run --isolation chroot "$container" -- stadtlotse doctor || say "    doctor found something"
    with_storage rm "$container" >/dev/null
}

[[ $(id -u) == 0 ]] || fail "this needs root"
mkdir -p "$TMPDIR"
one_at_a_time image
step "[image 1/4] debootstrap and buildah" tools
step "[image 2/4] base image" base_image
step "[image 3/4] $file" build
[[ $file != Dockerfile ]] || step "[image 4/4] trying it" try
