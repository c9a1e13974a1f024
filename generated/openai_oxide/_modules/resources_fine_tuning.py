# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.fine_tuning`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "alpha": {
        "AlphaWithRawResponse": "openai_oxide.raw.fine_tuning.alpha:AlphaWithRawResponse",
        "AlphaWithStreamingResponse": "openai_oxide.raw.fine_tuning.alpha:AlphaWithStreamingResponse",
        "AsyncAlphaWithRawResponse": "openai_oxide.raw.fine_tuning.alpha:AsyncAlphaWithRawResponse",
        "AsyncAlphaWithStreamingResponse": "openai_oxide.raw.fine_tuning.alpha:AsyncAlphaWithStreamingResponse",
        "AsyncGraders": "openai_oxide.resources.fine_tuning.alpha.graders:AsyncGraders",
        "AsyncGradersWithRawResponse": "openai_oxide.raw.fine_tuning.alpha.graders:AsyncGradersWithRawResponse",
        "AsyncGradersWithStreamingResponse": "openai_oxide.raw.fine_tuning.alpha.graders:AsyncGradersWithStreamingResponse",
        "Graders": "openai_oxide.resources.fine_tuning.alpha.graders:Graders",
        "GradersWithRawResponse": "openai_oxide.raw.fine_tuning.alpha.graders:GradersWithRawResponse",
        "GradersWithStreamingResponse": "openai_oxide.raw.fine_tuning.alpha.graders:GradersWithStreamingResponse",
    },
    "checkpoints": {
        "AsyncCheckpointsWithRawResponse": "openai_oxide.raw.fine_tuning.checkpoints:AsyncCheckpointsWithRawResponse",
        "AsyncCheckpointsWithStreamingResponse": "openai_oxide.raw.fine_tuning.checkpoints:AsyncCheckpointsWithStreamingResponse",
        "AsyncPermissions": "openai_oxide.resources.fine_tuning.checkpoints.permissions:AsyncPermissions",
        "AsyncPermissionsWithRawResponse": "openai_oxide.raw.fine_tuning.checkpoints.permissions:AsyncPermissionsWithRawResponse",
        "AsyncPermissionsWithStreamingResponse": "openai_oxide.raw.fine_tuning.checkpoints.permissions:AsyncPermissionsWithStreamingResponse",
        "CheckpointsWithRawResponse": "openai_oxide.raw.fine_tuning.checkpoints:CheckpointsWithRawResponse",
        "CheckpointsWithStreamingResponse": "openai_oxide.raw.fine_tuning.checkpoints:CheckpointsWithStreamingResponse",
        "Permissions": "openai_oxide.resources.fine_tuning.checkpoints.permissions:Permissions",
        "PermissionsWithRawResponse": "openai_oxide.raw.fine_tuning.checkpoints.permissions:PermissionsWithRawResponse",
        "PermissionsWithStreamingResponse": "openai_oxide.raw.fine_tuning.checkpoints.permissions:PermissionsWithStreamingResponse",
    },
    "fine_tuning": {
        "AsyncFineTuning": "openai_oxide.resources.fine_tuning:AsyncFineTuning",
        "FineTuning": "openai_oxide.resources.fine_tuning:FineTuning",
    },
    "jobs": {
        "AsyncCheckpoints": "openai_oxide.resources.fine_tuning.jobs.checkpoints:AsyncCheckpoints",
        "AsyncCheckpointsWithRawResponse": "openai_oxide.raw.fine_tuning.jobs.checkpoints:AsyncCheckpointsWithRawResponse",
        "AsyncCheckpointsWithStreamingResponse": "openai_oxide.raw.fine_tuning.jobs.checkpoints:AsyncCheckpointsWithStreamingResponse",
        "AsyncJobsWithRawResponse": "openai_oxide.raw.fine_tuning.jobs:AsyncJobsWithRawResponse",
        "AsyncJobsWithStreamingResponse": "openai_oxide.raw.fine_tuning.jobs:AsyncJobsWithStreamingResponse",
        "Checkpoints": "openai_oxide.resources.fine_tuning.jobs.checkpoints:Checkpoints",
        "CheckpointsWithRawResponse": "openai_oxide.raw.fine_tuning.jobs.checkpoints:CheckpointsWithRawResponse",
        "CheckpointsWithStreamingResponse": "openai_oxide.raw.fine_tuning.jobs.checkpoints:CheckpointsWithStreamingResponse",
        "JobsWithRawResponse": "openai_oxide.raw.fine_tuning.jobs:JobsWithRawResponse",
        "JobsWithStreamingResponse": "openai_oxide.raw.fine_tuning.jobs:JobsWithStreamingResponse",
    },
}
