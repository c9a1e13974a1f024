# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.containers``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.containers import (
        FileListResponse as FileCreateResponse,
        FileListResponse as FileListResponse,
        FileListResponse as FileRetrieveResponse,
    )
    from openai_oxide.params.containers import (
        FileCreateParams as FileCreateParams,
        FileListParams as FileListParams,
    )

__all__ = [
    "FileCreateParams",
    "FileCreateResponse",
    "FileListParams",
    "FileListResponse",
    "FileRetrieveResponse",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "FileCreateParams": "openai_oxide.params.containers:FileCreateParams",
        "FileCreateResponse": "openai_oxide.models.containers:FileListResponse",
        "FileListParams": "openai_oxide.params.containers:FileListParams",
        "FileListResponse": "openai_oxide.models.containers:FileListResponse",
        "FileRetrieveResponse": "openai_oxide.models.containers:FileListResponse",
    },
)
