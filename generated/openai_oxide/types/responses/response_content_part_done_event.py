# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_content_part_done_event``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
)
from openai_oxide.models.shared import (
    OutputTextContent as ResponseOutputText,
    OutputTextContent as _OutputTextContent,
    ReasoningTextContent as PartReasoningText,
    ReasoningTextContent as _ReasoningTextContent,
    RefusalContent as ResponseOutputRefusal,
    RefusalContent as _RefusalContent,
)

__all__ = [
    "Part",
    "PartReasoningText",
    "ResponseContentPartDoneEvent",
    "ResponseOutputRefusal",
    "ResponseOutputText",
]

Part: TypeAlias = _OutputTextContent | _RefusalContent | _ReasoningTextContent
