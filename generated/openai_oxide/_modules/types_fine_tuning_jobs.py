# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.fine_tuning.jobs`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "checkpoint_list_params": {
        "CheckpointListParams": "openai_oxide.params.fine_tuning:CheckpointListParams",
    },
    "fine_tuning_job_checkpoint": {
        "FineTuningJobCheckpoint": "openai_oxide.models.fine_tuning:FineTuningJobCheckpoint",
        "Metrics": "openai_oxide.models.fine_tuning:FineTuningJobCheckpointMetrics",
    },
}
