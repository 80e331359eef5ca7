#!/usr/bin/env bash
# Renews the script of the query page: fetches @zazuko/yasgui from the npm registry, in the version given, and writes its
# minified files, the licences of all that is bundled in them and their checksums. Needs npm; the build does not.
#
#   src/vendor.sh 4.6.2
#
# Then set the version in VendoredFiles.java and in src/docs/third-party.md, remove the old directory, read what changed
# in LICENSES.txt, and run BrowserIT.
set -euo pipefail
version=${1:?"which version of @zazuko/yasgui? For example: src/vendor.sh 4.6.2"}
root=$(cd "$(dirname "$0")/.." && pwd -P)
to=$root/src/main/resources/org/nutgraph/web/vendor/yasgui-$version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --save-exact "@zazuko/yasgui@$version" >/dev/null
built=node_modules/@zazuko/yasgui/build
mkdir -p "$to"
cp "$built/yasgui.min.js" "$built/yasgui.min.css" "$to/"

# The source map names the packages that are in the script.
node - "$built/yasgui.min.js.map" >"$to/LICENSES.txt" <<'JS'
const fs = require("fs");
const sources = JSON.parse(fs.readFileSync(process.argv[2])).sources;
const names = new Set(["@zazuko/yasgui", "@zazuko/yasgui-utils", "@zazuko/yasqe", "@zazuko/yasr"]);
for (const source of sources) {
    const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source);
    if (found) names.add(found[1]);
}
const spelled = (who) => !who ? "its contributors" : typeof who === "string" ? who : who.name;
const parts = ["yasgui.min.js and yasgui.min.css are @zazuko/yasgui, unchanged. The packages below are bundled in them.\n"];
for (const name of [...names].sort()) {
    const home = "node_modules/" + name;
    const about = JSON.parse(fs.readFileSync(home + "/package.json"));
    const file = fs.readdirSync(home).filter((it) => /^licen[cs]e(\.|$)/i.test(it)).sort()[0];
    const text = file
        ? fs.readFileSync(home + "/" + file, "utf8").trim()
        : "Copyright (c) " + spelled(about.author) + "\nThe package has no licence text of its own; that of MIT stands at the end.";
    parts.push("=".repeat(80) + "\n" + name + " " + about.version + " (" + (about.license ?? "see below") + ")\n\n" + text + "\n");
}
parts.push("=".repeat(80) + `
The MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`);
console.log(parts.join("\n").replace(/[ \t]+$/gm, "").replace(/\r/g, ""));
JS

(cd "$to" && sha256sum LICENSES.txt yasgui.min.css yasgui.min.js >SHA256SUMS)
cat "$to/SHA256SUMS"
