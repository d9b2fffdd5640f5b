# SPDX-License-Identifier: MIT
"""Checksum and codes of the program that ships, held against a second reading of the documents that define them."""

import json
import os
import random
import subprocess
import unittest

import plan_code

_CONTENT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "content")
_PACK = os.path.join(_CONTENT, "knee")
_CLEAR = os.path.join(_PACK, "examples", "all-clear.json")
_WISHES = 60


def _names(file, key):
    with open(os.path.join(_PACK, file), encoding="utf-8") as held:
        return [each["id"] for each in json.load(held)[key]]


def _run(*arguments, given=""):
    command = [os.environ["TEST_PROGRAM"], *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=False).stdout


def _wish(dice):
    """Any wish, its lists in the order of the pack but for `include`."""
    steps = _names("steps.json", "steps")
    some = dice.sample(steps, dice.randrange(6))
    legs = dice.choice([["left", "right"], ["left"], ["right"]])
    return {
        "legs": legs,
        "first": dice.choice(legs),
        "minutes": dice.randint(5, 10),
        "firmness": dice.randint(1, 3),
        "tools": [tool for tool in _names("techniques.json", "tools") if tool == "hands" or dice.random() < 0.5],
        "position": dice.choice(["seated", "long-sitting", "half-lying", "side-lying"]),
        "stool": dice.random() < 0.5,
        "include": [step for step in some[:3] if "rolling" not in step],
        "leave_out": [step for step in steps if step in some[3:] and "glide" not in step],
    }


class TheCode(unittest.TestCase):
    def setUp(self):
        self.assertTrue(os.environ.get("TEST_PROGRAM"), "TEST_PROGRAM is not set")

    def test_the_checksum_is_what_the_document_says(self):
        self.assertEqual(_run("pack", "checksum").strip(), plan_code.checksum(_PACK))

    def test_a_code_holds_what_the_document_says(self):
        dice = random.Random(2026)
        read = 0
        for _ in range(_WISHES):
            wish = _wish(dice)
            out = _run("plan", "--json", "--answers", _CLEAR, "--wish", "-", given=json.dumps(wish))
            if code := json.loads(out).get("code"):
                self.assertEqual(plan_code.wish_of(_PACK, code), wish)
                read += 1
        self.assertGreater(read, _WISHES // 2)


if __name__ == "__main__":
    unittest.main()
