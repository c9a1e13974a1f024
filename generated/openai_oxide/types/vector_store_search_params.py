# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.vector_store_search_params``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ComparisonFilter as ComparisonFilter,
    ComparisonFilter as _ComparisonFilter,
    CompoundFilter as CompoundFilter,
    CompoundFilter as _CompoundFilter,
)
from openai_oxide.params.vector_stores import (
    VectorStoreSearchParams as VectorStoreSearchParams,
    VectorStoreSearchRequestRankingOptionsParam as RankingOptions,
)

__all__ = [
    "ComparisonFilter",
    "CompoundFilter",
    "Filters",
    "RankingOptions",
    "VectorStoreSearchParams",
]

Filters: TypeAlias = _ComparisonFilter | _CompoundFilter
