# SPDX-License-Identifier: MIT
"""The words that belong on the pages, from the files the program reads them from."""

import json
from pathlib import Path

_CONTENT = Path(__file__).resolve().parents[2] / "content"


def _read(name):
    return json.loads((_CONTENT / name).read_text(encoding="utf-8"))


_COACH = _read("coach/en.json")
_PACK = _read("knee/lang/en.json")
QUESTIONS = {question["id"]: question for question in _read("knee/questions.json")["questions"]}
PAGES = [page["id"] for page in _read("knee/questions.json")["pages"]]


def own(path, **values):
    """The program's own words, such as own("welcome.title")."""
    return _at(_COACH, path).format(**values)


def said(path):
    """The pack's words, such as said("outcomes.emergency.title")."""
    return _at(_PACK, path)


def _at(words, path):
    for part in path.split("."):
        words = words[part]
    return words


def text(question):
    return said(f"questions.{question}.text")


def _asked_as(question):
    """How a page asks it: in the pack's words; for a number, of each knee."""
    if "number" in QUESTIONS[question]:
        return [own("knees.sore-left"), own("knees.sore-right")]
    return [text(question)]


def question_called(name):
    """The question a page with this name asks; None where it asks none. A leg may stand before it."""
    fits = (
        question
        for question in QUESTIONS
        for words in _asked_as(question)
        if name == words or name.endswith(f". {words}")
    )
    return next(fits, None)


def mildest(question):
    """What somebody who is fine presses."""
    rules = QUESTIONS[question]
    if "number" in rules:
        return "3"
    answer = "no" if "yes_no" in rules else rules["answers"][0]["id"]
    return _PACK["questions"][question].get("answers", {}).get(answer) or said(f"answers.{answer}")


def asked_of_everyone():
    """The questions nobody is spared."""
    return {name for name, rules in QUESTIONS.items() if "follows" not in rules}
