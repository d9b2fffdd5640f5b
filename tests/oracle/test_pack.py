# SPDX-License-Identifier: MIT
"""The shipped pack says what the tables written from the rules say, number by number.

Run: python3 -m unittest discover -s tests/oracle
"""

import os
import unittest

import held_pack

_PACK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "content", "knee")


class TheShippedPack(unittest.TestCase):
    def check(self, name):
        self.assertEqual(held_pack.strays(name, held_pack.read(_PACK, name)), [])

    def test_regions_and_always_off_places_are_those_of_the_rules(self):
        self.check("body.json")

    def test_positions_reach_what_they_should(self):
        self.check("positions.json")

    def test_techniques_keep_tempo_hold_run_and_load(self):
        self.check("techniques.json")

    def test_steps_have_their_regions_hands_seconds_and_pressure(self):
        self.check("steps.json")

    def test_routines_have_their_order_and_seconds(self):
        self.check("routines.json")

    def test_a_session_has_its_limits_pauses_and_hurt_rules(self):
        self.check("session.json")

    def test_each_country_has_its_number(self):
        self.check("emergency-numbers.json")

    def test_each_restriction_withholds_what_its_name_stands_for(self):
        self.check("questions.json")


if __name__ == "__main__":
    unittest.main()
