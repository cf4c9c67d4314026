#!/usr/bin/env bash
# Draws the pictures in the guide to the diagrams, each by the command that stands on its page.
#
#   Scripts/draw_guide_pictures.sh            all of them
#   Scripts/draw_guide_pictures.sh ego sets   those of these pages
#
# LIAISON names the program to draw with; without it a release build is made.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
guide=$root/Sources/StakeholderDiagrams/StakeholderDiagrams.docc
width=1300 # dots, about

if [[ -z "${LIAISON:-}" ]]; then
  swift build -c release --product liaison >&2
  LIAISON=$root/.build/release/liaison
fi

# Commands on the pages name files as they stand in the repository, and the earlier edition of the list
# that the comparison needs. That edition is made up here from the real one: five items and a unit are
# not in it yet, another unit has items that it lost, and a few units changed hands.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
ln -s "$root/Data" "$scratch/Data"
list=$root/Data/macau-belt-and-road-2024-2028
cp "$list/parties.csv" "$scratch/"
sed -E -e '/^(8|12|17|23|39)\. /d' -e 's/、国家数据局//g' \
  -e '/^(6|10)\. /s/内地相关单位：/&工业和信息化部、/' -e '/^(14|15)\. /s/经济财政司/&、行政法务司/' \
  -e '/^(22|42)\. /s/内地相关单位：/&教育部、/' -e '/^(2|9|18)\. /s/、?国家发展改革委//' \
  -e '/^(19|20)\. /s/金融监管总局/&、商务部/' \
  "$list/worklist.txt" >"$scratch/earlier.txt"
cd "$scratch"

# The width of a PNG, from its header.
dots_across() {
  od -An -tu1 -j16 -N4 "$1" | awk '{ print (($1 * 256 + $2) * 256 + $3) * 256 + $4 }'
}

pages=("$@")
if [[ ${#pages[@]} -eq 0 ]]; then
  for page in "$guide"/Diagrams/*.md; do pages+=("$(basename "$page" .md)"); done
fi
for page in "${pages[@]}"; do
  read -ra words < <(grep -m1 -E '^liaison diagram .* -o [a-z-]+\.png$' "$guide/Diagrams/$page.md")
  arguments=("${words[@]:1}")
  picture=${arguments[-1]}
  "$LIAISON" "${arguments[@]}" --resolution 72 2>/dev/null
  resolution=$(awk -v have="$(dots_across "$picture")" -v want="$width" \
    'BEGIN { r = int(72 * want / have); print (r < 36 ? 36 : (r > 200 ? 200 : r)) }')
  "$LIAISON" "${arguments[@]}" --resolution "$resolution" 2>/dev/null
  "$root/Scripts/shrink_png.py" "$picture"
  mv "$picture" "$guide/Pictures/$picture"
  echo "$picture: $(dots_across "$guide/Pictures/$picture") dots across, $(wc -c <"$guide/Pictures/$picture") bytes"
done
