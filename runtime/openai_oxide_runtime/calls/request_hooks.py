"""The hooks by which a subclass of a client changes each request.

    class Signed(OpenAI):
        def _prepare_request(self, request: httpx.Request) -> None:
            request.headers["X-Signature"] = sign(request)

``_prepare_options`` gets the request as ``FinalRequestOptions``, ``_prepare_request`` as a request
of httpx; both may change it. They run before each attempt. Overridden properties of headers or the
query are read at the same time.
"""

from __future__ import annotations

import json
from collections.abc import Coroutine, Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.calls.final_options import FinalRequestOptions
from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.http.headers import check_header, merge
from openai_oxide_runtime.http.interface import Head, HttpRequest
from openai_oxide_runtime.http.timeouts import as_timeout
from openai_oxide_runtime.operations.provider_result import check_result
from openai_oxide_runtime.serialization.json import dumps
from openai_oxide_runtime.serialization.query import encode

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.http.address import Address

__all__ = ["options_of", "prepared", "with_options"]


class HookedRequest(HttpRequest):
    """A request that a hook may have changed."""

    __slots__ = ("follow_redirects",)

    follow_redirects: bool | None
    """Whether redirects are followed, if a hook says so."""


# Any in steps: what a hook of a program returns.
def prepared(
    context: CallContext, request: HttpRequest
) -> HttpRequest | Coroutine[Any, Any, HttpRequest]:
    """The request after the hooks; awaitable for an async client."""
    steps = _steps(context, request)
    return _awaited(steps) if context.is_async else _run(steps)


def _run(steps: Generator[Any, Any, HttpRequest]) -> HttpRequest:
    try:
        value = next(steps)
        while True:
            value = steps.send(check_result("a hook of requests", value))
    except StopIteration as end:
        result: HttpRequest = end.value
        return result


async def _awaited(steps: Generator[Any, Any, HttpRequest]) -> HttpRequest:
    try:
        value = next(steps)
        while True:
            value = steps.send(await value if hasattr(value, "__await__") else value)
    except StopIteration as end:
        result: HttpRequest = end.value
        return result


def _steps(context: CallContext, request: HttpRequest) -> Generator[Any, Any, HttpRequest]:
    """Yields the result of each hook, which may be awaitable."""
    names = context.overridden
    request = _with_properties(context, request, names)
    if "_prepare_options" in names:
        before = options_of(context, request)
        after = yield context.client._prepare_options(options_of(context, request))
        request = with_options(context, request, before, after)
    if "_prepare_request" in names:
        native = _native(request)
        yield context.client._prepare_request(native)
        request = _with_native(request, native)
    return request


def _changed(
    request: HttpRequest,
    *,
    origin: str | None = None,
    target: str | None = None,
    fixed: Iterable[tuple[str, str]] | None = None,
    own: Iterable[tuple[str, str]] | None = None,
) -> HookedRequest:
    head = request.head
    fixed = head.headers if fixed is None else tuple(fixed)
    result = HookedRequest(
        Head(head.verb, origin or head.origin, fixed, None, head.secrets),
        target or request.target,
        request.headers if own is None else tuple(own),
        request.body,
        request.timeout,
        request.deadline,
    )
    result.follow_redirects = getattr(request, "follow_redirects", None)
    return result


def _with_properties(
    context: CallContext, request: HttpRequest, names: frozenset[str]
) -> HttpRequest:
    """The request with the present values of the overridden properties."""
    fixed = list(request.head.headers)
    if "auth_headers" in names:
        fixed = [pair for pair in fixed if pair[0].lower() != "authorization"]
        fixed += context.client.auth_headers.items()
    if "default_headers" in names:
        fixed += context.client.default_headers.items()
    own = {name.lower() for name, _ in request.headers}
    fixed = [pair for pair in merge(fixed).values() if pair[0].lower() not in own]
    target = request.target
    if "default_query" in names:
        path, _, query = target.partition("?")
        target = _target(path, {**context.client.default_query, **_values(query)})
    return _changed(request, target=target, fixed=fixed)


def _values(query: str) -> dict[str, str | list[str]]:
    """The values of a query by name; a name that is repeated has a list."""
    lists: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        lists.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in lists.items()}


def _target(path: str, query: Mapping[str, object]) -> str:
    text = encode(query)
    return f"{path}?{text}" if text else path


def options_of(context: CallContext, request: HttpRequest) -> FinalRequestOptions:
    """The options of a request; the URL is the path below the base URL."""
    path, _, query = request.target.partition("?")
    headers = dict(request.headers)
    body: Any = request.body
    in_json = isinstance(body, bytes) and "json" in _content_type(request)
    return FinalRequestOptions(
        method=request.method.lower(),
        url=path.removeprefix(context.config.address.path),
        params=_values(query),
        headers=headers,
        timeout=request.timeout,
        idempotency_key=headers.get("Idempotency-Key"),
        json_data=json.loads(body) if in_json else None,
        content=None if in_json else body,
        security={"bearer_auth": True},
    )


def _content_type(request: HttpRequest) -> str:
    return next((v for n, v in request.all_headers if n.lower() == "content-type"), "")


def with_options(
    context: CallContext, request: HttpRequest, before: FinalRequestOptions, after: Any
) -> HttpRequest:
    """The request with the changes of a hook in its options."""
    address = context.config.address
    origin, target = None, None
    if after.url != before.url or dict(after.params) != dict(before.params):
        origin, path = _origin_and_path(after.url, address)
        target = _target(path, after.params)
    own = merge((after.headers if is_given(after.headers) else {}).items())
    fixed = [pair for pair in request.head.headers if pair[0].lower() not in own]
    result = _changed(request, origin=origin, target=target, fixed=fixed, own=own.values())
    if after.json_data != before.json_data:
        result.body = dumps(after.json_data)
    elif after.content is not before.content:
        result.body = after.content
    result.follow_redirects = after.follow_redirects
    if is_given(after.timeout):
        result.timeout = as_timeout(after.timeout)
    return result


def _origin_and_path(url: str, address: Address) -> tuple[str | None, str]:
    """The origin, None for the client's, and the path of a URL."""
    if "://" not in url:
        return None, f"{address.path}/{url.lstrip('/')}"
    import httpx

    whole = httpx.URL(url)
    return f"{whole.scheme}://{whole.netloc.decode()}", whole.raw_path.decode().partition("?")[0]


def _native(request: HttpRequest) -> httpx.Request:
    import httpx

    body: Any = request.body
    content = body if body is None or isinstance(body, bytes) else iter(body)
    return httpx.Request(
        request.method, request.url, headers=list(request.all_headers), content=content
    )


def _with_native(request: HttpRequest, native: httpx.Request) -> HttpRequest:
    """The request with the headers and the URL of a request of httpx."""
    url = native.url
    skipped = ("host", "content-length", "transfer-encoding")
    pairs = [check_header(n, v) for n, v in native.headers.multi_items() if n not in skipped]
    origin = f"{url.scheme}://{url.netloc.decode()}"
    target = url.raw_path.decode()
    return _changed(request, origin=origin, target=target, fixed=(), own=pairs)
