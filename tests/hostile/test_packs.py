# SPDX-License-Identifier: MIT
"""Hostile packs: refused with exit code 6, each finding with file and reason, and without a decision."""

import json
import os
import unittest

import folders
import places
import program
from packs import CHANGED
from refusal import Refusals
from spoil import SPOILT
from test_documents import kept

_PACK_HAS_ERRORS = 6
_SPOILT_FILES = ["pack.json", "questions.json", "lang/en.json"]
_FILES = [
    "pack.json", "sources.json", "body.json", "positions.json", "techniques.json", "session.json", "questions.json",
    "steps.json", "routines.json", "emergency-numbers.json", "refused-claims.json", "lang/en.json",
]  # fmt: skip
_NOBODY = 65534


class Packs(Refusals):
    def _copied(self):
        program.copy_pack(self.folder)

    def _names_the_folder(self):
        """There is no file to name: the one finding says what is wrong with the folder."""
        for arguments in (["screen", "--json", "--answers", program.SOUND], ["plan", "--answers", program.SOUND]):
            one = self.refuses(_PACK_HAS_ERRORS, [*arguments, "--pack", self.folder])
            self.assertEqual(one.out, "")
            self.assertRegex(one.err, rf'^th\S+ .*"{self.folder}".*\n$')

    def _is_refused(self, named=None, how=None):
        """By every command alike; `named` is the file that some finding is about."""
        how = how or {}
        one = self.refuses(
            _PACK_HAS_ERRORS, ["screen", "--json", "--pack", self.folder, "--answers", program.SOUND], **how
        )
        self.says_where_and_why(one)
        checked = self.refuses(_PACK_HAS_ERRORS, ["pack", "check", "--json", self.folder], **how)
        findings = json.loads(checked.out)["findings"]
        errors = [each for each in findings if each["level"] == "error"]
        self.assertTrue(errors)
        for each in findings:
            self._says_where_and_why(each)
        if named:
            self.assertIn(named, [each["file"] for each in errors], errors[:3])

    def _says_where_and_why(self, finding):
        self.assertTrue(finding["file"], finding)
        self.assertRegex(finding["pointer"], r"^(/.*)?$")
        self.assertRegex(finding["text"], r"^\S.{8,}", finding)

    def _spoils(self, file, contents):
        self._copied()
        with open(os.path.join(self.folder, file), "wb") as out:
            out.write(contents)
        self._is_refused(file)

    def test_spoilt_bytes(self):
        for file in _SPOILT_FILES:
            with open(os.path.join(program.PACK, file), "rb") as sound:
                contents = sound.read()
            for name, spoil in SPOILT.items():
                with self.subTest(name, file=file):
                    self._spoils(file, spoil(contents))

    def test_kept_bytes_in_each_file(self):
        for place, (name, contents) in enumerate(kept()):
            file = _FILES[place % len(_FILES)]
            with self.subTest(name, file=file):
                self._spoils(file, contents)

    def test_one_thing_changed(self):
        for name, change in CHANGED.items():
            with self.subTest(name):
                self._copied()
                change(self.folder)
                self._is_refused()

    def test_each_file_missing(self):
        for file in _FILES:
            with self.subTest(file):
                self._copied()
                os.remove(os.path.join(self.folder, file))
                self._is_refused(file)

    def test_no_file_in_the_place_of_one(self):
        for file in ["questions.json", "lang/en.json"]:
            for name, make in {**places.IN_PLACE, **places.OUT_OF_A_PACK}.items():
                with self.subTest(name, file=file):
                    self._copied()
                    make(os.path.join(self.folder, file))
                    self._is_refused(file)

    def test_folders_without_a_pack(self):
        for name, make in folders.WITHOUT_A_PACK.items():
            with self.subTest(name):
                self._copied()
                make(self.folder)
                self._names_the_folder()

    def test_words_that_lie_elsewhere(self):
        for name, make in folders.WITH_A_ROAD_OUT.items():
            with self.subTest(name):
                self._copied()
                make(self.folder)
                self._is_refused("lang/en.json")

    def test_a_folder_with_very_many_words(self):
        self._copied()
        for count in range(5_000):
            with open(os.path.join(self.folder, "lang", f"x{count}.json"), "wb"):
                pass
        os.remove(os.path.join(self.folder, "steps.json"))
        self._is_refused("steps.json")

    def test_reviews_that_cannot_be_read_keep_no_pack_from_use(self):
        for name, make in {**places.IN_PLACE, **places.OUT_OF_A_PACK}.items():
            with self.subTest(name):
                self._copied()
                reviews = os.path.join(self.folder, "reviews.json")
                with open(reviews, "w", encoding="utf-8") as file:
                    file.write('{"reviews": []}')
                make(reviews)
                one = self.refuses(0, ["pack", "checksum", self.folder])
                self.assertRegex(one.out, "^[0-9a-f]{64}\n$")

    def test_reviews_that_are_spoilt_are_told(self):
        for contents in [b"", b"{", b"\xff\xfe{}", b"[]", b'{"reviews": [{}]}', b'{"reviews": 1}']:
            with self.subTest(contents[:20]):
                self._copied()
                with open(os.path.join(self.folder, "reviews.json"), "wb") as file:
                    file.write(contents)
                one = program.run(["pack", "check", "--json", self.folder], self.home)
                self.assertEqual(one.code, _PACK_HAS_ERRORS)
                findings = json.loads(one.out)["findings"]
                self.assertEqual({each["file"] for each in findings if each["level"] == "error"}, {"reviews.json"})

    def test_a_file_that_may_not_be_read(self):
        self._copied()
        os.chmod(os.path.join(self.folder, "steps.json"), 0)
        how = _as_nobody(self)
        self._is_refused("steps.json", how)


def _as_nobody(test):
    """How to run it as a user whom a file may be kept from: root reads them all."""
    if os.geteuid() != 0:
        return {}
    os.chmod(os.path.dirname(test.folder), 0o755)
    how = {"user": _NOBODY}
    try:
        one = program.run(["--version"], test.home, **how)
    except (OSError, PermissionError):
        one = None
    if not one or one.code != 0:
        test.skipTest("the program cannot be run as another user here")
    return how


if __name__ == "__main__":
    unittest.main()
