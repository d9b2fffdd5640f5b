# SPDX-License-Identifier: MIT
"""The oracle's own promises, each taken from the words of the rules.

Run: python3 -m unittest discover -s tests/oracle
"""

import copy
import json
import random
import unittest

import cases
import table
from screen_oracle import BAD_INPUT, MAY_START, NO_LEG, UNANSWERED, decide, decide_line

NOW = "2026-11-20T09:00:00Z"
RANK = {outcome: rank for rank, outcome in enumerate(table.OUTCOMES)}


def well(**changes):
    """Someone to whom nothing applies, but for the changes: question=answer or ={leg: answer}."""
    answers = {}
    for question in table.QUESTIONS:
        least = next(iter(question.chain))
        person = question.scope == table.PERSON
        answers[question.id] = least if person else dict.fromkeys(table.LEGS, least)
    for name, answer in changes.items():
        name = name.replace("_", "-")
        if isinstance(answer, dict):
            answers[name].update(answer)
        else:
            answers[name] = answer
    return {"format": 1, "at": NOW, "answers": answers}


def person_or_left(question, answer):
    """The person's answer, or that of the left leg."""
    name = question.id.replace("-", "_")
    return {name: answer if question.scope == table.PERSON else {"left": answer}}


def with_marks(document, **marks):
    document["marks"] = {name.replace("_", "-"): places for name, places in marks.items()}
    return document


def with_clearance(document, question, on="2026-11-01", **more):
    if "given_for" in more:
        more["for"] = more.pop("given_for")
    record = {"question": question, "by": "doctor", "on": on, **more}
    document.setdefault("clearances", []).append(record)
    return document


def leg_of(document, leg="left", at=None):
    return decide(document, at)[1]["legs"][leg]


def regions(document, leg="left"):
    return leg_of(document, leg)["excluded"]["regions"]


def positions(document, leg):
    return leg_of(document, leg)["excluded"]["positions"]


def outcomes(document):
    legs = decide(document)[1]["legs"]
    return legs["left"]["outcome"], legs["right"]["outcome"]


def allowed(document):
    """Everything a document opens: per leg that may start, what is left and up to which caps."""
    decision = decide(document)[1]
    return {leg: _left_open(decision["legs"][leg]) for leg in decision.get("may_start", [])}


def _left_open(leg):
    left = {
        kind: set(values) - set(leg["excluded"][kind])
        for kind, values in table.EXCLUDABLE.items()
    }
    return left, leg["max_pressure"], leg["max_minutes"]


def opens_nothing(before, after):
    """True where `after` allows nothing that `before` did not."""
    for leg, (left, pressure, minutes) in after.items():
        if leg not in before:
            return False
        left_before, pressure_before, minutes_before = before[leg]
        if pressure > pressure_before or minutes > minutes_before:
            return False
        if any(left[kind] - left_before[kind] for kind in table.KINDS):
            return False
    return True


class TheTable(unittest.TestCase):
    def test_along_a_chain_every_effect_contains_the_one_before(self):
        for question in table.QUESTIONS:
            effects = list(question.chain.values())
            for before, after in zip(effects, effects[1:]):
                self.assertLessEqual(RANK[before.outcome], RANK[after.outcome], question.id)
                self.assertLessEqual(set(before.restrictions), set(after.restrictions), question.id)
                self.assertLessEqual(before.marks, after.marks, question.id)

    def test_every_chain_begins_with_clear(self):
        for question in table.QUESTIONS:
            self.assertEqual(next(iter(question.chain.values())), table.Effect(table.CLEAR))

    def test_parents_stand_before_their_follow_ups_and_have_their_scope(self):
        seen = {}
        for question in table.QUESTIONS:
            if question.parent is not None:
                parent = seen[question.parent]
                self.assertEqual(parent.scope, question.scope)
                self.assertIn(question.trigger, parent.chain)
            seen[question.id] = question

    def test_every_name_is_known(self):
        for question in table.QUESTIONS:
            for effect in question.chain.values():
                self.assertIn(effect.outcome, table.OUTCOMES)
                self.assertLessEqual(set(effect.restrictions), set(table.RESTRICTIONS))
        for restriction in table.RESTRICTIONS.values():
            for kind, values in restriction.excluded.items():
                self.assertLessEqual(set(values), set(table.EXCLUDABLE[kind]))

    def test_no_question_stands_twice(self):
        self.assertEqual(len(table.BY_ID), len(table.QUESTIONS))
        self.assertEqual(len(table.QUESTIONS), 34)


class Answers(unittest.TestCase):
    def test_someone_well_may_start_with_both_legs(self):
        code, decision = decide(well())
        self.assertEqual(code, MAY_START)
        self.assertEqual(decision["may_start"], ["left", "right"])
        self.assertEqual(outcomes(well()), ("clear", "clear"))
        self.assertEqual(leg_of(well())["max_pressure"], 3)
        self.assertEqual(leg_of(well())["max_minutes"], 10)
        self.assertEqual(leg_of(well())["because"], [])

    def test_silence_is_not_no(self):
        for question in table.QUESTIONS:
            if question.parent not in (None, "age"):
                continue
            document = well(age="18-to-54")
            del document["answers"][question.id]
            code, decision = decide(document)
            self.assertEqual(code, UNANSWERED, question.id)
            self.assertEqual({entry["question"] for entry in decision["unanswered"]}, {question.id})

    def test_each_leg_is_asked_on_its_own(self):
        document = well()
        del document["answers"]["surgery"]["right"]
        code, decision = decide(document)
        self.assertEqual(code, UNANSWERED)
        self.assertEqual(decision["unanswered"], [{"question": "surgery", "leg": "right"}])

    def test_not_sure_counts_as_yes(self):
        for question in table.QUESTIONS:
            if tuple(question.chain) == ("no", "not-sure", "yes"):
                self.assertEqual(question.chain["not-sure"], question.chain["yes"])

    def test_every_answer_acts_as_its_row_says(self):
        for question in table.QUESTIONS:
            if question.parent is not None:
                continue
            for answer, effect in question.chain.items():
                document = well(**person_or_left(question, answer))
                if effect.marks:
                    with_marks(document, **{question.id: {"left": ["elsewhere"]}})
                self.assertEqual(leg_of(document)["outcome"], effect.outcome, question.id)

    def test_what_is_asked_of_the_person_acts_on_both_legs(self):
        document = well(fragile_bones_or_skin="yes")
        self.assertEqual(outcomes(document), ("precautions", "precautions"))

    def test_what_is_asked_of_a_leg_leaves_the_other_open(self):
        document = well(injury_in_72_hours={"left": "yes"})
        self.assertEqual(outcomes(document), ("contraindicated", "clear"))
        self.assertEqual(decide(document)[1]["may_start"], ["right"])

    def test_pain_as_a_number_answers_the_chain(self):
        for number, outcome in ((0, "clear"), (6, "clear"), (7, "contraindicated"),
                                (10, "contraindicated")):
            document = well(pain_now={"left": number})
            self.assertEqual(leg_of(document)["outcome"], outcome)

    def test_restrictions_are_united_and_the_least_cap_counts(self):
        document = with_clearance(well(diabetes="yes", fragile_bones_or_skin="yes"), "diabetes")
        leg = leg_of(document)
        self.assertEqual((leg["max_pressure"], leg["max_minutes"]), (1, 5))
        self.assertEqual(leg["excluded"]["preparations"], ["heat"])
        self.assertEqual(leg["excluded"]["positions"], ["floor"])
        self.assertEqual(leg["excluded"]["tools"], ["ball", "foam-roller"])

    def test_the_reasons_are_named(self):
        because = leg_of(well(fragile_bones_or_skin="not-sure"))["because"]
        self.assertEqual(because, [{
            "question": "fragile-bones-or-skin", "answer": "not-sure", "outcome": "precautions",
        }])


class FollowUps(unittest.TestCase):
    def test_asked_at_and_past_the_trigger_only(self):
        for answer, asked in (("nothing", False), ("wear-and-tear", True), ("other", True)):
            document = well(long_term_knee_problem={"left": answer})
            del document["answers"]["cyst-behind-knee"]
            code, decision = decide(document)
            self.assertEqual(code == UNANSWERED, asked)
            if asked:
                missing = [{"question": "cyst-behind-knee", "leg": "left"}]
                self.assertEqual(decision["unanswered"], missing)

    def test_an_answer_that_is_not_live_is_not_used(self):
        document = well(surgical_wound={"left": "yes"})
        self.assertEqual(outcomes(document), ("clear", "clear"))

    def test_pregnancy_is_asked_below_55_only(self):
        for age, outcome in (("55-or-over", "clear"), ("18-to-54", "clearance-needed"),
                             ("under-18", "contraindicated")):
            self.assertEqual(leg_of(well(age=age, pregnancy="yes"))["outcome"], outcome)

    def test_a_parent_not_answered_does_not_bring_its_follow_up(self):
        document = well()
        del document["answers"]["surgery"], document["answers"]["surgical-wound"]
        names = {entry["question"] for entry in decide(document)[1]["unanswered"]}
        self.assertEqual(names, {"surgery"})


class HowOldAnswersAre(unittest.TestCase):
    def check(self, question, answered, counts):
        document = well()
        person = table.BY_ID[question].scope == table.PERSON
        document["answered"] = {question: answered if person else {"left": answered}}
        self.assertEqual(decide(document)[0] == MAY_START, counts, (question, answered))

    def test_every_session_twelve_hours(self):
        self.check("fever", "2026-11-19T21:00:00Z", True)
        self.check("fever", "2026-11-19T20:59:59Z", False)
        self.check("pain-now", "2026-11-19T22:00:00+01:00", True)
        self.check("pain-now", "2026-11-19T21:59:59+01:00", False)

    def test_every_thirty_days(self):
        self.check("surgery", "2026-10-21T09:00:00Z", True)
        self.check("surgery", "2026-10-21T08:59:59Z", False)

    def test_once_lasts(self):
        self.check("age", "2001-01-01T00:00:00Z", True)

    def test_a_clock_set_back_makes_stale_never_fresh(self):
        self.check("age", "2026-11-20T09:00:01Z", False)
        self.check("fever", "2026-11-20T09:00:01Z", False)

    def test_the_time_of_the_decision_can_be_given(self):
        self.assertEqual(decide(well(), "2026-11-20T21:00:00Z")[0], MAY_START)
        self.assertEqual(decide(well(), "2026-11-20T21:00:01Z")[0], UNANSWERED)
        self.assertEqual(decide(well(), "2026-11-20T08:59:59Z")[0], UNANSWERED)

    def test_a_stale_alarm_is_an_open_question(self):
        document = well(fever="yes")
        document["answered"] = {"fever": "2026-11-18T09:00:00Z"}
        self.assertEqual(decide(document), (UNANSWERED, {
            "format": 1, "unanswered": [{"question": "fever"}],
        }))


class Marks(unittest.TestCase):
    def marked(self, *places, **changes):
        changes = changes or {"skin_problem": {"left": "yes"}}
        return with_marks(well(**changes), skin_problem={"left": list(places)})

    def test_nothing_tapped_is_no_answer(self):
        missing = [{"question": "skin-problem", "leg": "left", "marks": True}]
        for document in (self.marked(), well(skin_problem={"left": "yes"})):
            self.assertEqual(decide(document), (UNANSWERED, {"format": 1, "unanswered": missing}))

    def test_marked_areas_go_off_on_that_leg_alone(self):
        document = self.marked("calf")
        self.assertEqual(regions(document), ["calf"])
        self.assertEqual(regions(document, "right"), [])

    def test_elsewhere_takes_nothing(self):
        self.assertEqual(regions(self.marked("elsewhere")), [])
        self.assertEqual(outcomes(self.marked("elsewhere")), ("precautions", "clear"))

    def test_whole_leg_takes_all_and_leaves_no_safe_place(self):
        leg = leg_of(self.marked("whole-leg", "elsewhere"))
        self.assertEqual(leg["excluded"]["regions"], sorted(table.REGIONS))
        self.assertEqual(leg["outcome"], "contraindicated")
        self.assertIn({"rule": "no-safe-place", "outcome": "contraindicated"}, leg["because"])

    def test_a_place_that_is_always_off_takes_its_neighbours(self):
        for place, neighbours in table.NEIGHBOURS.items():
            self.assertEqual(regions(self.marked(place)), sorted(neighbours))

    def test_marks_count_only_with_an_answer_that_takes_them(self):
        self.assertEqual(outcomes(self.marked("calf", skin_problem={"left": "no"})),
                         ("clear", "clear"))
        document = well(surgery={"left": "over-a-year-ago"})
        with_marks(document, surgery={"left": ["hamstrings"]})
        self.assertEqual(regions(document), ["peripatellar"])

    def test_no_safe_place_with_only_hip_side_and_round_the_knee_left(self):
        rest = [r for r in table.REGIONS if r not in table.NOT_ENOUGH_ALONE]
        self.assertEqual(outcomes(self.marked(*rest)), ("contraindicated", "clear"))
        self.assertEqual(outcomes(self.marked(*rest[1:])), ("precautions", "clear"))


class OneLegAndTheOther(unittest.TestCase):
    def test_an_operated_hip_is_never_lain_on_for_the_other_leg(self):
        document = well(surgery={"right": "within-a-year"})
        with_marks(document, surgery={"right": ["elsewhere"]})
        with_clearance(document, "surgery")
        self.assertEqual(decide(document)[1]["may_start"], ["left", "right"])
        for leg in table.LEGS:
            self.assertEqual(positions(document, leg), ["floor", "side-lying"])
        self.assertEqual(outcomes(document), ("clear", "precautions"))

    def test_a_leg_that_may_not_start_takes_side_lying_from_the_other(self):
        stopped = well(injury_in_72_hours={"left": "yes"})
        not_cleared = well(long_term_knee_problem={"left": "other"})
        not_asked = dict(well(), legs=["right"])
        absent = dict(well(), absent=["left"])
        for document in (stopped, not_cleared, not_asked, absent):
            self.assertEqual(positions(document, "right"), ["side-lying"])
            self.assertEqual(positions(document, "left"), [])
            self.assertEqual(leg_of(document, "right")["outcome"], "clear")

    def test_get_help_answers_hold_for_the_person(self):
        for question in table.QUESTIONS:
            if question.page != table.GET_HELP_SIGNS:
                continue
            document = well(**person_or_left(question, "not-sure"))
            outcome = question.chain["yes"].outcome
            code, decision = decide(document)
            self.assertEqual((code, decision["may_start"]), (NO_LEG, []))
            self.assertEqual(outcomes(document), (outcome, outcome))

    def test_they_are_shown_whatever_is_still_open(self):
        document = {"format": 1, "at": NOW, "answers": {"clot-signs": {"right": "yes"}}}
        self.assertEqual(decide(document)[0], NO_LEG)
        self.assertEqual(outcomes(document), ("same-day-care", "same-day-care"))

    def test_for_the_leg_not_asked_about_only_the_signs_are_asked(self):
        document = dict(well(), legs=["left"])
        for question in table.QUESTIONS:
            if question.scope == table.LEG and question.page != table.GET_HELP_SIGNS:
                del document["answers"][question.id]["right"]
        self.assertEqual(decide(document)[0], MAY_START)
        self.assertEqual(outcomes(document), ("clear", "not-checked"))
        del document["answers"]["cold-or-numb-leg"]["right"]
        self.assertEqual(decide(document)[1]["unanswered"],
                         [{"question": "cold-or-numb-leg", "leg": "right"}])

    def test_the_signs_of_the_leg_not_asked_about_stop_the_person(self):
        document = dict(well(hot_swollen_knee={"right": "yes"}), legs=["left"])
        self.assertEqual(outcomes(document), ("same-day-care", "same-day-care"))

    def test_an_absent_leg_is_not_asked(self):
        document = dict(well(), absent=["right"])
        for answer in document["answers"].values():
            if isinstance(answer, dict):
                del answer["right"]
        self.assertEqual(decide(document)[0], MAY_START)
        self.assertEqual(outcomes(document), ("clear", "not-checked"))

    def test_a_leg_not_asked_about_shows_what_acts_on_it(self):
        leg = leg_of(dict(well(diabetes="yes"), legs=["left"]), "right")
        self.assertEqual(leg["outcome"], "not-checked")
        self.assertEqual(leg["max_pressure"], 2)
        self.assertEqual(leg["pending_clearances"], ["diabetes"])


class Clearances(unittest.TestCase):
    def test_turns_ask_first_into_precautions_and_caps_at_two(self):
        for question in table.QUESTIONS:
            needs = [a for a, e in question.chain.items() if e.outcome == table.CLEARANCE_NEEDED]
            if not needs or question.parent not in (None, "age"):
                continue
            document = well(age="18-to-54", **person_or_left(question, needs[-1]))
            with_marks(document, **{question.id: {"left": ["elsewhere"]}}
                       if question.chain[needs[-1]].marks else {})
            self.assertEqual(leg_of(document)["pending_clearances"], [question.id])
            before = leg_of(document)
            after = leg_of(with_clearance(document, question.id))
            self.assertEqual(after["outcome"], "precautions", question.id)
            self.assertEqual(after["pending_clearances"], [])
            self.assertEqual(after["max_pressure"], min(2, before["max_pressure"]))
            self.assertEqual(after["excluded"]["regions"], before["excluded"]["regions"])

    def test_lasts_its_days_the_last_one_included(self):
        for question, changes, days in (
            ("diabetes", {"diabetes": "yes"}, ("2025-11-20", "2025-11-19")),
            ("clot-history", {"clot_history": "yes"}, ("2026-08-22", "2026-08-21")),
        ):
            for on, outcome in zip(days, ("precautions", "clearance-needed")):
                document = with_clearance(well(**changes), question, on=on)
                self.assertEqual(leg_of(document)["outcome"], outcome, on)

    def test_never_counts_before_its_own_date(self):
        for on, outcome in (("2026-11-20", "precautions"), ("2026-11-21", "clearance-needed")):
            document = with_clearance(well(diabetes="yes"), "diabetes", on=on)
            self.assertEqual(leg_of(document)["outcome"], outcome)

    def test_days_are_those_of_the_offset_of_the_decision(self):
        document = with_clearance(well(diabetes="yes"), "diabetes", on="2026-11-21")
        self.assertEqual(leg_of(document, at="2026-11-21T00:30:00+14:00")["outcome"], "precautions")
        document["clearances"][0]["on"] = "2025-11-20"
        late = "2026-11-20T23:59:59-08:00"
        document["at"] = late
        self.assertEqual(leg_of(document)["outcome"], "precautions")

    def test_a_follow_up_is_covered_by_its_parent_not_the_other_way_round(self):
        document = well(long_term_knee_problem={"left": "other"}, cyst_behind_knee={"left": "yes"})
        by_child = with_clearance(copy.deepcopy(document), "cyst-behind-knee")
        self.assertEqual(leg_of(by_child)["pending_clearances"], ["long-term-knee-problem"])
        by_parent = with_clearance(document, "long-term-knee-problem")
        self.assertEqual(leg_of(by_parent)["outcome"], "precautions")
        self.assertEqual(regions(by_parent), ["calf", "hamstrings"])

    def test_pregnancy_is_covered_by_its_own_and_not_by_age(self):
        document = well(age="18-to-54", pregnancy="yes")
        by_age = with_clearance(copy.deepcopy(document), "age")
        self.assertEqual(leg_of(by_age)["pending_clearances"], ["pregnancy"])
        self.assertEqual(leg_of(with_clearance(document, "pregnancy"))["outcome"], "precautions")

    def test_every_open_one_must_be_cleared(self):
        document = with_clearance(well(diabetes="yes", long_term_illness="yes"), "diabetes")
        self.assertEqual(leg_of(document)["outcome"], "clearance-needed")
        self.assertEqual(leg_of(document)["pending_clearances"], ["long-term-illness"])

    def test_counts_for_its_leg_only(self):
        document = with_clearance(well(diabetes="yes"), "diabetes", leg="left")
        self.assertEqual(outcomes(document), ("precautions", "clearance-needed"))

    def test_never_touches_a_stricter_outcome(self):
        document = well(surgery={"left": "within-2-weeks"})
        with_marks(document, surgery={"left": ["elsewhere"]})
        self.assertEqual(leg_of(with_clearance(document, "surgery"))["outcome"], "contraindicated")
        document = with_clearance(well(age="under-18"), "age")
        self.assertEqual(leg_of(document)["outcome"], "contraindicated")

    def test_void_where_the_answer_is_stricter_than_it_was_given_for(self):
        for today, outcome in (("wear-and-tear", "precautions"), ("other", "clearance-needed")):
            document = well(long_term_knee_problem={"left": today})
            with_clearance(document, "long-term-knee-problem",
                           given_for={"long-term-knee-problem": "wear-and-tear"})
            self.assertEqual(leg_of(document)["outcome"], outcome)

    def test_changes_only_narrow(self):
        document = with_clearance(
            well(diabetes="yes"), "diabetes", max_pressure=3, max_minutes=6,
            excluded={"regions": ["calf"], "preparations": []},
        )
        leg = leg_of(document)
        self.assertEqual((leg["max_pressure"], leg["max_minutes"]), (2, 6))
        self.assertEqual(leg["excluded"]["regions"], ["calf"])
        self.assertEqual(leg["excluded"]["preparations"], ["heat"])

    def test_a_leg_with_less_time_than_a_planned_leg_has_does_not_start(self):
        for minutes, outcome in ((5, "precautions"), (4, "contraindicated")):
            document = with_clearance(
                well(long_term_knee_problem={"left": "other"}), "long-term-knee-problem",
                leg="left", max_minutes=minutes,
            )
            self.assertEqual(outcomes(document), (outcome, "clear"))
        self.assertIn({"rule": "too-few-minutes", "outcome": "contraindicated"},
                      leg_of(document)["because"])
        self.assertEqual(positions(document, "right"), ["side-lying"])

    def test_a_clearance_that_is_void_opens_nothing_on_the_other_leg(self):
        document = well(long_term_knee_problem={"left": "wear-and-tear"})
        with_clearance(document, "long-term-knee-problem", leg="left",
                       given_for={"long-term-knee-problem": "wear-and-tear"},
                       excluded={"positions": ["seated"]})
        self.assertEqual(positions(document, "right"), ["seated"])
        document["answers"]["long-term-knee-problem"]["left"] = "other"
        self.assertEqual(positions(document, "right"), ["seated", "side-lying"])


class Stops(unittest.TestCase):
    def test_shut_their_leg_up_to_and_with_the_last_day(self):
        for until, outcome in (("2026-11-20", "contraindicated"), ("2026-11-19", "clear")):
            document = dict(well(), stops=[{"leg": "left", "rule": "flare", "until": until}])
            self.assertEqual(outcomes(document), (outcome, "clear"))

    def test_are_named_among_the_reasons(self):
        document = dict(well(), stops=[{"leg": "left", "rule": "worse", "until": "2026-12-01"}])
        self.assertEqual(leg_of(document)["because"],
                         [{"rule": "worse", "outcome": "contraindicated"}])


class BadInput(unittest.TestCase):
    def test_what_is_not_known_is_refused_never_ignored(self):
        for change in (
            {"colour": "blue"}, {"format": 2}, {"at": "2026-11-20T09:00:00"}, {"at": None},
            {"legs": ["middle"]}, {"legs": []}, {"absent": ["tail"]},
            {"answers": {"mood": "no"}}, {"answers": {"fever": "maybe"}},
            {"answers": {"fever": {"left": "no"}}}, {"answers": {"clot-signs": "no"}},
            {"answers": {"pain-now": {"left": 11}}}, {"answers": {"pain-now": {"left": True}}},
            {"marks": {"skin-problem": {"left": ["nose"]}}}, {"marks": {"fever": ["calf"]}},
            {"clearances": [{"question": "diabetes"}]}, {"clearances": [{"on": "2026-11-01"}]},
            {"clearances": [{"question": "diabetes", "on": "2026-11-01", "until": "2027-11-01"}]},
            {"stops": [{"leg": "left", "rule": "flare"}]}, {"answered": {"fever": "yesterday"}},
        ):
            self.assertEqual(decide(dict(well(), **change))[0], BAD_INPUT, change)

    def test_a_clearance_is_given_for_what_it_covers_and_nothing_else(self):
        for given_for, code in (({"diabetes": "yes"}, MAY_START), ({"fever": "no"}, BAD_INPUT)):
            document = with_clearance(well(diabetes="yes"), "diabetes", given_for=given_for)
            self.assertEqual(decide(document)[0], code)

    def test_a_line_that_is_not_a_document(self):
        for line in ("", "[]", "{", '{"format": 1, "format": 1}'):
            self.assertEqual(decide_line(line)[0], BAD_INPUT)


class NoneOpensMore(unittest.TestCase):
    """One more yes, one more mark, one more stop, one answer less: none opens anything."""

    COUNT = 4000

    def check(self, change):
        changed = 0
        for number in range(self.COUNT):
            rng = random.Random(number)
            document = cases.case("monotone", number)
            after = copy.deepcopy(document)
            if not change(rng, after):
                continue
            changed += 1
            what = json.dumps([document, after])
            self.assertTrue(opens_nothing(allowed(document), allowed(after)), what)
        self.assertGreater(changed, self.COUNT // 20)

    def test_a_stricter_answer(self):
        self.check(make_one_stricter)

    def test_several_stricter_answers(self):
        self.check(lambda rng, document: all([make_one_stricter(rng, document) for _ in range(4)]))

    def test_one_answer_less(self):
        self.check(take_one_answer)

    def test_one_more_mark(self):
        self.check(add_a_mark)

    def test_one_more_stop(self):
        self.check(add_a_stop)

    def test_a_clearance_less(self):
        self.check(take_the_plain_clearances)


def make_one_stricter(rng, document):
    """Moves one answer up its chain; where that takes marks or follow-ups, they are there."""
    spots = [
        (holder, key, name)
        for name, value in document["answers"].items()
        for holder, key in _holders(document["answers"], name, value)
        if holder[key] in list(table.BY_ID[name].chain)[:-1]
    ]
    if not spots:
        return False
    holder, key, name = rng.choice(spots)
    chain = list(table.BY_ID[name].chain)
    holder[key] = rng.choice(chain[chain.index(holder[key]) + 1:])
    if table.BY_ID[name].chain[holder[key]].marks:
        marks = document.setdefault("marks", {}).setdefault(name, {})
        marks[key] = marks.get(key) or ["elsewhere"]
    _answer_follow_ups(document, name, key)
    return True


def _holders(answers, name, value):
    if isinstance(value, dict):
        return [(value, leg) for leg in value]
    return [(answers, name)]


def _answer_follow_ups(document, name, key):
    answers = document["answers"]
    for question in table.QUESTIONS:
        if question.parent == name:
            person = question.scope == table.PERSON
            holder = answers if person else answers.setdefault(question.id, {})
            holder.setdefault(question.id if person else key, "no")


def take_one_answer(rng, document):
    if not document["answers"]:
        return False
    del document["answers"][rng.choice(sorted(document["answers"]))]
    return True


def add_a_mark(rng, document):
    lists = [places for legs in document.get("marks", {}).values() for places in legs.values()]
    lists = [places for places in lists if places]
    if not lists:
        return False
    rng.choice(lists).append(rng.choice(table.REGIONS + tuple(table.NEIGHBOURS) + ("whole-leg",)))
    return True


def add_a_stop(rng, document):
    stop = {"leg": rng.choice(table.LEGS), "rule": "flare", "until": "2030-01-01"}
    document.setdefault("stops", []).append(stop)
    return True


def take_the_plain_clearances(rng, document):
    """Takes those that narrow nothing; one that narrows takes its narrowing with it."""
    narrows = ("excluded", "max_pressure", "max_minutes")
    before = document.get("clearances", [])
    document["clearances"] = [one for one in before if any(key in one for key in narrows)]
    return len(document["clearances"]) < len(before)


if __name__ == "__main__":
    unittest.main()
