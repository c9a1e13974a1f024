# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_output_item_added_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseOutputItem as ResponseOutputItem,
    ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
)

__all__ = [
    "ResponseOutputItem",
    "ResponseOutputItemAddedEvent",
]
