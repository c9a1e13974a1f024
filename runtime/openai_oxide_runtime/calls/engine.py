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
from typing import Any, Final, NamedTuple, get_args, get_origin

from openai_oxide_runtime.calls.answer_types import binary, check_json, is_text, read_as
from openai_oxide_runtime.calls.flow import Ask, Call, Clock, Flow, Read, Send, call
from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import ABSENT, FOREIGN, learn_foreign
from openai_oxide_runtime.errors.translation import not_as_promised
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import Head, TransportError
from openai_oxide_runtime.http.redaction import hide
from openai_oxide_runtime.http.tracebacks import forget_locals
from openai_oxide_runtime.models.decode import parse_json, text_body
from openai_oxide_runtime.operations import request_builder as requests
from openai_oxide_runtime.operations.client_config import check_seconds
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.streaming.event_decoder import EventDecoder

__all__ = [
    "Asked",
    "async_drive",
    "check_credentials",
    "drive",
    "prepare",
    "reading",
    "responded",
    "result",
    "start",
]

CLOCK: Final = Clock(time.monotonic, time.time, random.random)


class Asked(NamedTuple):
    """What the caller asked for: it tells what to make of the answer."""

    operation: Operation
    params: dict[str, Any]
    path: tuple[Any, ...]
    streams: bool


def prepare(
    client: Any,
    op: Operation,
    params: dict[str, Any],
    path: tuple[Any, ...],
    *,
    whole: bool = True,
    begun: float | None = None,
) -> tuple[Asked, Flow]:
    """A call ready to be driven. Errors in its arguments are raised here.

    ``begun`` is when the caller made it, if that was not when it is driven.
    """
    if FOREIGN in modules and len(ABSENT) < 4:
        learn_foreign()
    if "extra_headers" in params or "extra_query" in params:
        hide(params)
    try:
        if op.adapt is not None:
            op, params = resolve(op.adapt)(op, params)
        if client._place is not None:
            op, path = client._place(op, params, path)
        streams = requests.streams(op, params)
        head = client._heads.get((op, streams)) or _head(client, op, params, streams)
        prepared = requests.build(op, params, path, client._config, head)
        asked = Asked(op, params, path, streams)
        return asked, start(client, asked, prepared, whole=whole and not streams, begun=begun)
    except BaseException as error:
        forget_locals(error)
        raise


def start(
    client: Any,
    asked: Asked,
    prepared: requests.Prepared,
    *,
    whole: bool,
    follow: bool | None = None,
    begun: float | None = None,
) -> Flow:
    """The flow of a prepared request; ``follow`` says otherwise than the client of redirects."""
    config, body = client._config, prepared.request.body
    prepare = client._overrides and partial(_as_overridden, client)
    late = None
    if body is not None and type(body) is not bytes and getattr(body, "late", None):
        late = _late_files(client, body)
        prepare = late.before(prepare)
    made = Call(
        prepared.request,
        prepared.max_retries,
        config.retry,
        client._budget,
        CLOCK,
        config.limits,
        _authorize(client, asked),
        prepared.deadline,
        whole,
        config.follow_redirects if follow is None else follow,
        prepared.hedge and _hedge(client, asked, prepared, whole=whole),
        config.limiter,
        config.limiter and _group(asked),
        client._key_header,
        prepare,
        config.breaker,
        _event_timeouts(client, asked)[0] if asked.streams else None,
        begun,
    )
    watch = client._watch
    flow = call(made) if watch is None else watch(client, asked, made)
    return flow if late is None else late.until_sent(flow)


def _late_files(client: Any, body: Any) -> Any:
    from openai_oxide_runtime.operations.async_files import LateFiles

    return LateFiles(client, body)


def _event_timeouts(client: Any, asked: Asked) -> tuple[float | None, float | None]:
    """The seconds for a stream's first and each further event: this call's, or the client's."""
    config, said = client._config, asked.params
    first = said.get("first_event_timeout", config.first_event_timeout)
    event = said.get("event_timeout", config.event_timeout)
    return check_seconds("first_event_timeout", first), check_seconds("event_timeout", event)


def _hedge(client: Any, asked: Asked, prepared: requests.Prepared, *, whole: bool) -> Any:
    """How the requests of this call are hedged, if they are."""
    policy = prepared.hedge
    if policy.legs < 2:
        return None
    from openai_oxide_runtime.hedging.transport import HedgedSend

    config, name, group = client._config, asked.operation.name, _group(asked)
    waits: Any = "event" if asked.streams else "body" if whole else "head"
    most = config.limits.event_bytes if asked.streams else config.limits.response_bytes
    key = (name, asked.streams, group)
    return HedgedSend(policy, client._book, name, key, waits, most, config.limiter, group)


def _group(asked: Asked) -> Any:
    """With which calls this one shares its latencies and limits."""
    from openai_oxide_runtime.operations.call_group import group_of

    return group_of(asked.params)


def _as_overridden(client: Any, request: Any) -> Any:
    from openai_oxide_runtime.calls.request_hooks import prepared

    return prepared(client, request)


def _authorize(client: Any, asked: Asked) -> Any:
    """The provider to ask for a key before each attempt, if the call has no other credentials."""
    provider = client._provider
    if provider is None or asked.operation.admin or _own_authorization(client, asked.params):
        return None
    return provider


def _own_authorization(client: Any, params: Mapping[str, Any]) -> bool:
    """Whether the user gave, or left out, the header that carries the key."""
    own = [*client._config.default_headers, *(params.get("extra_headers") or ())]
    if client._config.address.credentials:
        own.append("Authorization")
    return any(name.lower() in client._key_headers for name in own)


def _head(client: Any, op: Operation, params: Mapping[str, Any], streams: bool) -> Head:
    """The fixed part of an operation's requests. It is kept, unless only this call may be sent."""
    bearer = client._bearer(op)
    head = requests.make_head(
        op,
        client._config,
        bearer,
        streams=streams,
        key_header=client._key_header,
        secrets=client._secrets,
    )
    check_credentials(client, op, params, bearer)
    if bearer or client._provider or _own_authorization(client, {}):
        client._heads[op, streams] = head
    return head


def check_credentials(client: Any, op: Operation, params: Mapping[str, Any], bearer: Any) -> None:
    """Refuse to send what the server can only refuse, for want of a key."""
    if bearer or client._provider or _own_authorization(client, params):
        return
    key = "admin_api_key" if op.admin else "api_key"
    raise TypeError(
        f"{op.name}() needs `{key}`: give it to the client, or an `Authorization` header of your "
        "own (`omit` sends none)"
    )


def drive(flow: Flow, slot: Any) -> Exchange:
    """Carry out the steps of a flow, blocking."""
    outcome: Any = None
    try:
        while True:
            step = flow.send(outcome)
            try:
                if type(step) is Send:
                    transport, hedge = slot.get(), step.hedge
                    outcome = (
                        transport.send(step.request)
                        if hedge is None
                        else hedge.send(transport, step.request)
                    )
                elif type(step) is Read:
                    outcome = step.raw.read(step.limit)
                elif type(step) is Ask:
                    outcome = step.function()
                else:
                    outcome = None
                    _sleep(step.seconds)
            except TransportError as failure:
                outcome = failure
    except StopIteration as end:
        exchange: Exchange = end.value
        return exchange
    except BaseException as error:
        flow.close()  # at once, not when the traceback that holds it is gone
        outcome = None
        forget_locals(error)
        raise


def _sleep(seconds: float) -> None:
    """Wait, unless this thread is told to end."""
    abort = current_abort.get()
    if abort is None:
        time.sleep(seconds)
    else:
        abort.wait(seconds)


async def _async_sleep(seconds: float) -> None:
    from asyncio import sleep  # which a program without tasks never loads

    await sleep(seconds)


async def async_drive(flow: Flow, slot: Any) -> Exchange:
    """Carry out the steps of a flow, awaiting."""
    outcome: Any = None
    try:
        while True:
            step = flow.send(outcome)
            try:
                if type(step) is Send:
                    transport, hedge = slot.get(), step.hedge
                    outcome = await (
                        transport.send(step.request)
                        if hedge is None
                        else hedge.asend(transport, step.request)
                    )
                elif type(step) is Read:
                    outcome = await step.raw.read(step.limit)
                elif type(step) is Ask:
                    outcome = step.function()
                    outcome = await outcome if hasattr(outcome, "__await__") else outcome
                else:
                    outcome = None
                    await _async_sleep(step.seconds)
            except TransportError as failure:
                outcome = failure
    except StopIteration as end:
        exchange: Exchange = end.value
        return exchange
    except BaseException as error:
        flow.close()  # at once, not when the traceback that holds it is gone
        outcome = None
        forget_locals(error)
        raise


def result(client: Any, asked: Asked, exchange: Exchange, to: Any = None) -> Any:
    """What the call returns: a model, a page, a stream, bytes or text; or the body as ``to``."""
    try:
        op = asked.operation
        if asked.streams:
            return _stream(client, asked, exchange, to)
        if to is not None:
            return read_as(to, exchange, strict=client._config.strict_responses)
        if op.page:
            return _page(client, asked, exchange)
        if op.content == "binary":
            if op.verb != "GET":  # what is downloaded may be anything
                check_json(exchange)
            return binary(exchange)
        if op.content in ("text", "json or text") and is_text(op, asked.params, exchange):
            check_json(exchange)
            return text_body(exchange)
        if op.returns is None:
            return check_json(exchange)
        strict = client._config.strict_responses
        return parse_json(resolve(op.returns), exchange, strict=strict, read=op.read)
    except BaseException as error:
        forget_locals(error)
        raise


def _stream(client: Any, asked: Asked, exchange: Exchange, to: Any) -> Any:
    from openai_oxide_runtime.streaming.stream import AsyncStream, Stream

    op = asked.operation
    if to is not None:
        if get_origin(to) not in (Stream, AsyncStream):
            raise TypeError("a stream is parsed to Stream[…] or AsyncStream[…]")
        op = replace(op, events=get_args(to)[0])
    blocks = client._colour == "Sync"
    known = (client, asked, op, exchange)
    reopen = partial(_reopen if blocks else _async_reopen, *known) if exchange.again else None
    return (Stream if blocks else AsyncStream)(exchange, *_parts(*known), reopen)


def _parts(client: Any, asked: Asked, op: Operation, exchange: Exchange) -> tuple[Any, Any]:
    """What a stream is read with."""
    decoder = EventDecoder(op, exchange, client._config)
    return decoder, _patience(client, asked, exchange)


def _reopen(
    client: Any, asked: Asked, op: Operation, exchange: Exchange, again: Flow
) -> tuple[Any, Any]:
    """Make the call of a stream again, which began with an error; what it is then read with."""
    exchange.become(drive(again, client._slot))
    return _parts(client, asked, op, exchange)


async def _async_reopen(
    client: Any, asked: Asked, op: Operation, exchange: Exchange, again: Flow
) -> tuple[Any, Any]:
    """Make the call of a stream again, which began with an error; what it is then read with."""
    exchange.become(await async_drive(again, client._slot))
    return _parts(client, asked, op, exchange)


def _patience(client: Any, asked: Asked, exchange: Exchange) -> Any:
    """How long the stream waits for its events, if somebody said so."""
    first, event = _event_timeouts(client, asked)
    if first is None and event is None:
        return None
    from openai_oxide_runtime.streaming.event_timeouts import Patience

    return Patience(exchange, first, event, time.monotonic)


def _page(client: Any, asked: Asked, exchange: Exchange) -> Any:
    from openai_oxide_runtime.calls.pagination import BasePage, PageCall, page_type

    op = asked.operation
    kind = page_type(client._colour, op.page or "Page", op.returns)
    page = parse_json(kind, exchange, strict=client._config.strict_responses)
    if not isinstance(page, BasePage):
        raise not_as_promised(exchange, "The answer is not a page of a list.")
    page._came_from(PageCall(client.paginate, op, asked.params, asked.path))
    return page


def reading(client: Any, asked: Asked, usual: Any = None) -> Any:
    """How a raw response makes of its body what the call would have returned."""
    from openai_oxide_runtime.calls.raw_response import Reading

    parse = partial(_parse, client, asked, usual)
    return Reading(parse, client._config.limits.response_bytes, asked.streams)


def _parse(client: Any, asked: Asked, usual: Any, exchange: Exchange, to: Any) -> Any:
    return result(client, asked, exchange, usual if to is None else to)


def responded(client: Any, asked: Asked, exchange: Exchange, to: Any = None) -> Any:
    """The response itself, which parses its body as the call would have."""
    from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse

    return LegacyAPIResponse(exchange, reading(client, asked, to))
