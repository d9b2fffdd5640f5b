#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds, and draws every kind of paper: routines, notes, questions and the rule
# book, on A4 and Letter, in normal and large print. Of each there are its pages, and a sheet of them. To be looked at:
# scripts/papers.sh [FOLDER]

set -eu
. "$(dirname "$0")/lib/house.sh"

drawings scripts/papers.sh papers "$@"
bring run test
build dev --target tests_handout
say "Drawing. This takes about a minute."
QT_QPA_PLATFORM=offscreen KNEECOACH_PAPERS=$folder \
    "$house/build/dev/bin/tests_handout" "[.papers]" >&2 ||
    stop "Not all papers could be drawn." "Read the message above."

for dress in "$folder"/*/; do
    printf '%s: %s pages\n' "$dress" "$(find "$dress" -name '*.png' ! -name '*-sheet.png' | wc -l)"
done
