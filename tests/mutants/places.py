# SPDX-License-Identifier: MIT
"""Where things are; brings the folder of the oracle onto the path."""

import os
import sys

_HERE = os.path.dirname(os.path.abspath(__file__))
HOUSE = os.path.normpath(os.path.join(_HERE, "..", ".."))
PACK = os.path.join(HOUSE, "content", "knee")

sys.path.append(os.path.join(_HERE, "..", "oracle"))
