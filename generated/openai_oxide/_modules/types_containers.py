# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.containers`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "file_create_params": {
        "FileCreateParams": "openai_oxide.params.containers:FileCreateParams",
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
    },
    "file_create_response": {
        "FileCreateResponse": "openai_oxide.models.containers:FileListResponse",
    },
    "file_list_params": {
        "FileListParams": "openai_oxide.params.containers:FileListParams",
    },
    "file_list_response": {
        "FileListResponse": "openai_oxide.models.containers:FileListResponse",
    },
    "file_retrieve_response": {
        "FileRetrieveResponse": "openai_oxide.models.containers:FileListResponse",
    },
    "files": {},
}
