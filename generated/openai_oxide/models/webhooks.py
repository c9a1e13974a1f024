# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: webhooks"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide_runtime import Model as BaseModel, OpenUnion

__all__ = [
    "BatchCancelledWebhookEvent",
    "BatchCancelledWebhookEventData",
    "BatchCompletedWebhookEvent",
    "BatchCompletedWebhookEventData",
    "BatchExpiredWebhookEvent",
    "BatchExpiredWebhookEventData",
    "BatchFailedWebhookEvent",
    "BatchFailedWebhookEventData",
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
    "UnwrapWebhookEvent",
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
    | ResponseIncompleteWebhookEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""
