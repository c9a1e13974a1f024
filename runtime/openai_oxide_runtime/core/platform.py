"""The platform that the program runs on."""

from __future__ import annotations

import sys
from typing import Final

__all__ = ["JAVASCRIPT"]

JAVASCRIPT: Final[bool] = sys.platform == "emscripten"
"""Whether Python runs inside a JavaScript engine, which has ``fetch`` but no sockets."""
