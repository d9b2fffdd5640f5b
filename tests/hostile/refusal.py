# SPDX-License-Identifier: MIT
"""What every refusal has to be: quick, said with place and reason, and nothing else."""

import os
import re
import tempfile
import unittest

import program

# Milliseconds of the processor more than a call that is in order. Code that is not optimised works five times as long.
_MOST_WORK = 100 if program.is_optimised() else 500
_MOST_STILL = 100  # milliseconds in which it neither worked nor waited for a processor
_MOST_MEMORY = 32 * 1024  # KiB more than a call that is in order
_MOST_SAID = 1024 * 1024  # characters
_TRIES = 5  # the least of so many counts, since others use the machine too

_LINE = re.compile(r"(?P<place>[^:]+(:[^: ][^:]*)*?): (?P<reason>\S.{8,})")


class Refusals(unittest.TestCase):
    """Runs the program with hostile input, in a home that has to stay empty."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.plain = program.plain()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = os.path.join(folder.name, "work")
        self.home = os.path.join(folder.name, "home")
        os.mkdir(self.folder)
        os.mkdir(self.home)

    def refuses(self, code, arguments, **how):
        """Runs it, and holds the run to all that is promised of a refusal; gives the lines it said."""
        before = self._files()
        one = self._quickest(arguments, how)
        self.assertFalse(program.hung(one), "does not end")
        self.assertEqual(one.code, code, one.out[:300] + one.err[:300])
        self.assertNotRegex(one.out + one.err, "Sanitizer|runtime error|on our side|terminate called")
        self.assertEqual(self._files(), before, "a file was left behind")
        if not program.is_sanitized():
            self._is_cheap(one)
        return one

    def says_where_and_why(self, one):
        """Nothing on standard output; on standard error a line for each finding."""
        self.assertEqual(one.out, "")
        self.assertTrue(one.err.endswith("\n"), one.err[:300])
        self.assertLess(len(one.err), _MOST_SAID)
        self.assertIsNone(re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", one.err), repr(one.err[:300]))
        for line in one.err.splitlines():
            self.assertRegex(line, _LINE)

    def _quickest(self, arguments, how):
        """One run; more of them where it was slow, for it may have been the machine."""
        best = program.run(arguments, self.home, **how)
        for _ in range(_TRIES - 1):
            if program.hung(best) or (self._works(best) <= _MOST_WORK and best.still <= _MOST_STILL):
                break
            again = program.run(arguments, self.home, **how)
            best = again._replace(work=min(best.work, again.work), still=min(best.still, again.still))
        return best

    def _works(self, one):
        return one.work - self.plain.work

    def _is_cheap(self, one):
        self.assertLessEqual(self._works(one), _MOST_WORK, "too much work")
        self.assertLessEqual(one.still, _MOST_STILL, "stood still")
        self.assertLessEqual(one.memory - self.plain.memory, _MOST_MEMORY, "too much memory")

    def _files(self):
        return sorted(
            os.path.join(above, name)
            for root in (self.folder, self.home)
            if not os.path.islink(root)
            for above, folders, files in os.walk(root)
            for name in [*folders, *files]
        )
