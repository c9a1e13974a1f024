# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: live"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide.models.decisions import Decision
from openai_oxide.models.responses import ResponseInputItem
from openai_oxide.models.shared import DecisionJSONObject
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "AudioFormat",
    "AudioFormatAudioPcm",
    "AudioFormatAudioPcma",
    "AudioFormatAudioPcmu",
    "BuiltInVoice",
    "ClientConfig",
    "ClientDelegation",
    "ClientEvent",
    "CommentaryAppendEvent",
    "CommentaryAppendedEvent",
    "ConnectClientEvent",
    "ConnectClientEventTransportDtmfSend",
    "ConnectServerEvent",
    "ConnectServerEventSessionInputAudioAppend",
    "ConnectServerEventSessionPaused",
    "ConnectServerEventSessionResumed",
    "ConnectServerEventTransportAnswered",
    "ConnectServerEventTransportDtmfReceived",
    "ConnectServerEventTransportDtmfSend",
    "ConnectServerEventTransportDtmfSent",
    "ConnectServerEventTransportFailed",
    "ConnectServerEventTransportFailedError",
    "ConnectServerEventTransportRinging",
    "CustomVoice",
    "DataChannelConfig",
    "DecisionAssistantMessage",
    "DecisionAssistantMessageContentVariant1",
    "DecisionAssistantMessageContentVariant1OutputText",
    "DecisionAssistantMessageContentVariant1Refusal",
    "DecisionChoiceOption",
    "DecisionCreateEvent",
    "DecisionDeveloperMessage",
    "DecisionEvent",
    "DecisionEventEvent",
    "DecisionInputText",
    "DecisionItemCreateEvent",
    "DecisionItemCreateEventItem",
    "DecisionItemCreateEventItemCustomToolCall",
    "DecisionItemCreateEventItemCustomToolCallOutput",
    "DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1",
    "DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1InputImage",
    "DecisionItemCreateEventItemFunctionCall",
    "DecisionItemCreateEventItemFunctionCallOutput",
    "DecisionItemCreateEventItemFunctionCallOutputOutputVariant1",
    "DecisionItemCreateEventItemFunctionCallOutputOutputVariant1InputImage",
    "DecisionItemCreatedEvent",
    "DecisionItemCreatedEventItem",
    "DecisionItemCreatedEventItemCustomToolCall",
    "DecisionItemCreatedEventItemCustomToolCallOutput",
    "DecisionItemCreatedEventItemCustomToolCallOutputOutputVariant1",
    "DecisionItemCreatedEventItemCustomToolCallOutputOutputVariant1InputImage",
    "DecisionItemCreatedEventItemFunctionCall",
    "DecisionItemCreatedEventItemFunctionCallOutput",
    "DecisionItemCreatedEventItemFunctionCallOutputOutputVariant1",
    "DecisionItemCreatedEventItemFunctionCallOutputOutputVariant1InputImage",
    "DecisionItemDeleteEvent",
    "DecisionItemDeletedEvent",
    "DecisionQuestion",
    "DecisionQuestionChoice",
    "DecisionQuestionChoiceInstructionVariant1",
    "DecisionQuestionChoiceInstructionVariant1InputImage",
    "DecisionQuestionChoiceInstructionVariant1InputJson",
    "DecisionQuestionPredicate",
    "DecisionQuestionPredicateInstructionVariant1",
    "DecisionQuestionPredicateInstructionVariant1InputImage",
    "DecisionQuestionPredicateInstructionVariant1InputJson",
    "DecisionQuestionScore",
    "DecisionQuestionScoreInstructionVariant1",
    "DecisionQuestionScoreInstructionVariant1InputImage",
    "DecisionQuestionScoreInstructionVariant1InputJson",
    "DecisionQuestionScoreLevel",
    "DecisionStoredAssistantMessage",
    "DecisionStoredAssistantMessageContentVariant1",
    "DecisionStoredAssistantMessageContentVariant1OutputText",
    "DecisionStoredAssistantMessageContentVariant1Refusal",
    "DecisionStoredDeveloperMessage",
    "DecisionStoredSystemMessage",
    "DecisionStoredUserMessage",
    "DecisionStoredUserMessageContentVariant1",
    "DecisionStoredUserMessageContentVariant1InputImage",
    "DecisionStoredUserMessageContentVariant1InputJson",
    "DecisionStoredUserMessageContentVariant1InputText",
    "DecisionSystemMessage",
    "DecisionTrigger",
    "DecisionTriggerDecisions",
    "DecisionUserMessage",
    "DecisionUserMessageContentVariant1",
    "DecisionUserMessageContentVariant1InputImage",
    "DecisionUserMessageContentVariant1InputJson",
    "DecisionUserMessageContentVariant1InputText",
    "DecisionsDelegationConfig",
    "DecisionsDelegationUpdateConfig",
    "DelegationCreatedEvent",
    "DelegationCreatedEventDelegation",
    "Error",
    "ErrorEvent",
    "ForkClientEvent",
    "ForkServerEvent",
    "ForkServerEventSessionInputAudioAppend",
    "ForkServerEventTransportAnswered",
    "ForkServerEventTransportDtmfReceived",
    "ForkServerEventTransportDtmfSend",
    "ForkServerEventTransportDtmfSent",
    "ForkServerEventTransportFailed",
    "ForkServerEventTransportFailedError",
    "ForkServerEventTransportRinging",
    "ForkSessionConfig",
    "ForkSessionConfigAudio",
    "ForkSessionConfigDelegation",
    "ForkSessionStartEvent",
    "FunctionTool",
    "InfoEvent",
    "InitialItem",
    "InitialItemMessageAssistant",
    "InitialItemMessageAssistantContent",
    "InitialItemMessageAssistantContentOutputText",
    "InitialItemMessageAssistantContentText",
    "InitialItemMessageDeveloper",
    "InitialItemMessageDeveloperContent",
    "InitialItemMessageUser",
    "InitialItemMessageUserContent",
    "InputAudioAppendEvent",
    "InputAudioMuteEvent",
    "InputAudioMutedEvent",
    "InputAudioUnmuteEvent",
    "InputAudioUnmutedEvent",
    "InputTranscriptDeltaEvent",
    "InstructionsAppendEvent",
    "InstructionsAppendedEvent",
    "LiveCreateResponse",
    "LiveCreateResponseSession",
    "LiveCreateResponseTransport",
    "LiveSessionsDownloadRecordingResponse",
    "OutputAudioDeltaEvent",
    "OutputAudioFixturePlayEvent",
    "OutputAudioFixturePlayedEvent",
    "OutputAudioFixturePlayingEvent",
    "OutputTranscriptDeltaEvent",
    "ResponseCreateEvent",
    "ResponseEvent",
    "ResponseItemCreateEvent",
    "ResponsesDelegationConfig",
    "ResponsesDelegationConfigReasoning",
    "ResponsesDelegationConfigText",
    "ResponsesDelegationConfigTool",
    "ResponsesDelegationConfigToolApplyPatch",
    "ResponsesDelegationConfigToolChoice",
    "ResponsesDelegationConfigToolChoiceAllowedTools",
    "ResponsesDelegationConfigToolChoiceAllowedToolsTool",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolApplyPatch",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolCodeInterpreter",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolComputer",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolCustom",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolFileSearch",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolFunction",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolImageGeneration",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolMcp",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolProgrammaticToolCalling",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolShell",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearch",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearchPreview",
    "ResponsesDelegationConfigToolChoiceApplyPatch",
    "ResponsesDelegationConfigToolChoiceCodeInterpreter",
    "ResponsesDelegationConfigToolChoiceComputer",
    "ResponsesDelegationConfigToolChoiceCustom",
    "ResponsesDelegationConfigToolChoiceFileSearch",
    "ResponsesDelegationConfigToolChoiceFunction",
    "ResponsesDelegationConfigToolChoiceImageGeneration",
    "ResponsesDelegationConfigToolChoiceMcp",
    "ResponsesDelegationConfigToolChoiceProgrammaticToolCalling",
    "ResponsesDelegationConfigToolChoiceShell",
    "ResponsesDelegationConfigToolChoiceWebSearch",
    "ResponsesDelegationConfigToolChoiceWebSearchPreview",
    "ResponsesDelegationConfigToolCodeInterpreter",
    "ResponsesDelegationConfigToolComputer",
    "ResponsesDelegationConfigToolCustom",
    "ResponsesDelegationConfigToolFileSearch",
    "ResponsesDelegationConfigToolImageGeneration",
    "ResponsesDelegationConfigToolMcp",
    "ResponsesDelegationConfigToolMcpAllowedToolVariant1",
    "ResponsesDelegationConfigToolMcpRequireApprovalVariant0",
    "ResponsesDelegationConfigToolMcpRequireApprovalVariant0Always",
    "ResponsesDelegationConfigToolMcpRequireApprovalVariant0Never",
    "ResponsesDelegationConfigToolNamespace",
    "ResponsesDelegationConfigToolProgrammaticToolCalling",
    "ResponsesDelegationConfigToolShell",
    "ResponsesDelegationConfigToolShellEnvironment",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAuto",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference",
    "ResponsesDelegationConfigToolShellEnvironmentContainerReference",
    "ResponsesDelegationConfigToolShellEnvironmentLocal",
    "ResponsesDelegationConfigToolShellEnvironmentLocalSkill",
    "ResponsesDelegationConfigToolToolSearch",
    "ResponsesDelegationConfigToolWebSearch",
    "ResponsesDelegationUpdateConfig",
    "ResponsesDelegationUpdateConfigReasoning",
    "ResponsesDelegationUpdateConfigText",
    "ResponsesDelegationUpdateConfigTool",
    "ResponsesDelegationUpdateConfigToolApplyPatch",
    "ResponsesDelegationUpdateConfigToolChoice",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedTools",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolApplyPatch",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCodeInterpreter",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolComputer",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCustom",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFileSearch",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFunction",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolImageGeneration",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolMcp",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolProgrammaticToolCalling",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolShell",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearch",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearchPreview",
    "ResponsesDelegationUpdateConfigToolChoiceApplyPatch",
    "ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter",
    "ResponsesDelegationUpdateConfigToolChoiceComputer",
    "ResponsesDelegationUpdateConfigToolChoiceCustom",
    "ResponsesDelegationUpdateConfigToolChoiceFileSearch",
    "ResponsesDelegationUpdateConfigToolChoiceFunction",
    "ResponsesDelegationUpdateConfigToolChoiceImageGeneration",
    "ResponsesDelegationUpdateConfigToolChoiceMcp",
    "ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling",
    "ResponsesDelegationUpdateConfigToolChoiceShell",
    "ResponsesDelegationUpdateConfigToolChoiceWebSearch",
    "ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview",
    "ResponsesDelegationUpdateConfigToolCodeInterpreter",
    "ResponsesDelegationUpdateConfigToolComputer",
    "ResponsesDelegationUpdateConfigToolCustom",
    "ResponsesDelegationUpdateConfigToolFileSearch",
    "ResponsesDelegationUpdateConfigToolImageGeneration",
    "ResponsesDelegationUpdateConfigToolMcp",
    "ResponsesDelegationUpdateConfigToolMcpAllowedToolVariant1",
    "ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0",
    "ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0Always",
    "ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0Never",
    "ResponsesDelegationUpdateConfigToolNamespace",
    "ResponsesDelegationUpdateConfigToolProgrammaticToolCalling",
    "ResponsesDelegationUpdateConfigToolShell",
    "ResponsesDelegationUpdateConfigToolShellEnvironment",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReference",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentLocal",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill",
    "ResponsesDelegationUpdateConfigToolToolSearch",
    "ResponsesDelegationUpdateConfigToolWebSearch",
    "ServerEvent",
    "ServerEventSelector",
    "ServerEventSessionInputAudioAppend",
    "ServerEventTransportAnswered",
    "ServerEventTransportDtmfReceived",
    "ServerEventTransportDtmfSend",
    "ServerEventTransportDtmfSent",
    "ServerEventTransportFailed",
    "ServerEventTransportFailedError",
    "ServerEventTransportRinging",
    "SessionCloseEvent",
    "SessionClosedEvent",
    "SessionConfig",
    "SessionConfigAudio",
    "SessionConfigAudioOutput",
    "SessionConfigAudioOutputVoice",
    "SessionConfigDelegation",
    "SessionConfigDelegationDecisions",
    "SessionConfigDelegationResponses",
    "SessionForkResponse",
    "SessionForkResponseSession",
    "SessionForkResponseTransport",
    "SessionResource",
    "SessionResourceAudio",
    "SessionResourceAudioOutput",
    "SessionResourceAudioOutputVoice",
    "SessionResourceDelegation",
    "SessionResourceDelegationDecisions",
    "SessionResourceDelegationResponses",
    "SessionStartEvent",
    "SessionStartedEvent",
    "SessionUpdateConfig",
    "SessionUpdateConfigDelegation",
    "SessionUpdateConfigDelegationDecisions",
    "SessionUpdateConfigDelegationResponses",
    "SessionUpdateEvent",
    "SessionUpdatedEvent",
    "SessionUsage",
    "SessionUsageUpdatedEvent",
    "SessionUsageUpdatedEventContextWindow",
    "ThinkingAppendEvent",
    "ThinkingAppendedEvent",
]


class DecisionEventEvent(BaseModel):
    """The event ``decision.completed``."""

    decision: Decision
    """What was decided."""

    type: Literal["decision.completed"]
    """Kind, by which variants are told apart."""


class DecisionEvent(BaseModel):
    """The event ``decision.event``."""

    event: DecisionEventEvent
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["decision.event"]
    """Kind, by which variants are told apart."""

    delegation_id: str | None = None
    """Id of the delegated task."""

    source_event_id: str | None = None
    """Id of the event that set it off."""

    source_event_type: (
        Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None
    ) = None
    """Type of the event that set it off."""

    trigger_id: str | None = None
    """Id of the trigger."""


class DecisionChoiceOption(BaseModel):
    """A part of ``DecisionQuestionChoice``."""

    value: str | bool
    """The value."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""


class DecisionInputText(BaseModel):
    """A part of ``DecisionQuestionChoiceInstructionVariant1``, ``DecisionQuestionPredicateInstructionVariant1``, ``DecisionQuestionScoreInstructionVariant1`` and 8 more."""

    text: str
    """The text."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""


class DecisionQuestionChoiceInstructionVariant1InputImage(BaseModel):
    """A part of ``DecisionQuestionChoiceInstructionVariant1``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class DecisionQuestionChoiceInstructionVariant1InputJson(BaseModel):
    """A part of ``DecisionQuestionChoiceInstructionVariant1``."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The items of this page, or the payload."""

    type: Literal["input_json"]
    """Kind, by which variants are told apart."""


DecisionQuestionChoiceInstructionVariant1: TypeAlias = Annotated[
    DecisionInputText
    | DecisionQuestionChoiceInstructionVariant1InputImage
    | DecisionQuestionChoiceInstructionVariant1InputJson,
    OpenUnion("type"),
]
"""A part of ``DecisionQuestionChoice``."""


class DecisionQuestionChoice(BaseModel):
    """A part of ``DecisionQuestion``."""

    choices: list[DecisionChoiceOption]
    """The alternative answers, as many as `n` asked for."""

    instructions: str | list[DecisionQuestionChoiceInstructionVariant1]
    """Standing guidance for the model, ahead of the conversation."""

    type: Literal["choice"]
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""


class DecisionQuestionPredicateInstructionVariant1InputImage(BaseModel):
    """A part of ``DecisionQuestionPredicateInstructionVariant1``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class DecisionQuestionPredicateInstructionVariant1InputJson(BaseModel):
    """A part of ``DecisionQuestionPredicateInstructionVariant1``."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The items of this page, or the payload."""

    type: Literal["input_json"]
    """Kind, by which variants are told apart."""


DecisionQuestionPredicateInstructionVariant1: TypeAlias = Annotated[
    DecisionInputText
    | DecisionQuestionPredicateInstructionVariant1InputImage
    | DecisionQuestionPredicateInstructionVariant1InputJson,
    OpenUnion("type"),
]
"""A part of ``DecisionQuestionPredicate``."""


class DecisionQuestionPredicate(BaseModel):
    """A part of ``DecisionQuestion``."""

    instructions: str | list[DecisionQuestionPredicateInstructionVariant1]
    """Standing guidance for the model, ahead of the conversation."""

    type: Literal["predicate"]
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""


class DecisionQuestionScoreInstructionVariant1InputImage(BaseModel):
    """A part of ``DecisionQuestionScoreInstructionVariant1``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class DecisionQuestionScoreInstructionVariant1InputJson(BaseModel):
    """A part of ``DecisionQuestionScoreInstructionVariant1``."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The items of this page, or the payload."""

    type: Literal["input_json"]
    """Kind, by which variants are told apart."""


DecisionQuestionScoreInstructionVariant1: TypeAlias = Annotated[
    DecisionInputText
    | DecisionQuestionScoreInstructionVariant1InputImage
    | DecisionQuestionScoreInstructionVariant1InputJson,
    OpenUnion("type"),
]
"""A part of ``DecisionQuestionScore``."""


class DecisionQuestionScoreLevel(BaseModel):
    """The ``levels`` of ``DecisionQuestionScore``."""

    label: str
    """What people read beside it."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""


class DecisionQuestionScore(BaseModel):
    """A part of ``DecisionQuestion``."""

    instructions: str | list[DecisionQuestionScoreInstructionVariant1]
    """Standing guidance for the model, ahead of the conversation."""

    levels: list[DecisionQuestionScoreLevel]
    """The steps of the scale, from low to high."""

    type: Literal["score"]
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""


DecisionQuestion: TypeAlias = Annotated[
    DecisionQuestionChoice | DecisionQuestionPredicate | DecisionQuestionScore, OpenUnion("type")
]
"""A part of ``DecisionTriggerDecisions``, ``DecisionsDelegationConfig`` and ``DecisionsDelegationUpdateConfig``."""


class DecisionTriggerDecisions(BaseModel):
    """The ``decisions`` of ``DecisionTrigger``."""

    questions: list[DecisionQuestion]
    """The questions to answer."""


class DecisionTrigger(BaseModel):
    """A part of ``SessionConfig``, ``SessionResource``, ``SessionUpdateConfig`` and 2 more."""

    decisions: DecisionTriggerDecisions
    """The questions to be decided."""

    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    """The type of the event."""

    type: Literal["decisions"]
    """Kind, by which variants are told apart."""


class DecisionCreateEvent(BaseModel):
    """The event ``decision.create``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["decision.create"]
    """Kind, by which variants are told apart."""


class DecisionUserMessageContentVariant1InputText(BaseModel):
    """A part of ``DecisionUserMessageContentVariant1``."""

    text: str
    """The text."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""


class DecisionUserMessageContentVariant1InputImage(BaseModel):
    """A part of ``DecisionUserMessageContentVariant1``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class DecisionUserMessageContentVariant1InputJson(BaseModel):
    """A part of ``DecisionUserMessageContentVariant1``."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The items of this page, or the payload."""

    type: Literal["input_json"]
    """Kind, by which variants are told apart."""


DecisionUserMessageContentVariant1: TypeAlias = Annotated[
    DecisionUserMessageContentVariant1InputText
    | DecisionUserMessageContentVariant1InputImage
    | DecisionUserMessageContentVariant1InputJson,
    OpenUnion("type"),
]
"""A part of ``DecisionUserMessage``."""


class DecisionUserMessage(BaseModel):
    """A part of ``DecisionItemCreateEventItem``."""

    content: str | list[DecisionUserMessageContentVariant1]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["user"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None = None
    """Unique id."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class DecisionSystemMessage(BaseModel):
    """A part of ``DecisionItemCreateEventItem``."""

    content: str | list[DecisionInputText]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["system"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None = None
    """Unique id."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class DecisionAssistantMessageContentVariant1OutputText(BaseModel):
    """A part of ``DecisionAssistantMessageContentVariant1``."""

    text: str
    """The text."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart."""


class DecisionAssistantMessageContentVariant1Refusal(BaseModel):
    """A part of ``DecisionAssistantMessageContentVariant1``."""

    refusal: str
    """Why the model declines to answer, in its words."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart."""


DecisionAssistantMessageContentVariant1: TypeAlias = Annotated[
    DecisionAssistantMessageContentVariant1OutputText
    | DecisionAssistantMessageContentVariant1Refusal,
    OpenUnion("type"),
]
"""A part of ``DecisionAssistantMessage``."""


class DecisionAssistantMessage(BaseModel):
    """A part of ``DecisionItemCreateEventItem``."""

    content: str | list[DecisionAssistantMessageContentVariant1]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None = None
    """Unique id."""

    phase: Literal["commentary", "final_answer"] | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class DecisionDeveloperMessage(BaseModel):
    """A part of ``DecisionItemCreateEventItem``."""

    content: str | list[DecisionInputText]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None = None
    """Unique id."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class DecisionItemCreateEventItemFunctionCall(BaseModel):
    """The event ``function_call``."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    type: Literal["function_call"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class DecisionItemCreateEventItemFunctionCallOutputOutputVariant1InputImage(BaseModel):
    """The event ``input_image``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


DecisionItemCreateEventItemFunctionCallOutputOutputVariant1: TypeAlias = Annotated[
    DecisionInputText | DecisionItemCreateEventItemFunctionCallOutputOutputVariant1InputImage,
    OpenUnion("type"),
]
"""A part of ``DecisionItemCreateEventItemFunctionCallOutput``."""


class DecisionItemCreateEventItemFunctionCallOutput(BaseModel):
    """The event ``function_call_output``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputVariant1]
    """What was produced."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class DecisionItemCreateEventItemCustomToolCall(BaseModel):
    """The event ``custom_tool_call``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    input: str
    """What the model is given."""

    name: str
    """Its name."""

    type: Literal["custom_tool_call"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1InputImage(BaseModel):
    """The event ``input_image``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1: TypeAlias = Annotated[
    DecisionInputText | DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1InputImage,
    OpenUnion("type"),
]
"""A part of ``DecisionItemCreateEventItemCustomToolCallOutput``."""


class DecisionItemCreateEventItemCustomToolCallOutput(BaseModel):
    """The event ``custom_tool_call_output``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: str | list[DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1]
    """What was produced."""

    type: Literal["custom_tool_call_output"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


DecisionItemCreateEventItem: TypeAlias = Annotated[
    DecisionUserMessage
    | DecisionDeveloperMessage
    | DecisionSystemMessage
    | DecisionAssistantMessage
    | DecisionItemCreateEventItemFunctionCall
    | DecisionItemCreateEventItemFunctionCallOutput
    | DecisionItemCreateEventItemCustomToolCall
    | DecisionItemCreateEventItemCustomToolCallOutput,
    OpenUnion("type", "role"),
]
"""The ``item`` of ``DecisionItemCreateEvent``."""


class DecisionItemCreateEvent(BaseModel):
    """The event ``decision.item.create``."""

    item: DecisionItemCreateEventItem
    """The item."""

    type: Literal["decision.item.create"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class DecisionItemDeleteEvent(BaseModel):
    """The event ``decision.item.delete``."""

    item_id: str
    """Id of the item."""

    type: Literal["decision.item.delete"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class DecisionStoredUserMessageContentVariant1InputText(BaseModel):
    """A part of ``DecisionStoredUserMessageContentVariant1``."""

    text: str
    """The text."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""


class DecisionStoredUserMessageContentVariant1InputImage(BaseModel):
    """A part of ``DecisionStoredUserMessageContentVariant1``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class DecisionStoredUserMessageContentVariant1InputJson(BaseModel):
    """A part of ``DecisionStoredUserMessageContentVariant1``."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    """The items of this page, or the payload."""

    type: Literal["input_json"]
    """Kind, by which variants are told apart."""


DecisionStoredUserMessageContentVariant1: TypeAlias = Annotated[
    DecisionStoredUserMessageContentVariant1InputText
    | DecisionStoredUserMessageContentVariant1InputImage
    | DecisionStoredUserMessageContentVariant1InputJson,
    OpenUnion("type"),
]
"""A part of ``DecisionStoredUserMessage``."""


class DecisionStoredUserMessage(BaseModel):
    """A part of ``DecisionItemCreatedEventItem``."""

    id: str
    """Unique id."""

    content: str | list[DecisionStoredUserMessageContentVariant1]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["user"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class DecisionStoredDeveloperMessage(BaseModel):
    """A part of ``DecisionItemCreatedEventItem``."""

    id: str
    """Unique id."""

    content: str | list[DecisionInputText]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class DecisionStoredSystemMessage(BaseModel):
    """A part of ``DecisionItemCreatedEventItem``."""

    id: str
    """Unique id."""

    content: str | list[DecisionInputText]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["system"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class DecisionStoredAssistantMessageContentVariant1OutputText(BaseModel):
    """A part of ``DecisionStoredAssistantMessageContentVariant1``."""

    text: str
    """The text."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart."""


class DecisionStoredAssistantMessageContentVariant1Refusal(BaseModel):
    """A part of ``DecisionStoredAssistantMessageContentVariant1``."""

    refusal: str
    """Why the model declines to answer, in its words."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart."""


DecisionStoredAssistantMessageContentVariant1: TypeAlias = Annotated[
    DecisionStoredAssistantMessageContentVariant1OutputText
    | DecisionStoredAssistantMessageContentVariant1Refusal,
    OpenUnion("type"),
]
"""A part of ``DecisionStoredAssistantMessage``."""


class DecisionStoredAssistantMessage(BaseModel):
    """A part of ``DecisionItemCreatedEventItem``."""

    id: str
    """Unique id."""

    content: str | list[DecisionStoredAssistantMessageContentVariant1]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    phase: Literal["commentary", "final_answer"] | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class DecisionItemCreatedEventItemFunctionCall(BaseModel):
    """The event ``function_call``."""

    id: str
    """Unique id."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    type: Literal["function_call"]
    """Kind, by which variants are told apart."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class DecisionItemCreatedEventItemFunctionCallOutputOutputVariant1InputImage(BaseModel):
    """The event ``input_image``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


DecisionItemCreatedEventItemFunctionCallOutputOutputVariant1: TypeAlias = Annotated[
    DecisionInputText | DecisionItemCreatedEventItemFunctionCallOutputOutputVariant1InputImage,
    OpenUnion("type"),
]
"""A part of ``DecisionItemCreatedEventItemFunctionCallOutput``."""


class DecisionItemCreatedEventItemFunctionCallOutput(BaseModel):
    """The event ``function_call_output``."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: str | list[DecisionItemCreatedEventItemFunctionCallOutputOutputVariant1]
    """What was produced."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class DecisionItemCreatedEventItemCustomToolCall(BaseModel):
    """The event ``custom_tool_call``."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    input: str
    """What the model is given."""

    name: str
    """Its name."""

    type: Literal["custom_tool_call"]
    """Kind, by which variants are told apart."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class DecisionItemCreatedEventItemCustomToolCallOutputOutputVariant1InputImage(BaseModel):
    """The event ``input_image``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


DecisionItemCreatedEventItemCustomToolCallOutputOutputVariant1: TypeAlias = Annotated[
    DecisionInputText | DecisionItemCreatedEventItemCustomToolCallOutputOutputVariant1InputImage,
    OpenUnion("type"),
]
"""A part of ``DecisionItemCreatedEventItemCustomToolCallOutput``."""


class DecisionItemCreatedEventItemCustomToolCallOutput(BaseModel):
    """The event ``custom_tool_call_output``."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: str | list[DecisionItemCreatedEventItemCustomToolCallOutputOutputVariant1]
    """What was produced."""

    type: Literal["custom_tool_call_output"]
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


DecisionItemCreatedEventItem: TypeAlias = Annotated[
    DecisionStoredUserMessage
    | DecisionStoredDeveloperMessage
    | DecisionStoredSystemMessage
    | DecisionStoredAssistantMessage
    | DecisionItemCreatedEventItemFunctionCall
    | DecisionItemCreatedEventItemFunctionCallOutput
    | DecisionItemCreatedEventItemCustomToolCall
    | DecisionItemCreatedEventItemCustomToolCallOutput,
    OpenUnion("type", "role"),
]
"""The ``item`` of ``DecisionItemCreatedEvent``."""


class DecisionItemCreatedEvent(BaseModel):
    """The event ``decision.item.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item: DecisionItemCreatedEventItem
    """The item."""

    type: Literal["decision.item.created"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class DecisionItemDeletedEvent(BaseModel):
    """The event ``decision.item.deleted``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    type: Literal["decision.item.deleted"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class DecisionsDelegationConfig(BaseModel):
    """A part of ``SessionConfigDelegationDecisions``, ``SessionResourceDelegationDecisions``, ``LiveMediaSessionConfigParamDelegationDecisions`` and 1 more."""

    model: str
    """Name of the model."""

    questions: list[DecisionQuestion]
    """The questions to answer."""


class DecisionsDelegationUpdateConfig(BaseModel):
    """A part of ``SessionUpdateConfigDelegationDecisions``."""

    model: str | None = None
    """Name of the model."""

    questions: list[DecisionQuestion] | None = None
    """The questions to answer."""


class Error(BaseModel):
    """A part of ``ErrorEvent``."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    type: str
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""


class InfoEvent(BaseModel):
    """The event ``info``."""

    code: str
    """Short machine-readable name of the error."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    message: str
    """The message; in an error, the explanation for people."""

    type: Literal["info"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ErrorEvent(BaseModel):
    """The event ``error``."""

    error: Error
    """What went wrong; null or absent if nothing did."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["error"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class AudioFormatAudioPcm(BaseModel):
    """A part of ``AudioFormat``."""

    rate: Literal[16000, 24000]
    """Samples per second."""

    type: Literal["audio/pcm"]
    """Kind, by which variants are told apart."""


class AudioFormatAudioPcmu(BaseModel):
    """A part of ``AudioFormat``."""

    rate: int
    """Samples per second."""

    type: Literal["audio/pcmu"]
    """Kind, by which variants are told apart."""


class AudioFormatAudioPcma(BaseModel):
    """A part of ``AudioFormat``."""

    rate: int
    """Samples per second."""

    type: Literal["audio/pcma"]
    """Kind, by which variants are told apart."""


AudioFormat: TypeAlias = Annotated[
    AudioFormatAudioPcm | AudioFormatAudioPcmu | AudioFormatAudioPcma, OpenUnion("type")
]
"""A part of ``SessionConfigAudio``, ``SessionResourceAudio`` and ``ForkSessionConfigAudio``."""


BuiltInVoice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]
"""A part of ``SessionConfigAudioOutputVoice``, ``SessionResourceAudioOutputVoice``, ``LiveMediaSessionConfigParamAudioOutputVoice`` and 1 more."""


class CustomVoice(BaseModel):
    """A part of ``SessionConfigAudioOutputVoice``, ``SessionResourceAudioOutputVoice``, ``LiveMediaSessionConfigParamAudioOutputVoice`` and 1 more."""

    id: str
    """Unique id."""


SessionConfigAudioOutputVoice: TypeAlias = Annotated[str | BuiltInVoice | CustomVoice, OpenUnion()]
"""The ``voice`` of ``SessionConfigAudioOutput``."""


class SessionConfigAudioOutput(BaseModel):
    """The ``output`` of ``SessionConfigAudio``."""

    voice: SessionConfigAudioOutputVoice | None = None
    """The voice that speaks: a built-in one by name or a custom one by id."""


class SessionConfigAudio(BaseModel):
    """The ``audio`` of ``SessionConfig``."""

    format: AudioFormat | None = None
    """How the data is laid out or encoded."""

    output: SessionConfigAudioOutput | None = None
    """What was produced."""


class ServerEventSelector(BaseModel):
    """A part of ``DataChannelConfig``."""

    type: str
    """Kind, by which variants are told apart."""

    response_event: str | None = None
    """The type of the response's event."""


class DataChannelConfig(BaseModel):
    """A part of ``ClientConfig``."""

    allowed_client_events: Literal["all"] | list[str] | None = None
    """Types of events that the client may send."""

    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = None
    """Events that the client gets to see."""


class ClientConfig(BaseModel):
    """A part of ``SessionConfig``, ``SessionResource``, ``ForkSessionConfig`` and 2 more."""

    data_channel: DataChannelConfig
    """What the data channel of the session may carry."""


class ClientDelegation(BaseModel):
    """A part of ``SessionConfigDelegation``, ``SessionResourceDelegation``, ``SessionUpdateConfigDelegation`` and 2 more."""

    type: Literal["client"]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int | None = None
    """How long to wait before saying that something is being looked up, in milliseconds."""


class ResponsesDelegationConfigReasoning(BaseModel):
    """The ``reasoning`` of ``ResponsesDelegationConfig``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["concise", "detailed", "auto"] | None = None
    """A short account of the reasoning or task."""


class ResponsesDelegationConfigText(BaseModel):
    """The ``text`` of ``ResponsesDelegationConfig``."""

    verbosity: Literal["low", "medium", "high"] | None = None
    """How much the model says: `low`, `medium` or `high`."""


class ResponsesDelegationConfigToolChoiceFunction(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    name: str
    """Its name."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceMcp(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    name: str
    """Its name."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceFileSearch(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceWebSearch(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Literal["web_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceWebSearchPreview(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Literal["web_search_preview"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceImageGeneration(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Literal["image_generation"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceComputer(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Literal["computer"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceCodeInterpreter(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceProgrammaticToolCalling(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceShell(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceCustom(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    name: str
    """Its name."""

    type: Literal["custom"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceApplyPatch(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolFunction(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    name: str
    """Its name."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolMcp(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    name: str
    """Its name."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolFileSearch(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearch(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Literal["web_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearchPreview(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Literal["web_search_preview"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolImageGeneration(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Literal["image_generation"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolComputer(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Literal["computer"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolCodeInterpreter(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolProgrammaticToolCalling(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolShell(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolCustom(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    name: str
    """Its name."""

    type: Literal["custom"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolApplyPatch(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart."""


ResponsesDelegationConfigToolChoiceAllowedToolsTool: TypeAlias = Annotated[
    ResponsesDelegationConfigToolChoiceAllowedToolsToolFunction
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolMcp
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolFileSearch
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearch
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearchPreview
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolImageGeneration
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolComputer
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolCodeInterpreter
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolProgrammaticToolCalling
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolShell
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolCustom
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolApplyPatch,
    OpenUnion("type"),
]
"""The ``tools`` of ``ResponsesDelegationConfigToolChoiceAllowedTools``."""


class ResponsesDelegationConfigToolChoiceAllowedTools(BaseModel):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    tools: list[ResponsesDelegationConfigToolChoiceAllowedToolsTool]
    """What the model may call."""

    type: Literal["allowed_tools"]
    """Kind, by which variants are told apart."""

    mode: Literal["none", "auto", "required"] | None = None
    """Which of the ways of working is used."""


ResponsesDelegationConfigToolChoice: TypeAlias = Annotated[
    Literal["auto", "none", "required"]
    | ResponsesDelegationConfigToolChoiceFunction
    | ResponsesDelegationConfigToolChoiceMcp
    | ResponsesDelegationConfigToolChoiceFileSearch
    | ResponsesDelegationConfigToolChoiceWebSearch
    | ResponsesDelegationConfigToolChoiceWebSearchPreview
    | ResponsesDelegationConfigToolChoiceImageGeneration
    | ResponsesDelegationConfigToolChoiceComputer
    | ResponsesDelegationConfigToolChoiceCodeInterpreter
    | ResponsesDelegationConfigToolChoiceProgrammaticToolCalling
    | ResponsesDelegationConfigToolChoiceShell
    | ResponsesDelegationConfigToolChoiceCustom
    | ResponsesDelegationConfigToolChoiceApplyPatch
    | ResponsesDelegationConfigToolChoiceAllowedTools,
    OpenUnion("type"),
]
"""The ``tool_choice`` of ``ResponsesDelegationConfig``."""


class FunctionTool(BaseModel):
    """A part of ``ResponsesDelegationConfigTool`` and ``ResponsesDelegationUpdateConfigTool``."""

    name: str
    """Its name."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: dict[str, object] | None = None
    """JSON Schema of the arguments; without it the function takes none."""

    strict: bool | None = None
    """Whether the model is held exactly to the JSON Schema."""


class ResponsesDelegationConfigToolWebSearch(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["web_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolFileSearch(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolCodeInterpreter(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled(BaseModel):
    """A part of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy``."""

    type: Literal["disabled"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(BaseModel):
    """A part of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy``."""

    allowed_domains: list[str]
    """Host names that may be reached; all others are blocked."""

    type: Literal["allowlist"]
    """Kind, by which variants are told apart."""


ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Annotated[
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled
    | ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    OpenUnion("type"),
]
"""The ``network_policy`` of ``ResponsesDelegationConfigToolShellEnvironmentContainerAuto``."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference(BaseModel):
    """A part of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill``."""

    skill_id: str
    """Id of the skill."""

    type: Literal["skill_reference"]
    """Kind, by which variants are told apart."""

    version: str | None = None
    """The version; where absent, the default or latest one."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
    """The ``source`` of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline``."""

    data: str
    """The items of this page, or the payload."""

    media_type: Literal["application/zip"]
    """MIME type of the data."""

    type: Literal["base64"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline(BaseModel):
    """A part of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill``."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    source: ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource
    """Where it comes from."""

    type: Literal["inline"]
    """Kind, by which variants are told apart."""


ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill: TypeAlias = Annotated[
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference
    | ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline,
    OpenUnion("type"),
]
"""The ``skills`` of ``ResponsesDelegationConfigToolShellEnvironmentContainerAuto``."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAuto(BaseModel):
    """A part of ``ResponsesDelegationConfigToolShellEnvironment``."""

    type: Literal["container_auto"]
    """Kind, by which variants are told apart."""

    file_ids: list[str] | None = None
    """Ids of uploaded files."""

    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: (
        ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy | None
    ) = None
    """What the container may reach on the network."""

    skills: list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill] | None = None
    """Skills to be available inside."""


class ResponsesDelegationConfigToolShellEnvironmentContainerReference(BaseModel):
    """A part of ``ResponsesDelegationConfigToolShellEnvironment``."""

    container_id: str
    """Id of the container, `cntr_...`."""

    type: Literal["container_reference"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolShellEnvironmentLocalSkill(BaseModel):
    """The ``skills`` of ``ResponsesDelegationConfigToolShellEnvironmentLocal``."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    path: str
    """Path of the file."""


class ResponsesDelegationConfigToolShellEnvironmentLocal(BaseModel):
    """A part of ``ResponsesDelegationConfigToolShellEnvironment``."""

    type: Literal["local"]
    """Kind, by which variants are told apart."""

    skills: list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None = None
    """Skills to be available inside."""


ResponsesDelegationConfigToolShellEnvironment: TypeAlias = Annotated[
    ResponsesDelegationConfigToolShellEnvironmentContainerAuto
    | ResponsesDelegationConfigToolShellEnvironmentContainerReference
    | ResponsesDelegationConfigToolShellEnvironmentLocal,
    OpenUnion("type"),
]
"""The ``environment`` of ``ResponsesDelegationConfigToolShell``."""


class ResponsesDelegationConfigToolShell(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart."""

    environment: ResponsesDelegationConfigToolShellEnvironment | None = None
    """Where it runs or acts, such as a container, the local machine or a browser."""


class ResponsesDelegationConfigToolImageGeneration(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["image_generation"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolMcpAllowedToolVariant1(BaseModel):
    """A part of ``ResponsesDelegationConfigToolMcp``."""

    read_only: bool | None = None
    """True to match tools whose server says that they change nothing."""

    tool_names: list[str] | None = None
    """Names of the tools that match."""


class ResponsesDelegationConfigToolMcpRequireApprovalVariant0Always(BaseModel):
    """The ``always`` of ``ResponsesDelegationConfigToolMcpRequireApprovalVariant0``."""

    read_only: bool | None = None
    """True to match tools whose server says that they change nothing."""

    tool_names: list[str] | None = None
    """Names of the tools that match."""


class ResponsesDelegationConfigToolMcpRequireApprovalVariant0Never(BaseModel):
    """The ``never`` of ``ResponsesDelegationConfigToolMcpRequireApprovalVariant0``."""

    read_only: bool | None = None
    """True to match tools whose server says that they change nothing."""

    tool_names: list[str] | None = None
    """Names of the tools that match."""


class ResponsesDelegationConfigToolMcpRequireApprovalVariant0(BaseModel):
    """A part of ``ResponsesDelegationConfigToolMcp``."""

    always: ResponsesDelegationConfigToolMcpRequireApprovalVariant0Always | None = None
    """Tools that need an approval for each call."""

    never: ResponsesDelegationConfigToolMcpRequireApprovalVariant0Never | None = None
    """Tools that run without an approval."""


class ResponsesDelegationConfigToolMcp(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""

    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    allowed_tools: list[str] | ResponsesDelegationConfigToolMcpAllowedToolVariant1 | None = None
    """The tools the model may choose from, a subset of those given."""

    authorization: str | None = Field(default=None, repr=False)
    """OAuth access token that is passed to the MCP server; your application obtains it."""

    connector_id: str | None = None
    """The ready-made connector to a service such as Gmail or Dropbox."""

    defer_loading: bool | None = None
    """True to hide the tool from the model until a tool search finds it."""

    headers: dict[str, str] | None = Field(default=None, repr=False)
    """HTTP headers, name to value."""

    require_approval: (
        ResponsesDelegationConfigToolMcpRequireApprovalVariant0 | Literal["always", "never"] | None
    ) = None
    """Which tools need an approval for each call: `always`, `never` or a filter."""

    server_description: str | None = None
    """What the MCP server is for; the model reads it."""

    server_label: str | None = None
    """Your name for the MCP server, by which its calls are told apart."""

    server_url: str | None = None
    """Address of the MCP server."""

    tunnel_id: str | None = None
    """Id of the secure tunnel through which the MCP server is reached."""


class ResponsesDelegationConfigToolCustom(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["custom"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolNamespace(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["namespace"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolToolSearch(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["tool_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolProgrammaticToolCalling(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolComputer(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["computer"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolApplyPatch(BaseModel):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart."""


ResponsesDelegationConfigTool: TypeAlias = Annotated[
    FunctionTool
    | ResponsesDelegationConfigToolWebSearch
    | ResponsesDelegationConfigToolFileSearch
    | ResponsesDelegationConfigToolCodeInterpreter
    | ResponsesDelegationConfigToolShell
    | ResponsesDelegationConfigToolImageGeneration
    | ResponsesDelegationConfigToolMcp
    | ResponsesDelegationConfigToolCustom
    | ResponsesDelegationConfigToolNamespace
    | ResponsesDelegationConfigToolToolSearch
    | ResponsesDelegationConfigToolProgrammaticToolCalling
    | ResponsesDelegationConfigToolComputer
    | ResponsesDelegationConfigToolApplyPatch,
    OpenUnion("type"),
]
"""The ``tools`` of ``ResponsesDelegationConfig``."""


class ResponsesDelegationConfig(BaseModel):
    """A part of ``SessionConfigDelegationResponses``, ``SessionResourceDelegationResponses``, ``LiveMediaSessionConfigParamDelegationResponses`` and 1 more."""

    model: str
    """Name of the model."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    max_output_tokens: int | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in one turn."""

    reasoning: ResponsesDelegationConfigReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    service_tier: (
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    ) = None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: ResponsesDelegationConfigText | None = None
    """The text."""

    tool_choice: ResponsesDelegationConfigToolChoice | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    tools: list[ResponsesDelegationConfigTool] | None = None
    """What the model may call."""


class SessionConfigDelegationResponses(BaseModel):
    """A part of ``SessionConfigDelegation``."""

    responses: ResponsesDelegationConfig
    """Settings for answers by a model of the Responses API."""

    type: Literal["responses"]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int | None = None
    """How long to wait before saying that something is being looked up, in milliseconds."""


class SessionConfigDelegationDecisions(BaseModel):
    """A part of ``SessionConfigDelegation``."""

    decisions: DecisionsDelegationConfig
    """The questions to be decided."""

    type: Literal["decisions"]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int | None = None
    """How long to wait before saying that something is being looked up, in milliseconds."""


SessionConfigDelegation: TypeAlias = Annotated[
    ClientDelegation | SessionConfigDelegationResponses | SessionConfigDelegationDecisions,
    OpenUnion("type"),
]
"""The ``delegation`` of ``SessionConfig``."""


class InitialItemMessageDeveloperContent(BaseModel):
    """The ``content`` of ``InitialItemMessageDeveloper``."""

    text: str
    """The text."""

    type: Literal["input_text"] | None = None
    """Kind, by which variants are told apart."""


class InitialItemMessageDeveloper(BaseModel):
    """A part of ``InitialItem``."""

    content: list[InitialItemMessageDeveloperContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None = None
    """Unique id."""

    status: Literal["incomplete", "completed"] | None = None
    """How far it has come or how it ended."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class InitialItemMessageUserContent(BaseModel):
    """The ``content`` of ``InitialItemMessageUser``."""

    text: str
    """The text."""

    type: Literal["input_text"] | None = None
    """Kind, by which variants are told apart."""


class InitialItemMessageUser(BaseModel):
    """A part of ``InitialItem``."""

    content: list[InitialItemMessageUserContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["user"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None = None
    """Unique id."""

    status: Literal["incomplete", "completed"] | None = None
    """How far it has come or how it ended."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class InitialItemMessageAssistantContentText(BaseModel):
    """A part of ``InitialItemMessageAssistantContent``."""

    text: str
    """The text."""

    type: Literal["text"] | None = None
    """Kind, by which variants are told apart."""


class InitialItemMessageAssistantContentOutputText(BaseModel):
    """A part of ``InitialItemMessageAssistantContent``."""

    text: str
    """The text."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart."""


InitialItemMessageAssistantContent: TypeAlias = Annotated[
    InitialItemMessageAssistantContentText | InitialItemMessageAssistantContentOutputText,
    OpenUnion("type"),
]
"""The ``content`` of ``InitialItemMessageAssistant``."""


class InitialItemMessageAssistant(BaseModel):
    """A part of ``InitialItem``."""

    content: list[InitialItemMessageAssistantContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None = None
    """Unique id."""

    status: Literal["incomplete", "completed"] | None = None
    """How far it has come or how it ended."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


InitialItem: TypeAlias = Annotated[
    InitialItemMessageDeveloper | InitialItemMessageUser | InitialItemMessageAssistant,
    OpenUnion("role"),
]
"""A part of ``SessionConfig``, ``SessionResource``, ``LiveMediaSessionConfigParam`` and 1 more."""


class SessionConfig(BaseModel):
    """A part of ``SessionStartEvent``."""

    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    """Name of the model."""

    audio: SessionConfigAudio | None = None
    """Audio data, base64, or the settings for audio."""

    client: ClientConfig | None = None
    """What the client of the session may do."""

    delegation: SessionConfigDelegation | None = None
    """Who does the thinking behind the conversation."""

    input: list[InitialItem] | None = None
    """What the model is given."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    safety_identifier: str | None = None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    store: bool | None = None
    """Whether the result is kept on the server, so that it can be fetched later."""

    triggers: list[DecisionTrigger] | None = None
    """Questions that are asked again at certain events."""


class SessionStartEvent(BaseModel):
    """The event ``session.start``."""

    session: SessionConfig
    """The session: its settings or its details."""

    type: Literal["session.start"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ResponsesDelegationUpdateConfigReasoning(BaseModel):
    """The ``reasoning`` of ``ResponsesDelegationUpdateConfig``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["concise", "detailed", "auto"] | None = None
    """A short account of the reasoning or task."""


class ResponsesDelegationUpdateConfigText(BaseModel):
    """The ``text`` of ``ResponsesDelegationUpdateConfig``."""

    verbosity: Literal["low", "medium", "high"] | None = None
    """How much the model says: `low`, `medium` or `high`."""


class ResponsesDelegationUpdateConfigToolChoiceFunction(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    name: str
    """Its name."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceMcp(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    name: str
    """Its name."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceFileSearch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceWebSearch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Literal["web_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Literal["web_search_preview"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceImageGeneration(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Literal["image_generation"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceComputer(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Literal["computer"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceShell(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceCustom(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    name: str
    """Its name."""

    type: Literal["custom"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceApplyPatch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFunction(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    name: str
    """Its name."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolMcp(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    name: str
    """Its name."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFileSearch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Literal["web_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearchPreview(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Literal["web_search_preview"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolImageGeneration(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Literal["image_generation"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolComputer(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Literal["computer"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCodeInterpreter(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolProgrammaticToolCalling(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolShell(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCustom(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    name: str
    """Its name."""

    type: Literal["custom"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolApplyPatch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart."""


ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool: TypeAlias = Annotated[
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFunction
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolMcp
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFileSearch
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearch
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearchPreview
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolImageGeneration
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolComputer
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCodeInterpreter
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolProgrammaticToolCalling
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolShell
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCustom
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolApplyPatch,
    OpenUnion("type"),
]
"""The ``tools`` of ``ResponsesDelegationUpdateConfigToolChoiceAllowedTools``."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedTools(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    tools: list[ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool]
    """What the model may call."""

    type: Literal["allowed_tools"]
    """Kind, by which variants are told apart."""

    mode: Literal["none", "auto", "required"] | None = None
    """Which of the ways of working is used."""


ResponsesDelegationUpdateConfigToolChoice: TypeAlias = Annotated[
    Literal["auto", "none", "required"]
    | ResponsesDelegationUpdateConfigToolChoiceFunction
    | ResponsesDelegationUpdateConfigToolChoiceMcp
    | ResponsesDelegationUpdateConfigToolChoiceFileSearch
    | ResponsesDelegationUpdateConfigToolChoiceWebSearch
    | ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview
    | ResponsesDelegationUpdateConfigToolChoiceImageGeneration
    | ResponsesDelegationUpdateConfigToolChoiceComputer
    | ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter
    | ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling
    | ResponsesDelegationUpdateConfigToolChoiceShell
    | ResponsesDelegationUpdateConfigToolChoiceCustom
    | ResponsesDelegationUpdateConfigToolChoiceApplyPatch
    | ResponsesDelegationUpdateConfigToolChoiceAllowedTools,
    OpenUnion("type"),
]
"""The ``tool_choice`` of ``ResponsesDelegationUpdateConfig``."""


class ResponsesDelegationUpdateConfigToolWebSearch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["web_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolFileSearch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolCodeInterpreter(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled(
    BaseModel
):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy``."""

    type: Literal["disabled"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(
    BaseModel
):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy``."""

    allowed_domains: list[str]
    """Host names that may be reached; all others are blocked."""

    type: Literal["allowlist"]
    """Kind, by which variants are told apart."""


ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
    Annotated[
        ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled
        | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
        OpenUnion("type"),
    ]
)
"""The ``network_policy`` of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto``."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReference(
    BaseModel
):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill``."""

    skill_id: str
    """Id of the skill."""

    type: Literal["skill_reference"]
    """Kind, by which variants are told apart."""

    version: str | None = None
    """The version; where absent, the default or latest one."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
    """The ``source`` of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline``."""

    data: str
    """The items of this page, or the payload."""

    media_type: Literal["application/zip"]
    """MIME type of the data."""

    type: Literal["base64"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill``."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    source: ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource
    """Where it comes from."""

    type: Literal["inline"]
    """Kind, by which variants are told apart."""


ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill: TypeAlias = Annotated[
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReference
    | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline,
    OpenUnion("type"),
]
"""The ``skills`` of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto``."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironment``."""

    type: Literal["container_auto"]
    """Kind, by which variants are told apart."""

    file_ids: list[str] | None = None
    """Ids of uploaded files."""

    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: (
        ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy | None
    ) = None
    """What the container may reach on the network."""

    skills: list[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill] | None = (
        None
    )
    """Skills to be available inside."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironment``."""

    container_id: str
    """Id of the container, `cntr_...`."""

    type: Literal["container_reference"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill(BaseModel):
    """The ``skills`` of ``ResponsesDelegationUpdateConfigToolShellEnvironmentLocal``."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    path: str
    """Path of the file."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentLocal(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironment``."""

    type: Literal["local"]
    """Kind, by which variants are told apart."""

    skills: list[ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill] | None = None
    """Skills to be available inside."""


ResponsesDelegationUpdateConfigToolShellEnvironment: TypeAlias = Annotated[
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto
    | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference
    | ResponsesDelegationUpdateConfigToolShellEnvironmentLocal,
    OpenUnion("type"),
]
"""The ``environment`` of ``ResponsesDelegationUpdateConfigToolShell``."""


class ResponsesDelegationUpdateConfigToolShell(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart."""

    environment: ResponsesDelegationUpdateConfigToolShellEnvironment | None = None
    """Where it runs or acts, such as a container, the local machine or a browser."""


class ResponsesDelegationUpdateConfigToolImageGeneration(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["image_generation"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolMcpAllowedToolVariant1(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolMcp``."""

    read_only: bool | None = None
    """True to match tools whose server says that they change nothing."""

    tool_names: list[str] | None = None
    """Names of the tools that match."""


class ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0Always(BaseModel):
    """The ``always`` of ``ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0``."""

    read_only: bool | None = None
    """True to match tools whose server says that they change nothing."""

    tool_names: list[str] | None = None
    """Names of the tools that match."""


class ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0Never(BaseModel):
    """The ``never`` of ``ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0``."""

    read_only: bool | None = None
    """True to match tools whose server says that they change nothing."""

    tool_names: list[str] | None = None
    """Names of the tools that match."""


class ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigToolMcp``."""

    always: ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0Always | None = None
    """Tools that need an approval for each call."""

    never: ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0Never | None = None
    """Tools that run without an approval."""


class ResponsesDelegationUpdateConfigToolMcp(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""

    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    allowed_tools: list[str] | ResponsesDelegationUpdateConfigToolMcpAllowedToolVariant1 | None = (
        None
    )
    """The tools the model may choose from, a subset of those given."""

    authorization: str | None = Field(default=None, repr=False)
    """OAuth access token that is passed to the MCP server; your application obtains it."""

    connector_id: str | None = None
    """The ready-made connector to a service such as Gmail or Dropbox."""

    defer_loading: bool | None = None
    """True to hide the tool from the model until a tool search finds it."""

    headers: dict[str, str] | None = Field(default=None, repr=False)
    """HTTP headers, name to value."""

    require_approval: (
        ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0
        | Literal["always", "never"]
        | None
    ) = None
    """Which tools need an approval for each call: `always`, `never` or a filter."""

    server_description: str | None = None
    """What the MCP server is for; the model reads it."""

    server_label: str | None = None
    """Your name for the MCP server, by which its calls are told apart."""

    server_url: str | None = None
    """Address of the MCP server."""

    tunnel_id: str | None = None
    """Id of the secure tunnel through which the MCP server is reached."""


class ResponsesDelegationUpdateConfigToolCustom(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["custom"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolNamespace(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["namespace"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolToolSearch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["tool_search"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolProgrammaticToolCalling(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolComputer(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["computer"]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolApplyPatch(BaseModel):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart."""


ResponsesDelegationUpdateConfigTool: TypeAlias = Annotated[
    FunctionTool
    | ResponsesDelegationUpdateConfigToolWebSearch
    | ResponsesDelegationUpdateConfigToolFileSearch
    | ResponsesDelegationUpdateConfigToolCodeInterpreter
    | ResponsesDelegationUpdateConfigToolShell
    | ResponsesDelegationUpdateConfigToolImageGeneration
    | ResponsesDelegationUpdateConfigToolMcp
    | ResponsesDelegationUpdateConfigToolCustom
    | ResponsesDelegationUpdateConfigToolNamespace
    | ResponsesDelegationUpdateConfigToolToolSearch
    | ResponsesDelegationUpdateConfigToolProgrammaticToolCalling
    | ResponsesDelegationUpdateConfigToolComputer
    | ResponsesDelegationUpdateConfigToolApplyPatch,
    OpenUnion("type"),
]
"""The ``tools`` of ``ResponsesDelegationUpdateConfig``."""


class ResponsesDelegationUpdateConfig(BaseModel):
    """A part of ``ForkSessionConfigDelegation``, ``SessionUpdateConfigDelegationResponses`` and ``LiveMediaSessionForkConfigParamDelegation``."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    max_output_tokens: int | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    model: str | None = None
    """Name of the model."""

    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in one turn."""

    reasoning: ResponsesDelegationUpdateConfigReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    service_tier: (
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    ) = None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: ResponsesDelegationUpdateConfigText | None = None
    """The text."""

    tool_choice: ResponsesDelegationUpdateConfigToolChoice | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    tools: list[ResponsesDelegationUpdateConfigTool] | None = None
    """What the model may call."""


class SessionUpdateConfigDelegationResponses(BaseModel):
    """A part of ``SessionUpdateConfigDelegation``."""

    type: Literal["responses"]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int | None = None
    """How long to wait before saying that something is being looked up, in milliseconds."""

    responses: ResponsesDelegationUpdateConfig | None = None
    """Settings for answers by a model of the Responses API."""


class SessionUpdateConfigDelegationDecisions(BaseModel):
    """A part of ``SessionUpdateConfigDelegation``."""

    type: Literal["decisions"]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int | None = None
    """How long to wait before saying that something is being looked up, in milliseconds."""

    decisions: DecisionsDelegationUpdateConfig | None = None
    """The questions to be decided."""


SessionUpdateConfigDelegation: TypeAlias = Annotated[
    ClientDelegation
    | SessionUpdateConfigDelegationResponses
    | SessionUpdateConfigDelegationDecisions,
    OpenUnion("type"),
]
"""The ``delegation`` of ``SessionUpdateConfig``."""


class SessionUpdateConfig(BaseModel):
    """A part of ``SessionUpdateEvent``."""

    delegation: SessionUpdateConfigDelegation | None = None
    """Who does the thinking behind the conversation."""

    triggers: list[DecisionTrigger] | None = None
    """Questions that are asked again at certain events."""


class SessionUpdateEvent(BaseModel):
    """The event ``session.update``."""

    session: SessionUpdateConfig
    """The session: its settings or its details."""

    type: Literal["session.update"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioAppendEvent(BaseModel):
    """The event ``session.input_audio.append``."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    type: Literal["session.input_audio.append"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioMuteEvent(BaseModel):
    """The event ``session.input_audio.mute``."""

    type: Literal["session.input_audio.mute"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioUnmuteEvent(BaseModel):
    """The event ``session.input_audio.unmute``."""

    type: Literal["session.input_audio.unmute"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class OutputAudioFixturePlayEvent(BaseModel):
    """The event ``session.output_audio.fixture.play``."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    type: Literal["session.output_audio.fixture.play"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InstructionsAppendEvent(BaseModel):
    """The event ``session.instructions.append``."""

    content: str
    """The content: text, or a list of parts such as text, images, audio and files."""

    delegation_id: str | None = None
    """Id of the delegated task."""

    type: Literal["session.instructions.append"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ThinkingAppendEvent(BaseModel):
    """The event ``session.thinking.append``."""

    content: str
    """The content: text, or a list of parts such as text, images, audio and files."""

    delegation_id: str | None = None
    """Id of the delegated task."""

    type: Literal["session.thinking.append"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class CommentaryAppendEvent(BaseModel):
    """The event ``session.commentary.append``."""

    content: str
    """The content: text, or a list of parts such as text, images, audio and files."""

    delegation_id: str | None = None
    """Id of the delegated task."""

    type: Literal["session.commentary.append"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ResponseItemCreateEvent(BaseModel):
    """The event ``response.item.create``."""

    item: ResponseInputItem
    """The item."""

    type: Literal["response.item.create"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ResponseCreateEvent(BaseModel):
    """The event ``response.create``."""

    type: Literal["response.create"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class SessionCloseEvent(BaseModel):
    """The event ``session.close``."""

    type: Literal["session.close"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


ClientEvent: TypeAlias = Annotated[
    SessionStartEvent
    | SessionUpdateEvent
    | InputAudioAppendEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | ResponseCreateEvent
    | SessionCloseEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


SessionResourceAudioOutputVoice: TypeAlias = Annotated[
    str | BuiltInVoice | CustomVoice, OpenUnion()
]
"""The ``voice`` of ``SessionResourceAudioOutput``."""


class SessionResourceAudioOutput(BaseModel):
    """The ``output`` of ``SessionResourceAudio``."""

    voice: SessionResourceAudioOutputVoice | None = None
    """The voice that speaks: a built-in one by name or a custom one by id."""


class SessionResourceAudio(BaseModel):
    """The ``audio`` of ``SessionResource``."""

    format: AudioFormat | None = None
    """How the data is laid out or encoded."""

    output: SessionResourceAudioOutput | None = None
    """What was produced."""


class SessionResourceDelegationResponses(BaseModel):
    """A part of ``SessionResourceDelegation``."""

    responses: ResponsesDelegationConfig
    """Settings for answers by a model of the Responses API."""

    type: Literal["responses"]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int | None = None
    """How long to wait before saying that something is being looked up, in milliseconds."""


class SessionResourceDelegationDecisions(BaseModel):
    """A part of ``SessionResourceDelegation``."""

    decisions: DecisionsDelegationConfig
    """The questions to be decided."""

    type: Literal["decisions"]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int | None = None
    """How long to wait before saying that something is being looked up, in milliseconds."""


SessionResourceDelegation: TypeAlias = Annotated[
    ClientDelegation | SessionResourceDelegationResponses | SessionResourceDelegationDecisions,
    OpenUnion("type"),
]
"""The ``delegation`` of ``SessionResource``."""


class SessionResource(BaseModel):
    """A part of ``SessionClosedEvent``, ``SessionStartedEvent`` and ``SessionUpdatedEvent``."""

    id: str
    """Unique id."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""

    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    """Name of the model."""

    status: Literal["active"]
    """How far it has come or how it ended."""

    audio: SessionResourceAudio | None = None
    """Audio data, base64, or the settings for audio."""

    client: ClientConfig | None = None
    """What the client of the session may do."""

    delegation: SessionResourceDelegation | None = None
    """Who does the thinking behind the conversation."""

    input: list[InitialItem] | None = None
    """What the model is given."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    safety_identifier: str | None = None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    store: bool | None = None
    """Whether the result is kept on the server, so that it can be fetched later."""

    triggers: list[DecisionTrigger] | None = None
    """Questions that are asked again at certain events."""


class SessionStartedEvent(BaseModel):
    """The event ``session.started``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session: SessionResource
    """The session: its settings or its details."""

    type: Literal["session.started"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class SessionUpdatedEvent(BaseModel):
    """The event ``session.updated``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session: SessionResource
    """The session: its settings or its details."""

    type: Literal["session.updated"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class InputAudioMutedEvent(BaseModel):
    """The event ``session.input_audio.muted``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.input_audio.muted"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class InputAudioUnmutedEvent(BaseModel):
    """The event ``session.input_audio.unmuted``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.input_audio.unmuted"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class OutputAudioFixturePlayingEvent(BaseModel):
    """The event ``session.output_audio.fixture.playing``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.output_audio.fixture.playing"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class OutputAudioFixturePlayedEvent(BaseModel):
    """The event ``session.output_audio.fixture.played``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.output_audio.fixture.played"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class InstructionsAppendedEvent(BaseModel):
    """The event ``session.instructions.appended``."""

    end_ms: int
    """Where it ends, in milliseconds from the start of the session."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    start_ms: int
    """Where it starts, in milliseconds from the start of the session."""

    type: Literal["session.instructions.appended"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ThinkingAppendedEvent(BaseModel):
    """The event ``session.thinking.appended``."""

    end_ms: int
    """Where it ends, in milliseconds from the start of the session."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    start_ms: int
    """Where it starts, in milliseconds from the start of the session."""

    type: Literal["session.thinking.appended"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class CommentaryAppendedEvent(BaseModel):
    """The event ``session.commentary.appended``."""

    end_ms: int
    """Where it ends, in milliseconds from the start of the session."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    start_ms: int
    """Where it starts, in milliseconds from the start of the session."""

    type: Literal["session.commentary.appended"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ServerEventSessionInputAudioAppend(BaseModel):
    """The event ``session.input_audio.append``."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    type: Literal["session.input_audio.append"]
    """Kind, by which variants are told apart."""


class OutputAudioDeltaEvent(BaseModel):
    """The event ``session.output_audio.delta``."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    type: Literal["session.output_audio.delta"]
    """Kind, by which variants are told apart."""

    end_ms: int | None = None
    """Where it ends, in milliseconds from the start of the session."""

    start_ms: int | None = None
    """Where it starts, in milliseconds from the start of the session."""


class InputTranscriptDeltaEvent(BaseModel):
    """The event ``session.input_transcript.delta``."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    end_ms: int
    """Where it ends, in milliseconds from the start of the session."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    start_ms: int
    """Where it starts, in milliseconds from the start of the session."""

    type: Literal["session.input_transcript.delta"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class OutputTranscriptDeltaEvent(BaseModel):
    """The event ``session.output_transcript.delta``."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    end_ms: int
    """Where it ends, in milliseconds from the start of the session."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    start_ms: int
    """Where it starts, in milliseconds from the start of the session."""

    type: Literal["session.output_transcript.delta"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class DelegationCreatedEventDelegation(BaseModel):
    """The event ``delegation``."""

    id: str
    """Unique id."""

    target: Literal["client", "responses", "decisions"]
    """Where a run sends its input."""

    type: Literal["delegation"]
    """Kind, by which variants are told apart."""

    response_id: str | None = None
    """Id of the response, `resp_...`."""


class DelegationCreatedEvent(BaseModel):
    """The event ``session.delegation.created``."""

    delegation: DelegationCreatedEventDelegation
    """Who does the thinking behind the conversation."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    offset_ms: int
    """When it happened, in milliseconds from the start of the session."""

    type: Literal["session.delegation.created"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ResponseEvent(BaseModel):
    """The event ``response.event``."""

    event: dict[str, object]
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.event"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""

    delegation_id: str | None = None
    """Id of the delegated task."""


class SessionUsage(BaseModel):
    """A part of ``SessionClosedEvent`` and ``SessionUsageUpdatedEvent``."""

    seconds: float
    """A number of seconds."""

    active_seconds: int | None = None
    """How long the session was active, in seconds."""

    paused_seconds: int | None = None
    """How long the session was paused, in seconds."""


class SessionUsageUpdatedEventContextWindow(BaseModel):
    """The ``context_window`` of ``SessionUsageUpdatedEvent``."""

    usage_ratio: float
    """How much of the context is in use, from 0 to 1."""


class SessionUsageUpdatedEvent(BaseModel):
    """The event ``session.usage.updated``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.usage.updated"]
    """Kind, by which variants are told apart."""

    usage: SessionUsage
    """What was used, in tokens or seconds."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""

    context_window: SessionUsageUpdatedEventContextWindow | None = None
    """How full the context is."""


class SessionClosedEvent(BaseModel):
    """The event ``session.closed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    """Why, in a word or a sentence."""

    session: SessionResource
    """The session: its settings or its details."""

    type: Literal["session.closed"]
    """Kind, by which variants are told apart."""

    usage: SessionUsage
    """What was used, in tokens or seconds."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ServerEventTransportDtmfReceived(BaseModel):
    """The event ``transport.dtmf.received``."""

    event: str
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transport.dtmf.received"]
    """Kind, by which variants are told apart."""


class ServerEventTransportDtmfSend(BaseModel):
    """The event ``transport.dtmf.send``."""

    event: str
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transport.dtmf.send"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ServerEventTransportDtmfSent(BaseModel):
    """The event ``transport.dtmf.sent``."""

    event: str
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transport.dtmf.sent"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ServerEventTransportRinging(BaseModel):
    """The event ``transport.ringing``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["transport.ringing"]
    """Kind, by which variants are told apart."""


class ServerEventTransportAnswered(BaseModel):
    """The event ``transport.answered``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["transport.answered"]
    """Kind, by which variants are told apart."""


class ServerEventTransportFailedError(BaseModel):
    """The event ``call_error``."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    type: Literal["call_error"]
    """Kind, by which variants are told apart."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""


class ServerEventTransportFailed(BaseModel):
    """The event ``transport.failed``."""

    error: ServerEventTransportFailedError
    """What went wrong; null or absent if nothing did."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["transport.failed"]
    """Kind, by which variants are told apart."""


ServerEvent: TypeAlias = Annotated[
    SessionStartedEvent
    | SessionUpdatedEvent
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | ServerEventSessionInputAudioAppend
    | OutputAudioDeltaEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | ErrorEvent
    | InfoEvent
    | ServerEventTransportDtmfReceived
    | ServerEventTransportDtmfSend
    | ServerEventTransportDtmfSent
    | ServerEventTransportRinging
    | ServerEventTransportAnswered
    | ServerEventTransportFailed,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class ForkSessionConfigAudio(BaseModel):
    """The ``audio`` of ``ForkSessionConfig``."""

    format: AudioFormat | None = None
    """How the data is laid out or encoded."""


class ForkSessionConfigDelegation(BaseModel):
    """The ``delegation`` of ``ForkSessionConfig``."""

    type: Literal["responses"]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int | None = None
    """How long to wait before saying that something is being looked up, in milliseconds."""

    responses: ResponsesDelegationUpdateConfig | None = None
    """Settings for answers by a model of the Responses API."""


class ForkSessionConfig(BaseModel):
    """A part of ``ForkSessionStartEvent``."""

    audio: ForkSessionConfigAudio | None = None
    """Audio data, base64, or the settings for audio."""

    client: ClientConfig | None = None
    """What the client of the session may do."""

    delegation: ForkSessionConfigDelegation | None = None
    """Who does the thinking behind the conversation."""

    store: bool | None = None
    """Whether the result is kept on the server, so that it can be fetched later."""


class ForkSessionStartEvent(BaseModel):
    """The event ``session.start``."""

    session: ForkSessionConfig
    """The session: its settings or its details."""

    type: Literal["session.start"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


ForkClientEvent: TypeAlias = Annotated[
    ForkSessionStartEvent
    | SessionUpdateEvent
    | InputAudioAppendEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | ResponseCreateEvent
    | SessionCloseEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class ForkServerEventSessionInputAudioAppend(BaseModel):
    """The event ``session.input_audio.append``."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    type: Literal["session.input_audio.append"]
    """Kind, by which variants are told apart."""


class ForkServerEventTransportDtmfReceived(BaseModel):
    """The event ``transport.dtmf.received``."""

    event: str
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transport.dtmf.received"]
    """Kind, by which variants are told apart."""


class ForkServerEventTransportDtmfSend(BaseModel):
    """The event ``transport.dtmf.send``."""

    event: str
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transport.dtmf.send"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ForkServerEventTransportDtmfSent(BaseModel):
    """The event ``transport.dtmf.sent``."""

    event: str
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transport.dtmf.sent"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ForkServerEventTransportRinging(BaseModel):
    """The event ``transport.ringing``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["transport.ringing"]
    """Kind, by which variants are told apart."""


class ForkServerEventTransportAnswered(BaseModel):
    """The event ``transport.answered``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["transport.answered"]
    """Kind, by which variants are told apart."""


class ForkServerEventTransportFailedError(BaseModel):
    """The event ``call_error``."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    type: Literal["call_error"]
    """Kind, by which variants are told apart."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""


class ForkServerEventTransportFailed(BaseModel):
    """The event ``transport.failed``."""

    error: ForkServerEventTransportFailedError
    """What went wrong; null or absent if nothing did."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["transport.failed"]
    """Kind, by which variants are told apart."""


ForkServerEvent: TypeAlias = Annotated[
    SessionStartedEvent
    | SessionUpdatedEvent
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | ForkServerEventSessionInputAudioAppend
    | OutputAudioDeltaEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | ErrorEvent
    | InfoEvent
    | ForkServerEventTransportDtmfReceived
    | ForkServerEventTransportDtmfSend
    | ForkServerEventTransportDtmfSent
    | ForkServerEventTransportRinging
    | ForkServerEventTransportAnswered
    | ForkServerEventTransportFailed,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class ConnectClientEventTransportDtmfSend(BaseModel):
    """The event ``transport.dtmf.send``."""

    event: str
    """Name of the event."""

    type: Literal["transport.dtmf.send"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


ConnectClientEvent: TypeAlias = Annotated[
    SessionUpdateEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | ConnectClientEventTransportDtmfSend
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | ResponseCreateEvent
    | SessionCloseEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class ConnectServerEventSessionInputAudioAppend(BaseModel):
    """The event ``session.input_audio.append``."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    type: Literal["session.input_audio.append"]
    """Kind, by which variants are told apart."""


class ConnectServerEventTransportDtmfReceived(BaseModel):
    """The event ``transport.dtmf.received``."""

    event: str
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transport.dtmf.received"]
    """Kind, by which variants are told apart."""


class ConnectServerEventTransportDtmfSend(BaseModel):
    """The event ``transport.dtmf.send``."""

    event: str
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transport.dtmf.send"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ConnectServerEventTransportDtmfSent(BaseModel):
    """The event ``transport.dtmf.sent``."""

    event: str
    """Name of the event."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transport.dtmf.sent"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ConnectServerEventTransportRinging(BaseModel):
    """The event ``transport.ringing``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["transport.ringing"]
    """Kind, by which variants are told apart."""


class ConnectServerEventTransportAnswered(BaseModel):
    """The event ``transport.answered``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["transport.answered"]
    """Kind, by which variants are told apart."""


class ConnectServerEventTransportFailedError(BaseModel):
    """The event ``call_error``."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    type: Literal["call_error"]
    """Kind, by which variants are told apart."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""


class ConnectServerEventTransportFailed(BaseModel):
    """The event ``transport.failed``."""

    error: ConnectServerEventTransportFailedError
    """What went wrong; null or absent if nothing did."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["transport.failed"]
    """Kind, by which variants are told apart."""


class ConnectServerEventSessionResumed(BaseModel):
    """The event ``session.resumed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.resumed"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


class ConnectServerEventSessionPaused(BaseModel):
    """The event ``session.paused``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.paused"]
    """Kind, by which variants are told apart."""

    client_event_id: str | None = None
    """The client's own id of the event that this answers."""


ConnectServerEvent: TypeAlias = Annotated[
    SessionStartedEvent
    | SessionUpdatedEvent
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | ErrorEvent
    | InfoEvent
    | ConnectServerEventSessionInputAudioAppend
    | OutputAudioDeltaEvent
    | ConnectServerEventTransportDtmfReceived
    | ConnectServerEventTransportDtmfSend
    | ConnectServerEventTransportDtmfSent
    | ConnectServerEventTransportRinging
    | ConnectServerEventTransportAnswered
    | ConnectServerEventTransportFailed
    | ConnectServerEventSessionResumed
    | ConnectServerEventSessionPaused,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class LiveCreateResponseSession(BaseModel):
    """The ``session`` of ``LiveCreateResponse``."""

    id: str
    """Unique id."""


class LiveCreateResponseTransport(BaseModel):
    """The ``transport`` of ``LiveCreateResponse``."""

    sdp: str
    """The WebRTC session offer, as SDP text."""

    type: Literal["webrtc"]
    """Kind, by which variants are told apart."""


class LiveCreateResponse(BaseModel):
    """What ``POST /live/sessions`` answers."""

    session: LiveCreateResponseSession
    """The session: its settings or its details."""

    transport: LiveCreateResponseTransport
    """How the connection is made."""


class SessionForkResponseSession(BaseModel):
    """The ``session`` of ``SessionForkResponse``."""

    id: str
    """Unique id."""


class SessionForkResponseTransport(BaseModel):
    """The ``transport`` of ``SessionForkResponse``."""

    sdp: str
    """The WebRTC session offer, as SDP text."""

    type: Literal["webrtc"]
    """Kind, by which variants are told apart."""


class SessionForkResponse(BaseModel):
    """What ``POST /live/sessions/{session_id}/fork`` answers."""

    session: SessionForkResponseSession
    """The session: its settings or its details."""

    transport: SessionForkResponseTransport
    """How the connection is made."""


LiveSessionsDownloadRecordingResponse: TypeAlias = bytes
"""What ``GET /live/sessions/{session_id}/content`` answers."""
