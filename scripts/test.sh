#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds everything, runs all tests, has a browser look at
# the papers where one can be had, then runs each fuzz target for 20 seconds. What is written behind it
# is passed on to ctest, and that is all:
# scripts/test.sh -R session

set -eu
. "$(dirname "$0")/lib/house.sh"

bring run test
build dev
cd "$house"
ctest --preset dev --no-tests=error --parallel "$(nproc)" "$@"
[ $# -eq 0 ] || exit 0

# 77: there is no browser here, or nothing can be fetched. It has said so.
scripts/check-html.sh || [ $? -eq 77 ]
exec scripts/fuzz.sh 20
