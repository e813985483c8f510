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
cat knowledge/evaluation/dev/*.jsonl >var/tools/dev.jsonl
say "one model thread, one worker, every development question"
STADTLOTSE_MODEL__WORKERS=1 STADTLOTSE_MODEL__THREADS=1 target/release/stadtlotse evaluate var/tools/dev.jsonl
