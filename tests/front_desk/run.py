# SPDX-License-Identifier: MIT
"""Runs scripted visits at the front desk on a desktop of its own.

Usage: /usr/bin/python3 run.py PROGRAM [VISITS]      ends with 77 where this machine lacks what it takes
"""

import contextlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import places  # noqa: F401
import alone

_HERE = Path(__file__).resolve().parent
_SKIPPED = 77


def _lacking():
    tools = {"Xvfb": "xvfb", "dbus-run-session": "dbus-daemon", "strace": "strace"}
    packages = [package for tool, package in tools.items() if not shutil.which(tool)]
    return packages + ([] if importlib.util.find_spec("pyatspi") else ["python3-pyatspi"])


def main(program, visits="4"):
    if (lacking := _lacking()):
        print("SKIPPED. To walk through visits, install: " + " ".join(lacking))
        return _SKIPPED
    with contextlib.ExitStack() as stack:
        environment = stack.enter_context(alone.desktop())
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kneecoach-visits-"))
        temporary = stack.enter_context(tempfile.TemporaryDirectory(prefix="kneecoach-tmp-"))
        return subprocess.run(
            ["dbus-run-session", "--", sys.executable, "-B", str(_HERE / "visits.py"), program, visits, folder],
            env={**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "TMPDIR": temporary},
            timeout=60 + 30 * int(visits), check=False).returncode


if __name__ == "__main__":
    os.environ.setdefault("TMPDIR", "/tmp")
    sys.exit(main(*sys.argv[1:]))
