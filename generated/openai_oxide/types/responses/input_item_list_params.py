# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.input_item_list_params``, as the official package has it"""

from openai_oxide.models.responses import ResponseIncludable as ResponseIncludable
from openai_oxide.params.responses import InputItemListParams as InputItemListParams

__all__ = [
    "InputItemListParams",
    "ResponseIncludable",
]
