# SPDX-License-Identifier: MIT
"""Somebody who walks through the pages and looks at each of them closely."""

import page_check
import reader
from page_check import Fault


_PATIENCE = 6  # seconds for a page: a machine may be busy


class Visitor:
    """Where the walk is, and what was found wrong so far."""

    def __init__(self, coach):
        self.coach = coach
        self.page = coach.page()
        self.called = self.page.name
        self.faults = []
        self.visited = []
        self.controls = 0

    def arrives(self, expected):
        """A page that comes by itself: the first of a window, or the one after a time is over."""
        self._is_called(expected)
        self.coach.has_turned()
        self.called = self.page.name
        self._look()

    def meets_the_next(self, name, expected):
        """Presses what ends a visit, and looks at the page the next one begins with, in a window of its own."""
        self._press(name, None)
        self.coach.next_window()
        self.arrives(expected)

    def press(self, name, leads_to, group=None):
        """Presses what is called so, and looks at the page it leads to, or at all that may come then.

        `leads_to` is the name the page has to have, or says of a name whether it may.
        """
        self._press(name, group)
        self._is_called(leads_to)
        self.called = self.page.name
        if not self.coach.hears(self.page.name):
            self._fault("", f'is not announced when it comes up (after "{name}")')
        self._has_focus()
        self._look()

    def stays(self, name, group=None, says=None):
        """Presses what is called so, and looks at the same page. What was added stands behind its name."""
        before = self.called
        self._press(name, group)
        self._is_called(lambda now: now == before or now.startswith(f"{before} "))
        if says:
            self.hears(says)
        self._look()

    def types(self, digit, number):
        """Presses a digit; the page is called as the number is so far, and says it."""
        self._press(digit, None)
        self._is_called(number)
        self.called = number
        self.hears(number)

    def types_in_secret(self, digit, says):
        """Presses a digit; the page says how many there are, and not which."""
        self._press(digit, None)
        self._is_called(lambda name: name.endswith(says))
        self.called = self.page.name
        self.hears(says)

    def sees(self, words):
        if words not in self.page.words():
            self._fault("", f'does not show "{words}"')

    def hears(self, words):
        """What changes without another page has to be said as well."""
        if not self.coach.hears(words):
            self._fault("", f'shows "{words}" without a word to a screen reader')

    def is_checked(self, name, checked=True):
        if ("checked" in self.control(name).states) != checked:
            self._fault(name, "is not chosen, and was pressed" if checked else "is still chosen")

    def control(self, name, group=None):
        """What is called so; a second line may stand behind it."""
        within = self.page if group is None else self.page.group_called(group)
        controls = within.controls() if within else []
        whole = [one for one in controls if one.name == name]
        begun = [one for one in controls if one.name.startswith((f"{name}. ", f"{name}, "))]
        if not whole + begun:
            there = ", ".join(f'"{one.name}"' for one in self.page.controls())
            raise reader.Lost(f'{self.page}: there is no "{name}" to press, only {there}')
        return (whole + begun)[0]

    def _press(self, name, group):
        control = self.control(name, group)
        if "Press" not in control.actions:
            raise reader.Lost(f'{self.page}: "{control.name}" cannot be pressed')
        self.coach.press(control)

    def _is_called(self, expected):
        """Waits for the page that has to come, and lets none other pass."""
        def comes():
            self.page = self.coach.page()
            return expected(self.page.name) if callable(expected) else self.page.name == expected
        if not reader.within(_PATIENCE, comes):
            wanted = "another page" if callable(expected) else f'"{expected}"'
            raise reader.Lost(f"{self.page} came up, and {wanted} was to come")

    def _has_focus(self):
        for name in self.coach.passed_by():
            self._fault(name, "has the focus for a moment while the page comes up, and is read out")
        if not any("focused" in node.states for node in self.page.all()):
            self._fault("", "came up without the focus in it")

    def _look(self):
        """Everything that has to be true of every page."""
        self.visited.append(self.page.name)
        self.faults += page_check.faults_of(self.page)
        for control in self.page.controls():
            self.controls += 1
            if not control.takes_focus() and control.is_still_there():
                self._fault(control.name, "does not take the focus")

    def _fault(self, control, what):
        self.faults.append(Fault(self.page.name, control, what))
