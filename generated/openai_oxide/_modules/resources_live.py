# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.live`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "live": {
        "AsyncLive": "openai_oxide.resources.live:AsyncLive",
        "Live": "openai_oxide.resources.live:Live",
    },
}
