"""Spans and metrics of OpenTelemetry for what the clients do, by the conventions for generative AI.

    switch.py       instrument, uninstrument: who is watched
    watching.py     a call's flow with a span around it
    bodies.py       the body of an answer, watched to its end
    answers.py      what the answer says of itself: model, tokens, reasons to stop
    requests.py     what the request says
    messages.py     what was said, where that is wanted
    recording.py    the span and the metrics; the one module that imports OpenTelemetry

Nothing of it is imported before ``instrument`` is called, and nothing of it may break a call.
"""

from openai_oxide_lib.telemetry.instrument import instrument, uninstrument

__all__ = ["instrument", "uninstrument"]
