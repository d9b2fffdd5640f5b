# SPDX-License-Identifier: MIT
"""The rule book of a pack in which one rule was changed: who reads it must see the change.

Usage: python3 book.py PATH_OF_KNEECOACH [--jobs N] [--kind TEXT]
Ends with 0 only if every changed pack that can be used has a changed book.
"""

import argparse
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, Optional

import places  # noqa: F401
import copied_pack
import run

_PACK_HAS_ERRORS = 6
_SECONDS = 60
# Every change changes the checksum. It must not be what makes the books differ.
_CHECKSUM = re.compile(r"\b[0-9a-f]{12,}\b")


class Told(NamedTuple):
    """A mutant by its name; whether the book differs, or nothing where the pack is refused."""

    name: str
    differs: Optional[bool]


class Press:
    """A copy of the shipped pack whose book is printed, with one mutant after the other laid on it."""

    def __init__(self, program):
        self._program = program
        self._pack = copied_pack.CopiedPack()
        self.shipped = self._book()

    def close(self):
        self._pack.close()

    def tell(self, mutant):
        """What the book tells of a mutant; the pack is whole again after it."""
        with self._pack.changed(mutant):
            book = self._book()
        differs = None if book is None else book != self.shipped
        return Told(f"{mutant.kind}: {mutant.name}", differs)

    def _book(self):
        done = subprocess.run(
            [self._program, "pack", "rulebook", self._pack.path, "--out", "-"], capture_output=True,
            text=True, encoding="utf-8", timeout=_SECONDS, check=False)
        if done.returncode == _PACK_HAS_ERRORS:
            return None
        if done.returncode != 0:
            raise RuntimeError(f"ended with {done.returncode}: {done.stderr[:500]}")
        return _CHECKSUM.sub("", done.stdout)


def tell_all(program, jobs=1, kind=""):
    """What the book tells of every mutant whose kind has this text in it."""
    mutants = run.shared(one for one in run.all_mutants() if kind in one.kind)
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        parts = [pool.submit(_tell, program, mutants) for _ in range(jobs)]
        return [told for part in parts for told in part.result()]


def _tell(program, mutants):
    press = Press(program)
    try:
        return [press.tell(one) for one in mutants]
    finally:
        press.close()


def report(told):
    """Prints how many changes the book shows, and those it hides; True where there is none."""
    usable = [one for one in told if one.differs is not None]
    hidden = [one for one in usable if not one.differs]
    print(f"rule book: {len(usable) - len(hidden)} of {len(usable)} changes can be read in it, "
          f"{len(told) - len(usable)} more make no pack")
    for one in hidden:
        print(f"  hidden: {one.name}")
    return not hidden


def main():
    parser = argparse.ArgumentParser(description="Changes every rule in turn and reads the rule book.")
    parser.add_argument("program", help="path of kneecoach")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--kind", default="", help="only kinds with this text")
    options = parser.parse_args()
    sys.exit(0 if report(tell_all(options.program, options.jobs, options.kind)) else 1)


if __name__ == "__main__":
    main()
