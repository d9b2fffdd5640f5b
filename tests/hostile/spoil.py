# SPDX-License-Identifier: MIT
"""Ways to spoil the bytes of a JSON document: each gives bytes that have to be refused, whatever the document is."""

import random

_MEGABYTE = 1024 * 1024


def _end(text):
    return text.rstrip()


def _inside(text, piece):
    """The document with `piece` as the first member of its object."""
    at = text.index(b"{") + 1
    return text[:at] + b'"zz": ' + piece + b", " + text[at:]


def _noise(count):
    return lambda text: random.Random(count).randbytes(count)


def _cut(part):
    return lambda text: _end(text)[: max(1, int(len(_end(text)) * part))]


def _with(piece):
    return lambda text: _inside(text, piece)


def _instead(piece):
    return lambda text: piece


def _flipped(seed):
    """A few quotes and brackets lost, here and there."""

    def spoil(text):
        dice = random.Random(seed)
        marks = [at for at, byte in enumerate(text) if byte in b'{}[]":,']
        lost = set(dice.sample(marks, 3))
        return bytes(byte for at, byte in enumerate(text) if at not in lost)

    return spoil


def _twice(text):
    """The first key of the document, a second time."""
    begin = text.index(b'"')
    key = text[begin : text.index(b'"', begin + 1) + 1]
    return text[:begin] + key + b": 1, " + text[begin:]


SPOILT = {
    "empty": _instead(b""),
    "blank": _instead(b" \n"),
    "many-blanks": lambda text: b"\n" * (2 * _MEGABYTE) + text,
    "cut-after-a-byte": lambda text: text[:1],
    "cut-at-a-quarter": _cut(0.25),
    "cut-at-half": _cut(0.5),
    "cut-at-three-quarters": _cut(0.75),
    "cut-before-the-end": lambda text: _end(text)[:-1],
    "noise": _noise(64),
    "much-noise": _noise(4096),
    "noise-of-a-megabyte": _noise(_MEGABYTE),
    "marks-lost": _flipped(1),
    "other-marks-lost": _flipped(2),
    "more-marks-lost": _flipped(3),
    "byte-order-mark": lambda text: b"\xef\xbb\xbf" + text,
    "utf-16": lambda text: text.decode().encode("utf-16"),
    "utf-16-without-mark": lambda text: text.decode().encode("utf-16-be"),
    "latin-1": _with(b'"\xe4"'),
    "overlong-utf-8": _with(b'"\xc0\xaf"'),
    "surrogate-in-utf-8": _with(b'"\xed\xa0\x80"'),
    "half-a-surrogate-pair": _with(b'"\\ud800"'),
    "cut-in-a-letter": lambda text: _end(text) + b"\xc3",
    "nul-in-a-text": _with(b'"a\x00b"'),
    "escaped-nul": _with(b'"a\\u0000b"'),
    "nul-at-the-end": lambda text: text + b"\x00",
    "nul-between": lambda text: b"\x00" + text,
    "terminal-escape": _with(b'"\\u001b[2J"'),
    "terminal-escape-in-a-key": _with(b'{"\\u001b]0;x\\u0007": 1}'),
    "c1-control": _with(b'"\\u009b2J"'),
    "line-break-in-a-text": _with(b'"a\nb"'),
    "unknown-escape": _with(b'"\\x41"'),
    "nan": _with(b"NaN"),
    "infinity": _with(b"Infinity"),
    "minus-infinity": _with(b"-Infinity"),
    "number-too-big": _with(b"1e999"),
    "integer-too-big": _with(b"123456789012345678901234567890"),
    "integer-past-64-bits": _with(b"9223372036854775808"),
    "number-of-a-megabyte": _with(b"1" * _MEGABYTE),
    "leading-zero": _with(b"01"),
    "leading-plus": _with(b"+1"),
    "hexadecimal": _with(b"0x1"),
    "comment": lambda text: b"// all is well\n" + text,
    "comma-too-many": lambda text: _end(text)[:-1] + b",}",
    "single-quotes": lambda text: text.replace(b'"', b"'"),
    "two-documents": lambda text: text + text,
    "something-after": lambda text: text + b"null",
    "doubled-key": _twice,
    "doubled-key-below": _with(b'{"a": 1, "b": 2, "a": 3}'),
    "unknown-key": _with(b"1"),
    "unknown-key-that-is-a-path": lambda text: _inside(text, b"1").replace(b"zz", b"../../x", 1),
    "key-too-long": lambda text: _inside(text, b"1").replace(b"zz", b"z" * 300, 1),
    "33-levels": _with(b"[" * 33 + b"]" * 33),
    "lists-without-end": _instead(b"[" * _MEGABYTE),
    "objects-without-end": _instead(b'{"a":' * (_MEGABYTE // 5)),
    "text-of-3-megabytes": _with(b'"' + b"x" * (3 * _MEGABYTE) + b'"'),
    "more-than-4-megabytes": lambda text: text + b" x" * (2 * _MEGABYTE),
    "too-many-values": _with(b"[" + b"0," * 60_000 + b"0]"),
    "too-many-keys": _with(b"{" + b",".join(b'"%d":0' % key for key in range(60_000)) + b"}"),
    "many-unknown-keys": lambda text: _inside(
        text, b",".join([b"0"] + [b'"z%d":0' % key for key in range(40_000)])
    ),
    "null": _instead(b"null"),
    "true": _instead(b"true"),
    "number": _instead(b"3"),
    "text": _instead(b'"x"'),
    "list": _instead(b"[]"),
    "list-of-the-document": lambda text: b"[" + text + b"]",
}
