# SPDX-License-Identifier: MIT
"""What holds the pages has to be able to fail: a made-up page for each fault, and one without."""

import unittest

import page_check
from page_check import Node

_LIVE = ("enabled", "sensitive", "focusable")


def _button(name="Start", role="push button", states=_LIVE, actions=("Press", "SetFocus")):
    return Node(role, name, states, actions)


def _page(*controls, name="Welcome", group="Which leg?"):
    return Node("panel", name, ("enabled",), (), [Node("panel", group, (), (), controls)])


def _what(page):
    return [fault.what for fault in page_check.faults_of(page)]


class APage(unittest.TestCase):
    def test_without_a_fault_has_none(self):
        chosen = _button("Left", "radio button", (*_LIVE, "checked"))
        self.assertEqual(_what(_page(chosen, _button("Right", "radio button"))), [])
        self.assertEqual(_what(Node("panel", "Plan", (), (), [Node("filler", children=[_button()])])), [])

    def test_with_a_nameless_button_is_found_by_page_and_role(self):
        fault, = page_check.faults_of(_page(_button("  ")))
        self.assertIn("has no name", str(fault))
        self.assertIn('"Welcome"', str(fault))
        fault, = page_check.faults_of(_page(_button("")))
        self.assertEqual(fault, ("Welcome", "push button", "has no name"))

    def test_without_a_name_is_found(self):
        self.assertEqual(_what(_page(_button(), name="")), ["the page has no name"])

    def test_with_a_control_that_has_no_role_is_found(self):
        self.assertIn('"filler"', *_what(_page(_button(role="filler"))))

    def test_with_a_control_that_cannot_be_pressed_is_found(self):
        self.assertIn("no such action", *_what(_page(_button(actions=("SetFocus",)))))

    def test_with_a_control_that_cannot_have_the_focus_is_found(self):
        self.assertIn("the focus", *_what(_page(_button(states=("enabled", "sensitive")))))

    def test_with_a_dead_control_is_found(self):
        self.assertIn("switched off", *_what(_page(_button(states=("focusable",)))))

    def test_with_two_controls_of_one_name_is_found(self):
        self.assertIn('"Start"', *_what(_page(_button(), _button())))

    def test_with_answers_to_no_question_is_found(self):
        self.assertIn("no group", *_what(_page(_button(role="radio button"), group="")))

    def test_may_have_its_answers_in_a_row_within_their_group(self):
        row = Node("filler", children=[_button("1", "radio button"), _button("2", "radio button")])
        self.assertEqual(_what(_page(row)), [])

    def test_with_two_answers_chosen_is_found(self):
        left, right = (_button(name, "radio button", (*_LIVE, "checked")) for name in ("Left", "Right"))
        self.assertIn("more than one", *_what(_page(left, right)))

    def test_that_takes_the_focus_without_a_role_is_found(self):
        page = Node("filler", "Left leg", ("focusable",), ("SetFocus",), [_button()])
        self.assertEqual(_what(page), ["takes the focus, but has no role"])


class TheWindow(unittest.TestCase):
    def test_shows_its_first_pane_as_its_page(self):
        page = _page(_button())
        frame = Node("frame", "Kneecoach", children=[Node("filler", children=[page])])
        self.assertIs(page_check.page_in(frame), page)

    def test_may_show_no_page(self):
        self.assertIsNone(page_check.page_in(Node("frame", "Kneecoach", children=[Node("filler")])))


if __name__ == "__main__":
    unittest.main()
