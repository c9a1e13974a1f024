# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.agents``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.params.shared import AutomationMetadataParam as AutomationMetadataParam

__all__ = [
    "AutomationMetadataParam",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AutomationMetadataParam": "openai_oxide.params.shared:AutomationMetadataParam",
    },
)
