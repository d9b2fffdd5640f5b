# SPDX-License-Identifier: MIT
"""Packs that are JSON in every file, and still no packs: each is the shipped one with one thing changed."""

import json
import os

from program import PACK


def _read(name):
    with open(os.path.join(PACK, name), encoding="utf-8") as file:
        return json.load(file)


def _reach(where):
    """The document that `where` leads into, and the object or list that holds its last step."""
    name, *steps = where
    document = _read(name)
    inner = document
    for step in steps[:-1]:
        inner = inner[step]
    return document, inner


def _put(where, value):
    """The file and the pointer in `where`, with `value` there; an item "+" comes after the last one."""

    def change(folder):
        document, inner = _reach(where)
        if where[-1] == "+":
            inner.append(value)
        else:
            inner[where[-1]] = value
        _write(folder, where[0], document)

    return change


def _drop(where):
    def change(folder):
        document, inner = _reach(where)
        del inner[where[-1]]
        _write(folder, where[0], document)

    return change


def _write(folder, name, document):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        json.dump(document, file, ensure_ascii=False)


def _place(name, key, wanted):
    """Where the thing called `wanted` stands in the list `key` of a file."""
    return next(place for place, thing in enumerate(_read(name)[key]) if thing["id"] == wanted)


def _language(code):
    return _put(["pack.json", "languages", "+"], code)


def _follow_each_other(folder):
    questions = _read("questions.json")
    first, second = questions["questions"][:2]
    first["follows"] = {"question": second["id"], "at": "yes"}
    second["follows"] = {"question": first["id"], "at": "yes"}
    _write(folder, "questions.json", questions)


def _repeat(name, key):
    def change(folder):
        document = _read(name)
        document[key].append(document[key][0])
        _write(folder, name, document)

    return change


def _many(name, key, count):
    """So many more things, each with an id of its own."""

    def change(folder):
        document = _read(name)
        first = document[key][0]
        document[key] += [{**first, "id": f"more-{at}"} for at in range(count)]
        _write(folder, name, document)

    return change


_FIRST = ["questions.json", "questions", 0]
_STEP = ["steps.json", "steps", 0]
_HOLD = ["steps.json", "steps", _place("steps.json", "steps", "thigh-hold")]
_SURGERY = ["questions.json", "questions", _place("questions.json", "questions", "surgery")]
_LIMITS = ["session.json", "limits"]
_FAR = 10**12

CHANGED = {
    # Names that are paths.
    "language-up": _language("../en"),
    "language-up-to-passwd": _language("../../../../etc/passwd"),
    "language-absolute": _language("/etc/passwd"),
    "language-with-nul": _language("en\0"),
    "language-too-long": _language("e" * 300),
    "language-empty": _language(""),
    "language-a-dot": _language("."),
    "language-two-dots": _language(".."),
    "language-there-and-back": _language("en/../en"),
    "language-with-backslash": _language("..\\en"),
    "language-with-percent": _language("%2e%2e%2fen"),
    "language-twice": _language("en"),
    "language-without-file": _language("de"),
    "languages-without-number": _put(["pack.json", "languages"], ["en"] + [f"x{at}" for at in range(100)]),
    "no-language": _put(["pack.json", "languages"], []),
    "id-that-is-a-path": _put(["pack.json", "id"], "../knee"),
    "question-id-that-is-a-path": _put([*_FIRST, "id"], "../fever"),
    "question-id-with-nul": _put([*_FIRST, "id"], "fever\0"),
    "question-id-too-long": _put([*_FIRST, "id"], "f" * 32),
    "question-id-empty": _put([*_FIRST, "id"], ""),
    "question-id-with-capitals": _put([*_FIRST, "id"], "Fever"),
    "question-id-from-right-to-left": _put([*_FIRST, "id"], "\u202efever"),
    # Keys that nobody knows, and keys that are missing.
    "unknown-key-in-a-question": _put([*_FIRST, "outcome"], "clear"),
    "unknown-key-in-a-step": _put([*_STEP, "pressure"], 3),
    "unknown-key-in-an-effect": _put([*_SURGERY, "answers", 1, "effect", "because"], "x"),
    "format-2": _put(["pack.json", "format"], 2),
    "format-missing": _drop(["pack.json", "format"]),
    "question-without-effect": _drop([*_SURGERY, "answers"]),
    "question-without-sources": _drop([*_FIRST, "sources"]),
    "question-without-page": _drop([*_FIRST, "page"]),
    "step-without-bounds": _drop([*_STEP, "seconds"]),
    "step-without-technique": _drop([*_STEP, "technique"]),
    "session-without-limits": _drop(_LIMITS),
    "words-missing": _drop(["lang/en.json", "questions"]),
    # Ids that nobody knows, and ids that stand twice.
    "unknown-page": _put([*_FIRST, "page"], "nowhere"),
    "unknown-source": _put([*_FIRST, "sources"], ["B999"]),
    "unknown-outcome": _put([*_SURGERY, "answers", 1, "effect", "outcome"], "fine"),
    "unknown-restriction": _put([*_SURGERY, "answers", 1, "effect", "restrictions"], ["nothing"]),
    "unknown-technique": _put([*_STEP, "technique"], "percussion"),
    "unknown-region": _put([*_STEP, "regions"], ["patella"]),
    "unknown-step-in-order": _put(["routines.json", "order", "+"], "deep-knee"),
    "repeated-question": _repeat("questions.json", "questions"),
    "repeated-restriction": _repeat("questions.json", "restrictions"),
    "repeated-page": _repeat("questions.json", "pages"),
    "repeated-region": _repeat("body.json", "regions"),
    "repeated-step": _repeat("steps.json", "steps"),
    "repeated-technique": _repeat("techniques.json", "techniques"),
    "repeated-position": _repeat("positions.json", "positions"),
    "repeated-source": _repeat("sources.json", "sources"),
    "repeated-country": _repeat("emergency-numbers.json", "countries"),
    "regions-without-number": _many("body.json", "regions", 100),
    "questions-without-number": _many("questions.json", "questions", 2000),
    "steps-without-number": _many("steps.json", "steps", 2000),
    # Follow-ups that lead in a circle, or nowhere.
    "follows-itself": _put([*_FIRST, "follows"], {"question": _read("questions.json")["questions"][0]["id"], "at": "yes"}),
    "follow-each-other": _follow_each_other,
    "follows-nobody": _put([*_FIRST, "follows"], {"question": "nobody", "at": "yes"}),
    "follows-no-answer": _put([*_FIRST, "follows"], {"question": "surgery", "at": "perhaps"}),
    # Effects that would open more.
    "chain-that-shrinks": _put([*_SURGERY, "answers", 0, "effect"], {"outcome": "emergency"}),
    "chain-of-one": _put([*_SURGERY, "answers"], [{"id": "never"}]),
    "chain-without-end": _put([*_SURGERY, "answers"], [{"id": f"a-{at}"} for at in range(500)]),
    # Numbers out of range.
    "pressure-4": _put([*_LIMITS, "pressure"], 4),
    "pressure-minus-1": _put([*_LIMITS, "pressure"], -1),
    "leg-of-a-day": _put([*_LIMITS, "leg_minutes"], 1440),
    "leg-far-out": _put([*_LIMITS, "leg_minutes"], _FAR),
    "hold-far-out": _put([*_HOLD, "seconds", "most"], _FAR),
    "hold-over-the-ceiling": _put([*_HOLD, "seconds", "most"], 61),
    "step-of-no-time": _put([*_STEP, "seconds", "least"], 0),
    "step-of-less-than-no-time": _put([*_STEP, "seconds", "least"], -(10**9)),
    "step-pressure-far-out": _put([*_STEP, "max_pressure"], _FAR),
    "tempo-of-nothing": _put(["techniques.json", "techniques", 0, "in_ms"], 0),
    "tempo-far-out": _put(["techniques.json", "techniques", 0, "in_ms"], 2**63 - 1),
    "strokes-far-out": _put(["techniques.json", "techniques", 0, "strokes"], _FAR),
    "clearance-for-ever": _put([*_SURGERY, "clearance_days"], _FAR),
    "clearance-of-no-day": _put([*_SURGERY, "clearance_days"], 0),
    "answers-for-ever": _put(["session.json", "screening", "lasts_hours"], _FAR),
    "pause-for-ever": _put(["session.json", "pause", "end_after_minutes"], _FAR),
    "pain-unheard": _put(["session.json", "hurt", "answer_within_seconds"], _FAR),
    "a-fraction": _put([*_LIMITS, "pressure"], 2.5),
    "a-whole-fraction": _put([*_LIMITS, "pressure"], 3.0),
    "a-number-in-quotes": _put([*_LIMITS, "pressure"], "3"),
    # Words that would do something else.
    "words-with-terminal-escape": _put(["lang/en.json", "language"], "\u001b[2Jx"),
    "words-without-end": _put(["lang/en.json", "steps", "warm-up-glide", "line"], "word " * 200),
    "words-from-a-list": _put(["lang/en.json", "language"], ["English"]),
}
