# SPDX-License-Identifier: MIT
"""Walks every way through the coach as a screen reader does, all at once, each on a desktop of its own.

Usage: /usr/bin/python3 run.py PROGRAM      ends with 77 where this machine lacks what it takes
"""

import contextlib
import importlib.util
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

import alone

_HERE = Path(__file__).resolve().parent
_SKIPPED = 77
_WAYS = ("first_check", "answers_with_consequences", "settings", "what_it_says_of_itself", "front_desk")
_SECONDS = 150
_NOT_OURS = "SpiRegistry daemon"  # greets on the walk's own output


def _lacking():
    """What is not here, by the names of its Debian packages."""
    tools = {"Xvfb": "xvfb", "dbus-run-session": "dbus-daemon"}
    packages = [package for tool, package in tools.items() if not shutil.which(tool)]
    return packages + ([] if importlib.util.find_spec("pyatspi") else ["python3-pyatspi"])


def _can_fail():
    """What looks at the pages is looked at first."""
    tests = unittest.defaultTestLoader.discover(str(_HERE))
    return unittest.TextTestRunner(verbosity=0).run(tests).wasSuccessful()


def _start(program, way, environment):
    return subprocess.Popen(
        ["dbus-run-session", "--", sys.executable, "-B", str(_HERE / "walk.py"), program, way],
        env={**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )


def _finish(way, walk):
    """What came of it, printed; gives whether all is well."""
    try:
        said, errors = walk.communicate(timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        walk.kill()
        said, errors = walk.communicate()
        said += f"{way}: not done after {_SECONDS} s\n"
    for line in said.splitlines():
        if not line.startswith(_NOT_OURS):
            print(line, flush=True)
    if walk.returncode not in (0, 1) or "Traceback" in errors:
        print(f"{way}: ended with {walk.returncode}\n{errors}", flush=True)
    return walk.returncode == 0


def main(program):
    if not _can_fail():
        return 1
    lacking = _lacking()
    if lacking:
        print("SKIPPED. To walk the pages, install: " + " ".join(lacking))
        return _SKIPPED
    with contextlib.ExitStack() as desktops:
        walks = {way: _start(program, way, desktops.enter_context(alone.desktop())) for way in _WAYS}
        return 0 if all([_finish(way, walk) for way, walk in walks.items()]) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
