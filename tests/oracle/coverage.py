# SPDX-License-Identifier: MIT
"""Counts what the random cases are about: how many carry a thing, and of how many it decides.

A thing decides a case where the oracle says something else once the thing is taken out of the document.

Usage: python3 coverage.py [--count N] [--seed S]
"""

import argparse
from collections import Counter
from typing import NamedTuple

import cases
import compare
import screen_oracle
import table

_NARROWING = ("excluded", "max_pressure", "max_minutes")


class Coverage(NamedTuple):
    """What some cases are about, by name of the thing."""

    carried: Counter
    decided: Counter
    outcomes: Counter
    rules: Counter
    questions: Counter
    distinct: int


def _without(key):
    return lambda document: {name: value for name, value in document.items() if name != key}


def _marks_elsewhere(document):
    """The same taps, none of them on the picture."""
    marks = document["marks"]
    spared = {q: {leg: places and ["elsewhere"] for leg, places in legs.items()}
              for q, legs in marks.items()}
    return dict(document, marks=spared)


def _clearances_with(change):
    return lambda document: dict(document, clearances=[change(one) for one in document["clearances"]])


def _not_for(record):
    return {key: value for key, value in record.items() if key != "for"}


def _not_narrowing(record):
    return {key: value for key, value in record.items() if key not in _NARROWING}


def _has_record_with(*keys):
    return lambda document: any(key in one for one in document.get("clearances", []) for key in keys)


def _has(key):
    return lambda document: key in document


def _has_one_leg(document):
    return len(document.get("legs", table.LEGS)) == 1


def _to_today(document):
    """Every clearance given today."""
    return _clearances_with(lambda one: dict(one, on=document["at"][:10]))(document)


# Each thing: whether a document carries it, and the document without it.
THINGS = {
    "marks": (_has("marks"), _marks_elsewhere),
    "clearances": (_has("clearances"), _without("clearances")),
    "clearances with for": (_has_record_with("for"), _clearances_with(_not_for)),
    "clearances that narrow": (_has_record_with(*_NARROWING), _clearances_with(_not_narrowing)),
    "clearances not of today": (_has("clearances"), _to_today),
    "ages of answers": (_has("answered"), _without("answered")),
    "stops of earlier sessions": (_has("stops"), _without("stops")),
    "one leg": (_has_one_leg, _without("legs")),
    "an absent leg": (_has("absent"), _without("absent")),
}


def cover(documents):
    """What the documents are about."""
    tallies = [Counter() for _ in range(5)]
    distinct = set()
    for document in documents:
        _, decision = screen_oracle.decide(document)
        said = compare.essence(decision)
        distinct.add(said)
        _count_things(document, said, *tallies[:2])
        _count_decision(decision, *tallies[2:])
    return Coverage(*tallies, len(distinct))


def _count_things(document, said, carried, decided):
    for name, (has, without) in THINGS.items():
        if not has(document):
            continue
        carried[name] += 1
        decided[name] += compare.essence(screen_oracle.decide(without(document))[1]) != said


def _count_decision(decision, outcomes, rules, questions):
    if "unanswered" in decision:
        outcomes["unanswered"] += 2
        return
    for leg in decision["legs"].values():
        outcomes[leg["outcome"]] += 1
        rules.update({entry["rule"] for entry in leg["because"] if "rule" in entry})
        questions.update({entry["question"] for entry in leg["because"] if "question" in entry})


def report(coverage, count):
    """Prints it as tables."""
    print(f"cases: {count}, distinct decisions: {coverage.distinct}")
    print("thing: cases that carry it, cases it decides")
    for name in THINGS:
        print(f"  {name}: {coverage.carried[name]}, {coverage.decided[name]}")
    for title, tally in (("legs", coverage.outcomes), ("rules", coverage.rules),
                         ("answers that act", coverage.questions)):
        print(title + ": " + ", ".join(f"{name} {n}" for name, n in tally.most_common()))


def main():
    parser = argparse.ArgumentParser(description="Counts what the random cases are about.")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    report(cover(cases.cases(options.seed, options.count)), options.count)


if __name__ == "__main__":
    main()
