# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.fine_tuning.checkpoints``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.fine_tuning import (
        PermissionDeleteResponse as PermissionDeleteResponse,
        PermissionListResponse as PermissionCreateResponse,
        PermissionListResponse as PermissionListResponse,
        PermissionRetrieveResponse as PermissionRetrieveResponse,
    )
    from openai_oxide.params.fine_tuning import (
        PermissionCreateParams as PermissionCreateParams,
        PermissionListParams as PermissionListParams,
        PermissionRetrieveParams as PermissionRetrieveParams,
    )

__all__ = [
    "PermissionCreateParams",
    "PermissionCreateResponse",
    "PermissionDeleteResponse",
    "PermissionListParams",
    "PermissionListResponse",
    "PermissionRetrieveParams",
    "PermissionRetrieveResponse",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "PermissionCreateParams": "openai_oxide.params.fine_tuning:PermissionCreateParams",
        "PermissionCreateResponse": "openai_oxide.models.fine_tuning:PermissionListResponse",
        "PermissionDeleteResponse": "openai_oxide.models.fine_tuning:PermissionDeleteResponse",
        "PermissionListParams": "openai_oxide.params.fine_tuning:PermissionListParams",
        "PermissionListResponse": "openai_oxide.models.fine_tuning:PermissionListResponse",
        "PermissionRetrieveParams": "openai_oxide.params.fine_tuning:PermissionRetrieveParams",
        "PermissionRetrieveResponse": "openai_oxide.models.fine_tuning:PermissionRetrieveResponse",
    },
)
