"""Libraries that bulk jobs use where they are installed."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

__all__ = ["extra", "has"]


def has(package: str) -> bool:
    """Whether a package is installed."""
    return find_spec(package) is not None


def extra(module: str, purpose: str) -> ModuleType:
    """Import a module of the extra ``bulk``; ImportError says what needs it."""
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise ImportError(
            f"{purpose} needs {package}: pip install 'openai-oxide-sdk[bulk]'"
        ) from error
