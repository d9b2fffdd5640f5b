# SPDX-License-Identifier: MIT
"""What the shipped pack holds beside the questions, as plain tables written from the words of the rules.

Body, positions, techniques, steps, routines, and the numbers of a session. Each table makes the value
that the file of that name holds, without the sources. Nothing here is read from the pack.
"""

import table

QUADRICEPS = ("rectus-femoris", "vastus-lateralis", "vastus-medialis")
BUT_THE_KNEE = tuple(region for region in table.REGIONS if region != "peripatellar")

# --- The body ---

# Region: its group, and the sides it is seen from.
_REGIONS = {
    "rectus-femoris": ("quadriceps", "front"),
    "vastus-lateralis": ("quadriceps", "front outer"),
    "vastus-medialis": ("quadriceps", "front inner"),
    "hamstrings": ("hamstrings", "back outer inner"),
    "calf": ("calf", "back outer inner"),
    "adductors": ("adductors", "inner front"),
    "tensor-fasciae-latae": ("hip", "outer front"),
    "peripatellar": ("around-the-knee", "front inner outer"),
}
_ALWAYS_OFF_SIDES = {
    "patella": "front inner outer", "iliotibial-band": "outer", "popliteal-fossa": "back",
    "femoral-triangle": "front inner", "fibular-head": "outer",
}

BODY = {
    "groups": [{"id": name} for name in
               ("quadriceps", "hamstrings", "calf", "adductors", "hip", "around-the-knee")],
    "regions": [
        {"id": name, "group": group, "sides": sides.split(),
         "enough_alone": name not in table.NOT_ENOUGH_ALONE}
        for name, (group, sides) in _REGIONS.items()
    ],
    "always_off": [
        {"id": name, "sides": sides.split(), "takes": list(table.NEIGHBOURS[name])}
        for name, sides in _ALWAYS_OFF_SIDES.items()
    ],
}

# --- Positions ---

_FRONT = (*QUADRICEPS, "adductors", "tensor-fasciae-latae")
_WITH_KNEE = (*_FRONT, "peripatellar")
_BEHIND = ("hamstrings", "calf")


def _position(name, setups, wish=True, lies=False, voice=False):
    return {
        "id": name, "wish": wish, "lies_on_other_leg": lies, "needs_voice": voice,
        "setups": [{"id": one, "needs_stool": stool, "reaches": list(reaches)}
                   for one, stool, reaches in setups],
    }


POSITIONS = {"positions": [
    _position("seated", [("foot-forward", False, _WITH_KNEE), ("foot-on-stool", True, _BEHIND)]),
    _position("long-sitting",
              [("foot-forward", False, _WITH_KNEE), ("foot-on-stool", False, _BEHIND)]),
    _position("half-lying", [("foot-forward", False, _FRONT)]),
    _position("side-lying",
              [("upper-leg", False, (*QUADRICEPS, "hamstrings", "tensor-fasciae-latae")),
               ("lower-leg", False, ())], lies=True, voice=True),
    _position("prone", [], wish=False),
    _position("floor", [("on-the-side", False, ()), ("face-down", False, ()),
                        ("sitting", False, (*QUADRICEPS, "adductors"))]),
]}

# --- Techniques and tools ---


def _technique(name, motion, strokes, in_ms, press_ms, hold, run, hands, tool_load=1):
    return {
        "id": name, "motion": motion, "strokes": strokes, "in_ms": in_ms, "press_ms": press_ms,
        "max_hold_seconds": hold, "run_seconds": run, "hands": hands, "tool_load": tool_load,
    }


def _hand(name, load, **more):
    return {"hand": name, "load": load, **more}


TECHNIQUES = {
    "techniques": [
        # name, motion, strokes in ms, of which pressing, longest hold, longest run, hands
        _technique("effleurage", "glide", 1, 6000, 4000, 0, 180, [_hand("palms", 1)]),
        _technique("petrissage", "circle", 1, 3000, 0, 0, 180,
                   [_hand("fingers", 2), _hand("heel", 1)]),
        _technique("compression", "hold", 1, 10000, 4000, 60, 120,
                   [_hand("heel", 1), _hand("fingertips", 3), _hand("knuckles", 1)]),
        _technique("tapotement", "taps", 3, 1000, 0, 0, 120,
                   [_hand("fingertips", 1), _hand("edge", 1), _hand("palms", 1, strokes=2)]),
        _technique("friction", "circle", 1, 2000, 0, 0, 120,
                   [_hand("fingertips", 1), _hand("palms", 1)]),
        _technique("rolling", "pass", 1, 3000, 0, 0, 120, [], tool_load=0),
        _technique("acupressure", "hold", 1, 10000, 4000, 30, 120, [_hand("one-finger", 1)]),
    ],
    "tools": [
        {"id": "hands"},
        {"id": "ball", "opens_at": 1, "opens_seconds": 15},
        {"id": "foam-roller", "opens_at": 1, "opens_seconds": 15},
    ],
}

# --- Steps ---


def _where(setup, *positions):
    return [{"position": position, "setup": setup} for position in positions]


_FORWARD = _where("foot-forward", "seated", "long-sitting")
_FORWARD_OR_LYING = _where("foot-forward", "seated", "long-sitting", "half-lying")
_ON_STOOL = _where("foot-on-stool", "seated", "long-sitting")
_UPPER = _where("upper-leg", "side-lying")


def _hands(sides, *hands):
    return {"tool": "hands", "hands": list(hands), "sides": sides}


def _tool(name, **more):
    return {"tool": name, **more}


def _step(name, technique, regions, ways, where, direction, seconds, pressure, takes="all", **more):
    least, usual, most = (int(each) for each in seconds.split("/"))
    return {
        "id": name, "technique": technique, "regions": list(regions), "takes": takes,
        "with": ways, "where": where, "direction": direction,
        "seconds": {"least": least, "usual": usual, "most": most}, "max_pressure": pressure, **more,
    }


def _rolling(name, region, setup, direction, needs, tools=("foam-roller",), **more):
    """On the floor; body weight counts as pressure 2. `needs`: what the permit must allow beside it."""
    also = {"also_needs": needs.split()} if needs else {}
    return _step(name, "rolling", [region], [_tool(tool) for tool in tools],
                 _where(setup, "floor"), direction, "30/45/60", 2, body_weight=True, asked=True,
                 **also, **more)


def _spots(*pairs):
    return [{"id": name, "region": region} for name, region in pairs]


STEPS = {"steps": [
    _step("warm-up-glide", "effleurage", QUADRICEPS, [_hands("both", "palms")], _FORWARD_OR_LYING,
          "toward-hip", "60/90/120", 1),
    _step("thigh-tapping", "tapotement", QUADRICEPS,
          [_hands("both", "fingertips", "edge", "palms")], _FORWARD, "down-thigh", "20/30/45", 1,
          sore_hands={"hands": ["palms"]}),
    _step("front-thigh-glide", "effleurage", ["rectus-femoris"], [_hands("hand-on-hand", "palms")],
          _FORWARD_OR_LYING, "toward-hip", "30/45/60", 2),
    _step("quad-kneading", "petrissage", QUADRICEPS, [_hands("both", "fingers", "heel")],
          _FORWARD_OR_LYING, "circles", "60/120/150", 3,
          sore_hands={"hands": ["heel"], "most": 60},
          places=_spots(("front", "rectus-femoris"), ("outer", "vastus-lateralis"),
                        ("inner", "vastus-medialis"))),
    _step("quad-kneading-on-the-side", "petrissage", QUADRICEPS, [_hands("top", "fingers", "heel")],
          _UPPER, "toward-hip", "45/60/60", 2, leg="upper"),
    _step("ball-circles", "petrissage", QUADRICEPS, [_tool("ball")], _FORWARD, "circles",
          "30/60/90", 2),
    _step("thigh-hold", "compression", QUADRICEPS, [_hands("one", "heel"), _tool("ball")], _FORWARD,
          "still", "30/45/60", 2, takes="one"),
    _step("inner-thigh-kneading", "petrissage", ["adductors"], [_hands("other", "heel")], _FORWARD,
          "toward-hip", "30/45/60", 2),
    _step("hip-side-hold", "compression", ["tensor-fasciae-latae"],
          [_hands("one", "knuckles"),
           _tool("ball", where=_where("lower-leg", "side-lying"), body_weight=True)],
          _where("foot-forward", "seated") + _UPPER, "still", "30/30/60", 2),
    _rolling("hip-side-rolling", "tensor-fasciae-latae", "on-the-side", "back-and-forth",
             "side-lying", tools=("ball", "foam-roller"), leg="lower"),
    _rolling("outer-thigh-rolling", "vastus-lateralis", "on-the-side", "down-thigh",
             "side-lying prone", leg="lower"),
    _rolling("front-thigh-rolling", "rectus-femoris", "face-down", "back-and-forth", "prone"),
    _rolling("back-thigh-rolling", "hamstrings", "sitting", "back-and-forth", ""),
    _step("hamstring-hold", "compression", ["hamstrings"], [_tool("ball")],
          _where("foot-forward", "seated"), "still", "30/30/45", 2),
    _step("hamstring-kneading", "petrissage", ["hamstrings"],
          [_hands("both", "fingers", "heel"), dict(_hands("top", "fingers", "heel"), where=_UPPER)],
          _ON_STOOL, "circles", "45/60/90", 3),
    _step("calf-kneading", "petrissage", ["calf"], [_hands("both", "fingers", "heel")], _ON_STOOL,
          "toward-hip", "30/45/60", 2),
    _step("calf-glide", "effleurage", ["calf"], [_hands("both", "palms")], _ON_STOOL, "toward-hip",
          "20/45/60", 1),
    _step("gentle-knee-rub", "friction", ["peripatellar"], [_hands("one", "palms")], _FORWARD,
          "circles", "30/60/60", 1,
          places=_spots(("inner", "peripatellar"), ("outer", "peripatellar"))),
    _step("knee-circles", "friction", ["peripatellar"], [_hands("both", "fingertips")], _FORWARD,
          "circles", "40/60/60", 1,
          places=_spots(*((name, "peripatellar") for name in ("above", "below", "inner", "outer")))),
    _step("knee-crease-points", "acupressure", ["peripatellar"], [_hands("one", "one-finger")],
          _where("foot-forward", "seated"), "still", "30/30/30", 1, asked=True),
    _step("region-glide", "effleurage", BUT_THE_KNEE, [_hands("one", "palms")], "any", "toward-hip",
          "30/45/60", 1, takes="one"),
    _step("region-kneading", "petrissage", BUT_THE_KNEE, [_hands("one", "heel")], "any", "circles",
          "30/45/60", 2, takes="one"),
    _step("closing-glide", "effleurage", QUADRICEPS, [_hands("both", "palms")], _FORWARD_OR_LYING,
          "toward-hip", "30/45/90", 1),
]}

# --- Routines ---


def _routine(name, minutes, when, steps):
    pairs = (part.rsplit(" ", 1) for part in steps.split(" · "))
    return {"id": name, "minutes": minutes, "when": when,
            "steps": [{"step": step, "seconds": int(seconds)} for step, seconds in pairs]}


ROUTINES = {
    "opening": ["warm-up-glide", "region-glide"],
    "closing": ["closing-glide", "region-glide"],
    "order": """thigh-tapping front-thigh-glide quad-kneading quad-kneading-on-the-side ball-circles
        thigh-hold inner-thigh-kneading hip-side-hold hip-side-rolling outer-thigh-rolling
        front-thigh-rolling back-thigh-rolling hamstring-hold hamstring-kneading calf-kneading
        calf-glide gentle-knee-rub knee-circles knee-crease-points region-glide
        region-kneading""".split(),
    "core": """warm-up-glide thigh-tapping quad-kneading thigh-hold inner-thigh-kneading
        hamstring-kneading calf-kneading knee-circles closing-glide""".split(),
    "fill": """front-thigh-glide calf-glide hip-side-hold hamstring-hold gentle-knee-rub region-glide
        region-kneading""".split(),
    "instead": [
        {"step": "quad-kneading-on-the-side", "for": "quad-kneading", "when": "side-lying"},
        {"step": "ball-circles", "for": "quad-kneading", "when": "sore-hands"},
    ],
    "beside": [{"step": "ball-circles", "for": "quad-kneading"}],
    "asked": """hip-side-rolling outer-thigh-rolling front-thigh-rolling back-thigh-rolling
        knee-crease-points""".split(),
    "drop": """knee-circles thigh-tapping thigh-hold ball-circles calf-kneading inner-thigh-kneading
        hamstring-kneading""".split(),
    "kept": ["warm-up-glide", "region-glide", "closing-glide"],
    "few_regions": {"at_most": 2, "minutes": 5},
    "named": [
        _routine("first-sessions", 6, {"leaves_out": ["knee-circles", "thigh-hold", "thigh-tapping"]},
                 "warm-up-glide 90 · quad-kneading 90 · inner-thigh-kneading 30 · "
                 "hamstring-kneading 45 · calf-kneading 45 · closing-glide 60"),
        _routine("usual", 9, {},
                 "warm-up-glide 90 · thigh-tapping 30 · quad-kneading 120 · thigh-hold 45 · "
                 "inner-thigh-kneading 45 · hamstring-kneading 60 · calf-kneading 45 · "
                 "knee-circles 60 · closing-glide 45"),
        _routine("light-only", 5, {"light_only": True},
                 "warm-up-glide 120 · quad-kneading 60 · inner-thigh-kneading 30 · "
                 "hamstring-kneading 45 · closing-glide 45"),
        _routine("sore-hands", 8, {"sore_hands": True, "tools": ["ball"]},
                 "warm-up-glide 90 · ball-circles 60 · front-thigh-glide 60 · thigh-hold 45 · "
                 "inner-thigh-kneading 30 · hamstring-hold 30 · calf-glide 45 · gentle-knee-rub 60 · "
                 "closing-glide 60"),
    ],
}

# --- A session ---

_WITH_OIL = "seated long-sitting half-lying side-lying".split()
_ON_A_BED = "long-sitting half-lying side-lying".split()


def _preparations(when, lines):
    """A line: a name, and the positions it is for where it is not for all."""
    made = []
    for name, positions in lines:
        one = {"id": name, "when": when,
               "can_be_excluded": name in table.EXCLUDABLE["preparations"]}
        made.append({**one, "positions": positions} if positions else one)
    return made


SESSION = {
    "limits": {"leg_minutes": 10, "least_leg_minutes": 5, "hold_seconds": 60, "step_seconds": 120,
               "knee_seconds": 120, "pressure": 3},
    "getting_ready": {"least_ms": 8000, "changed_setup_ms": 25000, "after_words_ms": 2000,
                      "shake_out_ms": 10000},
    "pause": {"go_back_ms": 5000, "ask_again_after_minutes": 15, "end_after_minutes": 60},
    "hurt": {"answer_within_seconds": 60, "sharp_ends_leg_at": 2, "sore_ends_step_at": 2,
             "sore_ends_leg_at": 3},
    "tempo": {"step_percent": 10, "most_percent": 30},
    "screening": {"lasts_hours": 12, "asks_again_days": 30, "clearance_days": 90,
                  "mistake_minutes": 10},
    "between": {
        "flare_soreness_hours": 48, "flare_pain_rise": 2, "flare_rest_days": 7,
        "second_flare_days": 28, "same_place_sessions": 3, "same_place_times": 2,
        "worse_sessions": 3, "worse_by": 2, "no_help_weeks": 4, "no_help_sessions": 8,
        "no_help_points": 1, "no_help_percent": 15, "better_points": 2, "better_percent": 33,
        "gap_days": 28, "dose_days": 7, "dose_advise_at": 4, "dose_stop_at": 6,
        "firm_after_sessions": 3,
    },
    "preparations":
        _preparations("look", [
            ("chair", ["seated"]), ("bare-legs", _WITH_OIL), ("look", None), ("feel", None),
            ("within-reach", ["seated"])])
        + _preparations("before", [
            ("bed", _ON_A_BED), ("mat", ["floor"]), ("quiet-place", None),
            ("loose-shorts", _WITH_OIL), ("warm-shower", None), ("heat", None), ("gel-off", None),
            ("patch-test", _WITH_OIL), ("essential-oil", _WITH_OIL), ("nut-allergy", _WITH_OIL),
            ("rings-off", None), ("wash-hands", None), ("warm-hands", None),
            ("knee-support", ["seated", "long-sitting"]), ("keyboard", None), ("oil", _WITH_OIL)])
        + _preparations("between", [("wipe-hands", _WITH_OIL), ("wiggle-feet", None)])
        + _preparations("after", [
            ("wipe-off", _WITH_OIL), ("stand-up", None), ("keep-moving", None), ("drink", None),
            ("soreness", None), ("patience", None), ("deep-pain", None), ("wider-plan", None),
            ("good-times", None)]),
}

# --- Numbers to call ---

_NUMBERS = {
    "112": "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk",
    "000": "au", "911": "ca us", "999": "gb", "111": "nz",
}
EMERGENCY_NUMBERS = {"countries": sorted(
    ({"id": country, "number": number} for number, countries in _NUMBERS.items()
     for country in countries.split()),
    key=lambda entry: entry["id"])}

# --- How a stop ends, and what is withheld by which name ---

_CHECKED, _SEEN = {"when": "checked"}, {"when": "seen"}
OPENS_AGAIN = {
    **dict.fromkeys(("chest-or-breathing", "cold-or-numb-leg", "saddle-numbness", "clot-signs",
                     "hot-swollen-knee", "spreading-skin-infection", "cannot-bear-weight"), _CHECKED),
    "fever": {**_CHECKED, "days_without": 2},
    "injury-in-72-hours": {"when": "answer", "hours": 72},
    "unstable-or-locked-knee": _SEEN,
    "severe-or-worsening-pain": _SEEN,
    "pain-now": {"when": "next-day"},
    "surgery": {"when": "answer", "days": 14},
    "surgical-wound": {"when": "answer"},
    "recent-clot": {"when": "answer", "days": 184},
    "age": {"when": "never"},
}


def _restriction(name):
    held = table.RESTRICTIONS[name]
    made = {"id": name}
    if held.excluded:
        made["excludes"] = {kind: list(values) for kind, values in held.excluded.items()}
    if held.max_pressure != table.FULL_PRESSURE:
        made["max_pressure"] = held.max_pressure
    if held.max_minutes != table.FULL_MINUTES:
        made["max_minutes"] = held.max_minutes
    return made


RESTRICTIONS = [_restriction(name) for name in table.RESTRICTIONS]
PAGES = [{"id": "you"}, {"id": "get-help-signs", "get_help": True}, {"id": "today"},
         {"id": "your-legs"}, {"id": "your-health"}]
ANSWERS = {question.id: list(question.chain) for question in table.QUESTIONS
           if tuple(question.chain) != ("no", "not-sure", "yes")}
ORDER_OF_QUESTIONS = [question.id for question in table.QUESTIONS]
PICTURES = {"clot-signs": "calf", "hot-swollen-knee": "knee", "leg-swelling": "shin"}
