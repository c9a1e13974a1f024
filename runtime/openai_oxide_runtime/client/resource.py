"""Resources: what stands behind ``client.files`` and ``client.files.with_raw_response``.

A resource knows only its client. Those inside it are made when first touched, from references, so
that a client costs nothing for what it does not use.

A raw view is a resource of the same methods whose client hands back the response instead of what is
in it. So no method is written twice: ``raw_method`` and its like only tell type checkers.
"""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeAlias, TypeVar, cast

from openai_oxide_runtime.core.lazy_imports import resolve

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse
    from openai_oxide_runtime.calls.streamed_response import (
        APIResponse,
        AsyncAPIResponse,
        AsyncResponseContextManager,
        ResponseContextManager,
    )

__all__ = [
    "AsyncResource",
    "Resource",
    "after",
    "async_raw_method",
    "async_streaming_method",
    "raw_method",
    "raw_view",
    "resource",
    "sent",
    "streaming_method",
    "streaming_view",
]

P = ParamSpec("P")
R = TypeVar("R")
_Method: TypeAlias = Callable[Concatenate[Any, P], R]
"""A method of any resource: what a view binds is not the class that it was written for."""


class Resource:
    """A group of operations of a blocking client."""

    _client: Any

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource:
    """A group of operations of an asynchronous client."""

    _client: Any

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class _Lazy:
    """An attribute that is made at first use and from then on found in the instance itself."""

    def __init__(self, reference: str, view: str | None = None) -> None:
        self._reference = reference
        self._view = view
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        inside = isinstance(instance, Resource | AsyncResource)
        client = instance._client if inside else instance
        if self._view is not None:
            client = getattr(client, self._view)()
        made = resolve(self._reference)(client)
        vars(instance)[self._name] = made
        return made


def resource(reference: str) -> Any:
    """A resource inside a client or another resource, by reference."""
    return _Lazy(reference)


def raw_view(reference: str) -> Any:
    """The same resource, whose methods return the raw response, read already."""
    return _Lazy(reference, "_raw_view")


def streaming_view(reference: str) -> Any:
    """The same resource, whose methods give a context manager of the response to be read."""
    return _Lazy(reference, "_streaming_view")


def after(made: Any, change: Callable[[Any], Any]) -> Any:
    """What ``change`` makes of a call's result; of a raw response, once it is parsed."""
    return made.then(change) if getattr(type(made), "_is_raw", False) else change(made)


def sent(call: Any) -> Any:
    """The awaitable of a call; that of a streaming view, which waits for ``async with``, sends."""
    return call._send() if getattr(type(call), "_is_raw", False) else call


def raw_method(method: _Method[P, R]) -> _Method[P, LegacyAPIResponse[R]]:
    """The method as a raw view has it."""
    return cast("_Method[P, LegacyAPIResponse[R]]", method)


def streaming_method(
    method: _Method[P, R],
) -> _Method[P, ResponseContextManager[APIResponse[R]]]:
    """The method as a streaming view has it."""
    return cast("_Method[P, ResponseContextManager[APIResponse[R]]]", method)


def async_raw_method(
    method: _Method[P, Awaitable[R]],
) -> _Method[P, Awaitable[LegacyAPIResponse[R]]]:
    """The method as a raw view has it."""
    return cast("_Method[P, Awaitable[LegacyAPIResponse[R]]]", method)


def async_streaming_method(
    method: _Method[P, Awaitable[R]],
) -> _Method[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """The method as a streaming view has it: called without ``await``, for ``async with``."""
    from inspect import iscoroutinefunction

    if not iscoroutinefunction(method):
        return cast("_Method[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]", method)

    @functools.wraps(method)
    def manage(*args: Any, **params: Any) -> AsyncResponseContextManager[Any]:
        from openai_oxide_runtime.calls.streamed_response import AsyncResponseContextManager

        return AsyncResponseContextManager(functools.partial(method, *args, **params))

    return manage
