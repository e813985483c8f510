#!/usr/bin/env bash
# Sets up, builds and runs every test. The last line is `N passed, N failed`, over the converter's, cargo's and the browser's tests.
#
#   scripts/test.sh          everything
#   scripts/test.sh rust     cargo's only
#   scripts/test.sh e2e      the browser's only
set -euo pipefail
source "$(dirname "$0")/lib.sh"

part=${1:-all}
log=$root/var/tools/log
passed=0 failed=0 skipped=0 broken=0

count() {
    passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
}

converter_tests() {
    local run broken_ones
    scripts/model.sh --test 2>&1 | tee "$log/converter-test.txt" || broken=1
    # Ran 10 tests in 0.7s, and where some failed: FAILED (failures=1, errors=2)
    run=$(awk '/^Ran [0-9]+ tests?/ { print $2 }' "$log/converter-test.txt")
    broken_ones=$(awk -F '[=,)]' '/^FAILED/ { print $2 + $4 }' "$log/converter-test.txt")
    count "$((${run:-0} - ${broken_ones:-0}))" "${broken_ones:-0}" 0
}

rust_tests() {
    cargo test --release --locked --workspace --no-fail-fast 2>&1 | tee "$log/cargo-test.txt" || broken=1
    local sums
    # test result: ok. 12 passed; 0 failed; 1 ignored; …
    sums=$(awk '/^test result:/ { p += $4; f += $6; i += $8 } END { print p + 0, f + 0, i + 0 }' "$log/cargo-test.txt")
    # shellcheck disable=SC2086 # three numbers
    count $sums
}

browser_tests() {
    local report=$log/playwright.json sums
    rm -f "$report"
    PLAYWRIGHT_JSON_OUTPUT_FILE=$report PLAYWRIGHT_JSON_OUTPUT_NAME=$report PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 \
        npm --prefix e2e test -- --reporter=list,json || broken=1
    [[ -f $report ]] || { broken=1 && return; }
    sums=$(node -e '
        const s = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")).stats;
        console.log(s.expected + s.flaky, s.unexpected, s.skipped);' "$report")
    # shellcheck disable=SC2086 # three numbers
    count $sums
}

mkdir -p "$log"
rm -f "$log/tests.txt"
scripts/setup.sh test
scripts/build.sh tests
case $part in
    all)
        step "[tests 1/3] the converter" converter_tests
        step "[tests 2/3] cargo test" rust_tests
        step "[tests 3/3] in the browser" browser_tests
        ;;
    rust) step "[tests] cargo test" rust_tests ;;
    e2e) step "[tests] in the browser" browser_tests ;;
    *) fail "use: scripts/test.sh [rust|e2e]" ;;
esac
# A run that broke off without a failed test is a failure all the same.
((broken && !failed)) && failed=1
summary="$passed passed, $failed failed"
((skipped)) && summary+=", $skipped skipped"
printf '%s\n' "$summary" | tee "$log/tests.txt"
((!failed && passed))
