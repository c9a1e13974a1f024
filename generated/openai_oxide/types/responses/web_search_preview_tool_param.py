# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.web_search_preview_tool_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ApproximateLocationParam as UserLocation,
    WebSearchPreviewToolParam as WebSearchPreviewToolParam,
)

__all__ = [
    "UserLocation",
    "WebSearchPreviewToolParam",
]
