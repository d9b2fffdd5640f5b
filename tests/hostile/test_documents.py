# SPDX-License-Identifier: MIT
"""Hostile answers, wishes and clinic files: refused with exit code 2, with place and reason, and without a decision."""

import itertools
import json
import os
import unittest

import places
import program
from documents import ANSWERS, CLINIC, OFFERED, SAID, WISH, WISHED
from refusal import Refusals
from spoil import SPOILT

_KEPT = os.path.join(program.HOUSE, "tests", "data", "hostile")
_BAD_INPUT = 2


def _bytes(document):
    return json.dumps(document, ensure_ascii=False).encode()


def kept():
    for name in sorted(os.listdir(_KEPT)):
        with open(os.path.join(_KEPT, name), "rb") as file:
            yield name, file.read()


def _spoilt(document):
    """One after the other: the memory of this process would count as that of the program."""
    for name, spoil in SPOILT.items():
        yield name, spoil(_bytes(document))


class AnswersDocuments(Refusals):
    def _is_refused(self, contents):
        path = os.path.join(self.folder, "answers.json")
        with open(path, "wb") as file:
            file.write(contents)
        one = self.refuses(_BAD_INPUT, ["screen", "--json", "--answers", path])
        self.says_where_and_why(one)
        for line in one.err.splitlines():
            self.assertTrue(line.startswith(path), line)

    def test_spoilt_bytes(self):
        for name, contents in itertools.chain(_spoilt(ANSWERS), kept()):
            with self.subTest(name):
                self._is_refused(contents)

    def test_what_nobody_may_say(self):
        for name, document in SAID.items():
            with self.subTest(name):
                self._is_refused(_bytes(document))

    def test_on_standard_input(self):
        for name, contents in itertools.chain(_spoilt(ANSWERS), kept()):
            with self.subTest(name):
                one = self.refuses(_BAD_INPUT, ["screen", "--json", "--answers", "-"], given=contents)
                self.says_where_and_why(one)
                self.assertTrue(one.err.startswith("standard input"), one.err[:80])

    def test_as_one_line_of_many(self):
        """Each line has its errors in the place of its decision; the lines beside it are decided."""
        sound = _bytes(ANSWERS)
        for name, contents in _spoilt(ANSWERS):
            if b"\n" in contents or not contents.strip() or len(contents) > 4 * 1024 * 1024:
                continue
            with self.subTest(name):
                given = sound + b"\n" + contents + b"\n" + sound + b"\n"
                one = self.refuses(_BAD_INPUT, ["screen", "--lines", "--answers", "-"], given=given)
                first, second, third = map(json.loads, one.out.splitlines())
                self.assertEqual(first["may_start"], ["left", "right"])
                self.assertEqual(first, third)
                self.assertEqual(set(second), {"format", "errors"})
                self.assertTrue(all(error["text"] for error in second["errors"]))

    def test_no_file_in_the_place_of_one(self):
        for lines in ([], ["--lines"]):
            for name, make in places.IN_PLACE.items():
                if lines and name == "kernel-file":
                    continue  # holds lines, which are no documents
                with self.subTest(name, lines=lines):
                    path = os.path.join(self.folder, f"answers-{name}{len(lines)}")
                    make(path)
                    one = self.refuses(_BAD_INPUT, ["screen", *lines, "--answers", path])
                    self.says_where_and_why(one)
                    self.assertTrue(one.err.startswith(path), one.err)


class WishDocuments(Refusals):

    def _is_refused(self, contents):
        path = os.path.join(self.folder, "wish.json")
        with open(path, "wb") as file:
            file.write(contents)
        one = self.refuses(_BAD_INPUT, ["plan", "--json", "--answers", program.SOUND, "--wish", path])
        self.says_where_and_why(one)
        for line in one.err.splitlines():
            self.assertTrue(line.startswith(path), line)

    def test_spoilt_bytes(self):
        for name, contents in itertools.chain(_spoilt(WISH), kept()):
            with self.subTest(name):
                self._is_refused(contents)

    def test_what_nobody_may_wish(self):
        for name, document in WISHED.items():
            with self.subTest(name):
                self._is_refused(_bytes(document))

    def test_on_standard_input(self):
        for name, contents in kept():
            with self.subTest(name):
                arguments = ["plan", "--json", "--answers", program.SOUND, "--wish", "-"]
                one = self.refuses(_BAD_INPUT, arguments, given=contents)
                self.says_where_and_why(one)

    def test_no_file_in_the_place_of_one(self):
        for name, make in places.IN_PLACE.items():
            with self.subTest(name):
                path = os.path.join(self.folder, f"wish-{name}")
                make(path)
                one = self.refuses(_BAD_INPUT, ["plan", "--answers", program.SOUND, "--wish", path])
                self.says_where_and_why(one)


class ClinicFiles(Refusals):
    """A plan is never made without what a clinic switched off."""

    def _is_refused(self, contents):
        path = os.path.join(self.folder, "clinic.json")
        with open(path, "wb") as file:
            file.write(contents)
        self._is_refused_at(path)

    def _is_refused_at(self, path):
        one = self.refuses(_BAD_INPUT, ["plan", "--json", "--answers", program.SOUND, "--clinic", path])
        self.says_where_and_why(one)
        for line in one.err.splitlines():
            self.assertTrue(line.startswith(path), line)

    def test_a_sound_one_is_taken(self):
        path = os.path.join(self.folder, "clinic.json")
        with open(path, "wb") as file:
            file.write(_bytes(CLINIC))
        one = program.run(["plan", "--json", "--answers", program.SOUND, "--clinic", path], self.home)
        self.assertEqual((one.code, one.err), (0, ""))

    def test_spoilt_bytes(self):
        for name, contents in itertools.chain(_spoilt(CLINIC), kept()):
            with self.subTest(name):
                self._is_refused(contents)

    def test_what_no_clinic_may_offer(self):
        for name, document in OFFERED.items():
            with self.subTest(name):
                self._is_refused(_bytes(document))

    def test_no_file_in_the_place_of_one(self):
        for name, make in places.IN_PLACE.items():
            with self.subTest(name):
                path = os.path.join(self.folder, f"clinic-{name}")
                make(path)
                self._is_refused_at(path)

    def test_no_picture_in_the_place_of_a_logo(self):
        for name, make in {**places.IN_PLACE, **places.OUT_OF_A_PACK}.items():
            with self.subTest(name):
                logo = os.path.join(self.folder, f"logo-{name}.png")
                with open(logo, "wb") as file:
                    file.write(b"\x89PNG")
                make(logo)
                self._is_refused(_bytes({**CLINIC, "logo": os.path.basename(logo)}))


if __name__ == "__main__":
    unittest.main()
