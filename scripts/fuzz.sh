#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds the fuzz targets, and runs each for so many seconds, 60 if not said.
# What breaks a promise is kept in build/fuzz/findings/, and the script does not end with 0.
# scripts/fuzz.sh [SECONDS [TARGET...]]

set -eu
. "$(dirname "$0")/lib/house.sh"

seconds=${1:-60}
case $seconds in
*[!0-9]* | '') stop "Seconds are a whole number." "Call: scripts/fuzz.sh [SECONDS [TARGET...]]" ;;
esac
[ $# -eq 0 ] || shift
all="pack answers wish code clinic settings session"
for target in "$@"; do
    case " $all " in
    *" $target "*) ;;
    *) stop "There is no target $target." "The targets are: $all" ;;
    esac
done
# shellcheck disable=SC2086 # a list of names is split on purpose
[ $# -gt 0 ] || set -- $all

bring run fuzz
build fuzz --target fuzz
tree=$house/build/fuzz

# seeds TARGET FOLDER: what ships, as first inputs beside those in the tree.
seeds() {
    case $1 in
    pack)
        for path in "$house"/content/knee/*.json "$house"/content/knee/lang/*.json; do
            name=${path#"$house"/content/knee/}
            { printf '%s\n' "$name" && cat "$path"; } >"$2/$(basename "$name")"
        done
        ;;
    answers) cp "$house"/content/knee/examples/*.json "$house"/tests/data/hostile/* "$2" ;;
    wish) cp "$house"/content/knee/examples/wish-*.json "$house"/tests/data/hostile/* "$2" ;;
    settings | clinic) cp "$house"/tests/data/hostile/* "$2" ;;
    esac
}

# longest TARGET: the bytes an input may have.
longest() {
    case $1 in
    pack) echo 65536 ;;
    answers) echo 16384 ;;
    *) echo 4096 ;;
    esac
}

# run TARGET: true where nothing was found.
run() {
    log=$tree/$1.log
    mkdir -p "$tree/corpus/$1" "$tree/seeds/$1" "$tree/findings/$1"
    seeds "$1" "$tree/seeds/$1"
    "$tree/bin/fuzz_$1" -max_total_time="$seconds" -max_len="$(longest "$1")" -len_control=0 -entropic=0 -timeout=10 -rss_limit_mb=1024 \
        -print_final_stats=1 -artifact_prefix="$tree/findings/$1/" \
        "$tree/corpus/$1" "$house/tests/fuzz/corpus/$1" "$tree/seeds/$1" >"$log" 2>&1
}

# figure NAME: a number that the last run printed at its end.
figure() { sed -n "s/^stat::$1: *//p" "$log"; }

found=0
for target in "$@"; do
    if run "$target"; then
        printf '%s: %s executions, %s a second, 0 findings\n' \
            "$target" "$(figure number_of_executed_units)" "$(figure average_exec_per_sec)"
    else
        found=1
        printf '%s: a finding; see %s and %s\n' "$target" "$log" "$tree/findings/$target/"
        grep -E "^broken:|ERROR:|runtime error|SUMMARY" "$log" | head -5
    fi
done
exit $found
