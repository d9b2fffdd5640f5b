# SPDX-License-Identifier: MIT
"""Holds the screener that ships against the oracle on many random cases.

Usage: python3 compare.py PATH_OF_KNEECOACH [--count N] [--seed S] [--at TIME] [--jobs J]
Ends with 0 only if every case came back and every decision says the same.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

import cases
import screen_oracle
import table

_CHUNK = 2000
_SHOWN = 3
_SECONDS_FOR_A_CHUNK = 600
# A run over many documents may end with any code that is a decision, never with another.
_FINE_ENDS = (screen_oracle.MAY_START, screen_oracle.NO_LEG, screen_oracle.UNANSWERED)


class Part(NamedTuple):
    """A run of neighbouring cases."""

    binary: str
    seed: int
    first: int
    count: int
    at: str


class Tally(NamedTuple):
    """What came of some cases. Problems are texts, disagreements are shown in full."""

    came_back: int
    codes: Counter
    decisions: set
    disagreements: int
    shown: list
    problems: list


# --- What a decision says, apart from its wording ---


def essence(decision):
    """What the two sides must agree on, as text: the same text, the same decision."""
    try:
        return json.dumps(_essence(decision), sort_keys=True)
    except (KeyError, TypeError, AttributeError) as problem:
        return f"malformed decision: {problem!r}"


def _essence(decision):
    if "unanswered" in decision:
        return {"unanswered": _set(_unanswered(entry) for entry in decision["unanswered"])}
    return {
        "may_start": _set(decision["may_start"]),
        "legs": {leg: _leg(decision["legs"][leg]) for leg in table.LEGS},
    }


def _unanswered(entry):
    return entry["question"], entry.get("leg", ""), bool(entry.get("marks", False))


def _leg(leg):
    return {
        "outcome": leg["outcome"],
        "pending": _set(leg["pending_clearances"]),
        "max_pressure": leg["max_pressure"],
        "max_minutes": leg["max_minutes"],
        "excluded": {kind: _set(leg["excluded"][kind]) for kind in table.KINDS},
        "because": _set(_because(entry) for entry in leg["because"] if "leg" not in entry),
    }


def _because(entry):
    """A reason. One with a `leg` came from the other leg: the screener says it for the reader, the oracle does not."""
    if "rule" in entry:
        return "rule", entry["rule"], entry["outcome"]
    return entry["question"], entry["answer"], entry["outcome"]


def _set(values):
    return sorted(set(values))


def exit_code(decision):
    """The exit code that a decision stands for."""
    if "unanswered" in decision:
        return screen_oracle.UNANSWERED
    if "may_start" not in decision:
        return screen_oracle.BAD_INPUT
    return screen_oracle.MAY_START if decision["may_start"] else screen_oracle.NO_LEG


# --- Running a part of the cases ---


def run_part(part):
    """Asks both sides about the cases of one part."""
    documents = [cases.case(part.seed, part.first + i) for i in range(part.count)]
    lines, problems = _ask_binary(part, documents)
    tally = Tally(0, Counter(), set(), 0, [], problems)
    for number, (document, line) in enumerate(zip(documents, lines), part.first):
        tally = _add_case(tally, part, number, document, line)
    return tally


def _ask_binary(part, documents):
    """The lines the binary printed, and what went wrong."""
    command = [part.binary, "screen", "--lines", "--json", "--answers", "-"]
    if part.at:
        command += ["--at", part.at]
    asked = "".join(json.dumps(document) + "\n" for document in documents)
    try:
        done = subprocess.run(
            command, input=asked, capture_output=True, text=True, encoding="utf-8",
            timeout=_SECONDS_FOR_A_CHUNK, check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as problem:
        return [], [f"cannot run {part.binary}: {problem}"]
    lines = done.stdout.splitlines()
    problems = []
    if done.returncode not in _FINE_ENDS:
        problems.append(f"ended with {done.returncode}: {done.stderr.strip()[:500]}")
    if len(lines) != len(documents):
        problems.append(
            f"{len(lines)} decisions for {len(documents)} cases from {part.first} on: "
            f"{done.stderr.strip()[:500]}"
        )
    return lines, problems


def _add_case(tally, part, number, document, line):
    code, expected = screen_oracle.decide(document, part.at)
    got = _parsed(line)
    wanted, said = essence(expected), essence(got)
    tally.decisions.add(_digest(wanted))
    tally.codes[code] += 1
    agrees = wanted == said and code == exit_code(got)
    if not agrees and len(tally.shown) < _SHOWN:
        tally.shown.append(_shown(number, document, wanted, said))
    return tally._replace(
        came_back=tally.came_back + 1,
        disagreements=tally.disagreements + (not agrees),
    )


def _digest(text):
    """Stands for a decision among the distinct ones; small enough to keep very many."""
    return hashlib.blake2b(text.encode(), digest_size=8).digest()


def _parsed(line):
    try:
        decision = json.loads(line)
    except ValueError:
        return {"not JSON": line[:200]}
    return decision if isinstance(decision, dict) else {"not a decision": decision}


def _shown(number, document, wanted, said):
    differs = "\n".join(_differences("", _value(wanted), _value(said)))
    return (
        f"case {number}\n  document: {json.dumps(document)}\n"
        f"  oracle:   {wanted}\n  screener: {said}\n  differs:\n{differs}"
    )


def _value(text):
    try:
        return json.loads(text)
    except ValueError:
        return text


def _differences(place, wanted, said):
    """The places where two values part, each with both sides."""
    if isinstance(wanted, dict) and isinstance(said, dict):
        for key in sorted(set(wanted) | set(said)):
            yield from _differences(f"{place}/{key}", wanted.get(key), said.get(key))
    elif wanted != said:
        yield f"    {place}: oracle {json.dumps(wanted)}, screener {json.dumps(said)}"


# --- The whole run ---


def run(binary, seed, count, at=None, jobs=1):
    """All cases, spread over some processes."""
    parts = [
        Part(binary, seed, first, min(_CHUNK, count - first), at)
        for first in range(0, count, _CHUNK)
    ]
    total = Tally(0, Counter(), set(), 0, [], [])
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        for tally in pool.map(run_part, parts):
            total = _add(total, tally)
    return total


def _add(total, tally):
    return Tally(
        total.came_back + tally.came_back,
        total.codes + tally.codes,
        total.decisions | tally.decisions,
        total.disagreements + tally.disagreements,
        (total.shown + tally.shown)[:_SHOWN],
        total.problems + tally.problems,
    )


def report(total, count):
    """Prints what came out; True where all is well."""
    print(f"cases: {total.came_back} of {count}")
    print(f"distinct decisions: {len(total.decisions)}")
    print("exit codes: " + ", ".join(f"{code}: {n}" for code, n in sorted(total.codes.items())))
    print(f"disagreements: {total.disagreements}")
    for text in total.shown + total.problems[:_SHOWN]:
        print(text)
    return total.came_back == count and not total.disagreements and not total.problems


def main():
    parser = argparse.ArgumentParser(description="Holds the screener against the oracle.")
    parser.add_argument("binary", help="path of kneecoach")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at", help="one time of the decision for all; else each file's own")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    if options.count < 1 or options.jobs < 1:
        parser.error("count and jobs must be at least 1")
    total = run(options.binary, options.seed, options.count, options.at, options.jobs)
    sys.exit(0 if report(total, options.count) else 1)


if __name__ == "__main__":
    main()
