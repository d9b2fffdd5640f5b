# SPDX-License-Identifier: MIT
"""The random cases are about everything the rules are about, each often enough to prove something.

Run: python3 -m unittest discover -s tests/oracle
"""

import unittest

import cases
import coverage
import table

_CASES = 3000


class TheCases(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.covered = coverage.cover(cases.cases(2026, _CASES))
        coverage.report(cls.covered, _CASES)

    def test_carry_everything_that_can_decide_and_are_decided_by_it(self):
        for thing in coverage.THINGS:
            self.assertGreater(self.covered.carried[thing], _CASES // 20, thing)
            self.assertGreater(self.covered.decided[thing], _CASES // 40, thing)

    def test_end_in_every_outcome_of_a_leg_and_few_in_open_questions(self):
        for outcome in table.OUTCOMES + (table.NOT_CHECKED,):
            self.assertGreater(self.covered.outcomes[outcome], 2 * _CASES // 40, outcome)
        self.assertLess(self.covered.outcomes["unanswered"], 2 * _CASES // 4)

    def test_say_many_different_things(self):
        self.assertGreater(self.covered.distinct, _CASES // 2)

    def test_let_every_question_and_rule_act(self):
        for question in table.QUESTIONS:
            self.assertGreater(self.covered.questions[question.id], _CASES // 50, question.id)
        for rule in ("no-safe-place", "too-few-minutes", "flare", "worse", "dose"):
            self.assertGreater(self.covered.rules[rule], _CASES // 100, rule)


if __name__ == "__main__":
    unittest.main()
