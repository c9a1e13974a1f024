# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.file_search_tool_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ComparisonFilter as ComparisonFilter,
    ComparisonFilter as _ComparisonFilter,
    CompoundFilter as CompoundFilter,
    CompoundFilter as _CompoundFilter,
    FileSearchToolParam as FileSearchToolParam,
    HybridSearchOptionsParam as RankingOptionsHybridSearch,
    RankingOptionsParam as RankingOptions,
)

__all__ = [
    "ComparisonFilter",
    "CompoundFilter",
    "FileSearchToolParam",
    "Filters",
    "RankingOptions",
    "RankingOptionsHybridSearch",
]

Filters: TypeAlias = _ComparisonFilter | _CompoundFilter
