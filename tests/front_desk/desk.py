# SPDX-License-Identifier: MIT
"""The front desk as visitors meet it: each visit is a process of its own, found anew by its supervisor."""

import contextlib
import os
import subprocess
import time

import pyatspi
from gi.repository import Atspi, GLib

import places  # noqa: F401
import page_check
from reader import Lost, Node, until

_TRACED = "trace=openat,open,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,truncate,socket"
_NEW_PAGE = 0.45


def children_of(process):
    """The processes it has started and not buried yet, the oldest first."""
    try:
        with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as numbers:
            return [int(number) for number in numbers.read().split()]
    except OSError:
        return []


def is_alive(process):
    """Whether it can still run: one that waits to be buried cannot."""
    try:
        with open(f"/proc/{process}/stat", encoding="ascii") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False


def is_called(name, title):
    """A page is called as it is announced: by its title, and what else is to be said first."""
    return name == title or name.startswith(f"{title}. ")


class Desk:
    """The front desk, started under strace or alone."""

    def __init__(self, program, profile, log=None):
        call = [program, "--front-desk", "--profile", profile]
        traced = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", log, "-e", _TRACED] if log else []
        self._process = subprocess.Popen(traced + call)
        self.supervisor = self._process.pid
        if log:
            self.supervisor = until(lambda: next(iter(children_of(self._process.pid)), None), "strace to start it", 30)
        self.visit = None
        self._frame = None
        self._turned = 0.0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with contextlib.suppress(OSError):
            os.kill(self.supervisor, 15)
        self._process.wait(20)

    def next_visit(self, title, patience=40):
        """Waits until another visit than the last one shows a page with this title."""
        last = self.visit

        def found():
            for process in children_of(self.supervisor):
                if process != last and self._shows(process, title):
                    return process
            return None

        self.visit = until(found, f"a new visit with the page {title!r}", patience)
        return self.visit

    def _shows(self, process, title):
        with contextlib.suppress(GLib.GError, Lost):
            self._frame = self._frame_of(process)
            if self._frame and is_called(self.title(), title):
                return True
        return False

    def _frame_of(self, process):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            application = desktop.getChildAtIndex(i)
            if application and application.get_process_id() == process:
                application.set_cache_mask(Atspi.Cache.NONE)
                for j in range(application.childCount):
                    window = application.getChildAtIndex(j)
                    if window and window.getState().contains(pyatspi.STATE_SHOWING):
                        return window
        return None

    def page(self):
        page = page_check.page_in(Node(self._frame))
        if page is None:
            raise Lost("the window shows no page")
        return page

    def title(self):
        return self.page().name

    def press(self, name):
        """Presses the control with this name, or that begins with it, no sooner than a new page takes it."""
        time.sleep(max(0.0, self._turned + _NEW_PAGE - time.monotonic()))
        control = next((one for one in self.page().controls()
                        if one.name == name or one.name.startswith(f"{name}. ")), None)
        if control is None:
            raise Lost(f"no {name!r} on the page {self.title()!r}")
        control.press()
        self._turned = time.monotonic()

    def goes_to(self, name, title):
        """Presses it, and waits for the page with this title, or one for which `title` holds."""
        fits = title if callable(title) else lambda called: is_called(called, title)
        self.press(name)

        def arrived():
            with contextlib.suppress(GLib.GError, Lost):
                called = self.title()
                return called if fits(called) else None
            return None

        return until(arrived, f"the page behind {name!r}", 20)
