# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.webhooks`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "batch_cancelled_webhook_event": {
        "BatchCancelledWebhookEvent": "openai_oxide.models.webhooks:BatchCancelledWebhookEvent",
        "Data": "openai_oxide.models.webhooks:BatchCancelledWebhookEventData",
    },
    "batch_completed_webhook_event": {
        "BatchCompletedWebhookEvent": "openai_oxide.models.webhooks:BatchCompletedWebhookEvent",
        "Data": "openai_oxide.models.webhooks:BatchCompletedWebhookEventData",
    },
    "batch_expired_webhook_event": {
        "BatchExpiredWebhookEvent": "openai_oxide.models.webhooks:BatchExpiredWebhookEvent",
        "Data": "openai_oxide.models.webhooks:BatchExpiredWebhookEventData",
    },
    "batch_failed_webhook_event": {
        "BatchFailedWebhookEvent": "openai_oxide.models.webhooks:BatchFailedWebhookEvent",
        "Data": "openai_oxide.models.webhooks:BatchFailedWebhookEventData",
    },
    "eval_run_canceled_webhook_event": {
        "Data": "openai_oxide.models.webhooks:EvalRunCanceledWebhookEventData",
        "EvalRunCanceledWebhookEvent": "openai_oxide.models.webhooks:EvalRunCanceledWebhookEvent",
    },
    "eval_run_failed_webhook_event": {
        "Data": "openai_oxide.models.webhooks:EvalRunFailedWebhookEventData",
        "EvalRunFailedWebhookEvent": "openai_oxide.models.webhooks:EvalRunFailedWebhookEvent",
    },
    "eval_run_succeeded_webhook_event": {
        "Data": "openai_oxide.models.webhooks:EvalRunSucceededWebhookEventData",
        "EvalRunSucceededWebhookEvent": "openai_oxide.models.webhooks:EvalRunSucceededWebhookEvent",
    },
    "fine_tuning_job_cancelled_webhook_event": {
        "Data": "openai_oxide.models.webhooks:FineTuningJobCancelledWebhookEventData",
        "FineTuningJobCancelledWebhookEvent": "openai_oxide.models.webhooks:FineTuningJobCancelledWebhookEvent",
    },
    "fine_tuning_job_failed_webhook_event": {
        "Data": "openai_oxide.models.webhooks:FineTuningJobFailedWebhookEventData",
        "FineTuningJobFailedWebhookEvent": "openai_oxide.models.webhooks:FineTuningJobFailedWebhookEvent",
    },
    "fine_tuning_job_succeeded_webhook_event": {
        "Data": "openai_oxide.models.webhooks:FineTuningJobSucceededWebhookEventData",
        "FineTuningJobSucceededWebhookEvent": "openai_oxide.models.webhooks:FineTuningJobSucceededWebhookEvent",
    },
    "live_call_incoming_webhook_event": {
        "Data": "openai_oxide.models.webhooks:LiveCallIncomingWebhookEventData",
        "DataSipHeader": "openai_oxide.models.webhooks:LiveCallIncomingWebhookEventDataSipHeader",
        "LiveCallIncomingWebhookEvent": "openai_oxide.models.webhooks:LiveCallIncomingWebhookEvent",
    },
    "realtime_call_incoming_webhook_event": {
        "Data": "openai_oxide.models.webhooks:RealtimeCallIncomingWebhookEventData",
        "DataSipHeader": "openai_oxide.models.webhooks:RealtimeCallIncomingWebhookEventDataSipHeader",
        "RealtimeCallIncomingWebhookEvent": "openai_oxide.models.webhooks:RealtimeCallIncomingWebhookEvent",
    },
    "response_cancelled_webhook_event": {
        "Data": "openai_oxide.models.webhooks:ResponseCancelledWebhookEventData",
        "ResponseCancelledWebhookEvent": "openai_oxide.models.webhooks:ResponseCancelledWebhookEvent",
    },
    "response_completed_webhook_event": {
        "Data": "openai_oxide.models.webhooks:ResponseCompletedWebhookEventData",
        "ResponseCompletedWebhookEvent": "openai_oxide.models.webhooks:ResponseCompletedWebhookEvent",
    },
    "response_failed_webhook_event": {
        "Data": "openai_oxide.models.webhooks:ResponseFailedWebhookEventData",
        "ResponseFailedWebhookEvent": "openai_oxide.models.webhooks:ResponseFailedWebhookEvent",
    },
    "response_incomplete_webhook_event": {
        "Data": "openai_oxide.models.webhooks:ResponseIncompleteWebhookEventData",
        "ResponseIncompleteWebhookEvent": "openai_oxide.models.webhooks:ResponseIncompleteWebhookEvent",
    },
    "unwrap_webhook_event": {
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
}
