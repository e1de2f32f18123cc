#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# deb.sh BUILD: makes the Debian package of a built tree and asks the judges: lintian, desktop-file-validate,
# appstreamcli, xmllint, man; then runs the command line out of the unpacked package. Each judge must also say no once.
set -euo pipefail
source=$(cd "$(dirname "$0")/../.." && pwd) build=$1
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL: $*"; exit 1; }

(cd "$build" && cpack -G DEB -B "$work" > "$work/cpack.log") || { cat "$work/cpack.log"; fail "cpack"; }
deb=$(echo "$work"/ungcuu_*.deb)
root=$work/root
dpkg-deb -x "$deb" "$root"

# Newer lintians hand on what AppStream says of the missing address (see below); older ones do not know that tag, so it
# cannot stand among the overrides.
wrong_package() {
  { lintian --allow-root "$1" 2>&1 || true; } | grep -E '^[EW]:|error' | grep -v ' appstream-metadata-validation-failed ' || true
}
wrong=$(wrong_package "$deb")
[ -z "$wrong" ] || fail "lintian: $wrong"
mkdir -p "$work/bad/DEBIAN"
printf 'Package: bad\nVersion: 1\nArchitecture: all\nMaintainer: x\nDescription: bad\n' > "$work/bad/DEBIAN/control"
dpkg-deb --root-owner-group -b "$work/bad" "$work/bad.deb" > /dev/null 2>&1
[ -n "$(wrong_package "$work/bad.deb")" ] || fail "lintian finds nothing in a package without a changelog"
desktop=$root/usr/share/applications/org.ungcuu.UngCuu.desktop
desktop-file-validate "$desktop" || fail "desktop entry"
sed '/^Type=/d' "$desktop" > "$work/bad.desktop"
! desktop-file-validate "$work/bad.desktop" > /dev/null || fail "desktop-file-validate accepts an entry without a type"
metainfo=$root/usr/share/metainfo/org.ungcuu.UngCuu.metainfo.xml
# The project has no public address yet: AppStream 1.0 warns of that, 0.16 does not know the warning. Nothing else may stand.
wrong_metainfo() {
  { appstreamcli validate --no-net "$1" || true; } | grep -E '^ *[EW]:' | grep -v ': url-homepage-missing$' || true
}
wrong=$(wrong_metainfo "$metainfo")
[ -z "$wrong" ] || fail "metainfo: $wrong"
sed 's,<id>.*</id>,,' "$metainfo" > "$work/bad.metainfo.xml"
[ -n "$(wrong_metainfo "$work/bad.metainfo.xml")" ] || fail "appstreamcli accepts a component without an id"
xmllint --noout "$root/usr/share/mime/packages/ungcuu.xml" || fail "MIME types"
for file in $(grep -o 'text/vnd[^"]*\|application/vnd.ungcuu[^"]*' "$root/usr/share/mime/packages/ungcuu.xml" | sort -u); do
  [ -s "$root/usr/share/icons/hicolor/scalable/mimetypes/${file/\//-}.svg" ] || fail "no icon for $file"
done

page=$(zcat "$root/usr/share/man/man1/ungcuu-cli.1.gz")
"$root/usr/bin/ungcuu-cli" --help --lang en | sed -n 's/^  ungcuu-cli \([a-z]*\( [a-z]*\)\?\).*/\1/p' | while read -r command; do
  grep -qF "$command" <<< "$page" || fail "the manual page does not name: $command"
done
LC_ALL=C.UTF-8 "$root/usr/bin/ungcuu-cli" check "$source/scenarios/PA-MAU.pa.md" > /dev/null || fail "the packaged program does not run"
needed=$(ldd "$root/usr/bin/ungcuu") || fail "ldd"
! grep -q 'not found' <<< "$needed" || fail "libraries are missing: $needed"
! grep -q "$build" <<< "$needed" || fail "the packaged window looks for libraries in the build tree"
echo "package: $(basename "$deb"), $(stat -c %s "$deb") bytes"
