# SPDX-License-Identifier: MIT
"""The figures of the window, each beside the floor it is held against, in one run.

Usage: dbus-run-session -- python3 figures.py FOLDER_OF_THE_PROGRAMS [--starts N]
Ends with 1 where one is missed.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "access"))

import alone
import processes
import sound
from frames import Display

_MEMORY_STARTS = 5
_IDLE = 20
_PLAYED = 20
_SESSIONS = 3


class Bench:
    """The programs, the display they come up on, and the lines of the table."""

    def __init__(self, folder, environment):
        self.environment = environment
        self.inside = str(folder / "kneecoach_window_bench")
        self.ours = [str(folder / "kneecoach")]
        self.empty = [str(folder / "kneecoach_floor")]
        self.plain = self.empty + self.ask("first-page").split()
        self.display = Display()
        self.all_hold = True

    def ask(self, *what):
        return subprocess.run([self.inside, *what], env=self.environment, check=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def start(self, call):
        return self.display.first_frame(call, self.environment)

    def line(self, what, measured, reach=None, holds=True, note=""):
        verdict = "" if reach is None else "holds" if holds else "MISSED"
        print(f"{what:<46}{measured:>26}  {reach or '':<26}{verdict:<8}{note}", flush=True)
        self.all_hold &= holds


def _spread(values, unit):
    ordered = sorted(values)
    return (f"{statistics.median(ordered):.1f} {unit}"
            f" ({ordered[0]:.1f}–{ordered[round(0.9 * (len(ordered) - 1))]:.1f})")


def _alternately(bench, calls, times, measure):
    """Each once to warm up, then in turns, so that whatever else this machine does meets all alike."""
    taken = [[] for _ in calls]
    for turn in range(times + 1):
        for call, values in zip(calls, taken):
            value = measure(bench, call)
            if turn:
                values.append(value)
    return taken


def _frame(bench, call):
    process, painted, answered = bench.start(call)
    bench.display.end(process)
    return 1000 * painted, 1000 * answered


def starts(bench, times):
    ours, floor = _alternately(bench, [bench.ours, bench.plain], times, _frame)
    floor_answered = [answered for _, answered in floor]
    our_answered = [answered for _, answered in ours]
    reach = 1.25 * statistics.median(floor_answered) + 5
    note = f"{times} starts; median (least–9 of 10)"
    bench.line(f"floor: {' buttons, '.join(bench.plain[1:])} labels",
               _spread(floor_answered, "ms"), note=note)
    bench.line("first page painted", _spread([painted for painted, _ in ours], "ms"))
    bench.line("first page painted and answering", _spread(our_answered, "ms"),
               f"≤ 1.25 × + 5: {reach:.1f} ms", statistics.median(our_answered) <= reach)


def _memory(bench, call):
    process, _, _ = bench.start(call)
    processes.settle(process)
    used = processes.pss(process)
    bench.display.end(process)
    return used


def memory(bench):
    others = processes.others_with_qt()
    ours, floor = _alternately(bench, [bench.ours, bench.empty], _MEMORY_STARTS, _memory)
    reach = 1.4 * statistics.median(floor)
    bench.line("floor: empty window, PSS", _spread(floor, "MiB"),
               note=f"{_MEMORY_STARTS} starts" + (f"; NOT ALONE: {others} others hold Qt" if others else ""))
    bench.line("first page, PSS", _spread(ours, "MiB"), f"≤ 1.4 ×: {reach:.1f} MiB",
               statistics.median(ours) <= reach,
               f"{statistics.median(ours) / statistics.median(floor):.2f} ×")


def idle(bench):
    both = [bench.start(call)[0] for call in (bench.empty, bench.ours)]
    rest = [processes.settle(process) for process in both]
    before = [processes.wakeups(process) for process in both]
    time.sleep(_IDLE)
    empty, ours = (processes.wakeups(process) - was for process, was in zip(both, before))
    for process in both:
        bench.display.end(process)
    bench.line(f"floor: empty window, wakeups in {_IDLE} s", str(empty))
    bench.line(f"first page, wakeups in {_IDLE} s", str(ours), "0", ours == 0,
               "" if all(rest) else "never came to rest")


def pages(bench):
    count, median, p99, most, page = bench.ask("pages").split()
    bench.line("page change, median", f"{median} ms", note=f"{count} pages, 5 times, 1280×800")
    bench.line("page change, p99", f"{p99} ms", "≤ 50 ms", float(p99) <= 50)
    bench.line("page change, longest", f"{most} ms", note=page)


def session(bench):
    shares = [_share(bench) for _ in range(_SESSIONS)]
    bench.line("session that plays, share of one core", _spread(shares, "%"), "≤ 3 %",
               statistics.median(shares) <= 3, f"{_SESSIONS} times {_PLAYED} s at 1280×800")


def tones(bench):
    """The same, heard as well."""
    what = "the same with tones"
    with sound.server(bench.environment) as is_heard:
        if not is_heard:
            return bench.line(what, "not measured", note="pulseaudio is not installed, or does not start")
        shares = [_share(bench, "tones") for _ in range(_SESSIONS)]
    bench.line(what, _spread(shares, "%"), "≤ 3 %", statistics.median(shares) <= 3)


def _share(bench, *how):
    share, state = bench.ask("session", str(_PLAYED), *how).split(maxsplit=1)
    if state.strip() != "played":
        raise RuntimeError(f"the session did not play: {state}")
    return float(share)


def _bus():
    """The message bus of this run, which every desktop has."""
    name = "DBUS_SESSION_BUS_ADDRESS"
    return {name: os.environ[name]} if name in os.environ else {}


def main():
    parser = argparse.ArgumentParser(description="Prints what the window costs, beside its floors.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--starts", type=int, default=25)
    options = parser.parse_args()
    with alone.desktop("1280x800") as environment:
        os.environ["DISPLAY"] = environment["DISPLAY"]
        bench = Bench(options.folder, {**environment, **_bus()})
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start")
        starts(bench, options.starts)
        memory(bench)
        idle(bench)
        pages(bench)
        session(bench)
        tones(bench)
    return 0 if bench.all_hold else 1


if __name__ == "__main__":
    sys.exit(main())
