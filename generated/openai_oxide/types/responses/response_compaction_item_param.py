# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_compaction_item_param``, as the official package has it"""

from openai_oxide.models.responses import ResponseCompactionItemParam as ResponseCompactionItemParam

__all__ = [
    "ResponseCompactionItemParam",
]
