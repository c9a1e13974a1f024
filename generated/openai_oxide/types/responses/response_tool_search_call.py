# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_tool_search_call``, as the official package has it"""

from openai_oxide.models.responses import ResponseToolSearchCall as ResponseToolSearchCall

__all__ = [
    "ResponseToolSearchCall",
]
