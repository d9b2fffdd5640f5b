# SPDX-License-Identifier: MIT
"""Every string of the program's own words is shown by something, as far as the code can tell."""

import pathlib
import unittest

import use

_PROJECT = pathlib.Path(__file__).resolve().parents[2]


def _unused(paths, code, names=()):
    return use.unused(paths, use.literals_of(code), set(names))


class TheProgramsWords(unittest.TestCase):
    def test_every_string_can_be_asked_for(self):
        self.assertEqual(use.unused_in(_PROJECT), [])

    def test_there_are_strings_to_look_at(self):
        self.assertEqual(list(use.paths_of({"a": {"b": "x", "c": {"d": "y"}}})), ["a.b", "a.c.d"])


class WhatIsUsed(unittest.TestCase):
    def test_a_path_that_stands_in_the_code(self):
        self.assertEqual(_unused(["end.wipe", "end.sit"], 'own("end.wipe")'), ["end.sit"])

    def test_a_path_that_is_put_together_from_a_literal(self):
        code = 'name = "left"; own("legs." + name + "-leg"); own("knees.sore-" + name)'
        paths = ["legs.left-leg", "legs.left", "knees.sore-left", "knees.sore-right"]
        self.assertEqual(_unused(paths, code), ["knees.sore-right"])

    def test_a_path_that_is_put_together_from_an_id_or_a_number(self):
        code = 'own("plan." + id); own("welcome.size-" + text)'
        paths = ["plan.ball", "plan.code", "welcome.size-125", "welcome.size"]
        self.assertEqual(_unused(paths, code, {"ball"}), ["plan.code", "welcome.size"])

    def test_a_beginning_alone_is_no_use_of_all_behind_it(self):
        self.assertEqual(_unused(["plan.title"], 'own("plan." + id)'), ["plan.title"])

    def test_names_of_a_pack_are_its_ids(self):
        self.assertEqual(use.names_of({"a": [{"id": "x-1"}, "Not an id"], "b": 3}), {"x-1"})


if __name__ == "__main__":
    unittest.main()
