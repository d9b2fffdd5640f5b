#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds everything, runs all tests, then each fuzz
# target for 20 seconds. What is written behind it is passed on to ctest, and nothing is fuzzed:
# scripts/test.sh -R session

set -eu
. "$(dirname "$0")/lib/house.sh"

bring run test
build dev
cd "$house"
ctest --preset dev --no-tests=error --parallel "$(nproc)" "$@"
[ $# -gt 0 ] || exec scripts/fuzz.sh 20
