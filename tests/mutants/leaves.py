# SPDX-License-Identifier: MIT
"""Changes a document leaf by leaf: numbers by one, yes to no, one name for the next, a member or an entry gone.

For the files in which every value is a rule by itself.
"""

import copy

import places  # noqa: F401  (the oracle's folder)
import held_pack
import table
from rules import Mutant

# Names of one kind, in a ring: each is exchanged for the next.
_RINGS = (
    table.REGIONS,
    tuple(table.NEIGHBOURS),
    table.EXCLUDABLE["techniques"],
    table.EXCLUDABLE["tools"],
    table.EXCLUDABLE["positions"],
    table.EXCLUDABLE["preparations"],
    ("foot-forward", "foot-on-stool"), ("upper-leg", "lower-leg"),
    ("on-the-side", "face-down", "sitting"), ("upper", "lower"), ("all", "one"),
    ("palms", "fingers", "fingertips", "heel", "edge", "knuckles", "one-finger"),
    ("both", "other", "top", "one", "hand-on-hand"),
    ("toward-hip", "circles", "still", "down-thigh", "back-and-forth"),
    ("glide", "circle", "taps", "hold", "pass"),
    ("look", "before", "between", "after"), ("side-lying", "sore-hands"),
    ("112", "911", "999", "000", "111"),
    ("quadriceps", "hamstrings", "calf", "adductors", "hip", "around-the-knee"),
)
# Where a name stands for more than one kind, the key says which ring.
_RING_OF = {"group": _RINGS[-1], "sides": None, "when": _RINGS[-4] + _RINGS[-3]}
# What may be missing; a member that has to be there is not worth a mutant.
_OPTIONAL = frozenset({
    "body_weight", "also_needs", "sore_hands", "asked", "leg", "places", "most", "opens_at",
    "opens_seconds", "positions", "strokes", "max_pressure", "max_minutes", "light_only",
    "leaves_out", "tools", "with", "hands", "region",
})
_NOT_RULES = frozenset({"id", "sources", "quote", "seeds"})
# Lists whose order says something.
_ORDERED = frozenset({"opening", "closing", "order", "core", "fill", "drop", "hands", "with", "where",
                      "places", "named", "preparations", "steps"})
_TOPICS = {"body.json": {"body"}, "positions.json": {"legs", "all"}, "session.json": {"ages", "clearances"}}


def mutants(name, shipped):
    """Every mutant of the file `name`."""
    for trail in _trails(shipped, ()):
        for what, edit in _edits(trail, _at(shipped, trail)):
            document = copy.deepcopy(shipped)
            edit(document)
            kind = f"{name[:-5]}: {_last_name(trail)}"
            said = f"{_readable(shipped, trail)} {what}"
            topics = _TOPICS.get(name, set()) | _restriction(shipped, trail)
            yield Mutant(kind, said, name, document, frozenset(topics))


def restrictions(questions):
    """The mutants of the named restrictions, which stand in the file of the questions."""
    for mutant in mutants("questions.json", {"restrictions": questions["restrictions"]}):
        yield mutant._replace(document={**questions, **mutant.document})


def _restriction(shipped, trail):
    return {shipped["restrictions"][trail[1]]["id"]} if trail[0] == "restrictions" else set()


def _trails(value, trail):
    """The ways to everything in a document."""
    if trail:
        yield trail
    if isinstance(value, dict):
        for key, each in value.items():
            if key not in _NOT_RULES:
                yield from _trails(each, trail + (key,))
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from _trails(each, trail + (place,))


def _at(document, trail):
    for key in trail:
        document = document[key]
    return document


def _edits(trail, value):
    """What can be done to the value at the end of a trail."""
    key = trail[-1]
    if isinstance(value, bool):
        yield f"is {str(not value).lower()}", _putting(trail, not value)
    elif isinstance(value, int):
        for other in (value - 1, value + 1):
            yield f"is {other}", _putting(trail, other)
    elif isinstance(value, str):
        for other in _next_names(trail, value):
            yield f"is {other}", _putting(trail, other)
    if isinstance(key, int) or key in _OPTIONAL:
        yield "is gone", _dropping(trail)
    if isinstance(value, list) and _is_ordered(trail, value):
        for place in range(1, len(value)):
            yield f"has {place} and {place + 1} exchanged", _exchanging(trail, place)


def _is_ordered(trail, value):
    key = next((one for one in reversed(trail) if isinstance(one, str)), "")
    return key in _ORDERED and len(value) > 1


def _next_names(trail, value):
    key = next(one for one in reversed(trail) if isinstance(one, str))
    ring = _RING_OF.get(key, ())
    rings = [ring] if ring else _RINGS if ring == () else []
    for one in rings:
        if value in one:
            return [one[(one.index(value) + 1) % len(one)]]
    return []


def _putting(trail, value):
    def edit(document):
        _at(document, trail[:-1])[trail[-1]] = value
    return edit


def _dropping(trail):
    def edit(document):
        del _at(document, trail[:-1])[trail[-1]]
    return edit


def _exchanging(trail, place):
    def edit(document):
        held = _at(document, trail)
        held[place - 1], held[place] = held[place], held[place - 1]
    return edit


def _last_name(trail):
    """The innermost key that is not a place in a list."""
    names = [key for key in trail if isinstance(key, str)]
    return "/".join(names[-2:])


def _readable(shipped, trail):
    """The trail with ids in place of numbers."""
    out, here = [], shipped
    for key in trail:
        here = here[key]
        named = isinstance(here, dict) and ("id" in here or "step" in here)
        out.append(str(here.get("id", here.get("step"))) if named and isinstance(key, int) else str(key))
    return "/".join(out)
