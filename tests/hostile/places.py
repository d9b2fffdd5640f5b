# SPDX-License-Identifier: MIT
"""Things that stand where a file is expected, and are none that may be read."""

import os
import socket


def _remove(path):
    if os.path.lexists(path):
        os.remove(path)


def _nothing(path):
    _remove(path)


def _folder(path):
    _remove(path)
    os.mkdir(path)


def _fifo(path):
    _remove(path)
    os.mkfifo(path)


def _socket(path):
    """Made under its short name: the path of a socket has at most 107 bytes."""
    _remove(path)
    back = os.open(".", os.O_RDONLY)
    try:
        os.chdir(os.path.dirname(path))
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(os.path.basename(path))
    finally:
        os.fchdir(back)
        os.close(back)


def _link(target):
    def make(path):
        _remove(path)
        os.symlink(target, path)

    return make


def _link_to_a_twin(path):
    """To a sound copy that lies outside."""
    twin = os.path.dirname(os.path.dirname(os.path.abspath(path))) + "-outside"
    os.makedirs(twin, exist_ok=True)
    os.replace(path, os.path.join(twin, "twin.json"))
    os.symlink(os.path.join(twin, "twin.json"), path)


def _loop(path):
    _remove(path)
    os.symlink(os.path.basename(path), path)


# Refused wherever a file is expected.
IN_PLACE = {
    "missing": _nothing,
    "folder": _folder,
    "fifo": _fifo,
    "socket": _socket,
    "device-zero": _link("/dev/zero"),
    "device-null": _link("/dev/null"),
    "device-full": _link("/dev/full"),
    "device-tty": _link("/dev/tty"),
    "kernel-file": _link("/proc/self/environ"),
    "link-to-nothing": _link("nothing-here"),
    "link-to-itself": _loop,
}

# Refused in a pack, whose files all lie in its folder. A person may name any file as answers.
OUT_OF_A_PACK = {
    "link-to-a-twin-outside": _link_to_a_twin,
    "link-to-passwd": _link("/etc/passwd"),
    "link-up-and-out": _link("../../../../../../etc/passwd"),
    "link-to-the-root": _link("/"),
}
