# SPDX-License-Identifier: MIT
"""What a run of the program opens, as the kernel saw it."""

import os
import re
import shutil
import subprocess
import tempfile

import program

_OPENED = re.compile(r"^(?:\d+ +)?(?:open|openat|openat2|creat)\(.*= \d+<(?P<path>.*)>$")
_CALLS = "trace=open,openat,openat2,creat"


def why_not():
    """Why nothing can be traced here, or nothing."""
    if not shutil.which("strace"):
        return "strace is not installed"
    tried = subprocess.run(["strace", "-qq", "-e", _CALLS, "true"], capture_output=True, text=True, check=False)
    return None if tried.returncode == 0 else "tracing is not permitted here: " + tried.stderr.strip()


def opened(arguments, home):
    """The run, and the real path of each file and folder it opened."""
    with tempfile.NamedTemporaryFile("r", encoding="utf-8", errors="replace") as log:
        before = ["strace", "-f", "-qq", "-y", "-s", "4096", "-e", _CALLS, "-o", log.name]
        one = program.run(arguments, home, before=before)
        paths = {found["path"] for line in log if (found := _OPENED.match(line.rstrip("\n")))}
    return one, {re.sub(r"^/proc/\d+/", "/proc/self/", path) for path in paths}


def of_any_run(home):
    """What is opened whatever is asked for: the system's libraries and tables."""
    return opened(["--version"], home)[1]


def is_within(path, folder):
    real = os.path.realpath(folder)
    return path == real or path.startswith(real + os.sep)
