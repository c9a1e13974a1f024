"""Spans and metrics of OpenTelemetry for what the clients do, by the conventions for generative AI.

    instrument           instrument, uninstrument: which clients are observed
    call_observer        a call's flow with a span around it
    body_observer        the body of an answer, observed to its end
    response_attributes  what the answer says of itself: model, tokens, reasons to stop
    request_attributes   what the request says
    messages             prompts and answers, where that is wanted
    spans                the span and the metrics; the one module that imports OpenTelemetry

Nothing of it is imported before ``instrument`` is called, and nothing of it may break a call.
"""

from openai_oxide_lib.telemetry.instrument import instrument, uninstrument

__all__ = ["instrument", "uninstrument"]
