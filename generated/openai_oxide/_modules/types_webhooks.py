# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.webhooks`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "agent_environment_expired_webhook_event": {
        "AgentEnvironmentExpiredWebhookEvent": "openai_oxide.models.webhooks:AgentEnvironmentExpiredWebhookEvent",
        "Data": "openai_oxide.models.webhooks:AgentEnvironmentExpiredWebhookEventData",
    },
    "agent_environment_failed_webhook_event": {
        "AgentEnvironmentFailedWebhookEvent": "openai_oxide.models.webhooks:AgentEnvironmentFailedWebhookEvent",
        "Data": "openai_oxide.models.webhooks:AgentEnvironmentFailedWebhookEventData",
    },
    "agent_environment_ready_webhook_event": {
        "AgentEnvironmentReadyWebhookEvent": "openai_oxide.models.webhooks:AgentEnvironmentReadyWebhookEvent",
        "Data": "openai_oxide.models.webhooks:AgentEnvironmentReadyWebhookEventData",
    },
    "agent_environment_suspended_webhook_event": {
        "AgentEnvironmentSuspendedWebhookEvent": "openai_oxide.models.webhooks:AgentEnvironmentSuspendedWebhookEvent",
        "Data": "openai_oxide.models.webhooks:AgentEnvironmentSuspendedWebhookEventData",
    },
    "agent_session_action_required_webhook_event": {
        "AgentSessionActionRequiredWebhookEvent": "openai_oxide.models.webhooks:AgentSessionActionRequiredWebhookEvent",
        "Data": "openai_oxide.models.webhooks:AgentSessionActionRequiredWebhookEventData",
        "DataRequiredAction": "openai_oxide.models.webhooks:AgentSessionActionRequiredWebhookEventDataRequiredAction",
    },
    "agent_session_created_webhook_event": {
        "AgentSessionCreatedWebhookEvent": "openai_oxide.models.webhooks:AgentSessionCreatedWebhookEvent",
        "Data": "openai_oxide.models.webhooks:AgentSessionCreatedWebhookEventData",
        "DataConnect": "openai_oxide.models.webhooks:AgentSessionCreatedWebhookEventDataConnect",
    },
    "agent_session_failed_webhook_event": {
        "AgentSessionFailedWebhookEvent": "openai_oxide.models.webhooks:AgentSessionFailedWebhookEvent",
        "Data": "openai_oxide.models.webhooks:AgentSessionFailedWebhookEventData",
    },
    "agent_session_idle_webhook_event": {
        "AgentSessionIdleWebhookEvent": "openai_oxide.models.webhooks:AgentSessionIdleWebhookEvent",
        "Data": "openai_oxide.models.webhooks:AgentSessionIdleWebhookEventData",
    },
    "agent_session_in_progress_webhook_event": {
        "AgentSessionInProgressWebhookEvent": "openai_oxide.models.webhooks:AgentSessionInProgressWebhookEvent",
        "Data": "openai_oxide.models.webhooks:AgentSessionInProgressWebhookEventData",
    },
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
    "deleted_webhook_endpoint": {
        "DeletedWebhookEndpoint": "openai_oxide.models.webhooks:DeletedWebhookEndpoint",
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
    "live_transport_connected_webhook_event": {
        "Data": "openai_oxide.models.webhooks:LiveTransportConnectedWebhookEventData",
        "LiveTransportConnectedWebhookEvent": "openai_oxide.models.webhooks:LiveTransportConnectedWebhookEvent",
    },
    "live_transport_incoming_webhook_event": {
        "Data": "openai_oxide.models.webhooks:LiveTransportIncomingWebhookEventData",
        "DataSipHeader": "openai_oxide.models.webhooks:LiveTransportIncomingWebhookEventDataSipHeader",
        "LiveTransportIncomingWebhookEvent": "openai_oxide.models.webhooks:LiveTransportIncomingWebhookEvent",
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
    "safety_alert_created_webhook_event": {
        "Data": "openai_oxide.models.webhooks:SafetyAlertCreatedWebhookEventData",
        "SafetyAlertCreatedWebhookEvent": "openai_oxide.models.webhooks:SafetyAlertCreatedWebhookEvent",
    },
    "safety_deactivation_issued_webhook_event": {
        "Data": "openai_oxide.models.webhooks:SafetyDeactivationIssuedWebhookEventData",
        "SafetyDeactivationIssuedWebhookEvent": "openai_oxide.models.webhooks:SafetyDeactivationIssuedWebhookEvent",
    },
    "safety_identifier_blocked_webhook_event": {
        "Data": "openai_oxide.models.webhooks:SafetyIdentifierBlockedWebhookEventData",
        "SafetyIdentifierBlockedWebhookEvent": "openai_oxide.models.webhooks:SafetyIdentifierBlockedWebhookEvent",
    },
    "safety_org_alert_created_webhook_event": {
        "Data": "openai_oxide.models.webhooks:SafetyOrgAlertCreatedWebhookEventData",
        "SafetyOrgAlertCreatedWebhookEvent": "openai_oxide.models.webhooks:SafetyOrgAlertCreatedWebhookEvent",
    },
    "safety_warning_issued_webhook_event": {
        "Data": "openai_oxide.models.webhooks:SafetyWarningIssuedWebhookEventData",
        "SafetyWarningIssuedWebhookEvent": "openai_oxide.models.webhooks:SafetyWarningIssuedWebhookEvent",
    },
    "unwrap_webhook_event": {
        "AgentEnvironmentExpiredWebhookEvent": "openai_oxide.models.webhooks:AgentEnvironmentExpiredWebhookEvent",
        "AgentEnvironmentFailedWebhookEvent": "openai_oxide.models.webhooks:AgentEnvironmentFailedWebhookEvent",
        "AgentEnvironmentReadyWebhookEvent": "openai_oxide.models.webhooks:AgentEnvironmentReadyWebhookEvent",
        "AgentEnvironmentSuspendedWebhookEvent": "openai_oxide.models.webhooks:AgentEnvironmentSuspendedWebhookEvent",
        "AgentSessionActionRequiredWebhookEvent": "openai_oxide.models.webhooks:AgentSessionActionRequiredWebhookEvent",
        "AgentSessionCreatedWebhookEvent": "openai_oxide.models.webhooks:AgentSessionCreatedWebhookEvent",
        "AgentSessionFailedWebhookEvent": "openai_oxide.models.webhooks:AgentSessionFailedWebhookEvent",
        "AgentSessionIdleWebhookEvent": "openai_oxide.models.webhooks:AgentSessionIdleWebhookEvent",
        "AgentSessionInProgressWebhookEvent": "openai_oxide.models.webhooks:AgentSessionInProgressWebhookEvent",
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
        "LiveTransportConnectedWebhookEvent": "openai_oxide.models.webhooks:LiveTransportConnectedWebhookEvent",
        "LiveTransportIncomingWebhookEvent": "openai_oxide.models.webhooks:LiveTransportIncomingWebhookEvent",
        "RealtimeCallIncomingWebhookEvent": "openai_oxide.models.webhooks:RealtimeCallIncomingWebhookEvent",
        "ResponseCancelledWebhookEvent": "openai_oxide.models.webhooks:ResponseCancelledWebhookEvent",
        "ResponseCompletedWebhookEvent": "openai_oxide.models.webhooks:ResponseCompletedWebhookEvent",
        "ResponseFailedWebhookEvent": "openai_oxide.models.webhooks:ResponseFailedWebhookEvent",
        "ResponseIncompleteWebhookEvent": "openai_oxide.models.webhooks:ResponseIncompleteWebhookEvent",
        "SafetyAlertCreatedWebhookEvent": "openai_oxide.models.webhooks:SafetyAlertCreatedWebhookEvent",
        "SafetyDeactivationIssuedWebhookEvent": "openai_oxide.models.webhooks:SafetyDeactivationIssuedWebhookEvent",
        "SafetyOrgAlertCreatedWebhookEvent": "openai_oxide.models.webhooks:SafetyOrgAlertCreatedWebhookEvent",
        "SafetyWarningIssuedWebhookEvent": "openai_oxide.models.webhooks:SafetyWarningIssuedWebhookEvent",
        "UnwrapWebhookEvent": "openai_oxide.models.webhooks:UnwrapWebhookEvent",
    },
    "webhook_create_params": {
        "WebhookCreateParams": "openai_oxide.params.webhooks:WebhookCreateParams",
    },
    "webhook_endpoint": {
        "WebhookEndpoint": "openai_oxide.models.webhooks:WebhookEndpoint",
    },
    "webhook_endpoint_list": {
        "WebhookEndpoint": "openai_oxide.models.webhooks:WebhookEndpoint",
        "WebhookEndpointList": "openai_oxide.models.webhooks:WebhookEndpointList",
    },
    "webhook_endpoint_test_result": {
        "WebhookEndpointTestResult": "openai_oxide.models.webhooks:WebhookEndpointTestResult",
    },
    "webhook_endpoint_with_secret": {
        "WebhookEndpointWithSecret": "openai_oxide.models.webhooks:WebhookEndpointWithSecret",
    },
    "webhook_event_type_list": {
        "WebhookEventTypeList": "openai_oxide.models.webhooks:WebhookEventTypeList",
    },
    "webhook_list_params": {
        "WebhookListParams": "openai_oxide.params.webhooks:WebhookListParams",
    },
    "webhook_rotate_secret_params": {
        "WebhookRotateSecretParams": "openai_oxide.params.webhooks:WebhookRotateSecretParams",
    },
    "webhook_test_params": {
        "WebhookTestParams": "openai_oxide.params.webhooks:WebhookTestParams",
    },
    "webhook_update_params": {
        "WebhookUpdateParams": "openai_oxide.params.webhooks:WebhookUpdateParams",
    },
}
