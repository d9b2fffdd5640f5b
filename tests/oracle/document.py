# SPDX-License-Identifier: MIT
"""Reads one answers document into plain values and refuses whatever it does not know."""

import json
from datetime import date, datetime
from typing import NamedTuple, Optional

import table

_KEYS = {"format", "at", "legs", "answers", "marks", "clearances", "answered", "stops", "absent"}
_CLEARANCE_KEYS = {"question", "leg", "by", "on", "for", "excluded", "max_pressure", "max_minutes"}
_STOP_KEYS = {"leg", "rule", "until"}
_BOTH = frozenset(table.LEGS)
_MARKABLE = frozenset(table.EXCLUDABLE["regions"]) | {table.WHOLE_LEG, table.ELSEWHERE}


class BadDocument(ValueError):
    """The document cannot be read; the text says what is wrong with it."""


class Clearance(NamedTuple):
    """A yes from somebody who may give it. `given_for` pairs questions with the answers then."""

    question: str
    legs: tuple
    on: date
    given_for: tuple
    narrowing: table.Restriction


class Stop(NamedTuple):
    """A leg that earlier sessions keep shut up to and with the day `until`."""

    legs: tuple
    rule: str
    until: date


class Document(NamedTuple):
    """An answers document. Answers, marks and times go by (question, leg), leg None: the person."""

    at: datetime
    legs: frozenset
    absent: frozenset
    answers: dict
    answered: dict
    marks: dict
    clearances: tuple
    stops: tuple


def parse(line):
    """The JSON value of a line. A key given twice is refused: nobody could say which one counts."""
    try:
        return json.loads(line, object_pairs_hook=_object)
    except ValueError as problem:
        raise BadDocument(str(problem)) from problem


def read(raw):
    """The document behind a JSON value."""
    _known_keys(raw, _KEYS, "the document")
    _expect(type(raw.get("format")) is int and raw["format"] == 1, "format must be 1")
    return Document(
        at=read_time(raw.get("at")),
        legs=_legs(raw.get("legs", list(table.LEGS)), may_be_empty=False),
        absent=_legs(raw.get("absent", []), may_be_empty=True),
        answers=dict(_placed(raw.get("answers", {}), _answer)),
        answered=dict(_placed(raw.get("answered", {}), lambda question, value: read_time(value))),
        marks=dict(_placed(raw.get("marks", {}), _marked)),
        clearances=tuple(_clearance(one) for one in _list(raw.get("clearances", []))),
        stops=tuple(_stop(one) for one in _list(raw.get("stops", []))),
    )


def read_time(value):
    """A moment. Without an offset it would be anybody's guess, so it is refused."""
    _expect(isinstance(value, str), "a time must be a string")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as problem:
        raise BadDocument(f"not a time: {value}") from problem
    if moment.tzinfo is None:
        raise BadDocument(f"a time without an offset: {value}")
    return moment


def _object(pairs):
    keys = [key for key, _ in pairs]
    _expect(len(keys) == len(set(keys)), "a key is given twice")
    return dict(pairs)


def _expect(holds, otherwise):
    if not holds:
        raise BadDocument(otherwise)


def _known_keys(raw, known, where):
    if not isinstance(raw, dict):
        raise BadDocument(f"{where} must be an object")
    if not raw.keys() <= known:
        raise BadDocument(f"unknown keys in {where}: {sorted(raw.keys() - known)}")


def _list(raw):
    _expect(isinstance(raw, list), "expected a list")
    return raw


def _one_of(value, known, what):
    if not isinstance(value, str) or value not in known:
        raise BadDocument(f"unknown {what}: {value!r}")
    return value


def _legs(raw, may_be_empty):
    legs = frozenset(_one_of(leg, table.LEGS, "leg") for leg in _list(raw))
    _expect(legs or may_be_empty, "no leg is asked about")
    return legs


def _leg_or_both(raw):
    if "leg" not in raw:
        return table.LEGS
    return (_one_of(raw["leg"], table.LEGS, "leg"),)


def _placed(raw, read_value):
    """Goes through what is kept by question, and by leg where the question is one of a leg."""
    _expect(isinstance(raw, dict), "expected an object of questions")
    for name, value in raw.items():
        question = table.BY_ID[_one_of(name, table.BY_ID, "question")]
        if question.scope == table.PERSON:
            yield (name, None), read_value(question, value)
            continue
        _known_keys(value, _BOTH, name)
        for leg, of_leg in value.items():
            yield (name, leg), read_value(question, of_leg)


def _answer(question, value):
    if question.id == "pain-now" and type(value) is int and 0 <= value <= 10:
        return "7-to-10" if value >= 7 else "0-to-6"
    return _one_of(value, question.chain, "answer")


def _marked(question, value):
    if not any(effect.marks for effect in question.chain.values()):
        raise BadDocument(f"{question.id} takes no marks")
    return tuple(_one_of(place, _MARKABLE, "place") for place in _list(value))


def _day(value):
    _expect(isinstance(value, str), "a day must be a string")
    try:
        day = date.fromisoformat(value)
    except ValueError as problem:
        raise BadDocument(f"not a day: {value}") from problem
    if day.isoformat() != value:
        raise BadDocument(f"a day is written YYYY-MM-DD, not {value}")
    return day


def _clearance(raw):
    _known_keys(raw, _CLEARANCE_KEYS, "a clearance")
    question = _one_of(raw.get("question"), table.BY_ID, "question")
    return Clearance(
        question=question,
        legs=_leg_or_both(raw),
        on=_day(raw.get("on")),
        given_for=tuple(_given_for(question, raw.get("for", {}))),
        narrowing=_narrowing(raw),
    )


def _given_for(cleared, raw):
    """The answers a clearance was given for: to its own question, or to a follow-up under it."""
    _expect(isinstance(raw, dict), "for must be an object")
    for name, answer in raw.items():
        question = table.BY_ID[_one_of(name, table.BY_ID, "question")]
        if not _is_under(cleared, name):
            raise BadDocument(f"a clearance for {cleared} does not cover {name}")
        yield name, _answer(question, answer)


def _is_under(cleared, name):
    while name is not None and name != cleared:
        name = table.BY_ID[name].parent
    return name == cleared


def _narrowing(raw):
    excluded = raw.get("excluded", {})
    _known_keys(excluded, set(table.KINDS), "excluded")
    for kind, values in excluded.items():
        for value in _list(values):
            _one_of(value, table.EXCLUDABLE[kind], kind)
    return table.Restriction(
        excluded,
        max_pressure=_cap(raw.get("max_pressure"), table.FULL_PRESSURE),
        max_minutes=_cap(raw.get("max_minutes"), table.FULL_MINUTES),
    )


def _cap(value: Optional[int], ceiling):
    if value is None:
        return ceiling
    _expect(type(value) is int and value >= 1, "a cap must be a whole number, at least 1")
    return min(value, ceiling)


def _stop(raw):
    _known_keys(raw, _STOP_KEYS, "a stop")
    _expect(isinstance(raw.get("rule"), str) and raw["rule"], "a stop must name its rule")
    return Stop(_leg_or_both(raw), raw["rule"], _day(raw.get("until")))
