# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.safety``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.safety import SafetyAlert as SafetyAlert, SafetyCase as SafetyCase

__all__ = [
    "SafetyAlert",
    "SafetyCase",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "SafetyAlert": "openai_oxide.models.safety:SafetyAlert",
        "SafetyCase": "openai_oxide.models.safety:SafetyCase",
    },
)
