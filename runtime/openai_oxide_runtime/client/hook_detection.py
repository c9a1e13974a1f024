"""What a client does its own way, of that which shapes each request.

A client that overrides nothing pays nothing: its class is looked at once, when the client is made,
so what is patched onto a class holds for the clients made after that. What is set on a client
itself holds from its next request on.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

__all__ = ["Overridable", "overridden"]

_SHAPING: Final = (
    *("auth_headers", "default_headers", "default_query"),
    *("_prepare_options", "_prepare_request"),
)
_OURS: Final = __name__.partition("_runtime")[0]
"""How the names of the hand-written packages and of the generated one begin."""


class Overridable:
    """A client whose methods that shape requests may be replaced, in a subclass or on itself."""

    def __setattr__(self, name: str, value: Any) -> None:
        object.__setattr__(self, name, value)
        if name in _SHAPING and "_context" in vars(self):
            vars(self)["_context"].overridden |= {name}


def overridden(client: Overridable) -> frozenset[str]:
    """Which attributes that shape requests a client, or its class, has from a program."""
    own, kind = vars(client), type(client)
    return frozenset(
        name
        for name in _SHAPING
        if name in own or any(_of_a_user(base, name) for base in _until_ours(kind, name))
    )


def _until_ours(kind: type, name: str) -> Iterable[type]:
    """The class whose attribute of this name counts."""
    return [base for base in kind.__mro__ if name in vars(base)][:1]


def _of_a_user(base: type, name: str) -> bool:
    made = vars(base)[name]
    function = getattr(made, "fget", made)
    return not getattr(function, "__module__", "").startswith(_OURS)
