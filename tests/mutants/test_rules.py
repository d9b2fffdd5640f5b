# SPDX-License-Identifier: MIT
"""Whoever weakens a rule of the shipped pack is found out, whichever rule it is.

The path of the program comes in TEST_PROGRAM. Run: python3 -m unittest discover -s tests/mutants
"""

import os
import unittest

import places  # noqa: F401
import kill
import run
from rules import Mutant


def _program():
    path = os.environ.get("TEST_PROGRAM")
    if not path:
        raise AssertionError("TEST_PROGRAM is not set")
    return path


class TheRules(unittest.TestCase):
    def test_the_shipped_pack_decides_every_systematic_case_as_the_oracle_does(self):
        bench = kill.Bench(_program(), [])
        self.addCleanup(bench.close)
        cases = kill.expected_cases()
        self.assertGreater(len(cases), 500)
        self.assertIsNone(bench.ask(cases))

    def test_every_change_of_a_rule_is_noticed(self):
        fates = run.run(_program(), jobs=os.cpu_count() or 1)
        self.assertTrue(run.report(fates))
        self.assertGreater(len(fates), 2500)

    def test_a_change_that_changes_nothing_is_not_noticed(self):
        bench = kill.Bench(_program(), kill.expected_cases())
        self.addCleanup(bench.close)
        shipped = kill.held_pack.read(kill.places.PACK, "steps.json")
        unchanged = Mutant("none", "none", "steps.json", shipped, frozenset())
        self.assertIsNone(bench.judge(unchanged).by)


if __name__ == "__main__":
    unittest.main()
