# SPDX-License-Identifier: MIT
"""Makes the mutants of the questions: every effect, trigger, scope, period and threshold, weakened in turn.

What the other files hold is changed leaf by leaf; see leaves.py.
"""

import copy
from typing import NamedTuple

import places  # noqa: F401  (the oracle's folder)
import table

FILE = "questions.json"


class Mutant(NamedTuple):
    """One change of one file of a pack, and what it may touch."""

    kind: str
    name: str
    file: str
    document: dict
    topics: frozenset


# What takes away less than the name before it.
_WEAKER = {"light-only": ["medium-at-most"], "vein-safe": ["off-the-calf"]}
_WHENS = ("once", "every-session", "every-30-days")
_ENDS = ("checked", "seen", "answer", "next-day", "never")


def mutants(shipped):
    """Every mutant of the questions file."""
    yield from _of_pages(shipped)
    for place, question in enumerate(shipped["questions"]):
        for make in (_of_effects, _of_answers, _of_asking, _of_following, _of_numbers, _of_endings):
            yield from make(shipped, place, question)
    yield from _retargeted(shipped)


def _edited(shipped, place, kind, name, edit):
    """The mutant in which `edit` changed the question at `place`."""
    document = copy.deepcopy(shipped)
    question = document["questions"][place]
    edit(question)
    said = f"{question['id']}: {name}"
    follows = question.get("follows", {}).get("question")
    topics = {question["id"], shipped["questions"][place]["id"], follows} - {None}
    return Mutant(kind, said, FILE, document, frozenset(topics))


# --- Effects ---


def _effects(question):
    """The ways to the effects of a question: a text, and how to reach each."""
    if "yes_no" in question:
        yield "yes", lambda one: one["yes_no"]
    for number, answer in enumerate(question.get("answers", [])):
        if "effect" in answer:
            yield answer["id"], lambda one, n=number: one["answers"][n]["effect"]


def _of_effects(shipped, place, question):
    for name, reach in _effects(question):
        effect = reach(question)
        weaker = table.OUTCOMES[table.OUTCOMES.index(effect["outcome"]) - 1]
        yield _edited(shipped, place, "outcome one weaker", f"{name} {weaker}",
                      lambda one: reach(one).update(outcome=weaker))
        if effect.get("marked_areas_off"):
            yield _edited(shipped, place, "marked areas not off", name,
                          lambda one: reach(one).pop("marked_areas_off"))
        for held in effect.get("restrictions", []):
            yield from _of_restriction(shipped, place, name, reach, held)


def _of_restriction(shipped, place, name, reach, held):
    def put(others):
        def edit(one):
            names = reach(one)["restrictions"]
            names[names.index(held):names.index(held) + 1] = others
        return edit

    yield _edited(shipped, place, "restriction dropped", f"{name} {held}", put([]))
    for weaker in _WEAKER.get(held, []):
        yield _edited(shipped, place, "restriction replaced by a weaker one",
                      f"{name} {held} by {weaker}", put([weaker]))
    there = reach(shipped["questions"][place])["restrictions"]
    for other in _next_two(held, there):
        yield _edited(shipped, place, "restriction swapped with another",
                      f"{name} {held} by {other}", put([other]))


def _next_two(held, there):
    """The two names after this one that the effect does not have."""
    names = list(table.RESTRICTIONS)
    here = names.index(held)
    return [one for one in names[here:] + names[:here] if one not in there][:2]


def _of_answers(shipped, place, question):
    """A chain in which each effect comes one answer later, or an answer is gone."""
    answers = question.get("answers", [])
    for number in range(1, len(answers)):
        def later(one, n=number):
            before, here = one["answers"][n - 1], one["answers"][n]
            here.pop("effect", None)
            if "effect" in before:
                here["effect"] = copy.deepcopy(before["effect"])

        if answers[number].get("effect") != answers[number - 1].get("effect"):
            yield _edited(shipped, place, "effect one answer later", answers[number]["id"], later)
        yield _edited(shipped, place, "answers in another order", answers[number]["id"],
                      lambda one, n=number: one["answers"].insert(n - 1, one["answers"].pop(n)))


def _retargeted(shipped):
    """Two neighbouring yes/no questions exchange their effects."""
    plain = [n for n, one in enumerate(shipped["questions"]) if "yes_no" in one]
    for here, there in zip(plain, plain[1:]):
        document = copy.deepcopy(shipped)
        one, other = document["questions"][here], document["questions"][there]
        if one["yes_no"] == other["yes_no"]:
            continue
        one["yes_no"], other["yes_no"] = other["yes_no"], one["yes_no"]
        yield Mutant("effects exchanged", f"{one['id']} and {other['id']}", FILE, document,
                     frozenset({one["id"], other["id"]}))


# --- Asking ---


def _of_asking(shipped, place, question):
    other = "leg" if question["asked_of"] == "person" else "person"
    yield _edited(shipped, place, "asked of another", other,
                  lambda one: one.update(asked_of=other))
    for when in _WHENS:
        if when != question["asked"]:
            yield _edited(shipped, place, "asked at another time", when,
                          lambda one, w=when: one.update(asked=w))
    document = copy.deepcopy(shipped)
    del document["questions"][place]
    yield Mutant("question dropped", question["id"], FILE, document, frozenset({question["id"]}))
    if place + 1 < len(shipped["questions"]):
        document = copy.deepcopy(shipped)
        document["questions"].insert(place, document["questions"].pop(place + 1))
        yield Mutant("questions in another order", question["id"], FILE, document, frozenset())


def _of_pages(shipped):
    for place, page in enumerate(shipped["pages"]):
        document = copy.deepcopy(shipped)
        document["pages"][place]["get_help"] = not page.get("get_help", False)
        yield Mutant("get-help page", page["id"], FILE, document, frozenset({"legs"}))


def _of_following(shipped, place, question):
    follows = question.get("follows")
    if follows is None:
        return
    chains = {one["id"]: _chain(one) for one in shipped["questions"]}
    chain = chains[follows["question"]]
    here = chain.index(follows["at"])
    for there, what in ((here - 1, "earlier"), (here + 1, "later")):
        if 0 <= there < len(chain):
            yield _edited(shipped, place, f"trigger one answer {what}", chain[there],
                          lambda one, a=chain[there]: one["follows"].update(at=a))
    yield _edited(shipped, place, "always asked", "", lambda one: one.pop("follows"))
    for parent in shipped["questions"][:place]:
        if parent["id"] != follows["question"]:
            swapped = {"question": parent["id"], "at": _chain(parent)[1]}
            yield _edited(shipped, place, "parent swapped", parent["id"],
                          lambda one, f=swapped: one.update(follows=f))


def _chain(question):
    if "yes_no" in question:
        return ["no", "not-sure", "yes"]
    return [answer["id"] for answer in question["answers"]]


# --- Thresholds ---


def _of_numbers(shipped, place, question):
    for number, answer in enumerate(question.get("answers", [])):
        for step in (-1, 1):
            if answer.get("from", 0) > 0:
                yield _edited(shipped, place, "number cut-off", f"from {answer['from'] + step}",
                              lambda one, n=number, v=answer["from"] + step:
                              one["answers"][n].update({"from": v}))
    yield from _of_clearance_days(shipped, place, question)


def _of_clearance_days(shipped, place, question):
    effects = [reach(question) for _, reach in _effects(question)]
    if not any(effect["outcome"] == "clearance-needed" for effect in effects):
        return
    days = question.get("clearance_days", 90)
    for other in sorted({days - 1, days + 1, 90, 365} - {days}):
        yield _edited(shipped, place, "clearance days", str(other),
                      lambda one, d=other: one.update(clearance_days=d))
    if "clearance_days" in question:
        yield _edited(shipped, place, "clearance days", "not said",
                      lambda one: one.pop("clearance_days"))


def _of_endings(shipped, place, question):
    """How a stop ends."""
    opens = question.get("opens_again", {})
    for when in _ENDS:
        if opens and when != opens["when"]:
            yield _edited(shipped, place, "how a stop ends", when,
                          lambda one, w=when: one["opens_again"].update(when=w))
    for key in ("hours", "days", "days_without"):
        for step in (-1, 1):
            if key in opens:
                yield _edited(shipped, place, "how a stop ends", f"{key} {opens[key] + step}",
                              lambda one, k=key, v=opens[key] + step:
                              one["opens_again"].update({k: v}))
