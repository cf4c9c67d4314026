#!/usr/bin/env bash
# Makes the documents of these tests anew: LibreOffice Writer (7.4) makes DOCX, ODT, RTF and PDF of the lists that
# make_fixtures.py writes, LibreOffice Calc XLSX, and pandoc (2.17) DOCX and HTML of its own manner. Needs
# libreoffice-writer, libreoffice-calc, pandoc,
# qpdf and the fonts WenQuanYi Micro Hei and DejaVu.
set -euo pipefail
cd "$(dirname "$0")"

python3 make_fixtures.py
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
convert() { # convert FORMAT FILE...
  nice soffice "-env:UserInstallation=file://$home" --headless --convert-to "$@" >/dev/null
}
convert docx list-zh.fodt list-en.fodt
convert odt list-zh.fodt list-en.fodt
convert rtf list-zh.fodt list-en.fodt
convert pdf pages/*.fodt
convert xlsx list-zh.fods list-en.fods
pandoc list-en.md -o pandoc-en.docx
pandoc list-en.md -s -o pandoc-en.html
# For what cannot be read.
qpdf --encrypt secret secret 256 -- list-en.pdf encrypted.pdf
rm -rf ./*.fodt ./*.fods pages
