# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_item_list``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseItem as ResponseItem,
    ResponseItemList as ResponseItemList,
)

__all__ = [
    "ResponseItem",
    "ResponseItemList",
]
