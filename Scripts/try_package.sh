#!/usr/bin/env bash
# Installs the Debian package in a bare Debian root and runs it there: on the list in Data, to a report.
# Needs root, for chroot. Exits with 75 where no bare root could be made, which says nothing of the package.
# Usage: Scripts/try_package.sh [PACKAGE]
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'try: %s\n' "$*" >&2; }

if [ "$(id -u)" -ne 0 ]; then
  say "a bare root needs the rights of root: sudo Scripts/try_package.sh"
  exit 75
fi
command -v debootstrap >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends debootstrap; } >&2 || {
  say "debootstrap could not be installed"
  exit 75
}
package=${1:-$(Scripts/make_package.sh | tail -n 1)}
release=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } |
  sed -nE 's/^(deb|URIs:)[^h]*(https?:[^ ]+).*/\2/p' | sed -n 1p)

root=$(mktemp -d)
chmod 755 "$root" # apt in there reads as a user of its own
trap 'umount -q "$root/proc" || true; rm -rf "$root"' EXIT
debootstrap --variant=minbase "$release" "$root" "${mirror:-http://deb.debian.org/debian}" >"$root.log" 2>&1 ||
  { tail -n 5 "$root.log" >&2; say "no bare $release could be made"; exit 75; }
rm -f "$root.log"
# What apt here needs to reach its archive, it needs there.
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
mount -t proc proc "$root/proc"
cp "$package" "$root/liaison.deb"
cp -r Data/macau-belt-and-road-2024-2028 "$root/data"
chroot "$root" sh -ec '
  export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends ./liaison.deb fonts-wqy-microhei >/install.log 2>&1 ||
    { tail -n 5 /install.log; exit 1; }
  liaison --version
  liaison measure /data/worklist.txt --measure betweenness --format csv | head -n 3
  liaison report /data/worklist.txt -o /report
  test -s /report/report.html && test -s /report/diagrams/responsibility-map.png
  test -s /usr/share/man/man1/liaison.1.gz && test -s /usr/share/bash-completion/completions/liaison
  apt-get remove -y -qq liaison >/dev/null 2>&1
  test ! -e /usr/bin/liaison
'
say "installed, ran and was removed in a bare $release"
