# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.uploads`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "part_create_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "PartCreateParams": "openai_oxide.params.uploads:PartCreateParams",
    },
    "upload_part": {
        "UploadPart": "openai_oxide.models.uploads:UploadPart",
    },
}
