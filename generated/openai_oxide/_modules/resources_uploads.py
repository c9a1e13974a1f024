# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.uploads`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "uploads": {
        "AsyncUploads": "openai_oxide.resources.uploads:AsyncUploads",
        "Uploads": "openai_oxide.resources.uploads:Uploads",
    },
}
