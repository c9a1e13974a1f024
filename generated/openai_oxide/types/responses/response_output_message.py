# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_output_message``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import ResponseOutputMessage as ResponseOutputMessage
from openai_oxide.models.shared import (
    OutputTextContent as ResponseOutputText,
    OutputTextContent as _OutputTextContent,
    RefusalContent as ResponseOutputRefusal,
    RefusalContent as _RefusalContent,
)

__all__ = [
    "Content",
    "ResponseOutputMessage",
    "ResponseOutputRefusal",
    "ResponseOutputText",
]

Content: TypeAlias = _OutputTextContent | _RefusalContent
