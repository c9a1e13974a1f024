"""The sync and the async driver: they carry out the steps of the flow of a call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.calls.steps import Ask, Flow, Read, Send
from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.http.tracebacks import forget_locals

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.context import TransportSource

__all__ = ["async_drive", "drive"]


def drive(flow: Flow, transports: TransportSource) -> Exchange:
    """Carry out the steps of a flow, blocking."""
    outcome: Any = None
    try:
        while True:
            step = flow.send(outcome)
            try:
                if type(step) is Send:
                    transport, hedge = transports.get(), step.hedge
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
        flow.close()  # at once; the traceback would keep it open
        outcome = None
        forget_locals(error)
        raise


def _sleep(seconds: float) -> None:
    """Wait; raise ``Aborted`` if the work of this thread is cancelled."""
    abort = current_abort.get()
    if abort is None:
        time.sleep(seconds)
    else:
        abort.wait(seconds)


async def _async_sleep(seconds: float) -> None:
    from asyncio import sleep  # not imported by sync programs

    await sleep(seconds)


async def async_drive(flow: Flow, transports: TransportSource) -> Exchange:
    """Carry out the steps of a flow, awaiting."""
    outcome: Any = None
    try:
        while True:
            step = flow.send(outcome)
            try:
                if type(step) is Send:
                    transport, hedge = transports.get(), step.hedge
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
        flow.close()  # at once; the traceback would keep it open
        outcome = None
        forget_locals(error)
        raise
