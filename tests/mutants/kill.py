# SPDX-License-Identifier: MIT
"""Tells which test notices a mutant of the rules.

First the check of the pack may refuse it, by the name of the check. Then the program decides the systematic
cases by it, and the oracle says otherwise in one of them. Then a table written from the rules says otherwise.
"""

import json
import subprocess
from typing import NamedTuple, Optional

import places
import compare
import copied_pack
import held_pack
import screen_oracle
import systematic

_PACK_HAS_ERRORS = 6
_SECONDS = 60


class Expected(NamedTuple):
    """A systematic case as a line, and what the oracle says of it."""

    name: str
    topics: frozenset
    line: str
    said: str
    code: int


EQUIVALENT = "equivalent"


class Verdict(NamedTuple):
    """Who noticed a mutant, and how; nobody: it survived. An equivalent one cannot be noticed."""

    by: Optional[str]
    how: str


def expected_cases():
    """All systematic cases, decided by the oracle."""
    return [_expected(case) for case in systematic.all_cases()]


def _expected(case):
    code, decision = screen_oracle.decide(case.document)
    line = json.dumps(case.document)
    return Expected(case.name, case.topics, line, compare.essence(decision), code)


class Bench:
    """A copy of the shipped pack on which one mutant after the other is laid."""

    def __init__(self, program, cases):
        self._program = program
        self._cases = cases
        self._pack = copied_pack.CopiedPack()

    def close(self):
        self._pack.close()

    def judge(self, mutant):
        """The verdict on a mutant; the pack is whole again after it."""
        with self._pack.changed(mutant):
            return self._verdict(mutant)

    def _verdict(self, mutant):
        touched = [case for case in self._cases if case.topics & mutant.topics]
        return (
            self.ask(touched or self._cases[:1])
            or _stray(mutant)
            or self.ask(self._cases)
            or _equivalent(mutant)
            or Verdict(None, "")
        )

    def ask(self, cases):
        """What the program says otherwise than the oracle, or nothing."""
        done = subprocess.run(
            [self._program, "screen", "--lines", "--json", "--pack", self._pack.path, "--answers", "-"],
            input="".join(case.line + "\n" for case in cases), capture_output=True, text=True,
            encoding="utf-8", timeout=_SECONDS, check=False)
        if done.returncode == _PACK_HAS_ERRORS:
            return Verdict("pack check", _check_named(done.stderr))
        lines = done.stdout.splitlines()
        if done.returncode < 0 or len(lines) != len(cases):
            raise RuntimeError(f"ended with {done.returncode}: {done.stderr[:500]}")
        return _otherwise(cases, lines)


def _stray(mutant):
    strays = held_pack.strays(mutant.file, mutant.document)
    return Verdict("table", strays[0]) if strays else None


def _equivalent(mutant):
    """Where one name withholds all that the dropped one did, nobody can ever tell."""
    shipped = held_pack.read(places.PACK, mutant.file)
    if mutant.file != "questions.json" or _withheld(shipped) != _withheld(mutant.document):
        return None
    return Verdict(EQUIVALENT, "every answer still leads to the same, and withholds the same")


def _withheld(questions):
    """The questions, with all that an effect withholds in place of the names."""
    held = {one["id"]: one for one in questions["restrictions"]}
    return [_spelled(one, held) for one in questions["questions"]]


def _spelled(value, held):
    if isinstance(value, list):
        return [_spelled(each, held) for each in value]
    if not isinstance(value, dict):
        return value
    made = {key: _spelled(each, held) for key, each in value.items() if key != "restrictions"}
    if "restrictions" in value:
        made["withheld"] = _together([held[name] for name in value["restrictions"]])
    return made


def _together(restrictions):
    """All that some restrictions withhold."""
    things = {(kind, thing) for one in restrictions
              for kind, each in one.get("excludes", {}).items() for thing in each}
    caps = {key: min(one[key] for one in restrictions if key in one)
            for key in ("max_pressure", "max_minutes") if any(key in one for one in restrictions)}
    return sorted(things), caps


def _check_named(errors):
    """The name of the check, which stands in brackets at the end of each finding."""
    return errors.splitlines()[0].rsplit("(", 1)[-1].rstrip(")")


def _otherwise(cases, lines):
    for case, line in zip(cases, lines):
        said = json.loads(line)
        if compare.exit_code(said) != case.code or compare.essence(said) != case.said:
            return Verdict("case", case.name)
    return None
