"""The span and the metrics of a call; the only module that imports OpenTelemetry.

Names are those of the semantic conventions for generative AI.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Final, TypeAlias, TypeVar, cast

from opentelemetry import metrics, propagate, trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode

from openai_oxide_runtime.core.version import __version__

__all__ = ["MeterProvider", "Meters", "Recording", "TracerProvider", "quietly"]

_SCOPE: Final = "openai_oxide"
_SECONDS: Final = [0.01 * 2**power for power in range(14)]
_TOKENS: Final = [4**power for power in range(14)]
_METRIC_KEYS: Final = (
    "gen_ai.operation.name",
    "gen_ai.provider.name",
    "gen_ai.request.model",
    "server.address",
    "server.port",
)
"""The attributes of the request that metrics have too."""

MeterProvider: TypeAlias = metrics.MeterProvider
TracerProvider: TypeAlias = trace.TracerProvider
F = TypeVar("F", bound=Callable[..., Any])
log: Final = logging.getLogger("openai_oxide")


def quietly(function: F) -> F:
    """``function``, whose exceptions are logged and not raised."""

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except Exception:
            log.debug("telemetry failed", exc_info=True)
            return None

    return cast(F, wrapper)


class Meters:
    """A tracer and three histograms."""

    def __init__(
        self,
        tracer_provider: TracerProvider | None,
        meter_provider: MeterProvider | None,
    ) -> None:
        self.tracer = trace.get_tracer(_SCOPE, __version__, tracer_provider)
        meter = metrics.get_meter(_SCOPE, __version__, meter_provider)

        def histogram(name: str, unit: str, text: str, bounds: list[float]) -> metrics.Histogram:
            return meter.create_histogram(
                f"gen_ai.client.{name}", unit, text, explicit_bucket_boundaries_advisory=bounds
            )

        self.duration = histogram("operation.duration", "s", "Seconds that a call takes", _SECONDS)
        self.first_chunk = histogram(
            "operation.time_to_first_chunk",
            "s",
            "Seconds until the first event",
            _SECONDS,
        )
        self.tokens = histogram("token.usage", "{token}", "Tokens that a call uses", [*_TOKENS])

    def start(self, name: str, attributes: Mapping[str, Any]) -> Recording:
        """Start a span as a child of the current one."""
        span = self.tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
        return Recording(
            self, span, {key: attributes[key] for key in _METRIC_KEYS if key in attributes}
        )


class Recording:
    """The span of one call, and its metrics."""

    def __init__(self, meters: Meters, span: Span, shared: dict[str, Any]) -> None:
        self._meters = meters
        self._span = span
        self._shared = shared
        self._ended = False

    def headers(self) -> dict[str, str]:
        """The span's context as headers."""
        carrier: dict[str, str] = {}
        propagate.inject(carrier, trace.set_span_in_context(self._span))
        return carrier

    def first_event(self, seconds: float) -> None:
        """The first event of a stream has arrived."""
        self._span.set_attribute("gen_ai.response.time_to_first_chunk", seconds)
        self._meters.first_chunk.record(
            seconds, self._shared, trace.set_span_in_context(self._span)
        )

    def end(
        self, seconds: float, attributes: Mapping[str, Any], error: BaseException | str | None
    ) -> None:
        """End the span; later calls are ignored."""
        if self._ended:
            return
        self._ended = True
        self._span.set_attributes(attributes)
        if error is not None:
            self._set_error(error)
        self._measure(seconds, attributes)
        self._span.end()

    def _set_error(self, error: BaseException | str) -> None:
        kind = error if isinstance(error, str) else type(error).__qualname__
        self._shared["error.type"] = kind
        self._span.set_attribute("error.type", kind)
        self._span.set_status(Status(StatusCode.ERROR, str(error)))
        status = getattr(error, "status_code", None)
        if status is not None:
            self._span.set_attribute("http.response.status_code", status)

    def _measure(self, seconds: float, attributes: Mapping[str, Any]) -> None:
        shared, meters = self._shared, self._meters
        model = attributes.get("gen_ai.response.model")
        if model is not None:
            shared["gen_ai.response.model"] = model
        context = trace.set_span_in_context(self._span)
        meters.duration.record(seconds, shared, context)
        for kind in ("input", "output"):
            count = attributes.get(f"gen_ai.usage.{kind}_tokens")
            if count is not None:
                meters.tokens.record(count, {**shared, "gen_ai.token.type": kind}, context)
