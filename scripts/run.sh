#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds the coach, and starts it. What is written
# behind it is passed on: scripts/run.sh --help

set -eu
. "$(dirname "$0")/lib/house.sh"

bring run
build release --target kneecoach

if [ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display here, so an example session is played in the terminal, 60 times as fast."
    set -- play --answers "$house/content/knee/examples/all-clear.json" --speed 60
fi
exec "$house/build/release/bin/kneecoach" "$@"
