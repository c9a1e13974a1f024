# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_compaction_item``, as the official package has it"""

from openai_oxide.models.responses import ResponseCompactionItem as ResponseCompactionItem

__all__ = [
    "ResponseCompactionItem",
]
