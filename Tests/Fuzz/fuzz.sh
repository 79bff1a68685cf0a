#!/usr/bin/env bash
# fuzz.sh [SECONDS] [TARGET…]: builds the fuzzers with the address sanitizer and lets each run.
# Linux with Swift's own libFuzzer. What ends a run is kept below .build-fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
shift || true
targets=${*:-reading counting matching splitter json house stream}

SOCIALCEO_FUZZ=1 swift build -c release --scratch-path .build-fuzz --product Fuzz \
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library -Xswiftc -use-ld=lld
program=$(SOCIALCEO_FUZZ=1 swift build -c release --scratch-path .build-fuzz --show-bin-path)/Fuzz

for target in $targets; do
  mkdir -p ".build-fuzz/corpus/$target" .build-fuzz/found
  echo "== $target, $seconds seconds"
  SWIFT_BACKTRACE=enable=no LSAN_OPTIONS=suppressions=Tests/Fuzz/leaks.txt \
    FUZZ_TARGET=$target "$program" \
    -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=4096 \
    -artifact_prefix=".build-fuzz/found/$target-" -print_final_stats=1 \
    ".build-fuzz/corpus/$target" Samples/en Samples/de Tests/Fuzz/seeds 2>&1 | tail -8
done
