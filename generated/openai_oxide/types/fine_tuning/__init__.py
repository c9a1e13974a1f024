# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.fine_tuning``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.fine_tuning import DpoHyperparameters as DpoHyperparameters
    from openai_oxide.models.fine_tuning import DpoMethod as DpoMethod
    from openai_oxide.models.fine_tuning import EvalItem as EvalItem
    from openai_oxide.models.fine_tuning import EvalItemContent as EvalItemContent
    from openai_oxide.models.fine_tuning import EvalItemContentItem as EvalItemContentItem
    from openai_oxide.models.fine_tuning import (
        EvalItemContentOutputText as EvalItemContentOutputText,
    )
    from openai_oxide.models.fine_tuning import EvalItemContentText as EvalItemContentText
    from openai_oxide.models.fine_tuning import EvalItemInputImage as EvalItemInputImage
    from openai_oxide.models.fine_tuning import FineTuneMethod as FineTuneMethod
    from openai_oxide.models.fine_tuning import FineTuningJob as FineTuningJob
    from openai_oxide.models.fine_tuning import FineTuningJobEvent as FineTuningJobEvent
    from openai_oxide.models.fine_tuning import FineTuningJobIntegration as FineTuningJobIntegration
    from openai_oxide.models.fine_tuning import (
        FineTuningJobIntegration as FineTuningJobWandbIntegrationObject,
    )
    from openai_oxide.models.fine_tuning import (
        FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
    )
    from openai_oxide.models.fine_tuning import (
        ListFineTuningCheckpointPermissionResponse as ListFineTuningCheckpointPermissionResponse,
    )
    from openai_oxide.models.fine_tuning import (
        ListFineTuningJobCheckpointsResponse as ListFineTuningJobCheckpointsResponse,
    )
    from openai_oxide.models.fine_tuning import (
        ListFineTuningJobEventsResponse as ListFineTuningJobEventsResponse,
    )
    from openai_oxide.models.fine_tuning import (
        ListPaginatedFineTuningJobsResponse as ListPaginatedFineTuningJobsResponse,
    )
    from openai_oxide.models.fine_tuning import (
        ReinforcementHyperparameters as ReinforcementHyperparameters,
    )
    from openai_oxide.models.fine_tuning import ReinforcementMethod as ReinforcementMethod
    from openai_oxide.models.fine_tuning import (
        SupervisedHyperparameters as SupervisedHyperparameters,
    )
    from openai_oxide.models.fine_tuning import SupervisedMethod as SupervisedMethod
    from openai_oxide.params.fine_tuning import DpoHyperparametersParam as DpoHyperparametersParam
    from openai_oxide.params.fine_tuning import DpoMethodParam as DpoMethodParam
    from openai_oxide.params.fine_tuning import EvalItemContentItemParam as EvalItemContentItemParam
    from openai_oxide.params.fine_tuning import (
        EvalItemContentOutputTextParam as EvalItemContentOutputTextParam,
    )
    from openai_oxide.params.fine_tuning import EvalItemContentParam as EvalItemContentParam
    from openai_oxide.params.fine_tuning import EvalItemInputImageParam as EvalItemInputImageParam
    from openai_oxide.params.fine_tuning import EvalItemParam as EvalItemParam
    from openai_oxide.params.fine_tuning import FineTuneMethodParam as FineTuneMethodParam
    from openai_oxide.params.fine_tuning import JobCreateParams as JobCreateParams
    from openai_oxide.params.fine_tuning import JobListEventsParams as JobListEventsParams
    from openai_oxide.params.fine_tuning import JobListParams as JobListParams
    from openai_oxide.params.fine_tuning import (
        ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
    )
    from openai_oxide.params.fine_tuning import ReinforcementMethodParam as ReinforcementMethodParam
    from openai_oxide.params.fine_tuning import (
        SupervisedHyperparametersParam as SupervisedHyperparametersParam,
    )
    from openai_oxide.params.fine_tuning import SupervisedMethodParam as SupervisedMethodParam

    from . import alpha as alpha
    from . import checkpoints as checkpoints
    from . import jobs as jobs

__all__ = [
    "DpoHyperparameters",
    "DpoHyperparametersParam",
    "DpoMethod",
    "DpoMethodParam",
    "EvalItem",
    "EvalItemContent",
    "EvalItemContentItem",
    "EvalItemContentItemParam",
    "EvalItemContentOutputText",
    "EvalItemContentOutputTextParam",
    "EvalItemContentParam",
    "EvalItemContentText",
    "EvalItemInputImage",
    "EvalItemInputImageParam",
    "EvalItemParam",
    "FineTuneMethod",
    "FineTuneMethodParam",
    "FineTuningJob",
    "FineTuningJobEvent",
    "FineTuningJobIntegration",
    "FineTuningJobWandbIntegration",
    "FineTuningJobWandbIntegrationObject",
    "JobCreateParams",
    "JobListEventsParams",
    "JobListParams",
    "ListFineTuningCheckpointPermissionResponse",
    "ListFineTuningJobCheckpointsResponse",
    "ListFineTuningJobEventsResponse",
    "ListPaginatedFineTuningJobsResponse",
    "ReinforcementHyperparameters",
    "ReinforcementHyperparametersParam",
    "ReinforcementMethod",
    "ReinforcementMethodParam",
    "SupervisedHyperparameters",
    "SupervisedHyperparametersParam",
    "SupervisedMethod",
    "SupervisedMethodParam",
    "alpha",
    "checkpoints",
    "jobs",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "DpoHyperparameters": "openai_oxide.models.fine_tuning:DpoHyperparameters",
        "DpoHyperparametersParam": "openai_oxide.params.fine_tuning:DpoHyperparametersParam",
        "DpoMethod": "openai_oxide.models.fine_tuning:DpoMethod",
        "DpoMethodParam": "openai_oxide.params.fine_tuning:DpoMethodParam",
        "EvalItem": "openai_oxide.models.fine_tuning:EvalItem",
        "EvalItemContent": "openai_oxide.models.fine_tuning:EvalItemContent",
        "EvalItemContentItem": "openai_oxide.models.fine_tuning:EvalItemContentItem",
        "EvalItemContentItemParam": "openai_oxide.params.fine_tuning:EvalItemContentItemParam",
        "EvalItemContentOutputText": "openai_oxide.models.fine_tuning:EvalItemContentOutputText",
        "EvalItemContentOutputTextParam": "openai_oxide.params.fine_tuning:EvalItemContentOutputTextParam",
        "EvalItemContentParam": "openai_oxide.params.fine_tuning:EvalItemContentParam",
        "EvalItemContentText": "openai_oxide.models.fine_tuning:EvalItemContentText",
        "EvalItemInputImage": "openai_oxide.models.fine_tuning:EvalItemInputImage",
        "EvalItemInputImageParam": "openai_oxide.params.fine_tuning:EvalItemInputImageParam",
        "EvalItemParam": "openai_oxide.params.fine_tuning:EvalItemParam",
        "FineTuneMethod": "openai_oxide.models.fine_tuning:FineTuneMethod",
        "FineTuneMethodParam": "openai_oxide.params.fine_tuning:FineTuneMethodParam",
        "FineTuningJob": "openai_oxide.models.fine_tuning:FineTuningJob",
        "FineTuningJobEvent": "openai_oxide.models.fine_tuning:FineTuningJobEvent",
        "FineTuningJobIntegration": "openai_oxide.models.fine_tuning:FineTuningJobIntegration",
        "FineTuningJobWandbIntegration": "openai_oxide.models.fine_tuning:FineTuningJobWandbIntegration",
        "FineTuningJobWandbIntegrationObject": "openai_oxide.models.fine_tuning:FineTuningJobIntegration",
        "JobCreateParams": "openai_oxide.params.fine_tuning:JobCreateParams",
        "JobListEventsParams": "openai_oxide.params.fine_tuning:JobListEventsParams",
        "JobListParams": "openai_oxide.params.fine_tuning:JobListParams",
        "ListFineTuningCheckpointPermissionResponse": "openai_oxide.models.fine_tuning:ListFineTuningCheckpointPermissionResponse",
        "ListFineTuningJobCheckpointsResponse": "openai_oxide.models.fine_tuning:ListFineTuningJobCheckpointsResponse",
        "ListFineTuningJobEventsResponse": "openai_oxide.models.fine_tuning:ListFineTuningJobEventsResponse",
        "ListPaginatedFineTuningJobsResponse": "openai_oxide.models.fine_tuning:ListPaginatedFineTuningJobsResponse",
        "ReinforcementHyperparameters": "openai_oxide.models.fine_tuning:ReinforcementHyperparameters",
        "ReinforcementHyperparametersParam": "openai_oxide.params.fine_tuning:ReinforcementHyperparametersParam",
        "ReinforcementMethod": "openai_oxide.models.fine_tuning:ReinforcementMethod",
        "ReinforcementMethodParam": "openai_oxide.params.fine_tuning:ReinforcementMethodParam",
        "SupervisedHyperparameters": "openai_oxide.models.fine_tuning:SupervisedHyperparameters",
        "SupervisedHyperparametersParam": "openai_oxide.params.fine_tuning:SupervisedHyperparametersParam",
        "SupervisedMethod": "openai_oxide.models.fine_tuning:SupervisedMethod",
        "SupervisedMethodParam": "openai_oxide.params.fine_tuning:SupervisedMethodParam",
        "alpha": "openai_oxide.types.fine_tuning.alpha",
        "checkpoints": "openai_oxide.types.fine_tuning.checkpoints",
        "jobs": "openai_oxide.types.fine_tuning.jobs",
    },
)
