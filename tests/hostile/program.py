# SPDX-License-Identifier: MIT
"""Runs the program as a script would, and says what it took."""

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from typing import NamedTuple

_TOO_LONG = 20  # seconds; what has not ended by then hangs

HOUSE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CONTENT = os.path.join(HOUSE, "content")
PACK = os.path.join(CONTENT, "knee")
SOUND = os.path.join(PACK, "examples", "all-clear.json")


class Run(NamedTuple):
    """How a run ended. Times are milliseconds, memory is KiB."""

    code: int  # below 0: killed by that signal
    out: str
    err: str
    work: float  # of the processor
    still: float  # stood still: neither worked nor waited for a processor
    memory: int


def path():
    program = os.environ.get("TEST_PROGRAM")
    if not program:
        raise AssertionError("TEST_PROGRAM is not set")
    return program


def is_sanitized():
    """Whether the sanitizers are built in; then times and memory are theirs, not the program's."""
    return os.environ.get("TEST_SANITIZED", "") in ("ON", "1", "TRUE")


def is_optimised():
    """Whether it is built as people run it."""
    return os.environ.get("TEST_BUILD", "Release") != "Debug"


def copy_pack(folder):
    """Puts the shipped pack in the place of whatever lies at `folder`."""
    if os.path.isdir(folder) and not os.path.islink(folder):
        shutil.rmtree(folder)
    elif os.path.lexists(folder):
        os.remove(folder)
    shutil.copytree(PACK, folder, ignore=shutil.ignore_patterns("examples"))


def run(arguments, home, given=b"", before=(), user=None):
    """Runs it in the empty folder `home`, which is all it has of a home; `before` is a program to run it under."""
    with tempfile.TemporaryFile() as put, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        put.write(given)
        put.seek(0)
        begun = time.monotonic()
        child = subprocess.Popen(
            [*before, path(), *arguments], stdin=put, stdout=out, stderr=err, cwd=home, env=_environment(home, before),
            **({} if user is None else {"user": user, "group": user, "extra_groups": []}),
        )  # fmt: skip
        return _ended(child, begun, out, err)


def _environment(home, before):
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    traced = {"ASAN_OPTIONS": "detect_leaks=0"} if before else {}  # leaks are not looked for under a tracer
    return {**kept, **traced, "HOME": home, "XDG_CONFIG_HOME": home, "LC_ALL": "C.UTF-8", "TMPDIR": home}


def _ended(child, begun, out, err):
    watch = threading.Timer(_TOO_LONG, child.kill)
    watch.start()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    passed, delayed = time.monotonic() - begun, _waited_for_a_processor(child.pid)
    _, status, used = os.wait4(child.pid, 0)
    watch.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)
    work = used.ru_utime + used.ru_stime
    texts = [_read(stream) for stream in (out, err)]
    still = max(0.0, passed - work - delayed)
    return Run(child.returncode, *texts, work * 1000, still * 1000, used.ru_maxrss)


def _waited_for_a_processor(process):
    """Seconds in which it could have worked, had the machine not been busy with something else."""
    try:
        with open(f"/proc/{process}/schedstat", encoding="ascii") as stat:
            return int(stat.read().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


def _read(stream):
    stream.seek(0)
    return stream.read().decode("utf-8", "surrogateescape")


def plain():
    """What a call costs that is in order: the quickest of some."""
    with tempfile.TemporaryDirectory() as home:
        runs = [run(["screen", "--answers", SOUND, "--json"], home) for _ in range(5)]
    assert all(one.code == 0 for one in runs), runs[0].err
    return Run(0, "", "", min(r.work for r in runs), min(r.still for r in runs), max(r.memory for r in runs))


def hung(one):
    return one.code == -signal.SIGKILL
