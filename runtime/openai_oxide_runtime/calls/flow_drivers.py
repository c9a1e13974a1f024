"""What carries out the steps of a call's flow: one driver blocks, the other awaits."""

from __future__ import annotations

import time
from typing import Any

from openai_oxide_runtime.calls.flow import Ask, Flow, Read, Send
from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.http.tracebacks import forget_locals

__all__ = ["async_drive", "drive"]


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
