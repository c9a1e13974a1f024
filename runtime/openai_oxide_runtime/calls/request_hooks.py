"""Subclasses of a client that shape each request their own way.

    class Signed(OpenAI):
        def _prepare_request(self, request: httpx.Request) -> None:
            request.headers["X-Signature"] = sign(request)

``_prepare_options`` is shown the request as ``FinalRequestOptions``, ``_prepare_request`` as a
request of httpx; either may change it. They run before each attempt. Properties that make headers
or the query are asked then as well.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable
from typing import Any
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

__all__ = ["prepared"]


def prepared(context: CallContext, request: HttpRequest) -> Any:
    """The request as a subclass wants it; awaitable where the subclass's methods are."""
    steps = _steps(context, request)
    return _awaited(steps) if context.is_async else _run(steps)


def _run(steps: Generator[Any, Any, HttpRequest]) -> HttpRequest:
    try:
        value = next(steps)
        while True:
            value = steps.send(check_result("a method that shapes requests", value))
    except StopIteration as end:
        made: HttpRequest = end.value
        return made


async def _awaited(steps: Generator[Any, Any, HttpRequest]) -> HttpRequest:
    try:
        value = next(steps)
        while True:
            value = steps.send(await value if hasattr(value, "__await__") else value)
    except StopIteration as end:
        made: HttpRequest = end.value
        return made


def _steps(context: CallContext, request: HttpRequest) -> Generator[Any, Any, HttpRequest]:
    """Each step yields what may have to be awaited."""
    names = context.overridden
    request = _with_properties(context, request, names)
    if "_prepare_options" in names:
        asked = _options(context, request)
        given = yield context.client._prepare_options(_options(context, request))
        request = _with_options(context, request, asked, given)
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
) -> HttpRequest:
    head = request.head
    fixed = head.headers if fixed is None else tuple(fixed)
    return HttpRequest(
        Head(head.verb, origin or head.origin, fixed, None, head.secrets),
        target or request.target,
        request.headers if own is None else tuple(own),
        request.body,
        request.timeout,
        request.deadline,
    )


def _with_properties(
    context: CallContext, request: HttpRequest, names: frozenset[str]
) -> HttpRequest:
    """The request with what a subclass's properties say now."""
    said = [(n, v) for n, v in request.headers]
    fixed = list(request.head.headers)
    if "auth_headers" in names:
        fixed = [pair for pair in fixed if pair[0].lower() != "authorization"]
        fixed += context.client.auth_headers.items()
    if "default_headers" in names:
        fixed += context.client.default_headers.items()
    taken = {name.lower() for name, _ in said}
    kept = [pair for pair in merge(fixed).values() if pair[0].lower() not in taken]
    target = request.target
    if "default_query" in names:
        path, _, query = target.partition("?")
        target = _target(path, {**context.client.default_query, **_values(query)})
    return _changed(request, target=target, fixed=kept)


def _values(query: str) -> dict[str, Any]:
    """The values of a query by name; a name that comes several times has a list of them."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _target(path: str, query: Any) -> str:
    text = encode(query)
    return f"{path}?{text}" if text else path


def _options(context: CallContext, request: HttpRequest) -> FinalRequestOptions:
    """The request as a subclass is shown it: its path is that below the base address."""
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


def _with_options(
    context: CallContext, request: HttpRequest, asked: FinalRequestOptions, given: Any
) -> HttpRequest:
    """The request with what a subclass changed among its options."""
    address = context.config.address
    origin, target = None, None
    if given.url != asked.url or dict(given.params) != dict(asked.params):
        origin, path = _placed(given.url, address)
        target = _target(path, given.params)
    own = merge((given.headers if is_given(given.headers) else {}).items())
    fixed = [pair for pair in request.head.headers if pair[0].lower() not in own]
    made = _changed(request, origin=origin, target=target, fixed=fixed, own=own.values())
    if given.json_data != asked.json_data:
        made.body = dumps(given.json_data)
    elif given.content is not asked.content:
        made.body = given.content
    if is_given(given.timeout):
        made.timeout = as_timeout(given.timeout)
    return made


def _placed(url: str, address: Any) -> tuple[str | None, str]:
    """The origin, if it is another one, and the path of what a subclass gave as the address."""
    if "://" not in url:
        return None, f"{address.path}/{url.lstrip('/')}"
    import httpx

    whole = httpx.URL(url)
    return f"{whole.scheme}://{whole.netloc.decode()}", whole.raw_path.decode().partition("?")[0]


def _native(request: HttpRequest) -> Any:
    import httpx

    body: Any = request.body
    content = body if body is None or isinstance(body, bytes) else iter(body)
    return httpx.Request(
        request.method, request.url, headers=list(request.all_headers), content=content
    )


def _with_native(request: HttpRequest, native: Any) -> HttpRequest:
    """The request with the headers and the address that a request of httpx has now."""
    url = native.url
    skipped = ("host", "content-length", "transfer-encoding")
    pairs = [check_header(n, v) for n, v in native.headers.multi_items() if n not in skipped]
    origin = f"{url.scheme}://{url.netloc.decode()}"
    target = url.raw_path.decode()
    return _changed(request, origin=origin, target=target, fixed=(), own=pairs)
