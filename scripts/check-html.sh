#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Lets axe, a checker of accessibility, look at papers as HTML, in a browser without a window: at those named behind it, or
# at one of each kind. Installs what is missing (Debian 12 or 13).
# scripts/check-html.sh [FILE...]
# Where Chromium or npm cannot be installed, or the checker not be fetched, it says so and ends with 77.

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

# What is there need not be Debian's.
for name in $(packages html); do
    first "$name" >/dev/null || (install_packages "$name") || skip "$name could not be installed."
done
browser=$(first chromium chromium-browser google-chrome) || skip "there is no Chromium."
first node >/dev/null || skip "there is no node."

# The checker is kept with what is built.
checker=$house/build/check-html
mkdir -p "$checker"
cp "$house/scripts/lib/axe.cjs" "$checker"
versions="axe-core@4.14.1 puppeteer-core@24.10.0"
# shellcheck disable=SC2086 # a list of names is split on purpose
if [ "$(cat "$checker/fetched" 2>/dev/null)" != "$versions" ]; then
    npm install --prefix "$checker" --no-save --no-audit --no-fund --ignore-scripts --loglevel error \
        --fetch-retries 1 --fetch-timeout 30000 $versions >&2 ||
        skip "the checker could not be fetched."
    echo "$versions" >"$checker/fetched"
fi

# Without files, the papers that the program makes, and those that it only makes in its window.
if [ $# -eq 0 ]; then
    bring run test
    build dev --target kneecoach tests_handout
    kneecoach=$house/build/dev/bin/kneecoach
    examples=$house/content/knee/examples
    rm -f "$checker"/*.html
    "$kneecoach" pack rulebook --out "$checker/rulebook.html" --force
    "$kneecoach" export --answers "$examples/all-clear.json" --format html \
        --out "$checker/routine.html" --force
    "$kneecoach" export --answers "$examples/they-said-yes.json" --format html --large-print \
        --out "$checker/large.html" --force
    QT_QPA_PLATFORM=offscreen KNEECOACH_PAPERS=$checker \
        "$house/build/dev/bin/tests_handout" "[.html]" >&2 ||
        stop "The other papers could not be made." "Read the message above."
    set -- "$checker"/*.html
fi
exec node "$checker/axe.cjs" "$browser" "$@"
