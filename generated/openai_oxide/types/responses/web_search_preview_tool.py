# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.web_search_preview_tool``, as the official package has it"""

from openai_oxide.models.responses import (
    ApproximateLocation as UserLocation,
    WebSearchPreviewTool as WebSearchPreviewTool,
)

__all__ = [
    "UserLocation",
    "WebSearchPreviewTool",
]
