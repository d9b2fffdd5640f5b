# SPDX-License-Identifier: MIT
"""Makes answers documents at random, the same ones for the same seed.

Most are of people who are mostly well. The others press on single places of the table: clearances
and answers at the very edge of their time, marks of every sort, stops, absent legs, gaps.
"""

import argparse
import json
import random
from datetime import datetime, timedelta, timezone

import table

_OFFSETS_IN_MINUTES = (0, 0, 60, -300, 330, 345, -480, 840, -210, 765, -720)
_FIRST_DAY = datetime(2026, 1, 1)
_MARKS = table.REGIONS + tuple(table.NEIGHBOURS) + (table.WHOLE_LEG, table.ELSEWHERE)
_BY = ("doctor", "nurse", "physiotherapist", "surgeon")
_RULES = ("flare", "worse", "dose")
_SIGNS = frozenset(q.id for q in table.QUESTIONS if q.page == table.GET_HELP_SIGNS)
_CAN_BE_CLEARED = tuple(
    q for q in table.QUESTIONS
    if any(effect.outcome == table.CLEARANCE_NEEDED for effect in q.chain.values())
)
_NEVER_CLEARED = tuple(q for q in table.QUESTIONS if q not in _CAN_BE_CLEARED)
_TIMED = tuple(q for q in table.QUESTIONS if q.when != table.ONCE)
_PLACES = {
    q.id: (None,) if q.scope == table.PERSON else table.LEGS for q in table.QUESTIONS
}
_CHAINS = {q.id: tuple(q.chain) for q in table.QUESTIONS}
_KEYS = tuple((q, place) for q in table.QUESTIONS for place in _PLACES[q.id])
_WELL = {(q.id, place): _CHAINS[q.id][0] for q, place in _KEYS}
_OPEN_OUTCOMES = (table.CLEAR, table.PRECAUTIONS, table.CLEARANCE_NEEDED)
_MILD = {
    q.id: tuple(answer for answer, effect in q.chain.items() if effect.outcome in _OPEN_OUTCOMES)
    for q in table.QUESTIONS
}


def case(seed, number):
    """The document with this number. Each stands for itself: any part of a run can be repeated."""
    return _Maker(random.Random(f"{seed}:{number}")).document()


def cases(seed, count, first=0):
    """The documents from number `first` on."""
    return (case(seed, number) for number in range(first, first + count))


class _Maker:
    """Makes one document."""

    _clearable_ids = frozenset(q.id for q in _CAN_BE_CLEARED)

    def __init__(self, rng):
        self.rng = rng
        self.now = self._moment()
        self.answers = {}
        self.marks = {}
        self.answered = {}
        self.clearances = []

    def document(self):
        self._answer()
        self._mark()
        self._clear()
        legs, absent = self._legs()
        self._age_answers()
        self._leave_gaps()
        document = {"format": 1, "at": _written(self.now), "answers": _by_question(self.answers)}
        optional = {
            "legs": legs,
            "absent": absent,
            "marks": _by_question(self.marks),
            "answered": _by_question(self.answered),
            "clearances": self.clearances,
            "stops": self._stops(),
        }
        document.update((key, value) for key, value in optional.items() if value)
        return document

    def chance(self, probability):
        return self.rng.random() < probability

    # Time

    def _moment(self):
        """Any second of two years; often just before or after midnight of its own offset."""
        offset = timezone(timedelta(minutes=self.rng.choice(_OFFSETS_IN_MINUTES)))
        day = _FIRST_DAY + timedelta(days=self.rng.randrange(730))
        seconds = self.rng.randrange(86400)
        if self.chance(0.3):
            seconds = self.rng.choice((0, 1, 3600, 86399))
        return (day + timedelta(seconds=seconds)).replace(tzinfo=offset)

    def _day(self, days_ago):
        return (self.now.date() - timedelta(days=days_ago)).isoformat()

    # Answers

    def _answer(self):
        """Someone well with a few positives, someone with many that leave a leg open, or anything."""
        fill = self.rng.choices((None, _MILD, _CHAINS), weights=(70, 24, 6))[0]
        self.answers = dict(_WELL)
        self.answers["age", None] = self.rng.choice(_CHAINS["age"][:2])
        if fill is None:
            return self._add_positives()
        for question, place in _KEYS:
            if fill is _MILD and (question.id in _SIGNS or self.chance(0.5)):
                continue
            self.answers[question.id, place] = self.rng.choice(fill[question.id])

    def _add_positives(self):
        for _ in range(self.rng.choice((0, 1, 1, 2, 2, 3, 4))):
            question = self.rng.choice(table.QUESTIONS)
            if question.id in _SIGNS and self.chance(0.7):
                continue
            self._raise(question)

    def _raise(self, question):
        """A random answer, with the parent's answer often such that the follow-up is asked."""
        place = self.rng.choice(_PLACES[question.id])
        self.answers[question.id, place] = self.rng.choice(_CHAINS[question.id])
        if question.parent is not None and self.chance(0.8):
            chain = _CHAINS[question.parent]
            asked = chain[chain.index(question.trigger):]
            self.answers[question.parent, place] = self.rng.choice(asked)

    def _leave_gaps(self):
        if self.chance(0.08):
            gaps = self.rng.choice((1, 1, 2, 8))
            for key in self.rng.sample(sorted(self.answers, key=str), gaps):
                del self.answers[key]
        if self.chance(0.5):
            self._drop_unasked_follow_ups()
        if self.chance(0.15):
            self._give_pain_as_numbers()

    def _drop_unasked_follow_ups(self):
        for question in table.QUESTIONS:
            if question.parent is None:
                continue
            chain = _CHAINS[question.parent]
            for place in _PLACES[question.id]:
                parent = self.answers.get((question.parent, place), chain[0])
                if chain.index(parent) < chain.index(question.trigger):
                    self.answers.pop((question.id, place), None)

    def _give_pain_as_numbers(self):
        for leg in table.LEGS:
            answer = self.answers.get(("pain-now", leg))
            if answer is not None:
                numbers = range(7) if answer == "0-to-6" else range(7, 11)
                self.answers["pain-now", leg] = self.rng.choice(numbers)

    # Marks

    def _mark(self):
        for (name, place), answer in self.answers.items():
            if table.BY_ID[name].chain[answer].marks:
                if not self.chance(0.02):
                    self.marks[name, place] = self._marked()
        if self.chance(0.05):
            self.marks["skin-problem", self.rng.choice(table.LEGS)] = self._marked()

    def _marked(self):
        if self.chance(0.02):
            return []
        if self.chance(0.05):
            return self.rng.sample(table.REGIONS, self.rng.randint(5, 8))
        return self.rng.sample(_MARKS, self.rng.choice((1, 1, 1, 2, 2, 3)))

    # Clearances

    def _clear(self):
        willingness = self.rng.choice((0, 0.5, 0.9, 1, 1))
        for (name, place), answer in list(self.answers.items()):
            needed = table.BY_ID[name].chain[answer].outcome == table.CLEARANCE_NEEDED
            if needed and self.chance(willingness):
                self.clearances.append(self._clearance_for(table.BY_ID[name], place))
        if self.chance(0.15):
            question = self.rng.choice(_CAN_BE_CLEARED)
            place = self.rng.choice(_PLACES[question.id])
            self.clearances.append(self._clearance_for(question, place))
        if self.chance(0.03):
            self.clearances.append(self._clearance_for(self.rng.choice(_NEVER_CLEARED), None))
        self.rng.shuffle(self.clearances)

    def _clearance_for(self, question, place):
        if question.parent in self._clearable_ids and self.chance(0.5):
            question = table.BY_ID[question.parent]
        record = {"question": question.id, "by": self.rng.choice(_BY)}
        leg = place if place is not None and self.chance(0.7) else None
        if self.chance(0.08):
            leg = self.rng.choice(table.LEGS)
        if leg is not None:
            record["leg"] = leg
        record["on"] = self._day(self._clearance_age(question.clearance_days))
        if self.chance(0.3):
            record["for"] = self._given_for(question, place)
        if self.chance(0.2):
            record.update(self._narrowing())
        return record

    def _clearance_age(self, lasts):
        if self.chance(0.75):
            return self.rng.randint(0, lasts)
        return self.rng.choice((lasts, lasts, lasts + 1, lasts + 1, -1, 0, 90, 91, 365, 366))

    def _given_for(self, question, place):
        """Mostly today's answer, else any one of the chain; now and then a follow-up's as well."""
        followers = [q for q in table.QUESTIONS if q.parent == question.id]
        names = [question] + [q for q in followers if self.chance(0.4)]
        leg = place if place is not None else self.rng.choice(table.LEGS)
        given = {}
        for one in names:
            today = self.answers.get((one.id, None if one.scope == table.PERSON else leg))
            stays = today is not None and self.chance(0.65)
            given[one.id] = today if stays else self.rng.choice(_CHAINS[one.id])
        return given

    def _narrowing(self):
        narrowing = {}
        if self.chance(0.5):
            narrowing["max_pressure"] = self.rng.randint(1, 3)
        if self.chance(0.4):
            narrowing["max_minutes"] = self.rng.choice((1, 4, 5, 5, 6, 7, 8, 9, 10))
        if self.chance(0.6):
            narrowing["excluded"] = self._excluded()
        return narrowing

    def _excluded(self):
        choices = {
            "regions": table.REGIONS,
            "techniques": table.EXCLUDABLE["techniques"],
            "tools": ("ball", "foam-roller"),
            "preparations": ("heat", "essential-oil"),
            "positions": ("side-lying", "prone", "floor", "seated"),
        }
        kinds = self.rng.sample(sorted(choices), self.rng.choice((1, 1, 2, 3)))
        return {
            kind: self.rng.sample(choices[kind], self.rng.randint(1, 2)) for kind in kinds
        }

    # Legs, ages of answers, stops

    def _legs(self):
        """The legs asked about and the absent ones; each empty where the file says nothing."""
        legs, absent = [], []
        if self.chance(0.2):
            legs = [self.rng.choice(table.LEGS)]
        elif self.chance(0.3):
            legs = self.rng.sample(table.LEGS, 2)
        if len(legs) == 1 and self.chance(0.5):
            self._forget_other_leg(legs[0])
        if self.chance(0.08):
            absent = [self.rng.choice(table.LEGS)]
            if self.chance(0.7):
                self._forget_leg(absent[0])
        return legs, absent

    def _forget_other_leg(self, asked):
        """Of the leg not asked about, only the get-help signs have answers."""
        other = table.LEGS[1 - table.LEGS.index(asked)]
        for name, place in list(self.answers):
            if place == other and name not in _SIGNS:
                del self.answers[name, place]
                self.marks.pop((name, place), None)

    def _forget_leg(self, leg):
        for held in (self.answers, self.marks):
            for key in [key for key in held if key[1] == leg]:
                del held[key]

    def _age_answers(self):
        if not self.answers or not self.chance(0.35):
            return
        for name, place in self.rng.sample(sorted(self.answers, key=str), self.rng.randint(1, 6)):
            given = self.now - self._answer_age(table.BY_ID[name])
            offset = timezone(timedelta(minutes=self.rng.choice(_OFFSETS_IN_MINUTES)))
            self.answered[name, place] = _written(given.astimezone(offset))

    def _answer_age(self, question):
        lasts = {
            table.ONCE: timedelta(days=4000),
            table.EVERY_SESSION: timedelta(hours=12),
            table.EVERY_30_DAYS: timedelta(days=30),
        }[question.when]
        if self.chance(0.7):
            return timedelta(seconds=self.rng.randint(0, int(lasts.total_seconds())))
        just = timedelta(seconds=1)
        return self.rng.choice((lasts, lasts, lasts - just, lasts + just, timedelta(0), -just))

    def _stops(self):
        if not self.chance(0.12):
            return []
        return [
            {
                "leg": self.rng.choice(table.LEGS),
                "rule": self.rng.choice(_RULES),
                "until": self._day(self.rng.choice((-7, -1, 0, 0, 1, 1, 5))),
            }
            for _ in range(self.rng.choice((1, 1, 2)))
        ]


def _by_question(held):
    """From (question, leg) to what the file holds: a value, or an object of legs."""
    out = {}
    for (name, place), value in held.items():
        if place is None:
            out[name] = value
        else:
            out.setdefault(name, {})[place] = value
    return out


def _written(moment):
    """The moment as text; UTC sometimes stands as Z, sometimes as +00:00."""
    text = moment.isoformat()
    if text.endswith("+00:00") and moment.second % 2 == 0:
        return text[: -len("+00:00")] + "Z"
    return text


def main():
    parser = argparse.ArgumentParser(description="Prints random answers documents, one a line.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    options = parser.parse_args()
    for document in cases(options.seed, options.count):
        print(json.dumps(document))


if __name__ == "__main__":
    main()
