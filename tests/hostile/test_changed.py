# SPDX-License-Identifier: MIT
"""Files that change while they are read: read as they were, or refused; never a mix of both.

strace stops the program right after its first read of the file; only then the file is changed, so nothing depends on how
fast the machine is.
"""

import json
import os
import signal
import subprocess
import threading
import time
import unittest

import program
import tracing
from documents import ANSWERS
from refusal import Refusals

_WHY_NOT = tracing.why_not()
_LONG_AGO = (1_000_000_000, 1_000_000_000)


def _rest(path, contents, shift):
    """Writes the rest of a file anew, in place."""
    with open(path, "r+b") as file:
        file.seek(len(contents) // 2)
        file.write(contents[len(contents) // 2 :].replace(b"no", b"ok") + shift)


def _grow(path, contents):
    _rest(path, contents, b" " * 100)


def _overwrite(path, contents):
    _rest(path, contents, b"")


def _cut(path, contents):
    os.truncate(path, len(contents) // 2)


def _empty(path, contents):
    os.truncate(path, 0)


def _replace(path, contents):
    with open(path + ".new", "wb") as file:
        file.write(b"{}")
    os.replace(path + ".new", path)


_TORN = {"grown": _grow, "overwritten": _overwrite, "cut": _cut, "emptied": _empty}


@unittest.skipIf(_WHY_NOT, _WHY_NOT)
class FilesThatChange(Refusals):
    def _run(self, arguments, path, change):
        """Runs the program, and changes the file at `path` once the first read of it is done."""
        with open(path, "rb") as file:
            contents = file.read()
        os.utime(path, _LONG_AGO)
        log = os.path.join(os.path.dirname(self.home), "log")
        before = ["strace", "-f", "-qq", "-o", log, "-P", path, "-e", "inject=read:signal=SIGSTOP:when=1"]
        if os.path.exists(log):
            os.remove(log)
        done = threading.Event()
        changer = threading.Thread(target=_change_once_stopped, args=(log, lambda: change(path, contents), done))
        changer.start()
        try:
            return program.run(arguments, self.home, before=before)
        finally:
            done.set()
            changer.join()

    def _answers(self):
        path = os.path.join(self.folder, "answers.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(ANSWERS, file)
        return path

    def test_answers(self):
        for name, change in _TORN.items():
            with self.subTest(name):
                path = self._answers()
                one = self._run(["screen", "--json", "--answers", path], path, change)
                self.assertEqual(one.code, 2, one.err)
                self.says_where_and_why(one)
                self.assertIn("changed while it was read", one.err)

    def test_answers_that_are_replaced_whole_are_read_as_they_were(self):
        path = self._answers()
        one = self._run(["screen", "--json", "--answers", path], path, _replace)
        self.assertEqual(one.code, 0, one.err)
        self.assertEqual(json.loads(one.out)["may_start"], ["left", "right"])

    def test_a_file_of_a_pack(self):
        for name, change in _TORN.items():
            with self.subTest(name):
                program.copy_pack(self.folder)
                path = os.path.join(self.folder, "questions.json")
                arguments = ["screen", "--json", "--pack", self.folder, "--answers", program.SOUND]
                one = self._run(arguments, path, change)
                self.assertEqual(one.code, 6, one.err)
                self.says_where_and_why(one)
                self.assertIn("changed while it was read", one.err)


def _change_once_stopped(log, change, done):
    """Waits until the log tells that the program stands still, changes the file, and has it go on."""
    while not done.is_set():
        stopped = _stopped_process(log)
        if stopped:
            change()
            os.kill(stopped, signal.SIGCONT)
            return
        time.sleep(0.001)


def _stopped_process(log):
    try:
        with open(log, encoding="utf-8", errors="replace") as lines:
            return next((int(line.split()[0]) for line in lines if "stopped by SIGSTOP" in line), None)
    except OSError:
        return None


if __name__ == "__main__":
    unittest.main()
