#!/usr/bin/env bash
# Runs Tests/BrowserTests in headless Chromium. Installs Chromium (apt) and the driver (PyPI, in .venv-browser)
# where they are missing; where that may not be, says so loudly and leaves these tests out, unless
# BROWSER_TESTS=required, as on CI, where that is an error.
set -euo pipefail
cd "$(dirname "$0")/.."

leave_out() {
  printf '\n*** BROWSER TESTS LEFT OUT: %s\n*** The report is not proven in a browser by this run.\n\n' "$*" >&2
  [ "${BROWSER_TESTS:-}" = required ] && exit 1
  exit 0
}

find_browser() {
  for name in chromium chromium-browser google-chrome; do command -v "$name" && return; done
  local mac="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  [ -x "$mac" ] && printf '%s\n' "$mac"
}

export CHROMIUM="${CHROMIUM:-$(find_browser || true)}"
if [ -z "$CHROMIUM" ]; then
  command -v apt-get >/dev/null 2>&1 || leave_out "no Chromium was found and there is no apt-get to install it"
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || leave_out "no Chromium was found; ask an administrator to run: apt-get install chromium"
    as_root=(sudo)
  fi
  printf 'browser tests: installing chromium\n' >&2
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  export DEBIAN_FRONTEND=noninteractive
  { "${as_root[@]}" apt-get update && "${as_root[@]}" apt-get install -y --no-install-recommends chromium; } >"$log" 2>&1 \
    || { tail -n 5 "$log" >&2; leave_out "apt-get could not install chromium"; }
  CHROMIUM=$(find_browser)
fi

python=.venv-browser/bin/python
if ! "$python" -c 'import axe_playwright_python, playwright' 2>/dev/null; then
  command -v python3 >/dev/null 2>&1 || leave_out "there is no python3 to drive Chromium"
  { python3 -m venv .venv-browser && "$python" -m pip install --quiet -r Tests/BrowserTests/requirements.txt; } \
    || leave_out "the driver of Chromium could not be installed from PyPI"
fi
for test in Tests/BrowserTests/test_*.py; do
  printf 'browser tests: %s\n' "$test" >&2
  "$python" "$test"
done
