# SPDX-License-Identifier: MIT
"""The coach as a screen reader meets it: its window read, its controls pressed, its announcements heard.

Nothing here knows the program from the inside, and there is no key, no mouse and no sleep: what is
waited for is a condition, looked at again with every event of the accessibility bus.
"""

import contextlib
import subprocess
import time
from typing import NamedTuple

import pyatspi
from gi.repository import Atspi, GLib

import desktop
import page_check

_PATIENCE = 10
# Stiff hands press twice, so a new page takes no press for 400 ms. Nobody is asked to be faster.
_NEW_PAGE = 0.42
_NAMED = "object:property-change:accessible-name"
_FOCUSED = "object:state-changed:focused"
_SAID = "object:announcement"
_PAGES = ("panel", "filler")


class Lost(Exception):
    """What was waited for did not come, or is not there."""


class Heard(NamedTuple):
    """An event, with the name its source had when it came."""

    kind: str
    name: str
    is_read_out: bool


class Node(page_check.Node):
    """A node as it was when it was read, and the way back to it."""

    def __init__(self, handle):
        children = (handle.getChildAtIndex(i) for i in range(handle.childCount))
        super().__init__(
            role=handle.getRoleName(),
            name=handle.name or "",
            states=_states(handle),
            actions=_actions(handle),
            children=[Node(child) for child in children if child and "showing" in _states(child)],
        )
        self.handle = handle

    def press(self):
        self.handle.queryAction().doAction(self.actions.index("Press"))

    def takes_focus(self):
        """Whether asking for the focus gives it."""
        self.handle.queryComponent().grabFocus()
        return within(1, lambda: "focused" in _states(self.handle))

    def is_still_there(self):
        """A button for what is below goes when all of it is in sight."""
        return "showing" in _states(self.handle)


class Reader:
    """The coach, started and listened to."""

    def __init__(self, program, *options):
        self.heard = []
        self.turned = None
        for kind in (_NAMED, _FOCUSED, _SAID):
            pyatspi.Registry.registerEventListener(self._hear, kind)
        self.process = subprocess.Popen([program, *options])
        self.shown_by = None
        self.next_window()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for kind in (_NAMED, _FOCUSED, _SAID):
            pyatspi.Registry.deregisterEventListener(self._hear, kind)
        self.process.terminate()
        self.process.wait(_PATIENCE)

    def next_window(self):
        """Turns to the first window, or to that of the process that has taken over from the one before."""
        last = self.shown_by
        self.frame = until(lambda: self._find_frame(last), "the window on the accessibility bus", 30)
        desktop.give_keyboard_to_the_window()
        until(lambda: "active" in _states(self.frame), "the window to become active")
        self.turned = time.monotonic()

    def page(self):
        """What the window shows now."""
        return until(self._page_read, "a page that holds still while it is read")

    def _page_read(self):
        """The page with all in it; nothing where a part of it went while it was read, and another one is not up yet."""
        with contextlib.suppress(GLib.GError):
            return page_check.page_in(Node(self.frame))
        return None

    def press(self, control):
        """Presses it, no sooner than a new page takes it."""
        within(_NEW_PAGE, lambda: time.monotonic() > self.turned + _NEW_PAGE)
        self.heard.clear()
        control.press()
        self.turned = time.monotonic()

    def has_turned(self):
        """A page has come up that no press has led to; it too takes none at first."""
        self.turned = time.monotonic()

    def hears(self, words):
        """Whether the words are said, now or soon. What comes before the focus settles is cut off by it."""
        return bool(within(2, lambda: self._said(words)))

    def passed_by(self):
        """What else had the focus, only on the way to where it is now."""
        focused = [event.name for event in self.heard if event.kind == _FOCUSED]
        return [name for name in focused if name != focused[-1]]

    def _said(self, words):
        focused = [i for i, event in enumerate(self.heard) if event.kind == _FOCUSED]
        settled = focused[-1] if focused else 0
        return any(event.name.endswith(words) and event.is_read_out for event in self.heard[settled:])

    def _hear(self, event):
        if str(event.type) == _FOCUSED and not event.detail1:
            return
        with contextlib.suppress(GLib.GError):  # what it came from may be gone already
            self.heard.append(_heard(event))

    def _find_frame(self, last):
        if self.process.poll() is not None:
            raise Lost(f"the program ended with {self.process.returncode}")
        with contextlib.suppress(GLib.GError):  # a process may be gone while it is looked at
            for application in _children(pyatspi.Registry.getDesktop(0)):
                shown_by = application.get_process_id()
                if shown_by == last or shown_by not in self._ours():
                    continue
                application.set_cache_mask(Atspi.Cache.NONE)
                frame = next((one for one in _children(application) if "showing" in _states(one)), None)
                if frame:
                    self.shown_by = shown_by
                    return frame
        return None

    def _ours(self):
        """The process that was started, and those it has started."""
        pid = self.process.pid
        with contextlib.suppress(OSError), open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:
            return {pid, *map(int, children.read().split())}
        return {pid}


def within(seconds, condition):
    """Looks at the condition with every event, until it holds or the time is over; gives what it gave."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    tick = GLib.timeout_add(10, lambda: True)
    try:
        while not (holds := condition()) and time.monotonic() < end:
            context.iteration(True)
        return holds
    finally:
        GLib.source_remove(tick)


def until(condition, what, patience=_PATIENCE):
    holds = within(patience, condition)
    if not holds:
        raise Lost(f"waited {patience} s in vain for {what}")
    return holds


def _heard(event):
    """A page's name, and what is announced, is read out; the names of its parts wait to be asked for."""
    kind = str(event.type)
    if kind == _SAID:
        return Heard(kind, str(event.any_data), True)
    return Heard(kind, event.source.name, event.source.getRoleName() in _PAGES)


def _children(handle):
    return [child for child in (handle.getChildAtIndex(i) for i in range(handle.childCount)) if child]


def _states(handle):
    return frozenset(pyatspi.stateToString(state) for state in handle.getState().getStates())


def _actions(handle):
    try:
        action = handle.queryAction()
    except NotImplementedError:
        return ()
    return tuple(action.getName(i) for i in range(action.nActions))
