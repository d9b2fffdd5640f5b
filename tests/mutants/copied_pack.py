# SPDX-License-Identifier: MIT
"""A copy of the shipped pack, on which one mutant after the other is laid."""
import contextlib
import json
import os
import shutil
import tempfile

import places


class CopiedPack:
    def __init__(self):
        self._folder = tempfile.mkdtemp(prefix="kneecoach-mutants-")
        self.path = os.path.join(self._folder, "knee")
        shutil.copytree(places.PACK, self.path)

    def close(self):
        shutil.rmtree(self._folder, ignore_errors=True)

    @contextlib.contextmanager
    def changed(self, mutant):
        """The pack with the mutant laid on it; it is whole again afterwards."""
        path = os.path.join(self.path, mutant.file)
        try:
            with open(path, "w", encoding="utf-8") as out:
                json.dump(mutant.document, out)
            yield
        finally:
            shutil.copyfile(os.path.join(places.PACK, mutant.file), path)
