"""On what the program runs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    pass

__all__ = ["JAVASCRIPT"]

JAVASCRIPT: Final[bool] = sys.platform == "emscripten"
"""Whether Python runs inside an engine of JavaScript: no sockets, but ``fetch`` and the like."""
