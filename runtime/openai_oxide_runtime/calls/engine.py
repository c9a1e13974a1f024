"""A call from end to end: prepare its request, drive its flow, parse its response.

This module imports everything that a call needs. The first call imports it, so that the import of
the package and the creation of a client stay fast.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import replace
from functools import partial
from sys import modules
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args, get_origin

from openai_oxide_runtime.calls.answer_types import binary, check_json, is_text, read_as
from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.calls.flow import Call, call as run
from openai_oxide_runtime.calls.flow_drivers import async_drive, drive
from openai_oxide_runtime.calls.steps import Clock, Flow
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import FOREIGN_MODULE, REGISTERED, register_foreign
from openai_oxide_runtime.errors.translation import validation_error
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import Head, HttpRequest
from openai_oxide_runtime.http.redaction import hide
from openai_oxide_runtime.http.tracebacks import forget_locals
from openai_oxide_runtime.models.decode import parse_json, text_body
from openai_oxide_runtime.operations import request_builder as requests
from openai_oxide_runtime.operations.client_config import check_seconds
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.streaming.event_decoder import EventDecoder

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.context import Provider
    from openai_oxide_runtime.calls.pagination import BasePage
    from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse, Reading
    from openai_oxide_runtime.hedging.transport import HedgedSend, Waits
    from openai_oxide_runtime.operations.async_files import AsyncFiles
    from openai_oxide_runtime.streaming.event_timeouts import EventTimeouts

__all__ = [
    "OperationCall",
    "check_credentials",
    "flow_of",
    "prepare",
    "raw_response",
    "reading",
    "result",
]

CLOCK: Final = Clock(time.monotonic, time.time, random.random)


class OperationCall(NamedTuple):
    """An operation and the arguments of one call; they determine the type of its result."""

    operation: Operation
    params: dict[str, Any]
    path: tuple[Any, ...]
    streams: bool


def prepare(
    context: CallContext,
    op: Operation,
    params: dict[str, Any],
    path: tuple[Any, ...],
    *,
    whole: bool = True,
    start: float | None = None,
    make_flow: Callable[..., Any] | None = None,
) -> tuple[OperationCall, Any]:
    """A call and its flow. Errors in the arguments are raised here.

    ``start`` is when the call was made; None for the start of its flow. ``make_flow`` replaces
    ``flow_of``.
    """
    if FOREIGN_MODULE in modules and FOREIGN_MODULE not in REGISTERED:
        register_foreign()
    if "extra_headers" in params or "extra_query" in params:
        hide(params)
    try:
        if op.adapt is not None:
            op, params = resolve(op.adapt)(op, params)
        if context.relocation is not None:
            op, path = context.relocation.operation(op, params, path)
        streams = requests.streams(op, params)
        head = context.heads.get((op, streams)) or _head(context, op, params, streams)
        prepared = requests.build(op, params, path, context.config, head)
        call = OperationCall(op, params, path, streams)
        make = make_flow or flow_of
        return call, make(context, call, prepared, whole=whole and not streams, start=start)
    except BaseException as error:
        forget_locals(error)
        raise


def flow_of(
    context: CallContext,
    call: OperationCall,
    prepared: requests.PreparedRequest,
    *,
    whole: bool,
    follow: bool | None = None,
    start: float | None = None,
) -> Flow:
    """The flow of a prepared request; ``follow`` overrides ``follow_redirects`` of the client."""
    config, body = context.config, prepared.request.body
    prepare: Callable[[HttpRequest], Any] | None = None
    if context.overridden:
        prepare = partial(_prepared_by_hooks, context)
    files = None
    if body is not None and type(body) is not bytes and getattr(body, "async_parts", None):
        files = _async_files(context, body)
        prepare = files.before(prepare)
    flow_call = Call(
        request=prepared.request,
        max_retries=prepared.max_retries,
        policy=config.retry,
        budget=context.budget,
        clock=CLOCK,
        limits=config.limits,
        vendor=config.vendor,
        authorize=_authorize(context, call),
        deadline=prepared.deadline,
        whole=whole,
        follow_redirects=config.follow_redirects if follow is None else follow,
        hedge=prepared.hedge and _hedge(context, call, prepared, whole=whole),
        limiter=config.limiter,
        group=config.limiter and _group(call),
        key_header=context.credentials.header,
        prepare=prepare,
        breaker=config.breaker,
        first_event=_event_timeouts(context, call)[0] if call.streams else None,
        start=start,
    )
    observer = context.observer or CallContext.observer_of_all
    flow = run(flow_call) if observer is None else observer(context, call, flow_call)
    return flow if files is None else files.until_sent(flow)


def _async_files(context: CallContext, body: Any) -> AsyncFiles:  # Any: a Multipart with them
    from openai_oxide_runtime.operations.async_files import AsyncFiles

    return AsyncFiles(body.async_parts, is_async=context.is_async)


def _event_timeouts(context: CallContext, call: OperationCall) -> tuple[float | None, float | None]:
    """The seconds for the first and for each further event: of this call, or of the client."""
    config, params = context.config, call.params
    first = params.get("first_event_timeout", config.first_event_timeout)
    event = params.get("event_timeout", config.event_timeout)
    return check_seconds("first_event_timeout", first), check_seconds("event_timeout", event)


def _hedge(
    context: CallContext, call: OperationCall, prepared: requests.PreparedRequest, *, whole: bool
) -> HedgedSend | None:
    """How the requests of this call are hedged; None without hedging."""
    policy = prepared.hedge
    if policy is None or policy.legs < 2:
        return None
    from openai_oxide_runtime.hedging.transport import HedgedSend

    config, name, group = context.config, call.operation.name, _group(call)
    waits: Waits = "event" if call.streams else "body" if whole else "head"
    most = config.limits.event_bytes if call.streams else config.limits.response_bytes
    key = (name, call.streams, group)
    return HedgedSend(policy, context.latencies, name, key, waits, most, config.limiter, group)


def _group(call: OperationCall) -> Hashable:
    """The group of calls with which this one shares its latencies and limits."""
    from openai_oxide_runtime.operations.call_group import group_of

    return group_of(call.params)


def _prepared_by_hooks(
    context: CallContext, request: HttpRequest
) -> HttpRequest | Awaitable[HttpRequest]:
    from openai_oxide_runtime.calls.request_hooks import prepared

    return prepared(context, request)


def _authorize(context: CallContext, call: OperationCall) -> Provider | None:
    """The provider of the key before each attempt, if the call has no other credentials."""
    provider = context.credentials.provider
    if provider is None or call.operation.admin or _own_authorization(context, call.params):
        return None
    return provider


def _own_authorization(context: CallContext, params: Mapping[str, Any]) -> bool:
    """Whether the caller sets, or omits, the header with the key."""
    own = [*context.config.default_headers, *(params.get("extra_headers") or ())]
    if context.config.address.credentials:
        own.append("Authorization")
    return any(name.lower() in context.credentials.replaced_by for name in own)


def _head(context: CallContext, op: Operation, params: Mapping[str, Any], streams: bool) -> Head:
    """The fixed part of an operation's requests; stored, unless it is for this call only."""
    bearer = context.credentials.header_value(op)
    head = requests.make_head(
        op,
        context.config,
        bearer,
        streams=streams,
        key_header=context.credentials.header,
        secrets=context.credentials.secrets,
    )
    check_credentials(context, op, params, bearer)
    reusable = bearer or context.credentials.provider or _own_authorization(context, {})
    if reusable and context.keeps_heads:
        context.heads[op, streams] = head
    return head


def check_credentials(
    context: CallContext, op: Operation, params: Mapping[str, Any], bearer: str | None
) -> None:
    """Raise TypeError for a request without a key, which the server would refuse."""
    if bearer or context.credentials.provider or _own_authorization(context, params):
        return
    key = "admin_api_key" if op.admin else "api_key"
    raise TypeError(
        f"{op.name}() needs `{key}`: give it to the context, or an `Authorization` header of your "
        "own (`omit` sends none)"
    )


# Any, here and below: the operation, or ``to``, says at run time what the result is.
def result(context: CallContext, call: OperationCall, exchange: Exchange, to: Any = None) -> Any:
    """What the call returns: a model, a page, a stream, bytes or text; or the body as ``to``."""
    try:
        op = call.operation
        if call.streams:
            return _stream(context, call, exchange, to)
        if to is not None:
            return read_as(to, exchange, strict=context.config.strict_responses)
        if op.page:
            return _page(context, call, exchange)
        if op.content == "binary":
            if op.verb != "GET":  # a file may contain anything, also such JSON
                check_json(exchange)
            return binary(exchange)
        if op.content in ("text", "json or text") and is_text(op, call.params, exchange):
            check_json(exchange)
            return text_body(exchange)
        if op.returns is None:
            return check_json(exchange)
        strict = context.config.strict_responses
        return parse_json(resolve(op.returns), exchange, strict=strict, read=op.read)
    except BaseException as error:
        forget_locals(error)
        raise


def _stream(context: CallContext, call: OperationCall, exchange: Exchange, to: Any) -> Any:
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

    op = call.operation
    is_async = context.is_async
    cls: Any = AsyncStream if is_async else Stream
    if to is not None:
        own = get_origin(to) or to
        if not isinstance(own, type) or not issubclass(own, Stream | AsyncStream):
            raise TypeError("`to` of a stream must be Stream[…] or AsyncStream[…]")
        cls = own if issubclass(own, cls) else cls
        if get_args(to):
            op = replace(op, events=get_args(to)[0])
    origin = (context, call, op, exchange)
    reopen = partial(_async_reopen if is_async else _reopen, *origin) if exchange.again else None
    return cls(exchange, *_parts(*origin), reopen)


def _parts(
    context: CallContext, call: OperationCall, op: Operation, exchange: Exchange
) -> tuple[EventDecoder, EventTimeouts | None]:
    """The decoder and the timeouts of a stream."""
    decoder = EventDecoder(op, exchange, context.config)
    return decoder, _stream_timeouts(context, call, exchange)


def _reopen(
    context: CallContext, call: OperationCall, op: Operation, exchange: Exchange, again: Flow
) -> tuple[EventDecoder, EventTimeouts | None]:
    """Retry the call of a stream that began with an error; its new decoder and timeouts."""
    exchange.become(drive(again, context.transports))
    return _parts(context, call, op, exchange)


async def _async_reopen(
    context: CallContext, call: OperationCall, op: Operation, exchange: Exchange, again: Flow
) -> tuple[EventDecoder, EventTimeouts | None]:
    """Retry the call of a stream that began with an error; its new decoder and timeouts."""
    exchange.become(await async_drive(again, context.transports))
    return _parts(context, call, op, exchange)


def _stream_timeouts(
    context: CallContext, call: OperationCall, exchange: Exchange
) -> EventTimeouts | None:
    """The timeouts of the events of a stream; None without any."""
    first, event = _event_timeouts(context, call)
    if first is None and event is None:
        return None
    from openai_oxide_runtime.streaming.event_timeouts import EventTimeouts

    return EventTimeouts(exchange, first, event, time.monotonic)


def _page(context: CallContext, call: OperationCall, exchange: Exchange) -> BasePage[Any]:
    from openai_oxide_runtime.calls.pagination import BasePage, PageCall, page_type

    op = call.operation
    cls = page_type(context.is_async, op.page or "Page", op.returns)
    page = parse_json(cls, exchange, strict=context.config.strict_responses)
    if not isinstance(page, BasePage):
        raise validation_error(exchange, "The response is not a page of a list.")
    page._came_from(PageCall(context.client.paginate, op, call.params, call.path))
    return page


def reading(context: CallContext, call: OperationCall, default: Any = None) -> Reading:
    """How a raw response parses its body: as ``default``, or as the call would have."""
    from openai_oxide_runtime.calls.raw_response import Reading

    parse = partial(_parse, context, call, default)
    return Reading(parse, context.config.limits.response_bytes, call.streams)


def _parse(
    context: CallContext, call: OperationCall, default: Any, exchange: Exchange, to: Any
) -> Any:
    return result(context, call, exchange, default if to is None else to)


def raw_response(
    context: CallContext, call: OperationCall, exchange: Exchange, to: Any = None
) -> LegacyAPIResponse[Any]:
    """The raw response, which parses its body as the call would have."""
    from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse

    return LegacyAPIResponse(exchange, reading(context, call, to))
