# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.uploads``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.uploads import UploadPart as UploadPart
    from openai_oxide.params.uploads import PartCreateParams as PartCreateParams

__all__ = [
    "PartCreateParams",
    "UploadPart",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "PartCreateParams": "openai_oxide.params.uploads:PartCreateParams",
        "UploadPart": "openai_oxide.models.uploads:UploadPart",
    },
)
