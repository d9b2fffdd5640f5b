# SPDX-License-Identifier: MIT
"""Makes every mutation of code_list.py in a copy of the house, builds the test named, and runs it.

Usage: python3 code_run.py FOLDER [--only TEXT]
FOLDER keeps the copy and its build from one run to the next. Ends with 0 only if every mutation applies,
compiles and is noticed.
"""

import argparse
import html
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from typing import NamedTuple

import code_list
import places

_COPIED = ("CMakeLists.txt", "CMakePresets.json", "src", "tests", "content", "assets")
_SECONDS_FOR_A_TEST = 60
_SECONDS_FOR_ALL = 300
_NOTICED, _SURVIVED, _BROKEN = "noticed", "SURVIVED", "ERROR"


class Fate(NamedTuple):
    """What became of a mutation."""

    kind: str
    how: str


class Copy:
    """A copy of the house that may be edited, and its build."""

    def __init__(self, folder):
        self.house = os.path.join(folder, "house")
        self.build = os.path.join(folder, "build")
        self._refresh()

    def _refresh(self):
        """Copies what changed since; the rest keeps its time, and need not be built anew."""
        os.makedirs(self.house, exist_ok=True)
        for name in _COPIED:
            _copy(os.path.join(places.HOUSE, name), os.path.join(self.house, name))

    def configure(self):
        flags = ["-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0",
                 "-DKNEECOACH_TESTS=ON", "--log-level=WARNING"]
        return _ran(["cmake", "-S", self.house, "-B", self.build, *flags])

    def make(self, programs):
        targets = [f"tests_{program}" for program in sorted(programs)]
        return _ran(["cmake", "--build", self.build, "--target", *targets])

    def run(self, program, *arguments, seconds=_SECONDS_FOR_A_TEST):
        """The end of a program of tests; nothing where it hangs."""
        path = os.path.join(self.build, "bin", f"tests_{program}")
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        try:
            return subprocess.run([path, *arguments], capture_output=True, text=True, errors="replace",
                                  env=environment, timeout=seconds, check=False)
        except subprocess.TimeoutExpired:
            return None


def _copy(source, target):
    """Copies a file or a tree; what is the same already is not touched, what is gone is taken away."""
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
        kept = {name for name in os.listdir(source) if name != "__pycache__"}
        for name in set(os.listdir(target)) - kept:
            _remove(os.path.join(target, name))
        for name in kept:
            _copy(os.path.join(source, name), os.path.join(target, name))
    elif not os.path.exists(target) or _bytes(source) != _bytes(target):
        shutil.copyfile(source, target)


def _remove(path):
    if os.path.isdir(path):
        shutil.rmtree(path)
    else:
        os.remove(path)


def _bytes(path):
    with open(path, "rb") as file:
        return file.read()


def _ran(command):
    """Nothing where all went well, else what was said."""
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    return None if done.returncode == 0 else done.stdout + done.stderr


# --- One mutation ---


def judge(copy, mutation):
    """Makes the mutation, sees who notices, and takes it back."""
    path = os.path.join(copy.house, "src", mutation.file)
    with open(path, encoding="utf-8") as file:
        sound = file.read()
    if sound.count(mutation.old) != 1:
        return Fate(_BROKEN, f"the text stands there {sound.count(mutation.old)} times, once was expected")
    try:
        _write(path, sound.replace(mutation.old, mutation.new))
        if fault := copy.make({mutation.program}):
            return Fate(_BROKEN, "does not compile: " + _first_error(fault))
        return _noticed_by(copy, mutation)
    finally:
        _write(path, sound)


def _noticed_by(copy, mutation):
    """The test named comes first; where it sees nothing, all of its program."""
    done = copy.run(mutation.program, _escaped(mutation.test))
    if _fails(done):
        return Fate(_NOTICED, mutation.test + ("" if done else "   (it hangs)"))
    done = copy.run(mutation.program, "--abort", "--reporter", "xml", seconds=_SECONDS_FOR_ALL)
    if not _fails(done):
        return Fate(_SURVIVED, f"not even \"{mutation.test}\" fails")
    return Fate(_NOTICED, f"{_last_test(done)}   (not by the test named: \"{mutation.test}\")")


def _fails(done):
    return done is None or done.returncode != 0


def _last_test(done):
    """The test case that was under way at the end."""
    if done is None:
        return "it hangs"
    names = re.findall(r'<TestCase name="([^"]*)"', done.stdout)
    return html.unescape(names[-1]) if names else f"ends with {done.returncode}"


def _escaped(name):
    """A name as an argument: a comma would begin another one."""
    return re.sub(r"([,\[\]\\])", r"\\\1", name)


def _first_error(text):
    lines = [line for line in text.splitlines() if "error: " in line]
    return lines[0] if lines else text[-500:]


def _write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


# --- All of them ---


def sound_tests_pass(copy, mutations):
    """Each test named must be there, and pass on the sound code."""
    fine = True
    for program, test in sorted({(one.program, one.test) for one in mutations}):
        done = copy.run(program, _escaped(test), "--reporter", "xml")
        names = [] if done is None else re.findall(r'<TestCase name="', done.stdout)
        if _fails(done) or len(names) != 1:
            print(f"the sound code does not pass \"{test}\" of tests_{program}")
            fine = False
    return fine


def run(copy, mutations):
    fates = []
    for number, mutation in enumerate(mutations, 1):
        fate = judge(copy, mutation)
        fates.append(fate)
        print(f"{number}/{len(mutations)} {fate.kind}: {mutation.file}: "
              f"{' '.join(mutation.old.split())[:70]}\n    {fate.how}", flush=True)
    return fates


def report(mutations, fates):
    tally = Counter(fate.kind for fate in fates)
    print(f"mutants of the code: {tally[_NOTICED]} of {len(mutations)} noticed, "
          f"{tally[_SURVIVED]} survived, {tally[_BROKEN]} could not be made")
    for mutation, fate in zip(mutations, fates):
        if fate.kind != _NOTICED:
            print(f"  {fate.kind}: {mutation.file}: {mutation.old.strip()}: {fate.how}")
    return tally[_NOTICED] == len(mutations)


def main():
    parser = argparse.ArgumentParser(description="Changes the code line by line and sees who notices.")
    parser.add_argument("folder", help="where the copy and its build are kept")
    parser.add_argument("--only", default="", help="only files or tests with this text")
    options = parser.parse_args()
    mutations = [one for one in code_list.MUTATIONS if options.only in f"{one.file} {one.test}"]
    copy = Copy(os.path.abspath(options.folder))
    fault = copy.configure() or copy.make({one.program for one in mutations})
    if fault:
        sys.exit("the sound code does not build: " + _first_error(fault))
    if not sound_tests_pass(copy, mutations):
        sys.exit(1)
    sys.exit(0 if report(mutations, run(copy, mutations)) else 1)


if __name__ == "__main__":
    main()
