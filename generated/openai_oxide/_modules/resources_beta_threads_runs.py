# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.threads.runs`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "runs": {
        "AsyncRuns": "openai_oxide.resources.beta.threads.runs:AsyncRuns",
        "Runs": "openai_oxide.resources.beta.threads.runs:Runs",
    },
}
