# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.web_search_tool_param``, as the official package has it"""

from openai_oxide.params.responses import (
    WebSearchApproximateLocationParam as UserLocation,
    WebSearchToolFiltersParam as Filters,
    WebSearchToolParam as WebSearchToolParam,
)

__all__ = [
    "Filters",
    "UserLocation",
    "WebSearchToolParam",
]
