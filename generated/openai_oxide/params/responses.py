# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: responses"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.shared import (
    AutomationMetadataParam,
    ComputerCallSafetyCheckParam,
    InputFidelity,
    InputFileContentParam,
    InputImageContentParam,
    InputTextContentParam,
    ModelIdsResponses,
    ModerationParam,
    OutputTextContentParam,
    PromptCacheBreakpointParam,
    PromptCacheOptionsParam,
    ReasoningEffort,
    ReasoningTextContentParam,
    RefusalContentParam,
    ResponseComputerToolCallOutputScreenshotParam,
    ResponseFormatJSONObject,
    ResponseFormatJsonSchemaSchema,
    ResponseFormatText,
    ResponseInputContentParam,
    Verbosity,
)
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "AdditionalToolsItemParam",
    "ApplyPatchCallOutputStatusParam",
    "ApplyPatchCallStatusParam",
    "ApplyPatchCreateFileOperationParam",
    "ApplyPatchDeleteFileOperationParam",
    "ApplyPatchOperationParam",
    "ApplyPatchToolCallItemParam",
    "ApplyPatchToolCallOutputItemParam",
    "ApplyPatchToolParam",
    "ApplyPatchUpdateFileOperationParam",
    "ApproximateLocationParam",
    "AutoCodeInterpreterToolNetworkPolicyParam",
    "AutoCodeInterpreterToolParam",
    "CallableToolAllowedCaller",
    "ClickButtonType",
    "ClickParam",
    "CodeInterpreterOutputImageParam",
    "CodeInterpreterOutputLogsParam",
    "CodeInterpreterToolParam",
    "CompactResponseMethodPublicBodyImageParam",
    "CompactionTriggerItemParam",
    "ComparisonFilter",
    "CompoundFilter",
    "CompoundFilterFilterParam",
    "ComputerActionListParam",
    "ComputerActionParam",
    "ComputerCallOutputItemParam",
    "ComputerEnvironment",
    "ComputerToolParam",
    "ComputerUsePreviewToolParam",
    "ContainerAutoNetworkPolicyParam",
    "ContainerAutoParam",
    "ContainerAutoSkillParam",
    "ContainerMemoryLimit",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerReferenceParam",
    "ContextManagementParam",
    "ConversationItemParam",
    "ConversationParam",
    "CoordParam",
    "CreateResponseAccessProgramsParam",
    "CreateResponseBackgroundOptionsParam",
    "CreateResponseImageParam",
    "CustomGrammarFormatParam",
    "CustomTextFormatParam",
    "CustomToolInputFormat",
    "CustomToolParam",
    "DetailEnum",
    "DirectToolCallCallerParam",
    "DoubleClickActionParam",
    "DragParam",
    "EasyInputMessageParam",
    "EmptyModelParam",
    "FileDetailEnum",
    "FileSearchToolParam",
    "FiltersParam",
    "FunctionAndCustomToolCallOutputParam",
    "FunctionCallItemStatus",
    "FunctionCallOutputItemParam",
    "FunctionShellActionParam",
    "FunctionShellCallItemEnvironmentParam",
    "FunctionShellCallItemParam",
    "FunctionShellCallItemStatus",
    "FunctionShellCallOutputExitOutcomeParam",
    "FunctionShellCallOutputItemParam",
    "FunctionShellCallOutputOutcomeParam",
    "FunctionShellCallOutputTimeoutOutcomeParam",
    "FunctionShellToolEnvironmentParam",
    "FunctionShellToolParam",
    "FunctionToolParam",
    "GrammarSyntax1",
    "HTTPErrorParam",
    "HybridSearchOptionsParam",
    "ImageGenActionEnum",
    "ImageGenToolCallErrorModerationDetailsParam",
    "ImageGenToolCallErrorParam",
    "ImageGenToolCallParam",
    "ImageGenToolCallSvgUsageParam",
    "ImageGenToolInputImageMaskParam",
    "ImageGenToolParam",
    "ImageGenToolSvgParam",
    "ImageGenToolSvgReasoningParam",
    "IncludeEnum",
    "InlineSkillParam",
    "InlineSkillSourceParam",
    "InputItemListArguments",
    "InputItemListParams",
    "InputMessageParam",
    "InputParam",
    "InputTokenCountArguments",
    "InputTokenCountParams",
    "ItemParam",
    "ItemReferenceParam",
    "KeyPressActionParam",
    "LocalEnvironmentParam",
    "LocalShellExecActionParam",
    "LocalShellToolCallOutputParam",
    "LocalShellToolCallParam",
    "LocalShellToolParam",
    "LocalSkillParam",
    "MCPApprovalRequestParam",
    "MCPApprovalResponseParam",
    "MCPListToolsParam",
    "MCPListToolsToolParam",
    "MCPProtocolErrorParam",
    "MCPToolCallParam",
    "MCPToolCallStatus",
    "MCPToolExecutionErrorParam",
    "MCPToolFilterParam",
    "McpToolCallErrorParam",
    "McpToolParam",
    "McpToolRequireApprovalMCPToolApprovalFilterParam",
    "MessagePhase",
    "ModelIdsCompaction",
    "MoveParam",
    "NamespaceFunctionToolParam",
    "NamespaceToolParam",
    "NamespaceToolToolParam",
    "OutputDirectToolCallCallerParam",
    "OutputMessageContentParam",
    "OutputProgramToolCallCallerParam",
    "OutputToolCallCallerParam",
    "PersonalityEnum",
    "ProgramItemParam",
    "ProgramOutputItemParam",
    "ProgramOutputItemStatus",
    "ProgramToolCallCallerParam",
    "ProgrammaticToolCallingParam",
    "PromptCacheRetentionEnum",
    "RankerVersionType",
    "RankingOptionsParam",
    "RealtimeAudioFormatsAudioPcmParam",
    "RealtimeAudioFormatsAudioPcmaParam",
    "RealtimeAudioFormatsAudioPcmuParam",
    "RealtimeAudioFormatsParam",
    "RealtimeConversationItemAssistantMessageContentParam",
    "RealtimeConversationItemAssistantMessageParam",
    "RealtimeConversationItemFunctionCallOutputParam",
    "RealtimeConversationItemFunctionCallParam",
    "RealtimeConversationItemSystemMessageContentParam",
    "RealtimeConversationItemSystemMessageParam",
    "RealtimeConversationItemUserMessageContentParam",
    "RealtimeConversationItemUserMessageParam",
    "RealtimeFunctionToolParam",
    "RealtimeMcpApprovalRequestParam",
    "RealtimeMcpApprovalResponseParam",
    "RealtimeMcpListToolsParam",
    "RealtimeMcpProtocolErrorParam",
    "RealtimeMcpToolCallErrorParam",
    "RealtimeMcpToolCallParam",
    "RealtimeMcpToolExecutionErrorParam",
    "RealtimeMcphttpErrorParam",
    "RealtimeReasoningEffort",
    "RealtimeReasoningParam",
    "RealtimeResponseCreateParamsWithReferencesAudioOutputParam",
    "RealtimeResponseCreateParamsWithReferencesAudioOutputVoiceVariant2Param",
    "RealtimeResponseCreateParamsWithReferencesAudioParam",
    "RealtimeResponseCreateParamsWithReferencesInputParam",
    "RealtimeResponseCreateParamsWithReferencesParam",
    "RealtimeResponseCreateParamsWithReferencesToolChoiceParam",
    "RealtimeResponseCreateParamsWithReferencesToolParam",
    "Reasoning",
    "ReasoningModeEnum",
    "ResponseCodeInterpreterToolCallOutputParam",
    "ResponseCodeInterpreterToolCallParam",
    "ResponseCompactArguments",
    "ResponseCompactParams",
    "ResponseCompactionItemParamParam",
    "ResponseComputerToolCallParam",
    "ResponseConfigurationUpdateItemParamParam",
    "ResponseConfigurationUpdateItemParamReasoningParam",
    "ResponseConfigurationUpdateItemParamTextFormatParam",
    "ResponseConfigurationUpdateItemParamTextParam",
    "ResponseConversationParamParam",
    "ResponseCreateArguments",
    "ResponseCreateEventWithReferencesParam",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "ResponseCustomToolCallOutputParam",
    "ResponseCustomToolCallParam",
    "ResponseFileSearchToolCallParam",
    "ResponseFileSearchToolCallResultParam",
    "ResponseFormatTextConfigParam",
    "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseFunctionCallOutputItemListItemParam",
    "ResponseFunctionCallOutputItemListParam",
    "ResponseFunctionShellCallOutputContentParam",
    "ResponseFunctionToolCallParam",
    "ResponseFunctionWebSearchActionParam",
    "ResponseFunctionWebSearchParam",
    "ResponseInputFileContentParam",
    "ResponseInputImageContentParam",
    "ResponseInputItemParam",
    "ResponseInputMessageContentListParam",
    "ResponseInputParam",
    "ResponseInputTextContentParam",
    "ResponseItemReferenceParam",
    "ResponseOutputMessageParam",
    "ResponsePromptParam",
    "ResponsePromptVariables",
    "ResponseReasoningItemParam",
    "ResponseRetrieveArguments",
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
    "ResponseSteerEventParam",
    "ResponseSteerInputContentParam",
    "ResponseSteerInputParam",
    "ResponseSteerInputVariant1FunctionCallOutputCallerDirectParam",
    "ResponseSteerInputVariant1FunctionCallOutputCallerParam",
    "ResponseSteerInputVariant1FunctionCallOutputCallerProgramParam",
    "ResponseSteerInputVariant1FunctionCallOutputParam",
    "ResponseSteerInputVariant1MessageContentVariant0Param",
    "ResponseSteerInputVariant1MessageParam",
    "ResponseSteerInputVariant1Param",
    "ResponseStreamOptionsParam",
    "ResponseTextConfigParam",
    "ResponseToolSearchOutputItemParamParam",
    "ResponsesClientEventParam",
    "ResponsesClientEventResponseCreateAccessProgramsParam",
    "ResponsesClientEventResponseCreateBackgroundOptionsParam",
    "ResponsesClientEventResponseCreateImageParam",
    "ResponsesClientEventResponseCreateParam",
    "ScreenshotParam",
    "ScrollParam",
    "SearchContentType",
    "SearchContextSize",
    "ServiceTierEnum",
    "ServiceTierResponses",
    "SkillReferenceParam",
    "SpecificProgrammaticToolCallingParam",
    "SummaryTextContentParam",
    "ToolCallCallerParam",
    "ToolChoiceAllowedParam",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCustomParam",
    "ToolChoiceFunctionParam",
    "ToolChoiceMcpParam",
    "ToolChoiceOptions",
    "ToolChoiceParam",
    "ToolChoiceShellParam",
    "ToolChoiceTypesParam",
    "ToolParam",
    "ToolSearchCallItemParam",
    "ToolSearchExecutionType",
    "ToolSearchToolParam",
    "ToolsArrayParam",
    "TruncationEnum",
    "TypeParam",
    "VectorStoreFileAttributes",
    "WaitParam",
    "WebSearchActionFindParam",
    "WebSearchActionOpenPageParam",
    "WebSearchActionSearchParam",
    "WebSearchActionSearchSourceParam",
    "WebSearchApproximateLocationParam",
    "WebSearchPreviewToolParam",
    "WebSearchToolFiltersParam",
    "WebSearchToolParam",
]


ContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""A part of ``AutoCodeInterpreterToolParam`` and ``ContainerAuto``."""


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """A part of ``CreateContainerBodyNetworkPolicy``, ``AutoCodeInterpreterToolParamNetworkPolicy`` and ``ContainerAutoNetworkPolicy``."""

    type: Required[Literal["disabled"]]
    """Kind, by which variants are told apart. Default 'disabled'."""


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """A part of ``ContainerNetworkPolicyAllowlist``."""

    domain: Required[str]
    """Host name for which the secret may be used. At least 1 character."""

    name: Required[str]
    """Its name. At least 1 character."""

    value: Required[str]
    """The value. At least 1 character, at most 10485760 characters."""


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """A part of ``CreateContainerBodyNetworkPolicy``, ``AutoCodeInterpreterToolParamNetworkPolicy`` and ``ContainerAutoNetworkPolicy``."""

    type: Required[Literal["allowlist"]]
    """Kind, by which variants are told apart. Default 'allowlist'."""

    allowed_domains: Required[Sequence[str]]
    """Host names that may be reached; all others are blocked. At least 1 item."""

    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]
    """Secrets put into requests to given domains; code in the container never sees them. At least 1 item."""


AutoCodeInterpreterToolNetworkPolicyParam: TypeAlias = (
    ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
)
"""The ``network_policy`` of ``AutoCodeInterpreterToolParam``."""


class AutoCodeInterpreterToolParam(TypedDict, total=False):
    """A part of ``CodeInterpreterTool``."""

    type: Required[Literal["auto"]]
    """Kind, by which variants are told apart. Default 'auto'."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""

    memory_limit: ContainerMemoryLimit | None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: AutoCodeInterpreterToolNetworkPolicyParam
    """What the container may reach on the network."""


CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""A part of ``CodeInterpreterTool``, ``McpTool``, ``FunctionTool`` and 4 more."""


class CodeInterpreterToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["code_interpreter"]]
    """Kind, by which variants are told apart."""

    container: Required[str | AutoCodeInterpreterToolParam]
    """Id of a container, or settings for one that is made and kept by itself."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model directly, a program it writes, or both."""


class CodeInterpreterOutputLogsParam(TypedDict, total=False):
    """A part of ``ResponseCodeInterpreterToolCallOutput``."""

    type: Required[Literal["logs"]]
    """Kind, by which variants are told apart. Default 'logs'."""

    logs: Required[str]
    """What the code printed."""


class CodeInterpreterOutputImageParam(TypedDict, total=False):
    """A part of ``ResponseCodeInterpreterToolCallOutput``."""

    type: Required[Literal["image"]]
    """Kind, by which variants are told apart. Default 'image'."""

    url: Required[str]
    """Address, or a data URL."""


ResponseCodeInterpreterToolCallOutputParam: TypeAlias = (
    CodeInterpreterOutputLogsParam | CodeInterpreterOutputImageParam
)
"""The ``outputs`` of ``ResponseCodeInterpreterToolCall``."""


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Required[Literal["code_interpreter_call"]]
    """Kind, by which variants are told apart. Default 'code_interpreter_call'."""

    id: Required[str]
    """Unique id."""

    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    """While at work `in_progress` or `interpreting`; then `completed`, `incomplete` or `failed`."""

    container_id: Required[str]
    """Id of the container, `cntr_...`."""

    code: Required[str | None]
    """The code to run, in Python; null if there is none."""

    outputs: Required[Iterable[ResponseCodeInterpreterToolCallOutputParam] | None]
    """Printed logs and images; null unless asked for with `include`."""


class ComparisonFilter(TypedDict, total=False):
    """A part of ``CompoundFilterFilter``, ``VectorStoreSearchRequestFilters`` and ``Filters``."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`. Default 'eq'."""

    key: Required[str]
    """Name of the attribute that is compared."""

    value: Required[str | float | bool | Iterable[str | float]]
    """Value the attribute is compared with; a list for `in` and `nin`."""


class CompoundFilter(TypedDict, total=False):
    """A part of ``CompoundFilterFilter``, ``VectorStoreSearchRequestFilters`` and ``Filters``."""

    type: Required[Literal["and", "or"]]
    """Whether all filters must match (`and`) or one is enough (`or`)."""

    filters: Required["Iterable[CompoundFilterFilterParam]"]
    """The filters that are combined."""


CompoundFilterFilterParam: TypeAlias = ComparisonFilter | CompoundFilter
"""The ``filters`` of ``CompoundFilter``."""


ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""A part of ``ClickParam``."""


class ClickParam(TypedDict, total=False):
    """A part of ``ComputerAction``."""

    type: Required[Literal["click"]]
    """Kind, by which variants are told apart. Default 'click'."""

    button: Required[ClickButtonType]
    """The mouse button that is pressed."""

    x: Required[int]
    """Horizontal position in pixels, from the left."""

    y: Required[int]
    """Vertical position in pixels, from the top."""

    keys: Sequence[str] | None
    """The keys that are pressed."""


class DoubleClickActionParam(TypedDict, total=False):
    """A part of ``ComputerAction``."""

    type: Required[Literal["double_click"]]
    """Kind, by which variants are told apart. Default 'double_click'."""

    x: Required[int]
    """Horizontal position in pixels, from the left."""

    y: Required[int]
    """Vertical position in pixels, from the top."""

    keys: Required[Sequence[str] | None]
    """The keys that are pressed."""


class CoordParam(TypedDict, total=False):
    """A part of ``DragParam``."""

    x: Required[int]
    """Horizontal position in pixels, from the left."""

    y: Required[int]
    """Vertical position in pixels, from the top."""


class DragParam(TypedDict, total=False):
    """A part of ``ComputerAction``."""

    type: Required[Literal["drag"]]
    """Kind, by which variants are told apart. Default 'drag'."""

    path: Required[Iterable[CoordParam]]
    """The points the pointer is dragged through."""

    keys: Sequence[str] | None
    """The keys that are pressed."""


class KeyPressActionParam(TypedDict, total=False):
    """A part of ``ComputerAction``."""

    type: Required[Literal["keypress"]]
    """Kind, by which variants are told apart. Default 'keypress'."""

    keys: Required[Sequence[str]]
    """The keys that are pressed."""


class MoveParam(TypedDict, total=False):
    """A part of ``ComputerAction``."""

    type: Required[Literal["move"]]
    """Kind, by which variants are told apart. Default 'move'."""

    x: Required[int]
    """Horizontal position in pixels, from the left."""

    y: Required[int]
    """Vertical position in pixels, from the top."""

    keys: Sequence[str] | None
    """The keys that are pressed."""


class ScreenshotParam(TypedDict, total=False):
    """A part of ``ComputerAction``."""

    type: Required[Literal["screenshot"]]
    """Kind, by which variants are told apart. Default 'screenshot'."""


class ScrollParam(TypedDict, total=False):
    """A part of ``ComputerAction``."""

    type: Required[Literal["scroll"]]
    """Kind, by which variants are told apart. Default 'scroll'."""

    x: Required[int]
    """Horizontal position in pixels, from the left."""

    y: Required[int]
    """Vertical position in pixels, from the top."""

    scroll_x: Required[int]
    """How far to scroll to the right, in pixels."""

    scroll_y: Required[int]
    """How far to scroll down, in pixels."""

    keys: Sequence[str] | None
    """The keys that are pressed."""


class TypeParam(TypedDict, total=False):
    """A part of ``ComputerAction``."""

    type: Required[Literal["type"]]
    """Kind, by which variants are told apart. Default 'type'."""

    text: Required[str]
    """The text."""


class WaitParam(TypedDict, total=False):
    """A part of ``ComputerAction``."""

    type: Required[Literal["wait"]]
    """Kind, by which variants are told apart. Default 'wait'."""


ComputerActionParam: TypeAlias = (
    ClickParam
    | DoubleClickActionParam
    | DragParam
    | KeyPressActionParam
    | MoveParam
    | ScreenshotParam
    | ScrollParam
    | TypeParam
    | WaitParam
)
"""A part of ``ComputerActionList`` and ``ResponseComputerToolCall``."""


ComputerActionListParam: TypeAlias = list[ComputerActionParam]
"""A part of ``ResponseComputerToolCall``."""


class ResponseComputerToolCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Required[Literal["computer_call"]]
    """Kind, by which variants are told apart. Default 'computer_call'."""

    id: Required[str]
    """Unique id."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    pending_safety_checks: Required[Iterable[ComputerCallSafetyCheckParam]]
    """Safety checks to be accepted before the action is carried out."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far it has come or how it ended."""

    action: ComputerActionParam
    """The one action to carry out on the screen."""

    actions: Iterable[ComputerActionParam]
    """Actions to carry out on the screen, in order."""


class ResponseConversationParamParam(TypedDict, total=False):
    """A part of ``ConversationParam``."""

    id: Required[str]
    """Unique id."""


ConversationParam: TypeAlias = str | ResponseConversationParamParam
"""A part of ``CreateResponse``, ``ResponsesClientEventResponseCreate`` and ``TokenCountsBody``."""


class CreateResponseAccessProgramsParam(TypedDict, total=False):
    """The ``access_programs`` of ``CreateResponse``."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """The level of access for security work."""


class CreateResponseBackgroundOptionsParam(TypedDict, total=False):
    """The ``background_options`` of ``CreateResponse``."""

    completion_window: Literal["soonest", "2h", "8h"]
    """How long the batch may take, such as `24h`."""

    continuation_id: str
    """Names the work that the response carries on."""


class CreateResponseImageParam(TypedDict, total=False):
    """The ``image`` of ``CreateResponse``."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""


class OutputDirectToolCallCallerParam(TypedDict, total=False):
    """A part of ``ToolCallCaller``."""

    type: Required[Literal["direct"]]
    """Kind, by which variants are told apart. Default 'direct'."""


class OutputProgramToolCallCallerParam(TypedDict, total=False):
    """A part of ``ToolCallCaller``."""

    type: Required[Literal["program"]]
    """Kind, by which variants are told apart. Default 'program'."""

    caller_id: Required[str]
    """Call id of the program that called the tool."""


OutputToolCallCallerParam: TypeAlias = (
    OutputDirectToolCallCallerParam | OutputProgramToolCallCallerParam
)
"""A part of ``ResponseCustomToolCall``, ``ResponseCustomToolCallItem``, ``ResponseFunctionToolCall`` and 5 more."""


ResponseCustomToolCallParam = TypedDict(
    "ResponseCustomToolCallParam",
    {
        # Kind, by which variants are told apart.
        "type": Required[Literal["custom_tool_call"]],
        # Id of the call; the result is matched to it by this id.
        "call_id": Required[str],
        # Its name.
        "name": Required[str],
        # Free text that the model wrote for the tool.
        "input": Required[str],
        # Unique id.
        "id": str,
        # Who made the call: the model itself or a program it wrote.
        "caller": OutputToolCallCallerParam | None,
        # The group of tools the name belongs to; absent for tools outside any.
        "namespace": str,
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``ConversationItem``, ``Item``, ``ResponseOutputItem`` and 1 more."""


class DirectToolCallCallerParam(TypedDict, total=False):
    """A part of ``ToolCallCallerParam``."""

    type: Required[Literal["direct"]]
    """Kind, by which variants are told apart. Default 'direct'."""


class ProgramToolCallCallerParam(TypedDict, total=False):
    """A part of ``ToolCallCallerParam``."""

    type: Required[Literal["program"]]
    """Kind, by which variants are told apart. Default 'program'."""

    caller_id: Required[str]
    """Call id of the program that called the tool. At least 1 character, at most 64 characters."""


ToolCallCallerParam: TypeAlias = DirectToolCallCallerParam | ProgramToolCallCallerParam
"""A part of ``ResponseCustomToolCallOutput``, ``ResponseCustomToolCallOutputItem``, ``ResponseFunctionToolCallOutputItem`` and 5 more."""


FunctionAndCustomToolCallOutputParam: TypeAlias = (
    InputTextContentParam | InputImageContentParam | InputFileContentParam
)
"""A part of ``ResponseCustomToolCallOutput``, ``ResponseCustomToolCallOutputItem`` and ``ResponseFunctionToolCallOutputItem``."""


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """A part of ``ConversationItem`` and ``Item``."""

    type: Required[Literal["custom_tool_call_output"]]
    """Kind, by which variants are told apart."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    output: Required[str | Iterable[FunctionAndCustomToolCallOutputParam]]
    """What the tool returned: text, or a list of text, image and file parts."""

    id: str
    """Unique id."""

    caller: ToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""

    created_by: str
    """Id of whoever made it."""


ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputContentParam]
"""A part of ``EasyInputMessage``, ``InputMessage`` and ``ResponseInputMessageItem``."""


MessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""A part of ``EasyInputMessage`` and ``ResponseOutputMessage``."""


class EasyInputMessageParam(TypedDict, total=False):
    """A part of ``CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate`` and ``ResponseInputItem``."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[str | Iterable[ResponseInputContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    phase: MessagePhase | None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""A part of ``CreateVectorStoreFileBatchRequest``, ``CreateVectorStoreFileRequest``, ``ResponseFileSearchToolCallResult`` and 3 more."""


class ResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """The ``results`` of ``ResponseFileSearchToolCall``."""

    file_id: str
    """Id of an uploaded file."""

    text: str
    """The text."""

    filename: str
    """Name of the file."""

    attributes: VectorStoreFileAttributes | None
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""

    score: float
    """How good it is; higher is better."""


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["file_search_call"]]
    """Kind, by which variants are told apart."""

    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    """While at work `in_progress` or `searching`; at the end `completed`, `incomplete` or `failed`."""

    queries: Required[Sequence[str]]
    """The texts the model searched for."""

    results: Iterable[ResponseFileSearchToolCallResultParam] | None
    """The passages found; null unless asked for with `include`."""


ResponseFunctionToolCallParam = TypedDict(
    "ResponseFunctionToolCallParam",
    {
        # Kind, by which variants are told apart.
        "type": Required[Literal["function_call"]],
        # Id to give with the result (`call_...`); not the item's own `id`.
        "call_id": Required[str],
        # Which function the model wants called.
        "name": Required[str],
        # The call's arguments as JSON text written by the model; it may be invalid, so check it.
        "arguments": Required[str],
        # Id of the item (`fc_...`); the result refers to `call_id` instead.
        "id": str,
        # Who made the call: the model itself or a program it wrote.
        "caller": OutputToolCallCallerParam | None,
        # The group of tools the name belongs to; absent for tools outside any.
        "namespace": str,
        # `in_progress` while it is written, then `completed` or `incomplete`.
        "status": Literal["in_progress", "completed", "incomplete"],
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``Item``, ``ResponseOutputItem`` and ``ItemField``."""


class ImageGenToolInputImageMaskParam(TypedDict, total=False):
    """The ``input_image_mask`` of ``ImageGenTool``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    file_id: str
    """Id of an uploaded file."""


ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
"""A part of ``ImageGenTool``."""


class ImageGenToolSvgReasoningParam(TypedDict, total=False):
    """The ``reasoning`` of ``ImageGenToolSvg``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class ImageGenToolSvgParam(TypedDict, total=False):
    """The ``svg`` of ``ImageGenTool``."""

    model: str
    """Name of the model."""

    reasoning: ImageGenToolSvgReasoningParam | None
    """How reasoning models think: effort, summary and context."""


class ImageGenToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["image_generation"]]
    """Kind, by which variants are told apart."""

    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "chatgpt-image-latest",
        ]
    )
    """Which image model makes the picture."""

    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How carefully the picture is made; higher takes longer and costs more. Default 'auto'."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, such as `1024x1024`. Default 'auto'."""

    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """File format of the image: `png`, `jpeg` or `webp`. Default 'png'."""

    output_compression: int
    """Compression from 0 to 100 for JPEG and WebP; 100 keeps the most detail. At least 0, at most 100. Default 100."""

    moderation: Literal["auto", "low"]
    """How strictly prompts and images are filtered: `auto`, or the milder `low`. Default 'auto'."""

    background: Literal["transparent", "opaque", "auto"]
    """The picture's background: opaque, transparent, or left to the model. Default 'auto'."""

    input_fidelity: InputFidelity | None
    """How closely the result keeps to the look of the images given: `high` or `low`."""

    input_image_mask: ImageGenToolInputImageMaskParam
    """Mask for an edit: only its transparent areas are repainted."""

    partial_images: int
    """Unfinished images to send ahead of the final one, 0 to 3. At least 0, at most 3. Default 0."""

    action: ImageGenActionEnum
    """What to do: `generate` an image, `edit` a given one, or as the model sees fit (`auto`)."""

    complexity: Literal["low", "medium", "high"]
    """How intricate the drawing may be."""

    frame_count: int
    """How many frames the animation has."""

    frame_duration_ms: int
    """How long each frame is shown, in milliseconds."""

    svg: ImageGenToolSvgParam
    """Settings for vector graphics."""


class ImageGenToolCallErrorModerationDetailsParam(TypedDict, total=False):
    """The ``moderation_details`` of ``ImageGenToolCallError``."""

    categories: Required[Sequence[str]]
    """The verdict for each category of harm."""

    moderation_stage: Required[Literal["input", "output", "unknown"]]
    """Where moderation stepped in: at the input or the output."""


class ImageGenToolCallErrorParam(TypedDict, total=False):
    """The ``error`` of ``ImageGenToolCall``."""

    code: Required[str | None]
    """Short machine-readable name of the error."""

    message: Required[str]
    """The message; in an error, the explanation for people."""

    param: Required[str | None]
    """The request's parameter that is at fault; null if it is none in particular."""

    type: Required[str]
    """Kind, by which variants are told apart."""

    moderation_details: ImageGenToolCallErrorModerationDetailsParam
    """What the moderation found."""


class ImageGenToolCallSvgUsageParam(TypedDict, total=False):
    """The ``svg_usage`` of ``ImageGenToolCall``."""

    input_tokens: Required[int]
    """Tokens of the input."""

    model: Required[str]
    """Name of the model."""

    output_tokens: Required[int]
    """Tokens of the output."""

    reasoning_tokens: Required[int]
    """Tokens spent on reasoning; they count as output but are not shown."""

    total_tokens: Required[int]
    """Tokens in all, input and output."""


class ImageGenToolCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Required[Literal["image_generation_call"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """`in_progress`, `generating`, then `completed` or `failed`."""

    result: Required[str | None]
    """The image, base64; null until it is done."""

    action: Literal["generate", "edit", "auto"] | None
    """What the tool is asked to do, or did."""

    background: Literal["transparent", "opaque", "auto"] | None
    """The picture's background: opaque, transparent, or left to the model."""

    error: ImageGenToolCallErrorParam
    """What went wrong; null or absent if nothing did."""

    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """File format of the image: `png`, `jpeg` or `webp`."""

    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """How carefully the picture is made; higher takes longer and costs more."""

    revised_prompt: str | None
    """The prompt as the model reworded it before painting."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Width and height in pixels, such as `1024x1024`."""

    svg_usage: ImageGenToolCallSvgUsageParam
    """What making the vector graphic used up."""


class InputMessageParam(TypedDict, total=False):
    """A part of ``Item``."""

    role: Required[Literal["user", "system", "developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[ResponseInputContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""


OutputMessageContentParam: TypeAlias = OutputTextContentParam | RefusalContentParam
"""A part of ``ResponseOutputMessage``."""


class ResponseOutputMessageParam(TypedDict, total=False):
    """A part of ``Item``, ``ResponseItem`` and ``ResponseOutputItem``."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    role: Required[Literal["assistant"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[OutputMessageContentParam]]
    """Parts of the answer: text or a refusal."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress` while it is written, then `completed` or `incomplete`."""

    phase: MessagePhase | None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""


FunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``ComputerCallOutputItemParam``, ``FunctionCallOutputItemParam``, ``ToolSearchCallItemParam`` and 1 more."""


class ComputerCallOutputItemParam(TypedDict, total=False):
    """A part of ``Item``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Required[Literal["computer_call_output"]]
    """Kind, by which variants are told apart. Default 'computer_call_output'."""

    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    """What was produced."""

    id: str | None
    """Unique id."""

    acknowledged_safety_checks: Iterable[ComputerCallSafetyCheckParam] | None
    """The safety checks that the developer has looked at and accepted."""

    status: FunctionCallItemStatus | None
    """How far it has come or how it ended."""


class WebSearchActionSearchSourceParam(TypedDict, total=False):
    """The ``sources`` of ``WebSearchActionSearch``."""

    type: Required[Literal["url"]]
    """Kind, by which variants are told apart."""

    url: Required[str]
    """Address, or a data URL."""


class WebSearchActionSearchParam(TypedDict, total=False):
    """A part of ``ResponseFunctionWebSearchAction``."""

    type: Required[Literal["search"]]
    """Kind, by which variants are told apart."""

    query: str
    """The text that is searched for. Deprecated."""

    queries: Sequence[str]
    """The searches that were made."""

    sources: Iterable[WebSearchActionSearchSourceParam]
    """Where it comes from, one entry for each source."""


class WebSearchActionOpenPageParam(TypedDict, total=False):
    """A part of ``ResponseFunctionWebSearchAction``."""

    type: Required[Literal["open_page"]]
    """Kind, by which variants are told apart."""

    url: str | None
    """Address, or a data URL."""


class WebSearchActionFindParam(TypedDict, total=False):
    """A part of ``ResponseFunctionWebSearchAction``."""

    type: Required[Literal["find_in_page"]]
    """Kind, by which variants are told apart."""

    url: Required[str]
    """Address, or a data URL."""

    pattern: Required[str]
    """What to look for in the page."""


ResponseFunctionWebSearchActionParam: TypeAlias = (
    WebSearchActionSearchParam | WebSearchActionOpenPageParam | WebSearchActionFindParam
)
"""The ``action`` of ``ResponseFunctionWebSearch``."""


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["web_search_call"]]
    """Kind, by which variants are told apart."""

    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    """`in_progress`, `searching`, then `completed` or `failed`."""

    action: Required[ResponseFunctionWebSearchActionParam]
    """What was done: a search, a page opened, or a text looked for in a page."""


class ResponseInputTextContentParam(TypedDict, total=False):
    """A part of ``ResponseSteerInputContent``, ``ResponseSteerInputVariant1MessageContentVariant0`` and ``ResponseFunctionCallOutputItemListItem``."""

    type: Required[Literal["input_text"]]
    """Kind, by which variants are told apart. Default 'input_text'."""

    text: Required[str]
    """The text. At most 10485760 characters."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    """Marks the end of a stretch of input that is worth caching."""


DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
"""A part of ``ResponseInputImageContent``."""


class ResponseInputImageContentParam(TypedDict, total=False):
    """A part of ``ResponseSteerInputContent``, ``ResponseSteerInputVariant1MessageContentVariant0`` and ``ResponseFunctionCallOutputItemListItem``."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart. Default 'input_image'."""

    image_url: str | None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None
    """Id of an uploaded file."""

    detail: DetailEnum | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    """Marks the end of a stretch of input that is worth caching."""


FileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
"""A part of ``ResponseInputFileContent``."""


class ResponseInputFileContentParam(TypedDict, total=False):
    """A part of ``ResponseSteerInputContent``, ``ResponseSteerInputVariant1MessageContentVariant0`` and ``ResponseFunctionCallOutputItemListItem``."""

    type: Required[Literal["input_file"]]
    """Kind, by which variants are told apart. Default 'input_file'."""

    file_id: str | None
    """Id of an uploaded file."""

    filename: str | None
    """Name of the file."""

    file_data: str | None
    """The file's bytes, base64, as a data URL."""

    file_url: str | None
    """Address the file is fetched from."""

    detail: FileDetailEnum
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    """Marks the end of a stretch of input that is worth caching."""


ResponseSteerInputContentParam: TypeAlias = (
    ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam
)
"""A part of ``FunctionCallOutputItemParam``."""


class FunctionCallOutputItemParam(TypedDict, total=False):
    """A part of ``Item``."""

    type: Required[Literal["function_call_output"]]
    """Kind, by which variants are told apart. Default 'function_call_output'."""

    output: Required[str | Iterable[ResponseSteerInputContentParam]]
    """What was produced."""

    id: str | None
    """Unique id."""

    call_id: str | None
    """Id of the call; the result is matched to it by this id."""

    name: str | None
    """Its name."""

    namespace: str | None
    """The group of tools the name belongs to; absent for tools outside any."""

    caller: ToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    status: FunctionCallItemStatus | None
    """How far it has come or how it ended."""


ToolSearchExecutionType: TypeAlias = Literal["server", "client"]
"""A part of ``ResponseToolSearchCall``, ``ToolSearchTool``, ``ResponseToolSearchOutputItem`` and 2 more."""


EmptyModelParam: TypeAlias = dict[str, object]
"""A part of ``FunctionToolParam``, ``ToolSearchTool`` and ``ToolSearchCallItemParam``."""


class ToolSearchCallItemParam(TypedDict, total=False):
    """A part of ``Item``."""

    type: Required[Literal["tool_search_call"]]
    """Kind, by which variants are told apart. Default 'tool_search_call'."""

    arguments: Required[EmptyModelParam]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    id: str | None
    """Unique id."""

    call_id: str | None
    """Id of the call; the result is matched to it by this id."""

    execution: ToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    status: FunctionCallItemStatus | None
    """How far it has come or how it ended."""


FunctionToolParam = TypedDict(
    "FunctionToolParam",
    {
        # Kind, by which variants are told apart. Default 'function'.
        "type": Required[Literal["function"]],
        # Name the model calls the function by.
        "name": Required[str],
        # JSON Schema of the arguments; without it the function takes none.
        "parameters": Required[dict[str, object] | None],
        # Whether arguments are held exactly to `parameters`.
        "strict": Required[bool | None],
        # What the function does and when to use it; the model reads it.
        "description": str | None,
        # JSON Schema of the JSON text that the function returns.
        "output_schema": dict[str, object] | None,
        # True to hide the tool from the model until a tool search finds it.
        "defer_loading": bool,
        # Who may call the tool: the model directly, a program it writes, or both.
        "allowed_callers": Iterable[CallableToolAllowedCaller] | None,
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``Tool``."""


RankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
"""A part of ``RankingOptions``."""


class HybridSearchOptionsParam(TypedDict, total=False):
    """A part of ``RankingOptions``."""

    embedding_weight: Required[float]
    """Weight of meaning (embeddings) when the two rankings are merged."""

    text_weight: Required[float]
    """Weight of keywords when the two rankings are merged."""


class RankingOptionsParam(TypedDict, total=False):
    """A part of ``FileSearchTool``."""

    ranker: RankerVersionType
    """The version of the ranking method; `auto` for the current one."""

    score_threshold: float
    """Results below this score are dropped, 0 to 1."""

    hybrid_search: HybridSearchOptionsParam
    """How keyword and meaning rankings are weighed against each other."""


FiltersParam: TypeAlias = ComparisonFilter | CompoundFilter
"""A part of ``FileSearchTool``."""


class FileSearchToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart. Default 'file_search'."""

    vector_store_ids: Required[Sequence[str]]
    """Ids of vector stores."""

    max_num_results: int
    """Most results to return, 1 to 50."""

    ranking_options: RankingOptionsParam
    """How results are ranked and which are dropped."""

    filters: FiltersParam | None
    """Condition on file attributes that limits the search; null for none."""


class ComputerToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["computer"]]
    """Kind, by which variants are told apart. Default 'computer'."""


ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
"""A part of ``ComputerUsePreviewTool``."""


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["computer_use_preview"]]
    """Kind, by which variants are told apart. Default 'computer_use_preview'."""

    environment: Required[ComputerEnvironment]
    """Where it runs or acts, such as a container, the local machine or a browser."""

    display_width: Required[int]
    """Width of the screen in pixels."""

    display_height: Required[int]
    """Height of the screen in pixels."""


class WebSearchToolFiltersParam(TypedDict, total=False):
    """The ``filters`` of ``WebSearchTool``."""

    allowed_domains: Sequence[str] | None
    """Host names that may be reached; all others are blocked."""


class WebSearchApproximateLocationParam(TypedDict, total=False):
    """A part of ``WebSearchTool``."""

    type: Literal["approximate"]
    """Kind, by which variants are told apart. Default 'approximate'."""

    country: str | None
    """Country, two letters as in ISO 3166-1."""

    region: str | None
    """State or region, as free text."""

    city: str | None
    """City, as free text."""

    timezone: str | None
    """IANA time zone, such as `Europe/Vienna`."""


class WebSearchToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Kind, by which variants are told apart. Default 'web_search'."""

    external_web_access: bool
    """False to search only what is already cached, without live requests. Default True."""

    filters: WebSearchToolFiltersParam | None
    """Host names the search is limited to; null for none."""

    user_location: WebSearchApproximateLocationParam | None
    """Roughly where the user is, so that results fit the place."""

    search_context_size: Literal["low", "medium", "high"]
    """How much search material the model reads: `low`, `medium` or `high`. Default 'medium'."""


class MCPToolFilterParam(TypedDict, total=False):
    """A part of ``McpTool`` and ``McpToolRequireApprovalMCPToolApprovalFilter``."""

    tool_names: Sequence[str]
    """Names of the tools that match."""

    read_only: bool
    """True to match tools whose server says that they change nothing."""


class McpToolRequireApprovalMCPToolApprovalFilterParam(TypedDict, total=False):
    """A part of ``McpTool``."""

    always: MCPToolFilterParam
    """Tools that need an approval for each call."""

    never: MCPToolFilterParam
    """Tools that run without an approval."""


class McpToolParam(TypedDict, total=False):
    """A part of ``RealtimeToolsConfigUnion``, ``RealtimeSessionCreateResponseTool``, ``Tool`` and 1 more."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    server_url: str
    """Address of the MCP server."""

    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """The ready-made connector to a service such as Gmail or Dropbox."""

    tunnel_id: str
    """Id of the secure tunnel through which the MCP server is reached."""

    authorization: str
    """OAuth access token that is passed to the MCP server; your application obtains it."""

    server_description: str
    """What the MCP server is for; the model reads it."""

    headers: dict[str, str] | None
    """HTTP headers sent to the MCP server, such as for authentication."""

    allowed_tools: Sequence[str] | MCPToolFilterParam | None
    """Names of the tools the model may use, or a filter; null for all."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model directly, a program it writes, or both."""

    require_approval: (
        McpToolRequireApprovalMCPToolApprovalFilterParam | Literal["always", "never"] | None
    )
    """Which tools need an approval for each call: `always`, `never` or a filter."""

    defer_loading: bool
    """True to hide the tool from the model until a tool search finds it."""


class ProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart. Default 'programmatic_tool_calling'."""


class LocalShellToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["local_shell"]]
    """Kind, by which variants are told apart. Default 'local_shell'."""


ContainerAutoNetworkPolicyParam: TypeAlias = (
    ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
)
"""The ``network_policy`` of ``ContainerAuto``."""


class SkillReferenceParam(TypedDict, total=False):
    """A part of ``CreateContainerBodySkill`` and ``ContainerAutoSkill``."""

    type: Required[Literal["skill_reference"]]
    """Kind, by which variants are told apart. Default 'skill_reference'."""

    skill_id: Required[str]
    """Id of the skill. At least 1 character, at most 64 characters."""

    version: str
    """Version number, or `latest`; the default version when absent."""


class InlineSkillSourceParam(TypedDict, total=False):
    """A part of ``InlineSkill``."""

    type: Required[Literal["base64"]]
    """Kind, by which variants are told apart. Default 'base64'."""

    media_type: Required[Literal["application/zip"]]
    """MIME type of the data. Default 'application/zip'."""

    data: Required[str]
    """The items of this page, or the payload. At least 1 character, at most 70254592 characters."""


class InlineSkillParam(TypedDict, total=False):
    """A part of ``CreateContainerBodySkill`` and ``ContainerAutoSkill``."""

    type: Required[Literal["inline"]]
    """Kind, by which variants are told apart. Default 'inline'."""

    name: Required[str]
    """Its name."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    source: Required[InlineSkillSourceParam]
    """Where it comes from."""


ContainerAutoSkillParam: TypeAlias = SkillReferenceParam | InlineSkillParam
"""The ``skills`` of ``ContainerAuto``."""


class ContainerAutoParam(TypedDict, total=False):
    """A part of ``FunctionShellToolEnvironment``."""

    type: Required[Literal["container_auto"]]
    """Kind, by which variants are told apart. Default 'container_auto'."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""

    memory_limit: ContainerMemoryLimit | None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: ContainerAutoNetworkPolicyParam
    """What the container may reach on the network."""

    skills: Iterable[ContainerAutoSkillParam]
    """Skills to be available inside. At most 200 items."""


class LocalSkillParam(TypedDict, total=False):
    """A part of ``LocalEnvironment``."""

    name: Required[str]
    """Its name."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    path: Required[str]
    """Path of the file."""


class LocalEnvironmentParam(TypedDict, total=False):
    """A part of ``FunctionShellToolEnvironment`` and ``FunctionShellCallItemParamEnvironment``."""

    type: Required[Literal["local"]]
    """Kind, by which variants are told apart. Default 'local'."""

    skills: Iterable[LocalSkillParam]
    """Skills to be available inside. At most 200 items."""


class ContainerReferenceParam(TypedDict, total=False):
    """A part of ``FunctionShellToolEnvironment`` and ``FunctionShellCallItemParamEnvironment``."""

    type: Required[Literal["container_reference"]]
    """Kind, by which variants are told apart. Default 'container_reference'."""

    container_id: Required[str]
    """Id of the container, `cntr_...`."""


FunctionShellToolEnvironmentParam: TypeAlias = (
    ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam
)
"""The ``environment`` of ``FunctionShellTool``."""


class FunctionShellToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart. Default 'shell'."""

    environment: FunctionShellToolEnvironmentParam | None
    """Where it runs or acts, such as a container, the local machine or a browser."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model directly, a program it writes, or both."""


class CustomTextFormatParam(TypedDict, total=False):
    """A part of ``CustomToolInputFormat``."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart. Default 'text'."""


GrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""A part of ``CustomGrammarFormatParam``."""


class CustomGrammarFormatParam(TypedDict, total=False):
    """A part of ``CustomToolInputFormat``."""

    type: Required[Literal["grammar"]]
    """Kind, by which variants are told apart. Default 'grammar'."""

    syntax: Required[GrammarSyntax1]
    """The language the grammar is written in: `lark` or `regex`."""

    definition: Required[str]
    """The grammar's text."""


CustomToolInputFormat: TypeAlias = CustomTextFormatParam | CustomGrammarFormatParam
"""The ``format`` of ``CustomTool``."""


CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        # Kind, by which variants are told apart. Default 'custom'.
        "type": Required[Literal["custom"]],
        # Name the model calls the tool by.
        "name": Required[str],
        # What it is or does, as free text; for tools, the model reads it.
        "description": str,
        # Form of the tool's input: free text, or text that follows a grammar.
        "format": CustomToolInputFormat,
        # True to hide the tool from the model until a tool search finds it.
        "defer_loading": bool,
        # Who may call the tool: the model directly, a program it writes, or both.
        "allowed_callers": Iterable[CallableToolAllowedCaller] | None,
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``Tool`` and ``NamespaceToolTool``."""


NamespaceFunctionToolParam = TypedDict(
    "NamespaceFunctionToolParam",
    {
        # Its name. At least 1 character, at most 128 characters.
        "name": Required[str],
        # Kind, by which variants are told apart. Default 'function'.
        "type": Required[Literal["function"]],
        # What it is or does, as free text; for tools, the model reads it.
        "description": str | None,
        # JSON Schema of the arguments; without it the function takes none.
        "parameters": EmptyModelParam | None,
        # Whether the model is held exactly to the JSON Schema.
        "strict": bool | None,
        # JSON Schema of the JSON text that the function returns.
        "output_schema": dict[str, object] | None,
        # True to hide the tool from the model until a tool search finds it.
        "defer_loading": bool,
        # Who may call the tool: the model directly, a program it writes, or both.
        "allowed_callers": Iterable[CallableToolAllowedCaller] | None,
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``NamespaceToolTool``."""


NamespaceToolToolParam: TypeAlias = NamespaceFunctionToolParam | CustomToolParam
"""The ``tools`` of ``NamespaceTool``."""


class NamespaceToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["namespace"]]
    """Kind, by which variants are told apart. Default 'namespace'."""

    name: Required[str]
    """Its name. At least 1 character."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    tools: Required[Iterable[NamespaceToolToolParam]]
    """The tools of the group. At least 1 item."""


class ToolSearchToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["tool_search"]]
    """Kind, by which variants are told apart. Default 'tool_search'."""

    execution: ToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    description: str | None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: EmptyModelParam | None
    """JSON Schema of the arguments; without it the function takes none."""


class ApproximateLocationParam(TypedDict, total=False):
    """A part of ``WebSearchPreviewTool``."""

    type: Required[Literal["approximate"]]
    """Kind, by which variants are told apart. Default 'approximate'."""

    country: str | None
    """Country, two letters as in ISO 3166-1."""

    region: str | None
    """State or region, as free text."""

    city: str | None
    """City, as free text."""

    timezone: str | None
    """IANA time zone, such as `Europe/Vienna`."""


SearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""A part of ``WebSearchPreviewTool``."""


SearchContentType: TypeAlias = Literal["text", "image"]
"""A part of ``WebSearchPreviewTool``."""


class WebSearchPreviewToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Kind, by which variants are told apart. Default 'web_search_preview'."""

    user_location: ApproximateLocationParam | None
    """Roughly where the user is, so that results fit the place."""

    search_context_size: SearchContextSize
    """How much search material the model reads: `low`, `medium` or `high`."""

    search_content_types: Iterable[SearchContentType]
    """The kinds of content to search for: text, image."""


class ApplyPatchToolParam(TypedDict, total=False):
    """A part of ``Tool``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart. Default 'apply_patch'."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model directly, a program it writes, or both."""


ToolParam: TypeAlias = (
    FunctionToolParam
    | FileSearchToolParam
    | ComputerToolParam
    | ComputerUsePreviewToolParam
    | WebSearchToolParam
    | McpToolParam
    | CodeInterpreterToolParam
    | ProgrammaticToolCallingParam
    | ImageGenToolParam
    | LocalShellToolParam
    | FunctionShellToolParam
    | CustomToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewToolParam
    | ApplyPatchToolParam
)
"""A part of ``CreateEvalResponsesRunDataSourceSamplingParams``, ``ToolsArray``, ``ResponseToolSearchOutputItem`` and 4 more."""


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """A part of ``Item``."""

    type: Required[Literal["tool_search_output"]]
    """Kind, by which variants are told apart. Default 'tool_search_output'."""

    tools: Required[Iterable[ToolParam]]
    """What the model may call."""

    id: str | None
    """Unique id."""

    call_id: str | None
    """Id of the call; the result is matched to it by this id."""

    execution: ToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    status: FunctionCallItemStatus | None
    """How far it has come or how it ended."""


class AdditionalToolsItemParam(TypedDict, total=False):
    """A part of ``Item``."""

    type: Required[Literal["additional_tools"]]
    """Kind, by which variants are told apart. Default 'additional_tools'."""

    role: Required[Literal["developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do. Default 'developer'."""

    tools: Required[Iterable[ToolParam]]
    """What the model may call."""

    id: str | None
    """Unique id."""


class SummaryTextContentParam(TypedDict, total=False):
    """A part of ``ResponseReasoningItem`` and ``MessageContent``."""

    type: Required[Literal["summary_text"]]
    """Kind, by which variants are told apart. Default 'summary_text'."""

    text: Required[str]
    """The text."""


class ResponseReasoningItemParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Required[Literal["reasoning"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    summary: Required[Iterable[SummaryTextContentParam]]
    """Summary of the reasoning, in parts; empty unless asked for."""

    encrypted_content: str | None
    """The reasoning, encrypted, to send back when nothing is stored; null unless asked for."""

    content: Iterable[ReasoningTextContentParam]
    """The reasoning text itself; only models with open reasoning send it."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""


class ResponseCompactionItemParamParam(TypedDict, total=False):
    """A part of ``Item``."""

    type: Required[Literal["compaction"]]
    """Kind, by which variants are told apart. Default 'compaction'."""

    encrypted_content: Required[str]
    """Encrypted state to send back unchanged in later requests; only the service can read it. At most 20971520 characters."""

    id: str | None
    """Unique id."""


class LocalShellExecActionParam(TypedDict, total=False):
    """A part of ``LocalShellToolCall``."""

    type: Required[Literal["exec"]]
    """Kind, by which variants are told apart. Default 'exec'."""

    command: Required[Sequence[str]]
    """The command line."""

    env: Required[dict[str, str]]
    """Environment of the command: variable names to values."""

    timeout_ms: int | None
    """Longest time a command may run, in milliseconds."""

    working_directory: str | None
    """Directory the command runs in; null for the default one."""

    user: str | None
    """The user; as a parameter, a stable mark of your end user."""


class LocalShellToolCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Required[Literal["local_shell_call"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    action: Required[LocalShellExecActionParam]
    """The command to run on your machine."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far it has come or how it ended."""


class LocalShellToolCallOutputParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Required[Literal["local_shell_call_output"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    output: Required[str]
    """JSON text with the output of the command."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


class FunctionShellActionParam(TypedDict, total=False):
    """A part of ``FunctionShellCallItemParam``."""

    commands: Required[Sequence[str]]
    """Shell commands to run, each a line."""

    timeout_ms: int | None
    """Longest time a command may run, in milliseconds."""

    max_output_length: int | None
    """Most characters of output to keep."""


FunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``FunctionShellCallItemParam`` and ``FunctionShellCallOutputItemParam``."""


FunctionShellCallItemEnvironmentParam: TypeAlias = LocalEnvironmentParam | ContainerReferenceParam
"""The ``environment`` of ``FunctionShellCallItemParam``."""


class FunctionShellCallItemParam(TypedDict, total=False):
    """A part of ``Item``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Required[Literal["shell_call"]]
    """Kind, by which variants are told apart. Default 'shell_call'."""

    action: Required[FunctionShellActionParam]
    """What the tool is asked to do, or did."""

    id: str | None
    """Unique id."""

    caller: ToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    status: FunctionShellCallItemStatus | None
    """How far it has come or how it ended."""

    environment: FunctionShellCallItemEnvironmentParam | None
    """Where it runs or acts, such as a container, the local machine or a browser."""


class FunctionShellCallOutputTimeoutOutcomeParam(TypedDict, total=False):
    """A part of ``FunctionShellCallOutputOutcomeParam``."""

    type: Required[Literal["timeout"]]
    """Kind, by which variants are told apart. Default 'timeout'."""


class FunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    """A part of ``FunctionShellCallOutputOutcomeParam``."""

    type: Required[Literal["exit"]]
    """Kind, by which variants are told apart. Default 'exit'."""

    exit_code: Required[int]
    """Exit status of the command; 0 means success."""


FunctionShellCallOutputOutcomeParam: TypeAlias = (
    FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam
)
"""A part of ``ResponseFunctionShellCallOutputContent``."""


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """A part of ``FunctionShellCallOutputItemParam``."""

    stdout: Required[str]
    """What was written to standard output. At most 10485760 characters."""

    stderr: Required[str]
    """What was written to standard error. At most 10485760 characters."""

    outcome: Required[FunctionShellCallOutputOutcomeParam]
    """How it ended."""


class FunctionShellCallOutputItemParam(TypedDict, total=False):
    """A part of ``Item``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Required[Literal["shell_call_output"]]
    """Kind, by which variants are told apart. Default 'shell_call_output'."""

    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    """What was produced."""

    id: str | None
    """Unique id."""

    caller: ToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    status: FunctionShellCallItemStatus | None
    """How far it has come or how it ended."""

    max_output_length: int | None
    """Most characters of output to keep."""


ApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
"""A part of ``ApplyPatchToolCallItemParam``."""


class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """A part of ``ApplyPatchOperationParam``."""

    type: Required[Literal["create_file"]]
    """Kind, by which variants are told apart. Default 'create_file'."""

    path: Required[str]
    """Path of the file. At least 1 character."""

    diff: Required[str]
    """The change to the file, as a diff. At most 10485760 characters."""


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """A part of ``ApplyPatchOperationParam``."""

    type: Required[Literal["delete_file"]]
    """Kind, by which variants are told apart. Default 'delete_file'."""

    path: Required[str]
    """Path of the file. At least 1 character."""


class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    """A part of ``ApplyPatchOperationParam``."""

    type: Required[Literal["update_file"]]
    """Kind, by which variants are told apart. Default 'update_file'."""

    path: Required[str]
    """Path of the file. At least 1 character."""

    diff: Required[str]
    """The change to the file, as a diff. At most 10485760 characters."""


ApplyPatchOperationParam: TypeAlias = (
    ApplyPatchCreateFileOperationParam
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchUpdateFileOperationParam
)
"""A part of ``ApplyPatchToolCallItemParam``."""


class ApplyPatchToolCallItemParam(TypedDict, total=False):
    """A part of ``Item``."""

    type: Required[Literal["apply_patch_call"]]
    """Kind, by which variants are told apart. Default 'apply_patch_call'."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    status: Required[ApplyPatchCallStatusParam]
    """How far it has come or how it ended."""

    operation: Required[ApplyPatchOperationParam]
    """What is to be done, or how values are compared."""

    id: str | None
    """Unique id."""

    caller: ToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""


ApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
"""A part of ``ApplyPatchToolCallOutputItemParam``."""


class ApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """A part of ``Item``."""

    type: Required[Literal["apply_patch_call_output"]]
    """Kind, by which variants are told apart. Default 'apply_patch_call_output'."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    status: Required[ApplyPatchCallOutputStatusParam]
    """How far it has come or how it ended."""

    id: str | None
    """Unique id."""

    caller: ToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    output: str | None
    """What was produced."""


class MCPListToolsToolParam(TypedDict, total=False):
    """A part of ``MCPListTools`` and ``RealtimeMcpListTools``."""

    name: Required[str]
    """Its name."""

    input_schema: Required[dict[str, object]]
    """JSON Schema of the tool's arguments."""

    description: str | None
    """What it is or does, as free text; for tools, the model reads it."""

    annotations: dict[str, object] | None
    """Marks on spans of the text: citations and generated files."""


class MCPListToolsParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Required[Literal["mcp_list_tools"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    tools: Required[Iterable[MCPListToolsToolParam]]
    """What the MCP server offers."""

    error: str | None
    """What went wrong; null or absent if nothing did."""


class MCPApprovalRequestParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Required[Literal["mcp_approval_request"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Id of the request; the approval refers to it."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    name: Required[str]
    """Which tool wants to be called."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class MCPApprovalResponseParam(TypedDict, total=False):
    """A part of ``Item``."""

    type: Required[Literal["mcp_approval_response"]]
    """Kind, by which variants are told apart."""

    approval_request_id: Required[str]
    """Id of the approval request that this answers or results from."""

    approve: Required[bool]
    """True to let the call go ahead, false to refuse it."""

    id: str | None
    """Unique id."""

    reason: str | None
    """Why it was allowed or refused; null if not given."""


class MCPProtocolErrorParam(TypedDict, total=False):
    """A part of ``McpToolCallError``."""

    type: Required[Literal["mcp_protocol_error"]]
    """Kind, by which variants are told apart. Default 'mcp_protocol_error'."""

    code: Required[int]
    """JSON-RPC error code."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


class MCPToolExecutionErrorParam(TypedDict, total=False):
    """A part of ``McpToolCallError``."""

    type: Required[Literal["mcp_tool_execution_error"]]
    """Kind, by which variants are told apart. Default 'mcp_tool_execution_error'."""

    content: Required[object]
    """The content: text, or a list of parts such as text, images, audio and files."""


class HTTPErrorParam(TypedDict, total=False):
    """A part of ``McpToolCallError``."""

    type: Required[Literal["http_error"]]
    """Kind, by which variants are told apart. Default 'http_error'."""

    code: Required[int]
    """HTTP status code."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


McpToolCallErrorParam: TypeAlias = (
    MCPProtocolErrorParam | MCPToolExecutionErrorParam | HTTPErrorParam
)
"""A part of ``MCPToolCall``."""


MCPToolCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "calling", "failed"
]
"""A part of ``MCPToolCall``."""


class MCPToolCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Required[Literal["mcp_call"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    name: Required[str]
    """Which of the tools on the server was called."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    output: str | None
    """What the MCP tool returned; null if it failed."""

    error: McpToolCallErrorParam | None
    """What went wrong; null or absent if nothing did."""

    status: MCPToolCallStatus
    """How far it has come or how it ended."""

    approval_request_id: str | None
    """Id of the approval request that this answers or results from."""


ItemParam: TypeAlias = (
    InputMessageParam
    | ResponseOutputMessageParam
    | ResponseFileSearchToolCallParam
    | ResponseComputerToolCallParam
    | ComputerCallOutputItemParam
    | ResponseFunctionWebSearchParam
    | ResponseFunctionToolCallParam
    | FunctionCallOutputItemParam
    | ToolSearchCallItemParam
    | ResponseToolSearchOutputItemParamParam
    | AdditionalToolsItemParam
    | ResponseReasoningItemParam
    | ResponseCompactionItemParamParam
    | ImageGenToolCallParam
    | ResponseCodeInterpreterToolCallParam
    | LocalShellToolCallParam
    | LocalShellToolCallOutputParam
    | FunctionShellCallItemParam
    | FunctionShellCallOutputItemParam
    | ApplyPatchToolCallItemParam
    | ApplyPatchToolCallOutputItemParam
    | MCPListToolsParam
    | MCPApprovalRequestParam
    | MCPApprovalResponseParam
    | MCPToolCallParam
    | ResponseCustomToolCallOutputParam
    | ResponseCustomToolCallParam
)
"""A part of ``ResponseInputItem``."""


class CompactionTriggerItemParam(TypedDict, total=False):
    """A part of ``ResponseInputItem``."""

    type: Required[Literal["compaction_trigger"]]
    """Kind, by which variants are told apart. Default 'compaction_trigger'."""

    id: str | None
    """Unique id."""


class ItemReferenceParam(TypedDict, total=False):
    """A part of ``ResponseInputItem``."""

    id: Required[str]
    """Unique id."""

    type: Literal["item_reference"] | None
    """Kind, by which variants are told apart."""


class ProgramItemParam(TypedDict, total=False):
    """A part of ``ResponseInputItem``."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["program"]]
    """Kind, by which variants are told apart. Default 'program'."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    code: Required[str]
    """Short machine-readable name of the error. At most 10485760 characters."""

    fingerprint: Required[str]
    """Opaque mark of the program; send it back unchanged. At most 10485760 characters."""


ProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
"""A part of ``ProgramOutputItemParam``."""


class ProgramOutputItemParam(TypedDict, total=False):
    """A part of ``ResponseInputItem``."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["program_output"]]
    """Kind, by which variants are told apart. Default 'program_output'."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    result: Required[str]
    """What came out. At most 10485760 characters."""

    status: Required[ProgramOutputItemStatus]
    """How far it has come or how it ended."""


class ResponseConfigurationUpdateItemParamReasoningParam(TypedDict, total=False):
    """The ``reasoning`` of ``ResponseConfigurationUpdateItemParam``."""

    effort: ReasoningEffort | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """A part of ``ResponseFormatTextConfig``, ``ResponseConfigurationUpdateItemTextFormat`` and ``ResponseConfigurationUpdateItemParamTextFormat``."""

    type: Required[Literal["json_schema"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Name of the schema: letters, digits, `_` and `-`, at most 64."""

    schema: Required[ResponseFormatJsonSchemaSchema]
    """JSON Schema that the answer follows."""

    description: str
    """What the answer is for; the model reads it."""

    strict: bool | None
    """Whether the model is held exactly to the JSON Schema."""


ResponseConfigurationUpdateItemParamTextFormatParam: TypeAlias = (
    ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam
)
"""The ``format`` of ``ResponseConfigurationUpdateItemParamText``."""


class ResponseConfigurationUpdateItemParamTextParam(TypedDict, total=False):
    """The ``text`` of ``ResponseConfigurationUpdateItemParam``."""

    format: Required[ResponseConfigurationUpdateItemParamTextFormatParam]
    """How the data is laid out or encoded."""


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """A part of ``ResponseInputItem``."""

    type: Required[Literal["configuration_update"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    reasoning: ResponseConfigurationUpdateItemParamReasoningParam
    """How reasoning models think: effort, summary and context."""

    text: ResponseConfigurationUpdateItemParamTextParam
    """The text."""


ResponseInputItemParam: TypeAlias = (
    EasyInputMessageParam
    | ItemParam
    | CompactionTriggerItemParam
    | ItemReferenceParam
    | ProgramItemParam
    | ProgramOutputItemParam
    | ResponseConfigurationUpdateItemParamParam
)
"""A part of ``ResponseInput``, ``Response``, ``CreateConversationBody`` and 4 more."""


ResponseInputParam: TypeAlias = list[ResponseInputItemParam]
"""A part of ``InputParam``."""


InputParam: TypeAlias = str | Iterable[ResponseInputItemParam]
"""A part of ``CreateResponse`` and ``ResponsesClientEventResponseCreate``."""


ModelIdsCompaction: TypeAlias = ModelIdsResponses | str
"""A part of ``CompactResponseMethodPublicBody``."""


ResponsePromptVariables: TypeAlias = dict[
    str, str | InputTextContentParam | InputImageContentParam | InputFileContentParam
]
"""A part of ``ResponsePrompt``."""


class ResponsePromptParam(TypedDict, total=False):
    """A part of ``CreateResponse``, ``RealtimeBetaResponseCreateParams``, ``RealtimeResponseCreateParams`` and 8 more."""

    id: Required[str]
    """Id of the stored prompt template."""

    version: str | None
    """Version of the template; null for the one marked as current."""

    variables: ResponsePromptVariables | None
    """Values for the prompt template's placeholders, by name."""


class RealtimeAudioFormatsAudioPcmParam(TypedDict, total=False):
    """A part of ``RealtimeAudioFormats``."""

    type: Literal["audio/pcm"]
    """Kind, by which variants are told apart."""

    rate: Literal[24000]
    """Samples per second."""


class RealtimeAudioFormatsAudioPcmuParam(TypedDict, total=False):
    """A part of ``RealtimeAudioFormats``."""

    type: Literal["audio/pcmu"]
    """Kind, by which variants are told apart."""


class RealtimeAudioFormatsAudioPcmaParam(TypedDict, total=False):
    """A part of ``RealtimeAudioFormats``."""

    type: Literal["audio/pcma"]
    """Kind, by which variants are told apart."""


RealtimeAudioFormatsParam: TypeAlias = (
    RealtimeAudioFormatsAudioPcmParam
    | RealtimeAudioFormatsAudioPcmuParam
    | RealtimeAudioFormatsAudioPcmaParam
)
"""A part of ``RealtimeResponseAudioOutput``, ``RealtimeResponseCreateAudioOutputOutput``, ``RealtimeAudioConfigInput`` and 8 more."""


class RealtimeConversationItemSystemMessageContentParam(TypedDict, total=False):
    """The ``content`` of ``RealtimeConversationItemSystemMessage``."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    role: Required[Literal["system"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[RealtimeConversationItemSystemMessageContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""


class RealtimeConversationItemUserMessageContentParam(TypedDict, total=False):
    """The ``content`` of ``RealtimeConversationItemUserMessage``."""

    type: Literal["input_text", "input_audio", "input_image"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    detail: Literal["auto", "low", "high"]
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""

    transcript: str
    """What is said in the audio, as text."""


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[RealtimeConversationItemUserMessageContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""


class RealtimeConversationItemAssistantMessageContentParam(TypedDict, total=False):
    """The ``content`` of ``RealtimeConversationItemAssistantMessage``."""

    type: Literal["output_text", "output_audio"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    transcript: str
    """What is said in the audio, as text."""


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    role: Required[Literal["assistant"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[RealtimeConversationItemAssistantMessageContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["function_call"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["function_call_output"]]
    """Kind, by which variants are told apart."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    output: Required[str]
    """What was produced."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["mcp_approval_response"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    approval_request_id: Required[str]
    """Id of the approval request that this answers or results from."""

    approve: Required[bool]
    """True to let the call go ahead, false to refuse it."""

    reason: str | None
    """Why, in a word or a sentence."""


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["mcp_list_tools"]]
    """Kind, by which variants are told apart."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    tools: Required[Iterable[MCPListToolsToolParam]]
    """What the model may call."""

    id: str
    """Unique id."""


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """A part of ``RealtimeMcpToolCallError``."""

    type: Required[Literal["protocol_error"]]
    """Kind, by which variants are told apart."""

    code: Required[int]
    """JSON-RPC error code."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    """A part of ``RealtimeMcpToolCallError``."""

    type: Required[Literal["tool_execution_error"]]
    """Kind, by which variants are told apart."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    """A part of ``RealtimeMcpToolCallError``."""

    type: Required[Literal["http_error"]]
    """Kind, by which variants are told apart."""

    code: Required[int]
    """HTTP status code."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


RealtimeMcpToolCallErrorParam: TypeAlias = (
    RealtimeMcpProtocolErrorParam | RealtimeMcpToolExecutionErrorParam | RealtimeMcphttpErrorParam
)
"""The ``error`` of ``RealtimeMcpToolCall``."""


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["mcp_call"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    name: Required[str]
    """Its name."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    approval_request_id: str | None
    """Id of the approval request that this answers or results from."""

    output: str | None
    """What was produced."""

    error: RealtimeMcpToolCallErrorParam | None
    """What went wrong; null or absent if nothing did."""


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["mcp_approval_request"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    name: Required[str]
    """Its name."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


ConversationItemParam: TypeAlias = (
    RealtimeConversationItemSystemMessageParam
    | RealtimeConversationItemUserMessageParam
    | RealtimeConversationItemAssistantMessageParam
    | RealtimeConversationItemFunctionCallParam
    | RealtimeConversationItemFunctionCallOutputParam
    | RealtimeMcpApprovalResponseParam
    | RealtimeMcpListToolsParam
    | RealtimeMcpToolCallParam
    | RealtimeMcpApprovalRequestParam
)
"""A part of ``ConversationItemCreateEvent``, ``RealtimeResponse``, ``RealtimeBetaResponseCreateParams`` and 14 more."""


class RealtimeFunctionToolParam(TypedDict, total=False):
    """A part of ``RealtimeToolsConfigUnion``, ``Session``, ``SessionCreateResponse`` and 3 more."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: dict[str, object]
    """JSON Schema of the arguments; without it the function takes none."""


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""A part of ``RealtimeReasoning``."""


class RealtimeReasoningParam(TypedDict, total=False):
    """A part of ``RealtimeResponseCreateParams``, ``RealtimeSessionCreateRequest``, ``RealtimeSessionCreateResponse`` and 1 more."""

    effort: RealtimeReasoningEffort
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


ReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
"""A part of ``Reasoning``."""


class Reasoning(TypedDict, total=False):
    """A part of ``CreateResponse``, ``Response``, ``ResponsesClientEventResponseCreate`` and 1 more."""

    mode: ReasoningModeEnum
    """How the answer is worked out: `standard`, or `pro` for more computing."""

    effort: ReasoningEffort | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["auto", "concise", "detailed"] | None
    """Summary of the reasoning to return: `auto`, `concise`, `detailed` or null for none."""

    context: Literal["auto", "current_turn", "all_turns"] | None
    """How much earlier reasoning the model sees again: this turn's, all turns', or as it decides."""

    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Older name of `summary`."""


class ResponseStreamOptionsParam(TypedDict, total=False):
    """A part of ``CreateResponse`` and ``ResponsesClientEventResponseCreate``."""

    include_obfuscation: bool
    """False to leave out the padding that hides the length of stream events."""


ResponseFormatTextConfigParam: TypeAlias = (
    ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam | ResponseFormatJSONObject
)
"""A part of ``CreateEvalResponsesRunDataSourceSamplingParamsText`` and ``ResponseTextConfig``."""


class ResponseTextConfigParam(TypedDict, total=False):
    """A part of ``CreateResponse``, ``Response``, ``ResponseProperties`` and 2 more."""

    format: ResponseFormatTextConfigParam
    """Plain text, or JSON that follows a schema."""

    verbosity: Verbosity | None
    """How much the model says: `low`, `medium` or `high`."""


ToolsArrayParam: TypeAlias = list[ToolParam]
"""A part of ``CreateResponse``, ``Response``, ``ResponseProperties`` and 1 more."""


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""A part of ``RealtimeBetaResponseCreateParamsToolChoice``, ``RealtimeToolChoiceConfig``, ``RealtimeSessionCreateRequestToolChoice`` and 3 more."""


class ToolChoiceAllowedParam(TypedDict, total=False):
    """A part of ``ToolChoiceParam``."""

    type: Required[Literal["allowed_tools"]]
    """Kind, by which variants are told apart."""

    mode: Required[Literal["auto", "required"]]
    """`auto` lets the model choose whether to call one of the tools; `required` makes it call one."""

    tools: Required[Iterable[dict[str, object]]]
    """The tools that may be called, each by its type and name."""


class ToolChoiceTypesParam(TypedDict, total=False):
    """A part of ``ToolChoiceParam``."""

    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]
    """Kind, by which variants are told apart."""


class ToolChoiceFunctionParam(TypedDict, total=False):
    """A part of ``RealtimeBetaResponseCreateParamsToolChoice``, ``RealtimeToolChoiceConfig``, ``RealtimeSessionCreateRequestToolChoice`` and 3 more."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""


class ToolChoiceMcpParam(TypedDict, total=False):
    """A part of ``RealtimeBetaResponseCreateParamsToolChoice``, ``RealtimeToolChoiceConfig``, ``RealtimeSessionCreateRequestToolChoice`` and 3 more."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    name: str | None
    """Its name."""


class ToolChoiceCustomParam(TypedDict, total=False):
    """A part of ``ToolChoiceParam``."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""


class SpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``ToolChoiceParam``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart. Default 'programmatic_tool_calling'."""


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    """A part of ``ToolChoiceParam``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart. Default 'apply_patch'."""


class ToolChoiceShellParam(TypedDict, total=False):
    """A part of ``ToolChoiceParam``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart. Default 'shell'."""


ToolChoiceParam: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | ToolChoiceCustomParam
    | SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatchParam
    | ToolChoiceShellParam
)
"""A part of ``CreateResponse``, ``Response``, ``ResponseProperties`` and 2 more."""


ServiceTierResponses: TypeAlias = Literal[
    "auto", "default", "flex", "scale", "priority", "fast", "ultrafast"
]
"""A part of ``CreateResponse``, ``Response`` and ``ResponsesClientEventResponseCreate``."""


IncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""A part of ``CreateResponse``, ``ResponsesClientEventResponseCreate``, ``POST /conversations/{conversation_id}/items`` and 4 more."""


class ContextManagementParam(TypedDict, total=False):
    """A part of ``CreateResponse`` and ``ResponsesClientEventResponseCreate``."""

    type: Required[str]
    """Kind, by which variants are told apart."""

    compact_threshold: int | None
    """Number of tokens in the context at which it is compacted."""


class ResponsesClientEventResponseCreateAccessProgramsParam(TypedDict, total=False):
    """The ``access_programs`` of ``ResponsesClientEventResponseCreate``."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """The level of access for security work."""


class ResponsesClientEventResponseCreateBackgroundOptionsParam(TypedDict, total=False):
    """The ``background_options`` of ``ResponsesClientEventResponseCreate``."""

    completion_window: Literal["soonest", "2h", "8h"]
    """How long the batch may take, such as `24h`."""

    continuation_id: str
    """Names the work that the response carries on."""


class ResponsesClientEventResponseCreateImageParam(TypedDict, total=False):
    """The ``image`` of ``ResponsesClientEventResponseCreate``."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""


class ResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """The event ``response.create``."""

    type: Required[Literal["response.create"]]
    """Kind, by which variants are told apart."""

    stream_id: str
    """The lane of a WebSocket: one lane works in order, lanes run side by side. At least 1 character, at most 256 characters."""

    metadata: AutomationMetadataParam | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    top_logprobs: int | None
    """The likeliest tokens at each position; as a parameter, how many. At least 0, at most 20."""

    temperature: float | None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    user: str
    """The user; as a parameter, a stable mark of your end user. Deprecated."""

    safety_identifier: str | None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    prompt_cache_key: str | None
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long cached input is kept: `in_memory` for minutes, or up to `24h`. Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam
    """How the prompt cache is used."""

    previous_response_id: str | None
    """Id of the response to go on from; its conversation is carried over on the server."""

    model: ModelIdsResponses
    """Name of the model."""

    background: bool | None
    """The picture's background: opaque, transparent, or left to the model."""

    max_tool_calls: int | None
    """Most calls of built-in tools in one response, all tools together."""

    text: ResponseTextConfigParam
    """The text."""

    tools: Iterable[ToolParam]
    """What the model may call."""

    tool_choice: ToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    prompt: ResponsePromptParam | None
    """The text that tells the model what to produce."""

    service_tier: ServiceTierResponses | None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    truncation: Literal["auto", "disabled"] | None
    """What is done with a conversation that outgrows the context. Deprecated."""

    reasoning: Reasoning | None
    """How reasoning models think: effort, summary and context."""

    input: InputParam
    """What the model is given."""

    include: Iterable[IncludeEnum] | None
    """Extra data to return, each named by its path in the answer."""

    parallel_tool_calls: bool | None
    """Whether the model may make several tool calls in one turn."""

    store: bool | None
    """Whether the result is kept on the server, so that it can be fetched later."""

    instructions: str | None
    """Standing guidance for the model, ahead of the conversation."""

    moderation: ModerationParam | None
    """Whether and how input and output are moderated, or the verdict on them."""

    stream: bool | None
    """True to receive events as they come instead of one answer at the end."""

    stream_options: ResponseStreamOptionsParam | None
    """Settings for streams."""

    conversation: ConversationParam | None
    """The conversation this belongs to; its items come before the input, and results are added."""

    context_management: Iterable[ContextManagementParam] | None
    """How the context is kept in bounds on the server, for example by compaction."""

    max_output_tokens: int | None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    access_programs: ResponsesClientEventResponseCreateAccessProgramsParam
    """Programs of trusted access that apply to the request."""

    background_options: ResponsesClientEventResponseCreateBackgroundOptionsParam
    """Settings for a response made in the background."""

    image: ResponsesClientEventResponseCreateImageParam
    """An image."""

    generate: bool
    """False to only prepare the context, without an answer."""


ResponseSteerInputVariant1MessageContentVariant0Param: TypeAlias = (
    ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam
)
"""A part of ``ResponseSteerInputVariant1Message``."""


class ResponseSteerInputVariant1MessageParam(TypedDict, total=False):
    """A part of ``ResponseSteerInputVariant1``."""

    content: Required[Iterable[ResponseSteerInputVariant1MessageContentVariant0Param] | str]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    status: str | None
    """How far it has come or how it ended."""


ResponseFunctionCallOutputItemListItemParam: TypeAlias = (
    ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam
)
"""A part of ``ResponseFunctionCallOutputItemList``."""


ResponseFunctionCallOutputItemListParam: TypeAlias = list[
    ResponseFunctionCallOutputItemListItemParam
]
"""A part of ``ResponseSteerInputVariant1FunctionCallOutput``."""


class ResponseSteerInputVariant1FunctionCallOutputCallerDirectParam(TypedDict, total=False):
    """A part of ``ResponseSteerInputVariant1FunctionCallOutputCaller``."""

    type: Required[Literal["direct"]]
    """Kind, by which variants are told apart."""


class ResponseSteerInputVariant1FunctionCallOutputCallerProgramParam(TypedDict, total=False):
    """A part of ``ResponseSteerInputVariant1FunctionCallOutputCaller``."""

    caller_id: Required[str]
    """Call id of the program that called the tool."""

    type: Required[Literal["program"]]
    """Kind, by which variants are told apart."""


ResponseSteerInputVariant1FunctionCallOutputCallerParam: TypeAlias = (
    ResponseSteerInputVariant1FunctionCallOutputCallerDirectParam
    | ResponseSteerInputVariant1FunctionCallOutputCallerProgramParam
)
"""The ``caller`` of ``ResponseSteerInputVariant1FunctionCallOutput``."""


class ResponseSteerInputVariant1FunctionCallOutputParam(TypedDict, total=False):
    """A part of ``ResponseSteerInputVariant1``."""

    output: Required[str | Iterable[ResponseFunctionCallOutputItemListItemParam]]
    """What was produced."""

    type: Required[Literal["function_call_output"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    call_id: str | None
    """Id of the call; the result is matched to it by this id."""

    caller: ResponseSteerInputVariant1FunctionCallOutputCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    name: str | None
    """Its name."""

    namespace: str | None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


ResponseSteerInputVariant1Param: TypeAlias = (
    ResponseSteerInputVariant1MessageParam | ResponseSteerInputVariant1FunctionCallOutputParam
)
"""A part of ``ResponseSteerInput``."""


ResponseSteerInputParam: TypeAlias = str | Iterable[ResponseSteerInputVariant1Param]
"""A part of ``ResponseSteerEvent`` and ``ResponseSteerFailedEventSteer``."""


class ResponseSteerEventParam(TypedDict, total=False):
    """The event ``response.steer``."""

    input: Required[ResponseSteerInputParam]
    """What the model is given."""

    previous_response_id: Required[str]
    """Id of the response to go on from; its conversation is carried over on the server."""

    type: Required[Literal["response.steer"]]
    """Kind, by which variants are told apart."""


ResponsesClientEventParam: TypeAlias = (
    ResponsesClientEventResponseCreateParam | ResponseSteerEventParam
)
"""Not used by any operation yet."""


TruncationEnum: TypeAlias = Literal["auto", "disabled"]
"""A part of ``TokenCountsBody``."""


PersonalityEnum: TypeAlias = str | Literal["friendly", "pragmatic"]
"""A part of ``TokenCountsBody``."""


PromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
"""A part of ``CompactResponseMethodPublicBody``."""


ServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
"""A part of ``CompactResponseMethodPublicBody``."""


class CompactResponseMethodPublicBodyImageParam(TypedDict, total=False):
    """The ``image`` of ``CompactResponseMethodPublicBody``."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""


class ResponseItemReferenceParam(TypedDict, total=False):
    """A part of ``RealtimeResponseCreateParamsWithReferencesParamInput``."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["item_reference"]]
    """Kind, by which variants are told apart."""


class RealtimeResponseCreateParamsWithReferencesAudioOutputVoiceVariant2Param(
    TypedDict, total=False
):
    """A part of ``RealtimeResponseCreateParamsWithReferencesParamAudioOutput``."""

    id: Required[str]
    """Unique id."""


class RealtimeResponseCreateParamsWithReferencesAudioOutputParam(TypedDict, total=False):
    """The ``output`` of ``RealtimeResponseCreateParamsWithReferencesParamAudio``."""

    format: RealtimeAudioFormatsParam
    """How the data is laid out or encoded."""

    voice: (
        str
        | Literal[
            "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"
        ]
        | RealtimeResponseCreateParamsWithReferencesAudioOutputVoiceVariant2Param
    )
    """The voice that speaks: a built-in one by name or a custom one by id."""


class RealtimeResponseCreateParamsWithReferencesAudioParam(TypedDict, total=False):
    """The ``audio`` of ``RealtimeResponseCreateParamsWithReferencesParam``."""

    output: RealtimeResponseCreateParamsWithReferencesAudioOutputParam
    """What was produced."""


RealtimeResponseCreateParamsWithReferencesInputParam: TypeAlias = (
    ConversationItemParam | ResponseItemReferenceParam
)
"""The ``input`` of ``RealtimeResponseCreateParamsWithReferencesParam``."""


RealtimeResponseCreateParamsWithReferencesToolChoiceParam: TypeAlias = (
    ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
)
"""The ``tool_choice`` of ``RealtimeResponseCreateParamsWithReferencesParam``."""


RealtimeResponseCreateParamsWithReferencesToolParam: TypeAlias = (
    RealtimeFunctionToolParam | McpToolParam
)
"""The ``tools`` of ``RealtimeResponseCreateParamsWithReferencesParam``."""


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    """A part of ``ResponseCreateEventWithReferencesParam``."""

    audio: RealtimeResponseCreateParamsWithReferencesAudioParam
    """Audio data, base64, or the settings for audio."""

    conversation: str | Literal["auto", "none"]
    """The conversation this belongs to; its items come before the input, and results are added."""

    input: Iterable[RealtimeResponseCreateParamsWithReferencesInputParam]
    """What the model is given."""

    instructions: str
    """Standing guidance for the model, ahead of the conversation."""

    max_output_tokens: int | Literal["inf"]
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    metadata: AutomationMetadataParam | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    output_modalities: Sequence[Literal["text", "audio"]]
    """The kinds of output: `text`, or `audio` with its transcript."""

    parallel_tool_calls: bool
    """Whether the model may make several tool calls in one turn."""

    prompt: ResponsePromptParam | None
    """The text that tells the model what to produce."""

    reasoning: RealtimeReasoningParam
    """How reasoning models think: effort, summary and context."""

    tool_choice: RealtimeResponseCreateParamsWithReferencesToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    tools: Iterable[RealtimeResponseCreateParamsWithReferencesToolParam]
    """What the model may call."""


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    """The event ``response.create``."""

    type: Required[Literal["response.create"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    response: RealtimeResponseCreateParamsWithReferencesParam
    """The response."""


class ResponseCompactParams(TypedDict, total=False):
    """The parameters of ``POST /responses/compact``."""

    model: Required[ModelIdsCompaction | None]
    """Name of the model."""

    input: Omittable[str | Iterable[ResponseInputItemParam] | None]
    """What the model is given."""

    previous_response_id: Omittable[str | None]
    """Id of the response to go on from; its conversation is carried over on the server."""

    instructions: Omittable[str | None]
    """Standing guidance for the model, ahead of the conversation."""

    prompt_cache_key: Omittable[str | None]
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_retention: Omittable[PromptCacheRetentionEnum | None]
    """How long cached input is kept: `in_memory` for minutes, or up to `24h`."""

    prompt_cache_options: Omittable[PromptCacheOptionsParam | None]
    """How the prompt cache is used."""

    service_tier: Omittable[ServiceTierEnum | None]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    image: Omittable[CompactResponseMethodPublicBodyImageParam]
    """An image."""


class ResponseCompactArguments(ResponseCompactParams, RequestOptions, total=False):
    """The arguments of ``POST /responses/compact``: its parameters and the options of any request."""


class ResponseCreateParamsBase(TypedDict, total=False):
    """The parameters of ``POST /responses``."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    top_logprobs: Omittable[int | None]
    """How many of the likeliest tokens to return at each position, 0 to 20. At least 0, at most 20."""

    temperature: Omittable[float | None]
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: Omittable[float | None]
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    user: Omittable[str]
    """Stable mark of your end user, in the older way; see `safety_identifier`. Deprecated."""

    safety_identifier: Omittable[str | None]
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    prompt_cache_key: Omittable[str | None]
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_retention: Omittable[Literal["in_memory", "24h"] | None]
    """How long cached input is kept: `in_memory` for minutes, or up to `24h`. Deprecated."""

    prompt_cache_options: Omittable[PromptCacheOptionsParam]
    """How the prompt cache is used."""

    previous_response_id: Omittable[str | None]
    """Id of the response to go on from; its conversation is carried over on the server."""

    model: Omittable[ModelIdsResponses]
    """Model to use; may come from the stored prompt instead."""

    background: Omittable[bool | None]
    """True to work in the background; the answer comes at once and is then polled."""

    max_tool_calls: Omittable[int | None]
    """Most calls of built-in tools in one response, all tools together."""

    text: Omittable[ResponseTextConfigParam]
    """Settings for text output: plain or JSON that follows a schema, and how detailed."""

    tools: Omittable[Iterable[ToolParam]]
    """What the model may call: built-in tools, MCP servers, your functions and custom tools."""

    tool_choice: Omittable[ToolChoiceParam]
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    prompt: Omittable[ResponsePromptParam | None]
    """Stored prompt template to use, with values for its variables."""

    service_tier: Omittable[ServiceTierResponses | None]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    truncation: Omittable[Literal["auto", "disabled"] | None]
    """`auto` drops the oldest items to fit the context; `disabled`, the default, fails instead. Deprecated."""

    reasoning: Omittable[Reasoning | None]
    """How reasoning models think: effort, summary and context."""

    input: Omittable[InputParam]
    """Text, or a list of items: messages, images, files and results of tool calls."""

    include: Omittable[Iterable[IncludeEnum] | None]
    """Extra data to return, such as `reasoning.encrypted_content` or search results."""

    parallel_tool_calls: Omittable[bool | None]
    """Whether the model may make several tool calls in one turn."""

    store: Omittable[bool | None]
    """False to keep nothing on the server; true, the default, lets it be fetched and continued."""

    instructions: Omittable[str | None]
    """Standing guidance for the model; not carried over by `previous_response_id`."""

    moderation: Omittable[ModerationParam | None]
    """Has input and output moderated: by which model, and what follows from it."""

    stream_options: Omittable[ResponseStreamOptionsParam | None]
    """Settings for streams."""

    conversation: Omittable[ConversationParam | None]
    """Conversation to take part in; not together with `previous_response_id`."""

    context_management: Omittable[Iterable[ContextManagementParam] | None]
    """How the context is kept in bounds on the server, for example by compaction."""

    max_output_tokens: Omittable[int | None]
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    access_programs: Omittable[CreateResponseAccessProgramsParam]
    """Programs of trusted access that apply to the request."""

    background_options: Omittable[CreateResponseBackgroundOptionsParam]
    """Settings for a response made in the background."""

    image: Omittable[CreateResponseImageParam]
    """An image."""


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end."""


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end."""


ResponseCreateParams: TypeAlias = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming
"""Either."""


class ResponseCreateArguments(ResponseCreateParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /responses``: its parameters and the options of any request."""


class InputItemListParams(TypedDict, total=False):
    """The parameters of ``GET /responses/{response_id}/input_items``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    include: Omittable[Iterable[IncludeEnum]]
    """Extra data to return, each named by its path in the answer."""


class InputItemListArguments(InputItemListParams, RequestOptions, total=False):
    """The arguments of ``GET /responses/{response_id}/input_items``: its parameters and the options of any request."""


class InputTokenCountParams(TypedDict, total=False):
    """The parameters of ``POST /responses/input_tokens``."""

    model: Omittable[str | None]
    """Name of the model."""

    input: Omittable[str | Iterable[ResponseInputItemParam] | None]
    """The input to be counted: text or a list of items."""

    previous_response_id: Omittable[str | None]
    """Id of the response to go on from; its conversation is carried over on the server."""

    tools: Omittable[Iterable[ToolParam] | None]
    """What the model may call."""

    text: Omittable[ResponseTextConfigParam | None]
    """Settings for text output, which count too."""

    reasoning: Omittable[Reasoning | None]
    """How reasoning models think: effort, summary and context."""

    truncation: Omittable[TruncationEnum]
    """What is done with a conversation that outgrows the context. Deprecated."""

    instructions: Omittable[str | None]
    """Standing guidance for the model, ahead of the conversation."""

    personality: Omittable[PersonalityEnum]
    """Ready-made manner of speaking, such as `friendly`; without it the model's own."""

    conversation: Omittable[ConversationParam | None]
    """The conversation this belongs to; its items come before the input, and results are added."""

    tool_choice: Omittable[ToolChoiceParam | None]
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    parallel_tool_calls: Omittable[bool | None]
    """Whether the model may make several tool calls in one turn."""


class InputTokenCountArguments(InputTokenCountParams, RequestOptions, total=False):
    """The arguments of ``POST /responses/input_tokens``: its parameters and the options of any request."""


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """The parameters of ``GET /responses/{response_id}``."""

    include: Omittable[Iterable[IncludeEnum]]
    """Extra data to return, each named by its path in the answer."""

    starting_after: Omittable[int]
    """Sequence number of the last event already seen; the stream goes on behind it."""

    include_obfuscation: Omittable[bool]
    """False to leave out the padding that hides the length of stream events."""


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end."""


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end."""


ResponseRetrieveParams: TypeAlias = (
    ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming
)
"""Either."""


class ResponseRetrieveArguments(ResponseRetrieveParamsBase, RequestOptions, total=False):
    """The arguments of ``GET /responses/{response_id}``: its parameters and the options of any request."""
