# shellcheck shell=bash
# Shared by the scripts beside it: `source "$(dirname "$0")/lib.sh"`. Goes to the checkout's root.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
root=$PWD

# One place for what cargo makes, and no settings of the caller's that would change it.
export CARGO_TARGET_DIR=$root/target
unset CARGO_BUILD_TARGET LEPTOS_OUTPUT_NAME

# Progress goes to standard error: standard output belongs to what a script prints for others.
say() { printf '%s\n' "$*" >&2; }

fail() {
    say "error: $*"
    exit 1
}

# step TEXT COMMAND…: says what begins, and after it how long it took.
step() {
    local text=$1 started=$SECONDS
    shift
    say "$text"
    "$@"
    say "    done in $((SECONDS - started)) s"
}

# one_at_a_time NAME: waits until nobody else in this checkout does the same.
one_at_a_time() {
    mkdir -p var/tools/lock
    exec {lock}>"var/tools/lock/$1"
    flock --nonblock "$lock" && return
    say "    waiting: another run of $1 is under way"
    flock "$lock"
}

sha256_of() { sha256sum "$1" | cut -d ' ' -f 1; }

has_sha256() { [[ -f $1 && $(sha256_of "$1") == "$2" ]]; }

# fingerprint TEXT…: one hash for all the arguments.
fingerprint() { printf '%s\0' "$@" | sha256sum | cut -d ' ' -f 1; }

# is_stamped FILE VALUE / stamp FILE VALUE: what a finished step was made from.
is_stamped() { [[ -f $1 && $(<"$1") == "$2" ]]; }

stamp() {
    mkdir -p "$(dirname "$1")"
    printf '%s\n' "$2" >"$1.$$"
    mv "$1.$$" "$1"
}

# quietly LOG COMMAND…: the output goes to a file, whose end is shown when the command fails.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        fail "this failed: $* (all of its output is in $log)"
    fi
}

# as_root COMMAND…
as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "this needs root, and there is no sudo. Run it yourself as root: $*"
    fi
}

is_installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

# Package lists older than a day, or none, are brought up to date.
refresh_package_lists() {
    local newest
    newest=$(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -mtime -1 -print -quit 2>/dev/null || true)
    [[ -n $newest ]] || quietly "$root/var/tools/log/apt-update.log" as_root apt-get update
}

# install_packages NAME…: those of Debian's packages that are missing.
install_packages() {
    local name missing=()
    for name in "$@"; do
        is_installed "$name" || missing+=("$name")
    done
    ((${#missing[@]})) || return 0
    command -v apt-get >/dev/null || fail "please install by your system's own means: ${missing[*]}"
    say "    installing ${missing[*]}"
    refresh_package_lists
    quietly "$root/var/tools/log/apt-install.log" as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "${missing[@]}"
}
