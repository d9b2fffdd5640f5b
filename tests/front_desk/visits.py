# SPDX-License-Identifier: MIT
"""Scripted visits at the front desk, and what is left of them afterwards: it has to be nothing.

Usage: python3 visits.py PROGRAM VISITS FOLDER      on a desktop of its own (see run.py); ends with 1 where something is left
"""

import contextlib
import json
import os
import re
import sys
from pathlib import Path

from gi.repository import GLib

import desk
from words import mildest, own, question_called, said, text

_PIN = "2468"
# What a visit shows after an answer, and nothing shows before it: looked for wherever it could have been left.
_SIGNS = ("fever", "clot-signs", "hot-swollen-knee", "chest-or-breathing")
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
_CHANGES = ("creat(", "rename", "unlink", "mkdir", "link(", "linkat", "symlink", "truncate")
_NOT_FILES = ("/dev/", "/proc/self/", "/memfd:")
_WARM = 10  # visits, after which it has all that it needs
_MOST_GROWTH = 2048  # KiB


def marks():
    """The words that stand on the pages of these answers."""
    return [said(f"questions.{sign}.say") for sign in _SIGNS] + [said("outcomes.same-day-care.title")]


def choose_pin(counter):
    """Staff, before the first visit."""
    counter.next_visit(own("desk.pin-choose"))
    for title in (own("desk.pin-repeat"), None):
        for digit in _PIN:
            counter.press(digit)
        if title:
            counter.goes_to(own("desk.pin-enter"), title)
        else:
            counter.press(own("desk.pin-enter"))


def looks_round(counter, _):
    """Somebody who only wants to see it."""
    counter.goes_to(own("desk.for-me"), own("desk.for-me"))
    counter.goes_to(own("desk.to-start"), own("desk.title"))
    counter.goes_to(own("desk.say-no"), lambda name: name != own("desk.title"))
    counter.goes_to(own("desk.example-yes"), lambda name: said("outcomes.same-day-care.title") in name)


def _is_one_of(name, titles):
    return any(desk.is_called(name, title) for title in titles)


def is_checked(counter, sign):
    """Somebody whom staff leads through the check, and who has one sign."""
    counter.goes_to(own("desk.check"), own("desk.check"))
    counter.goes_to(own("desk.go-on-check"), own("sit.title"))
    counter.goes_to(own("sit.done"), own("knees.which"))
    name = counter.goes_to(own("knees.both"), text("age"))
    ends = {said("outcomes.same-day-care.title"), said("outcomes.emergency.title")}
    while not _is_one_of(name, ends):
        question = question_called(name)
        before = name
        answer = said("answers.yes") if question == sign else mildest(question)
        name = counter.goes_to(answer, lambda called, old=before: called != old)
        if name == own("check.which-leg") or (question == sign and not _is_one_of(name, ends)):
            if own("check.left") in [control.name for control in counter.page().controls()]:
                name = counter.goes_to(own("check.left"), lambda called, old=name: called != old)


def visit(counter, number):
    """One visit, and the process it lived in."""
    process = counter.next_visit(own("desk.title"))
    if number % 2:
        is_checked(counter, _SIGNS[number // 2 % len(_SIGNS)])
        counter.press(own("desk.over"))
    else:
        looks_round(counter, number)
        counter.goes_to(own("desk.to-start"), own("desk.title"))
        counter.goes_to(own("desk.check"), own("desk.check"))
        counter.goes_to(own("desk.go-on-check"), own("sit.title"))
        counter.press(own("desk.over"))
    return process


def leave(counter):
    """Staff, at the end of the day."""
    counter.next_visit(own("desk.title"))
    counter.goes_to(own("desk.staff"), own("desk.staff"))
    counter.goes_to(own("desk.leave"), own("desk.pin"))
    for digit in _PIN:
        counter.press(digit)
    with contextlib.suppress(GLib.GError):  # who leaves at once does not answer any more
        counter.press(own("desk.pin-enter"))


def memory_of(process):
    """All that can be read of the memory of a process."""
    with open(f"/proc/{process}/maps", encoding="ascii") as maps, open(f"/proc/{process}/mem", "rb") as memory:
        for line in maps:
            begin, end = (int(number, 16) for number in line.split()[0].split("-"))
            if line.split()[1].startswith("r") and "[v" not in line:
                try:
                    memory.seek(begin)
                    yield memory.read(end - begin)
                except (OSError, ValueError, OverflowError):
                    continue


def size_of(process):
    """The memory of a process that is its own, in KiB, and how many handles it has open."""
    with open(f"/proc/{process}/status", encoding="ascii") as status:
        own_memory = next(int(line.split()[1]) for line in status if line.startswith("RssAnon:"))
    return own_memory, len(os.listdir(f"/proc/{process}/fd"))


def growth(sizes):
    """What the supervisor grew by once it was warm, in KiB and in handles; nothing where there were too few visits."""
    if len(sizes) <= _WARM:
        return None
    (memory, handles), (last_memory, last_handles) = sizes[_WARM], sizes[-1]
    return last_memory - memory, last_handles - handles


def found_in(chunks):
    """The marks that stand in these bytes, in the two ways a text is kept."""
    wanted = [(mark, mark.encode(), mark.encode("utf-16-le")) for mark in marks()]
    return {mark for chunk in chunks for mark, plain, wide in wanted if plain in chunk or wide in chunk}


def calls_in(log):
    """The lines of a trace, one a call: one that was interrupted by another is put together again."""
    begun = {}
    with open(log, encoding="utf-8", errors="replace") as trace:
        for line in trace:
            process = line.split(" ", 1)[0]
            if (cut := line.find(" <unfinished ...>")) >= 0:
                begun[process] = line[:cut]
            elif (resumed := re.search(r"<\.\.\. \w+ resumed>", line)) and process in begun:
                yield begun.pop(process) + line[resumed.end():]
            else:
                yield line
    yield from begun.values()


def written(log, allowed):
    """The lines of a trace that write a file, or change a folder."""
    lines = []
    for line in calls_in(log):
        path = re.search(r'"([^"]*)"', line)
        name = path.group(1) if path else ""
        if "= -1" in line or any(part in name for part in (*_NOT_FILES, *allowed)):
            continue
        if ("open" in line and _WRITES.search(line)) or any(f" {call}" in line for call in _CHANGES):
            lines.append(line.strip())
    return lines


def sockets(log):
    """The lines that open a network."""
    with open(log, encoding="utf-8", errors="replace") as trace:
        return [line.strip() for line in trace if "socket(AF_INET" in line]


def _is_of_others(path):
    """The PIN that staff chose; and what the bus that reads the pages keeps of itself: the trace shows that it is not ours."""
    return path.name == "front-desk.json" or path.parts[-2:] == ("dconf", "user")


def left_in(folder):
    """The files below a folder, and the marks in them."""
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    return files, found_in(path.read_bytes() for path in files)


def main(program, count, folder):
    wrong = []
    sizes = []
    log = os.path.join(folder, "trace")
    profile = os.path.join(os.environ["HOME"], "profile")
    with desk.Desk(program, profile, log) as counter:
        choose_pin(counter)
        for number in range(int(count)):
            process = visit(counter, number)
            desk.until(lambda gone=process: not desk.is_alive(gone), f"visit {number} to be gone", 20)
            if (found := found_in(memory_of(counter.supervisor))):
                wrong.append(f"visit {number}: in the memory of the supervisor: {found}")
            sizes.append(size_of(counter.supervisor))
            print(f"visit {number}: gone; supervisor {sizes[-1][0]} KiB, {sizes[-1][1]} handles", file=sys.stderr, flush=True)
        leave(counter)
        desk.until(lambda: not desk.is_alive(counter.supervisor), "the front desk to end", 20)
    wrong += [f"written: {line}" for line in written(log, ["profile"])]
    wrong += [f"network: {line}" for line in sockets(log)]
    for place in (os.environ["HOME"], os.environ["TMPDIR"], *(os.environ[name] for name in os.environ if name.startswith("XDG_"))):
        files, found = left_in(place)
        strange = [str(path) for path in files if not _is_of_others(path)]
        wrong += [f"left behind: {path}" for path in strange] + [f"a mark on disk: {mark}" for mark in found]
    kept = json.loads(Path(profile, "front-desk.json").read_text(encoding="utf-8"))
    if _PIN in json.dumps(kept):
        wrong.append("the PIN stands in its file")
    grown = growth(sizes)
    if grown and (grown[0] > _MOST_GROWTH or grown[1] > 0):
        wrong.append(f"the supervisor grew by {grown[0]} KiB and {grown[1]} handles")
    for line in sorted(set(wrong)):
        print(f"  WRONG: {line}")
    print(f"{count} visits: {len(written(log, ['profile']))} files written, {len(wrong)} things left behind; "
          f"the supervisor grew by {grown or 'an unknown number of'} (KiB, handles) after the first {_WARM}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
