# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: beta_responses"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "BetaAdditionalToolsItemParam",
    "BetaAgentMessageItemContentParam",
    "BetaAgentMessageItemParam",
    "BetaAgentTagParam",
    "BetaAnnotationParam",
    "BetaApplyPatchCallOutputStatusParam",
    "BetaApplyPatchCallStatusParam",
    "BetaApplyPatchCreateFileOperationParam",
    "BetaApplyPatchDeleteFileOperationParam",
    "BetaApplyPatchOperationParam",
    "BetaApplyPatchToolCallItemParam",
    "BetaApplyPatchToolCallOutputItemParam",
    "BetaApplyPatchToolParam",
    "BetaApplyPatchUpdateFileOperationParam",
    "BetaApproximateLocationParam",
    "BetaAutoCodeInterpreterToolNetworkPolicyParam",
    "BetaAutoCodeInterpreterToolParam",
    "BetaCallableToolAllowedCaller",
    "BetaClickButtonType",
    "BetaClickParam",
    "BetaCodeInterpreterOutputImageParam",
    "BetaCodeInterpreterOutputLogsParam",
    "BetaCodeInterpreterToolParam",
    "BetaCompactResponseMethodPublicBodyImageParam",
    "BetaCompactionTriggerItemParam",
    "BetaComparisonFilterParam",
    "BetaCompoundFilterFilterParam",
    "BetaCompoundFilterParam",
    "BetaComputerActionListParam",
    "BetaComputerActionParam",
    "BetaComputerCallOutputItemParam",
    "BetaComputerCallSafetyCheckParam",
    "BetaComputerEnvironment",
    "BetaComputerToolParam",
    "BetaComputerUsePreviewToolParam",
    "BetaContainerAutoNetworkPolicyParam",
    "BetaContainerAutoParam",
    "BetaContainerAutoSkillParam",
    "BetaContainerFileCitationBodyParam",
    "BetaContainerFileCitationParam",
    "BetaContainerMemoryLimit",
    "BetaContainerNetworkPolicyAllowlistParam",
    "BetaContainerNetworkPolicyDisabledParam",
    "BetaContainerNetworkPolicyDomainSecretParam",
    "BetaContainerReferenceParam",
    "BetaContextManagementParam",
    "BetaConversationParam",
    "BetaCoordParam",
    "BetaCreateResponseAccessProgramsParam",
    "BetaCreateResponseBackgroundOptionsParam",
    "BetaCreateResponseImageParam",
    "BetaCustomGrammarFormatParam",
    "BetaCustomTextFormatParam",
    "BetaCustomToolFormatParam",
    "BetaCustomToolParam",
    "BetaDetailEnum",
    "BetaDirectToolCallCallerParam",
    "BetaDoubleClickActionParam",
    "BetaDragParam",
    "BetaEasyInputMessageParam",
    "BetaEmptyModelParam",
    "BetaEncryptedContentParam",
    "BetaFileCitationBodyParam",
    "BetaFileCitationParam",
    "BetaFileDetailEnum",
    "BetaFileInputDetail",
    "BetaFilePathParam",
    "BetaFileSearchToolParam",
    "BetaFiltersParam",
    "BetaFunctionAndCustomToolCallOutputParam",
    "BetaFunctionCallItemStatus",
    "BetaFunctionCallOutputItemParam",
    "BetaFunctionShellActionParam",
    "BetaFunctionShellCallItemEnvironmentParam",
    "BetaFunctionShellCallItemParam",
    "BetaFunctionShellCallItemStatus",
    "BetaFunctionShellCallOutputExitOutcomeParam",
    "BetaFunctionShellCallOutputItemParam",
    "BetaFunctionShellCallOutputOutcomeParam",
    "BetaFunctionShellCallOutputTimeoutOutcomeParam",
    "BetaFunctionShellToolEnvironmentParam",
    "BetaFunctionShellToolParam",
    "BetaFunctionToolParam",
    "BetaGrammarSyntax1",
    "BetaHTTPErrorParam",
    "BetaHybridSearchOptionsParam",
    "BetaImageDetail",
    "BetaImageGenActionEnum",
    "BetaImageGenToolCallErrorModerationDetailsParam",
    "BetaImageGenToolCallErrorParam",
    "BetaImageGenToolCallParam",
    "BetaImageGenToolCallSvgUsageParam",
    "BetaImageGenToolInputImageMaskParam",
    "BetaImageGenToolParam",
    "BetaImageGenToolSvgParam",
    "BetaImageGenToolSvgReasoningParam",
    "BetaIncludeEnum",
    "BetaInlineSkillParam",
    "BetaInlineSkillSourceParam",
    "BetaInputFidelity",
    "BetaInputMessageParam",
    "BetaInputParam",
    "BetaItemParam",
    "BetaItemReferenceParam",
    "BetaKeyPressActionParam",
    "BetaLocalEnvironmentParam",
    "BetaLocalShellExecActionParam",
    "BetaLocalShellToolCallOutputParam",
    "BetaLocalShellToolCallParam",
    "BetaLocalShellToolParam",
    "BetaLocalSkillParam",
    "BetaLogProbParam",
    "BetaMCPApprovalRequestParam",
    "BetaMCPApprovalResponseParam",
    "BetaMCPListToolsParam",
    "BetaMCPListToolsToolParam",
    "BetaMCPProtocolErrorParam",
    "BetaMCPToolCallParam",
    "BetaMCPToolCallStatus",
    "BetaMCPToolExecutionErrorParam",
    "BetaMCPToolFilterParam",
    "BetaMCPToolParam",
    "BetaMCPToolRequireApprovalMCPToolApprovalFilterParam",
    "BetaMcpToolCallErrorParam",
    "BetaMessagePhase",
    "BetaMetadata",
    "BetaModelIdsCompaction",
    "BetaModelIdsResponses",
    "BetaModelIdsShared",
    "BetaModerationConfigParam",
    "BetaModerationMode",
    "BetaModerationParam",
    "BetaModerationPolicyParam",
    "BetaMoveParam",
    "BetaMultiAgentAction1",
    "BetaMultiAgentCallItemParam",
    "BetaMultiAgentCallOutputItemParam",
    "BetaMultiAgentParam",
    "BetaNamespaceFunctionToolParam",
    "BetaNamespaceToolParam",
    "BetaNamespaceToolToolParam",
    "BetaOutputAgentTagParam",
    "BetaOutputDirectToolCallCallerParam",
    "BetaOutputMessageContentParam",
    "BetaOutputProgramToolCallCallerParam",
    "BetaOutputTextContentAnnotationParam",
    "BetaOutputTextContentParam",
    "BetaOutputToolCallCallerParam",
    "BetaPersonalityEnum",
    "BetaProgramItemParam",
    "BetaProgramOutputItemParam",
    "BetaProgramOutputItemStatus",
    "BetaProgramToolCallCallerParam",
    "BetaProgrammaticToolCallingParam",
    "BetaPromptCacheBreakpointConfigParam",
    "BetaPromptCacheBreakpointParam",
    "BetaPromptCacheModeEnum",
    "BetaPromptCacheOptionsParam",
    "BetaPromptCacheRetentionEnum",
    "BetaPromptCacheTTLEnum",
    "BetaRankerVersionType",
    "BetaRankingOptionsParam",
    "BetaReasoningEffort",
    "BetaReasoningModeEnum",
    "BetaReasoningParam",
    "BetaReasoningTextContentParam",
    "BetaResponseCodeInterpreterToolCallOutputParam",
    "BetaResponseCodeInterpreterToolCallParam",
    "BetaResponseCompactionItemParamParam",
    "BetaResponseComputerToolCallOutputScreenshotParam",
    "BetaResponseComputerToolCallParam",
    "BetaResponseConfigurationUpdateItemParamAgentParam",
    "BetaResponseConfigurationUpdateItemParamParam",
    "BetaResponseConfigurationUpdateItemParamReasoningParam",
    "BetaResponseConfigurationUpdateItemParamTextFormatParam",
    "BetaResponseConfigurationUpdateItemParamTextFormatTextParam",
    "BetaResponseConfigurationUpdateItemParamTextParam",
    "BetaResponseConversationParamParam",
    "BetaResponseCustomToolCallOutputParam",
    "BetaResponseCustomToolCallParam",
    "BetaResponseFileSearchToolCallParam",
    "BetaResponseFileSearchToolCallResultParam",
    "BetaResponseFormatJsonObjectParam",
    "BetaResponseFormatJsonSchemaSchema",
    "BetaResponseFormatTextConfigParam",
    "BetaResponseFormatTextJSONSchemaConfigParam",
    "BetaResponseFormatTextParam",
    "BetaResponseFunctionCallOutputItemListItemParam",
    "BetaResponseFunctionCallOutputItemListParam",
    "BetaResponseFunctionShellCallOutputContentParam",
    "BetaResponseFunctionToolCallParam",
    "BetaResponseFunctionWebSearchActionParam",
    "BetaResponseFunctionWebSearchParam",
    "BetaResponseInjectEventParam",
    "BetaResponseInputContentParam",
    "BetaResponseInputFileContentParam",
    "BetaResponseInputFileParam",
    "BetaResponseInputImageContentParam",
    "BetaResponseInputImageParam",
    "BetaResponseInputItemParam",
    "BetaResponseInputMessageContentListParam",
    "BetaResponseInputParam",
    "BetaResponseInputTextContentParam",
    "BetaResponseInputTextParam",
    "BetaResponseOutputMessageParam",
    "BetaResponseOutputRefusalParam",
    "BetaResponseOutputTextParam",
    "BetaResponsePromptParam",
    "BetaResponsePromptVariables",
    "BetaResponseReasoningItemParam",
    "BetaResponseSteerEventParam",
    "BetaResponseSteerInputContentParam",
    "BetaResponseSteerInputParam",
    "BetaResponseSteerInputVariant1FunctionCallOutputAgentParam",
    "BetaResponseSteerInputVariant1FunctionCallOutputCallerDirectParam",
    "BetaResponseSteerInputVariant1FunctionCallOutputCallerParam",
    "BetaResponseSteerInputVariant1FunctionCallOutputCallerProgramParam",
    "BetaResponseSteerInputVariant1FunctionCallOutputParam",
    "BetaResponseSteerInputVariant1MessageAgentParam",
    "BetaResponseSteerInputVariant1MessageContentVariant0Param",
    "BetaResponseSteerInputVariant1MessageParam",
    "BetaResponseSteerInputVariant1Param",
    "BetaResponseStreamOptionsParam",
    "BetaResponseTextConfigParam",
    "BetaResponseToolSearchOutputItemParamParam",
    "BetaResponsesClientEventParam",
    "BetaResponsesClientEventResponseCreateAccessProgramsParam",
    "BetaResponsesClientEventResponseCreateBackgroundOptionsParam",
    "BetaResponsesClientEventResponseCreateImageParam",
    "BetaResponsesClientEventResponseCreateParam",
    "BetaScreenshotParam",
    "BetaScrollParam",
    "BetaSearchContentType",
    "BetaSearchContextSize",
    "BetaServiceTierEnum",
    "BetaServiceTierResponses",
    "BetaSkillReferenceParam",
    "BetaSpecificProgrammaticToolCallingParam",
    "BetaSummaryTextContentParam",
    "BetaToolCallCallerParam",
    "BetaToolChoiceAllowedParam",
    "BetaToolChoiceApplyPatchParam",
    "BetaToolChoiceCustomParam",
    "BetaToolChoiceFunctionParam",
    "BetaToolChoiceMcpParam",
    "BetaToolChoiceOptions",
    "BetaToolChoiceParam",
    "BetaToolChoiceShellParam",
    "BetaToolChoiceTypesParam",
    "BetaToolParam",
    "BetaToolSearchCallItemParam",
    "BetaToolSearchExecutionType",
    "BetaToolSearchToolParam",
    "BetaToolsArrayParam",
    "BetaTopLogProbParam",
    "BetaTruncationEnum",
    "BetaTypeParam",
    "BetaUrlCitationBodyParam",
    "BetaUrlCitationParam",
    "BetaVectorStoreFileAttributes",
    "BetaVerbosity",
    "BetaWaitParam",
    "BetaWebSearchActionFindParam",
    "BetaWebSearchActionOpenPageParam",
    "BetaWebSearchActionSearchParam",
    "BetaWebSearchActionSearchSourceParam",
    "BetaWebSearchApproximateLocationParam",
    "BetaWebSearchPreviewToolParam",
    "BetaWebSearchToolFiltersParam",
    "BetaWebSearchToolParam",
    "InputItemListArguments",
    "InputItemListParams",
    "InputTokenCountArguments",
    "InputTokenCountParams",
    "ResponseCancelArguments",
    "ResponseCancelParams",
    "ResponseCompactArguments",
    "ResponseCompactParams",
    "ResponseCreateArguments",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "ResponseDeleteArguments",
    "ResponseDeleteParams",
    "ResponseRetrieveArguments",
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]


BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""A part of ``BetaToolChoiceParam``."""


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """A part of ``BetaToolChoiceParam``."""

    type: Required[Literal["allowed_tools"]]
    """Kind, by which variants are told apart."""

    mode: Required[Literal["auto", "required"]]
    """`auto` lets the model choose whether to call one of the tools; `required` makes it call one."""

    tools: Required[Iterable[dict[str, object]]]
    """The tools that may be called, each by its type and name."""


class BetaToolChoiceTypesParam(TypedDict, total=False):
    """A part of ``BetaToolChoiceParam``."""

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


class BetaToolChoiceFunctionParam(TypedDict, total=False):
    """A part of ``BetaToolChoiceParam``."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """A part of ``BetaToolChoiceParam``."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    name: str | None
    """Its name."""


class BetaToolChoiceCustomParam(TypedDict, total=False):
    """A part of ``BetaToolChoiceParam``."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""


class BetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``BetaToolChoiceParam``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart. Default 'programmatic_tool_calling'."""


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    """A part of ``BetaToolChoiceParam``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart. Default 'apply_patch'."""


class BetaToolChoiceShellParam(TypedDict, total=False):
    """A part of ``BetaToolChoiceParam``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart. Default 'shell'."""


BetaToolChoiceParam: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowedParam
    | BetaToolChoiceTypesParam
    | BetaToolChoiceFunctionParam
    | BetaToolChoiceMcpParam
    | BetaToolChoiceCustomParam
    | BetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatchParam
    | BetaToolChoiceShellParam
)
"""A part of ``BetaTokenCountsBody``, ``BetaResponse``, ``BetaResponseProperties`` and 2 more."""


class BetaResponseConversationParamParam(TypedDict, total=False):
    """A part of ``BetaConversationParam``."""

    id: Required[str]
    """Unique id."""


BetaConversationParam: TypeAlias = str | BetaResponseConversationParamParam
"""A part of ``BetaTokenCountsBody``, ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""


BetaPersonalityEnum: TypeAlias = str | Literal["friendly", "pragmatic"]
"""A part of ``BetaTokenCountsBody``."""


BetaTruncationEnum: TypeAlias = Literal["auto", "disabled"]
"""A part of ``BetaTokenCountsBody``."""


BetaReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
"""A part of ``BetaReasoning``."""


BetaReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""A part of ``BetaReasoning``."""


class BetaReasoningParam(TypedDict, total=False):
    """A part of ``BetaTokenCountsBody``, ``BetaResponse``, ``BetaResponsesClientEventResponseCreate`` and 1 more."""

    mode: BetaReasoningModeEnum
    """How the answer is worked out: `standard`, or `pro` for more computing."""

    effort: BetaReasoningEffort | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["auto", "concise", "detailed"] | None
    """Summary of the reasoning to return: `auto`, `concise`, `detailed` or null for none."""

    context: Literal["auto", "current_turn", "all_turns"] | None
    """How much earlier reasoning the model sees again: this turn's, all turns', or as it decides."""

    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Older name of `summary`."""


class BetaResponseFormatTextParam(TypedDict, total=False):
    """A part of ``BetaResponseFormatTextConfig``."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart."""


BetaResponseFormatJsonSchemaSchema: TypeAlias = dict[str, object]
"""A part of ``BetaResponseFormatTextJSONSchemaConfig``."""


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """A part of ``BetaResponseFormatTextConfig``, ``BetaResponseConfigurationUpdateItemTextFormat`` and ``BetaResponseConfigurationUpdateItemParamTextFormat``."""

    type: Required[Literal["json_schema"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Name of the schema: letters, digits, `_` and `-`, at most 64."""

    schema: Required[BetaResponseFormatJsonSchemaSchema]
    """JSON Schema that the answer follows."""

    description: str
    """What the answer is for; the model reads it."""

    strict: bool | None
    """Whether the model is held exactly to the JSON Schema."""


class BetaResponseFormatJsonObjectParam(TypedDict, total=False):
    """A part of ``BetaResponseFormatTextConfig``."""

    type: Required[Literal["json_object"]]
    """Kind, by which variants are told apart."""


BetaResponseFormatTextConfigParam: TypeAlias = (
    BetaResponseFormatTextParam
    | BetaResponseFormatTextJSONSchemaConfigParam
    | BetaResponseFormatJsonObjectParam
)
"""A part of ``BetaResponseTextConfig``."""


BetaVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""A part of ``BetaResponseTextConfig``."""


class BetaResponseTextConfigParam(TypedDict, total=False):
    """A part of ``BetaTokenCountsBody``, ``BetaResponse``, ``BetaResponseProperties`` and 2 more."""

    format: BetaResponseFormatTextConfigParam
    """Plain text, or JSON that follows a schema."""

    verbosity: BetaVerbosity | None
    """How much the model says: `low`, `medium` or `high`."""


BetaCallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""A part of ``BetaApplyPatchTool``, ``BetaCustomTool``, ``BetaFunctionToolParam`` and 4 more."""


BetaFunctionToolParam = TypedDict(
    "BetaFunctionToolParam",
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
        "allowed_callers": Iterable[BetaCallableToolAllowedCaller] | None,
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``BetaTool``."""


BetaRankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
"""A part of ``BetaRankingOptions``."""


class BetaHybridSearchOptionsParam(TypedDict, total=False):
    """A part of ``BetaRankingOptions``."""

    embedding_weight: Required[float]
    """Weight of meaning (embeddings) when the two rankings are merged."""

    text_weight: Required[float]
    """Weight of keywords when the two rankings are merged."""


class BetaRankingOptionsParam(TypedDict, total=False):
    """A part of ``BetaFileSearchTool``."""

    ranker: BetaRankerVersionType
    """The version of the ranking method; `auto` for the current one."""

    score_threshold: float
    """Results below this score are dropped, 0 to 1."""

    hybrid_search: BetaHybridSearchOptionsParam
    """How keyword and meaning rankings are weighed against each other."""


class BetaComparisonFilterParam(TypedDict, total=False):
    """A part of ``BetaFilters`` and ``BetaCompoundFilterFilter``."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`. Default 'eq'."""

    key: Required[str]
    """Name of the attribute that is compared."""

    value: Required[str | float | bool | Iterable[str | float]]
    """Value the attribute is compared with; a list for `in` and `nin`."""


class BetaCompoundFilterParam(TypedDict, total=False):
    """A part of ``BetaFilters`` and ``BetaCompoundFilterFilter``."""

    type: Required[Literal["and", "or"]]
    """Whether all filters must match (`and`) or one is enough (`or`)."""

    filters: Required["Iterable[BetaCompoundFilterFilterParam]"]
    """The filters that are combined."""


BetaFiltersParam: TypeAlias = BetaComparisonFilterParam | BetaCompoundFilterParam
"""A part of ``BetaFileSearchTool``."""


class BetaFileSearchToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart. Default 'file_search'."""

    vector_store_ids: Required[Sequence[str]]
    """Ids of vector stores."""

    max_num_results: int
    """Most results to return, 1 to 50."""

    ranking_options: BetaRankingOptionsParam
    """How results are ranked and which are dropped."""

    filters: BetaFiltersParam | None
    """Condition on file attributes that limits the search; null for none."""


class BetaComputerToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["computer"]]
    """Kind, by which variants are told apart. Default 'computer'."""


BetaComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
"""A part of ``BetaComputerUsePreviewTool``."""


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["computer_use_preview"]]
    """Kind, by which variants are told apart. Default 'computer_use_preview'."""

    environment: Required[BetaComputerEnvironment]
    """Where it runs or acts, such as a container, the local machine or a browser."""

    display_width: Required[int]
    """Width of the screen in pixels."""

    display_height: Required[int]
    """Height of the screen in pixels."""


class BetaWebSearchToolFiltersParam(TypedDict, total=False):
    """The ``filters`` of ``BetaWebSearchTool``."""

    allowed_domains: Sequence[str] | None
    """Host names that may be reached; all others are blocked."""


class BetaWebSearchApproximateLocationParam(TypedDict, total=False):
    """A part of ``BetaWebSearchTool``."""

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


class BetaWebSearchToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Kind, by which variants are told apart. Default 'web_search'."""

    external_web_access: bool
    """False to search only what is already cached, without live requests. Default True."""

    filters: BetaWebSearchToolFiltersParam | None
    """Host names the search is limited to; null for none."""

    user_location: BetaWebSearchApproximateLocationParam | None
    """Roughly where the user is, so that results fit the place."""

    search_context_size: Literal["low", "medium", "high"]
    """How much search material the model reads: `low`, `medium` or `high`. Default 'medium'."""


class BetaMCPToolFilterParam(TypedDict, total=False):
    """A part of ``BetaMCPTool`` and ``BetaMCPToolRequireApprovalMCPToolApprovalFilter``."""

    tool_names: Sequence[str]
    """Names of the tools that match."""

    read_only: bool
    """True to match tools whose server says that they change nothing."""


class BetaMCPToolRequireApprovalMCPToolApprovalFilterParam(TypedDict, total=False):
    """A part of ``BetaMCPTool``."""

    always: BetaMCPToolFilterParam
    """Tools that need an approval for each call."""

    never: BetaMCPToolFilterParam
    """Tools that run without an approval."""


class BetaMCPToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

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

    allowed_tools: Sequence[str] | BetaMCPToolFilterParam | None
    """Names of the tools the model may use, or a filter; null for all."""

    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None
    """Who may call the tool: the model directly, a program it writes, or both."""

    require_approval: (
        BetaMCPToolRequireApprovalMCPToolApprovalFilterParam | Literal["always", "never"] | None
    )
    """Which tools need an approval for each call: `always`, `never` or a filter."""

    defer_loading: bool
    """True to hide the tool from the model until a tool search finds it."""


BetaContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""A part of ``BetaContainerAuto`` and ``BetaAutoCodeInterpreterToolParam``."""


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """A part of ``BetaContainerAutoNetworkPolicy`` and ``BetaAutoCodeInterpreterToolParamNetworkPolicy``."""

    type: Required[Literal["disabled"]]
    """Kind, by which variants are told apart. Default 'disabled'."""


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """A part of ``BetaContainerNetworkPolicyAllowlist``."""

    domain: Required[str]
    """Host name for which the secret may be used. At least 1 character."""

    name: Required[str]
    """Its name. At least 1 character."""

    value: Required[str]
    """The value. At least 1 character, at most 10485760 characters."""


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """A part of ``BetaContainerAutoNetworkPolicy`` and ``BetaAutoCodeInterpreterToolParamNetworkPolicy``."""

    type: Required[Literal["allowlist"]]
    """Kind, by which variants are told apart. Default 'allowlist'."""

    allowed_domains: Required[Sequence[str]]
    """Host names that may be reached; all others are blocked. At least 1 item."""

    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]
    """Secrets put into requests to given domains; code in the container never sees them. At least 1 item."""


BetaAutoCodeInterpreterToolNetworkPolicyParam: TypeAlias = (
    BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam
)
"""The ``network_policy`` of ``BetaAutoCodeInterpreterToolParam``."""


class BetaAutoCodeInterpreterToolParam(TypedDict, total=False):
    """A part of ``BetaCodeInterpreterTool``."""

    type: Required[Literal["auto"]]
    """Kind, by which variants are told apart. Default 'auto'."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""

    memory_limit: BetaContainerMemoryLimit | None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: BetaAutoCodeInterpreterToolNetworkPolicyParam
    """What the container may reach on the network."""


class BetaCodeInterpreterToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["code_interpreter"]]
    """Kind, by which variants are told apart."""

    container: Required[str | BetaAutoCodeInterpreterToolParam]
    """Id of a container, or settings for one that is made and kept by itself."""

    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None
    """Who may call the tool: the model directly, a program it writes, or both."""


class BetaProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart. Default 'programmatic_tool_calling'."""


BetaInputFidelity: TypeAlias = Literal["high", "low"]
"""A part of ``BetaImageGenTool``."""


class BetaImageGenToolInputImageMaskParam(TypedDict, total=False):
    """The ``input_image_mask`` of ``BetaImageGenTool``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    file_id: str
    """Id of an uploaded file."""


BetaImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
"""A part of ``BetaImageGenTool``."""


class BetaImageGenToolSvgReasoningParam(TypedDict, total=False):
    """The ``reasoning`` of ``BetaImageGenToolSvg``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class BetaImageGenToolSvgParam(TypedDict, total=False):
    """The ``svg`` of ``BetaImageGenTool``."""

    model: str
    """Name of the model."""

    reasoning: BetaImageGenToolSvgReasoningParam | None
    """How reasoning models think: effort, summary and context."""


class BetaImageGenToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

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

    input_fidelity: BetaInputFidelity | None
    """How closely the result keeps to the look of the images given: `high` or `low`."""

    input_image_mask: BetaImageGenToolInputImageMaskParam
    """Mask for an edit: only its transparent areas are repainted."""

    partial_images: int
    """Unfinished images to send ahead of the final one, 0 to 3. At least 0, at most 3. Default 0."""

    action: BetaImageGenActionEnum
    """What to do: `generate` an image, `edit` a given one, or as the model sees fit (`auto`)."""

    complexity: Literal["low", "medium", "high"]
    """How intricate the drawing may be."""

    frame_count: int
    """How many frames the animation has."""

    frame_duration_ms: int
    """How long each frame is shown, in milliseconds."""

    svg: BetaImageGenToolSvgParam
    """Settings for vector graphics."""


class BetaLocalShellToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["local_shell"]]
    """Kind, by which variants are told apart. Default 'local_shell'."""


BetaContainerAutoNetworkPolicyParam: TypeAlias = (
    BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam
)
"""The ``network_policy`` of ``BetaContainerAuto``."""


class BetaSkillReferenceParam(TypedDict, total=False):
    """A part of ``BetaContainerAutoSkill``."""

    type: Required[Literal["skill_reference"]]
    """Kind, by which variants are told apart. Default 'skill_reference'."""

    skill_id: Required[str]
    """Id of the skill. At least 1 character, at most 64 characters."""

    version: str
    """Version number, or `latest`; the default version when absent."""


class BetaInlineSkillSourceParam(TypedDict, total=False):
    """A part of ``BetaInlineSkill``."""

    type: Required[Literal["base64"]]
    """Kind, by which variants are told apart. Default 'base64'."""

    media_type: Required[Literal["application/zip"]]
    """MIME type of the data. Default 'application/zip'."""

    data: Required[str]
    """The items of this page, or the payload. At least 1 character, at most 70254592 characters."""


class BetaInlineSkillParam(TypedDict, total=False):
    """A part of ``BetaContainerAutoSkill``."""

    type: Required[Literal["inline"]]
    """Kind, by which variants are told apart. Default 'inline'."""

    name: Required[str]
    """Its name."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    source: Required[BetaInlineSkillSourceParam]
    """Where it comes from."""


BetaContainerAutoSkillParam: TypeAlias = BetaSkillReferenceParam | BetaInlineSkillParam
"""The ``skills`` of ``BetaContainerAuto``."""


class BetaContainerAutoParam(TypedDict, total=False):
    """A part of ``BetaFunctionShellToolEnvironment``."""

    type: Required[Literal["container_auto"]]
    """Kind, by which variants are told apart. Default 'container_auto'."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""

    memory_limit: BetaContainerMemoryLimit | None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: BetaContainerAutoNetworkPolicyParam
    """What the container may reach on the network."""

    skills: Iterable[BetaContainerAutoSkillParam]
    """Skills to be available inside. At most 200 items."""


class BetaLocalSkillParam(TypedDict, total=False):
    """A part of ``BetaLocalEnvironment``."""

    name: Required[str]
    """Its name."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    path: Required[str]
    """Path of the file."""


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """A part of ``BetaFunctionShellToolEnvironment`` and ``BetaFunctionShellCallItemParamEnvironment``."""

    type: Required[Literal["local"]]
    """Kind, by which variants are told apart. Default 'local'."""

    skills: Iterable[BetaLocalSkillParam]
    """Skills to be available inside. At most 200 items."""


class BetaContainerReferenceParam(TypedDict, total=False):
    """A part of ``BetaFunctionShellToolEnvironment`` and ``BetaFunctionShellCallItemParamEnvironment``."""

    type: Required[Literal["container_reference"]]
    """Kind, by which variants are told apart. Default 'container_reference'."""

    container_id: Required[str]
    """Id of the container, `cntr_...`."""


BetaFunctionShellToolEnvironmentParam: TypeAlias = (
    BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam
)
"""The ``environment`` of ``BetaFunctionShellTool``."""


class BetaFunctionShellToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["shell"]]
    """Kind, by which variants are told apart. Default 'shell'."""

    environment: BetaFunctionShellToolEnvironmentParam | None
    """Where it runs or acts, such as a container, the local machine or a browser."""

    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None
    """Who may call the tool: the model directly, a program it writes, or both."""


class BetaCustomTextFormatParam(TypedDict, total=False):
    """A part of ``BetaCustomToolFormat``."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart. Default 'text'."""


BetaGrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""A part of ``BetaCustomGrammarFormatParam``."""


class BetaCustomGrammarFormatParam(TypedDict, total=False):
    """A part of ``BetaCustomToolFormat``."""

    type: Required[Literal["grammar"]]
    """Kind, by which variants are told apart. Default 'grammar'."""

    syntax: Required[BetaGrammarSyntax1]
    """The language the grammar is written in: `lark` or `regex`."""

    definition: Required[str]
    """The grammar's text."""


BetaCustomToolFormatParam: TypeAlias = BetaCustomTextFormatParam | BetaCustomGrammarFormatParam
"""The ``format`` of ``BetaCustomTool``."""


BetaCustomToolParam = TypedDict(
    "BetaCustomToolParam",
    {
        # Kind, by which variants are told apart. Default 'custom'.
        "type": Required[Literal["custom"]],
        # Name the model calls the tool by.
        "name": Required[str],
        # What it is or does, as free text; for tools, the model reads it.
        "description": str,
        # Form of the tool's input: free text, or text that follows a grammar.
        "format": BetaCustomToolFormatParam,
        # True to hide the tool from the model until a tool search finds it.
        "defer_loading": bool,
        # Who may call the tool: the model directly, a program it writes, or both.
        "allowed_callers": Iterable[BetaCallableToolAllowedCaller] | None,
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``BetaTool`` and ``BetaNamespaceToolTool``."""


BetaEmptyModelParam: TypeAlias = dict[str, object]
"""A part of ``BetaToolSearchTool``, ``BetaFunctionToolParam`` and ``BetaToolSearchCallItemParam``."""


BetaNamespaceFunctionToolParam = TypedDict(
    "BetaNamespaceFunctionToolParam",
    {
        # Its name. At least 1 character, at most 128 characters.
        "name": Required[str],
        # Kind, by which variants are told apart. Default 'function'.
        "type": Required[Literal["function"]],
        # What it is or does, as free text; for tools, the model reads it.
        "description": str | None,
        # JSON Schema of the arguments; without it the function takes none.
        "parameters": BetaEmptyModelParam | None,
        # Whether the model is held exactly to the JSON Schema.
        "strict": bool | None,
        # JSON Schema of the JSON text that the function returns.
        "output_schema": dict[str, object] | None,
        # True to hide the tool from the model until a tool search finds it.
        "defer_loading": bool,
        # Who may call the tool: the model directly, a program it writes, or both.
        "allowed_callers": Iterable[BetaCallableToolAllowedCaller] | None,
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``BetaNamespaceToolTool``."""


BetaNamespaceToolToolParam: TypeAlias = BetaNamespaceFunctionToolParam | BetaCustomToolParam
"""The ``tools`` of ``BetaNamespaceTool``."""


class BetaNamespaceToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["namespace"]]
    """Kind, by which variants are told apart. Default 'namespace'."""

    name: Required[str]
    """Its name. At least 1 character."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    tools: Required[Iterable[BetaNamespaceToolToolParam]]
    """The tools of the group. At least 1 item."""


BetaToolSearchExecutionType: TypeAlias = Literal["server", "client"]
"""A part of ``BetaToolSearchTool``, ``BetaResponseToolSearchOutputItemParam``, ``BetaToolSearchCallItemParam`` and 2 more."""


class BetaToolSearchToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["tool_search"]]
    """Kind, by which variants are told apart. Default 'tool_search'."""

    execution: BetaToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    description: str | None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: BetaEmptyModelParam | None
    """JSON Schema of the arguments; without it the function takes none."""


class BetaApproximateLocationParam(TypedDict, total=False):
    """A part of ``BetaWebSearchPreviewTool``."""

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


BetaSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""A part of ``BetaWebSearchPreviewTool``."""


BetaSearchContentType: TypeAlias = Literal["text", "image"]
"""A part of ``BetaWebSearchPreviewTool``."""


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Kind, by which variants are told apart. Default 'web_search_preview'."""

    user_location: BetaApproximateLocationParam | None
    """Roughly where the user is, so that results fit the place."""

    search_context_size: BetaSearchContextSize
    """How much search material the model reads: `low`, `medium` or `high`."""

    search_content_types: Iterable[BetaSearchContentType]
    """The kinds of content to search for: text, image."""


class BetaApplyPatchToolParam(TypedDict, total=False):
    """A part of ``BetaTool``."""

    type: Required[Literal["apply_patch"]]
    """Kind, by which variants are told apart. Default 'apply_patch'."""

    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None
    """Who may call the tool: the model directly, a program it writes, or both."""


BetaToolParam: TypeAlias = (
    BetaFunctionToolParam
    | BetaFileSearchToolParam
    | BetaComputerToolParam
    | BetaComputerUsePreviewToolParam
    | BetaWebSearchToolParam
    | BetaMCPToolParam
    | BetaCodeInterpreterToolParam
    | BetaProgrammaticToolCallingParam
    | BetaImageGenToolParam
    | BetaLocalShellToolParam
    | BetaFunctionShellToolParam
    | BetaCustomToolParam
    | BetaNamespaceToolParam
    | BetaToolSearchToolParam
    | BetaWebSearchPreviewToolParam
    | BetaApplyPatchToolParam
)
"""A part of ``BetaTokenCountsBody``, ``BetaAdditionalToolsItemParam``, ``BetaResponseToolSearchOutputItemParam`` and 3 more."""


BetaCompoundFilterFilterParam: TypeAlias = BetaComparisonFilterParam | BetaCompoundFilterParam
"""The ``filters`` of ``BetaCompoundFilter``."""


class BetaPromptCacheBreakpointConfigParam(TypedDict, total=False):
    """A part of ``BetaResponseInputFile``, ``BetaResponseInputImage``, ``BetaResponseInputText`` and 1 more."""

    mode: Required[Literal["explicit"]]
    """Which of the ways of working is used. Default 'explicit'."""

    ttl: Literal["30m", "12h"]
    """How long a cache entry lives at least, such as `30m`."""


class BetaResponseInputTextParam(TypedDict, total=False):
    """A part of ``BetaFunctionAndCustomToolCallOutput``, ``BetaResponseInputContent``, ``BetaAgentMessageContent`` and 2 more."""

    type: Required[Literal["input_text"]]
    """Kind, by which variants are told apart. Default 'input_text'."""

    text: Required[str]
    """The text."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam
    """Marks the end of a stretch of input that is worth caching."""


BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""A part of ``BetaResponseInputImage`` and ``BetaComputerScreenshotContent``."""


class BetaResponseInputImageParam(TypedDict, total=False):
    """A part of ``BetaFunctionAndCustomToolCallOutput``, ``BetaResponseInputContent``, ``BetaAgentMessageContent`` and 2 more."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart. Default 'input_image'."""

    detail: Required[BetaImageDetail]
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    image_url: str | None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None
    """Id of an uploaded file."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam
    """Marks the end of a stretch of input that is worth caching."""


BetaFileInputDetail: TypeAlias = Literal["auto", "low", "high"]
"""A part of ``BetaResponseInputFile``."""


class BetaResponseInputFileParam(TypedDict, total=False):
    """A part of ``BetaFunctionAndCustomToolCallOutput``, ``BetaResponseInputContent``, ``BetaAgentMessageContent`` and 2 more."""

    type: Required[Literal["input_file"]]
    """Kind, by which variants are told apart. Default 'input_file'."""

    file_id: str | None
    """Id of an uploaded file."""

    filename: str
    """Name under which the model sees the file."""

    file_data: str
    """The file's bytes, base64, as a data URL."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam
    """Marks the end of a stretch of input that is worth caching."""

    file_url: str
    """Address the file is fetched from."""

    detail: BetaFileInputDetail
    """How finely pages are rendered for the model: `low` costs fewer tokens, `high` shows more."""


BetaResponseInputContentParam: TypeAlias = (
    BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam
)
"""A part of ``BetaResponseInputMessageContentList`` and ``BetaContent``."""


BetaResponseInputMessageContentListParam: TypeAlias = list[BetaResponseInputContentParam]
"""A part of ``BetaInputMessage``, ``BetaEasyInputMessage`` and ``BetaResponseInputMessageItem``."""


BetaMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""A part of ``BetaResponseOutputMessage`` and ``BetaEasyInputMessage``."""


class BetaEasyInputMessageParam(TypedDict, total=False):
    """A part of ``BetaResponseInputItem``."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[str | Iterable[BetaResponseInputContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    phase: BetaMessagePhase | None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class BetaOutputAgentTagParam(TypedDict, total=False):
    """A part of ``BetaResponseCustomToolCall``, ``BetaResponseCustomToolCallOutput``, ``BetaMCPToolCall`` and 209 more."""

    agent_name: Required[str]
    """Name of the agent, unique within its response."""


class BetaInputMessageParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    role: Required[Literal["user", "system", "developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[BetaResponseInputContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""


class BetaFileCitationBodyParam(TypedDict, total=False):
    """A part of ``BetaAnnotation``."""

    type: Required[Literal["file_citation"]]
    """Kind, by which variants are told apart. Default 'file_citation'."""

    file_id: Required[str]
    """Id of the cited file, `file-...`."""

    index: Required[int]
    """Position of the citation."""

    filename: Required[str]
    """Name of the file."""


class BetaUrlCitationBodyParam(TypedDict, total=False):
    """A part of ``BetaAnnotation``."""

    type: Required[Literal["url_citation"]]
    """Kind, by which variants are told apart. Default 'url_citation'."""

    url: Required[str]
    """Address of the cited page."""

    start_index: Required[int]
    """Where the marked text starts, in characters, from 0."""

    end_index: Required[int]
    """Where the marked text ends, in characters from the start of the text."""

    title: Required[str]
    """Title that the cited page gives itself."""


class BetaContainerFileCitationBodyParam(TypedDict, total=False):
    """A part of ``BetaAnnotation``."""

    type: Required[Literal["container_file_citation"]]
    """Kind, by which variants are told apart. Default 'container_file_citation'."""

    container_id: Required[str]
    """Id of the container, `cntr_...`."""

    file_id: Required[str]
    """Id of an uploaded file."""

    start_index: Required[int]
    """Where the marked text starts, in characters, from 0."""

    end_index: Required[int]
    """Where the marked text ends, in characters from the start of the text."""

    filename: Required[str]
    """Name of the file."""


class BetaFilePathParam(TypedDict, total=False):
    """A part of ``BetaAnnotation``."""

    type: Required[Literal["file_path"]]
    """Kind, by which variants are told apart."""

    file_id: Required[str]
    """Id of an uploaded file."""

    index: Required[int]
    """Position in its list, from 0."""


BetaAnnotationParam: TypeAlias = (
    BetaFileCitationBodyParam
    | BetaUrlCitationBodyParam
    | BetaContainerFileCitationBodyParam
    | BetaFilePathParam
)
"""A part of ``BetaResponseOutputText``, ``BetaResponseOutputTextAnnotationAddedEvent``, ``BetaResponsesServerEventResponseOutputTextAnnotationAdded`` and 1 more."""


class BetaTopLogProbParam(TypedDict, total=False):
    """A part of ``BetaLogProb``."""

    token: Required[str]
    """The token's text."""

    logprob: Required[float]
    """Natural logarithm of the token's probability."""

    bytes: Required[Iterable[int]]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


class BetaLogProbParam(TypedDict, total=False):
    """A part of ``BetaResponseOutputText``."""

    token: Required[str]
    """The token's text."""

    logprob: Required[float]
    """Natural logarithm of the token's probability."""

    bytes: Required[Iterable[int]]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""

    top_logprobs: Required[Iterable[BetaTopLogProbParam]]
    """The likeliest tokens at each position; as a parameter, how many."""


class BetaResponseOutputTextParam(TypedDict, total=False):
    """A part of ``BetaOutputMessageContent``, ``BetaMultiAgentCallOutput``, ``BetaAgentMessageContent`` and 2 more."""

    type: Required[Literal["output_text"]]
    """Kind, by which variants are told apart. Default 'output_text'."""

    text: Required[str]
    """What the model wrote."""

    annotations: Required[Iterable[BetaAnnotationParam]]
    """Citations of files and web pages in the text."""

    logprobs: Iterable[BetaLogProbParam]
    """Log probability of each token; empty unless asked for."""


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    """A part of ``BetaOutputMessageContent``, ``BetaAgentMessageContent``, ``BetaMessageContent`` and 1 more."""

    type: Required[Literal["refusal"]]
    """Kind, by which variants are told apart. Default 'refusal'."""

    refusal: Required[str]
    """Why the model declines to answer, in its words."""


BetaOutputMessageContentParam: TypeAlias = (
    BetaResponseOutputTextParam | BetaResponseOutputRefusalParam
)
"""A part of ``BetaResponseOutputMessage``."""


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem`` and ``BetaResponseOutputItem``."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    role: Required[Literal["assistant"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[BetaOutputMessageContentParam]]
    """Parts of the answer: text or a refusal."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress` while it is written, then `completed` or `incomplete`."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    phase: BetaMessagePhase | None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""


BetaVectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""A part of ``BetaResponseFileSearchToolCallResult``."""


class BetaResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """The ``results`` of ``BetaResponseFileSearchToolCall``."""

    file_id: str
    """Id of an uploaded file."""

    text: str
    """The text."""

    filename: str
    """Name of the file."""

    attributes: BetaVectorStoreFileAttributes | None
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""

    score: float
    """How good it is; higher is better."""


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["file_search_call"]]
    """Kind, by which variants are told apart."""

    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    """While at work `in_progress` or `searching`; at the end `completed`, `incomplete` or `failed`."""

    queries: Required[Sequence[str]]
    """The texts the model searched for."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    results: Iterable[BetaResponseFileSearchToolCallResultParam] | None
    """The passages found; null unless asked for with `include`."""


BetaClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""A part of ``BetaClickParam``."""


class BetaClickParam(TypedDict, total=False):
    """A part of ``BetaComputerAction``."""

    type: Required[Literal["click"]]
    """Kind, by which variants are told apart. Default 'click'."""

    button: Required[BetaClickButtonType]
    """The mouse button that is pressed."""

    x: Required[int]
    """Horizontal position in pixels, from the left."""

    y: Required[int]
    """Vertical position in pixels, from the top."""

    keys: Sequence[str] | None
    """The keys that are pressed."""


class BetaDoubleClickActionParam(TypedDict, total=False):
    """A part of ``BetaComputerAction``."""

    type: Required[Literal["double_click"]]
    """Kind, by which variants are told apart. Default 'double_click'."""

    x: Required[int]
    """Horizontal position in pixels, from the left."""

    y: Required[int]
    """Vertical position in pixels, from the top."""

    keys: Required[Sequence[str] | None]
    """The keys that are pressed."""


class BetaCoordParam(TypedDict, total=False):
    """A part of ``BetaDragParam``."""

    x: Required[int]
    """Horizontal position in pixels, from the left."""

    y: Required[int]
    """Vertical position in pixels, from the top."""


class BetaDragParam(TypedDict, total=False):
    """A part of ``BetaComputerAction``."""

    type: Required[Literal["drag"]]
    """Kind, by which variants are told apart. Default 'drag'."""

    path: Required[Iterable[BetaCoordParam]]
    """The points the pointer is dragged through."""

    keys: Sequence[str] | None
    """The keys that are pressed."""


class BetaKeyPressActionParam(TypedDict, total=False):
    """A part of ``BetaComputerAction``."""

    type: Required[Literal["keypress"]]
    """Kind, by which variants are told apart. Default 'keypress'."""

    keys: Required[Sequence[str]]
    """The keys that are pressed."""


class BetaMoveParam(TypedDict, total=False):
    """A part of ``BetaComputerAction``."""

    type: Required[Literal["move"]]
    """Kind, by which variants are told apart. Default 'move'."""

    x: Required[int]
    """Horizontal position in pixels, from the left."""

    y: Required[int]
    """Vertical position in pixels, from the top."""

    keys: Sequence[str] | None
    """The keys that are pressed."""


class BetaScreenshotParam(TypedDict, total=False):
    """A part of ``BetaComputerAction``."""

    type: Required[Literal["screenshot"]]
    """Kind, by which variants are told apart. Default 'screenshot'."""


class BetaScrollParam(TypedDict, total=False):
    """A part of ``BetaComputerAction``."""

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


class BetaTypeParam(TypedDict, total=False):
    """A part of ``BetaComputerAction``."""

    type: Required[Literal["type"]]
    """Kind, by which variants are told apart. Default 'type'."""

    text: Required[str]
    """The text."""


class BetaWaitParam(TypedDict, total=False):
    """A part of ``BetaComputerAction``."""

    type: Required[Literal["wait"]]
    """Kind, by which variants are told apart. Default 'wait'."""


BetaComputerActionParam: TypeAlias = (
    BetaClickParam
    | BetaDoubleClickActionParam
    | BetaDragParam
    | BetaKeyPressActionParam
    | BetaMoveParam
    | BetaScreenshotParam
    | BetaScrollParam
    | BetaTypeParam
    | BetaWaitParam
)
"""A part of ``BetaResponseComputerToolCall`` and ``BetaComputerActionList``."""


BetaComputerActionListParam: TypeAlias = list[BetaComputerActionParam]
"""A part of ``BetaResponseComputerToolCall``."""


class BetaComputerCallSafetyCheckParam(TypedDict, total=False):
    """A part of ``BetaComputerCallOutputItemParam``, ``BetaResponseComputerToolCall``, ``BetaResponseComputerToolCallOutputItem`` and 1 more."""

    id: Required[str]
    """Unique id."""

    code: str | None
    """Short machine-readable name of the error."""

    message: str | None
    """The message; in an error, the explanation for people."""


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Required[Literal["computer_call"]]
    """Kind, by which variants are told apart. Default 'computer_call'."""

    id: Required[str]
    """Unique id."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    pending_safety_checks: Required[Iterable[BetaComputerCallSafetyCheckParam]]
    """Safety checks to be accepted before the action is carried out."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far it has come or how it ended."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    action: BetaComputerActionParam
    """The one action to carry out on the screen."""

    actions: Iterable[BetaComputerActionParam]
    """Actions to carry out on the screen, in order."""


class BetaAgentTagParam(TypedDict, total=False):
    """A part of ``BetaProgramOutputItemParam``, ``BetaProgramItemParam``, ``BetaItemReferenceParam`` and 14 more."""

    agent_name: Required[str]
    """Name of the agent, unique within its response."""


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A part of ``BetaComputerCallOutputItemParam``, ``BetaResponseComputerToolCallOutputItem`` and ``BetaComputerToolCallOutput``."""

    type: Required[Literal["computer_screenshot"]]
    """Kind, by which variants are told apart. Default 'computer_screenshot'."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    file_id: str
    """Id of an uploaded file."""


BetaFunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``BetaResponseToolSearchOutputItemParam``, ``BetaToolSearchCallItemParam``, ``BetaFunctionCallOutputItemParam`` and 1 more."""


class BetaComputerCallOutputItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Required[Literal["computer_call_output"]]
    """Kind, by which variants are told apart. Default 'computer_call_output'."""

    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    """What was produced."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""

    acknowledged_safety_checks: Iterable[BetaComputerCallSafetyCheckParam] | None
    """The safety checks that the developer has looked at and accepted."""

    status: BetaFunctionCallItemStatus | None
    """How far it has come or how it ended."""


class BetaWebSearchActionSearchSourceParam(TypedDict, total=False):
    """The ``sources`` of ``BetaWebSearchActionSearch``."""

    type: Required[Literal["url"]]
    """Kind, by which variants are told apart."""

    url: Required[str]
    """Address, or a data URL."""


class BetaWebSearchActionSearchParam(TypedDict, total=False):
    """A part of ``BetaResponseFunctionWebSearchAction``."""

    type: Required[Literal["search"]]
    """Kind, by which variants are told apart."""

    query: str
    """The text that is searched for. Deprecated."""

    queries: Sequence[str]
    """The searches that were made."""

    sources: Iterable[BetaWebSearchActionSearchSourceParam]
    """Where it comes from, one entry for each source."""


class BetaWebSearchActionOpenPageParam(TypedDict, total=False):
    """A part of ``BetaResponseFunctionWebSearchAction``."""

    type: Required[Literal["open_page"]]
    """Kind, by which variants are told apart."""

    url: str | None
    """Address, or a data URL."""


class BetaWebSearchActionFindParam(TypedDict, total=False):
    """A part of ``BetaResponseFunctionWebSearchAction``."""

    type: Required[Literal["find_in_page"]]
    """Kind, by which variants are told apart."""

    url: Required[str]
    """Address, or a data URL."""

    pattern: Required[str]
    """What to look for in the page."""


BetaResponseFunctionWebSearchActionParam: TypeAlias = (
    BetaWebSearchActionSearchParam | BetaWebSearchActionOpenPageParam | BetaWebSearchActionFindParam
)
"""The ``action`` of ``BetaResponseFunctionWebSearch``."""


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["web_search_call"]]
    """Kind, by which variants are told apart."""

    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    """`in_progress`, `searching`, then `completed` or `failed`."""

    action: Required[BetaResponseFunctionWebSearchActionParam]
    """What was done: a search, a page opened, or a text looked for in a page."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""


class BetaOutputDirectToolCallCallerParam(TypedDict, total=False):
    """A part of ``BetaToolCallCaller``."""

    type: Required[Literal["direct"]]
    """Kind, by which variants are told apart. Default 'direct'."""


class BetaOutputProgramToolCallCallerParam(TypedDict, total=False):
    """A part of ``BetaToolCallCaller``."""

    type: Required[Literal["program"]]
    """Kind, by which variants are told apart. Default 'program'."""

    caller_id: Required[str]
    """Call id of the program that called the tool."""


BetaOutputToolCallCallerParam: TypeAlias = (
    BetaOutputDirectToolCallCallerParam | BetaOutputProgramToolCallCallerParam
)
"""A part of ``BetaResponseCustomToolCall``, ``BetaResponseFunctionToolCall``, ``BetaResponseCustomToolCallItem`` and 5 more."""


BetaResponseFunctionToolCallParam = TypedDict(
    "BetaResponseFunctionToolCallParam",
    {
        # Kind, by which variants are told apart.
        "type": Required[Literal["function_call"]],
        # Id to give with the result (`call_...`); not the item's own `id`.
        "call_id": Required[str],
        # Which function the model wants called.
        "name": Required[str],
        # The call's arguments as JSON text written by the model; it may be invalid, so check it.
        "arguments": Required[str],
        # The agent this belongs to, where several agents work on one response.
        "agent": BetaOutputAgentTagParam | None,
        # Id of the item (`fc_...`); the result refers to `call_id` instead.
        "id": str,
        # Who made the call: the model itself or a program it wrote.
        "caller": BetaOutputToolCallCallerParam | None,
        # The group of tools the name belongs to; absent for tools outside any.
        "namespace": str,
        # `in_progress` while it is written, then `completed` or `incomplete`.
        "status": Literal["in_progress", "completed", "incomplete"],
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``BetaItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""


class BetaPromptCacheBreakpointParam(TypedDict, total=False):
    """A part of ``BetaResponseInputImageContent``, ``BetaResponseInputTextContent`` and ``BetaResponseInputFileContent``."""

    mode: Required[Literal["explicit"]]
    """Which of the ways of working is used. Default 'explicit'."""

    ttl: Literal["30m", "12h"]
    """How long a cache entry lives at least, such as `30m`."""


class BetaResponseInputTextContentParam(TypedDict, total=False):
    """A part of ``BetaAgentMessageItemParamContent``, ``BetaResponseSteerInputContent``, ``BetaResponseSteerInputVariant1MessageContentVariant0`` and 1 more."""

    type: Required[Literal["input_text"]]
    """Kind, by which variants are told apart. Default 'input_text'."""

    text: Required[str]
    """The text. At most 10485760 characters."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None
    """Marks the end of a stretch of input that is worth caching."""


BetaDetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
"""A part of ``BetaResponseInputImageContent``."""


class BetaResponseInputImageContentParam(TypedDict, total=False):
    """A part of ``BetaAgentMessageItemParamContent``, ``BetaResponseSteerInputContent``, ``BetaResponseSteerInputVariant1MessageContentVariant0`` and 1 more."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart. Default 'input_image'."""

    image_url: str | None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None
    """Id of an uploaded file."""

    detail: BetaDetailEnum | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None
    """Marks the end of a stretch of input that is worth caching."""


BetaFileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
"""A part of ``BetaResponseInputFileContent``."""


class BetaResponseInputFileContentParam(TypedDict, total=False):
    """A part of ``BetaResponseSteerInputContent``, ``BetaResponseSteerInputVariant1MessageContentVariant0`` and ``BetaResponseFunctionCallOutputItemListItem``."""

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

    detail: BetaFileDetailEnum
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None
    """Marks the end of a stretch of input that is worth caching."""


BetaResponseSteerInputContentParam: TypeAlias = (
    BetaResponseInputTextContentParam
    | BetaResponseInputImageContentParam
    | BetaResponseInputFileContentParam
)
"""A part of ``BetaFunctionCallOutputItemParam``."""


class BetaDirectToolCallCallerParam(TypedDict, total=False):
    """A part of ``BetaToolCallCallerParam``."""

    type: Required[Literal["direct"]]
    """Kind, by which variants are told apart. Default 'direct'."""


class BetaProgramToolCallCallerParam(TypedDict, total=False):
    """A part of ``BetaToolCallCallerParam``."""

    type: Required[Literal["program"]]
    """Kind, by which variants are told apart. Default 'program'."""

    caller_id: Required[str]
    """Call id of the program that called the tool. At least 1 character, at most 64 characters."""


BetaToolCallCallerParam: TypeAlias = BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam
"""A part of ``BetaResponseCustomToolCallOutput``, ``BetaApplyPatchToolCallOutputItemParam``, ``BetaApplyPatchToolCallItemParam`` and 5 more."""


class BetaFunctionCallOutputItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["function_call_output"]]
    """Kind, by which variants are told apart. Default 'function_call_output'."""

    output: Required[str | Iterable[BetaResponseSteerInputContentParam]]
    """What was produced."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""

    call_id: str | None
    """Id of the call; the result is matched to it by this id."""

    name: str | None
    """Its name."""

    namespace: str | None
    """The group of tools the name belongs to; absent for tools outside any."""

    caller: BetaToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    status: BetaFunctionCallItemStatus | None
    """How far it has come or how it ended."""


class BetaEncryptedContentParam(TypedDict, total=False):
    """A part of ``BetaAgentMessageItemParamContent``."""

    type: Required[Literal["encrypted_content"]]
    """Kind, by which variants are told apart. Default 'encrypted_content'."""

    encrypted_content: Required[str]
    """Encrypted state to send back unchanged in later requests; only the service can read it. At most 10485760 characters."""


BetaAgentMessageItemContentParam: TypeAlias = (
    BetaResponseInputTextContentParam
    | BetaResponseInputImageContentParam
    | BetaEncryptedContentParam
)
"""The ``content`` of ``BetaAgentMessageItemParam``."""


class BetaAgentMessageItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["agent_message"]]
    """Kind, by which variants are told apart. Default 'agent_message'."""

    author: Required[str]
    """The agent that sent the message."""

    recipient: Required[str]
    """The agent that the message is for."""

    content: Required[Iterable[BetaAgentMessageItemContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""


BetaMultiAgentAction1: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
"""A part of ``BetaMultiAgentCallOutputItemParam`` and ``BetaMultiAgentCallItemParam``."""


class BetaMultiAgentCallItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Required[Literal["multi_agent_call"]]
    """Kind, by which variants are told apart. Default 'multi_agent_call'."""

    action: Required[BetaMultiAgentAction1]
    """What the tool is asked to do, or did."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""


class BetaFileCitationParam(TypedDict, total=False):
    """A part of ``BetaOutputTextContentParamAnnotation``."""

    type: Required[Literal["file_citation"]]
    """Kind, by which variants are told apart. Default 'file_citation'."""

    index: Required[int]
    """Position in its list, from 0. At least 0."""

    file_id: Required[str]
    """Id of an uploaded file."""

    filename: Required[str]
    """Name of the file."""


class BetaUrlCitationParam(TypedDict, total=False):
    """A part of ``BetaOutputTextContentParamAnnotation``."""

    type: Required[Literal["url_citation"]]
    """Kind, by which variants are told apart. Default 'url_citation'."""

    start_index: Required[int]
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: Required[int]
    """Where the marked text ends, in characters from the start of the text. At least 0."""

    url: Required[str]
    """Address, or a data URL."""

    title: Required[str]
    """Title."""


class BetaContainerFileCitationParam(TypedDict, total=False):
    """A part of ``BetaOutputTextContentParamAnnotation``."""

    type: Required[Literal["container_file_citation"]]
    """Kind, by which variants are told apart. Default 'container_file_citation'."""

    start_index: Required[int]
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: Required[int]
    """Where the marked text ends, in characters from the start of the text. At least 0."""

    container_id: Required[str]
    """Id of the container, `cntr_...`."""

    file_id: Required[str]
    """Id of an uploaded file."""

    filename: Required[str]
    """Name of the file."""


BetaOutputTextContentAnnotationParam: TypeAlias = (
    BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam
)
"""The ``annotations`` of ``BetaOutputTextContentParam``."""


class BetaOutputTextContentParam(TypedDict, total=False):
    """A part of ``BetaMultiAgentCallOutputItemParam``."""

    type: Required[Literal["output_text"]]
    """Kind, by which variants are told apart. Default 'output_text'."""

    text: Required[str]
    """The text. At most 10485760 characters."""

    annotations: Iterable[BetaOutputTextContentAnnotationParam]
    """Marks on spans of the text: citations and generated files."""


class BetaMultiAgentCallOutputItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Required[Literal["multi_agent_call_output"]]
    """Kind, by which variants are told apart. Default 'multi_agent_call_output'."""

    action: Required[BetaMultiAgentAction1]
    """What the tool is asked to do, or did."""

    output: Required[Iterable[BetaOutputTextContentParam]]
    """What was produced."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""


class BetaToolSearchCallItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["tool_search_call"]]
    """Kind, by which variants are told apart. Default 'tool_search_call'."""

    arguments: Required[BetaEmptyModelParam]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""

    call_id: str | None
    """Id of the call; the result is matched to it by this id."""

    execution: BetaToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    status: BetaFunctionCallItemStatus | None
    """How far it has come or how it ended."""


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["tool_search_output"]]
    """Kind, by which variants are told apart. Default 'tool_search_output'."""

    tools: Required[Iterable[BetaToolParam]]
    """What the model may call."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""

    call_id: str | None
    """Id of the call; the result is matched to it by this id."""

    execution: BetaToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    status: BetaFunctionCallItemStatus | None
    """How far it has come or how it ended."""


class BetaAdditionalToolsItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["additional_tools"]]
    """Kind, by which variants are told apart. Default 'additional_tools'."""

    role: Required[Literal["developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do. Default 'developer'."""

    tools: Required[Iterable[BetaToolParam]]
    """What the model may call."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""


class BetaSummaryTextContentParam(TypedDict, total=False):
    """A part of ``BetaResponseReasoningItem``, ``BetaAgentMessageContent`` and ``BetaMessageContent``."""

    type: Required[Literal["summary_text"]]
    """Kind, by which variants are told apart. Default 'summary_text'."""

    text: Required[str]
    """The text."""


class BetaReasoningTextContentParam(TypedDict, total=False):
    """A part of ``BetaResponseReasoningItem``, ``BetaAgentMessageContent``, ``BetaMessageContent`` and 1 more."""

    type: Required[Literal["reasoning_text"]]
    """Kind, by which variants are told apart. Default 'reasoning_text'."""

    text: Required[str]
    """The text."""


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Required[Literal["reasoning"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    summary: Required[Iterable[BetaSummaryTextContentParam]]
    """Summary of the reasoning, in parts; empty unless asked for."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    encrypted_content: str | None
    """The reasoning, encrypted, to send back when nothing is stored; null unless asked for."""

    content: Iterable[BetaReasoningTextContentParam]
    """The reasoning text itself; only models with open reasoning send it."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["compaction"]]
    """Kind, by which variants are told apart. Default 'compaction'."""

    encrypted_content: Required[str]
    """Encrypted state to send back unchanged in later requests; only the service can read it. At most 20971520 characters."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""


class BetaImageGenToolCallErrorModerationDetailsParam(TypedDict, total=False):
    """The ``moderation_details`` of ``BetaImageGenToolCallError``."""

    categories: Required[Sequence[str]]
    """The verdict for each category of harm."""

    moderation_stage: Required[Literal["input", "output", "unknown"]]
    """Where moderation stepped in: at the input or the output."""


class BetaImageGenToolCallErrorParam(TypedDict, total=False):
    """The ``error`` of ``BetaImageGenToolCall``."""

    code: Required[str | None]
    """Short machine-readable name of the error."""

    message: Required[str]
    """The message; in an error, the explanation for people."""

    param: Required[str | None]
    """The request's parameter that is at fault; null if it is none in particular."""

    type: Required[str]
    """Kind, by which variants are told apart."""

    moderation_details: BetaImageGenToolCallErrorModerationDetailsParam
    """What the moderation found."""


class BetaImageGenToolCallSvgUsageParam(TypedDict, total=False):
    """The ``svg_usage`` of ``BetaImageGenToolCall``."""

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


class BetaImageGenToolCallParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Required[Literal["image_generation_call"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """`in_progress`, `generating`, then `completed` or `failed`."""

    result: Required[str | None]
    """The image, base64; null until it is done."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    action: Literal["generate", "edit", "auto"] | None
    """What the tool is asked to do, or did."""

    background: Literal["transparent", "opaque", "auto"] | None
    """The picture's background: opaque, transparent, or left to the model."""

    error: BetaImageGenToolCallErrorParam
    """What went wrong; null or absent if nothing did."""

    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """File format of the image: `png`, `jpeg` or `webp`."""

    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """How carefully the picture is made; higher takes longer and costs more."""

    revised_prompt: str | None
    """The prompt as the model reworded it before painting."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Width and height in pixels, such as `1024x1024`."""

    svg_usage: BetaImageGenToolCallSvgUsageParam
    """What making the vector graphic used up."""


class BetaCodeInterpreterOutputLogsParam(TypedDict, total=False):
    """A part of ``BetaResponseCodeInterpreterToolCallOutput``."""

    type: Required[Literal["logs"]]
    """Kind, by which variants are told apart. Default 'logs'."""

    logs: Required[str]
    """What the code printed."""


class BetaCodeInterpreterOutputImageParam(TypedDict, total=False):
    """A part of ``BetaResponseCodeInterpreterToolCallOutput``."""

    type: Required[Literal["image"]]
    """Kind, by which variants are told apart. Default 'image'."""

    url: Required[str]
    """Address, or a data URL."""


BetaResponseCodeInterpreterToolCallOutputParam: TypeAlias = (
    BetaCodeInterpreterOutputLogsParam | BetaCodeInterpreterOutputImageParam
)
"""The ``outputs`` of ``BetaResponseCodeInterpreterToolCall``."""


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

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

    outputs: Required[Iterable[BetaResponseCodeInterpreterToolCallOutputParam] | None]
    """Printed logs and images; null unless asked for with `include`."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""


class BetaLocalShellExecActionParam(TypedDict, total=False):
    """A part of ``BetaLocalShellToolCall``."""

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


class BetaLocalShellToolCallParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Required[Literal["local_shell_call"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    action: Required[BetaLocalShellExecActionParam]
    """The command to run on your machine."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far it has come or how it ended."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""


class BetaLocalShellToolCallOutputParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Required[Literal["local_shell_call_output"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    output: Required[str]
    """JSON text with the output of the command."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


class BetaFunctionShellActionParam(TypedDict, total=False):
    """A part of ``BetaFunctionShellCallItemParam``."""

    commands: Required[Sequence[str]]
    """Shell commands to run, each a line."""

    timeout_ms: int | None
    """Longest time a command may run, in milliseconds."""

    max_output_length: int | None
    """Most characters of output to keep."""


BetaFunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``BetaFunctionShellCallOutputItemParam`` and ``BetaFunctionShellCallItemParam``."""


BetaFunctionShellCallItemEnvironmentParam: TypeAlias = (
    BetaLocalEnvironmentParam | BetaContainerReferenceParam
)
"""The ``environment`` of ``BetaFunctionShellCallItemParam``."""


class BetaFunctionShellCallItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Required[Literal["shell_call"]]
    """Kind, by which variants are told apart. Default 'shell_call'."""

    action: Required[BetaFunctionShellActionParam]
    """What the tool is asked to do, or did."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""

    caller: BetaToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    status: BetaFunctionShellCallItemStatus | None
    """How far it has come or how it ended."""

    environment: BetaFunctionShellCallItemEnvironmentParam | None
    """Where it runs or acts, such as a container, the local machine or a browser."""


class BetaFunctionShellCallOutputTimeoutOutcomeParam(TypedDict, total=False):
    """A part of ``BetaFunctionShellCallOutputOutcomeParam``."""

    type: Required[Literal["timeout"]]
    """Kind, by which variants are told apart. Default 'timeout'."""


class BetaFunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    """A part of ``BetaFunctionShellCallOutputOutcomeParam``."""

    type: Required[Literal["exit"]]
    """Kind, by which variants are told apart. Default 'exit'."""

    exit_code: Required[int]
    """Exit status of the command; 0 means success."""


BetaFunctionShellCallOutputOutcomeParam: TypeAlias = (
    BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam
)
"""A part of ``BetaResponseFunctionShellCallOutputContent``."""


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """A part of ``BetaFunctionShellCallOutputItemParam``."""

    stdout: Required[str]
    """What was written to standard output. At most 10485760 characters."""

    stderr: Required[str]
    """What was written to standard error. At most 10485760 characters."""

    outcome: Required[BetaFunctionShellCallOutputOutcomeParam]
    """How it ended."""


class BetaFunctionShellCallOutputItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Required[Literal["shell_call_output"]]
    """Kind, by which variants are told apart. Default 'shell_call_output'."""

    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    """What was produced."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""

    caller: BetaToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    status: BetaFunctionShellCallItemStatus | None
    """How far it has come or how it ended."""

    max_output_length: int | None
    """Most characters of output to keep."""


BetaApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
"""A part of ``BetaApplyPatchToolCallItemParam``."""


class BetaApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """A part of ``BetaApplyPatchOperationParam``."""

    type: Required[Literal["create_file"]]
    """Kind, by which variants are told apart. Default 'create_file'."""

    path: Required[str]
    """Path of the file. At least 1 character."""

    diff: Required[str]
    """The change to the file, as a diff. At most 10485760 characters."""


class BetaApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """A part of ``BetaApplyPatchOperationParam``."""

    type: Required[Literal["delete_file"]]
    """Kind, by which variants are told apart. Default 'delete_file'."""

    path: Required[str]
    """Path of the file. At least 1 character."""


class BetaApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    """A part of ``BetaApplyPatchOperationParam``."""

    type: Required[Literal["update_file"]]
    """Kind, by which variants are told apart. Default 'update_file'."""

    path: Required[str]
    """Path of the file. At least 1 character."""

    diff: Required[str]
    """The change to the file, as a diff. At most 10485760 characters."""


BetaApplyPatchOperationParam: TypeAlias = (
    BetaApplyPatchCreateFileOperationParam
    | BetaApplyPatchDeleteFileOperationParam
    | BetaApplyPatchUpdateFileOperationParam
)
"""A part of ``BetaApplyPatchToolCallItemParam``."""


class BetaApplyPatchToolCallItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["apply_patch_call"]]
    """Kind, by which variants are told apart. Default 'apply_patch_call'."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    status: Required[BetaApplyPatchCallStatusParam]
    """How far it has come or how it ended."""

    operation: Required[BetaApplyPatchOperationParam]
    """What is to be done, or how values are compared."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""

    caller: BetaToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""


BetaApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
"""A part of ``BetaApplyPatchToolCallOutputItemParam``."""


class BetaApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["apply_patch_call_output"]]
    """Kind, by which variants are told apart. Default 'apply_patch_call_output'."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    status: Required[BetaApplyPatchCallOutputStatusParam]
    """How far it has come or how it ended."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""

    caller: BetaToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    output: str | None
    """What was produced."""


class BetaMCPListToolsToolParam(TypedDict, total=False):
    """A part of ``BetaMCPListTools``."""

    name: Required[str]
    """Its name."""

    input_schema: Required[dict[str, object]]
    """JSON Schema of the tool's arguments."""

    description: str | None
    """What it is or does, as free text; for tools, the model reads it."""

    annotations: dict[str, object] | None
    """Marks on spans of the text: citations and generated files."""


class BetaMCPListToolsParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Required[Literal["mcp_list_tools"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    tools: Required[Iterable[BetaMCPListToolsToolParam]]
    """What the MCP server offers."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    error: str | None
    """What went wrong; null or absent if nothing did."""


class BetaMCPApprovalRequestParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

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

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""


class BetaMCPApprovalResponseParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["mcp_approval_response"]]
    """Kind, by which variants are told apart."""

    approval_request_id: Required[str]
    """Id of the approval request that this answers or results from."""

    approve: Required[bool]
    """True to let the call go ahead, false to refuse it."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""

    reason: str | None
    """Why it was allowed or refused; null if not given."""


class BetaMCPProtocolErrorParam(TypedDict, total=False):
    """A part of ``BetaMcpToolCallError``."""

    type: Required[Literal["mcp_protocol_error"]]
    """Kind, by which variants are told apart. Default 'mcp_protocol_error'."""

    code: Required[int]
    """JSON-RPC error code."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


class BetaMCPToolExecutionErrorParam(TypedDict, total=False):
    """A part of ``BetaMcpToolCallError``."""

    type: Required[Literal["mcp_tool_execution_error"]]
    """Kind, by which variants are told apart. Default 'mcp_tool_execution_error'."""

    content: Required[object]
    """The content: text, or a list of parts such as text, images, audio and files."""


class BetaHTTPErrorParam(TypedDict, total=False):
    """A part of ``BetaMcpToolCallError``."""

    type: Required[Literal["http_error"]]
    """Kind, by which variants are told apart. Default 'http_error'."""

    code: Required[int]
    """HTTP status code."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


BetaMcpToolCallErrorParam: TypeAlias = (
    BetaMCPProtocolErrorParam | BetaMCPToolExecutionErrorParam | BetaHTTPErrorParam
)
"""A part of ``BetaMCPToolCall``."""


BetaMCPToolCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "calling", "failed"
]
"""A part of ``BetaMCPToolCall``."""


class BetaMCPToolCallParam(TypedDict, total=False):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

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

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    output: str | None
    """What the MCP tool returned; null if it failed."""

    error: BetaMcpToolCallErrorParam | None
    """What went wrong; null or absent if nothing did."""

    status: BetaMCPToolCallStatus
    """How far it has come or how it ended."""

    approval_request_id: str | None
    """Id of the approval request that this answers or results from."""


BetaFunctionAndCustomToolCallOutputParam: TypeAlias = (
    BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam
)
"""A part of ``BetaResponseCustomToolCallOutput``, ``BetaResponseCustomToolCallOutputItem`` and ``BetaResponseFunctionToolCallOutputItem``."""


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """A part of ``BetaItem``."""

    type: Required[Literal["custom_tool_call_output"]]
    """Kind, by which variants are told apart."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    output: Required[str | Iterable[BetaFunctionAndCustomToolCallOutputParam]]
    """What the tool returned: text, or a list of text, image and file parts."""

    agent: BetaOutputAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str
    """Unique id."""

    caller: BetaToolCallCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""

    created_by: str
    """Id of whoever made it."""


BetaResponseCustomToolCallParam = TypedDict(
    "BetaResponseCustomToolCallParam",
    {
        # Kind, by which variants are told apart.
        "type": Required[Literal["custom_tool_call"]],
        # Id of the call; the result is matched to it by this id.
        "call_id": Required[str],
        # Its name.
        "name": Required[str],
        # Free text that the model wrote for the tool.
        "input": Required[str],
        # The agent this belongs to, where several agents work on one response.
        "agent": BetaOutputAgentTagParam | None,
        # Unique id.
        "id": str,
        # Who made the call: the model itself or a program it wrote.
        "caller": BetaOutputToolCallCallerParam | None,
        # The group of tools the name belongs to; absent for tools outside any.
        "namespace": str,
        # Whether the result may come later, while the model goes on.
        "async": bool,
    },
    total=False,
)
"""A part of ``BetaItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""


BetaItemParam: TypeAlias = (
    BetaInputMessageParam
    | BetaResponseOutputMessageParam
    | BetaResponseFileSearchToolCallParam
    | BetaResponseComputerToolCallParam
    | BetaComputerCallOutputItemParam
    | BetaResponseFunctionWebSearchParam
    | BetaResponseFunctionToolCallParam
    | BetaFunctionCallOutputItemParam
    | BetaAgentMessageItemParam
    | BetaMultiAgentCallItemParam
    | BetaMultiAgentCallOutputItemParam
    | BetaToolSearchCallItemParam
    | BetaResponseToolSearchOutputItemParamParam
    | BetaAdditionalToolsItemParam
    | BetaResponseReasoningItemParam
    | BetaResponseCompactionItemParamParam
    | BetaImageGenToolCallParam
    | BetaResponseCodeInterpreterToolCallParam
    | BetaLocalShellToolCallParam
    | BetaLocalShellToolCallOutputParam
    | BetaFunctionShellCallItemParam
    | BetaFunctionShellCallOutputItemParam
    | BetaApplyPatchToolCallItemParam
    | BetaApplyPatchToolCallOutputItemParam
    | BetaMCPListToolsParam
    | BetaMCPApprovalRequestParam
    | BetaMCPApprovalResponseParam
    | BetaMCPToolCallParam
    | BetaResponseCustomToolCallOutputParam
    | BetaResponseCustomToolCallParam
)
"""A part of ``BetaResponseInputItem``."""


class BetaCompactionTriggerItemParam(TypedDict, total=False):
    """A part of ``BetaResponseInputItem``."""

    type: Required[Literal["compaction_trigger"]]
    """Kind, by which variants are told apart. Default 'compaction_trigger'."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None
    """Unique id."""


class BetaItemReferenceParam(TypedDict, total=False):
    """A part of ``BetaResponseInputItem``."""

    id: Required[str]
    """Unique id."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""

    type: Literal["item_reference"] | None
    """Kind, by which variants are told apart."""


class BetaProgramItemParam(TypedDict, total=False):
    """A part of ``BetaResponseInputItem``."""

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

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""


BetaProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
"""A part of ``BetaProgramOutputItemParam``."""


class BetaProgramOutputItemParam(TypedDict, total=False):
    """A part of ``BetaResponseInputItem``."""

    id: Required[str]
    """Unique id."""

    type: Required[Literal["program_output"]]
    """Kind, by which variants are told apart. Default 'program_output'."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    result: Required[str]
    """What came out. At most 10485760 characters."""

    status: Required[BetaProgramOutputItemStatus]
    """How far it has come or how it ended."""

    agent: BetaAgentTagParam | None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseConfigurationUpdateItemParamAgentParam(TypedDict, total=False):
    """The ``agent`` of ``BetaResponseConfigurationUpdateItemParam``."""

    agent_name: Required[str]
    """Name of the agent, unique within its response."""


class BetaResponseConfigurationUpdateItemParamReasoningParam(TypedDict, total=False):
    """The ``reasoning`` of ``BetaResponseConfigurationUpdateItemParam``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class BetaResponseConfigurationUpdateItemParamTextFormatTextParam(TypedDict, total=False):
    """A part of ``BetaResponseConfigurationUpdateItemParamTextFormat``."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart."""


BetaResponseConfigurationUpdateItemParamTextFormatParam: TypeAlias = (
    BetaResponseConfigurationUpdateItemParamTextFormatTextParam
    | BetaResponseFormatTextJSONSchemaConfigParam
)
"""The ``format`` of ``BetaResponseConfigurationUpdateItemParamText``."""


class BetaResponseConfigurationUpdateItemParamTextParam(TypedDict, total=False):
    """The ``text`` of ``BetaResponseConfigurationUpdateItemParam``."""

    format: Required[BetaResponseConfigurationUpdateItemParamTextFormatParam]
    """How the data is laid out or encoded."""


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """A part of ``BetaResponseInputItem``."""

    type: Required[Literal["configuration_update"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    agent: BetaResponseConfigurationUpdateItemParamAgentParam | None
    """The agent this belongs to, where several agents work on one response."""

    reasoning: BetaResponseConfigurationUpdateItemParamReasoningParam
    """How reasoning models think: effort, summary and context."""

    text: BetaResponseConfigurationUpdateItemParamTextParam
    """The text."""


BetaResponseInputItemParam: TypeAlias = (
    BetaEasyInputMessageParam
    | BetaItemParam
    | BetaCompactionTriggerItemParam
    | BetaItemReferenceParam
    | BetaProgramItemParam
    | BetaProgramOutputItemParam
    | BetaResponseConfigurationUpdateItemParamParam
)
"""A part of ``BetaTokenCountsBody``, ``BetaCompactResponseMethodPublicBody``, ``BetaResponse`` and 3 more."""


class BetaCompactResponseMethodPublicBodyImageParam(TypedDict, total=False):
    """The ``image`` of ``BetaCompactResponseMethodPublicBody``."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""


BetaServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
"""A part of ``BetaCompactResponseMethodPublicBody``."""


BetaPromptCacheTTLEnum: TypeAlias = Literal["30m", "12h"]
"""A part of ``BetaPromptCacheOptionsParam`` and ``BetaPromptCacheOptions``."""


BetaPromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
"""A part of ``BetaPromptCacheOptionsParam`` and ``BetaPromptCacheOptions``."""


class BetaPromptCacheOptionsParam(TypedDict, total=False):
    """A part of ``BetaCompactResponseMethodPublicBody``, ``BetaResponsesClientEventResponseCreate``, ``BetaCreateResponse`` and 1 more."""

    ttl: BetaPromptCacheTTLEnum
    """How long a cache entry lives at least, such as `30m`."""

    mode: BetaPromptCacheModeEnum
    """`implicit` sets a breakpoint by itself as well; `explicit` uses only those you set."""

    comparison_response_id: str | None
    """Id of an earlier response that cache use is compared with."""

    prewarm: bool
    """True to fill the cache without asking for an answer."""


BetaPromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
"""A part of ``BetaCompactResponseMethodPublicBody``."""


BetaModelIdsShared: TypeAlias = (
    str
    | Literal[
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-5.6-luna",
        "gpt-5.5",
        "gpt-5.5-2026-04-23",
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.4-mini-2026-03-17",
        "gpt-5.4-nano-2026-03-17",
        "gpt-5.3-chat-latest",
        "gpt-5.2",
        "gpt-5.2-2025-12-11",
        "gpt-5.2-chat-latest",
        "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-codex",
        "gpt-5.1-mini",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-5-chat-latest",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o4-mini",
        "o4-mini-2025-04-16",
        "o3",
        "o3-2025-04-16",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01",
        "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03",
        "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17",
        "gpt-4o-search-preview",
        "gpt-4o-mini-search-preview",
        "gpt-4o-search-preview-2025-03-11",
        "gpt-4o-mini-search-preview-2025-03-11",
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
        "gpt-6-astra",
        "gpt-6.2-astra",
        "gpt-6.1-sol",
        "gpt-6.2-sol",
        "gpt-6.1-terra",
        "gpt-6-sol",
        "gpt-6-luna",
        "gpt-audio-mini",
        "gpt-audio-mini-2025-12-15",
        "gpt-6-cyber",
        "gpt-rosalind-research",
        "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ]
)
"""A part of ``BetaModelIdsResponses``."""


BetaModelIdsResponses: TypeAlias = (
    BetaModelIdsShared
    | Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
    ]
)
"""A part of ``BetaModelIdsCompaction``, ``BetaResponse``, ``BetaResponseProperties`` and 2 more."""


BetaModelIdsCompaction: TypeAlias = BetaModelIdsResponses | str
"""A part of ``BetaCompactResponseMethodPublicBody``."""


BetaServiceTierResponses: TypeAlias = Literal[
    "auto", "default", "flex", "scale", "priority", "fast", "ultrafast"
]
"""A part of ``BetaResponse``, ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""


BetaResponsePromptVariables: TypeAlias = dict[
    str, str | BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam
]
"""A part of ``BetaResponsePrompt``."""


class BetaResponsePromptParam(TypedDict, total=False):
    """A part of ``BetaResponse``, ``BetaResponseProperties``, ``BetaResponsesClientEventResponseCreate`` and 1 more."""

    id: Required[str]
    """Id of the stored prompt template."""

    version: str | None
    """Version of the template; null for the one marked as current."""

    variables: BetaResponsePromptVariables | None
    """Values for the prompt template's placeholders, by name."""


BetaToolsArrayParam: TypeAlias = list[BetaToolParam]
"""A part of ``BetaResponse``, ``BetaResponseProperties``, ``BetaResponsesClientEventResponseCreate`` and 1 more."""


BetaMetadata: TypeAlias = dict[str, str]
"""A part of ``BetaResponse``, ``BetaModelResponseProperties``, ``BetaResponsesClientEventResponseCreate`` and 2 more."""


BetaResponseInputParam: TypeAlias = list[BetaResponseInputItemParam]
"""A part of ``BetaInputParam``."""


BetaInputParam: TypeAlias = str | Iterable[BetaResponseInputItemParam]
"""A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""


BetaIncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""A part of ``BetaResponsesClientEventResponseCreate``, ``BetaCreateResponse``, ``GET /responses/{response_id}?beta=true`` and 1 more."""


BetaModerationMode: TypeAlias = Literal["score", "block"]
"""A part of ``BetaModerationConfigParam``."""


class BetaModerationConfigParam(TypedDict, total=False):
    """A part of ``BetaModerationPolicyParam``."""

    mode: Required[BetaModerationMode]
    """`score` only reports the verdict; `block` also stops flagged content."""


class BetaModerationPolicyParam(TypedDict, total=False):
    """A part of ``BetaModerationParam``."""

    input: BetaModerationConfigParam | None
    """What follows when input is flagged; null for the default."""

    output: BetaModerationConfigParam | None
    """What follows when output is flagged; null for the default."""


class BetaModerationParam(TypedDict, total=False):
    """A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""

    model: Required[str]
    """Moderation model that judges."""

    policy: BetaModerationPolicyParam | None
    """Whether flagged input and output is only scored or also blocked; null for the default."""


class BetaResponseStreamOptionsParam(TypedDict, total=False):
    """A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""

    include_obfuscation: bool
    """False to leave out the padding that hides the length of stream events."""


class BetaContextManagementParam(TypedDict, total=False):
    """A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""

    type: Required[str]
    """Kind, by which variants are told apart."""

    compact_threshold: int | None
    """Number of tokens in the context at which it is compacted."""


class BetaMultiAgentParam(TypedDict, total=False):
    """A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""

    enabled: Required[bool]
    """True to let the model start agents that work for it."""

    max_concurrent_subagents: int
    """Most subagents at work at one time, the root agent not counted. At least 1."""


class BetaResponsesClientEventResponseCreateAccessProgramsParam(TypedDict, total=False):
    """The ``access_programs`` of ``BetaResponsesClientEventResponseCreate``."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """The level of access for security work."""


class BetaResponsesClientEventResponseCreateBackgroundOptionsParam(TypedDict, total=False):
    """The ``background_options`` of ``BetaResponsesClientEventResponseCreate``."""

    completion_window: Literal["soonest", "2h", "8h"]
    """How long the batch may take, such as `24h`."""

    continuation_id: str
    """Names the work that the response carries on."""


class BetaResponsesClientEventResponseCreateImageParam(TypedDict, total=False):
    """The ``image`` of ``BetaResponsesClientEventResponseCreate``."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""


class BetaResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """The event ``response.create``."""

    type: Required[Literal["response.create"]]
    """Kind, by which variants are told apart."""

    stream_id: str
    """The lane of a WebSocket: one lane works in order, lanes run side by side. At least 1 character, at most 256 characters."""

    metadata: BetaMetadata | None
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

    prompt_cache_options: BetaPromptCacheOptionsParam
    """How the prompt cache is used."""

    previous_response_id: str | None
    """Id of the response to go on from; its conversation is carried over on the server."""

    model: BetaModelIdsResponses
    """Name of the model."""

    background: bool | None
    """The picture's background: opaque, transparent, or left to the model."""

    max_tool_calls: int | None
    """Most calls of built-in tools in one response, all tools together."""

    text: BetaResponseTextConfigParam
    """The text."""

    tools: Iterable[BetaToolParam]
    """What the model may call."""

    tool_choice: BetaToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    prompt: BetaResponsePromptParam | None
    """The text that tells the model what to produce."""

    service_tier: BetaServiceTierResponses | None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    truncation: Literal["auto", "disabled"] | None
    """What is done with a conversation that outgrows the context. Deprecated."""

    reasoning: BetaReasoningParam | None
    """How reasoning models think: effort, summary and context."""

    input: BetaInputParam
    """What the model is given."""

    include: Iterable[BetaIncludeEnum] | None
    """Extra data to return, each named by its path in the answer."""

    parallel_tool_calls: bool | None
    """Whether the model may make several tool calls in one turn."""

    store: bool | None
    """Whether the result is kept on the server, so that it can be fetched later."""

    instructions: str | None
    """Standing guidance for the model, ahead of the conversation."""

    moderation: BetaModerationParam | None
    """Whether and how input and output are moderated, or the verdict on them."""

    stream: bool | None
    """True to receive events as they come instead of one answer at the end."""

    stream_options: BetaResponseStreamOptionsParam | None
    """Settings for streams."""

    conversation: BetaConversationParam | None
    """The conversation this belongs to; its items come before the input, and results are added."""

    context_management: Iterable[BetaContextManagementParam] | None
    """How the context is kept in bounds on the server, for example by compaction."""

    max_output_tokens: int | None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    multi_agent: BetaMultiAgentParam | None
    """Settings for several agents that the service runs together."""

    access_programs: BetaResponsesClientEventResponseCreateAccessProgramsParam
    """Programs of trusted access that apply to the request."""

    background_options: BetaResponsesClientEventResponseCreateBackgroundOptionsParam
    """Settings for a response made in the background."""

    image: BetaResponsesClientEventResponseCreateImageParam
    """An image."""

    generate: bool
    """False to only prepare the context, without an answer."""


class BetaResponseInjectEventParam(TypedDict, total=False):
    """The event ``response.inject``."""

    type: Required[Literal["response.inject"]]
    """Kind, by which variants are told apart."""

    response_id: Required[str]
    """Id of the response, `resp_...`."""

    input: Required[Iterable[BetaResponseInputItemParam]]
    """What the model is given. At most 16384 items."""


BetaResponseSteerInputVariant1MessageContentVariant0Param: TypeAlias = (
    BetaResponseInputTextContentParam
    | BetaResponseInputImageContentParam
    | BetaResponseInputFileContentParam
)
"""A part of ``BetaResponseSteerInputVariant1Message``."""


class BetaResponseSteerInputVariant1MessageAgentParam(TypedDict, total=False):
    """The ``agent`` of ``BetaResponseSteerInputVariant1Message``."""

    agent_name: Required[str]
    """Name of the agent, unique within its response."""


class BetaResponseSteerInputVariant1MessageParam(TypedDict, total=False):
    """A part of ``BetaResponseSteerInputVariant1``."""

    content: Required[Iterable[BetaResponseSteerInputVariant1MessageContentVariant0Param] | str]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    agent: BetaResponseSteerInputVariant1MessageAgentParam | None
    """The agent this belongs to, where several agents work on one response."""

    status: str | None
    """How far it has come or how it ended."""


BetaResponseFunctionCallOutputItemListItemParam: TypeAlias = (
    BetaResponseInputTextContentParam
    | BetaResponseInputImageContentParam
    | BetaResponseInputFileContentParam
)
"""A part of ``BetaResponseFunctionCallOutputItemList``."""


BetaResponseFunctionCallOutputItemListParam: TypeAlias = list[
    BetaResponseFunctionCallOutputItemListItemParam
]
"""A part of ``BetaResponseSteerInputVariant1FunctionCallOutput``."""


class BetaResponseSteerInputVariant1FunctionCallOutputAgentParam(TypedDict, total=False):
    """The ``agent`` of ``BetaResponseSteerInputVariant1FunctionCallOutput``."""

    agent_name: Required[str]
    """Name of the agent, unique within its response."""


class BetaResponseSteerInputVariant1FunctionCallOutputCallerDirectParam(TypedDict, total=False):
    """A part of ``BetaResponseSteerInputVariant1FunctionCallOutputCaller``."""

    type: Required[Literal["direct"]]
    """Kind, by which variants are told apart."""


class BetaResponseSteerInputVariant1FunctionCallOutputCallerProgramParam(TypedDict, total=False):
    """A part of ``BetaResponseSteerInputVariant1FunctionCallOutputCaller``."""

    caller_id: Required[str]
    """Call id of the program that called the tool."""

    type: Required[Literal["program"]]
    """Kind, by which variants are told apart."""


BetaResponseSteerInputVariant1FunctionCallOutputCallerParam: TypeAlias = (
    BetaResponseSteerInputVariant1FunctionCallOutputCallerDirectParam
    | BetaResponseSteerInputVariant1FunctionCallOutputCallerProgramParam
)
"""The ``caller`` of ``BetaResponseSteerInputVariant1FunctionCallOutput``."""


class BetaResponseSteerInputVariant1FunctionCallOutputParam(TypedDict, total=False):
    """A part of ``BetaResponseSteerInputVariant1``."""

    output: Required[str | Iterable[BetaResponseFunctionCallOutputItemListItemParam]]
    """What was produced."""

    type: Required[Literal["function_call_output"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    agent: BetaResponseSteerInputVariant1FunctionCallOutputAgentParam | None
    """The agent this belongs to, where several agents work on one response."""

    call_id: str | None
    """Id of the call; the result is matched to it by this id."""

    caller: BetaResponseSteerInputVariant1FunctionCallOutputCallerParam | None
    """Who made the call: the model itself or a program it wrote."""

    name: str | None
    """Its name."""

    namespace: str | None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


BetaResponseSteerInputVariant1Param: TypeAlias = (
    BetaResponseSteerInputVariant1MessageParam
    | BetaResponseSteerInputVariant1FunctionCallOutputParam
)
"""A part of ``BetaResponseSteerInput``."""


BetaResponseSteerInputParam: TypeAlias = str | Iterable[BetaResponseSteerInputVariant1Param]
"""A part of ``BetaResponseSteerEvent`` and ``BetaResponseSteerFailedEventSteer``."""


class BetaResponseSteerEventParam(TypedDict, total=False):
    """The event ``response.steer``."""

    input: Required[BetaResponseSteerInputParam]
    """What the model is given."""

    previous_response_id: Required[str]
    """Id of the response to go on from; its conversation is carried over on the server."""

    type: Required[Literal["response.steer"]]
    """Kind, by which variants are told apart."""


BetaResponsesClientEventParam: TypeAlias = (
    BetaResponsesClientEventResponseCreateParam
    | BetaResponseInjectEventParam
    | BetaResponseSteerEventParam
)
"""Not used by any operation yet."""


class BetaCreateResponseAccessProgramsParam(TypedDict, total=False):
    """The ``access_programs`` of ``BetaCreateResponse``."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """The level of access for security work."""


class BetaCreateResponseBackgroundOptionsParam(TypedDict, total=False):
    """The ``background_options`` of ``BetaCreateResponse``."""

    completion_window: Literal["soonest", "2h", "8h"]
    """How long the batch may take, such as `24h`."""

    continuation_id: str
    """Names the work that the response carries on."""


class BetaCreateResponseImageParam(TypedDict, total=False):
    """The ``image`` of ``BetaCreateResponse``."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""


class ResponseCancelParams(TypedDict, total=False):
    """The parameters of ``POST /responses/{response_id}/cancel?beta=true``."""

    betas: Omittable[Sequence[Literal["responses_multi_agent=v1"]]]
    """The beta features that this request opts into."""


class ResponseCancelArguments(ResponseCancelParams, RequestOptions, total=False):
    """The arguments of ``POST /responses/{response_id}/cancel?beta=true``: its parameters and the options of any request."""


class ResponseCompactParams(TypedDict, total=False):
    """The parameters of ``POST /responses/compact?beta=true``."""

    model: Required[BetaModelIdsCompaction | None]
    """Name of the model."""

    input: Omittable[str | Iterable[BetaResponseInputItemParam] | None]
    """What the model is given."""

    previous_response_id: Omittable[str | None]
    """Id of the response to go on from; its conversation is carried over on the server."""

    instructions: Omittable[str | None]
    """Standing guidance for the model, ahead of the conversation."""

    prompt_cache_key: Omittable[str | None]
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_retention: Omittable[BetaPromptCacheRetentionEnum | None]
    """How long cached input is kept: `in_memory` for minutes, or up to `24h`."""

    prompt_cache_options: Omittable[BetaPromptCacheOptionsParam | None]
    """How the prompt cache is used."""

    service_tier: Omittable[BetaServiceTierEnum | None]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    image: Omittable[BetaCompactResponseMethodPublicBodyImageParam]
    """An image."""

    betas: Omittable[Sequence[Literal["responses_multi_agent=v1"]]]
    """The beta features that this request opts into."""


class ResponseCompactArguments(ResponseCompactParams, RequestOptions, total=False):
    """The arguments of ``POST /responses/compact?beta=true``: its parameters and the options of any request."""


class ResponseCreateParamsBase(TypedDict, total=False):
    """The parameters of ``POST /responses?beta=true``."""

    metadata: Omittable[BetaMetadata | None]
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

    prompt_cache_options: Omittable[BetaPromptCacheOptionsParam]
    """How the prompt cache is used."""

    previous_response_id: Omittable[str | None]
    """Id of the response to go on from; its conversation is carried over on the server."""

    model: Omittable[BetaModelIdsResponses]
    """Model to use; may come from the stored prompt instead."""

    background: Omittable[bool | None]
    """True to work in the background; the answer comes at once and is then polled."""

    max_tool_calls: Omittable[int | None]
    """Most calls of built-in tools in one response, all tools together."""

    text: Omittable[BetaResponseTextConfigParam]
    """Settings for text output: plain or JSON that follows a schema, and how detailed."""

    tools: Omittable[Iterable[BetaToolParam]]
    """What the model may call: built-in tools, MCP servers, your functions and custom tools."""

    tool_choice: Omittable[BetaToolChoiceParam]
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    prompt: Omittable[BetaResponsePromptParam | None]
    """Stored prompt template to use, with values for its variables."""

    service_tier: Omittable[BetaServiceTierResponses | None]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    truncation: Omittable[Literal["auto", "disabled"] | None]
    """`auto` drops the oldest items to fit the context; `disabled`, the default, fails instead. Deprecated."""

    reasoning: Omittable[BetaReasoningParam | None]
    """How reasoning models think: effort, summary and context."""

    input: Omittable[BetaInputParam]
    """Text, or a list of items: messages, images, files and results of tool calls."""

    include: Omittable[Iterable[BetaIncludeEnum] | None]
    """Extra data to return, such as `reasoning.encrypted_content` or search results."""

    parallel_tool_calls: Omittable[bool | None]
    """Whether the model may make several tool calls in one turn."""

    store: Omittable[bool | None]
    """False to keep nothing on the server; true, the default, lets it be fetched and continued."""

    instructions: Omittable[str | None]
    """Standing guidance for the model; not carried over by `previous_response_id`."""

    moderation: Omittable[BetaModerationParam | None]
    """Has input and output moderated: by which model, and what follows from it."""

    stream_options: Omittable[BetaResponseStreamOptionsParam | None]
    """Settings for streams."""

    conversation: Omittable[BetaConversationParam | None]
    """Conversation to take part in; not together with `previous_response_id`."""

    context_management: Omittable[Iterable[BetaContextManagementParam] | None]
    """How the context is kept in bounds on the server, for example by compaction."""

    max_output_tokens: Omittable[int | None]
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    multi_agent: Omittable[BetaMultiAgentParam | None]
    """Settings for several agents that the service runs together."""

    access_programs: Omittable[BetaCreateResponseAccessProgramsParam]
    """Programs of trusted access that apply to the request."""

    background_options: Omittable[BetaCreateResponseBackgroundOptionsParam]
    """Settings for a response made in the background."""

    image: Omittable[BetaCreateResponseImageParam]
    """An image."""

    betas: Omittable[Sequence[Literal["responses_multi_agent=v1"]]]
    """The beta features that this request opts into."""


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
    """The arguments of ``POST /responses?beta=true``: its parameters and the options of any request."""


class ResponseDeleteParams(TypedDict, total=False):
    """The parameters of ``DELETE /responses/{response_id}?beta=true``."""

    betas: Omittable[Sequence[Literal["responses_multi_agent=v1"]]]
    """The beta features that this request opts into."""


class ResponseDeleteArguments(ResponseDeleteParams, RequestOptions, total=False):
    """The arguments of ``DELETE /responses/{response_id}?beta=true``: its parameters and the options of any request."""


class InputItemListParams(TypedDict, total=False):
    """The parameters of ``GET /responses/{response_id}/input_items?beta=true``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    include: Omittable[Iterable[BetaIncludeEnum]]
    """Extra data to return, each named by its path in the answer."""

    betas: Omittable[Sequence[Literal["responses_multi_agent=v1"]]]
    """The beta features that this request opts into."""


class InputItemListArguments(InputItemListParams, RequestOptions, total=False):
    """The arguments of ``GET /responses/{response_id}/input_items?beta=true``: its parameters and the options of any request."""


class InputTokenCountParams(TypedDict, total=False):
    """The parameters of ``POST /responses/input_tokens?beta=true``."""

    model: Omittable[str | None]
    """Name of the model."""

    input: Omittable[str | Iterable[BetaResponseInputItemParam] | None]
    """The input to be counted: text or a list of items."""

    previous_response_id: Omittable[str | None]
    """Id of the response to go on from; its conversation is carried over on the server."""

    tools: Omittable[Iterable[BetaToolParam] | None]
    """What the model may call."""

    text: Omittable[BetaResponseTextConfigParam | None]
    """Settings for text output, which count too."""

    reasoning: Omittable[BetaReasoningParam | None]
    """How reasoning models think: effort, summary and context."""

    truncation: Omittable[BetaTruncationEnum]
    """What is done with a conversation that outgrows the context. Deprecated."""

    instructions: Omittable[str | None]
    """Standing guidance for the model, ahead of the conversation."""

    personality: Omittable[BetaPersonalityEnum]
    """Ready-made manner of speaking, such as `friendly`; without it the model's own."""

    conversation: Omittable[BetaConversationParam | None]
    """The conversation this belongs to; its items come before the input, and results are added."""

    tool_choice: Omittable[BetaToolChoiceParam | None]
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    parallel_tool_calls: Omittable[bool | None]
    """Whether the model may make several tool calls in one turn."""

    betas: Omittable[Sequence[Literal["responses_multi_agent=v1"]]]
    """The beta features that this request opts into."""


class InputTokenCountArguments(InputTokenCountParams, RequestOptions, total=False):
    """The arguments of ``POST /responses/input_tokens?beta=true``: its parameters and the options of any request."""


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """The parameters of ``GET /responses/{response_id}?beta=true``."""

    include: Omittable[Iterable[BetaIncludeEnum]]
    """Extra data to return, each named by its path in the answer."""

    starting_after: Omittable[int]
    """Sequence number of the last event already seen; the stream goes on behind it."""

    include_obfuscation: Omittable[bool]
    """False to leave out the padding that hides the length of stream events."""

    betas: Omittable[Sequence[Literal["responses_multi_agent=v1"]]]
    """The beta features that this request opts into."""


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
    """The arguments of ``GET /responses/{response_id}?beta=true``: its parameters and the options of any request."""
