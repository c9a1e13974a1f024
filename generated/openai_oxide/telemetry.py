# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Spans and metrics of OpenTelemetry for every call.

from openai_oxide.telemetry import instrument

instrument()
"""

from openai_oxide_lib.telemetry import instrument, uninstrument

__all__ = ["instrument", "uninstrument"]
