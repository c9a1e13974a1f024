# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.vector_stores`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "file_batch_create_params": {
        "File": "openai_oxide.params.vector_stores:CreateVectorStoreFileRequestParam",
        "FileBatchCreateParams": "openai_oxide.params.vector_stores:FileBatchCreateParams",
        "FileChunkingStrategyParam": "openai_oxide.params.vector_stores:FileChunkingStrategyParam",
    },
    "file_batch_list_files_params": {
        "FileBatchListFilesParams": "openai_oxide.params.vector_stores:FileBatchListFilesParams",
    },
    "file_content_response": {
        "FileContentResponse": "openai_oxide.models.vector_stores:FileContentResponse",
    },
    "file_create_params": {
        "FileChunkingStrategyParam": "openai_oxide.params.vector_stores:FileChunkingStrategyParam",
        "FileCreateParams": "openai_oxide.params.vector_stores:FileCreateParams",
    },
    "file_list_params": {
        "FileListParams": "openai_oxide.params.vector_stores:FileListParams",
    },
    "file_update_params": {
        "FileUpdateParams": "openai_oxide.params.vector_stores:FileUpdateParams",
    },
    "vector_store_file": {
        "FileChunkingStrategy": "openai_oxide.models.vector_stores:FileChunkingStrategy",
        "LastError": "openai_oxide.models.vector_stores:VectorStoreFileLastError",
        "VectorStoreFile": "openai_oxide.models.vector_stores:VectorStoreFile",
    },
    "vector_store_file_batch": {
        "FileCounts": "openai_oxide.models.vector_stores:VectorStoreFileBatchFileCounts",
        "VectorStoreFileBatch": "openai_oxide.models.vector_stores:VectorStoreFileBatch",
    },
    "vector_store_file_deleted": {
        "VectorStoreFileDeleted": "openai_oxide.models.vector_stores:VectorStoreFileDeleted",
    },
}
