"""Turning it on and off: for one client and its copies, or for all."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from openai_oxide_runtime.calls.context import CallContext, context_of

__all__ = ["instrument", "uninstrument"]


def instrument(
    client: Any = None,
    *,
    tracer_provider: Any = None,
    meter_provider: Any = None,
    capture_content: bool = False,
    propagate: bool = False,
) -> None:
    """Make a span and metrics of every call: of this client's and its copies', or of all clients'.

    Without providers the global ones are used. ``capture_content`` puts what was said into the
    span: prompts and answers, with all that people write into them. ``propagate`` sends the context
    of the span along as headers (``traceparent``), for servers of one's own. A second time changes
    the settings. Raises ImportError without ``opentelemetry-api``.
    """
    if find_spec("opentelemetry") is None:
        raise ImportError("install opentelemetry-api, or this package with its extra `otel`")
    from openai_oxide_lib.telemetry.call_observer import Watch
    from openai_oxide_lib.telemetry.spans import Meters

    meters = Meters(tracer_provider, meter_provider)
    observer = Watch(meters, content=capture_content, propagate=propagate)
    if client is None:
        CallContext.observer_of_all = observer
    else:
        context_of(client).observer = observer


def uninstrument(client: Any = None) -> None:
    """Stop it, for one client or for all but those that were named. Calls under way are finished.

    A client that was named goes back to what counts for all.
    """
    if client is None:
        CallContext.observer_of_all = None
    else:
        context_of(client).observer = None
