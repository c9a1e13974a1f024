"""Calls of a client whose method ``request`` a program overrides or patches.

    method ─► execute ─► client.request(cast_to, options, …) ─► the program ─► the original request
              arguments                                                        resume

The options refer to the call (``CallOptions``), so the original method makes the same call, with
the changes that the program has made in the options. Without an override this is not imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openai_oxide_runtime.calls import engine
from openai_oxide_runtime.calls.final_options import FinalRequestOptions
from openai_oxide_runtime.calls.pagination import page_type
from openai_oxide_runtime.calls.request_hooks import options_of, with_options
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.http.httpx_views import response_view
from openai_oxide_runtime.operations.client_config import check_retries
from openai_oxide_runtime.operations.option_checks import check_mapping

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.context import CallContext
    from openai_oxide_runtime.calls.steps import Flow
    from openai_oxide_runtime.http.exchange import Exchange
    from openai_oxide_runtime.operations.operation import Operation
    from openai_oxide_runtime.operations.request_builder import PreparedRequest

__all__ = [
    "CallOptions",
    "RequestArguments",
    "arguments",
    "path_arguments",
    "response_arguments",
    "result",
    "resume",
]

VIEW: Final = "X-Stainless-Raw-Response"
"""The header that says which view of the response is the result. It is not sent."""
_KEY: Final = "idempotency-key"
_TECHNICAL: Final = frozenset({"content-type", _KEY})
_FIELDS: Final = frozenset(field.name for field in fields(FinalRequestOptions))


@dataclass(kw_only=True)
class CallOptions(FinalRequestOptions):
    """The options of the call of an operation."""

    call: engine.OperationCall
    prepared: PreparedRequest
    outcome: tuple[Resumed, Exchange] | None = None


class RequestArguments(NamedTuple):
    """The arguments of ``client.request``."""

    cast_to: object
    options: FinalRequestOptions
    stream: bool
    stream_cls: object


def arguments(
    context: CallContext, op: Operation, params: Any, path: tuple[Any, ...], view: str | None
) -> RequestArguments:
    """The arguments of ``client.request`` for the call of an operation."""
    call, prepared = engine.prepare(context, op, params, path, make_flow=_without_flow)
    options = options_of(context, prepared.request)
    headers = {n: v for n, v in options.headers.items() if n.lower() not in _TECHNICAL}
    values = {name: getattr(options, name) for name in _FIELDS}
    values["headers"] = {**headers, VIEW: view} if view else headers
    final = CallOptions(**values, call=call, prepared=prepared)
    return RequestArguments(
        _cast_to(context, call), final, call.streams, _stream_cls(context, call)
    )


def _without_flow(
    context: CallContext, call: engine.OperationCall, prepared: PreparedRequest, **_: object
) -> PreparedRequest:
    return prepared


def path_arguments(verb: str, path: str, arguments: Mapping[str, Any]) -> RequestArguments:
    """The arguments of ``client.request`` for a call of ``client.post`` and the like."""
    check_mapping("options", arguments.get("options") or {})
    own = {name: v for name, v in (arguments.get("options") or {}).items() if is_given(v)}
    if unknown := own.keys() - _FIELDS:
        raise TypeError(f"options has no key {min(unknown)!r}")
    body: dict[str, Any] = {"json_data": arguments.get("body"), "content": arguments.get("content")}
    options = FinalRequestOptions(
        method=verb.lower(), url=path, files=arguments.get("files"), **body, **own
    )
    stream, stream_cls = arguments.get("stream", False), arguments.get("stream_cls")
    return RequestArguments(arguments["cast_to"], options, stream, stream_cls)


def _cast_to(context: CallContext, call: engine.OperationCall) -> Any:
    op = call.operation
    if op.page:
        return page_type(context.is_async, op.page, op.returns)
    if op.content == "binary":
        from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent

        return HttpxBinaryResponseContent
    if op.content == "text":
        return str
    return type(None) if op.returns is None else resolve(op.returns)


def _stream_cls(context: CallContext, call: engine.OperationCall) -> Any:
    if not call.streams:
        return None
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

    # Any: a type of events that is known only at run time.
    event: Any = resolve(call.operation.events)
    return AsyncStream[event] if context.is_async else Stream[event]


class Resumed(NamedTuple):
    """A call that a program has passed on to the original ``request``."""

    call: engine.OperationCall
    flow: Flow
    view: str | None
    to: Any
    """The type of the result, if the program has changed it."""


def resume(context: CallContext, arguments: RequestArguments, start: float) -> Resumed | None:
    """The call with the changes in its options; None for options that are of no operation."""
    options = arguments.options
    if not isinstance(options, CallOptions):
        return None
    call, prepared = options.call, options.prepared
    headers = dict(options.headers) if is_given(options.headers) else {}
    view = headers.pop(VIEW, None)
    before = options_of(context, prepared.request)
    after = options.model_copy(update={"headers": _with_technical(before, options, headers)})
    request = with_options(context, prepared.request, before, after)
    retries = check_retries(options.get_max_retries(prepared.max_retries))
    flow = engine.flow_of(
        context,
        call,
        prepared._replace(request=request, max_retries=retries),
        whole=not call.streams and view != "stream",
        follow=options.follow_redirects,
        start=start,
    )
    return Resumed(call, flow, view, _other_type(context, call, arguments))


def response_arguments(
    arguments: RequestArguments, resumed: Resumed, exchange: Exchange
) -> dict[str, Any]:
    """The arguments of ``_process_response``, which a program may have patched, too."""
    options: Any = arguments.options
    options.outcome = resumed, exchange
    retries, response = exchange.retries_taken, response_view(exchange)
    return {**arguments._asdict(), "response": response, "retries_taken": retries}


def result(context: CallContext, options: Any) -> Any:
    """The result of a resumed call, or the view of its response."""
    resumed, exchange = options.outcome
    call, to = resumed.call, resumed.to
    if resumed.view is None:
        return engine.result(context, call, exchange, to)
    if resumed.view != "stream":
        return engine.raw_response(context, call, exchange, to)
    from openai_oxide_runtime.calls.async_streamed_response import AsyncAPIResponse
    from openai_oxide_runtime.calls.sync_streamed_response import APIResponse

    cls = AsyncAPIResponse if context.is_async else APIResponse
    return cls(exchange, engine.reading(context, call, to))


def _with_technical(
    before: FinalRequestOptions, options: FinalRequestOptions, headers: Mapping[str, Any]
) -> dict[str, Any]:
    """The headers of the program, with the content type and the idempotency key of the call."""
    technical = {n: v for n, v in before.headers.items() if n.lower() in _TECHNICAL}
    if options.idempotency_key:
        technical = {n: v for n, v in technical.items() if n.lower() != _KEY}
        technical["Idempotency-Key"] = options.idempotency_key
    own = {name.lower() for name in headers}
    return {**{n: v for n, v in technical.items() if n.lower() not in own}, **headers}


def _other_type(
    context: CallContext, call: engine.OperationCall, arguments: RequestArguments
) -> Any:
    if call.streams:
        same = arguments.stream_cls in (None, _stream_cls(context, call))
        return None if same else arguments.stream_cls
    return None if arguments.cast_to == _cast_to(context, call) else arguments.cast_to
