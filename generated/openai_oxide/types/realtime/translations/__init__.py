# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.realtime.translations``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.params.realtime import (
        TranslationClientSecretCreateParams as ClientSecretCreateParams,
    )

__all__ = [
    "ClientSecretCreateParams",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "ClientSecretCreateParams": "openai_oxide.params.realtime:TranslationClientSecretCreateParams",
    },
)
