#!/usr/bin/env bash
# Quality and time per answer over the shipped suites; one JSON report a suite.
set -euo pipefail
source "$(dirname "$0")/lib.sh"

scripts/setup.sh run
scripts/build.sh
for suite in knowledge/evaluation/*.jsonl; do
    say "$suite"
    target/release/stadtlotse evaluate "$suite"
done
