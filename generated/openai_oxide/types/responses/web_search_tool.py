# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.web_search_tool``, as the official package has it"""

from openai_oxide.models.responses import (
    WebSearchApproximateLocation as UserLocation,
    WebSearchTool as WebSearchTool,
    WebSearchToolFilters as Filters,
)

__all__ = [
    "Filters",
    "UserLocation",
    "WebSearchTool",
]
