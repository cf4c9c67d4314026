#!/usr/bin/env bash
# Makes worklist.docx of worklist.md with pandoc (2.17); the same bytes each time.
set -euo pipefail
cd "$(dirname "$0")"
SOURCE_DATE_EPOCH=1753228800 pandoc worklist.md --from markdown --to docx --output worklist.docx
