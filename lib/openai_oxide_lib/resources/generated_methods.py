"""The generated methods of a resource, as its hand-written base calls them.

The generated class is a subclass of the base, so type checkers do not find its methods there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.core.lazy_imports import resolve

__all__ = ["execute", "generated", "raw"]


def generated(resource: object, name: str = "create") -> Callable[..., Any]:
    """A method of the resource, which does not warn if it is deprecated: its caller has warned."""
    method = getattr(resource, name)
    if hasattr(method, "__deprecated__"):
        return partial(method.__wrapped__, method.__self__)
    plain: Callable[..., Any] = method
    return plain


def raw(resource: object, name: str) -> Callable[..., Any]:
    """A generated method that returns the raw response."""
    return generated(getattr(resource, "with_raw_response"), name)  # noqa: B009 - see above


def execute(resource: Resource | AsyncResource, operation: str, params: dict[str, Any]) -> Any:
    """The result of a generated operation, or its awaitable.

    A method that a program has patched is not called: libraries that patch both ``create`` and
    ``parse`` would count each call of ``parse`` twice.
    """
    return resource._client.execute(resolve(operation), params)
