# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.containers.files`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "files": {
        "AsyncFiles": "openai_oxide.resources.containers.files:AsyncFiles",
        "Files": "openai_oxide.resources.containers.files:Files",
    },
}
