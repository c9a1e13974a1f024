# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.chat.completions``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.params.chat import MessageListParams as MessageListParams

__all__ = [
    "MessageListParams",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "MessageListParams": "openai_oxide.params.chat:MessageListParams",
    },
)
