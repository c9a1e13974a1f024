"""What a subclass of a client does its own way, of that which shapes each request.

A class that overrides nothing pays nothing: it is looked at once, when it is made.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["overridden"]

_SHAPING: Final = (
    *("auth_headers", "default_headers", "default_query"),
    *("_prepare_options", "_prepare_request"),
)
_OURS: Final = __name__.partition(".")[0]


def overridden(kind: type) -> frozenset[str]:
    """Which of the attributes that shape requests a class has from elsewhere than this package."""
    return frozenset(
        name for name in _SHAPING if any(_of_a_user(base, name) for base in _until_ours(kind, name))
    )


def _until_ours(kind: type, name: str) -> Iterable[type]:
    """The class whose attribute of this name counts."""
    return [base for base in kind.__mro__ if name in vars(base)][:1]


def _of_a_user(base: type, name: str) -> bool:
    made = vars(base)[name]
    function = getattr(made, "fget", made)
    return not getattr(function, "__module__", "").startswith(_OURS)
