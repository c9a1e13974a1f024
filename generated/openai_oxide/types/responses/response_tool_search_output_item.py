# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_tool_search_output_item``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    Tool as Tool,
)

__all__ = [
    "ResponseToolSearchOutputItem",
    "Tool",
]
