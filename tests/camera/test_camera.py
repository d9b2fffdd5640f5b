# SPDX-License-Identifier: MIT
"""A camera reads the same code from a sheet as its letters say: from the PDF as it is printed, in every size and print,
and from the picture within the HTML. `zbarimg` is the camera."""

import base64
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["TEST_PROGRAM"]
EXAMPLES = Path(__file__).parents[2] / "content" / "knee" / "examples"
ANSWERS = ("all-clear.json", "they-said-yes.json")
LETTERS = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{2,4})+")
DOTS_AN_INCH = "100"  # coarser than any printer


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, timeout=120).stdout


def seen_by_a_camera(picture):
    return run("zbarimg", "--quiet", "--raw", str(picture)).decode().split()


@unittest.skipUnless(shutil.which("zbarimg") and shutil.which("pdftoppm"), "there is no camera: zbar-tools, poppler-utils")
class CameraTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def export(self, answers, kind, *more):
        out = self.folder / f"sheet.{kind}"
        run(PROGRAM, "export", "--answers", str(EXAMPLES / answers), "--format", kind, "--out", str(out), "--force",
            *more)
        return out

    def letters_of(self, answers):
        text = self.export(answers, "text").read_text()
        found = LETTERS.findall(text)
        self.assertEqual(len(found), 1, found)
        return found[0]

    def test_from_the_printed_sheet(self):
        for answers in ANSWERS:
            letters = self.letters_of(answers)
            for more in ((), ("--large-print",), ("--paper", "letter"), ("--paper", "letter", "--large-print")):
                with self.subTest(answers=answers, more=more):
                    pdf = self.export(answers, "pdf", *more)
                    for old in self.folder.glob("page*.png"):
                        old.unlink()
                    run("pdftoppm", "-r", DOTS_AN_INCH, "-png", str(pdf), str(self.folder / "page"))
                    seen = [code for page in self.folder.glob("page*.png")
                            for code in self.codes_on(page)]
                    self.assertEqual(seen, [letters])

    def codes_on(self, page):
        try:
            return seen_by_a_camera(page)
        except subprocess.CalledProcessError:
            return []  # nothing to see on this page

    def test_from_the_page_for_a_browser(self):
        for answers in ANSWERS:
            letters = self.letters_of(answers)
            html = self.export(answers, "html").read_text()
            source = re.search(r'<div class="code">\s*<figure><img src="data:image/png;base64,([^"]+)"', html)
            self.assertIsNotNone(source)
            picture = self.folder / "code.png"
            picture.write_bytes(base64.b64decode(source.group(1)))
            self.assertEqual(seen_by_a_camera(picture), [letters])


if __name__ == "__main__":
    unittest.main()
