# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.fine_tuning.jobs`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "jobs": {
        "AsyncJobs": "openai_oxide.resources.fine_tuning.jobs:AsyncJobs",
        "Jobs": "openai_oxide.resources.fine_tuning.jobs:Jobs",
    },
}
