# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_text_delta_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseLogProb as Logprob,
    ResponseLogProbTopLogprob as LogprobTopLogprob,
    ResponseTextDeltaEvent as ResponseTextDeltaEvent,
)

__all__ = [
    "Logprob",
    "LogprobTopLogprob",
    "ResponseTextDeltaEvent",
]
