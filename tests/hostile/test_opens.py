# SPDX-License-Identifier: MIT
"""No pack, however made, has the program open a file outside that pack, the schemas, and what every run opens."""

import os
import sys
import unittest

import folders
import places
import program
import tracing
from packs import CHANGED
from refusal import Refusals

_SCHEMAS = os.path.join(program.CONTENT, "schema")
_WHY_NOT = tracing.why_not()
_PACK_HAS_ERRORS = 6


@unittest.skipIf(_WHY_NOT, _WHY_NOT)
class WhatAPackOpens(Refusals):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.runs = 0

    @classmethod
    def tearDownClass(cls):
        print(f"{cls.runs} runs traced", file=sys.stderr)

    def setUp(self):
        super().setUp()
        self.usual = tracing.of_any_run(self.home)

    def _opens_nothing_else(self, make, code=_PACK_HAS_ERRORS):
        """Made in a pack of its own."""
        program.copy_pack(self.folder)
        make(self.folder)
        one, paths = tracing.opened(["screen", "--pack", self.folder, "--answers", program.SOUND], self.home)
        type(self).runs += 1
        self.assertEqual(one.code, code, one.err[:300])
        allowed = [self.folder, _SCHEMAS, program.SOUND]
        elsewhere = [
            path for path in paths - self.usual if not any(tracing.is_within(path, folder) for folder in allowed)
        ]
        self.assertEqual(elsewhere, [])
        return paths

    def test_a_sound_pack_is_seen_to_be_read(self):
        paths = self._opens_nothing_else(lambda folder: None, code=0)
        self.assertIn(os.path.realpath(os.path.join(self.folder, "lang", "en.json")), paths)
        self.assertGreater(len(paths - self.usual), 20)

    def test_what_is_opened_elsewhere_would_be_seen(self):
        """The shipped pack lies elsewhere, and is opened when no other is named."""
        _, paths = tracing.opened(["screen", "--answers", program.SOUND], self.home)
        self.assertTrue(any(tracing.is_within(path, program.PACK) for path in paths - self.usual))

    def test_roads_out(self):
        for name, make in folders.WITH_A_ROAD_OUT.items():
            with self.subTest(name):
                self._opens_nothing_else(make)

    def test_things_in_the_place_of_files(self):
        for file in ["questions.json", "lang/en.json"]:
            for name, make in {**places.IN_PLACE, **places.OUT_OF_A_PACK}.items():
                with self.subTest(name, file=file):
                    self._opens_nothing_else(lambda folder: make(os.path.join(folder, file)))

    def test_names_that_are_paths(self):
        for name, change in CHANGED.items():
            if "language" in name or "path" in name:
                with self.subTest(name):
                    self._opens_nothing_else(change)


if __name__ == "__main__":
    unittest.main()
