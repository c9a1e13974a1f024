"""Warnings that name the line of the program, however deep in the SDK they are raised."""

from __future__ import annotations

import sys
import warnings

__all__ = ["warn_caller"]

_PACKAGE_PREFIX = __name__.partition("_runtime")[0]


def warn_caller(text: str, category: type[Warning] = UserWarning) -> None:
    """Warn at the line that called the SDK."""
    level, frame = 1, sys._getframe(0)
    while frame.f_back and frame.f_globals.get("__name__", "").startswith(_PACKAGE_PREFIX):
        level, frame = level + 1, frame.f_back
    warnings.warn(text, category, stacklevel=level)
