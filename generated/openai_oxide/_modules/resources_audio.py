# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.audio`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "audio": {
        "AsyncAudio": "openai_oxide.resources.audio:AsyncAudio",
        "Audio": "openai_oxide.resources.audio:Audio",
    },
}
