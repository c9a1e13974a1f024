"""A call from end to end: prepare, drive the flow, make of its exchange what the caller gets.

This module pulls in everything that a call needs, and is itself loaded by the first call, so that
importing the package and making a client stay cheap.
"""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from sys import modules
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args, get_origin

from openai_oxide_runtime.calls.answer_types import binary, check_json, is_text, read_as
from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.calls.flow import Call, Clock, Flow, call
from openai_oxide_runtime.calls.flow_drivers import async_drive, drive
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import FOREIGN_MODULE, REGISTERED, register_foreign
from openai_oxide_runtime.errors.translation import validation_error
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import Head
from openai_oxide_runtime.http.redaction import hide
from openai_oxide_runtime.http.tracebacks import forget_locals
from openai_oxide_runtime.models.decode import parse_json, text_body
from openai_oxide_runtime.operations import request_builder as requests
from openai_oxide_runtime.operations.client_config import check_seconds
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.streaming.event_decoder import EventDecoder

if TYPE_CHECKING:
    from openai_oxide_runtime.operations.async_files import AsyncFiles

__all__ = [
    "OperationCall",
    "check_credentials",
    "prepare",
    "reading",
    "responded",
    "result",
    "start",
]

CLOCK: Final = Clock(time.monotonic, time.time, random.random)


class OperationCall(NamedTuple):
    """An operation and the arguments of one call: they tell what to make of the answer."""

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
    begun: float | None = None,
) -> tuple[OperationCall, Flow]:
    """A call ready to be driven. Errors in its arguments are raised here.

    ``begun`` is when the caller made it, if that was not when it is driven.
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
        called = OperationCall(op, params, path, streams)
        return called, start(context, called, prepared, whole=whole and not streams, begun=begun)
    except BaseException as error:
        forget_locals(error)
        raise


def start(
    context: CallContext,
    called: OperationCall,
    prepared: requests.PreparedRequest,
    *,
    whole: bool,
    follow: bool | None = None,
    begun: float | None = None,
) -> Flow:
    """The flow of a prepared request; ``follow`` says otherwise than the client of redirects."""
    config, body = context.config, prepared.request.body
    prepare: Any = partial(_prepared_by_hooks, context) if context.overridden else None
    files = None
    if body is not None and type(body) is not bytes and getattr(body, "async_parts", None):
        files = _async_files(context, body)
        prepare = files.before(prepare)
    made = Call(
        request=prepared.request,
        max_retries=prepared.max_retries,
        policy=config.retry,
        budget=context.budget,
        clock=CLOCK,
        limits=config.limits,
        vendor=config.vendor,
        authorize=_authorize(context, called),
        deadline=prepared.deadline,
        whole=whole,
        follow_redirects=config.follow_redirects if follow is None else follow,
        hedge=prepared.hedge and _hedge(context, called, prepared, whole=whole),
        limiter=config.limiter,
        group=config.limiter and _group(called),
        key_header=context.credentials.header,
        prepare=prepare,
        breaker=config.breaker,
        first_event=_event_timeouts(context, called)[0] if called.streams else None,
        begun=begun,
    )
    observer = context.observer or CallContext.observer_of_all
    flow = call(made) if observer is None else observer(context, called, made)
    return flow if files is None else files.until_sent(flow)


def _async_files(context: CallContext, body: Any) -> AsyncFiles:
    from openai_oxide_runtime.operations.async_files import AsyncFiles

    return AsyncFiles(body.async_parts, is_async=context.is_async)


def _event_timeouts(
    context: CallContext, called: OperationCall
) -> tuple[float | None, float | None]:
    """The seconds for a stream's first and each further event: this call's, or the client's."""
    config, said = context.config, called.params
    first = said.get("first_event_timeout", config.first_event_timeout)
    event = said.get("event_timeout", config.event_timeout)
    return check_seconds("first_event_timeout", first), check_seconds("event_timeout", event)


def _hedge(
    context: CallContext, called: OperationCall, prepared: requests.PreparedRequest, *, whole: bool
) -> Any:
    """How the requests of this call are hedged, if they are."""
    policy = prepared.hedge
    if policy is None or policy.legs < 2:
        return None
    from openai_oxide_runtime.hedging.transport import HedgedSend

    config, name, group = context.config, called.operation.name, _group(called)
    waits: Any = "event" if called.streams else "body" if whole else "head"
    most = config.limits.event_bytes if called.streams else config.limits.response_bytes
    key = (name, called.streams, group)
    return HedgedSend(policy, context.latencies, name, key, waits, most, config.limiter, group)


def _group(called: OperationCall) -> Any:
    """With which calls this one shares its latencies and limits."""
    from openai_oxide_runtime.operations.call_group import group_of

    return group_of(called.params)


def _prepared_by_hooks(context: CallContext, request: Any) -> Any:
    from openai_oxide_runtime.calls.request_hooks import prepared

    return prepared(context, request)


def _authorize(context: CallContext, called: OperationCall) -> Any:
    """The provider to ask for a key before each attempt, if the call has no other credentials."""
    provider = context.credentials.provider
    if provider is None or called.operation.admin or _own_authorization(context, called.params):
        return None
    return provider


def _own_authorization(context: CallContext, params: Mapping[str, Any]) -> bool:
    """Whether the user gave, or left out, the header that carries the key."""
    own = [*context.config.default_headers, *(params.get("extra_headers") or ())]
    if context.config.address.credentials:
        own.append("Authorization")
    return any(name.lower() in context.credentials.replaced_by for name in own)


def _head(context: CallContext, op: Operation, params: Mapping[str, Any], streams: bool) -> Head:
    """The fixed part of an operation's requests. It is kept, unless only this call may be sent."""
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
    lasts = bearer or context.credentials.provider or _own_authorization(context, {})
    if lasts and context.keeps_heads:
        context.heads[op, streams] = head
    return head


def check_credentials(
    context: CallContext, op: Operation, params: Mapping[str, Any], bearer: Any
) -> None:
    """Refuse to send what the server can only refuse, for want of a key."""
    if bearer or context.credentials.provider or _own_authorization(context, params):
        return
    key = "admin_api_key" if op.admin else "api_key"
    raise TypeError(
        f"{op.name}() needs `{key}`: give it to the context, or an `Authorization` header of your "
        "own (`omit` sends none)"
    )


def result(context: CallContext, called: OperationCall, exchange: Exchange, to: Any = None) -> Any:
    """What the call returns: a model, a page, a stream, bytes or text; or the body as ``to``."""
    try:
        op = called.operation
        if called.streams:
            return _stream(context, called, exchange, to)
        if to is not None:
            return read_as(to, exchange, strict=context.config.strict_responses)
        if op.page:
            return _page(context, called, exchange)
        if op.content == "binary":
            if op.verb != "GET":  # what is downloaded may be anything
                check_json(exchange)
            return binary(exchange)
        if op.content in ("text", "json or text") and is_text(op, called.params, exchange):
            check_json(exchange)
            return text_body(exchange)
        if op.returns is None:
            return check_json(exchange)
        strict = context.config.strict_responses
        return parse_json(resolve(op.returns), exchange, strict=strict, read=op.read)
    except BaseException as error:
        forget_locals(error)
        raise


def _stream(context: CallContext, called: OperationCall, exchange: Exchange, to: Any) -> Any:
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

    op = called.operation
    if to is not None:
        if get_origin(to) not in (Stream, AsyncStream):
            raise TypeError("a stream is parsed to Stream[…] or AsyncStream[…]")
        op = replace(op, events=get_args(to)[0])
    blocks = not context.is_async
    known = (context, called, op, exchange)
    reopen = partial(_reopen if blocks else _async_reopen, *known) if exchange.again else None
    return (Stream if blocks else AsyncStream)(exchange, *_parts(*known), reopen)


def _parts(
    context: CallContext, called: OperationCall, op: Operation, exchange: Exchange
) -> tuple[Any, Any]:
    """What a stream is read with."""
    decoder = EventDecoder(op, exchange, context.config)
    return decoder, _patience(context, called, exchange)


def _reopen(
    context: CallContext, called: OperationCall, op: Operation, exchange: Exchange, again: Flow
) -> tuple[Any, Any]:
    """Make the call of a stream again, which began with an error; what it is then read with."""
    exchange.become(drive(again, context.transports))
    return _parts(context, called, op, exchange)


async def _async_reopen(
    context: CallContext, called: OperationCall, op: Operation, exchange: Exchange, again: Flow
) -> tuple[Any, Any]:
    """Make the call of a stream again, which began with an error; what it is then read with."""
    exchange.become(await async_drive(again, context.transports))
    return _parts(context, called, op, exchange)


def _patience(context: CallContext, called: OperationCall, exchange: Exchange) -> Any:
    """How long the stream waits for its events, if somebody said so."""
    first, event = _event_timeouts(context, called)
    if first is None and event is None:
        return None
    from openai_oxide_runtime.streaming.event_timeouts import EventTimeouts

    return EventTimeouts(exchange, first, event, time.monotonic)


def _page(context: CallContext, called: OperationCall, exchange: Exchange) -> Any:
    from openai_oxide_runtime.calls.pagination import BasePage, PageCall, page_type

    op = called.operation
    kind = page_type(context.is_async, op.page or "Page", op.returns)
    page = parse_json(kind, exchange, strict=context.config.strict_responses)
    if not isinstance(page, BasePage):
        raise validation_error(exchange, "The response is not a page of a list.")
    page._came_from(PageCall(context.client.paginate, op, called.params, called.path))
    return page


def reading(context: CallContext, called: OperationCall, usual: Any = None) -> Any:
    """How a raw response makes of its body what the call would have returned."""
    from openai_oxide_runtime.calls.raw_response import Reading

    parse = partial(_parse, context, called, usual)
    return Reading(parse, context.config.limits.response_bytes, called.streams)


def _parse(
    context: CallContext, called: OperationCall, usual: Any, exchange: Exchange, to: Any
) -> Any:
    return result(context, called, exchange, usual if to is None else to)


def responded(
    context: CallContext, called: OperationCall, exchange: Exchange, to: Any = None
) -> Any:
    """The response itself, which parses its body as the call would have."""
    from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse

    return LegacyAPIResponse(exchange, reading(context, called, to))
