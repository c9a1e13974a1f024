"""What the tests of telemetry share: a server, and memory in place of a collector."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide.telemetry import instrument, uninstrument
from openai_oxide_mock import MockServer


class Seen:
    """What was exported."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self._reader = InMemoryMetricReader()
        self.meters = MeterProvider([self._reader])

    @property
    def spans(self) -> list[ReadableSpan]:
        """The spans that have ended, in that order."""
        return list(self._spans.get_finished_spans())

    @property
    def span(self) -> ReadableSpan:
        """The only one."""
        (span,) = self.spans
        return span

    def points(self, name: str) -> list[Any]:
        """The points of a metric."""
        data = self._reader.get_metrics_data()
        found = data.resource_metrics[0].scope_metrics[0].metrics if data else ()
        return [point for m in found if m.name == name for point in m.data.data_points]

    def instrument(self, client: Any = None, **how: Any) -> None:
        """Watch a client, or all, and export to here."""
        instrument(client, tracer_provider=self.tracers, meter_provider=self.meters, **how)


@pytest.fixture
def seen() -> Iterator[Seen]:
    yield Seen()
    uninstrument()


@pytest.fixture(scope="session")
def running() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.fixture
def server(running: MockServer) -> MockServer:
    running.reset()
    return running


@pytest.fixture
def client(server: MockServer) -> Iterator[OpenAI]:
    with OpenAI(api_key="sk-t", base_url=server.url, max_retries=0) as made:
        yield made


@pytest.fixture
def async_client(server: MockServer) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="sk-t", base_url=server.url, max_retries=0)
