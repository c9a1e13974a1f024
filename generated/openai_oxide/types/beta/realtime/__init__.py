# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.realtime``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_realtime import SessionCreateResponse as SessionCreateResponse
    from openai_oxide.models.beta_realtime import TranscriptionSession as TranscriptionSession
    from openai_oxide.models.realtime import ConversationItemContent as ConversationItemContent
    from openai_oxide.models.realtime import (
        RealtimeConversationItemSystemMessage as ConversationItem,
    )
    from openai_oxide.models.realtime import (
        RealtimeConversationItemSystemMessage as ConversationItemWithReference,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemCreatedEvent as ConversationItemCreatedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemCreateEvent as ConversationItemCreateEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemDeletedEvent as ConversationItemDeletedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemDeleteEvent as ConversationItemDeleteEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ConversationItemTruncateEvent as ConversationItemTruncateEvent,
    )
    from openai_oxide.models.realtime_beta import ErrorEvent as ErrorEvent
    from openai_oxide.models.realtime_beta import (
        InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    )
    from openai_oxide.models.realtime_beta import (
        InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        InputAudioBufferClearEvent as InputAudioBufferClearEvent,
    )
    from openai_oxide.models.realtime_beta import (
        InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
    )
    from openai_oxide.models.realtime_beta import (
        InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    )
    from openai_oxide.models.realtime_beta import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaClientEventOutputAudioBufferClear as RealtimeBetaClientEventOutputAudioBufferClear,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaResponseCreateParams as RealtimeBetaResponseCreateParams,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment as RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventConversationItemRetrieved as RealtimeBetaServerEventConversationItemRetrieved,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventMCPListToolsCompleted as RealtimeBetaServerEventMCPListToolsCompleted,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventMCPListToolsFailed as RealtimeBetaServerEventMCPListToolsFailed,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventMCPListToolsInProgress as RealtimeBetaServerEventMCPListToolsInProgress,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseAudioDelta as RealtimeBetaServerEventResponseAudioDelta,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseAudioDone as RealtimeBetaServerEventResponseAudioDone,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseAudioTranscriptDelta as RealtimeBetaServerEventResponseAudioTranscriptDelta,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseAudioTranscriptDone as RealtimeBetaServerEventResponseAudioTranscriptDone,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDelta as RealtimeBetaServerEventResponseMCPCallArgumentsDelta,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDone as RealtimeBetaServerEventResponseMCPCallArgumentsDone,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseMCPCallCompleted as RealtimeBetaServerEventResponseMCPCallCompleted,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseMCPCallFailed as RealtimeBetaServerEventResponseMCPCallFailed,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseMCPCallInProgress as RealtimeBetaServerEventResponseMCPCallInProgress,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseTextDelta as RealtimeBetaServerEventResponseTextDelta,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventResponseTextDone as RealtimeBetaServerEventResponseTextDone,
    )
    from openai_oxide.models.realtime_beta import (
        RealtimeBetaServerEventTranscriptionSessionCreated as RealtimeBetaServerEventTranscriptionSessionCreated,
    )
    from openai_oxide.models.realtime_beta import RealtimeResponse as RealtimeResponse
    from openai_oxide.models.realtime_beta import RealtimeResponseStatus as RealtimeResponseStatus
    from openai_oxide.models.realtime_beta import RealtimeResponseUsage as RealtimeResponseUsage
    from openai_oxide.models.realtime_beta import ResponseCancelEvent as ResponseCancelEvent
    from openai_oxide.models.realtime_beta import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from openai_oxide.models.realtime_beta import ResponseCreatedEvent as ResponseCreatedEvent
    from openai_oxide.models.realtime_beta import ResponseCreateEvent as ResponseCreateEvent
    from openai_oxide.models.realtime_beta import ResponseDoneEvent as ResponseDoneEvent
    from openai_oxide.models.realtime_beta import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from openai_oxide.models.realtime_beta import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from openai_oxide.models.realtime_beta import Session as Session
    from openai_oxide.models.realtime_beta import SessionCreatedEvent as SessionCreatedEvent
    from openai_oxide.models.realtime_beta import SessionUpdatedEvent as SessionUpdatedEvent
    from openai_oxide.models.realtime_beta import SessionUpdateEvent as SessionUpdateEvent
    from openai_oxide.models.realtime_beta import (
        TranscriptionSessionUpdate as TranscriptionSessionUpdate,
    )
    from openai_oxide.models.realtime_beta import (
        TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent,
    )
    from openai_oxide.params.beta_realtime import SessionCreateParams as SessionCreateParams
    from openai_oxide.params.beta_realtime import (
        TranscriptionSessionCreateParams as TranscriptionSessionCreateParams,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventConversationItemCreateParam as RealtimeBetaClientEventConversationItemCreateParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventConversationItemDeleteParam as RealtimeBetaClientEventConversationItemDeleteParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventConversationItemRetrieveParam as RealtimeBetaClientEventConversationItemRetrieveParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventConversationItemTruncateParam as RealtimeBetaClientEventConversationItemTruncateParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventInputAudioBufferAppendParam as RealtimeBetaClientEventInputAudioBufferAppendParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventInputAudioBufferClearParam as RealtimeBetaClientEventInputAudioBufferClearParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventInputAudioBufferCommitParam as RealtimeBetaClientEventInputAudioBufferCommitParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventOutputAudioBufferClearParam as RealtimeBetaClientEventOutputAudioBufferClearParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventResponseCancelParam as RealtimeBetaClientEventResponseCancelParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventResponseCreateParam as RealtimeBetaClientEventResponseCreateParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventSessionUpdateParam as RealtimeBetaClientEventSessionUpdateParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaClientEventTranscriptionSessionUpdateParam as RealtimeBetaClientEventTranscriptionSessionUpdateParam,
    )
    from openai_oxide.params.realtime_beta import (
        RealtimeBetaResponseCreateParamsParam as RealtimeBetaResponseCreateParamsParam,
    )

__all__ = [
    "ConversationItem",
    "ConversationItemContent",
    "ConversationItemCreateEvent",
    "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemDeletedEvent",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemRetrieveEvent",
    "ConversationItemTruncateEvent",
    "ConversationItemTruncatedEvent",
    "ConversationItemWithReference",
    "ErrorEvent",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferClearEvent",
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "RateLimitsUpdatedEvent",
    "RealtimeBetaClientEventConversationItemCreateParam",
    "RealtimeBetaClientEventConversationItemDeleteParam",
    "RealtimeBetaClientEventConversationItemRetrieveParam",
    "RealtimeBetaClientEventConversationItemTruncateParam",
    "RealtimeBetaClientEventInputAudioBufferAppendParam",
    "RealtimeBetaClientEventInputAudioBufferClearParam",
    "RealtimeBetaClientEventInputAudioBufferCommitParam",
    "RealtimeBetaClientEventOutputAudioBufferClear",
    "RealtimeBetaClientEventOutputAudioBufferClearParam",
    "RealtimeBetaClientEventResponseCancelParam",
    "RealtimeBetaClientEventResponseCreateParam",
    "RealtimeBetaClientEventSessionUpdateParam",
    "RealtimeBetaClientEventTranscriptionSessionUpdateParam",
    "RealtimeBetaResponseCreateParams",
    "RealtimeBetaResponseCreateParamsParam",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
    "RealtimeBetaServerEventConversationItemRetrieved",
    "RealtimeBetaServerEventMCPListToolsCompleted",
    "RealtimeBetaServerEventMCPListToolsFailed",
    "RealtimeBetaServerEventMCPListToolsInProgress",
    "RealtimeBetaServerEventResponseAudioDelta",
    "RealtimeBetaServerEventResponseAudioDone",
    "RealtimeBetaServerEventResponseAudioTranscriptDelta",
    "RealtimeBetaServerEventResponseAudioTranscriptDone",
    "RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
    "RealtimeBetaServerEventResponseMCPCallArgumentsDone",
    "RealtimeBetaServerEventResponseMCPCallCompleted",
    "RealtimeBetaServerEventResponseMCPCallFailed",
    "RealtimeBetaServerEventResponseMCPCallInProgress",
    "RealtimeBetaServerEventResponseTextDelta",
    "RealtimeBetaServerEventResponseTextDone",
    "RealtimeBetaServerEventTranscriptionSessionCreated",
    "RealtimeResponse",
    "RealtimeResponseStatus",
    "RealtimeResponseUsage",
    "ResponseCancelEvent",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreateEvent",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "Session",
    "SessionCreateParams",
    "SessionCreateResponse",
    "SessionCreatedEvent",
    "SessionUpdateEvent",
    "SessionUpdatedEvent",
    "TranscriptionSession",
    "TranscriptionSessionCreateParams",
    "TranscriptionSessionUpdate",
    "TranscriptionSessionUpdatedEvent",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "ConversationItem": "openai_oxide.models.realtime:RealtimeConversationItemSystemMessage",
        "ConversationItemContent": "openai_oxide.models.realtime:ConversationItemContent",
        "ConversationItemCreateEvent": "openai_oxide.models.realtime_beta:ConversationItemCreateEvent",
        "ConversationItemCreatedEvent": "openai_oxide.models.realtime_beta:ConversationItemCreatedEvent",
        "ConversationItemDeleteEvent": "openai_oxide.models.realtime_beta:ConversationItemDeleteEvent",
        "ConversationItemDeletedEvent": "openai_oxide.models.realtime_beta:ConversationItemDeletedEvent",
        "ConversationItemInputAudioTranscriptionCompletedEvent": "openai_oxide.models.realtime_beta:ConversationItemInputAudioTranscriptionCompletedEvent",
        "ConversationItemInputAudioTranscriptionDeltaEvent": "openai_oxide.models.realtime_beta:ConversationItemInputAudioTranscriptionDeltaEvent",
        "ConversationItemInputAudioTranscriptionFailedEvent": "openai_oxide.models.realtime_beta:ConversationItemInputAudioTranscriptionFailedEvent",
        "ConversationItemRetrieveEvent": "openai_oxide.models.realtime_beta:ConversationItemRetrieveEvent",
        "ConversationItemTruncateEvent": "openai_oxide.models.realtime_beta:ConversationItemTruncateEvent",
        "ConversationItemTruncatedEvent": "openai_oxide.models.realtime_beta:ConversationItemTruncatedEvent",
        "ConversationItemWithReference": "openai_oxide.models.realtime:RealtimeConversationItemSystemMessage",
        "ErrorEvent": "openai_oxide.models.realtime_beta:ErrorEvent",
        "InputAudioBufferAppendEvent": "openai_oxide.models.realtime_beta:InputAudioBufferAppendEvent",
        "InputAudioBufferClearEvent": "openai_oxide.models.realtime_beta:InputAudioBufferClearEvent",
        "InputAudioBufferClearedEvent": "openai_oxide.models.realtime_beta:InputAudioBufferClearedEvent",
        "InputAudioBufferCommitEvent": "openai_oxide.models.realtime_beta:InputAudioBufferCommitEvent",
        "InputAudioBufferCommittedEvent": "openai_oxide.models.realtime_beta:InputAudioBufferCommittedEvent",
        "InputAudioBufferSpeechStartedEvent": "openai_oxide.models.realtime_beta:InputAudioBufferSpeechStartedEvent",
        "InputAudioBufferSpeechStoppedEvent": "openai_oxide.models.realtime_beta:InputAudioBufferSpeechStoppedEvent",
        "RateLimitsUpdatedEvent": "openai_oxide.models.realtime_beta:RateLimitsUpdatedEvent",
        "RealtimeBetaClientEventConversationItemCreateParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventConversationItemCreateParam",
        "RealtimeBetaClientEventConversationItemDeleteParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventConversationItemDeleteParam",
        "RealtimeBetaClientEventConversationItemRetrieveParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventConversationItemRetrieveParam",
        "RealtimeBetaClientEventConversationItemTruncateParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventConversationItemTruncateParam",
        "RealtimeBetaClientEventInputAudioBufferAppendParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventInputAudioBufferAppendParam",
        "RealtimeBetaClientEventInputAudioBufferClearParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventInputAudioBufferClearParam",
        "RealtimeBetaClientEventInputAudioBufferCommitParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventInputAudioBufferCommitParam",
        "RealtimeBetaClientEventOutputAudioBufferClear": "openai_oxide.models.realtime_beta:RealtimeBetaClientEventOutputAudioBufferClear",
        "RealtimeBetaClientEventOutputAudioBufferClearParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventOutputAudioBufferClearParam",
        "RealtimeBetaClientEventResponseCancelParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventResponseCancelParam",
        "RealtimeBetaClientEventResponseCreateParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventResponseCreateParam",
        "RealtimeBetaClientEventSessionUpdateParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventSessionUpdateParam",
        "RealtimeBetaClientEventTranscriptionSessionUpdateParam": "openai_oxide.params.realtime_beta:RealtimeBetaClientEventTranscriptionSessionUpdateParam",
        "RealtimeBetaResponseCreateParams": "openai_oxide.models.realtime_beta:RealtimeBetaResponseCreateParams",
        "RealtimeBetaResponseCreateParamsParam": "openai_oxide.params.realtime_beta:RealtimeBetaResponseCreateParamsParam",
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
        "RealtimeBetaServerEventConversationItemRetrieved": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventConversationItemRetrieved",
        "RealtimeBetaServerEventMCPListToolsCompleted": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventMCPListToolsCompleted",
        "RealtimeBetaServerEventMCPListToolsFailed": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventMCPListToolsFailed",
        "RealtimeBetaServerEventMCPListToolsInProgress": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventMCPListToolsInProgress",
        "RealtimeBetaServerEventResponseAudioDelta": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseAudioDelta",
        "RealtimeBetaServerEventResponseAudioDone": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseAudioDone",
        "RealtimeBetaServerEventResponseAudioTranscriptDelta": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseAudioTranscriptDelta",
        "RealtimeBetaServerEventResponseAudioTranscriptDone": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseAudioTranscriptDone",
        "RealtimeBetaServerEventResponseMCPCallArgumentsDelta": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
        "RealtimeBetaServerEventResponseMCPCallArgumentsDone": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseMCPCallArgumentsDone",
        "RealtimeBetaServerEventResponseMCPCallCompleted": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseMCPCallCompleted",
        "RealtimeBetaServerEventResponseMCPCallFailed": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseMCPCallFailed",
        "RealtimeBetaServerEventResponseMCPCallInProgress": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseMCPCallInProgress",
        "RealtimeBetaServerEventResponseTextDelta": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseTextDelta",
        "RealtimeBetaServerEventResponseTextDone": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventResponseTextDone",
        "RealtimeBetaServerEventTranscriptionSessionCreated": "openai_oxide.models.realtime_beta:RealtimeBetaServerEventTranscriptionSessionCreated",
        "RealtimeResponse": "openai_oxide.models.realtime_beta:RealtimeResponse",
        "RealtimeResponseStatus": "openai_oxide.models.realtime_beta:RealtimeResponseStatus",
        "RealtimeResponseUsage": "openai_oxide.models.realtime_beta:RealtimeResponseUsage",
        "ResponseCancelEvent": "openai_oxide.models.realtime_beta:ResponseCancelEvent",
        "ResponseContentPartAddedEvent": "openai_oxide.models.realtime_beta:ResponseContentPartAddedEvent",
        "ResponseContentPartDoneEvent": "openai_oxide.models.realtime_beta:ResponseContentPartDoneEvent",
        "ResponseCreateEvent": "openai_oxide.models.realtime_beta:ResponseCreateEvent",
        "ResponseCreatedEvent": "openai_oxide.models.realtime_beta:ResponseCreatedEvent",
        "ResponseDoneEvent": "openai_oxide.models.realtime_beta:ResponseDoneEvent",
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_oxide.models.realtime_beta:ResponseFunctionCallArgumentsDeltaEvent",
        "ResponseFunctionCallArgumentsDoneEvent": "openai_oxide.models.realtime_beta:ResponseFunctionCallArgumentsDoneEvent",
        "ResponseOutputItemAddedEvent": "openai_oxide.models.realtime_beta:ResponseOutputItemAddedEvent",
        "ResponseOutputItemDoneEvent": "openai_oxide.models.realtime_beta:ResponseOutputItemDoneEvent",
        "Session": "openai_oxide.models.realtime_beta:Session",
        "SessionCreateParams": "openai_oxide.params.beta_realtime:SessionCreateParams",
        "SessionCreateResponse": "openai_oxide.models.beta_realtime:SessionCreateResponse",
        "SessionCreatedEvent": "openai_oxide.models.realtime_beta:SessionCreatedEvent",
        "SessionUpdateEvent": "openai_oxide.models.realtime_beta:SessionUpdateEvent",
        "SessionUpdatedEvent": "openai_oxide.models.realtime_beta:SessionUpdatedEvent",
        "TranscriptionSession": "openai_oxide.models.beta_realtime:TranscriptionSession",
        "TranscriptionSessionCreateParams": "openai_oxide.params.beta_realtime:TranscriptionSessionCreateParams",
        "TranscriptionSessionUpdate": "openai_oxide.models.realtime_beta:TranscriptionSessionUpdate",
        "TranscriptionSessionUpdatedEvent": "openai_oxide.models.realtime_beta:TranscriptionSessionUpdatedEvent",
    },
)
