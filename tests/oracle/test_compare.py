# SPDX-License-Identifier: MIT
"""What holds the two sides together must notice a side that fails.

Run: python3 -m unittest discover -s tests/oracle
"""

import os
import stat
import tempfile
import unittest

import cases
import compare


class TheComparison(unittest.TestCase):
    def run_against(self, script):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "screener")
            with open(path, "w", encoding="utf-8") as out:
                out.write("#!/bin/sh\n" + script)
            os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
            total = compare.run(path, seed=1, count=20)
        return total.came_back == 20 and not total.disagreements and not total.problems

    def oracle(self):
        here = os.path.dirname(os.path.abspath(__file__))
        return f"python3 '{here}/screen_oracle.py'"

    def test_agrees_with_itself(self):
        self.assertTrue(self.run_against(self.oracle()))

    def test_notices_a_screener_that_is_not_there(self):
        self.assertTrue(compare.run("./no-such-screener", seed=1, count=5).problems)

    def test_notices_failing_too_few_and_empty_answers(self):
        self.assertFalse(self.run_against("exit 1"))
        self.assertFalse(self.run_against("exit 0"))
        self.assertFalse(self.run_against(self.oracle() + " | head -n 19"))
        self.assertFalse(self.run_against(self.oracle() + "; exit 2"))
        self.assertFalse(self.run_against("while read line; do echo '{}'; done"))

    def test_notices_another_decision(self):
        another = self.oracle() + " | sed 's/precautions/clear/g'"
        self.assertFalse(self.run_against(another))

    def test_the_same_seed_makes_the_same_cases(self):
        self.assertEqual(list(cases.cases(5, 20)), list(cases.cases(5, 20)))
        self.assertEqual(list(cases.cases(5, 20))[7:], list(cases.cases(5, 13, first=7)))


if __name__ == "__main__":
    unittest.main()
