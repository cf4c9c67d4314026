#!/usr/bin/env bash
# Makes a Debian package of the command: Swift's libraries are inside the program, Graphviz, cairo,
# fontconfig, xlsxwriter and uchardet are dependencies, and a manual page and completions for bash, zsh and fish come
# with it. Prints the path of the package.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'package: %s\n' "$*" >&2; }

for tool in dpkg-deb dpkg-shlibdeps strip; do
  command -v "$tool" >/dev/null 2>&1 || {
    say "$tool is missing; on Debian or Ubuntu: apt-get install dpkg-dev binutils"
    exit 1
  }
done

# A folder of its own: the linking differs from that of other builds.
scratch=.build/package
swift build -c release --static-swift-stdlib --product liaison --scratch-path "$scratch" >&2
built=$(swift build -c release --static-swift-stdlib --product liaison --scratch-path "$scratch" --show-bin-path)

version=$("$built/liaison" --version)
architecture=$(dpkg --print-architecture)
root=$scratch/liaison_${version}_${architecture}
rm -rf "$root"
install -D -m 755 "$built/liaison" "$root/usr/bin/liaison"
strip "$root/usr/bin/liaison"
install -D -m 644 LICENSE "$root/usr/share/doc/liaison/copyright"

completion() { # completion SHELL PATH
  mkdir -p "$root/$(dirname "$2")"
  "$built/liaison" --generate-completion-script "$1" >"$root/$2"
}
completion bash usr/share/bash-completion/completions/liaison
completion zsh usr/share/zsh/vendor-completions/_liaison
completion fish usr/share/fish/vendor_completions.d/liaison.fish
mkdir -p "$root/usr/share/man/man1"
"$built/liaison" --experimental-dump-help | python3 Scripts/manual_page.py | gzip -9n >"$root/usr/share/man/man1/liaison.1.gz"

# dpkg-shlibdeps wants a source package around it.
mkdir -p "$root/DEBIAN" "$scratch/debian"
printf 'Source: liaison\n\nPackage: liaison\nArchitecture: any\n' >"$scratch/debian/control"
depends=$(cd "$scratch" && dpkg-shlibdeps -O -e"$(basename "$root")/usr/bin/liaison" 2>/dev/null |
  sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || { say "dpkg-shlibdeps found no libraries in the program"; exit 1; }
cat >"$root/DEBIAN/control" <<CONTROL
Package: liaison
Version: $version
Architecture: $architecture
Maintainer: Liaison <liaison@localhost>
Section: science
Priority: optional
Depends: $depends
Recommends: fonts-wqy-microhei | fonts-noto-cjk, poppler-utils, poppler-data
Installed-Size: $(du -sk "$root" | cut -f1)
Description: from an official work-list to who must work with whom
 Liaison reads a list of work and of the units that answer for it into a
 register, measures the two-mode network of units and items, finds where
 coordination piles up, and draws it.
CONTROL

find "$root" -type d -exec chmod 755 {} +
package=$root.deb
dpkg-deb --root-owner-group --build "$root" "$package" >&2
say "made $package"
printf '%s\n' "$package"
