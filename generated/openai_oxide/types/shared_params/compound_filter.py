# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.compound_filter``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ComparisonFilter as ComparisonFilter,
    ComparisonFilter as _ComparisonFilter,
    CompoundFilter as CompoundFilter,
)

__all__ = [
    "ComparisonFilter",
    "CompoundFilter",
    "Filter",
]

Filter: TypeAlias = _ComparisonFilter | object
