# SPDX-License-Identifier: MIT
"""Holds the files of a pack against the tables of `catalogue`."""

import json
import os

import catalogue

# Lists in which the order says nothing.
_SETS = frozenset({"sides", "takes", "reaches", "regions", "techniques", "tools", "preparations",
                   "positions", "also_needs", "leaves_out", "restrictions"})
# … except where a step takes the first that is free.
_ORDERED_IN = {"steps.json": {"regions"}}

TABLES = {
    "body.json": catalogue.BODY,
    "positions.json": catalogue.POSITIONS,
    "techniques.json": catalogue.TECHNIQUES,
    "steps.json": catalogue.STEPS,
    "routines.json": catalogue.ROUTINES,
    "session.json": catalogue.SESSION,
    "emergency-numbers.json": catalogue.EMERGENCY_NUMBERS,
}


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return json.load(file)


def strays(name, document):
    """Where the document of this file says something else than its table, place by place."""
    if name == "questions.json":
        return list(_stray_questions(document))
    if name not in TABLES:
        return []
    return list(_differences(name, "", TABLES[name], _plain(document)))


def _stray_questions(document):
    """What deciding cannot show: names that other names hide, the order, how a stop ends."""
    questions = document["questions"]
    for place, wanted, said in (
        ("pages", catalogue.PAGES, document["pages"]),
        ("answers", catalogue.ANSWERS, _answers(questions)),
        ("restrictions", catalogue.RESTRICTIONS, document["restrictions"]),
        ("order", catalogue.ORDER_OF_QUESTIONS, [one["id"] for one in questions]),
        ("opens_again", catalogue.OPENS_AGAIN, _of_each(questions, "opens_again")),
        ("examine", catalogue.PICTURES, _of_each(questions, "examine")),
    ):
        yield from _differences("questions.json", "/" + place, wanted, said)


def _answers(questions):
    return {one["id"]: [answer["id"] for answer in one["answers"]]
            for one in questions if "answers" in one}


def _of_each(questions, key):
    return {one["id"]: one[key] for one in questions if key in one}


def _plain(value):
    """Without the sources, and without the members that say nothing."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items() if key != "sources"}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def _differences(name, place, wanted, said):
    if isinstance(wanted, dict) and isinstance(said, dict):
        for key in sorted(set(wanted) | set(said)):
            yield from _differences(name, f"{place}/{key}", wanted.get(key), said.get(key))
    elif _has_ids(wanted) and _has_ids(said):
        yield from _different_entries(name, place, wanted, said)
    elif _value(name, place, wanted) != _value(name, place, said):
        yield f"{name} {place}: {json.dumps(wanted)} was expected, it says {json.dumps(said)}"


def _has_ids(value):
    return isinstance(value, list) and value and all(
        isinstance(each, dict) and "id" in each for each in value)


def _different_entries(name, place, wanted, said):
    if [each["id"] for each in wanted] != [each["id"] for each in said]:
        yield f"{name} {place}: {_ids(wanted)} were expected in this order, it has {_ids(said)}"
        return
    for before, after in zip(wanted, said):
        yield from _differences(name, f"{place}/{before['id']}", before, after)


def _ids(entries):
    return " ".join(each["id"] for each in entries)


def _value(name, place, value):
    """A list in which the order says nothing, sorted."""
    key = place.rsplit("/", 1)[-1]
    ordered = key not in _SETS or key in _ORDERED_IN.get(name, ())
    return value if ordered or not isinstance(value, list) else sorted(value, key=json.dumps)
