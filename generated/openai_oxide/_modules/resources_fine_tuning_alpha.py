# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.fine_tuning.alpha`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "alpha": {
        "Alpha": "openai_oxide.resources.fine_tuning.alpha:Alpha",
        "AsyncAlpha": "openai_oxide.resources.fine_tuning.alpha:AsyncAlpha",
    },
}
