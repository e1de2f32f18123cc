#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# demo.sh UNGCUU-CLI: packaging/demo makes what it names, keeps the workspace when run again, and says so when a verdict
# is not the one it must be (a verifier that trusts everybody).
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd) cli=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$root/packaging/demo" "$cli" "$folder/demo"
for made in demo.ungcuu PA-MAU.pdf PA-MAU-da-ky.pdf authority/ca.pem authority/ca.crl authority/signer.p12; do
  [ -s "$folder/demo/$made" ] || { echo "not made: $made"; exit 1; }
done
[ -z "$(find "$folder/demo" -type f -perm /077)" ] || { echo "others can read:"; find "$folder/demo" -type f -perm /077; exit 1; }

before=$("$cli" workspace info "$folder/demo/demo.ungcuu" --json)
"$root/packaging/demo" "$cli" "$folder/demo" > /dev/null
[ "$before" = "$("$cli" workspace info "$folder/demo/demo.ungcuu" --json)" ] || { echo "the workspace was not kept"; exit 1; }

cat > "$folder/trusting" <<TRUSTING
#!/bin/bash
[ "\$1" != verify ] || exit 0
exec "$cli" "\$@"
TRUSTING
chmod +x "$folder/trusting"
if "$root/packaging/demo" "$folder/trusting" "$folder/demo" > /dev/null 2>&1; then
  echo "a verifier that trusts everybody was not noticed"; exit 1
fi
echo "the demo holds"
