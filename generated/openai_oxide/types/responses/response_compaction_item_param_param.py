# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_compaction_item_param_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
)

__all__ = [
    "ResponseCompactionItemParamParam",
]
