"""The span of one call, and its numbers; the only module that knows OpenTelemetry.

Names are those of the semantic conventions for generative AI.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Final, TypeVar

from opentelemetry import metrics, propagate, trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode

from openai_oxide_runtime.core.version import __version__

__all__ = ["Meters", "Recording", "quietly"]

_SCOPE: Final = "openai_oxide"
_SECONDS: Final = [0.01 * 2**power for power in range(14)]
_TOKENS: Final = [4**power for power in range(14)]
_SHARED: Final = (
    "gen_ai.operation.name",
    "gen_ai.provider.name",
    "gen_ai.request.model",
    "server.address",
    "server.port",
)
"""What metrics are told apart by, of what is known before the answer."""

F = TypeVar("F", bound=Callable[..., Any])
log: Final = logging.getLogger("openai_oxide")


def quietly(function: F) -> F:
    """Whatever goes wrong in ``function``, the call that it watches goes on."""

    @wraps(function)
    def guarded(*arguments: Any, **named: Any) -> Any:
        try:
            return function(*arguments, **named)
        except Exception:
            log.debug("telemetry failed", exc_info=True)
            return None

    guarded_function: Any = guarded
    return guarded_function


class Meters:
    """A tracer and the three histograms."""

    def __init__(self, tracer_provider: Any, meter_provider: Any) -> None:
        self.tracer = trace.get_tracer(_SCOPE, __version__, tracer_provider)
        meter = metrics.get_meter(_SCOPE, __version__, meter_provider)

        def histogram(name: str, unit: str, text: str, bounds: list[float]) -> Any:
            return meter.create_histogram(
                f"gen_ai.client.{name}", unit, text, explicit_bucket_boundaries_advisory=bounds
            )

        self.duration = histogram("operation.duration", "s", "Seconds a call takes", _SECONDS)
        self.first_chunk = histogram(
            "operation.time_to_first_chunk", "s", "Seconds until a stream begins", _SECONDS
        )
        self.tokens = histogram("token.usage", "{token}", "Tokens a call uses", [*_TOKENS])

    def begin(self, name: str, attributes: Mapping[str, Any]) -> Recording:
        """A span that begins now, below the current one."""
        span = self.tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
        return Recording(self, span, {key: attributes[key] for key in _SHARED if key in attributes})


class Recording:
    """One call as it is recorded: told what happens, and ended once."""

    def __init__(self, meters: Meters, span: Span, shared: dict[str, Any]) -> None:
        self._meters = meters
        self._span = span
        self._shared = shared
        self._over = False

    def headers(self) -> dict[str, str]:
        """The span's context as headers."""
        carrier: dict[str, str] = {}
        propagate.inject(carrier, trace.set_span_in_context(self._span))
        return carrier

    def began(self, seconds: float) -> None:
        """The first event of a stream is there."""
        self._span.set_attribute("gen_ai.response.time_to_first_chunk", seconds)
        self._meters.first_chunk.record(
            seconds, self._shared, trace.set_span_in_context(self._span)
        )

    def end(
        self, seconds: float, attributes: Mapping[str, Any], error: BaseException | str | None
    ) -> None:
        """It is over, well or not; from now on nothing is recorded."""
        if self._over:
            return
        self._over = True
        self._span.set_attributes(attributes)
        if error is not None:
            self._failed(error)
        self._measure(seconds, attributes)
        self._span.end()

    def _failed(self, error: BaseException | str) -> None:
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
