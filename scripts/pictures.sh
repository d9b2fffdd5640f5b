#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds, and draws every page of the walk: in light,
# dark and high contrast, with the largest letters, and in the smallest window. To be looked at:
# scripts/pictures.sh [FOLDER]

set -eu
. "$(dirname "$0")/lib/house.sh"

drawings scripts/pictures.sh pictures "$@"
bring run test
build dev --target tests_app
say "Drawing. This takes about half a minute."
QT_QPA_PLATFORM=xcb KNEECOACH_PICTURES=$folder \
    xvfb-run --auto-servernum --server-args "-screen 0 1600x1000x24" \
    "$house/build/dev/bin/tests_app" "[.pictures]" >&2 ||
    stop "Not all pages could be drawn." "Read the message above."

for dress in "$folder"/*/; do
    printf '%s: %s pages\n' "$dress" "$(find "$dress" -name '*.png' | wc -l)"
done
