#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds everything, and runs all tests. What is
# written behind it is passed on to ctest: scripts/test.sh -R session

set -eu
. "$(dirname "$0")/lib/house.sh"

bring run test
build dev
cd "$house"
exec ctest --preset dev --no-tests=error --parallel "$(nproc)" "$@"
