# SPDX-License-Identifier: MIT
"""Faults that were found and wait to be mended, by the way they are met on.

Each is said in every run, and never passed over in silence. One that is mended fails the walk until
it is taken off this list, so that it cannot come back unseen.
"""

from typing import NamedTuple


class Known(NamedTuple):
    """A fault by how its page's name begins and by what it is."""

    page: str
    what: str

    def fits(self, fault):
        return fault.page.startswith(self.page) and self.what in fault.what


_PASSED_BY = Known("", "has the focus for a moment")

KNOWN = {
    "first_check": (_PASSED_BY, Known("Left leg. ", "takes the focus, but has no role")),
    "answers_with_consequences": (_PASSED_BY, Known("Is a calf ", "without a word to")),
    "settings": (_PASSED_BY, Known("1", "without a word to")),
    "what_it_says_of_itself": (_PASSED_BY,),
}
