# SPDX-License-Identifier: MIT
"""Answers, wishes and clinic files that are JSON, and say what nobody may say: one thing each."""

import json

from program import SOUND

with open(SOUND, encoding="utf-8") as _file:
    ANSWERS = json.load(_file)

WISH = {
    "format": 1, "legs": ["left", "right"], "first": "left", "minutes": 8, "firmness": 2,
    "tools": ["hands", "ball"], "position": "seated", "stool": True, "sore_hands": False,
    "tender": {"left": ["vastus-medialis"]}, "include": ["knee-crease-points"], "leave_out": ["thigh-tapping"],
}  # fmt: skip

CLINIC = {
    "format": 1, "name": "Lakeside Physio", "address": ["1 Lake Road"], "phone": "555 0100",
    "call": {"name": "Front desk", "phone": "555 0101"}, "emergency_number": "112", "opening": "Try it here.",
    "languages": ["en"], "steps_off": ["thigh-tapping"], "minutes": [6, 8], "sessions_a_week": 3,
    "note": "Bring this paper next time.", "voice": True,
}  # fmt: skip

_CLEARANCE = {"question": "long-term-knee-problem", "by": "physiotherapist", "on": "2026-11-01"}


def _with(**members):
    return {**ANSWERS, **members}


def _answer(question, answer):
    return _with(answers={**ANSWERS["answers"], question: answer})


def _cleared(**members):
    return _with(clearances=[{**_CLEARANCE, **members}])


def _wished(**members):
    return {**WISH, **members}


def _offered(**members):
    return {**CLINIC, **members}


SAID = {
    "format-2": _with(format=2),
    "format-in-quotes": _with(format="1"),
    "no-format": {key: value for key, value in ANSWERS.items() if key != "format"},
    "no-time": {key: value for key, value in ANSWERS.items() if key != "at"},
    "time-without-offset": _with(at="2026-11-20T09:00:00"),
    "time-of-no-day": _with(at="2026-02-30T09:00:00Z"),
    "time-of-no-year": _with(at="99999-01-01T00:00:00Z"),
    "time-as-a-number": _with(at=1795165200),
    "unknown-question": _answer("fevers", "no"),
    "question-that-is-a-path": _answer("../fever", "no"),
    "question-with-capitals": _answer("Fever", "no"),
    "unknown-answer": _answer("fever", "maybe"),
    "answer-in-capitals": _answer("fever", "NO"),
    "answer-with-blank": _answer("fever", "no "),
    "answer-false": _answer("fever", False),
    "answer-null": _answer("fever", None),
    "answer-for-each-leg": _answer("fever", {"left": "no", "right": "no"}),
    "answer-for-no-leg": _answer("clot-signs", "no"),
    "answer-for-a-third-leg": _answer("clot-signs", {"left": "no", "right": "no", "middle": "no"}),
    "pain-11": _answer("pain-now", {"left": 11, "right": 3}),
    "pain-minus-1": _answer("pain-now", {"left": -1, "right": 3}),
    "pain-with-fraction": _answer("pain-now", {"left": 3.5, "right": 3}),
    "pain-far-out": _answer("pain-now", {"left": 2**63 - 1, "right": 3}),
    "no-leg": _with(legs=[]),
    "a-leg-twice": _with(legs=["left", "left"]),
    "a-third-leg": _with(legs=["left", "middle"]),
    "legs-as-text": _with(legs="left"),
    "marks-for-nothing": _with(marks={"fever": {"left": ["calf"]}}),
    "marks-nowhere": _with(marks={"skin-problem": {"left": ["tail"]}}),
    "marks-without-end": _with(marks={"skin-problem": {"left": ["tail"] * 40_000}}),
    "clearance-for-nobody": _cleared(question="x" * 1_000_000),
    "clearance-by-nobody": _cleared(by=""),
    "clearance-by-very-many": _cleared(by="x" * 1_000_000),
    "clearance-on-no-day": _cleared(on="2026-13-01"),
    "clearance-with-more-pressure": _cleared(max_pressure=4),
    "clearance-with-no-pressure": _cleared(max_pressure=0),
    "clearance-for-a-day": _cleared(max_minutes=1440),
    "clearance-for-another-question": _cleared(**{"for": {"fever": "yes"}}),
    "clearance-with-unknown-key": _cleared(until="2099-01-01"),
    "clearance-without-day": _with(clearances=[{"question": "surgery", "by": "me"}]),
    "clearances-of-nothing": _with(clearances=[{}] * 12_000),
    "stop-without-rule": _with(stops=[{"leg": "left", "until": "2026-11-27"}]),
    "stop-with-a-path": _with(stops=[{"leg": "left", "rule": "../flare", "until": "2026-11-27"}]),
    "stops-of-nothing": _with(stops=[{"x": {}}] * 12_000),
    "answered-never": _with(answered={"fever": "never"}),
    "absent-and-unknown": _with(absent=["none"]),
}

WISHED = {
    "format-2": _wished(format=2),
    "unknown-key": _wished(pressure=3),
    "no-leg": _wished(legs=[]),
    "a-leg-twice": _wished(legs=["left", "left"]),
    "first-of-nobody": _wished(first="middle"),
    "minutes-4": _wished(minutes=4),
    "minutes-11": _wished(minutes=11),
    "minutes-far-out": _wished(minutes=10**15),
    "minutes-with-fraction": _wished(minutes=8.0),
    "firmness-0": _wished(firmness=0),
    "firmness-4": _wished(firmness=4),
    "no-tool": _wished(tools=[]),
    "a-tool-twice": _wished(tools=["hands", "hands"]),
    "unknown-tool": _wished(tools=["hammer"]),
    "position-nobody-may-wish": _wished(position="prone"),
    "position-that-is-a-path": _wished(position="../seated"),
    "stool-as-a-number": _wished(stool=1),
    "tender-nowhere": _wished(tender={"left": ["patella"]}),
    "tender-on-a-third-leg": _wished(tender={"middle": ["calf"]}),
    "include-nobody": _wished(include=["deep-knee"]),
    "include-without-end": _wished(include=["deep-knee"] * 40_000),
    "in-and-out": _wished(include=["knee-crease-points"], leave_out=["knee-crease-points"]),
}

OFFERED = {
    "format-2": _offered(format=2),
    "no-name": {key: value for key, value in CLINIC.items() if key != "name"},
    "name-without-end": _offered(name="n" * 100_000),
    "name-of-two-lines": _offered(name="a\nb"),
    "more-pressure": _offered(pressure=3),
    "a-question-less": _offered(questions=[]),
    "idle-times": _offered(idle_seconds=10**6),
    "minutes-11": _offered(minutes=[11]),
    "minutes-0": _offered(minutes=[0]),
    "minutes-far-out": _offered(minutes=[10**15]),
    "minutes-twice": _offered(minutes=[8, 8]),
    "minutes-without-end": _offered(minutes=[8] * 40_000),
    "every-day-twice": _offered(sessions_a_week=14),
    "one-session-too-many": _offered(sessions_a_week=6),
    "a-step-that-is-kept": _offered(steps_off=["warm-up-glide"]),
    "a-step-of-nobody": _offered(steps_off=["deep-knee"]),
    "steps-without-end": _offered(steps_off=["deep-knee"] * 40_000),
    "a-language-that-is-a-path": _offered(languages=["../en"]),
    "a-number-that-is-none": _offered(emergency_number="*31#112"),
    "a-phone-that-is-a-command": _offered(phone="$(reboot)"),
    "a-claim": _offered(note="It flushes toxins."),
    "a-logo-elsewhere": _offered(logo="../../etc/passwd.png"),
    "a-logo-at-the-root": _offered(logo="/dev/zero.png"),
    "a-logo-that-is-not-there": _offered(logo="logo.png"),
    "a-logo-as-an-address": _offered(logo="http://host/logo.png"),
    "a-pin-to-read": _offered(pin="4711"),
    "a-pin-that-takes-a-year": _offered(pin={"salt": "0" * 32, "hash": "0" * 64, "rounds": 10**9}),
    "a-pin-without-salt": _offered(pin={"salt": "", "hash": "0" * 64, "rounds": 10_000}),
}
