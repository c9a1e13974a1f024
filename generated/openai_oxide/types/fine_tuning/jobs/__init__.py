# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.fine_tuning.jobs``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.fine_tuning import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from openai_oxide.params.fine_tuning import CheckpointListParams as CheckpointListParams

__all__ = [
    "CheckpointListParams",
    "FineTuningJobCheckpoint",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "CheckpointListParams": "openai_oxide.params.fine_tuning:CheckpointListParams",
        "FineTuningJobCheckpoint": "openai_oxide.models.fine_tuning:FineTuningJobCheckpoint",
    },
)
