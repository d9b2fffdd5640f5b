#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds, and walks scripted visits through the front desk, 200 if not said,
# under strace. Nothing may be left of them: no file, no mark on disk, none in the memory of the supervisor.
# scripts/check-desk.sh [VISITS]

set -eu
. "$(dirname "$0")/lib/house.sh"

visits=${1:-200}
case $visits in
*[!0-9]* | '') stop "Visits are a whole number." "Call: scripts/check-desk.sh [VISITS]" ;;
esac
bring run test
build dev --target kneecoach
exec /usr/bin/python3 -B "$house/tests/front_desk/run.py" "$house/build/dev/bin/kneecoach" "$visits"
