#!/usr/bin/env bash
# fuzz.sh READER [SECONDS]: feeds a reader with what libFuzzer makes of the seeds, two processes at once.
# READER is a network format of `liaison formats` that is read, or table, nodes, worklist, register-csv,
# register-json, or file.ENDING (xlsx, ods, docx, odt, html, rtf, md): a file as the command reads it. What crashes or hangs is left in Fuzzing/.corpus/READER/found, and the exit status is not 0.
set -euo pipefail
cd "$(dirname "$0")"
reader=${1:?name a reader}
seconds=${2:-600}

# Without a backtrace, which takes longer than an input, and with the fuzzer in every module.
export SWIFT_BACKTRACE=enable=no
swift build -c release --scratch-path .build -Xswiftc -sanitize=fuzzer -Xswiftc -parse-as-library

corpus=.corpus/$reader
mkdir -p "$corpus/inputs" "$corpus/found"
cp Seeds/"$reader"/* "$corpus/inputs/" 2>/dev/null || true
cp ../Tests/DocumentsTests/Fixtures/*."${reader#file.}" "$corpus/inputs/" 2>/dev/null || true
if [ "$reader" = worklist ]; then
  # The passages that the reader is tuned on, a file each.
  python3 - "$corpus/inputs" ../Tests/WorklistCorpus/*-tuned.json <<'PASSAGES'
import json, pathlib, sys
for path in sys.argv[2:]:
    for number, passage in enumerate(json.load(open(path, encoding="utf-8"))):
        file = pathlib.Path(sys.argv[1], f"{pathlib.Path(path).stem}-{number}.txt")
        file.write_text(passage["text"], encoding="utf-8")
PASSAGES
fi
cp ../Tests/NetworkFormatsTests/Peers/"$reader"/* "$corpus/inputs/" 2>/dev/null || true
READER=$reader .build/release/FuzzReaders -max_total_time="$seconds" -timeout=2 -rss_limit_mb=2048 -max_len=4096 \
  -fork=2 -artifact_prefix="$corpus/found/" "$corpus/inputs"
