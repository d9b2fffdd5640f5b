# SPDX-License-Identifier: MIT
"""What a running process costs, from /proc."""

import time
from pathlib import Path

_QUIET = 1.0


def pss(process):
    """Its memory in MiB: its own, and its share of what others use too."""
    rollup = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024


def others_with_qt():
    """How many processes share Qt's libraries now: each of them makes every window's share smaller."""
    return sum(_has_qt(maps) for maps in Path("/proc").glob("[0-9]*/maps"))


def _has_qt(maps):
    try:
        return "libQt6Core" in maps.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False  # gone, or not ours to look at


def wakeups(process):
    """How often its threads have given the processor back so far, to wait for something."""
    return sum(_waits(status) for status in Path(f"/proc/{process.pid}/task").glob("*/status"))


def _waits(status):
    lines = status.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))


def settle(process, patience=15):
    """Until it did nothing for a second, or for as long as there is patience; gives whether it came to rest."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        before = wakeups(process)
        time.sleep(_QUIET)
        if wakeups(process) == before:
            return True
    return False
