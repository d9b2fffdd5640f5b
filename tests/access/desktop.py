# SPDX-License-Identifier: MIT
"""What a desktop does and the bare display of a test does not: it gives the keyboard to the window."""

import ctypes

_REVERT_TO_PARENT = 2
_CURRENT_TIME = 0
_VIEWABLE = 2


class _Attributes(ctypes.Structure):
    """XWindowAttributes, as far as its map_state."""

    _fields_ = [
        ("size", ctypes.c_int * 6), ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
        ("kind", ctypes.c_int * 4), ("planes", ctypes.c_ulong * 2), ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong), ("installed", ctypes.c_int), ("map_state", ctypes.c_int),
        ("rest", ctypes.c_ulong * 8),
    ]


def give_keyboard_to_the_window():
    """Gives it to the one window that is shown; where there is none yet, nothing happens."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    if not display:
        raise OSError("the display cannot be reached")
    try:
        for window in _windows(x, display):
            if _is_viewable(x, display, window):
                x.XSetInputFocus(display, ctypes.c_ulong(window), _REVERT_TO_PARENT, _CURRENT_TIME)
    finally:
        x.XCloseDisplay(display)


def _windows(x, display):
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    root = ctypes.c_ulong(x.XDefaultRootWindow(display))
    names = [ctypes.c_ulong(), ctypes.c_ulong()]
    children = ctypes.POINTER(ctypes.c_ulong)()
    count = ctypes.c_uint()
    x.XQueryTree(display, root, *map(ctypes.byref, names), ctypes.byref(children), ctypes.byref(count))
    windows = [children[i] for i in range(count.value)]
    if children:
        x.XFree(children)
    return windows


def _is_viewable(x, display, window):
    attributes = _Attributes()
    found = x.XGetWindowAttributes(display, ctypes.c_ulong(window), ctypes.byref(attributes))
    return bool(found) and attributes.map_state == _VIEWABLE
