# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.vector_stores``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.vector_stores import (
        FileContentResponse as FileContentResponse,
        VectorStoreFile as VectorStoreFile,
        VectorStoreFileBatch as VectorStoreFileBatch,
        VectorStoreFileDeleted as VectorStoreFileDeleted,
    )
    from openai_oxide.params.vector_stores import (
        FileBatchCreateParams as FileBatchCreateParams,
        FileBatchListFilesParams as FileBatchListFilesParams,
        FileCreateParams as FileCreateParams,
        FileListParams as FileListParams,
        FileUpdateParams as FileUpdateParams,
    )

__all__ = [
    "FileBatchCreateParams",
    "FileBatchListFilesParams",
    "FileContentResponse",
    "FileCreateParams",
    "FileListParams",
    "FileUpdateParams",
    "VectorStoreFile",
    "VectorStoreFileBatch",
    "VectorStoreFileDeleted",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "FileBatchCreateParams": "openai_oxide.params.vector_stores:FileBatchCreateParams",
        "FileBatchListFilesParams": "openai_oxide.params.vector_stores:FileBatchListFilesParams",
        "FileContentResponse": "openai_oxide.models.vector_stores:FileContentResponse",
        "FileCreateParams": "openai_oxide.params.vector_stores:FileCreateParams",
        "FileListParams": "openai_oxide.params.vector_stores:FileListParams",
        "FileUpdateParams": "openai_oxide.params.vector_stores:FileUpdateParams",
        "VectorStoreFile": "openai_oxide.models.vector_stores:VectorStoreFile",
        "VectorStoreFileBatch": "openai_oxide.models.vector_stores:VectorStoreFileBatch",
        "VectorStoreFileDeleted": "openai_oxide.models.vector_stores:VectorStoreFileDeleted",
    },
)
