# SPDX-License-Identifier: MIT
"""Makes what reads the screen importable from here."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "access"))
