"""Types of requests that libraries import from inside the official package."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Protocol, TypeAlias, TypeVar

import httpx

from openai_oxide_runtime.core.sentinels import is_given, not_given

__all__ = [
    "INITIAL_RETRY_DELAY",
    "MAX_RETRY_DELAY",
    "OVERRIDE_CAST_TO_HEADER",
    "RAW_RESPONSE_HEADER",
    "AnyMapping",
    "AsyncTransport",
    "Base64FileInput",
    "Body",
    "Headers",
    "NoneType",
    "PostParser",
    "ProxiesTypes",
    "Query",
    "RequestFiles",
    "ResponseT",
    "SequenceNotStr",
    "StrBytesIntFloat",
    "Transport",
    "make_request_options",
]

RAW_RESPONSE_HEADER: Final = "X-Stainless-Raw-Response"
"""The header of official raw views; it is not sent here."""
OVERRIDE_CAST_TO_HEADER: Final = "____stainless_override_cast_to"
INITIAL_RETRY_DELAY: Final = 0.5
"""Seconds before the first retry."""
MAX_RETRY_DELAY: Final = 8.0

NoneType = type(None)
Transport = httpx.BaseTransport
AsyncTransport = httpx.AsyncBaseTransport
ProxiesTypes: TypeAlias = (
    str | httpx.Proxy | dict[str | httpx.URL, str | httpx.URL | httpx.Proxy | None]
)
"""A proxy, or one for each URL pattern."""
AnyMapping: TypeAlias = Mapping[str, object]
Body: TypeAlias = object
Query: TypeAlias = Mapping[str, object]
Headers: TypeAlias = Mapping[str, Any]
PostParser: TypeAlias = Callable[[Any], Any]
RequestFiles: TypeAlias = Mapping[str, Any] | Sequence[tuple[str, Any]]
Base64FileInput: TypeAlias = Any
StrBytesIntFloat: TypeAlias = str | bytes | int | float
ResponseT = TypeVar("ResponseT")
_Item_co = TypeVar("_Item_co", covariant=True)


class SequenceNotStr(Protocol[_Item_co]):
    """A sequence of items, but not a string."""

    def __getitem__(self, index: int, /) -> _Item_co: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_Item_co]: ...


def make_request_options(
    *,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    idempotency_key: str | None = None,
    timeout: object = not_given,
    post_parser: object = not_given,
    **others: object,
) -> dict[str, Any]:
    """The ``options`` of ``client.post`` and the other verbs, without those that are not given."""
    has_query = query is not None or extra_query is not None
    params = {**(query or {}), **(extra_query or {})} if has_query else None
    optional = {
        "headers": extra_headers,
        "extra_json": extra_body,
        "params": params,
        "idempotency_key": idempotency_key,
        **others,
    }
    options = {name: value for name, value in optional.items() if value is not None}
    omittable = {"timeout": timeout, "post_parser": post_parser}
    return options | {name: value for name, value in omittable.items() if is_given(value)}
