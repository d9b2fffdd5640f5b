#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds for speed, and prints what the window costs
# beside the floors it is held against. About three minutes; best where nothing else runs.
# scripts/figures.sh [--starts N]

set -eu
. "$(dirname "$0")/lib/house.sh"

bring run test
build release --target kneecoach --target kneecoach_floor --target kneecoach_window_bench
exec dbus-run-session -- /usr/bin/python3 -B "$house/tests/bench/figures.py" \
    "$house/build/release/bin" "$@"
