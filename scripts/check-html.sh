#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Lets axe, a checker of accessibility, look at papers as HTML, in a browser without a window: at
# those named behind it, or at the rule book and the routines of the examples.
# scripts/check-html.sh [FILE...]
# Where npm, node, or Chromium is missing, or nothing can be fetched, it says so and ends with 77.

set -eu
. "$(dirname "$0")/lib/house.sh"

skip() {
    say "The papers were not looked at: $1"
    exit 77
}

# first NAME...: the first of these programs that is there.
first() {
    for name in "$@"; do
        command -v "$name" && return
    done
    return 1
}

browser=$(first chromium chromium-browser google-chrome) || skip "there is no Chromium."
first npm >/dev/null || skip "there is no npm."
first node >/dev/null || skip "there is no node."

# The checker is kept with what is built.
checker=$house/build/check-html
mkdir -p "$checker"
cp "$house/scripts/lib/axe.cjs" "$checker"
[ -d "$checker/node_modules/puppeteer-core" ] ||
    npm install --prefix "$checker" --no-save --no-audit --no-fund --ignore-scripts --loglevel error \
        axe-core@4.14.1 puppeteer-core@24.10.0 >&2 ||
    skip "the checker could not be fetched."

# Without files, the papers that the program makes.
if [ $# -eq 0 ]; then
    build dev --target kneecoach
    kneecoach=$house/build/dev/bin/kneecoach
    examples=$house/content/knee/examples
    "$kneecoach" pack rulebook --out "$checker/rulebook.html" --force
    "$kneecoach" export --answers "$examples/all-clear.json" --format html \
        --out "$checker/routine.html" --force
    "$kneecoach" export --answers "$examples/they-said-yes.json" --format html --large-print \
        --out "$checker/large.html" --force
    set -- "$checker/rulebook.html" "$checker/routine.html" "$checker/large.html"
fi
exec node "$checker/axe.cjs" "$browser" "$@"
