#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds, and draws every step at the start, in the middle
# and at the end of its stroke, on both legs: in light, dark, high contrast and grey. To be looked at:
# scripts/contact-sheet.sh [FOLDER]

set -eu
. "$(dirname "$0")/lib/house.sh"

drawings scripts/contact-sheet.sh contact-sheet "$@"
bring run test
build dev --target tests_figure
say "Drawing. This takes about half a minute."
QT_QPA_PLATFORM=offscreen KNEECOACH_SHEETS=$folder \
    "$house/build/dev/bin/tests_figure" "[.sheet]" >&2 ||
    stop "Not all steps could be drawn." "Read the message above."

printf '%s: %s sheets\n' "$folder" "$(find "$folder" -name '*.png' | wc -l)"
