# SPDX-License-Identifier: MIT
"""Every mutation of the code that scripts/mutants.sh makes still applies to the code as it is.

Run: python3 -m unittest discover -s tests/mutants
"""

import glob
import os
import re
import unittest

import code_list as code
import places


def _read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def _tests_of(program):
    """The names of the test cases of a program."""
    names = set()
    for path in glob.glob(os.path.join(places.HOUSE, "tests", program, "*_test.cpp")):
        for literals in re.findall(r'TEST_CASE\(\s*((?:"[^"]*"\s*)+)', _read(path)):
            names.add("".join(re.findall(r'"([^"]*)"', literals)))
    return names


class TheList(unittest.TestCase):
    def test_every_text_stands_in_its_file_once(self):
        for one in code.MUTATIONS:
            text = _read(os.path.join(places.HOUSE, "src", one.file))
            self.assertEqual(text.count(one.old), 1, f"{one.file}: {one.old}")
            self.assertNotEqual(one.old, one.new)

    def test_every_test_named_is_there(self):
        tests = {program: _tests_of(program) for program in {one.program for one in code.MUTATIONS}}
        for one in code.MUTATIONS:
            self.assertIn(one.test, tests[one.program], f"{one.file}: {one.old}")

    def test_no_mutation_stands_twice_and_all_rooms_are_touched(self):
        self.assertEqual(len({(one.file, one.old, one.new) for one in code.MUTATIONS}),
                         len(code.MUTATIONS))
        rooms = {one.file.split("/")[0] for one in code.MUTATIONS}
        self.assertGreaterEqual(rooms, {"screening", "routine", "session", "app"})
        self.assertGreaterEqual(len(code.MUTATIONS), 100)


if __name__ == "__main__":
    unittest.main()
