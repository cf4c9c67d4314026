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

# Installs Debian packages where that may be; returns 1 where it may not.
install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo)
  fi
  printf 'browser tests: installing %s\n' "$*" >&2
  { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1 || { tail -n 5 "$log" >&2; return 1; }
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT

export CHROMIUM="${CHROMIUM:-$(find_browser || true)}"
if [ -z "$CHROMIUM" ]; then
  install chromium || leave_out "no Chromium was found and none could be installed; on Debian: apt-get install chromium"
  CHROMIUM=$(find_browser)
fi

python=.venv-browser/bin/python
requirements=Tests/BrowserTests/requirements.txt
make_environment() { rm -rf .venv-browser; python3 -m venv .venv-browser >"$log" 2>&1; }
if ! cmp -s "$requirements" .venv-browser/requirements.txt; then
  make_environment || { install python3-venv && make_environment; } \
    || leave_out "python3 could not make an environment for the driver of Chromium"
  "$python" -m pip install --quiet --disable-pip-version-check -r "$requirements" >"$log" 2>&1 \
    || { tail -n 5 "$log" >&2; leave_out "the driver of Chromium could not be installed from PyPI"; }
  cp "$requirements" .venv-browser/requirements.txt
fi
for test in Tests/BrowserTests/test_*.py; do
  printf 'browser tests: %s\n' "$test" >&2
  "$python" "$test"
done
