# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.skills.versions`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "versions": {
        "AsyncVersions": "openai_oxide.resources.skills.versions:AsyncVersions",
        "Versions": "openai_oxide.resources.skills.versions:Versions",
    },
}
