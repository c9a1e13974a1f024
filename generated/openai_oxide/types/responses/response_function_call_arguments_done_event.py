# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_call_arguments_done_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
)

__all__ = [
    "ResponseFunctionCallArgumentsDoneEvent",
]
