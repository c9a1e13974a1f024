# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: live"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.responses import ResponseInputItemParam
from openai_oxide.params.shared import ResponseFormatJsonSchemaSchema
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "AudioFormatAudioPcmParam",
    "AudioFormatAudioPcmaParam",
    "AudioFormatAudioPcmuParam",
    "AudioFormatParam",
    "ClientConfigParam",
    "ClientDelegationParam",
    "ClientEventParam",
    "CommentaryAppendEventParam",
    "ConnectClientEventParam",
    "ConnectClientEventTransportDtmfSendParam",
    "CustomVoiceParam",
    "DataChannelConfigParam",
    "DecisionAssistantMessageContentVariant1OutputTextParam",
    "DecisionAssistantMessageContentVariant1Param",
    "DecisionAssistantMessageContentVariant1RefusalParam",
    "DecisionAssistantMessageParam",
    "DecisionChoiceOptionParam",
    "DecisionCreateEventParam",
    "DecisionDeveloperMessageParam",
    "DecisionInputTextParam",
    "DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1InputImageParam",
    "DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1Param",
    "DecisionItemCreateEventItemCustomToolCallOutputParam",
    "DecisionItemCreateEventItemCustomToolCallParam",
    "DecisionItemCreateEventItemFunctionCallOutputOutputVariant1InputImageParam",
    "DecisionItemCreateEventItemFunctionCallOutputOutputVariant1Param",
    "DecisionItemCreateEventItemFunctionCallOutputParam",
    "DecisionItemCreateEventItemFunctionCallParam",
    "DecisionItemCreateEventItemParam",
    "DecisionItemCreateEventParam",
    "DecisionItemDeleteEventParam",
    "DecisionQuestionChoiceInstructionVariant1InputImageParam",
    "DecisionQuestionChoiceInstructionVariant1InputJsonParam",
    "DecisionQuestionChoiceInstructionVariant1Param",
    "DecisionQuestionChoiceParam",
    "DecisionQuestionParam",
    "DecisionQuestionPredicateInstructionVariant1InputImageParam",
    "DecisionQuestionPredicateInstructionVariant1InputJsonParam",
    "DecisionQuestionPredicateInstructionVariant1Param",
    "DecisionQuestionPredicateParam",
    "DecisionQuestionScoreInstructionVariant1InputImageParam",
    "DecisionQuestionScoreInstructionVariant1InputJsonParam",
    "DecisionQuestionScoreInstructionVariant1Param",
    "DecisionQuestionScoreLevelParam",
    "DecisionQuestionScoreParam",
    "DecisionSystemMessageParam",
    "DecisionTriggerDecisionsParam",
    "DecisionTriggerParam",
    "DecisionUserMessageContentVariant1InputImageParam",
    "DecisionUserMessageContentVariant1InputJsonParam",
    "DecisionUserMessageContentVariant1InputTextParam",
    "DecisionUserMessageContentVariant1Param",
    "DecisionUserMessageParam",
    "DecisionsDelegationConfigParam",
    "DecisionsDelegationUpdateConfigParam",
    "ForkClientEventParam",
    "ForkSessionConfigAudioParam",
    "ForkSessionConfigDelegationParam",
    "ForkSessionConfigParam",
    "ForkSessionStartEventParam",
    "FunctionToolParam",
    "InitialItemMessageAssistantContentOutputTextParam",
    "InitialItemMessageAssistantContentParam",
    "InitialItemMessageAssistantContentTextParam",
    "InitialItemMessageAssistantParam",
    "InitialItemMessageDeveloperContentParam",
    "InitialItemMessageDeveloperParam",
    "InitialItemMessageUserContentParam",
    "InitialItemMessageUserParam",
    "InitialItemParam",
    "InputAudioAppendEventParam",
    "InputAudioMuteEventParam",
    "InputAudioUnmuteEventParam",
    "InstructionsAppendEventParam",
    "LiveBuiltInVoice",
    "LiveCreateArguments",
    "LiveCreateParams",
    "LiveCreateRequestTransportParam",
    "LiveSessionsAcceptRequestSessionAudioOutputParam",
    "LiveSessionsAcceptRequestSessionAudioOutputVoiceParam",
    "LiveSessionsAcceptRequestSessionAudioParam",
    "LiveSessionsAcceptRequestSessionDelegationDecisionsParam",
    "LiveSessionsAcceptRequestSessionDelegationParam",
    "LiveSessionsAcceptRequestSessionDelegationResponsesParam",
    "LiveSessionsAcceptRequestSessionParam",
    "LiveSessionsForkRequestTransportParam",
    "MediaSessionConfigAudioOutputParam",
    "MediaSessionConfigAudioOutputVoiceParam",
    "MediaSessionConfigAudioParam",
    "MediaSessionConfigDelegationDecisionsParam",
    "MediaSessionConfigDelegationParam",
    "MediaSessionConfigDelegationResponsesParam",
    "MediaSessionConfigParam",
    "MediaSessionConfigWakePolicyParam",
    "MediaSessionForkConfigDelegationParam",
    "MediaSessionForkConfigParam",
    "OutputAudioFixturePlayEventParam",
    "ResponseCreateEventParam",
    "ResponseItemCreateEventParam",
    "ResponsesDelegationConfigParam",
    "ResponsesDelegationConfigReasoningParam",
    "ResponsesDelegationConfigTextParam",
    "ResponsesDelegationConfigToolApplyPatchParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolApplyPatchParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolCodeInterpreterParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolComputerParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolCustomParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolFileSearchParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolFunctionParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolImageGenerationParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolMcpParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolProgrammaticToolCallingParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolShellParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearchParam",
    "ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearchPreviewParam",
    "ResponsesDelegationConfigToolChoiceApplyPatchParam",
    "ResponsesDelegationConfigToolChoiceCodeInterpreterParam",
    "ResponsesDelegationConfigToolChoiceComputerParam",
    "ResponsesDelegationConfigToolChoiceCustomParam",
    "ResponsesDelegationConfigToolChoiceFileSearchParam",
    "ResponsesDelegationConfigToolChoiceFunctionParam",
    "ResponsesDelegationConfigToolChoiceImageGenerationParam",
    "ResponsesDelegationConfigToolChoiceMcpParam",
    "ResponsesDelegationConfigToolChoiceParam",
    "ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam",
    "ResponsesDelegationConfigToolChoiceShellParam",
    "ResponsesDelegationConfigToolChoiceWebSearchParam",
    "ResponsesDelegationConfigToolChoiceWebSearchPreviewParam",
    "ResponsesDelegationConfigToolCodeInterpreterParam",
    "ResponsesDelegationConfigToolComputerParam",
    "ResponsesDelegationConfigToolCustomParam",
    "ResponsesDelegationConfigToolFileSearchParam",
    "ResponsesDelegationConfigToolImageGenerationParam",
    "ResponsesDelegationConfigToolMcpAllowedToolVariant1Param",
    "ResponsesDelegationConfigToolMcpParam",
    "ResponsesDelegationConfigToolMcpRequireApprovalVariant0AlwaysParam",
    "ResponsesDelegationConfigToolMcpRequireApprovalVariant0NeverParam",
    "ResponsesDelegationConfigToolMcpRequireApprovalVariant0Param",
    "ResponsesDelegationConfigToolNamespaceParam",
    "ResponsesDelegationConfigToolParam",
    "ResponsesDelegationConfigToolProgrammaticToolCallingParam",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyParam",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineParam",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceParam",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam",
    "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceParam",
    "ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam",
    "ResponsesDelegationConfigToolShellEnvironmentLocalParam",
    "ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam",
    "ResponsesDelegationConfigToolShellEnvironmentParam",
    "ResponsesDelegationConfigToolShellParam",
    "ResponsesDelegationConfigToolToolSearchParam",
    "ResponsesDelegationConfigToolWebSearchParam",
    "ResponsesDelegationUpdateConfigParam",
    "ResponsesDelegationUpdateConfigReasoningParam",
    "ResponsesDelegationUpdateConfigTextParam",
    "ResponsesDelegationUpdateConfigToolApplyPatchParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolApplyPatchParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCodeInterpreterParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolComputerParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCustomParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFileSearchParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFunctionParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolImageGenerationParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolMcpParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolProgrammaticToolCallingParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolShellParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearchParam",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearchPreviewParam",
    "ResponsesDelegationUpdateConfigToolChoiceApplyPatchParam",
    "ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterParam",
    "ResponsesDelegationUpdateConfigToolChoiceComputerParam",
    "ResponsesDelegationUpdateConfigToolChoiceCustomParam",
    "ResponsesDelegationUpdateConfigToolChoiceFileSearchParam",
    "ResponsesDelegationUpdateConfigToolChoiceFunctionParam",
    "ResponsesDelegationUpdateConfigToolChoiceImageGenerationParam",
    "ResponsesDelegationUpdateConfigToolChoiceMcpParam",
    "ResponsesDelegationUpdateConfigToolChoiceParam",
    "ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingParam",
    "ResponsesDelegationUpdateConfigToolChoiceShellParam",
    "ResponsesDelegationUpdateConfigToolChoiceWebSearchParam",
    "ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewParam",
    "ResponsesDelegationUpdateConfigToolCodeInterpreterParam",
    "ResponsesDelegationUpdateConfigToolComputerParam",
    "ResponsesDelegationUpdateConfigToolCustomParam",
    "ResponsesDelegationUpdateConfigToolFileSearchParam",
    "ResponsesDelegationUpdateConfigToolImageGenerationParam",
    "ResponsesDelegationUpdateConfigToolMcpAllowedToolVariant1Param",
    "ResponsesDelegationUpdateConfigToolMcpParam",
    "ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0AlwaysParam",
    "ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0NeverParam",
    "ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0Param",
    "ResponsesDelegationUpdateConfigToolNamespaceParam",
    "ResponsesDelegationUpdateConfigToolParam",
    "ResponsesDelegationUpdateConfigToolProgrammaticToolCallingParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSourceParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReferenceParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReferenceParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentLocalParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkillParam",
    "ResponsesDelegationUpdateConfigToolShellEnvironmentParam",
    "ResponsesDelegationUpdateConfigToolShellParam",
    "ResponsesDelegationUpdateConfigToolToolSearchParam",
    "ResponsesDelegationUpdateConfigToolWebSearchParam",
    "ServerEventSelectorParam",
    "SessionAcceptArguments",
    "SessionAcceptParams",
    "SessionCloseEventParam",
    "SessionConfigAudioOutputParam",
    "SessionConfigAudioOutputVoiceParam",
    "SessionConfigAudioParam",
    "SessionConfigDelegationDecisionsParam",
    "SessionConfigDelegationParam",
    "SessionConfigDelegationResponsesParam",
    "SessionConfigParam",
    "SessionForkArguments",
    "SessionForkParams",
    "SessionReferArguments",
    "SessionReferParams",
    "SessionRejectArguments",
    "SessionRejectParams",
    "SessionStartEventParam",
    "SessionUpdateConfigDelegationDecisionsParam",
    "SessionUpdateConfigDelegationParam",
    "SessionUpdateConfigDelegationResponsesParam",
    "SessionUpdateConfigParam",
    "SessionUpdateEventParam",
    "ThinkingAppendEventParam",
]


class DecisionChoiceOptionParam(TypedDict, total=False):
    """A part of ``DecisionQuestionChoice``."""

    value: Required[str | bool]
    """The value."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""


class DecisionInputTextParam(TypedDict, total=False):
    """A part of ``DecisionQuestionChoiceInstructionVariant1``, ``DecisionQuestionPredicateInstructionVariant1``, ``DecisionQuestionScoreInstructionVariant1`` and 8 more."""

    text: Required[str]
    """The text."""

    type: Required[Literal["input_text"]]
    """Kind, by which variants are told apart."""


class DecisionQuestionChoiceInstructionVariant1InputImageParam(TypedDict, total=False):
    """A part of ``DecisionQuestionChoiceInstructionVariant1``."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class DecisionQuestionChoiceInstructionVariant1InputJsonParam(TypedDict, total=False):
    """A part of ``DecisionQuestionChoiceInstructionVariant1``."""

    data: Required[ResponseFormatJsonSchemaSchema | Iterable[ResponseFormatJsonSchemaSchema]]
    """The items of this page, or the payload."""

    type: Required[Literal["input_json"]]
    """Kind, by which variants are told apart."""


DecisionQuestionChoiceInstructionVariant1Param: TypeAlias = (
    DecisionInputTextParam
    | DecisionQuestionChoiceInstructionVariant1InputImageParam
    | DecisionQuestionChoiceInstructionVariant1InputJsonParam
)
"""A part of ``DecisionQuestionChoice``."""


class DecisionQuestionChoiceParam(TypedDict, total=False):
    """A part of ``DecisionQuestion``."""

    choices: Required[Iterable[DecisionChoiceOptionParam]]
    """The alternative answers, as many as `n` asked for."""

    instructions: Required[str | Iterable[DecisionQuestionChoiceInstructionVariant1Param]]
    """Standing guidance for the model, ahead of the conversation."""

    type: Required[Literal["choice"]]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


class DecisionQuestionPredicateInstructionVariant1InputImageParam(TypedDict, total=False):
    """A part of ``DecisionQuestionPredicateInstructionVariant1``."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class DecisionQuestionPredicateInstructionVariant1InputJsonParam(TypedDict, total=False):
    """A part of ``DecisionQuestionPredicateInstructionVariant1``."""

    data: Required[ResponseFormatJsonSchemaSchema | Iterable[ResponseFormatJsonSchemaSchema]]
    """The items of this page, or the payload."""

    type: Required[Literal["input_json"]]
    """Kind, by which variants are told apart."""


DecisionQuestionPredicateInstructionVariant1Param: TypeAlias = (
    DecisionInputTextParam
    | DecisionQuestionPredicateInstructionVariant1InputImageParam
    | DecisionQuestionPredicateInstructionVariant1InputJsonParam
)
"""A part of ``DecisionQuestionPredicate``."""


class DecisionQuestionPredicateParam(TypedDict, total=False):
    """A part of ``DecisionQuestion``."""

    instructions: Required[str | Iterable[DecisionQuestionPredicateInstructionVariant1Param]]
    """Standing guidance for the model, ahead of the conversation."""

    type: Required[Literal["predicate"]]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


class DecisionQuestionScoreInstructionVariant1InputImageParam(TypedDict, total=False):
    """A part of ``DecisionQuestionScoreInstructionVariant1``."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class DecisionQuestionScoreInstructionVariant1InputJsonParam(TypedDict, total=False):
    """A part of ``DecisionQuestionScoreInstructionVariant1``."""

    data: Required[ResponseFormatJsonSchemaSchema | Iterable[ResponseFormatJsonSchemaSchema]]
    """The items of this page, or the payload."""

    type: Required[Literal["input_json"]]
    """Kind, by which variants are told apart."""


DecisionQuestionScoreInstructionVariant1Param: TypeAlias = (
    DecisionInputTextParam
    | DecisionQuestionScoreInstructionVariant1InputImageParam
    | DecisionQuestionScoreInstructionVariant1InputJsonParam
)
"""A part of ``DecisionQuestionScore``."""


class DecisionQuestionScoreLevelParam(TypedDict, total=False):
    """The ``levels`` of ``DecisionQuestionScore``."""

    label: Required[str]
    """What people read beside it."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""


class DecisionQuestionScoreParam(TypedDict, total=False):
    """A part of ``DecisionQuestion``."""

    instructions: Required[str | Iterable[DecisionQuestionScoreInstructionVariant1Param]]
    """Standing guidance for the model, ahead of the conversation."""

    levels: Required[Iterable[DecisionQuestionScoreLevelParam]]
    """The steps of the scale, from low to high."""

    type: Required[Literal["score"]]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


DecisionQuestionParam: TypeAlias = (
    DecisionQuestionChoiceParam | DecisionQuestionPredicateParam | DecisionQuestionScoreParam
)
"""A part of ``DecisionTriggerDecisions``, ``DecisionsDelegationConfig`` and ``DecisionsDelegationUpdateConfig``."""


class DecisionTriggerDecisionsParam(TypedDict, total=False):
    """The ``decisions`` of ``DecisionTrigger``."""

    questions: Required[Iterable[DecisionQuestionParam]]
    """The questions to answer."""


class DecisionTriggerParam(TypedDict, total=False):
    """A part of ``SessionConfig``, ``SessionResource``, ``SessionUpdateConfig`` and 2 more."""

    decisions: Required[DecisionTriggerDecisionsParam]
    """The questions to be decided."""

    event_type: Required[
        Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    ]
    """The type of the event."""

    type: Required[Literal["decisions"]]
    """Kind, by which variants are told apart."""


class DecisionCreateEventParam(TypedDict, total=False):
    """The event ``decision.create``."""

    event_id: Required[str]
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Required[Literal["decision.create"]]
    """Kind, by which variants are told apart."""


class DecisionUserMessageContentVariant1InputTextParam(TypedDict, total=False):
    """A part of ``DecisionUserMessageContentVariant1``."""

    text: Required[str]
    """The text."""

    type: Required[Literal["input_text"]]
    """Kind, by which variants are told apart."""


class DecisionUserMessageContentVariant1InputImageParam(TypedDict, total=False):
    """A part of ``DecisionUserMessageContentVariant1``."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class DecisionUserMessageContentVariant1InputJsonParam(TypedDict, total=False):
    """A part of ``DecisionUserMessageContentVariant1``."""

    data: Required[ResponseFormatJsonSchemaSchema | Iterable[ResponseFormatJsonSchemaSchema]]
    """The items of this page, or the payload."""

    type: Required[Literal["input_json"]]
    """Kind, by which variants are told apart."""


DecisionUserMessageContentVariant1Param: TypeAlias = (
    DecisionUserMessageContentVariant1InputTextParam
    | DecisionUserMessageContentVariant1InputImageParam
    | DecisionUserMessageContentVariant1InputJsonParam
)
"""A part of ``DecisionUserMessage``."""


class DecisionUserMessageParam(TypedDict, total=False):
    """A part of ``DecisionItemCreateEventItem``."""

    content: Required[str | Iterable[DecisionUserMessageContentVariant1Param]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None
    """Unique id."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionSystemMessageParam(TypedDict, total=False):
    """A part of ``DecisionItemCreateEventItem``."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["system"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None
    """Unique id."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionAssistantMessageContentVariant1OutputTextParam(TypedDict, total=False):
    """A part of ``DecisionAssistantMessageContentVariant1``."""

    text: Required[str]
    """The text."""

    type: Required[Literal["output_text"]]
    """Kind, by which variants are told apart."""


class DecisionAssistantMessageContentVariant1RefusalParam(TypedDict, total=False):
    """A part of ``DecisionAssistantMessageContentVariant1``."""

    refusal: Required[str]
    """Why the model declines to answer, in its words."""

    type: Required[Literal["refusal"]]
    """Kind, by which variants are told apart."""


DecisionAssistantMessageContentVariant1Param: TypeAlias = (
    DecisionAssistantMessageContentVariant1OutputTextParam
    | DecisionAssistantMessageContentVariant1RefusalParam
)
"""A part of ``DecisionAssistantMessage``."""


class DecisionAssistantMessageParam(TypedDict, total=False):
    """A part of ``DecisionItemCreateEventItem``."""

    content: Required[str | Iterable[DecisionAssistantMessageContentVariant1Param]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["assistant"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None
    """Unique id."""

    phase: Literal["commentary", "final_answer"] | None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionDeveloperMessageParam(TypedDict, total=False):
    """A part of ``DecisionItemCreateEventItem``."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None
    """Unique id."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionItemCreateEventItemFunctionCallParam(TypedDict, total=False):
    """The event ``function_call``."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["function_call"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    namespace: str | None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


class DecisionItemCreateEventItemFunctionCallOutputOutputVariant1InputImageParam(
    TypedDict, total=False
):
    """The event ``input_image``."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


DecisionItemCreateEventItemFunctionCallOutputOutputVariant1Param: TypeAlias = (
    DecisionInputTextParam
    | DecisionItemCreateEventItemFunctionCallOutputOutputVariant1InputImageParam
)
"""A part of ``DecisionItemCreateEventItemFunctionCallOutput``."""


class DecisionItemCreateEventItemFunctionCallOutputParam(TypedDict, total=False):
    """The event ``function_call_output``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    output: Required[
        str | Iterable[DecisionItemCreateEventItemFunctionCallOutputOutputVariant1Param]
    ]
    """What was produced."""

    type: Required[Literal["function_call_output"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


class DecisionItemCreateEventItemCustomToolCallParam(TypedDict, total=False):
    """The event ``custom_tool_call``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    input: Required[str]
    """What the model is given."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["custom_tool_call"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    namespace: str | None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


class DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1InputImageParam(
    TypedDict, total=False
):
    """The event ``input_image``."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1Param: TypeAlias = (
    DecisionInputTextParam
    | DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1InputImageParam
)
"""A part of ``DecisionItemCreateEventItemCustomToolCallOutput``."""


class DecisionItemCreateEventItemCustomToolCallOutputParam(TypedDict, total=False):
    """The event ``custom_tool_call_output``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    output: Required[
        str | Iterable[DecisionItemCreateEventItemCustomToolCallOutputOutputVariant1Param]
    ]
    """What was produced."""

    type: Required[Literal["custom_tool_call_output"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


DecisionItemCreateEventItemParam: TypeAlias = (
    DecisionUserMessageParam
    | DecisionDeveloperMessageParam
    | DecisionSystemMessageParam
    | DecisionAssistantMessageParam
    | DecisionItemCreateEventItemFunctionCallParam
    | DecisionItemCreateEventItemFunctionCallOutputParam
    | DecisionItemCreateEventItemCustomToolCallParam
    | DecisionItemCreateEventItemCustomToolCallOutputParam
)
"""The ``item`` of ``DecisionItemCreateEvent``."""


class DecisionItemCreateEventParam(TypedDict, total=False):
    """The event ``decision.item.create``."""

    item: Required[DecisionItemCreateEventItemParam]
    """The item."""

    type: Required[Literal["decision.item.create"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class DecisionItemDeleteEventParam(TypedDict, total=False):
    """The event ``decision.item.delete``."""

    item_id: Required[str]
    """Id of the item."""

    type: Required[Literal["decision.item.delete"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class DecisionsDelegationConfigParam(TypedDict, total=False):
    """A part of ``SessionConfigDelegationDecisions``, ``SessionResourceDelegationDecisions``, ``LiveMediaSessionConfigParamDelegationDecisions`` and 1 more."""

    model: Required[str]
    """Name of the model."""

    questions: Required[Iterable[DecisionQuestionParam]]
    """The questions to answer."""


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """A part of ``SessionUpdateConfigDelegationDecisions``."""

    model: str
    """Name of the model."""

    questions: Iterable[DecisionQuestionParam]
    """The questions to answer."""


class AudioFormatAudioPcmParam(TypedDict, total=False):
    """A part of ``AudioFormat``."""

    rate: Required[Literal[16000, 24000]]
    """Samples per second."""

    type: Required[Literal["audio/pcm"]]
    """Kind, by which variants are told apart."""


class AudioFormatAudioPcmuParam(TypedDict, total=False):
    """A part of ``AudioFormat``."""

    rate: Required[int]
    """Samples per second."""

    type: Required[Literal["audio/pcmu"]]
    """Kind, by which variants are told apart."""


class AudioFormatAudioPcmaParam(TypedDict, total=False):
    """A part of ``AudioFormat``."""

    rate: Required[int]
    """Samples per second."""

    type: Required[Literal["audio/pcma"]]
    """Kind, by which variants are told apart."""


AudioFormatParam: TypeAlias = (
    AudioFormatAudioPcmParam | AudioFormatAudioPcmuParam | AudioFormatAudioPcmaParam
)
"""A part of ``SessionConfigAudio``, ``SessionResourceAudio`` and ``ForkSessionConfigAudio``."""


LiveBuiltInVoice: TypeAlias = Literal[
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


class CustomVoiceParam(TypedDict, total=False):
    """A part of ``SessionConfigAudioOutputVoice``, ``SessionResourceAudioOutputVoice``, ``LiveMediaSessionConfigParamAudioOutputVoice`` and 1 more."""

    id: Required[str]
    """Unique id."""


SessionConfigAudioOutputVoiceParam: TypeAlias = str | LiveBuiltInVoice | CustomVoiceParam
"""The ``voice`` of ``SessionConfigAudioOutput``."""


class SessionConfigAudioOutputParam(TypedDict, total=False):
    """The ``output`` of ``SessionConfigAudio``."""

    voice: SessionConfigAudioOutputVoiceParam
    """The voice that speaks: a built-in one by name or a custom one by id."""


class SessionConfigAudioParam(TypedDict, total=False):
    """The ``audio`` of ``SessionConfig``."""

    format: AudioFormatParam
    """How the data is laid out or encoded."""

    output: SessionConfigAudioOutputParam
    """What was produced."""


class ServerEventSelectorParam(TypedDict, total=False):
    """A part of ``DataChannelConfig``."""

    type: Required[str]
    """Kind, by which variants are told apart."""

    response_event: str
    """The type of the response's event."""


class DataChannelConfigParam(TypedDict, total=False):
    """A part of ``ClientConfig``."""

    allowed_client_events: Literal["all"] | Sequence[str]
    """Types of events that the client may send."""

    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam]
    """Events that the client gets to see."""


class ClientConfigParam(TypedDict, total=False):
    """A part of ``SessionConfig``, ``SessionResource``, ``ForkSessionConfig`` and 2 more."""

    data_channel: Required[DataChannelConfigParam]
    """What the data channel of the session may carry."""


class ClientDelegationParam(TypedDict, total=False):
    """A part of ``SessionConfigDelegation``, ``SessionResourceDelegation``, ``SessionUpdateConfigDelegation`` and 2 more."""

    type: Required[Literal["client"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""


class ResponsesDelegationConfigReasoningParam(TypedDict, total=False):
    """The ``reasoning`` of ``ResponsesDelegationConfig``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["concise", "detailed", "auto"] | None
    """A short account of the reasoning or task."""


class ResponsesDelegationConfigTextParam(TypedDict, total=False):
    """The ``text`` of ``ResponsesDelegationConfig``."""

    verbosity: Literal["low", "medium", "high"] | None
    """How much the model says: `low`, `medium` or `high`."""


class ResponsesDelegationConfigToolChoiceFunctionParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceMcpParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    name: Required[str]
    """Its name."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceFileSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceWebSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Required[Literal["web_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceWebSearchPreviewParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Required[Literal["web_search_preview"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceImageGenerationParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Required[Literal["image_generation"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceComputerParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Required[Literal["computer"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceCodeInterpreterParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Required[Literal["code_interpreter"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceShellParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceCustomParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceApplyPatchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolFunctionParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolMcpParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    name: Required[str]
    """Its name."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolFileSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["web_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearchPreviewParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["web_search_preview"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolImageGenerationParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["image_generation"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolComputerParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["computer"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolCodeInterpreterParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["code_interpreter"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolProgrammaticToolCallingParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolShellParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolCustomParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolChoiceAllowedToolsToolApplyPatchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart."""


ResponsesDelegationConfigToolChoiceAllowedToolsToolParam: TypeAlias = (
    ResponsesDelegationConfigToolChoiceAllowedToolsToolFunctionParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolMcpParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolFileSearchParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearchParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolWebSearchPreviewParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolImageGenerationParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolComputerParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolCodeInterpreterParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolProgrammaticToolCallingParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolShellParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolCustomParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsToolApplyPatchParam
)
"""The ``tools`` of ``ResponsesDelegationConfigToolChoiceAllowedTools``."""


class ResponsesDelegationConfigToolChoiceAllowedToolsParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolChoice``."""

    tools: Required[Iterable[ResponsesDelegationConfigToolChoiceAllowedToolsToolParam]]
    """What the model may call."""

    type: Required[Literal["allowed_tools"]]
    """Kind, by which variants are told apart."""

    mode: Literal["none", "auto", "required"] | None
    """Which of the ways of working is used."""


ResponsesDelegationConfigToolChoiceParam: TypeAlias = (
    Literal["auto", "none", "required"]
    | ResponsesDelegationConfigToolChoiceFunctionParam
    | ResponsesDelegationConfigToolChoiceMcpParam
    | ResponsesDelegationConfigToolChoiceFileSearchParam
    | ResponsesDelegationConfigToolChoiceWebSearchParam
    | ResponsesDelegationConfigToolChoiceWebSearchPreviewParam
    | ResponsesDelegationConfigToolChoiceImageGenerationParam
    | ResponsesDelegationConfigToolChoiceComputerParam
    | ResponsesDelegationConfigToolChoiceCodeInterpreterParam
    | ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam
    | ResponsesDelegationConfigToolChoiceShellParam
    | ResponsesDelegationConfigToolChoiceCustomParam
    | ResponsesDelegationConfigToolChoiceApplyPatchParam
    | ResponsesDelegationConfigToolChoiceAllowedToolsParam
)
"""The ``tool_choice`` of ``ResponsesDelegationConfig``."""


class FunctionToolParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool`` and ``ResponsesDelegationUpdateConfigTool``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""

    description: str | None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: dict[str, object] | None
    """JSON Schema of the arguments; without it the function takes none."""

    strict: bool | None
    """Whether the model is held exactly to the JSON Schema."""


class ResponsesDelegationConfigToolWebSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["web_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolFileSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolCodeInterpreterParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["code_interpreter"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy``."""

    type: Required[Literal["disabled"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy``."""

    allowed_domains: Required[Sequence[str]]
    """Host names that may be reached; all others are blocked."""

    type: Required[Literal["allowlist"]]
    """Kind, by which variants are told apart."""


ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyParam: TypeAlias = (
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam
    | ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam
)
"""The ``network_policy`` of ``ResponsesDelegationConfigToolShellEnvironmentContainerAuto``."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill``."""

    skill_id: Required[str]
    """Id of the skill."""

    type: Required[Literal["skill_reference"]]
    """Kind, by which variants are told apart."""

    version: str | None
    """The version; where absent, the default or latest one."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceParam(
    TypedDict, total=False
):
    """The ``source`` of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline``."""

    data: Required[str]
    """The items of this page, or the payload."""

    media_type: Required[Literal["application/zip"]]
    """MIME type of the data."""

    type: Required[Literal["base64"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill``."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    name: Required[str]
    """Its name."""

    source: Required[
        ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceParam
    ]
    """Where it comes from."""

    type: Required[Literal["inline"]]
    """Kind, by which variants are told apart."""


ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam: TypeAlias = (
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceParam
    | ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineParam
)
"""The ``skills`` of ``ResponsesDelegationConfigToolShellEnvironmentContainerAuto``."""


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolShellEnvironment``."""

    type: Required[Literal["container_auto"]]
    """Kind, by which variants are told apart."""

    file_ids: Sequence[str] | None
    """Ids of uploaded files."""

    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: (
        ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyParam | None
    )
    """What the container may reach on the network."""

    skills: Iterable[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam] | None
    """Skills to be available inside."""


class ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolShellEnvironment``."""

    container_id: Required[str]
    """Id of the container, `cntr_...`."""

    type: Required[Literal["container_reference"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam(TypedDict, total=False):
    """The ``skills`` of ``ResponsesDelegationConfigToolShellEnvironmentLocal``."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    name: Required[str]
    """Its name."""

    path: Required[str]
    """Path of the file."""


class ResponsesDelegationConfigToolShellEnvironmentLocalParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolShellEnvironment``."""

    type: Required[Literal["local"]]
    """Kind, by which variants are told apart."""

    skills: Iterable[ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam] | None
    """Skills to be available inside."""


ResponsesDelegationConfigToolShellEnvironmentParam: TypeAlias = (
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam
    | ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam
    | ResponsesDelegationConfigToolShellEnvironmentLocalParam
)
"""The ``environment`` of ``ResponsesDelegationConfigToolShell``."""


class ResponsesDelegationConfigToolShellParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart."""

    environment: ResponsesDelegationConfigToolShellEnvironmentParam | None
    """Where it runs or acts, such as a container, the local machine or a browser."""


class ResponsesDelegationConfigToolImageGenerationParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["image_generation"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolMcpAllowedToolVariant1Param(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolMcp``."""

    read_only: bool | None
    """True to match tools whose server says that they change nothing."""

    tool_names: Sequence[str] | None
    """Names of the tools that match."""


class ResponsesDelegationConfigToolMcpRequireApprovalVariant0AlwaysParam(TypedDict, total=False):
    """The ``always`` of ``ResponsesDelegationConfigToolMcpRequireApprovalVariant0``."""

    read_only: bool | None
    """True to match tools whose server says that they change nothing."""

    tool_names: Sequence[str] | None
    """Names of the tools that match."""


class ResponsesDelegationConfigToolMcpRequireApprovalVariant0NeverParam(TypedDict, total=False):
    """The ``never`` of ``ResponsesDelegationConfigToolMcpRequireApprovalVariant0``."""

    read_only: bool | None
    """True to match tools whose server says that they change nothing."""

    tool_names: Sequence[str] | None
    """Names of the tools that match."""


class ResponsesDelegationConfigToolMcpRequireApprovalVariant0Param(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigToolMcp``."""

    always: ResponsesDelegationConfigToolMcpRequireApprovalVariant0AlwaysParam | None
    """Tools that need an approval for each call."""

    never: ResponsesDelegationConfigToolMcpRequireApprovalVariant0NeverParam | None
    """Tools that run without an approval."""


class ResponsesDelegationConfigToolMcpParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""

    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool: the model directly, a program it writes, or both."""

    allowed_tools: Sequence[str] | ResponsesDelegationConfigToolMcpAllowedToolVariant1Param | None
    """The tools the model may choose from, a subset of those given."""

    authorization: str | None
    """OAuth access token that is passed to the MCP server; your application obtains it."""

    connector_id: str | None
    """The ready-made connector to a service such as Gmail or Dropbox."""

    defer_loading: bool | None
    """True to hide the tool from the model until a tool search finds it."""

    headers: dict[str, str] | None
    """HTTP headers, name to value."""

    require_approval: (
        ResponsesDelegationConfigToolMcpRequireApprovalVariant0Param
        | Literal["always", "never"]
        | None
    )
    """Which tools need an approval for each call: `always`, `never` or a filter."""

    server_description: str | None
    """What the MCP server is for; the model reads it."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    server_url: str | None
    """Address of the MCP server."""

    tunnel_id: str | None
    """Id of the secure tunnel through which the MCP server is reached."""


class ResponsesDelegationConfigToolCustomParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolNamespaceParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["namespace"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolToolSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["tool_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolComputerParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["computer"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationConfigToolApplyPatchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationConfigTool``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart."""


ResponsesDelegationConfigToolParam: TypeAlias = (
    FunctionToolParam
    | ResponsesDelegationConfigToolWebSearchParam
    | ResponsesDelegationConfigToolFileSearchParam
    | ResponsesDelegationConfigToolCodeInterpreterParam
    | ResponsesDelegationConfigToolShellParam
    | ResponsesDelegationConfigToolImageGenerationParam
    | ResponsesDelegationConfigToolMcpParam
    | ResponsesDelegationConfigToolCustomParam
    | ResponsesDelegationConfigToolNamespaceParam
    | ResponsesDelegationConfigToolToolSearchParam
    | ResponsesDelegationConfigToolProgrammaticToolCallingParam
    | ResponsesDelegationConfigToolComputerParam
    | ResponsesDelegationConfigToolApplyPatchParam
)
"""The ``tools`` of ``ResponsesDelegationConfig``."""


class ResponsesDelegationConfigParam(TypedDict, total=False):
    """A part of ``SessionConfigDelegationResponses``, ``SessionResourceDelegationResponses``, ``LiveMediaSessionConfigParamDelegationResponses`` and 1 more."""

    model: Required[str]
    """Name of the model."""

    instructions: str | None
    """Standing guidance for the model, ahead of the conversation."""

    max_output_tokens: int | None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    parallel_tool_calls: bool | None
    """Whether the model may make several tool calls in one turn."""

    reasoning: ResponsesDelegationConfigReasoningParam | None
    """How reasoning models think: effort, summary and context."""

    service_tier: (
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    )
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: ResponsesDelegationConfigTextParam | None
    """The text."""

    tool_choice: ResponsesDelegationConfigToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    tools: Iterable[ResponsesDelegationConfigToolParam]
    """What the model may call."""


class SessionConfigDelegationResponsesParam(TypedDict, total=False):
    """A part of ``SessionConfigDelegation``."""

    responses: Required[ResponsesDelegationConfigParam]
    """Settings for answers by a model of the Responses API."""

    type: Required[Literal["responses"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""


class SessionConfigDelegationDecisionsParam(TypedDict, total=False):
    """A part of ``SessionConfigDelegation``."""

    decisions: Required[DecisionsDelegationConfigParam]
    """The questions to be decided."""

    type: Required[Literal["decisions"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""


SessionConfigDelegationParam: TypeAlias = (
    ClientDelegationParam
    | SessionConfigDelegationResponsesParam
    | SessionConfigDelegationDecisionsParam
)
"""The ``delegation`` of ``SessionConfig``."""


class InitialItemMessageDeveloperContentParam(TypedDict, total=False):
    """The ``content`` of ``InitialItemMessageDeveloper``."""

    text: Required[str]
    """The text."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""


class InitialItemMessageDeveloperParam(TypedDict, total=False):
    """A part of ``InitialItem``."""

    content: Required[Iterable[InitialItemMessageDeveloperContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None
    """Unique id."""

    status: Literal["incomplete", "completed"] | None
    """How far it has come or how it ended."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class InitialItemMessageUserContentParam(TypedDict, total=False):
    """The ``content`` of ``InitialItemMessageUser``."""

    text: Required[str]
    """The text."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""


class InitialItemMessageUserParam(TypedDict, total=False):
    """A part of ``InitialItem``."""

    content: Required[Iterable[InitialItemMessageUserContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None
    """Unique id."""

    status: Literal["incomplete", "completed"] | None
    """How far it has come or how it ended."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class InitialItemMessageAssistantContentTextParam(TypedDict, total=False):
    """A part of ``InitialItemMessageAssistantContent``."""

    text: Required[str]
    """The text."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""


class InitialItemMessageAssistantContentOutputTextParam(TypedDict, total=False):
    """A part of ``InitialItemMessageAssistantContent``."""

    text: Required[str]
    """The text."""

    type: Required[Literal["output_text"]]
    """Kind, by which variants are told apart."""


InitialItemMessageAssistantContentParam: TypeAlias = (
    InitialItemMessageAssistantContentTextParam | InitialItemMessageAssistantContentOutputTextParam
)
"""The ``content`` of ``InitialItemMessageAssistant``."""


class InitialItemMessageAssistantParam(TypedDict, total=False):
    """A part of ``InitialItem``."""

    content: Required[Iterable[InitialItemMessageAssistantContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["assistant"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str | None
    """Unique id."""

    status: Literal["incomplete", "completed"] | None
    """How far it has come or how it ended."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


InitialItemParam: TypeAlias = (
    InitialItemMessageDeveloperParam
    | InitialItemMessageUserParam
    | InitialItemMessageAssistantParam
)
"""A part of ``SessionConfig``, ``SessionResource``, ``LiveMediaSessionConfigParam`` and 1 more."""


class SessionConfigParam(TypedDict, total=False):
    """A part of ``SessionStartEvent``."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """Name of the model."""

    audio: SessionConfigAudioParam
    """Audio data, base64, or the settings for audio."""

    client: ClientConfigParam
    """What the client of the session may do."""

    delegation: SessionConfigDelegationParam | None
    """Who does the thinking behind the conversation."""

    input: Iterable[InitialItemParam]
    """What the model is given."""

    instructions: str | None
    """Standing guidance for the model, ahead of the conversation."""

    safety_identifier: str | None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    store: bool
    """Whether the result is kept on the server, so that it can be fetched later."""

    triggers: Iterable[DecisionTriggerParam]
    """Questions that are asked again at certain events."""


class SessionStartEventParam(TypedDict, total=False):
    """The event ``session.start``."""

    session: Required[SessionConfigParam]
    """The session: its settings or its details."""

    type: Required[Literal["session.start"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ResponsesDelegationUpdateConfigReasoningParam(TypedDict, total=False):
    """The ``reasoning`` of ``ResponsesDelegationUpdateConfig``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["concise", "detailed", "auto"] | None
    """A short account of the reasoning or task."""


class ResponsesDelegationUpdateConfigTextParam(TypedDict, total=False):
    """The ``text`` of ``ResponsesDelegationUpdateConfig``."""

    verbosity: Literal["low", "medium", "high"] | None
    """How much the model says: `low`, `medium` or `high`."""


class ResponsesDelegationUpdateConfigToolChoiceFunctionParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceMcpParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    name: Required[str]
    """Its name."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceFileSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceWebSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Required[Literal["web_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Required[Literal["web_search_preview"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceImageGenerationParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Required[Literal["image_generation"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceComputerParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Required[Literal["computer"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Required[Literal["code_interpreter"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceShellParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceCustomParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceApplyPatchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFunctionParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolMcpParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    name: Required[str]
    """Its name."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFileSearchParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearchParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["web_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearchPreviewParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["web_search_preview"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolImageGenerationParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["image_generation"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolComputerParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["computer"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCodeInterpreterParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["code_interpreter"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolProgrammaticToolCallingParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolShellParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCustomParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolApplyPatchParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolChoiceAllowedToolsTool``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart."""


ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolParam: TypeAlias = (
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFunctionParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolMcpParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolFileSearchParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearchParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolWebSearchPreviewParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolImageGenerationParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolComputerParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCodeInterpreterParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolProgrammaticToolCallingParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolShellParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolCustomParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolApplyPatchParam
)
"""The ``tools`` of ``ResponsesDelegationUpdateConfigToolChoiceAllowedTools``."""


class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolChoice``."""

    tools: Required[Iterable[ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolParam]]
    """What the model may call."""

    type: Required[Literal["allowed_tools"]]
    """Kind, by which variants are told apart."""

    mode: Literal["none", "auto", "required"] | None
    """Which of the ways of working is used."""


ResponsesDelegationUpdateConfigToolChoiceParam: TypeAlias = (
    Literal["auto", "none", "required"]
    | ResponsesDelegationUpdateConfigToolChoiceFunctionParam
    | ResponsesDelegationUpdateConfigToolChoiceMcpParam
    | ResponsesDelegationUpdateConfigToolChoiceFileSearchParam
    | ResponsesDelegationUpdateConfigToolChoiceWebSearchParam
    | ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewParam
    | ResponsesDelegationUpdateConfigToolChoiceImageGenerationParam
    | ResponsesDelegationUpdateConfigToolChoiceComputerParam
    | ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterParam
    | ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingParam
    | ResponsesDelegationUpdateConfigToolChoiceShellParam
    | ResponsesDelegationUpdateConfigToolChoiceCustomParam
    | ResponsesDelegationUpdateConfigToolChoiceApplyPatchParam
    | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsParam
)
"""The ``tool_choice`` of ``ResponsesDelegationUpdateConfig``."""


class ResponsesDelegationUpdateConfigToolWebSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["web_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolFileSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolCodeInterpreterParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["code_interpreter"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy``."""

    type: Required[Literal["disabled"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy``."""

    allowed_domains: Required[Sequence[str]]
    """Host names that may be reached; all others are blocked."""

    type: Required[Literal["allowlist"]]
    """Kind, by which variants are told apart."""


ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyParam: TypeAlias = (
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam
    | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam
)
"""The ``network_policy`` of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto``."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReferenceParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill``."""

    skill_id: Required[str]
    """Id of the skill."""

    type: Required[Literal["skill_reference"]]
    """Kind, by which variants are told apart."""

    version: str | None
    """The version; where absent, the default or latest one."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSourceParam(
    TypedDict, total=False
):
    """The ``source`` of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline``."""

    data: Required[str]
    """The items of this page, or the payload."""

    media_type: Required[Literal["application/zip"]]
    """MIME type of the data."""

    type: Required[Literal["base64"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill``."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    name: Required[str]
    """Its name."""

    source: Required[
        ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSourceParam
    ]
    """Where it comes from."""

    type: Required[Literal["inline"]]
    """Kind, by which variants are told apart."""


ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillParam: TypeAlias = (
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReferenceParam
    | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineParam
)
"""The ``skills`` of ``ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto``."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironment``."""

    type: Required[Literal["container_auto"]]
    """Kind, by which variants are told apart."""

    file_ids: Sequence[str] | None
    """Ids of uploaded files."""

    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: (
        ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyParam | None
    )
    """What the container may reach on the network."""

    skills: (
        Iterable[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillParam] | None
    )
    """Skills to be available inside."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReferenceParam(
    TypedDict, total=False
):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironment``."""

    container_id: Required[str]
    """Id of the container, `cntr_...`."""

    type: Required[Literal["container_reference"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkillParam(TypedDict, total=False):
    """The ``skills`` of ``ResponsesDelegationUpdateConfigToolShellEnvironmentLocal``."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    name: Required[str]
    """Its name."""

    path: Required[str]
    """Path of the file."""


class ResponsesDelegationUpdateConfigToolShellEnvironmentLocalParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolShellEnvironment``."""

    type: Required[Literal["local"]]
    """Kind, by which variants are told apart."""

    skills: Iterable[ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkillParam] | None
    """Skills to be available inside."""


ResponsesDelegationUpdateConfigToolShellEnvironmentParam: TypeAlias = (
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoParam
    | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReferenceParam
    | ResponsesDelegationUpdateConfigToolShellEnvironmentLocalParam
)
"""The ``environment`` of ``ResponsesDelegationUpdateConfigToolShell``."""


class ResponsesDelegationUpdateConfigToolShellParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart."""

    environment: ResponsesDelegationUpdateConfigToolShellEnvironmentParam | None
    """Where it runs or acts, such as a container, the local machine or a browser."""


class ResponsesDelegationUpdateConfigToolImageGenerationParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["image_generation"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolMcpAllowedToolVariant1Param(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolMcp``."""

    read_only: bool | None
    """True to match tools whose server says that they change nothing."""

    tool_names: Sequence[str] | None
    """Names of the tools that match."""


class ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0AlwaysParam(
    TypedDict, total=False
):
    """The ``always`` of ``ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0``."""

    read_only: bool | None
    """True to match tools whose server says that they change nothing."""

    tool_names: Sequence[str] | None
    """Names of the tools that match."""


class ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0NeverParam(
    TypedDict, total=False
):
    """The ``never`` of ``ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0``."""

    read_only: bool | None
    """True to match tools whose server says that they change nothing."""

    tool_names: Sequence[str] | None
    """Names of the tools that match."""


class ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0Param(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigToolMcp``."""

    always: ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0AlwaysParam | None
    """Tools that need an approval for each call."""

    never: ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0NeverParam | None
    """Tools that run without an approval."""


class ResponsesDelegationUpdateConfigToolMcpParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""

    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool: the model directly, a program it writes, or both."""

    allowed_tools: (
        Sequence[str] | ResponsesDelegationUpdateConfigToolMcpAllowedToolVariant1Param | None
    )
    """The tools the model may choose from, a subset of those given."""

    authorization: str | None
    """OAuth access token that is passed to the MCP server; your application obtains it."""

    connector_id: str | None
    """The ready-made connector to a service such as Gmail or Dropbox."""

    defer_loading: bool | None
    """True to hide the tool from the model until a tool search finds it."""

    headers: dict[str, str] | None
    """HTTP headers, name to value."""

    require_approval: (
        ResponsesDelegationUpdateConfigToolMcpRequireApprovalVariant0Param
        | Literal["always", "never"]
        | None
    )
    """Which tools need an approval for each call: `always`, `never` or a filter."""

    server_description: str | None
    """What the MCP server is for; the model reads it."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    server_url: str | None
    """Address of the MCP server."""

    tunnel_id: str | None
    """Id of the secure tunnel through which the MCP server is reached."""


class ResponsesDelegationUpdateConfigToolCustomParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolNamespaceParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["namespace"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolToolSearchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["tool_search"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolComputerParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["computer"]]
    """Kind, by which variants are told apart."""


class ResponsesDelegationUpdateConfigToolApplyPatchParam(TypedDict, total=False):
    """A part of ``ResponsesDelegationUpdateConfigTool``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart."""


ResponsesDelegationUpdateConfigToolParam: TypeAlias = (
    FunctionToolParam
    | ResponsesDelegationUpdateConfigToolWebSearchParam
    | ResponsesDelegationUpdateConfigToolFileSearchParam
    | ResponsesDelegationUpdateConfigToolCodeInterpreterParam
    | ResponsesDelegationUpdateConfigToolShellParam
    | ResponsesDelegationUpdateConfigToolImageGenerationParam
    | ResponsesDelegationUpdateConfigToolMcpParam
    | ResponsesDelegationUpdateConfigToolCustomParam
    | ResponsesDelegationUpdateConfigToolNamespaceParam
    | ResponsesDelegationUpdateConfigToolToolSearchParam
    | ResponsesDelegationUpdateConfigToolProgrammaticToolCallingParam
    | ResponsesDelegationUpdateConfigToolComputerParam
    | ResponsesDelegationUpdateConfigToolApplyPatchParam
)
"""The ``tools`` of ``ResponsesDelegationUpdateConfig``."""


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    """A part of ``ForkSessionConfigDelegation``, ``SessionUpdateConfigDelegationResponses`` and ``LiveMediaSessionForkConfigParamDelegation``."""

    instructions: str | None
    """Standing guidance for the model, ahead of the conversation."""

    max_output_tokens: int | None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    model: str
    """Name of the model."""

    parallel_tool_calls: bool | None
    """Whether the model may make several tool calls in one turn."""

    reasoning: ResponsesDelegationUpdateConfigReasoningParam | None
    """How reasoning models think: effort, summary and context."""

    service_tier: (
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    )
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: ResponsesDelegationUpdateConfigTextParam | None
    """The text."""

    tool_choice: ResponsesDelegationUpdateConfigToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    tools: Iterable[ResponsesDelegationUpdateConfigToolParam]
    """What the model may call."""


class SessionUpdateConfigDelegationResponsesParam(TypedDict, total=False):
    """A part of ``SessionUpdateConfigDelegation``."""

    type: Required[Literal["responses"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""

    responses: ResponsesDelegationUpdateConfigParam
    """Settings for answers by a model of the Responses API."""


class SessionUpdateConfigDelegationDecisionsParam(TypedDict, total=False):
    """A part of ``SessionUpdateConfigDelegation``."""

    type: Required[Literal["decisions"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""

    decisions: DecisionsDelegationUpdateConfigParam
    """The questions to be decided."""


SessionUpdateConfigDelegationParam: TypeAlias = (
    ClientDelegationParam
    | SessionUpdateConfigDelegationResponsesParam
    | SessionUpdateConfigDelegationDecisionsParam
)
"""The ``delegation`` of ``SessionUpdateConfig``."""


class SessionUpdateConfigParam(TypedDict, total=False):
    """A part of ``SessionUpdateEvent``."""

    delegation: SessionUpdateConfigDelegationParam | None
    """Who does the thinking behind the conversation."""

    triggers: Iterable[DecisionTriggerParam]
    """Questions that are asked again at certain events."""


class SessionUpdateEventParam(TypedDict, total=False):
    """The event ``session.update``."""

    session: Required[SessionUpdateConfigParam]
    """The session: its settings or its details."""

    type: Required[Literal["session.update"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioAppendEventParam(TypedDict, total=False):
    """The event ``session.input_audio.append``."""

    audio: Required[str]
    """Audio data, base64, or the settings for audio."""

    type: Required[Literal["session.input_audio.append"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioMuteEventParam(TypedDict, total=False):
    """The event ``session.input_audio.mute``."""

    type: Required[Literal["session.input_audio.mute"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioUnmuteEventParam(TypedDict, total=False):
    """The event ``session.input_audio.unmute``."""

    type: Required[Literal["session.input_audio.unmute"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    """The event ``session.output_audio.fixture.play``."""

    audio: Required[str]
    """Audio data, base64, or the settings for audio."""

    type: Required[Literal["session.output_audio.fixture.play"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InstructionsAppendEventParam(TypedDict, total=False):
    """The event ``session.instructions.append``."""

    content: Required[str]
    """The content: text, or a list of parts such as text, images, audio and files."""

    delegation_id: Required[str | None]
    """Id of the delegated task."""

    type: Required[Literal["session.instructions.append"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ThinkingAppendEventParam(TypedDict, total=False):
    """The event ``session.thinking.append``."""

    content: Required[str]
    """The content: text, or a list of parts such as text, images, audio and files."""

    delegation_id: Required[str | None]
    """Id of the delegated task."""

    type: Required[Literal["session.thinking.append"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class CommentaryAppendEventParam(TypedDict, total=False):
    """The event ``session.commentary.append``."""

    content: Required[str]
    """The content: text, or a list of parts such as text, images, audio and files."""

    delegation_id: Required[str | None]
    """Id of the delegated task."""

    type: Required[Literal["session.commentary.append"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ResponseItemCreateEventParam(TypedDict, total=False):
    """The event ``response.item.create``."""

    item: Required[ResponseInputItemParam]
    """The item."""

    type: Required[Literal["response.item.create"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ResponseCreateEventParam(TypedDict, total=False):
    """The event ``response.create``."""

    type: Required[Literal["response.create"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


class SessionCloseEventParam(TypedDict, total=False):
    """The event ``session.close``."""

    type: Required[Literal["session.close"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


ClientEventParam: TypeAlias = (
    SessionStartEventParam
    | SessionUpdateEventParam
    | InputAudioAppendEventParam
    | InputAudioMuteEventParam
    | InputAudioUnmuteEventParam
    | OutputAudioFixturePlayEventParam
    | InstructionsAppendEventParam
    | ThinkingAppendEventParam
    | CommentaryAppendEventParam
    | DecisionCreateEventParam
    | DecisionItemCreateEventParam
    | DecisionItemDeleteEventParam
    | ResponseItemCreateEventParam
    | ResponseCreateEventParam
    | SessionCloseEventParam
)
"""Not used by any operation yet."""


class ForkSessionConfigAudioParam(TypedDict, total=False):
    """The ``audio`` of ``ForkSessionConfig``."""

    format: AudioFormatParam
    """How the data is laid out or encoded."""


class ForkSessionConfigDelegationParam(TypedDict, total=False):
    """The ``delegation`` of ``ForkSessionConfig``."""

    type: Required[Literal["responses"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""

    responses: ResponsesDelegationUpdateConfigParam
    """Settings for answers by a model of the Responses API."""


class ForkSessionConfigParam(TypedDict, total=False):
    """A part of ``ForkSessionStartEvent``."""

    audio: ForkSessionConfigAudioParam
    """Audio data, base64, or the settings for audio."""

    client: ClientConfigParam
    """What the client of the session may do."""

    delegation: ForkSessionConfigDelegationParam
    """Who does the thinking behind the conversation."""

    store: bool
    """Whether the result is kept on the server, so that it can be fetched later."""


class ForkSessionStartEventParam(TypedDict, total=False):
    """The event ``session.start``."""

    session: Required[ForkSessionConfigParam]
    """The session: its settings or its details."""

    type: Required[Literal["session.start"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


ForkClientEventParam: TypeAlias = (
    ForkSessionStartEventParam
    | SessionUpdateEventParam
    | InputAudioAppendEventParam
    | InputAudioMuteEventParam
    | InputAudioUnmuteEventParam
    | OutputAudioFixturePlayEventParam
    | InstructionsAppendEventParam
    | ThinkingAppendEventParam
    | CommentaryAppendEventParam
    | DecisionCreateEventParam
    | DecisionItemCreateEventParam
    | DecisionItemDeleteEventParam
    | ResponseItemCreateEventParam
    | ResponseCreateEventParam
    | SessionCloseEventParam
)
"""Not used by any operation yet."""


class ConnectClientEventTransportDtmfSendParam(TypedDict, total=False):
    """The event ``transport.dtmf.send``."""

    event: Required[str]
    """Name of the event."""

    type: Required[Literal["transport.dtmf.send"]]
    """Kind, by which variants are told apart."""

    event_id: str | None
    """Id of the event; on events you send, your own, which errors then refer to."""


ConnectClientEventParam: TypeAlias = (
    SessionUpdateEventParam
    | InputAudioMuteEventParam
    | InputAudioUnmuteEventParam
    | OutputAudioFixturePlayEventParam
    | ConnectClientEventTransportDtmfSendParam
    | InstructionsAppendEventParam
    | ThinkingAppendEventParam
    | CommentaryAppendEventParam
    | DecisionCreateEventParam
    | DecisionItemCreateEventParam
    | DecisionItemDeleteEventParam
    | ResponseItemCreateEventParam
    | ResponseCreateEventParam
    | SessionCloseEventParam
)
"""Not used by any operation yet."""


MediaSessionConfigAudioOutputVoiceParam: TypeAlias = str | LiveBuiltInVoice | CustomVoiceParam
"""The ``voice`` of ``LiveMediaSessionConfigParamAudioOutput``."""


class MediaSessionConfigAudioOutputParam(TypedDict, total=False):
    """The ``output`` of ``LiveMediaSessionConfigParamAudio``."""

    voice: MediaSessionConfigAudioOutputVoiceParam
    """The voice that speaks: a built-in one by name or a custom one by id."""


class MediaSessionConfigAudioParam(TypedDict, total=False):
    """The ``audio`` of ``LiveMediaSessionConfigParam``."""

    output: MediaSessionConfigAudioOutputParam
    """What was produced."""


class MediaSessionConfigDelegationResponsesParam(TypedDict, total=False):
    """A part of ``LiveMediaSessionConfigParamDelegation``."""

    responses: Required[ResponsesDelegationConfigParam]
    """Settings for answers by a model of the Responses API."""

    type: Required[Literal["responses"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""


class MediaSessionConfigDelegationDecisionsParam(TypedDict, total=False):
    """A part of ``LiveMediaSessionConfigParamDelegation``."""

    decisions: Required[DecisionsDelegationConfigParam]
    """The questions to be decided."""

    type: Required[Literal["decisions"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""


MediaSessionConfigDelegationParam: TypeAlias = (
    ClientDelegationParam
    | MediaSessionConfigDelegationResponsesParam
    | MediaSessionConfigDelegationDecisionsParam
)
"""The ``delegation`` of ``LiveMediaSessionConfigParam``."""


class MediaSessionConfigWakePolicyParam(TypedDict, total=False):
    """The ``wake_policy`` of ``LiveMediaSessionConfigParam``."""

    type: Required[Literal["speech"]]
    """Kind, by which variants are told apart."""

    vad_threshold: float
    """How clear speech must be to wake the session, from 0 to 1; 0.5 if it is missing."""


class MediaSessionConfigParam(TypedDict, total=False):
    """A part of ``LiveCreateRequest``."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """Name of the model."""

    audio: MediaSessionConfigAudioParam
    """Audio data, base64, or the settings for audio."""

    client: ClientConfigParam
    """What the client of the session may do."""

    delegation: MediaSessionConfigDelegationParam | None
    """Who does the thinking behind the conversation."""

    input: Iterable[InitialItemParam]
    """What the model is given."""

    instructions: str | None
    """Standing guidance for the model, ahead of the conversation."""

    safety_identifier: str | None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    store: bool
    """Whether the result is kept on the server, so that it can be fetched later."""

    triggers: Iterable[DecisionTriggerParam]
    """Questions that are asked again at certain events."""

    idle_timeout_s: int
    """Inactivity after which the session pauses, in whole seconds; without it there is no pause."""

    wake_policy: MediaSessionConfigWakePolicyParam
    """What ends an idle pause."""


class MediaSessionForkConfigDelegationParam(TypedDict, total=False):
    """The ``delegation`` of ``LiveMediaSessionForkConfigParam``."""

    type: Required[Literal["responses"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""

    responses: ResponsesDelegationUpdateConfigParam
    """Settings for answers by a model of the Responses API."""


class MediaSessionForkConfigParam(TypedDict, total=False):
    """A part of ``LiveSessionsForkRequest``."""

    client: ClientConfigParam
    """What the client of the session may do."""

    delegation: MediaSessionForkConfigDelegationParam
    """Who does the thinking behind the conversation."""

    store: bool
    """Whether the result is kept on the server, so that it can be fetched later."""


LiveSessionsAcceptRequestSessionAudioOutputVoiceParam: TypeAlias = (
    str | LiveBuiltInVoice | CustomVoiceParam
)
"""The ``voice`` of ``LiveSessionsAcceptRequestSessionAudioOutput``."""


class LiveSessionsAcceptRequestSessionAudioOutputParam(TypedDict, total=False):
    """The ``output`` of ``LiveSessionsAcceptRequestSessionAudio``."""

    voice: LiveSessionsAcceptRequestSessionAudioOutputVoiceParam
    """The voice that speaks: a built-in one by name or a custom one by id."""


class LiveSessionsAcceptRequestSessionAudioParam(TypedDict, total=False):
    """The ``audio`` of ``LiveSessionsAcceptRequestSession``."""

    output: LiveSessionsAcceptRequestSessionAudioOutputParam
    """What was produced."""


class LiveSessionsAcceptRequestSessionDelegationResponsesParam(TypedDict, total=False):
    """A part of ``LiveSessionsAcceptRequestSessionDelegation``."""

    responses: Required[ResponsesDelegationConfigParam]
    """Settings for answers by a model of the Responses API."""

    type: Required[Literal["responses"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""


class LiveSessionsAcceptRequestSessionDelegationDecisionsParam(TypedDict, total=False):
    """A part of ``LiveSessionsAcceptRequestSessionDelegation``."""

    decisions: Required[DecisionsDelegationConfigParam]
    """The questions to be decided."""

    type: Required[Literal["decisions"]]
    """Kind, by which variants are told apart."""

    acknowledgement_delay_ms: int
    """How long to wait before saying that something is being looked up, in milliseconds."""


LiveSessionsAcceptRequestSessionDelegationParam: TypeAlias = (
    ClientDelegationParam
    | LiveSessionsAcceptRequestSessionDelegationResponsesParam
    | LiveSessionsAcceptRequestSessionDelegationDecisionsParam
)
"""The ``delegation`` of ``LiveSessionsAcceptRequestSession``."""


class LiveSessionsAcceptRequestSessionParam(TypedDict, total=False):
    """The ``session`` of ``LiveSessionsAcceptRequest``."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """Name of the model."""

    type: Required[Literal["live"]]
    """Kind, by which variants are told apart."""

    audio: LiveSessionsAcceptRequestSessionAudioParam
    """Audio data, base64, or the settings for audio."""

    delegation: LiveSessionsAcceptRequestSessionDelegationParam | None
    """Who does the thinking behind the conversation."""

    input: Iterable[InitialItemParam]
    """What the model is given."""

    instructions: str | None
    """Standing guidance for the model, ahead of the conversation."""

    safety_identifier: str | None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    store: bool
    """Whether the result is kept on the server, so that it can be fetched later."""

    triggers: Iterable[DecisionTriggerParam]
    """Questions that are asked again at certain events."""


class LiveSessionsForkRequestTransportParam(TypedDict, total=False):
    """The ``transport`` of ``LiveSessionsForkRequest``."""

    sdp: Required[str]
    """The WebRTC session offer, as SDP text."""

    type: Required[Literal["webrtc"]]
    """Kind, by which variants are told apart."""


class LiveCreateRequestTransportParam(TypedDict, total=False):
    """The ``transport`` of ``LiveCreateRequest``."""

    sdp: Required[str]
    """The WebRTC session offer, as SDP text."""

    type: Required[Literal["webrtc"]]
    """Kind, by which variants are told apart."""


class LiveCreateParams(TypedDict, total=False):
    """The parameters of ``POST /live/sessions``."""

    session: Required[MediaSessionConfigParam]
    """The session: its settings or its details."""

    transport: Required[LiveCreateRequestTransportParam]
    """How the connection is made."""


class LiveCreateArguments(LiveCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /live/sessions``: its parameters and the options of any request."""


class SessionAcceptParams(TypedDict, total=False):
    """The parameters of ``POST /live/sessions/{session_id}/accept``."""

    session: Required[LiveSessionsAcceptRequestSessionParam]
    """The session: its settings or its details."""


class SessionAcceptArguments(SessionAcceptParams, RequestOptions, total=False):
    """The arguments of ``POST /live/sessions/{session_id}/accept``: its parameters and the options of any request."""


class SessionForkParams(TypedDict, total=False):
    """The parameters of ``POST /live/sessions/{session_id}/fork``."""

    transport: Required[LiveSessionsForkRequestTransportParam]
    """How the connection is made."""

    session: Omittable[MediaSessionForkConfigParam]
    """The session: its settings or its details."""


class SessionForkArguments(SessionForkParams, RequestOptions, total=False):
    """The arguments of ``POST /live/sessions/{session_id}/fork``: its parameters and the options of any request."""


class SessionReferParams(TypedDict, total=False):
    """The parameters of ``POST /live/sessions/{session_id}/refer``."""

    target_uri: Required[str]
    """Where the call goes, as a `tel:` or `sip:` address."""


class SessionReferArguments(SessionReferParams, RequestOptions, total=False):
    """The arguments of ``POST /live/sessions/{session_id}/refer``: its parameters and the options of any request."""


class SessionRejectParams(TypedDict, total=False):
    """The parameters of ``POST /live/sessions/{session_id}/reject``."""

    status_code: Required[int]
    """SIP status code of the refusal, such as 486 for busy."""


class SessionRejectArguments(SessionRejectParams, RequestOptions, total=False):
    """The arguments of ``POST /live/sessions/{session_id}/reject``: its parameters and the options of any request."""
