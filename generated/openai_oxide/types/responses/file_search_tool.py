# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.file_search_tool``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ComparisonFilter as ComparisonFilter,
    ComparisonFilter as _ComparisonFilter,
    CompoundFilter as CompoundFilter,
    CompoundFilter as _CompoundFilter,
    FileSearchTool as FileSearchTool,
    HybridSearchOptions as RankingOptionsHybridSearch,
    RankingOptions as RankingOptions,
)

__all__ = [
    "ComparisonFilter",
    "CompoundFilter",
    "FileSearchTool",
    "Filters",
    "RankingOptions",
    "RankingOptionsHybridSearch",
]

Filters: TypeAlias = _ComparisonFilter | _CompoundFilter
