# SPDX-License-Identifier: MIT
"""What has to be true of every page for somebody who cannot see it.

Pure: a tree of nodes in, a list of sentences out. Nothing here needs a display.
"""

from collections import Counter
from typing import NamedTuple

# What can be pressed has to say that it can. Newer systems say "button" for "push button".
_PRESSED = frozenset({"push button", "button", "radio button", "check box", "toggle button"})
_CHOSEN = frozenset({"radio button", "check box"})
_GROUPS = frozenset({"panel", "grouping", "list"})


class Fault(NamedTuple):
    """Something that keeps somebody out. `what` is for people, the rest finds the place."""

    page: str
    control: str
    what: str

    def __str__(self):
        return f'page "{self.page}", "{self.control}": {self.what}'


class Node:
    """A node of the accessibility tree. Only what is shown is in it."""

    def __init__(self, role, name="", states=(), actions=(), children=()):
        self.role = role
        self.name = name
        self.states = frozenset(states)
        self.actions = tuple(actions)
        self.children = list(children)

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()

    def controls(self):
        """All that can have the focus or be pressed, the page itself aside."""
        return [node for node in self.all() if node is not self and node.is_control()]

    def is_control(self):
        return "focusable" in self.states or "Press" in self.actions

    def words(self):
        """All that is written on the page."""
        return [node.name for node in self.all() if node.role == "label" and node.name]

    def group_called(self, name):
        groups = (node for node in self.all() if node.role in _GROUPS and node is not self)
        return next((group for group in groups if group.name == name), None)

    def __str__(self):
        return f'page "{self.name}"'


def page_in(frame):
    """The page a window shows: the first thing in it that has a name, or is a pane for one."""
    inside = (node for node in frame.all() if node is not frame)
    return next((node for node in inside if node.name or node.role == "panel"), None)


def faults_of(page):
    """All faults of a page that can be seen without touching it."""
    faults = [] if page.name else [Fault("", page.role, "the page has no name")]
    for control in page.controls():
        faults += [Fault(page.name, control.name or control.role, what) for what in _control(control)]
    for group in page.all():
        faults += [Fault(page.name, group.name or group.role, what) for what in _group(group)]
    faults += [Fault(page.name, one.name, "is to be chosen, in no group that says of what")
               for one in _without_a_group(page)]
    if page.is_control() and page.role not in _PRESSED | _GROUPS:
        faults.append(Fault(page.name, page.role, "takes the focus, but has no role"))
    return faults


def _control(control):
    if not control.name.strip():
        yield "has no name"
    if control.role not in _PRESSED:
        yield f'has the role "{control.role}", which does not say that it can be pressed'
    if "Press" not in control.actions:
        yield "cannot be pressed: it has no such action"
    if "focusable" not in control.states:
        yield "cannot have the focus"
    if not {"enabled", "sensitive"} <= control.states:
        yield "is shown, but switched off"


def _group(group):
    controls = [child for child in group.children if child.is_control()]
    names = Counter(one.name for one in controls if one.name)
    for name in (name for name, count in names.items() if count > 1):
        yield f'has two controls called "{name}": they cannot be told apart'
    chosen = [one for one in controls if one.role == "radio button" and "checked" in one.states]
    if len(chosen) > 1:
        yield "has more than one answer chosen of which one is meant"


def _without_a_group(node):
    """What is chosen from, and stands in nothing with a name: nobody could say what it is about."""
    for child in node.children:
        if child.role in _CHOSEN:
            yield child
        elif not (child.role in _GROUPS and child.name):
            yield from _without_a_group(child)
