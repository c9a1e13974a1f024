# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.fine_tuning.alpha``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.fine_tuning import (
        GraderRunResponse as GraderRunResponse,
        GraderValidateResponse as GraderValidateResponse,
    )
    from openai_oxide.params.fine_tuning import (
        GraderRunParams as GraderRunParams,
        GraderValidateParams as GraderValidateParams,
    )

__all__ = [
    "GraderRunParams",
    "GraderRunResponse",
    "GraderValidateParams",
    "GraderValidateResponse",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "GraderRunParams": "openai_oxide.params.fine_tuning:GraderRunParams",
        "GraderRunResponse": "openai_oxide.models.fine_tuning:GraderRunResponse",
        "GraderValidateParams": "openai_oxide.params.fine_tuning:GraderValidateParams",
        "GraderValidateResponse": "openai_oxide.models.fine_tuning:GraderValidateResponse",
    },
)
