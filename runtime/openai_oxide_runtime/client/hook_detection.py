"""Finds the methods that a program overrides or patches to change each request.

A client that overrides nothing has no cost: its class is inspected once, when the client is
created. So a patch of a class applies to the clients created after it. An attribute that is set on
a client applies from its next request on.
"""

from __future__ import annotations

from typing import Final

__all__ = ["Overridable", "overridden"]

_HOOKS: Final = (
    *("auth_headers", "default_headers", "default_query"),
    *("_prepare_options", "_prepare_request"),
)
_OURS: Final = __name__.partition("_runtime")[0]
"""The prefix of the names of our packages: runtime, lib and the generated one."""


class Overridable:
    """A client whose hooks can be replaced, in a subclass or on the client itself."""

    def __setattr__(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)
        if name in _HOOKS and "_context" in vars(self):
            vars(self)["_context"].overridden |= {name}


def overridden(client: Overridable) -> frozenset[str]:
    """The hooks that a program has overridden, in the class of a client or on the client."""
    own, cls = vars(client), type(client)
    return frozenset(name for name in _HOOKS if name in own or _is_from_program(cls, name))


def _is_from_program(cls: type, name: str) -> bool:
    """Whether the attribute of a class was written outside our packages."""
    attribute = next(vars(base)[name] for base in cls.__mro__ if name in vars(base))
    function = getattr(attribute, "fget", attribute)  # of a property, its getter
    return not getattr(function, "__module__", "").startswith(_OURS)
