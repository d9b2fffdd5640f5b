# SPDX-License-Identifier: MIT
"""Decides one answers document by the screening table, plainly and without haste.

Written from the words of the rules alone, to be held against the screener that ships. Where the
words allow two readings, READINGS.md says which one stands here.
"""

import argparse
import json
import sys
from datetime import timedelta

import document as documents
import table

MAY_START, BAD_INPUT, NO_LEG, UNANSWERED = 0, 2, 3, 4

_RANK = {outcome: rank for rank, outcome in enumerate(table.OUTCOMES)}
_ANSWER_RANK = {
    question.id: {answer: rank for rank, answer in enumerate(question.chain)}
    for question in table.QUESTIONS
}
_GOOD_FOR = {
    table.EVERY_SESSION: timedelta(hours=12),
    table.EVERY_30_DAYS: timedelta(days=30),
    table.ONCE: None,
}
_NO_TIME = timedelta(0)
_STARTS = (table.CLEAR, table.PRECAUTIONS)
# What most people answer to most questions: it acts on nothing.
_IDLE = frozenset(
    (question.id, answer)
    for question in table.QUESTIONS
    for answer, effect in question.chain.items()
    if effect == table.Effect(table.CLEAR)
)


def decide(document, at=None):
    """The exit code and the decision for one answers document, at the time `at` or its own."""
    try:
        read = documents.read(document)
        now = documents.read_time(at) if at is not None else read.at
    except documents.BadDocument as problem:
        return BAD_INPUT, {"format": 1, "error": str(problem)}
    given, missing = _survey(read, now)
    person_stop = _person_stop(given)
    if missing and person_stop is None:
        return UNANSWERED, {"format": 1, "unanswered": _sorted_missing(missing)}
    legs = _judge(read, given, now.date(), person_stop)
    may_start = [leg for leg in table.LEGS if legs[leg].outcome in _STARTS]
    decision = {
        "format": 1,
        "at": document["at"] if at is None else at,
        "may_start": may_start,
        "legs": {leg: legs[leg].shown() for leg in table.LEGS},
    }
    return (MAY_START if may_start else NO_LEG), decision


# --- Which questions are live, and what was answered ---


def _survey(read, now):
    """The live answers that count now, by (question, leg), and what is still to be asked."""
    given, missing = {}, []
    for question in table.QUESTIONS:
        for place in _asked_places(question, read):
            if not _is_live(question, place, given):
                continue
            key = (question.id, place)
            answer = _fresh_answer(question, key, read, now)
            if answer is None:
                missing.append(_missing(key))
                continue
            given[key] = answer
            if question.chain[answer].marks and not read.marks.get(key):
                missing.append(dict(_missing(key), marks=True))
    return given, missing


def _asked_places(question, read):
    """Of whom the question is asked: the person, or the legs that are there and asked about."""
    if question.scope == table.PERSON:
        return (None,)
    if question.page == table.GET_HELP_SIGNS:
        return [leg for leg in table.LEGS if leg not in read.absent]
    return [leg for leg in table.LEGS if leg in read.legs and leg not in read.absent]


def _is_live(question, place, given):
    if question.parent is None:
        return True
    parent_answer = given.get((question.parent, place))
    if parent_answer is None:
        return False
    ranks = _ANSWER_RANK[question.parent]
    return ranks[parent_answer] >= ranks[question.trigger]


def _fresh_answer(question, key, read, now):
    """The answer, or None where there is none, it is too old, or it comes from the future."""
    age = now - (read.answered[key] if key in read.answered else read.at)
    longest = _GOOD_FOR[question.when]
    if age < _NO_TIME or (longest is not None and age > longest):
        return None
    return read.answers.get(key)


def _missing(key):
    name, place = key
    return {"question": name} if place is None else {"question": name, "leg": place}


def _sorted_missing(missing):
    return sorted(missing, key=lambda entry: (entry["question"], entry.get("leg", "")))


def _person_stop(given):
    """The worst of same-day care and emergency given, or None: it holds for both legs."""
    stops = [
        outcome
        for outcome in (_effect(name, answer).outcome for (name, _), answer in _acting(given))
        if _RANK[outcome] >= _RANK[table.SAME_DAY_CARE]
    ]
    return max(stops, key=_RANK.get, default=None)


def _acting(given):
    """The answers that do anything at all."""
    return [one for one in given.items() if (one[0][0], one[1]) not in _IDLE]


def _effect(name, answer):
    return table.BY_ID[name].chain[answer]


# --- Clearances ---


def _can_need_clearance(name):
    chain = table.BY_ID[name].chain
    return any(effect.outcome == table.CLEARANCE_NEEDED for effect in chain.values())


def _line_of(name):
    """The question itself, its parent, and so on up."""
    line = []
    while name is not None:
        line.append(name)
        name = table.BY_ID[name].parent
    return line


# For each question: those whose clearance covers it, itself first, the top-most last.
_COVERED_BY = {
    question.id: [name for name in _line_of(question.id) if _can_need_clearance(name)]
    for question in table.QUESTIONS
}


def _in_date(clearance, today):
    days = (today - clearance.on).days
    return 0 <= days <= table.BY_ID[clearance.question].clearance_days


def _is_void(clearance, given):
    """True where any answer it was given for is stricter now, on any leg it was given for."""
    for name, then in clearance.given_for:
        ranks = _ANSWER_RANK[name]
        person = table.BY_ID[name].scope == table.PERSON
        for place in (None,) if person else clearance.legs:
            now = given.get((name, place))
            if now is not None and ranks[now] > ranks[then]:
                return True
    return False


# --- What acts on a leg ---


class _Leg:
    """One leg's join: it can only get stricter."""

    def __init__(self):
        self.outcome = table.CLEAR
        self.excluded = {kind: set() for kind in table.KINDS}
        self.max_pressure = table.FULL_PRESSURE
        self.max_minutes = table.FULL_MINUTES
        self.pending = set()
        self.because = []

    def join_outcome(self, outcome):
        self.outcome = max(self.outcome, outcome, key=_RANK.get)

    def join_restriction(self, restriction):
        for kind, values in restriction.excluded.items():
            self.excluded[kind].update(_regions_of(values) if kind == "regions" else values)
        self.max_pressure = min(self.max_pressure, restriction.max_pressure)
        self.max_minutes = min(self.max_minutes, restriction.max_minutes)

    def join_rule(self, rule):
        self.join_outcome(table.CONTRAINDICATED)
        entry = {"rule": rule, "outcome": table.CONTRAINDICATED}
        if entry not in self.because:
            self.because.append(entry)

    def is_restricted(self):
        capped = (self.max_pressure, self.max_minutes) != (table.FULL_PRESSURE, table.FULL_MINUTES)
        return capped or any(self.excluded.values())

    def shown(self):
        return {
            "outcome": self.outcome,
            "pending_clearances": sorted(self.pending),
            "max_pressure": self.max_pressure,
            "max_minutes": self.max_minutes,
            "excluded": {kind: sorted(values) for kind, values in self.excluded.items()},
            "because": sorted(self.because, key=_because_order),
        }


def _because_order(entry):
    return entry.get("question", ""), entry.get("answer", ""), entry.get("rule", "")


def _regions_of(places):
    """The regions that marked places take out. An always-off place takes its neighbours."""
    regions = set()
    for place in places:
        if place == table.WHOLE_LEG:
            regions.update(table.REGIONS)
        elif place != table.ELSEWHERE:
            regions.update(table.NEIGHBOURS.get(place, (place,)))
    return regions


def _judge(read, given, today, person_stop):
    """Both legs, each on its own first, then what one leg does to the other."""
    in_date = [one for one in read.clearances if _in_date(one, today)]
    records = [(one, _is_void(one, given)) for one in in_date]
    acting = _acting(given)
    legs = {leg: _judge_leg(leg, read, acting, records, today) for leg in table.LEGS}
    for name, leg in legs.items():
        if person_stop is not None:
            leg.join_outcome(person_stop)
        elif name not in read.legs or name in read.absent:
            leg.outcome = table.NOT_CHECKED
    _share_positions(legs)
    return legs


def _judge_leg(name, read, acting, records, today):
    leg = _Leg()
    for (question, place), answer in acting:
        if place in (None, name):
            marks = read.marks.get((question, place), ())
            _join_answer(leg, name, question, answer, marks, records)
    for stop in read.stops:
        if name in stop.legs and today <= stop.until:
            leg.join_rule(stop.rule)
    if set(table.REGIONS) - leg.excluded["regions"] <= table.NOT_ENOUGH_ALONE:
        leg.join_rule("no-safe-place")
    if leg.max_minutes < table.LEAST_MINUTES:
        leg.join_rule("too-few-minutes")
    if leg.is_restricted():
        leg.join_outcome(table.PRECAUTIONS)
    return leg


def _join_answer(leg, leg_name, question, answer, marks, records):
    effect = _effect(question, answer)
    for restriction in effect.restrictions:
        leg.join_restriction(table.RESTRICTIONS[restriction])
    if effect.marks:
        leg.join_restriction(table.Restriction({"regions": marks}))
    outcome = _after_clearances(leg, leg_name, question, effect.outcome, records)
    leg.join_outcome(outcome)
    leg.because.append({"question": question, "answer": answer, "outcome": outcome})


def _after_clearances(leg, leg_name, question, outcome, records):
    """The outcome once the clearances that cover the question have had their say.

    What a clearance narrows stays narrowed when the answer turns stricter, even where that voids
    the clearance: otherwise the stricter answer would open something.
    """
    if _RANK[outcome] < _RANK[table.CLEARANCE_NEEDED]:
        return outcome
    cleared = False
    for clearance, void in records:
        if leg_name in clearance.legs and clearance.question in _COVERED_BY[question]:
            leg.join_restriction(clearance.narrowing)
            cleared = cleared or not void
    if outcome != table.CLEARANCE_NEEDED:
        return outcome
    if not cleared:
        leg.pending.add(_COVERED_BY[question][-1])
        return outcome
    leg.max_pressure = min(leg.max_pressure, table.PRESSURE_WHEN_CLEARED)
    return table.PRECAUTIONS


def _share_positions(legs):
    """Excluded positions act on both legs; a leg that may not start is not lain on either."""
    shared = set().union(*(leg.excluded["positions"] for leg in legs.values()))
    for name, leg in legs.items():
        leg.excluded["positions"] |= shared
        others = (other for other_name, other in legs.items() if other_name != name)
        if any(other.outcome not in _STARTS for other in others):
            leg.excluded["positions"].add("side-lying")


# --- The command line ---


def decide_line(line, at=None):
    """The exit code and the decision for one line of JSON."""
    try:
        raw = documents.parse(line)
    except documents.BadDocument as problem:
        return BAD_INPUT, {"format": 1, "error": str(problem)}
    return decide(raw, at)


def main():
    parser = argparse.ArgumentParser(
        description="One answers document a line in, one decision a line out."
    )
    parser.add_argument("--at", help="the time of the decision; else each document's own")
    options = parser.parse_args()
    for line in sys.stdin:
        if line.strip():
            _, decision = decide_line(line, options.at)
            print(json.dumps(decision, sort_keys=True))


if __name__ == "__main__":
    main()
