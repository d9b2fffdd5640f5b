# SPDX-License-Identifier: MIT
"""Which strings of content/coach/ the program can ask for.

It asks by path. A path stands in the code as it is, or is put together there: a beginning that ends in a dot or a dash,
a name (a literal of the code, an id of the pack, a number), and perhaps an ending that begins with a dash. Whatever
cannot come about so is shown to nobody.
"""

import itertools
import json
import re

_LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_BEGINNING = re.compile(r"[a-z-]+\.(?:[a-z0-9-]+-)?")
_NAME = re.compile(r"[a-z0-9-]+")


def paths_of(words, above=""):
    """The paths of all strings in a language file."""
    for key, value in words.items():
        if isinstance(value, dict):
            yield from paths_of(value, f"{above}{key}.")
        else:
            yield above + key


def literals_of(code):
    """The texts between quotes in code."""
    return set(_LITERAL.findall(code))


def names_of(document):
    """All ids and words in a file of the pack."""
    if isinstance(document, dict):
        return set().union(*map(names_of, document.values()))
    if isinstance(document, list):
        return set().union(*map(names_of, document))
    return {document} if isinstance(document, str) and _NAME.fullmatch(document) else set()


def unused(paths, literals, names):
    """Those of the paths that nobody can ask for."""
    beginnings = {text for text in literals if _BEGINNING.fullmatch(text)}
    endings = {""} | {text for text in literals if text.startswith("-")}
    middles = names | {text for text in literals if _NAME.fullmatch(text)}

    def is_made(path):
        for beginning, ending in itertools.product(beginnings, endings):
            if path.startswith(beginning) and path.endswith(ending):
                middle = path[len(beginning) : len(path) - len(ending)]
                if middle in middles or middle.isdigit():
                    return True
        return False

    return [path for path in paths if path not in literals and not is_made(path)]


def unused_in(project):
    """Those of the project at this folder."""
    words = json.loads((project / "content/coach/en.json").read_text(encoding="utf-8"))
    code = [file for kind in ("*.cpp", "*.h") for file in (project / "src").rglob(kind)]
    literals = set().union(*(literals_of(file.read_text(encoding="utf-8")) for file in code))
    pack = (project / "content/knee").glob("*.json")
    names = set().union(*(names_of(json.loads(file.read_text(encoding="utf-8"))) for file in pack))
    return unused(paths_of(words), literals, names)
