# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.evals.runs``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.evals import (
        OutputItemListResponse as OutputItemListResponse,
        OutputItemListResponse as OutputItemRetrieveResponse,
    )
    from openai_oxide.params.evals import OutputItemListParams as OutputItemListParams

__all__ = [
    "OutputItemListParams",
    "OutputItemListResponse",
    "OutputItemRetrieveResponse",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "OutputItemListParams": "openai_oxide.params.evals:OutputItemListParams",
        "OutputItemListResponse": "openai_oxide.models.evals:OutputItemListResponse",
        "OutputItemRetrieveResponse": "openai_oxide.models.evals:OutputItemListResponse",
    },
)
