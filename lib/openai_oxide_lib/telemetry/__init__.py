"""OpenTelemetry spans and metrics for each call, by the conventions for generative AI.

    instrument               instrument, uninstrument: which clients are observed
    call_observer            the flow of a call, with a span around it
    async_body, sync_body    the body of a response, observed to its end
    request_attributes       the attributes of a request
    response_attributes      the attributes of a response: model, tokens, finish reasons
    messages                 prompts and answers, with ``capture_content=True``
    spans                    the span and the metrics; the only module that imports OpenTelemetry

``instrument`` imports the rest. Errors in here never reach the caller.
"""

from openai_oxide_lib.telemetry.instrument import instrument, uninstrument

__all__ = ["instrument", "uninstrument"]
