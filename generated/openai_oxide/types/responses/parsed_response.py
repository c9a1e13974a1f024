# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.parsed_response``, as the official package has it"""

from openai_oxide_lib.responses.parsed import (
    ParsedContent as ParsedContent,
    ParsedResponse as ParsedResponse,
    ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
    ParsedResponseOutputItem as ParsedResponseOutputItem,
    ParsedResponseOutputMessage as ParsedResponseOutputMessage,
    ParsedResponseOutputText as ParsedResponseOutputText,
)

__all__ = [
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]
