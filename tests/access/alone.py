# SPDX-License-Identifier: MIT
"""A desktop of its own: an empty home, a display and, where wanted, a message bus nobody else has."""

import contextlib
import os
import subprocess
import tempfile


@contextlib.contextmanager
def display(size="1280x800"):
    """The number of a display, as DISPLAY has it, for as long as it is needed."""
    told, tells = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tells), "-screen", "0", f"{size}x24", "-noreset"],
        pass_fds=[tells], stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    try:
        with open(told, encoding="ascii") as numbers:
            number = numbers.readline().strip()
        if not number:
            raise OSError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def home():
    """An environment in which nothing of this person's is read or written."""
    with tempfile.TemporaryDirectory(prefix="kneecoach-", ignore_cleanup_errors=True) as folder:
        mine = {name: os.path.join(folder, name.lower()) for name in (
            "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
            "XDG_RUNTIME_DIR")}
        for path in mine.values():
            os.mkdir(path, 0o700)
        theirs = ("PATH", "PYTHONDONTWRITEBYTECODE", "LD_LIBRARY_PATH", "TMPDIR")
        kept = {name: os.environ[name] for name in theirs if name in os.environ}
        yield {**kept, **mine, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}


@contextlib.contextmanager
def desktop(size="1280x800"):
    """The environment of a program that is to have all of it."""
    with home() as environment, display(size) as number:
        yield {**environment, "DISPLAY": number}
