"""Turn telemetry on and off, for one client and its copies or for all clients."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from openai_oxide_runtime.calls.context import CallContext, context_of

if TYPE_CHECKING:
    from openai_oxide_lib.telemetry.spans import MeterProvider, TracerProvider
    from openai_oxide_runtime.client.base_client import BaseClient

__all__ = ["instrument", "uninstrument"]


def instrument(
    client: BaseClient | None = None,
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    capture_content: bool = False,
    propagate: bool = False,
) -> None:
    """Record a span and metrics for every call. A second call of this function changes its options.

    client: record the calls of this client and its copies. Default: of all clients.
    tracer_provider, meter_provider: where to record. Default: the global providers.
    capture_content: record prompts and answers, with the personal data in them. Default: False.
    propagate: send the context of the span as headers (``traceparent``). Default: False.

    Raises ImportError without ``opentelemetry-api``.
    """
    if find_spec("opentelemetry") is None:
        raise ImportError("install opentelemetry-api, or this package with its extra `otel`")
    from openai_oxide_lib.telemetry.call_observer import CallObserver
    from openai_oxide_lib.telemetry.spans import Meters

    meters = Meters(tracer_provider, meter_provider)
    observer = CallObserver(meters, content=capture_content, propagate=propagate)
    if client is None:
        CallContext.observer_of_all = observer
    else:
        context_of(client).observer = observer


def uninstrument(client: BaseClient | None = None) -> None:
    """Stop recording. Calls that have started are still recorded.

    client: the client that was passed to ``instrument``; afterwards the options for all clients
        apply to it. Default: all clients that were not passed to ``instrument``.
    """
    if client is None:
        CallContext.observer_of_all = None
    else:
        context_of(client).observer = None
