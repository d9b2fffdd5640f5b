# SPDX-License-Identifier: MIT
"""Walks one way through the coach by its accessibility tree alone, and says what keeps anybody out.

Usage: python3 walk.py PROGRAM WAY      on a desktop of its own (see run.py); ends with 1 where something does
"""

import sys
import time

import desk_walks
import reader
import walks
from visitor import Visitor


def _walk(program, way, options):
    """From start to end, or as far as it goes; gives the visitor and why it went no further."""
    with reader.Reader(program, *options) as coach:
        visitor = Visitor(coach)
        try:
            way(visitor)
            return visitor, []
        except reader.Lost as lost:
            return visitor, [f"went no further: {lost}"]


def main(program, name):
    begun = time.monotonic()
    way = getattr(walks, name, None) or getattr(desk_walks, name)
    visitor, wrong = _walk(program, way, desk_walks.OPTIONS if hasattr(desk_walks, name) else ())
    seconds = time.monotonic() - begun
    print(f"{name}: looked at {len(visitor.visited)} pages, {visitor.controls} controls, {seconds:.0f} s")
    wrong += sorted(set(map(str, visitor.faults)))
    for line in wrong:
        print(f"  WRONG: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
