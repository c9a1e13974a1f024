# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.webhooks``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.webhooks import (
        BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
        BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
        BatchExpiredWebhookEvent as BatchExpiredWebhookEvent,
        BatchFailedWebhookEvent as BatchFailedWebhookEvent,
        EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
        EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent,
        EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
        FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
        LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
        ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
        ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
        ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
        ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
        UnwrapWebhookEvent as UnwrapWebhookEvent,
    )

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
