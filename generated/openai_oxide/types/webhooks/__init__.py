# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.webhooks``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.webhooks import (
        BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
    )
    from openai_oxide.models.webhooks import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
    from openai_oxide.models.webhooks import BatchFailedWebhookEvent as BatchFailedWebhookEvent
    from openai_oxide.models.webhooks import (
        EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
    )
    from openai_oxide.models.webhooks import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
    from openai_oxide.models.webhooks import (
        EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
    )
    from openai_oxide.models.webhooks import (
        ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
    )
    from openai_oxide.models.webhooks import UnwrapWebhookEvent as UnwrapWebhookEvent

__all__ = [
    "BatchCancelledWebhookEvent",
    "BatchCompletedWebhookEvent",
    "BatchExpiredWebhookEvent",
    "BatchFailedWebhookEvent",
    "EvalRunCanceledWebhookEvent",
    "EvalRunFailedWebhookEvent",
    "EvalRunSucceededWebhookEvent",
    "FineTuningJobCancelledWebhookEvent",
    "FineTuningJobFailedWebhookEvent",
    "FineTuningJobSucceededWebhookEvent",
    "LiveCallIncomingWebhookEvent",
    "RealtimeCallIncomingWebhookEvent",
    "ResponseCancelledWebhookEvent",
    "ResponseCompletedWebhookEvent",
    "ResponseFailedWebhookEvent",
    "ResponseIncompleteWebhookEvent",
    "UnwrapWebhookEvent",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "BatchCancelledWebhookEvent": "openai_oxide.models.webhooks:BatchCancelledWebhookEvent",
        "BatchCompletedWebhookEvent": "openai_oxide.models.webhooks:BatchCompletedWebhookEvent",
        "BatchExpiredWebhookEvent": "openai_oxide.models.webhooks:BatchExpiredWebhookEvent",
        "BatchFailedWebhookEvent": "openai_oxide.models.webhooks:BatchFailedWebhookEvent",
        "EvalRunCanceledWebhookEvent": "openai_oxide.models.webhooks:EvalRunCanceledWebhookEvent",
        "EvalRunFailedWebhookEvent": "openai_oxide.models.webhooks:EvalRunFailedWebhookEvent",
        "EvalRunSucceededWebhookEvent": "openai_oxide.models.webhooks:EvalRunSucceededWebhookEvent",
        "FineTuningJobCancelledWebhookEvent": "openai_oxide.models.webhooks:FineTuningJobCancelledWebhookEvent",
        "FineTuningJobFailedWebhookEvent": "openai_oxide.models.webhooks:FineTuningJobFailedWebhookEvent",
        "FineTuningJobSucceededWebhookEvent": "openai_oxide.models.webhooks:FineTuningJobSucceededWebhookEvent",
        "LiveCallIncomingWebhookEvent": "openai_oxide.models.webhooks:LiveCallIncomingWebhookEvent",
        "RealtimeCallIncomingWebhookEvent": "openai_oxide.models.webhooks:RealtimeCallIncomingWebhookEvent",
        "ResponseCancelledWebhookEvent": "openai_oxide.models.webhooks:ResponseCancelledWebhookEvent",
        "ResponseCompletedWebhookEvent": "openai_oxide.models.webhooks:ResponseCompletedWebhookEvent",
        "ResponseFailedWebhookEvent": "openai_oxide.models.webhooks:ResponseFailedWebhookEvent",
        "ResponseIncompleteWebhookEvent": "openai_oxide.models.webhooks:ResponseIncompleteWebhookEvent",
        "UnwrapWebhookEvent": "openai_oxide.models.webhooks:UnwrapWebhookEvent",
    },
)
