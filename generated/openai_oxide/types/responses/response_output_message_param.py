# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_output_message_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import ResponseOutputMessageParam as ResponseOutputMessageParam
from openai_oxide.params.shared import (
    OutputTextContentParam as ResponseOutputTextParam,
    OutputTextContentParam as _OutputTextContentParam,
    RefusalContentParam as ResponseOutputRefusalParam,
    RefusalContentParam as _RefusalContentParam,
)

__all__ = [
    "Content",
    "ResponseOutputMessageParam",
    "ResponseOutputRefusalParam",
    "ResponseOutputTextParam",
]

Content: TypeAlias = _OutputTextContentParam | _RefusalContentParam
