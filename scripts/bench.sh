#!/usr/bin/env bash
# Quality and time per answer over the shipped suites; one JSON report a suite.
set -euo pipefail
source "$(dirname "$0")/lib.sh"

scripts/setup.sh run
scripts/build.sh
mkdir -p var/tools
cat knowledge/evaluation/dev/*.jsonl >var/tools/dev.jsonl
say "one model thread, one worker, every development question"
STADTLOTSE_MODEL__WORKERS=1 STADTLOTSE_MODEL__THREADS=1 target/release/stadtlotse evaluate var/tools/dev.jsonl
