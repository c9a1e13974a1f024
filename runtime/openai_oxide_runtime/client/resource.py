"""Resources: ``client.files``, ``client.files.with_raw_response``.

A resource refers only to its client. Nested resources are imported and created when first used, so
a resource that is not used costs nothing.

A raw view is a resource with the same methods. Its client returns the response instead of the
model, so no method is written twice: ``raw_method`` and the like are for type checkers only.
"""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeAlias, TypeVar, cast, overload

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.operations.operation import RESULTS

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.async_streamed_response import (
        AsyncAPIResponse,
        AsyncResponseContextManager,
    )
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse
    from openai_oxide_runtime.calls.sync_streamed_response import (
        APIResponse,
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

RESULTS.update(
    binary="openai_oxide_runtime.calls.binary_response:HttpxBinaryResponseContent",
    pages="openai_oxide_runtime.calls.pagination",
    Stream="openai_oxide_runtime.streaming.sync_stream:Stream",
    AsyncStream="openai_oxide_runtime.streaming.async_stream:AsyncStream",
)

P = ParamSpec("P")
R = TypeVar("R")
_Method: TypeAlias = Callable[Concatenate[Any, P], R]
"""A method of any resource. Any: a view binds the method of another class."""


class _Resource:
    # Any: a client, or a view of one whose methods return other types.
    _client: Any

    def __init__(self, client: object) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Resource(_Resource):
    """A group of operations of a sync client."""


class AsyncResource(_Resource):
    """A group of operations of an async client."""


class _Lazy:
    """An attribute that is created at first use and then stored in the instance."""

    def __init__(self, reference: str, view: str | None = None) -> None:
        self._reference = reference
        self._view = view
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> object:
        if instance is None:
            return self
        client: Any = instance._client if isinstance(instance, _Resource) else instance
        if self._view is not None:
            client = getattr(client, self._view)()
        value = resolve(self._reference)(client)
        vars(instance)[self._name] = value
        return value


# The generated classes declare what these return: hence Any.
def resource(reference: str) -> Any:
    """A resource of a client or of another resource, by reference."""
    return _Lazy(reference)


def raw_view(reference: str) -> Any:
    """The same resource, whose methods return the raw response after its body has been read."""
    return _Lazy(reference, "_raw_view")


def streaming_view(reference: str) -> Any:
    """The same resource, whose methods return a context manager of a response not yet read."""
    return _Lazy(reference, "_streaming_view")


# Any: a result of any type, or a raw response that a view returns in its place.
def after(result: Any, change: Callable[[Any], Any]) -> Any:
    """``change`` of the result of a call; a raw response applies it when it is parsed."""
    return result.then(change) if getattr(type(result), "_is_raw", False) else change(result)


def sent(call: Any) -> Any:
    """The awaitable of a call, also if a streaming view has made it for ``async with``."""
    return call._send() if getattr(type(call), "_is_raw", False) else call


def raw_method(method: _Method[P, R]) -> _Method[P, LegacyAPIResponse[R]]:
    """The method as a raw view has it."""
    return cast("_Method[P, LegacyAPIResponse[R]]", method)


@overload
def streaming_method(
    method: _Method[P, HttpxBinaryResponseContent],
) -> _Method[P, ResponseContextManager[APIResponse[bytes]]]: ...
@overload
def streaming_method(
    method: _Method[P, R],
) -> _Method[P, ResponseContextManager[APIResponse[R]]]: ...
def streaming_method(
    method: _Method[P, Any],
) -> _Method[P, ResponseContextManager[APIResponse[Any]]]:
    """The method as a streaming view has it. ``parse()`` of a binary response returns bytes."""
    return cast("_Method[P, ResponseContextManager[APIResponse[Any]]]", method)


def async_raw_method(
    method: _Method[P, Awaitable[R]],
) -> _Method[P, Awaitable[LegacyAPIResponse[R]]]:
    """The method as a raw view has it."""
    return cast("_Method[P, Awaitable[LegacyAPIResponse[R]]]", method)


@overload
def async_streaming_method(
    method: _Method[P, Awaitable[HttpxBinaryResponseContent]],
) -> _Method[P, AsyncResponseContextManager[AsyncAPIResponse[bytes]]]: ...
@overload
def async_streaming_method(
    method: _Method[P, Awaitable[R]],
) -> _Method[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]: ...
def async_streaming_method(
    method: _Method[P, Any],
) -> _Method[P, AsyncResponseContextManager[AsyncAPIResponse[Any]]]:
    """The method as a streaming view has it: called without ``await``, for ``async with``."""
    from inspect import iscoroutinefunction, unwrap

    if not iscoroutinefunction(unwrap(method)):
        return cast("_Method[P, AsyncResponseContextManager[AsyncAPIResponse[Any]]]", method)

    @functools.wraps(method)
    def manage(*args: Any, **params: Any) -> AsyncResponseContextManager[Any]:
        from openai_oxide_runtime.calls.async_streamed_response import AsyncResponseContextManager

        return AsyncResponseContextManager(functools.partial(method, *args, **params))

    return manage
