# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.live``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.shared import DecisionJSONObject as DecisionJSONObject
    from openai_oxide.params.shared import FunctionParameters as DecisionJSONObjectParam

__all__ = [
    "DecisionJSONObject",
    "DecisionJSONObjectParam",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "DecisionJSONObject": "openai_oxide.models.shared:DecisionJSONObject",
        "DecisionJSONObjectParam": "openai_oxide.params.shared:FunctionParameters",
    },
)
