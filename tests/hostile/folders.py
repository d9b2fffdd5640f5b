# SPDX-License-Identifier: MIT
"""Folders that hold no pack, or one with a road out of it."""

import os
import shutil


def _empty(folder):
    shutil.rmtree(folder)
    os.mkdir(folder)


def _gone(folder):
    shutil.rmtree(folder)


def _file(folder):
    shutil.rmtree(folder)
    with open(folder, "w", encoding="ascii") as file:
        file.write("{}")


def _fifo(folder):
    shutil.rmtree(folder)
    os.mkfifo(folder)


def _loop(folder):
    shutil.rmtree(folder)
    os.symlink(os.path.basename(folder), folder)


def _link(target):
    def make(folder):
        shutil.rmtree(folder)
        os.symlink(target, folder)

    return make


def _words_elsewhere(folder):
    """The words lie in a folder outside, which a link leads to."""
    os.replace(os.path.join(folder, "lang"), folder + "-outside")
    os.symlink(folder + "-outside", os.path.join(folder, "lang"))


def _words_are(target):
    def make(folder):
        shutil.rmtree(os.path.join(folder, "lang"))
        os.symlink(target, os.path.join(folder, "lang"))

    return make


def _words_in_a_file(folder):
    shutil.rmtree(os.path.join(folder, "lang"))
    with open(os.path.join(folder, "lang"), "w", encoding="ascii") as file:
        file.write("{}")


# Each is told by itself; what a file would be called is not known.
WITHOUT_A_PACK = {
    "empty": _empty,
    "gone": _gone,
    "a-file": _file,
    "a-fifo": _fifo,
    "a-loop": _loop,
    "a-device": _link("/dev/zero"),
    "the-devices": _link("/dev"),
    "the-root": _link("/"),
}

WITH_A_ROAD_OUT = {
    "words-elsewhere": _words_elsewhere,
    "words-in-the-root": _words_are("/"),
    "words-up": _words_are("../../../../../.."),
    "words-in-themselves": _words_are("lang"),
    "words-in-a-file": _words_in_a_file,
}
