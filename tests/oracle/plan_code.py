# SPDX-License-Identifier: MIT
"""The checksum of a pack and the plan code, from the words of docs/content-format.md and docs/code.md alone."""

import hashlib
import json
import os

_ALPHABET = "23456789ACEFHJKMNPRTWXY"
_BASE = len(_ALPHABET)
_LEGS = [["left", "right"], ["left"], ["right"]]
_RULES = [
    "body", "emergency-numbers", "pack", "positions", "questions", "refused-claims", "routines", "session", "sources",
    "steps", "techniques",
]  # fmt: skip


def _read(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def _json(folder, name):
    return json.loads(_read(folder, name + ".json"))


def checksum(folder):
    names = [name + ".json" for name in _RULES]
    names += [f"lang/{code}.json" for code in _json(folder, "pack")["languages"]]
    total = hashlib.sha256()
    for name in sorted(names):
        held = _read(folder, name)
        total.update(name.encode() + b"\0" + str(len(held)).encode() + b"\0" + held)
    return total.hexdigest()


class _Number:
    def __init__(self, digits):
        self.left = 0
        for digit in digits:
            self.left = self.left * _BASE + digit

    def take(self, count):
        self.left, choice = divmod(self.left, count)
        return choice


def wish_of(folder, code):
    """The wish a code stands for; nothing where it is none of this pack."""
    digits = [_ALPHABET.index(c) for c in code.replace("-", "")]
    by_place = sum(place * digit for place, digit in enumerate(digits, 1))
    if (sum(digits) - len(digits)) % _BASE or by_place % _BASE or digits[0] != 0:
        return None
    number = _Number(digits[1:-2])
    if number.take(2**24) != int(checksum(folder)[:6], 16):
        return None
    wish = _choices(folder, number)
    return wish if number.left == 0 else None


def _choices(folder, number):
    tools = [tool["id"] for tool in _json(folder, "techniques")["tools"]]
    positions = [each["id"] for each in _json(folder, "positions")["positions"] if each["wish"]]
    wish = {
        "legs": _LEGS[number.take(3)],
        "first": ["left", "right"][number.take(2)],
        "minutes": 5 + number.take(6),
        "firmness": 1 + number.take(3),
    }
    chosen = number.take(2 ** len(tools) - 1) + 1
    wish["tools"] = [tool for place, tool in enumerate(tools) if chosen >> place & 1]
    wish["position"] = positions[number.take(len(positions))]
    wish["stool"] = number.take(2) == 0
    wish.update(_steps(folder, number))
    return wish


def _steps(folder, number):
    kept = _json(folder, "routines")["kept"]
    choices = {}
    for step in _json(folder, "steps")["steps"]:
        choices[step["id"]] = number.take(2 if step["id"] in kept else 3)
    unnamed = [step for step, choice in choices.items() if choice == 1]
    include = []
    while unnamed:
        include.append(unnamed.pop(number.take(len(unnamed))))
    return {"include": include, "leave_out": [step for step, choice in choices.items() if choice == 2]}
