#!/usr/bin/env bash
# Sets up, builds and serves the demo page at http://127.0.0.1:3000/.
set -euo pipefail
source "$(dirname "$0")/lib.sh"

scripts/setup.sh run
scripts/build.sh
say "serving http://127.0.0.1:3000/ (Ctrl+C ends it)"
exec target/release/stadtlotse serve "$@"
