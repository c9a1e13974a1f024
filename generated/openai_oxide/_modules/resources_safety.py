# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.safety`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "safety": {
        "AsyncSafety": "openai_oxide.resources.safety:AsyncSafety",
        "Safety": "openai_oxide.resources.safety:Safety",
    },
}
