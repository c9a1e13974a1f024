# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_compaction_compacting_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
)

__all__ = [
    "ResponseCompactionCompactingEvent",
]
