# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_output_item_done_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseOutputItem as ResponseOutputItem,
    ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
)

__all__ = [
    "ResponseOutputItem",
    "ResponseOutputItemDoneEvent",
]
