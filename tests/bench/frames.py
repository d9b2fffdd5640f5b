# SPDX-License-Identifier: MIT
"""When a window is there, seen from the display: mapped, painted, and answering.

The program is not asked and has no part in it, so the same is measured of every program. A window is
painted when its ground is no longer the black of the display behind it; it accepts what is pressed
when it answers the ping with which every desktop asks whether a window still lives (_NET_WM_PING),
sent after it was painted: an answer comes from the loop that takes presses, when that loop is free.
"""

import ctypes
import select
import subprocess
import time

_STRUCTURE_NOTIFY = 1 << 17  # answers to a ping come here
_SUBSTRUCTURE_NOTIFY = 1 << 19  # windows that are mapped come here
_MAP_NOTIFY = 19
_CLIENT_MESSAGE = 33
_Z_PIXMAP = 2
_PATIENCE = 20


class _Map(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("event", ctypes.c_ulong), ("window", ctypes.c_ulong),
                ("override_redirect", ctypes.c_int)]


class _Message(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5)]


class _Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("map", _Map), ("message", _Message),
                ("room", ctypes.c_long * 24)]


_ERRORS = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class Display:
    """A connection to the display that DISPLAY names, watching for windows."""

    def __init__(self):
        self._x = x = ctypes.CDLL("libX11.so.6")
        for name, gives in (("XOpenDisplay", ctypes.c_void_p), ("XGetImage", ctypes.c_void_p),
                            ("XDefaultRootWindow", ctypes.c_ulong), ("XGetPixel", ctypes.c_ulong),
                            ("XInternAtom", ctypes.c_ulong)):
            getattr(x, name).restype = gives
        self._display = ctypes.c_void_p(x.XOpenDisplay(None))
        if not self._display:
            raise OSError("the display cannot be reached")
        self._passes = _ERRORS(lambda *_: 0)  # a window may go while it is looked at
        x.XSetErrorHandler(self._passes)
        self._root = ctypes.c_ulong(x.XDefaultRootWindow(self._display))
        self._ping = x.XInternAtom(self._display, b"_NET_WM_PING", 0)
        self._protocols = x.XInternAtom(self._display, b"WM_PROTOCOLS", 0)
        x.XSelectInput(self._display, self._root, ctypes.c_long(_STRUCTURE_NOTIFY | _SUBSTRUCTURE_NOTIFY))
        x.XSync(self._display, 1)

    def first_frame(self, call, environment):
        """Starts a program; gives it, and the seconds until it had painted and until it answered."""
        begun = time.monotonic()
        process = subprocess.Popen(call, env=environment, stderr=subprocess.DEVNULL)
        window = self._next(lambda event: event.map.window if event.type == _MAP_NOTIFY else None)
        while not self._ground(window):
            if time.monotonic() > begun + _PATIENCE:
                raise TimeoutError(f"{call[0]} painted nothing")
        painted = time.monotonic()
        self._send_ping(window)
        self._next(lambda event: self._is_answer(event) or None)
        return process, painted - begun, time.monotonic() - begun

    def end(self, process):
        process.terminate()
        process.wait(_PATIENCE)
        self._x.XSync(self._display, 1)

    def _ground(self, window):
        """The colour near a corner of the window; 0 is black."""
        image = self._x.XGetImage(self._display, ctypes.c_ulong(window), 3, 3, 1, 1,
                                  ctypes.c_ulong(0xFFFFFF), _Z_PIXMAP)
        if not image:
            return 0
        colour = self._x.XGetPixel(ctypes.c_void_p(image), 0, 0)
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return colour & 0xFFFFFF

    def _send_ping(self, window):
        event = _Event()
        event.message.type = _CLIENT_MESSAGE
        event.message.window = window
        event.message.kind = self._protocols
        event.message.format = 32
        event.message.data[:3] = [self._ping, 0, window]
        self._x.XSendEvent(self._display, ctypes.c_ulong(window), 0, ctypes.c_long(0),
                           ctypes.byref(event))
        self._x.XFlush(self._display)

    def _is_answer(self, event):
        return event.type == _CLIENT_MESSAGE and event.message.data[0] == self._ping

    def _next(self, wanted):
        """Waits for the next event of which `wanted` gives something, and gives that."""
        end = time.monotonic() + _PATIENCE
        connection = self._x.XConnectionNumber(self._display)
        event = _Event()
        while time.monotonic() < end:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, ctypes.byref(event))
                found = wanted(event)
                if found is not None:
                    return found
            select.select([connection], [], [], 0.1)
        raise TimeoutError("the display told of no such thing")
