# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.comparison_filter``, as the official package has it"""

from openai_oxide.models.responses import ComparisonFilter as ComparisonFilter

__all__ = [
    "ComparisonFilter",
]
