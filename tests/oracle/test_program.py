# SPDX-License-Identifier: MIT
"""The program that ships, held against the oracle.

The path of the program comes in TEST_PROGRAM; without it there is nothing to hold, and the test fails.
"""

import os
import unittest

import compare

_CASES = 100_000


class TheProgram(unittest.TestCase):
    def test_decides_as_the_oracle_does(self):
        program = os.environ.get("TEST_PROGRAM")
        self.assertTrue(program, "TEST_PROGRAM is not set")
        total = compare.run(program, seed=2026, count=_CASES, jobs=os.cpu_count() or 1)
        self.assertTrue(compare.report(total, _CASES))
        self.assertGreater(len(total.decisions), _CASES // 4)


if __name__ == "__main__":
    unittest.main()
