# SPDX-License-Identifier: MIT
"""Whoever signs a rule book has seen every rule: none can be changed so that the book stays the same.

The path of the program comes in TEST_PROGRAM. Run: python3 -m unittest discover -s tests/mutants
"""

import os
import unittest

import places
import book
import held_pack
from rules import Mutant


def _program():
    path = os.environ.get("TEST_PROGRAM")
    if not path:
        raise AssertionError("TEST_PROGRAM is not set")
    return path


class TheRuleBook(unittest.TestCase):
    def test_every_change_of_a_rule_can_be_read_in_it(self):
        told = book.tell_all(_program(), jobs=os.cpu_count() or 1)
        self.assertTrue(book.report(told))
        self.assertGreater(sum(one.differs is not None for one in told), 1000)

    def test_a_file_that_is_only_laid_out_anew_gives_the_same_book(self):
        press = book.Press(_program())
        self.addCleanup(press.close)
        shipped = held_pack.read(places.PACK, "steps.json")
        unchanged = Mutant("none", "none", "steps.json", shipped, frozenset())
        self.assertIs(press.tell(unchanged).differs, False)


if __name__ == "__main__":
    unittest.main()
