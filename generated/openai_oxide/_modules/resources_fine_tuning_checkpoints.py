# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.fine_tuning.checkpoints`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "checkpoints": {
        "AsyncCheckpoints": "openai_oxide.resources.fine_tuning.checkpoints:AsyncCheckpoints",
        "Checkpoints": "openai_oxide.resources.fine_tuning.checkpoints:Checkpoints",
    },
}
