# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.custom_tool``, as the official package has it"""

from openai_oxide.models.responses import (
    CustomTool as CustomTool,
    CustomToolInputFormat as CustomToolInputFormat,
)

__all__ = [
    "CustomTool",
    "CustomToolInputFormat",
]
