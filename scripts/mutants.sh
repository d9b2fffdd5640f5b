#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Changes one key line of the code after the other, in a copy under build/mutants, and runs the test that
# should notice. Prints who noticed what, and the score. About a quarter of an hour on two cores.
# scripts/mutants.sh [--only TEXT]: only the mutations whose file or test has this text in it

set -eu
. "$(dirname "$0")/lib/house.sh"

bring run test
mkdir -p "$house/build/mutants"
exec python3 -B "$house/tests/mutants/code_run.py" "$house/build/mutants" "$@"
