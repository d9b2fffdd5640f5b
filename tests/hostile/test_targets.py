# SPDX-License-Identifier: MIT
"""Where a paper is to be put and cannot be: it says why, nothing is lost, and no half file is left."""

import os
import shutil
import subprocess
import unittest

import program
from refusal import Refusals

_FULL_DISK = """
mount -t tmpfs -o size=8k none "$1" || exit 77
printf old > "$1/plan.txt"
"$2" export --answers "$3" --format text --out "$1/plan.txt" --force
code=$?
ls -A "$1"
cat "$1/plan.txt"
exit $code
"""


def _export(out, *more):
    return ["export", "--answers", program.SOUND, "--format", "text", "--out", out, *more]


class Targets(Refusals):
    def test_a_full_disk(self):
        if not shutil.which("unshare"):
            self.skipTest("unshare is not installed")
        one = subprocess.run(
            ["unshare", "-rm", "sh", "-c", _FULL_DISK, "sh", self.folder, program.path(), program.SOUND],
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        if one.returncode == 77 or "unshare" in one.stderr:
            self.skipTest("no disk of its own can be had here")
        self.assertEqual(one.returncode, 1, one.stderr)
        self.assertEqual(one.stdout, "plan.txt\nold")
        self.assertRegex(one.stderr, r"plan\.txt: No space left on device\n$")

    def test_no_right_to_write(self):
        os.chmod(os.path.dirname(self.folder), 0o755)
        os.chmod(self.folder, 0o555)
        one = self._as_somebody(_export(os.path.join(self.folder, "plan.txt")))
        self.assertEqual(one.code, 1, one.err)
        self.says_where_and_why(one)
        self.assertIn("Permission denied", one.err)
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_folder_nobody_may_look_into(self):
        os.chmod(os.path.dirname(self.folder), 0o755)
        os.chmod(self.folder, 0o000)
        self.addCleanup(os.chmod, self.folder, 0o700)
        one = self._as_somebody(_export(os.path.join(self.folder, "deeper", "plan.txt")))
        self.assertEqual(one.code, 2, one.err)
        self.says_where_and_why(one)

    def test_what_is_no_file(self):
        fifo = os.path.join(self.folder, "fifo")
        os.mkfifo(fifo)
        for path in (fifo, "/dev/full", "/dev/null", self.folder, os.path.join(self.folder, "x" * 300, "plan.txt")):
            for more in ((), ("--force",)):
                with self.subTest(path=path, more=more):
                    self.says_where_and_why(self.refuses(2, _export(path, *more)))

    def _as_somebody(self, arguments):
        """As one who is not allowed everything."""
        user = 65534 if os.geteuid() == 0 else None
        if user is None:
            return program.run(arguments, self.home)
        os.chmod(self.home, 0o777)
        try:
            return program.run(arguments, self.home, user=user)
        except PermissionError:
            self.skipTest("the program cannot be run as another user")


if __name__ == "__main__":
    unittest.main()
