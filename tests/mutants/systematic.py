# SPDX-License-Identifier: MIT
"""A small set of answers documents, made by system: one thing at a time, each at its edges.

Where a rule is changed, one of these should come out otherwise. Each has a name that says what it holds,
and topics by which those that a change may touch are found.
"""

import copy
from datetime import datetime, timedelta
from typing import NamedTuple

import places  # noqa: F401  (the oracle's folder)
import table

_NOW = datetime.fromisoformat("2026-11-20T09:00:00+00:00")
_SIGNS = table.GET_HELP_SIGNS
_PERIODS = {table.EVERY_SESSION: timedelta(hours=12), table.EVERY_30_DAYS: timedelta(days=30)}
_SECOND = timedelta(seconds=1)


class Case(NamedTuple):
    """A document, the promise it holds, and what it is about."""

    name: str
    topics: frozenset
    document: dict


def all_cases():
    """Every case, those about more things first."""
    made = []
    made += _general()
    for question in table.QUESTIONS:
        made += _answers_to(question)
        made += _ages_of(question)
        made += _clearances_of(question)
    made += _follow_ups()
    made += _marks()
    made += _legs()
    return made


# --- A document in the making ---


def _well():
    answers = {}
    for question in table.QUESTIONS:
        least = next(iter(question.chain))
        person = question.scope == table.PERSON
        answers[question.id] = least if person else dict.fromkeys(table.LEGS, least)
    answers["age"] = "18-to-54"
    return {"format": 1, "at": _written(_NOW), "answers": answers}


def _written(moment):
    return moment.isoformat()


def _give(document, name, answer, leg="left"):
    """Gives an answer, marks where it takes some, and what makes the question live."""
    question = table.BY_ID[name]
    _call_for(document, question, leg)
    if question.scope == table.PERSON:
        document["answers"][name] = answer
    else:
        document["answers"][name][leg] = answer
    if question.chain[answer].marks:
        document.setdefault("marks", {}).setdefault(name, {})[leg] = ["elsewhere"]


def _call_for(document, question, leg):
    if question.parent is not None:
        _give(document, question.parent, question.trigger, leg)


def _take(document, name, leg):
    if table.BY_ID[name].scope == table.PERSON:
        del document["answers"][name]
    else:
        del document["answers"][name][leg]


def _clear(document, name, days_ago=0, **more):
    on = (_NOW - timedelta(days=days_ago)).date().isoformat()
    record = {"question": name, "by": "doctor", "on": on, **more}
    document.setdefault("clearances", []).append(record)


def _clear_line(document, question, **more):
    """A yes to the question and to those above it."""
    for one in _line(question):
        if _can_need(one):
            _clear(document, one.id, **more)


def _line(question):
    while question is not None:
        yield question
        question = table.BY_ID.get(question.parent)


def _can_need(question):
    return any(e.outcome == table.CLEARANCE_NEEDED for e in question.chain.values())


def _topics(question):
    """The question, those above it, and the restrictions of its answers."""
    found = set()
    for one in _line(question):
        found.add(one.id)
        for effect in one.chain.values():
            found.update(effect.restrictions)
    return found


def _case(name, topics, document):
    return Case(name, frozenset(topics), document)


# --- The cases ---


def _general():
    nothing = {"format": 1, "at": _written(_NOW), "answers": {}}
    yield _case("someone well may start", {"all"}, _well())
    yield _case("somebody who answered nothing is asked everything", {"all"}, nothing)
    older = _well()
    older["answers"]["age"] = "55-or-over"
    yield _case("someone of 55 may start", {"all", "age", "pregnancy"}, older)


def _answers_to(question):
    for answer in list(question.chain)[1:]:
        name, topics = f"{question.id} {answer}", _topics(question)
        plain = _well()
        _give(plain, question.id, answer)
        yield _case(name, topics, plain)
        cleared = copy.deepcopy(plain)
        _clear_line(cleared, question)
        yield _case(name + ", cleared", topics, cleared)
        one_leg = dict(copy.deepcopy(plain), legs=["right"])
        yield _case(name + ", the other leg only", topics, one_leg)
        if question.chain[answer].marks:
            yield from _marked(question, name, topics, cleared)
        yield from _voided(question, answer, topics)
    silent = _well()
    _call_for(silent, question, "left")
    _take(silent, question.id, "left")
    yield _case(f"{question.id} is silent", _topics(question), silent)


def _marked(question, name, topics, cleared):
    for places_, what in ((["calf"], "at the calf"), ([], "nowhere"), (["whole-leg"], "anywhere")):
        document = copy.deepcopy(cleared)
        document["marks"][question.id]["left"] = places_
        yield _case(f"{name}, marked {what}", topics, document)


def _voided(question, answer, topics):
    """A yes that was given for the answer before."""
    before = list(question.chain)[list(question.chain).index(answer) - 1]
    if not _can_need(question):
        return
    document = _well()
    _give(document, question.id, answer)
    _clear_line(document, question)
    document["clearances"][0]["for"] = {question.id: before}
    yield _case(f"{question.id} {answer}, cleared for {before}", topics, document)


def _ages_of(question):
    lasts = _PERIODS.get(question.when, timedelta(days=4000))
    ages = {"at its last second": lasts, "a second too old": lasts + _SECOND,
            "of 11 hours": timedelta(hours=11), "of 29 days": timedelta(days=29),
            "from the future": -_SECOND}
    for what, age in ages.items():
        document = _well()
        _call_for(document, question, "left")
        given = _written(_NOW - age)
        person = question.scope == table.PERSON
        document["answered"] = {question.id: given if person else {"left": given}}
        yield _case(f"{question.id} {what}", _topics(question) | {"ages"}, document)


def _clearances_of(question):
    if not _can_need(question):
        return
    answer = next(a for a, e in question.chain.items() if e.outcome == table.CLEARANCE_NEEDED)
    days = {"on its last day": question.clearance_days, "a day too old": question.clearance_days + 1,
            "of tomorrow": -1, "with changes": 0}
    for what, ago in days.items():
        document = _well()
        _give(document, question.id, answer)
        more = {"excluded": {"regions": ["adductors"]}, "max_minutes": 7} if not ago else {}
        _clear(document, question.id, ago, **more)
        yield _case(f"{question.id} cleared, {what}", _topics(question) | {"clearances"}, document)


def _follow_ups():
    for question in table.QUESTIONS:
        if question.parent is None:
            continue
        for answer in table.BY_ID[question.parent].chain:
            for given in ("no", "yes", None):
                document = _well()
                _give(document, question.parent, answer)
                if given is None:
                    _take(document, question.id, "left")
                elif question.scope == table.PERSON:
                    document["answers"][question.id] = given
                else:
                    document["answers"][question.id]["left"] = given
                said = f"{question.id} {given or 'silent'} under {answer}"
                yield _case(said, _topics(question) | {"follow-ups"}, document)


def _marks():
    every = table.REGIONS + tuple(table.NEIGHBOURS) + (table.WHOLE_LEG, table.ELSEWHERE)
    for place in every:
        yield _skin(f"a tap on {place}", [place])
    for left in table.REGIONS:
        yield _skin(f"nothing left but {left}", [one for one in table.REGIONS if one != left])
    yield _skin("nothing left but what is not enough alone",
                [one for one in table.REGIONS if one not in table.NOT_ENOUGH_ALONE])


def _skin(name, places_):
    document = _well()
    _give(document, "skin-problem", "yes")
    document["marks"]["skin-problem"]["left"] = places_
    return _case(name, {"body", "skin-problem"}, document)


def _legs():
    for number in range(11):
        document = _well()
        document["answers"]["pain-now"]["left"] = number
        yield _case(f"pain of {number}", {"pain-now"}, document)
    for leg in table.LEGS:
        yield _case(f"the {leg} leg only", {"legs", "all"}, dict(_well(), legs=[leg]))
        yield _case(f"the {leg} leg is not there", {"legs", "all"}, dict(_well(), absent=[leg]))
        only = dict(_well(), legs=[leg])
        other = table.LEGS[1 - table.LEGS.index(leg)]
        for question in table.QUESTIONS:
            if question.scope == table.LEG and question.page != _SIGNS:
                only["answers"][question.id].pop(other)
        yield _case(f"the {leg} leg only, of the other one the signs", {"legs", "all"}, only)
    stop = {"leg": "left", "rule": "flare", "until": "2026-11-20"}
    yield _case("a stop on its last day", {"legs", "stops"}, dict(_well(), stops=[stop]))
