# SPDX-License-Identifier: MIT
"""Every mutant of the shipped rules, and the test that notices it.

Usage: python3 run.py PATH_OF_KNEECOACH [--jobs N] [--list] [--kind TEXT]
Ends with 0 only if none survives.
"""

import argparse
import os
import sys
import threading
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import places
import held_pack
import kill
import leaves
import rules
_NOTICED = ("pack check", "case", "table")


class Fate(NamedTuple):
    """A mutant, without its document, and the verdict on it."""

    kind: str
    name: str
    verdict: kill.Verdict


def all_mutants():
    """Every mutant of every file of rules, in order."""
    questions = held_pack.read(places.PACK, rules.FILE)
    yield from rules.mutants(questions)
    yield from leaves.restrictions(questions)
    for name in held_pack.TABLES:
        yield from leaves.mutants(name, held_pack.read(places.PACK, name))


def run(program, jobs=1, kind=""):
    """The fates of all mutants whose kind has this text in it."""
    cases = kill.expected_cases()
    mutants = shared(one for one in all_mutants() if kind in one.kind)
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        parts = [pool.submit(_judge, program, cases, mutants) for _ in range(jobs)]
        return [fate for part in parts for fate in part.result()]


def _judge(program, cases, mutants):
    bench = kill.Bench(program, cases)
    try:
        return [Fate(one.kind, one.name, bench.judge(one)) for one in mutants]
    finally:
        bench.close()


def shared(things):
    """One line of things for several that wait."""
    return _Shared(things)


class _Shared:
    """One line of things for several that wait: mutants are made one at a time, they are large."""

    def __init__(self, things):
        self._things = iter(things)
        self._lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self._lock:
            return next(self._things)


def report(fates):
    """Prints the score by kind and the survivors; True where there is none."""
    kinds = defaultdict(Counter)
    for fate in fates:
        kinds[fate.kind][fate.verdict.by] += 1
    print("noticed of all: by the pack check, by a case, by a table")
    for kind, tally in sorted(kinds.items()):
        noticed = sum(tally[by] for by in _NOTICED)
        print(f"  {noticed}/{sum(tally.values())} {kind}: "
              + ", ".join(str(tally[by]) for by in _NOTICED))
    equivalent = [fate for fate in fates if fate.verdict.by == kill.EQUIVALENT]
    survivors = [fate for fate in fates if fate.verdict.by is None]
    noticed = len(fates) - len(equivalent) - len(survivors)
    print(f"mutants of the rules: {noticed} of {len(fates)} noticed, "
          f"{len(equivalent)} equivalent, {len(survivors)} survived")
    for fate in equivalent:
        print(f"  equivalent: {fate.kind}: {fate.name}: {fate.verdict.how}")
    for fate in survivors:
        print(f"  survived: {fate.kind}: {fate.name}")
    return not survivors


def main():
    parser = argparse.ArgumentParser(description="Changes every rule in turn and sees who notices.")
    parser.add_argument("program", help="path of kneecoach")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--kind", default="", help="only kinds with this text")
    parser.add_argument("--list", action="store_true", help="each mutant with what noticed it")
    options = parser.parse_args()
    fates = run(options.program, options.jobs, options.kind)
    if options.list:
        for fate in fates:
            print(f"{fate.kind}: {fate.name}: {fate.verdict.by}: {fate.verdict.how}")
    sys.exit(0 if report(fates) else 1)


if __name__ == "__main__":
    main()
