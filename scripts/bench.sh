#!/usr/bin/env bash
# What BENCHMARKS.md and the README's table hold.
#
#   scripts/bench.sh          quality and time per answer over the shipped suites, as a JSON report
#   scripts/bench.sh limits   the cost of a check, faults of Redis and a flood, as tables
set -euo pipefail
source "$(dirname "$0")/lib.sh"

if [[ ${1-} == limits ]]; then
    scripts/setup.sh test
    cargo run --release --locked --package stadtlotse --example limits
    exit
fi
scripts/setup.sh run
scripts/build.sh
mkdir -p var/tools
# A database of its own, so that the catalogue is that of `knowledge/`; vectors are kept by content.
export STADTLOTSE_STORAGE__URL="sqlite://$root/var/tools/bench.sqlite?mode=rwc"
cat knowledge/evaluation/suite/*.jsonl >var/tools/suite.jsonl
target/release/stadtlotse import knowledge knowledge >&2
say "one model thread, one worker, every case of the shipped suite"
STADTLOTSE_MODEL__WORKERS=1 STADTLOTSE_MODEL__THREADS=1 target/release/stadtlotse evaluate var/tools/suite.jsonl
