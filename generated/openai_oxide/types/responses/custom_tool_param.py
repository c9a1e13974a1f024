# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.custom_tool_param``, as the official package has it"""

from openai_oxide.params.responses import (
    CustomToolInputFormat as CustomToolInputFormat,
    CustomToolParam as CustomToolParam,
)

__all__ = [
    "CustomToolInputFormat",
    "CustomToolParam",
]
