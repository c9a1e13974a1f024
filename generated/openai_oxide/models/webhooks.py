# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: webhooks"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "AgentEnvironmentExpiredWebhookEvent",
    "AgentEnvironmentExpiredWebhookEventData",
    "AgentEnvironmentFailedWebhookEvent",
    "AgentEnvironmentFailedWebhookEventData",
    "AgentEnvironmentReadyWebhookEvent",
    "AgentEnvironmentReadyWebhookEventData",
    "AgentEnvironmentSuspendedWebhookEvent",
    "AgentEnvironmentSuspendedWebhookEventData",
    "AgentSessionActionRequiredWebhookEvent",
    "AgentSessionActionRequiredWebhookEventData",
    "AgentSessionActionRequiredWebhookEventDataRequiredAction",
    "AgentSessionCreatedWebhookEvent",
    "AgentSessionCreatedWebhookEventData",
    "AgentSessionCreatedWebhookEventDataConnect",
    "AgentSessionFailedWebhookEvent",
    "AgentSessionFailedWebhookEventData",
    "AgentSessionIdleWebhookEvent",
    "AgentSessionIdleWebhookEventData",
    "AgentSessionInProgressWebhookEvent",
    "AgentSessionInProgressWebhookEventData",
    "BatchCancelledWebhookEvent",
    "BatchCancelledWebhookEventData",
    "BatchCompletedWebhookEvent",
    "BatchCompletedWebhookEventData",
    "BatchExpiredWebhookEvent",
    "BatchExpiredWebhookEventData",
    "BatchFailedWebhookEvent",
    "BatchFailedWebhookEventData",
    "DeletedWebhookEndpoint",
    "EvalRunCanceledWebhookEvent",
    "EvalRunCanceledWebhookEventData",
    "EvalRunFailedWebhookEvent",
    "EvalRunFailedWebhookEventData",
    "EvalRunSucceededWebhookEvent",
    "EvalRunSucceededWebhookEventData",
    "FineTuningJobCancelledWebhookEvent",
    "FineTuningJobCancelledWebhookEventData",
    "FineTuningJobFailedWebhookEvent",
    "FineTuningJobFailedWebhookEventData",
    "FineTuningJobSucceededWebhookEvent",
    "FineTuningJobSucceededWebhookEventData",
    "LiveCallIncomingWebhookEvent",
    "LiveCallIncomingWebhookEventData",
    "LiveCallIncomingWebhookEventDataSipHeader",
    "LiveTransportConnectedWebhookEvent",
    "LiveTransportConnectedWebhookEventData",
    "LiveTransportIncomingWebhookEvent",
    "LiveTransportIncomingWebhookEventData",
    "LiveTransportIncomingWebhookEventDataSipHeader",
    "RealtimeCallIncomingWebhookEvent",
    "RealtimeCallIncomingWebhookEventData",
    "RealtimeCallIncomingWebhookEventDataSipHeader",
    "ResponseCancelledWebhookEvent",
    "ResponseCancelledWebhookEventData",
    "ResponseCompletedWebhookEvent",
    "ResponseCompletedWebhookEventData",
    "ResponseFailedWebhookEvent",
    "ResponseFailedWebhookEventData",
    "ResponseIncompleteWebhookEvent",
    "ResponseIncompleteWebhookEventData",
    "SafetyAlertCreatedWebhookEvent",
    "SafetyAlertCreatedWebhookEventData",
    "SafetyDeactivationIssuedWebhookEvent",
    "SafetyDeactivationIssuedWebhookEventData",
    "SafetyIdentifierBlockedWebhookEvent",
    "SafetyIdentifierBlockedWebhookEventData",
    "SafetyOrgAlertCreatedWebhookEvent",
    "SafetyOrgAlertCreatedWebhookEventData",
    "SafetyWarningIssuedWebhookEvent",
    "SafetyWarningIssuedWebhookEventData",
    "UnwrapWebhookEvent",
    "WebhookEndpoint",
    "WebhookEndpointList",
    "WebhookEndpointTestResult",
    "WebhookEndpointWithSecret",
    "WebhookEventTypeList",
    "WebhooksListResponse",
]


class BatchCancelledWebhookEventData(BaseModel):
    """The ``data`` of ``BatchCancelledWebhookEvent``."""

    id: str
    """Unique id."""


class BatchCancelledWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: BatchCancelledWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["batch.cancelled"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class BatchCompletedWebhookEventData(BaseModel):
    """The ``data`` of ``BatchCompletedWebhookEvent``."""

    id: str
    """Unique id."""


class BatchCompletedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: BatchCompletedWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["batch.completed"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class BatchExpiredWebhookEventData(BaseModel):
    """The ``data`` of ``BatchExpiredWebhookEvent``."""

    id: str
    """Unique id."""


class BatchExpiredWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: BatchExpiredWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["batch.expired"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class BatchFailedWebhookEventData(BaseModel):
    """The ``data`` of ``BatchFailedWebhookEvent``."""

    id: str
    """Unique id."""


class BatchFailedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: BatchFailedWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["batch.failed"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class EvalRunCanceledWebhookEventData(BaseModel):
    """The ``data`` of ``EvalRunCanceledWebhookEvent``."""

    id: str
    """Unique id."""


class EvalRunCanceledWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: EvalRunCanceledWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["eval.run.canceled"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class EvalRunFailedWebhookEventData(BaseModel):
    """The ``data`` of ``EvalRunFailedWebhookEvent``."""

    id: str
    """Unique id."""


class EvalRunFailedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: EvalRunFailedWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["eval.run.failed"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class EvalRunSucceededWebhookEventData(BaseModel):
    """The ``data`` of ``EvalRunSucceededWebhookEvent``."""

    id: str
    """Unique id."""


class EvalRunSucceededWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: EvalRunSucceededWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["eval.run.succeeded"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class FineTuningJobCancelledWebhookEventData(BaseModel):
    """The ``data`` of ``FineTuningJobCancelledWebhookEvent``."""

    id: str
    """Unique id."""


class FineTuningJobCancelledWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: FineTuningJobCancelledWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["fine_tuning.job.cancelled"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class FineTuningJobFailedWebhookEventData(BaseModel):
    """The ``data`` of ``FineTuningJobFailedWebhookEvent``."""

    id: str
    """Unique id."""


class FineTuningJobFailedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: FineTuningJobFailedWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["fine_tuning.job.failed"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class FineTuningJobSucceededWebhookEventData(BaseModel):
    """The ``data`` of ``FineTuningJobSucceededWebhookEvent``."""

    id: str
    """Unique id."""


class FineTuningJobSucceededWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: FineTuningJobSucceededWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["fine_tuning.job.succeeded"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class LiveCallIncomingWebhookEventDataSipHeader(BaseModel):
    """The ``sip_headers`` of ``LiveCallIncomingWebhookEventData``."""

    name: str
    """Its name."""

    value: str
    """The value."""


class LiveCallIncomingWebhookEventData(BaseModel):
    """The ``data`` of ``LiveCallIncomingWebhookEvent``."""

    session_id: str
    """Id of the session."""

    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    """Headers of the SIP invitation, in order."""

    sip_media_security: Literal["rtp", "srtp"] | str | None = None
    """Whether the call's audio is encrypted."""


class LiveCallIncomingWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: LiveCallIncomingWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["live.call.incoming"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class RealtimeCallIncomingWebhookEventDataSipHeader(BaseModel):
    """The ``sip_headers`` of ``RealtimeCallIncomingWebhookEventData``."""

    name: str
    """Its name."""

    value: str
    """The value."""


class RealtimeCallIncomingWebhookEventData(BaseModel):
    """The ``data`` of ``RealtimeCallIncomingWebhookEvent``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    sip_headers: list[RealtimeCallIncomingWebhookEventDataSipHeader]
    """Headers of the SIP invitation, in order."""

    sip_media_security: Literal["rtp", "srtp"] | str | None = None
    """Whether the call's audio is encrypted."""


class RealtimeCallIncomingWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: RealtimeCallIncomingWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["realtime.call.incoming"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class ResponseCancelledWebhookEventData(BaseModel):
    """The ``data`` of ``ResponseCancelledWebhookEvent``."""

    id: str
    """Unique id."""


class ResponseCancelledWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: ResponseCancelledWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["response.cancelled"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class ResponseCompletedWebhookEventData(BaseModel):
    """The ``data`` of ``ResponseCompletedWebhookEvent``."""

    id: str
    """Unique id."""


class ResponseCompletedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: ResponseCompletedWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["response.completed"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class ResponseFailedWebhookEventData(BaseModel):
    """The ``data`` of ``ResponseFailedWebhookEvent``."""

    id: str
    """Unique id."""


class ResponseFailedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: ResponseFailedWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["response.failed"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class ResponseIncompleteWebhookEventData(BaseModel):
    """The ``data`` of ``ResponseIncompleteWebhookEvent``."""

    id: str
    """Unique id."""


class ResponseIncompleteWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    data: ResponseIncompleteWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["response.incomplete"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class WebhookEndpoint(BaseModel):
    """What ``POST /webhook_endpoints/{webhook_endpoint_id}`` or ``GET /webhook_endpoints/{webhook_endpoint_id}`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    event_types: list[str]
    """The types of events that are sent to the endpoint."""

    name: str
    """Its name."""

    object: Literal["webhook_endpoint"]
    """Kind of object, always the same for this one."""

    url: str
    """Address, or a data URL."""

    signing_secret_hint: str | None = None
    """The end of the signing secret, to know it by."""

    updated_at: int | None = None
    """When it was last changed, Unix time in seconds."""


class WebhookEndpointList(BaseModel):
    """Not used by any operation yet."""

    data: list[WebhookEndpoint]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class WebhookEventTypeList(BaseModel):
    """What ``GET /webhook_event_types`` answers."""

    data: list[str]
    """The items of this page, or the payload."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""


class DeletedWebhookEndpoint(BaseModel):
    """What ``DELETE /webhook_endpoints/{webhook_endpoint_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["webhook_endpoint.deleted"]
    """Kind of object, always the same for this one."""


class WebhookEndpointTestResult(BaseModel):
    """What ``POST /webhook_endpoints/{webhook_endpoint_id}/test`` answers."""

    event_type: str
    """The type of the event."""

    object: Literal["webhook_endpoint.test"]
    """Kind of object, always the same for this one."""

    status_code: int
    """SIP status code of the refusal, such as 486 for busy."""

    success: Literal[True]
    """Whether it went well."""

    webhook_endpoint_id: str
    """Id of the webhook endpoint."""


class WebhookEndpointWithSecret(BaseModel):
    """What ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`` or ``POST /webhook_endpoints`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    event_types: list[str]
    """The types of events that are sent to the endpoint."""

    name: str
    """Its name."""

    object: Literal["webhook_endpoint"]
    """Kind of object, always the same for this one."""

    signing_secret: str = Field(repr=False)
    """The secret that signs the endpoint's events; it is shown this once."""

    url: str
    """Address, or a data URL."""

    signing_secret_hint: str | None = None
    """The end of the signing secret, to know it by."""

    updated_at: int | None = None
    """When it was last changed, Unix time in seconds."""


class AgentSessionIdleWebhookEventData(BaseModel):
    """The ``data`` of ``AgentSessionIdleWebhookEvent``."""

    id: str
    """Unique id."""

    environment_type: str
    """Who runs the environment: the service or you."""

    environment_id: str | None = None
    """Id of the environment."""


class AgentSessionIdleWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: AgentSessionIdleWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["agent.session.idle"]
    """Kind, by which variants are told apart."""


class AgentSessionFailedWebhookEventData(BaseModel):
    """The ``data`` of ``AgentSessionFailedWebhookEvent``."""

    id: str
    """Unique id."""

    environment_type: str
    """Who runs the environment: the service or you."""

    environment_id: str | None = None
    """Id of the environment."""


class AgentSessionFailedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: AgentSessionFailedWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["agent.session.failed"]
    """Kind, by which variants are told apart."""


class SafetyAlertCreatedWebhookEventData(BaseModel):
    """The ``data`` of ``SafetyAlertCreatedWebhookEvent``."""

    id: str
    """Unique id."""


class SafetyAlertCreatedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: SafetyAlertCreatedWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["safety.alert.created"]
    """Kind, by which variants are told apart."""


class AgentSessionCreatedWebhookEventDataConnect(BaseModel):
    """The ``connect`` of ``AgentSessionCreatedWebhookEventData``."""

    remote_url: str
    """Address that an environment of your own connects to."""


class AgentSessionCreatedWebhookEventData(BaseModel):
    """The ``data`` of ``AgentSessionCreatedWebhookEvent``."""

    id: str
    """Unique id."""

    environment_type: str
    """Who runs the environment: the service or you."""

    connect: AgentSessionCreatedWebhookEventDataConnect | None = None
    """Where an environment of your own connects to."""

    environment_id: str | None = None
    """Id of the environment."""


class AgentSessionCreatedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: AgentSessionCreatedWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["agent.session.created"]
    """Kind, by which variants are told apart."""


class SafetyWarningIssuedWebhookEventData(BaseModel):
    """The ``data`` of ``SafetyWarningIssuedWebhookEvent``."""

    id: str
    """Unique id."""


class SafetyWarningIssuedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: SafetyWarningIssuedWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["safety.warning_issued"]
    """Kind, by which variants are told apart."""


class AgentEnvironmentReadyWebhookEventData(BaseModel):
    """The ``data`` of ``AgentEnvironmentReadyWebhookEvent``."""

    id: str
    """Unique id."""


class AgentEnvironmentReadyWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: AgentEnvironmentReadyWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["agent.environment.ready"]
    """Kind, by which variants are told apart."""


class LiveTransportIncomingWebhookEventDataSipHeader(BaseModel):
    """The ``sip_headers`` of ``LiveTransportIncomingWebhookEventData``."""

    name: str
    """Its name."""

    value: str
    """The value."""


class LiveTransportIncomingWebhookEventData(BaseModel):
    """The ``data`` of ``LiveTransportIncomingWebhookEvent``."""

    session_id: str
    """Id of the session."""

    sip_headers: list[LiveTransportIncomingWebhookEventDataSipHeader]
    """Headers of the SIP invitation, in order."""

    type: Literal["sip"]
    """Kind, by which variants are told apart."""

    sip_media_security: Literal["rtp", "srtp"] | str | None = None
    """Whether the call's audio is encrypted."""


class LiveTransportIncomingWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: LiveTransportIncomingWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["live.transport.incoming"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class AgentEnvironmentFailedWebhookEventData(BaseModel):
    """The ``data`` of ``AgentEnvironmentFailedWebhookEvent``."""

    id: str
    """Unique id."""


class AgentEnvironmentFailedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: AgentEnvironmentFailedWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["agent.environment.failed"]
    """Kind, by which variants are told apart."""


class LiveTransportConnectedWebhookEventData(BaseModel):
    """The ``data`` of ``LiveTransportConnectedWebhookEvent``."""

    session_id: str
    """Id of the session."""

    type: Literal["webrtc"]
    """Kind, by which variants are told apart."""


class LiveTransportConnectedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: LiveTransportConnectedWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["live.transport.connected"]
    """Kind, by which variants are told apart."""


class SafetyOrgAlertCreatedWebhookEventData(BaseModel):
    """The ``data`` of ``SafetyOrgAlertCreatedWebhookEvent``."""

    id: str
    """Unique id."""


class SafetyOrgAlertCreatedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: SafetyOrgAlertCreatedWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["safety.org_alert.created"]
    """Kind, by which variants are told apart."""


class AgentEnvironmentExpiredWebhookEventData(BaseModel):
    """The ``data`` of ``AgentEnvironmentExpiredWebhookEvent``."""

    id: str
    """Unique id."""


class AgentEnvironmentExpiredWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: AgentEnvironmentExpiredWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["agent.environment.expired"]
    """Kind, by which variants are told apart."""


class AgentSessionInProgressWebhookEventData(BaseModel):
    """The ``data`` of ``AgentSessionInProgressWebhookEvent``."""

    id: str
    """Unique id."""

    environment_type: str
    """Who runs the environment: the service or you."""

    environment_id: str | None = None
    """Id of the environment."""


class AgentSessionInProgressWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: AgentSessionInProgressWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["agent.session.in_progress"]
    """Kind, by which variants are told apart."""


class SafetyIdentifierBlockedWebhookEventData(BaseModel):
    """The ``data`` of ``SafetyIdentifierBlockedWebhookEvent``."""

    safety_category: str
    """The kind of risk that was seen."""

    safety_identifier: str
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    model: str | None = None
    """Name of the model."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    request_id: str | None = None
    """Id of the request."""


class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    """Not used by any operation yet."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: SafetyIdentifierBlockedWebhookEventData
    """The items of this page, or the payload."""

    type: Literal["safety_identifier.blocked"]
    """Kind, by which variants are told apart."""

    object: Literal["event"] | None = None
    """Kind of object, always the same for this one."""


class SafetyDeactivationIssuedWebhookEventData(BaseModel):
    """The ``data`` of ``SafetyDeactivationIssuedWebhookEvent``."""

    id: str
    """Unique id."""


class SafetyDeactivationIssuedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: SafetyDeactivationIssuedWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["safety.deactivation_issued"]
    """Kind, by which variants are told apart."""


class AgentEnvironmentSuspendedWebhookEventData(BaseModel):
    """The ``data`` of ``AgentEnvironmentSuspendedWebhookEvent``."""

    id: str
    """Unique id."""


class AgentEnvironmentSuspendedWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: AgentEnvironmentSuspendedWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["agent.environment.suspended"]
    """Kind, by which variants are told apart."""


class AgentSessionActionRequiredWebhookEventDataRequiredAction(BaseModel):
    """The ``required_action`` of ``AgentSessionActionRequiredWebhookEventData``."""

    type: Literal[
        "computer_use_approval_request",
        "mcp_approval_request",
        "function_call",
        "environment_connection",
    ]
    """Kind, by which variants are told apart."""


class AgentSessionActionRequiredWebhookEventData(BaseModel):
    """The ``data`` of ``AgentSessionActionRequiredWebhookEvent``."""

    id: str
    """Unique id."""

    required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction
    """What the run waits for; null if it waits for nothing."""


class AgentSessionActionRequiredWebhookEvent(BaseModel):
    """A part of ``UnwrapWebhookEvent``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    data: AgentSessionActionRequiredWebhookEventData
    """The items of this page, or the payload."""

    object: Literal["event"]
    """Kind of object, always the same for this one."""

    type: Literal["agent.session.action_required"]
    """Kind, by which variants are told apart."""


class WebhooksListResponse(BaseModel):
    """What ``GET /webhook_endpoints`` answers."""

    data: list[WebhookEndpoint]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


UnwrapWebhookEvent: TypeAlias = Annotated[
    BatchCancelledWebhookEvent
    | BatchCompletedWebhookEvent
    | BatchExpiredWebhookEvent
    | BatchFailedWebhookEvent
    | EvalRunCanceledWebhookEvent
    | EvalRunFailedWebhookEvent
    | EvalRunSucceededWebhookEvent
    | FineTuningJobCancelledWebhookEvent
    | FineTuningJobFailedWebhookEvent
    | FineTuningJobSucceededWebhookEvent
    | LiveCallIncomingWebhookEvent
    | RealtimeCallIncomingWebhookEvent
    | ResponseCancelledWebhookEvent
    | ResponseCompletedWebhookEvent
    | ResponseFailedWebhookEvent
    | ResponseIncompleteWebhookEvent
    | AgentEnvironmentExpiredWebhookEvent
    | AgentEnvironmentFailedWebhookEvent
    | AgentEnvironmentReadyWebhookEvent
    | AgentEnvironmentSuspendedWebhookEvent
    | AgentSessionActionRequiredWebhookEvent
    | AgentSessionCreatedWebhookEvent
    | AgentSessionFailedWebhookEvent
    | AgentSessionIdleWebhookEvent
    | AgentSessionInProgressWebhookEvent
    | LiveTransportConnectedWebhookEvent
    | LiveTransportIncomingWebhookEvent
    | SafetyAlertCreatedWebhookEvent
    | SafetyDeactivationIssuedWebhookEvent
    | SafetyOrgAlertCreatedWebhookEvent
    | SafetyWarningIssuedWebhookEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""
