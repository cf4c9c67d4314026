#!/usr/bin/env bash
# Finds what this machine lacks to build and run Liaison and installs it: the libraries of Graphviz, cairo
# and fontconfig, libxlsxwriter, libxml2, libzip, uchardet, Poppler's pdftotext with the tables of Chinese, and a font
# that covers Chinese labels. Where it may not install, it says what to run instead and exits with 1.
set -euo pipefail

say() { printf 'setup: %s\n' "$*" >&2; }

# The characters of 澳门: a font that lacks them draws boxes of hex digits.
has_font() { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list ':charset=6fb3 95e8' file 2>/dev/null)" ]; }
has_graphviz() { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libgvc libcgraph; }
# Graphviz draws with these two; Debian's package of it does not bring their headers.
has_cairo() { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists cairo; }
has_fontconfig() { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists fontconfig; }
# Programs are linked with zlib too, as xlsxwriter.pc has it, and tests read workbooks through it.
has_xlsxwriter() { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists xlsxwriter zlib; }

has_libxml() { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libxml-2.0; }
has_libzip() { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libzip; }
has_uchardet() { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists uchardet; }
# PDF is read by it, and Chinese in PDF by tables that Debian has apart.
has_pdftotext() { command -v pdftotext >/dev/null 2>&1; }
has_poppler_data() { [ -d /usr/share/poppler/cMap ] || [ -d /usr/local/share/poppler/cMap ]; }

if ! command -v swift >/dev/null 2>&1; then
  say "no swift command was found; install Swift 6.2 or later from https://www.swift.org/install"
  exit 1
fi

if [ "$(uname -s)" = Darwin ]; then
  # macOS brings PingFang, which covers Chinese.
  missing=()
  command -v pkg-config >/dev/null 2>&1 || missing+=(pkg-config)
  has_graphviz || missing+=(graphviz)
  has_cairo || missing+=(cairo)
  has_fontconfig || missing+=(fontconfig)
  # macOS brings zlib.
  pkg-config --exists xlsxwriter 2>/dev/null || missing+=(libxlsxwriter)
  has_libxml || missing+=(libxml2)
  has_libzip || missing+=(libzip)
  has_uchardet || missing+=(uchardet)
  # Homebrew's brings the tables.
  has_pdftotext || missing+=(poppler)
  [ ${#missing[@]} -eq 0 ] && exit 0
  if ! command -v brew >/dev/null 2>&1; then
    say "missing: ${missing[*]}. Install Homebrew (https://brew.sh), then run: brew install ${missing[*]}"
    exit 1
  fi
  say "installing ${missing[*]} with Homebrew"
  brew install "${missing[@]}" >&2
  exit 0
fi

missing=()
command -v pkg-config >/dev/null 2>&1 || missing+=(pkg-config)
has_graphviz || missing+=(libgraphviz-dev)
has_cairo || missing+=(libcairo2-dev)
has_fontconfig || missing+=(libfontconfig-dev)
has_xlsxwriter || missing+=(libxlsxwriter-dev zlib1g-dev)
has_libxml || missing+=(libxml2-dev)
has_libzip || missing+=(libzip-dev)
has_uchardet || missing+=(libuchardet-dev)
has_pdftotext || missing+=(poppler-utils)
has_poppler_data || missing+=(poppler-data)
has_font || missing+=(fontconfig fonts-wqy-microhei)
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  say "missing: ${missing[*]} (Debian's names). This system has no apt-get: install the development files of Graphviz (libgvc, libcgraph), cairo, fontconfig, libxlsxwriter, zlib, libxml2, libzip and uchardet, Poppler's pdftotext with poppler-data, pkg-config and a font with Chinese characters, then try again"
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    as_root=(sudo)
  else
    say "missing: ${missing[*]}. Ask an administrator to run: apt-get install ${missing[*]}"
    exit 1
  fi
fi

say "installing ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
if ! { "${as_root[@]}" apt-get update && "${as_root[@]}" apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  say "apt-get could not install ${missing[*]}; its last lines stand above"
  exit 1
fi
has_graphviz || { say "libgraphviz-dev is installed, but pkg-config does not find libgvc; check PKG_CONFIG_PATH"; exit 1; }
has_cairo || { say "libcairo2-dev is installed, but pkg-config does not find cairo; check PKG_CONFIG_PATH"; exit 1; }
has_fontconfig || { say "libfontconfig-dev is installed, but pkg-config does not find fontconfig; check PKG_CONFIG_PATH"; exit 1; }
has_xlsxwriter || { say "libxlsxwriter-dev is installed, but pkg-config does not find xlsxwriter; check PKG_CONFIG_PATH"; exit 1; }
has_libxml || { say "libxml2-dev is installed, but pkg-config does not find libxml-2.0; check PKG_CONFIG_PATH"; exit 1; }
has_libzip || { say "libzip-dev is installed, but pkg-config does not find libzip; check PKG_CONFIG_PATH"; exit 1; }
has_uchardet || { say "libuchardet-dev is installed, but pkg-config does not find uchardet; check PKG_CONFIG_PATH"; exit 1; }
has_pdftotext || { say "poppler-utils is installed, but there is no pdftotext; check PATH"; exit 1; }
has_font || { say "a font was installed, but fontconfig finds none that covers 澳门; run fc-cache -f"; exit 1; }
