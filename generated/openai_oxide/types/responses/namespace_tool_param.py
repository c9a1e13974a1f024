# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.namespace_tool_param``, as the official package has it"""

from openai_oxide.params.responses import (
    CustomToolParam as CustomToolParam,
    NamespaceToolParam as NamespaceToolParam,
)

__all__ = [
    "CustomToolParam",
    "NamespaceToolParam",
]
