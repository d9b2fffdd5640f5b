# SPDX-License-Identifier: MIT
"""The screening table as plain data: places, restrictions, questions, chains and effects.

Nothing here decides anything. The order of every chain and of OUTCOMES is from the least to the
most restrictive. The questions stand in the order of the pages, a parent before its follow-ups.
"""

from typing import NamedTuple, Optional

LEGS = ("left", "right")

CLEAR = "clear"
PRECAUTIONS = "precautions"
CLEARANCE_NEEDED = "clearance-needed"
CONTRAINDICATED = "contraindicated"
SAME_DAY_CARE = "same-day-care"
EMERGENCY = "emergency"
OUTCOMES = (CLEAR, PRECAUTIONS, CLEARANCE_NEEDED, CONTRAINDICATED, SAME_DAY_CARE, EMERGENCY)
NOT_CHECKED = "not-checked"

FULL_PRESSURE = 3
FULL_MINUTES = 10
LEAST_MINUTES = 5
PRESSURE_WHEN_CLEARED = 2
USUAL_CLEARANCE_DAYS = 90

REGIONS = (
    "rectus-femoris", "vastus-lateralis", "vastus-medialis", "hamstrings",
    "calf", "adductors", "tensor-fasciae-latae", "peripatellar",
)
# A leg with nothing left but these has no safe place to massage.
NOT_ENOUGH_ALONE = frozenset({"peripatellar", "tensor-fasciae-latae"})

# Each place that is always off, with the regions a tap on it takes out.
NEIGHBOURS = {
    "patella": ("peripatellar",),
    "popliteal-fossa": ("calf", "hamstrings"),
    "iliotibial-band": ("vastus-lateralis", "tensor-fasciae-latae"),
    "femoral-triangle": ("adductors", "rectus-femoris"),
    "fibular-head": ("calf", "peripatellar"),
}
WHOLE_LEG = "whole-leg"
ELSEWHERE = "elsewhere"

# What can be excluded, by kind.
EXCLUDABLE = {
    "regions": REGIONS + tuple(NEIGHBOURS),
    "techniques": (
        "effleurage", "petrissage", "compression", "tapotement", "friction", "rolling",
        "acupressure",
    ),
    "tools": ("hands", "ball", "foam-roller"),
    "preparations": ("heat", "essential-oil"),
    "positions": ("seated", "long-sitting", "half-lying", "side-lying", "prone", "floor"),
}
KINDS = tuple(EXCLUDABLE)


class Restriction(NamedTuple):
    """What a restriction takes away, by kind, and the caps it sets."""

    excluded: dict
    max_pressure: int = FULL_PRESSURE
    max_minutes: int = FULL_MINUTES


RESTRICTIONS = {
    "medium-at-most": Restriction({}, max_pressure=2),
    "light-only": Restriction(
        {
            "techniques": ("compression", "tapotement", "acupressure", "rolling"),
            "tools": ("ball", "foam-roller"),
        },
        max_pressure=1,
        max_minutes=5,
    ),
    "vein-safe": Restriction(
        {
            "regions": ("calf", "adductors"),
            "techniques": ("compression", "rolling"),
            "tools": ("ball", "foam-roller"),
        }
    ),
    "off-the-knee": Restriction({"regions": ("peripatellar",), "techniques": ("acupressure",)}),
    "off-the-calf": Restriction({"regions": ("calf",)}),
    "off-the-back-of-thigh": Restriction({"regions": ("hamstrings",)}),
    "no-heat": Restriction({"preparations": ("heat",)}),
    "no-essential-oil": Restriction({"preparations": ("essential-oil",)}),
    "not-prone": Restriction({"positions": ("prone",)}),
    "not-on-the-floor": Restriction({"positions": ("floor",)}),
    "not-side-lying": Restriction({"positions": ("side-lying",)}),
}


class Effect(NamedTuple):
    """What one answer does: an outcome, named restrictions, and whether marked areas go off."""

    outcome: str
    restrictions: tuple = ()
    marks: bool = False


class Question(NamedTuple):
    """One question. `chain` maps each answer to its effect, the least restrictive first."""

    id: str
    page: str
    scope: str
    when: str
    chain: dict
    parent: Optional[str] = None
    trigger: Optional[str] = None
    clearance_days: int = USUAL_CLEARANCE_DAYS


PERSON = "person"
LEG = "leg"
ONCE = "once"
EVERY_SESSION = "every session"
EVERY_30_DAYS = "every 30 days"
GET_HELP_SIGNS = "get-help signs"


def _effect(outcome, *names, marks=False):
    return Effect(outcome, names, marks)


def _yes_no(outcome, *names, marks=False):
    """The chain no < not-sure < yes, where not-sure does what yes does."""
    effect = _effect(outcome, *names, marks=marks)
    return {"no": _effect(CLEAR), "not-sure": effect, "yes": effect}


_UNSTABLE = ("off-the-knee", "not-on-the-floor")
_OPERATED = ("off-the-knee", "light-only", "no-heat", "not-side-lying", "not-on-the-floor")
_JUST_OPERATED = _OPERATED + ("vein-safe",)
_SWOLLEN = ("off-the-calf", "light-only", "vein-safe", "no-heat")

_YOU = (
    Question("age", "you", PERSON, ONCE, {
        "55-or-over": _effect(CLEAR),
        "18-to-54": _effect(CLEAR),
        "under-18": _effect(CONTRAINDICATED),
    }),
    Question("pain-now", "you", LEG, EVERY_SESSION, {
        "0-to-6": _effect(CLEAR),
        "7-to-10": _effect(CONTRAINDICATED),
    }),
)

_SIGNS = tuple(
    Question(name, GET_HELP_SIGNS, scope, EVERY_SESSION, _yes_no(outcome))
    for name, scope, outcome in (
        ("chest-or-breathing", PERSON, EMERGENCY),
        ("cold-or-numb-leg", LEG, EMERGENCY),
        ("saddle-numbness", PERSON, EMERGENCY),
        ("clot-signs", LEG, SAME_DAY_CARE),
        ("hot-swollen-knee", LEG, SAME_DAY_CARE),
        ("spreading-skin-infection", LEG, SAME_DAY_CARE),
        ("fever", PERSON, SAME_DAY_CARE),
        ("cannot-bear-weight", LEG, SAME_DAY_CARE),
    )
)

_TODAY = (
    Question("injury-in-72-hours", "today", LEG, EVERY_SESSION, _yes_no(CONTRAINDICATED)),
    Question("unstable-or-locked-knee", "today", LEG, EVERY_SESSION, {
        "no": _effect(CLEAR),
        "long-known-to-a-clinician": _effect(PRECAUTIONS, *_UNSTABLE),
        "long-never-checked": _effect(CLEARANCE_NEEDED, *_UNSTABLE),
        "not-sure": _effect(CONTRAINDICATED, *_UNSTABLE),
        "new": _effect(CONTRAINDICATED, *_UNSTABLE),
    }),
    Question("unhealed-injury", "today", LEG, EVERY_SESSION,
             _yes_no(CLEARANCE_NEEDED, "off-the-knee", "light-only", marks=True)),
    Question("severe-or-worsening-pain", "today", LEG, EVERY_SESSION, _yes_no(CONTRAINDICATED)),
    Question("skin-problem", "today", LEG, EVERY_SESSION,
             _yes_no(PRECAUTIONS, "no-heat", "no-essential-oil", marks=True)),
    Question("drink-or-pills-today", "today", PERSON, EVERY_SESSION,
             _yes_no(PRECAUTIONS, "light-only", "no-heat", "not-on-the-floor")),
)

_YOUR_LEGS = (
    Question("surgery", "your legs", LEG, EVERY_30_DAYS, {
        "never": _effect(CLEAR),
        "over-a-year-ago": _effect(PRECAUTIONS, "off-the-knee"),
        "within-a-year": _effect(CLEARANCE_NEEDED, *_OPERATED, marks=True),
        "within-12-weeks": _effect(CLEARANCE_NEEDED, *_JUST_OPERATED, marks=True),
        "within-2-weeks": _effect(CONTRAINDICATED, *_JUST_OPERATED, marks=True),
        "not-sure": _effect(CONTRAINDICATED, *_JUST_OPERATED, marks=True),
    }),
    Question("surgical-wound", "your legs", LEG, EVERY_SESSION, _yes_no(CONTRAINDICATED),
             parent="surgery", trigger="within-a-year"),
    Question("varicose-veins", "your legs", LEG, EVERY_30_DAYS,
             _yes_no(PRECAUTIONS, "light-only", "off-the-calf", "no-heat", marks=True)),
    Question("leg-swelling", "your legs", LEG, EVERY_30_DAYS, {
        "no": _effect(CLEAR),
        "gone-by-morning": _effect(PRECAUTIONS, "off-the-calf", "no-heat"),
        "not-sure": _effect(CLEARANCE_NEEDED, *_SWOLLEN),
        "stays": _effect(CLEARANCE_NEEDED, *_SWOLLEN),
    }, clearance_days=365),
    Question("numb-area", "your legs", LEG, EVERY_30_DAYS,
             _yes_no(CLEARANCE_NEEDED, "light-only", "no-heat", marks=True),
             clearance_days=365),
    Question("on-the-skin", "your legs", LEG, EVERY_30_DAYS,
             _yes_no(PRECAUTIONS, "no-heat", marks=True)),
    Question("long-term-knee-problem", "your legs", LEG, EVERY_30_DAYS, {
        "nothing": _effect(CLEAR),
        "wear-and-tear": _effect(CLEARANCE_NEEDED, "medium-at-most"),
        "not-sure": _effect(CLEARANCE_NEEDED, "medium-at-most"),
        "other": _effect(CLEARANCE_NEEDED, "medium-at-most"),
    }, clearance_days=365),
    Question("inflammatory-joint", "your legs", LEG, EVERY_30_DAYS,
             _yes_no(CLEARANCE_NEEDED, "off-the-knee", "light-only", "no-heat"),
             parent="long-term-knee-problem", trigger="wear-and-tear"),
    Question("cyst-behind-knee", "your legs", LEG, EVERY_30_DAYS,
             _yes_no(CLEARANCE_NEEDED, "off-the-calf", "off-the-back-of-thigh"),
             parent="long-term-knee-problem", trigger="wear-and-tear"),
)

_YOUR_HEALTH = (
    Question("clot-history", "your health", PERSON, EVERY_30_DAYS,
             _yes_no(CLEARANCE_NEEDED, "vein-safe", "light-only")),
    Question("recent-clot", "your health", PERSON, EVERY_30_DAYS, _yes_no(CONTRAINDICATED),
             parent="clot-history", trigger="not-sure"),
    Question("clot-risk-now", "your health", PERSON, EVERY_30_DAYS,
             _yes_no(CLEARANCE_NEEDED, "vein-safe", "light-only")),
    Question("blood-thinners", "your health", PERSON, EVERY_30_DAYS, {
        "no": _effect(CLEAR),
        "aspirin-or-clopidogrel-only": _effect(PRECAUTIONS, "light-only"),
        "not-sure": _effect(CLEARANCE_NEEDED, "light-only"),
        "yes": _effect(CLEARANCE_NEEDED, "light-only"),
    }, clearance_days=365),
    Question("circulation-organs-cancer", "your health", PERSON, EVERY_30_DAYS,
             _yes_no(CLEARANCE_NEEDED, "light-only", "vein-safe", "no-heat"),
             clearance_days=365),
    Question("diabetes", "your health", PERSON, EVERY_30_DAYS,
             _yes_no(CLEARANCE_NEEDED, "medium-at-most", "no-heat"), clearance_days=365),
    Question("fragile-bones-or-skin", "your health", PERSON, EVERY_30_DAYS,
             _yes_no(PRECAUTIONS, "light-only", "not-on-the-floor")),
    Question("long-term-illness", "your health", PERSON, EVERY_30_DAYS,
             _yes_no(CLEARANCE_NEEDED), clearance_days=365),
    Question("pregnancy", "your health", PERSON, EVERY_30_DAYS,
             _yes_no(CLEARANCE_NEEDED, "vein-safe", "light-only", "no-essential-oil", "no-heat",
                     "not-prone"),
             parent="age", trigger="18-to-54"),
)

QUESTIONS = _YOU + _SIGNS + _TODAY + _YOUR_LEGS + _YOUR_HEALTH
BY_ID = {question.id: question for question in QUESTIONS}
