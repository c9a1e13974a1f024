# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.responses``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_responses import (
        BetaResponseItemList as BetaResponseItemList,
        InputTokenCountResponse as InputTokenCountResponse,
    )
    from openai_oxide.params.beta_responses import (
        InputItemListParams as InputItemListParams,
        InputTokenCountParams as InputTokenCountParams,
    )

__all__ = [
    "BetaResponseItemList",
    "InputItemListParams",
    "InputTokenCountParams",
    "InputTokenCountResponse",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "BetaResponseItemList": "openai_oxide.models.beta_responses:BetaResponseItemList",
        "InputItemListParams": "openai_oxide.params.beta_responses:InputItemListParams",
        "InputTokenCountParams": "openai_oxide.params.beta_responses:InputTokenCountParams",
        "InputTokenCountResponse": "openai_oxide.models.beta_responses:InputTokenCountResponse",
    },
)
