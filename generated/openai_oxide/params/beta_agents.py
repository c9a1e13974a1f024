# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: beta_agents"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.shared import AutomationMetadataParam
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "AgentBrowserAuthenticationCancelParamParam",
    "AgentBrowserAuthenticationSubmitParamFieldParam",
    "AgentBrowserAuthenticationSubmitParamParam",
    "AgentBrowserOriginAccessParamParam",
    "AgentCreateArguments",
    "AgentCreateParams",
    "AgentFunctionCallOutputParam",
    "AgentListArguments",
    "AgentListParams",
    "AgentReasoningParam",
    "AgentSessionInputAgentSessionInputCancelParam",
    "AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultParam",
    "AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultResponseParam",
    "AgentSessionInputAgentSessionInputMcpApprovalRequestResultParam",
    "AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseParam",
    "AgentSessionInputAgentSessionInputMessageParam",
    "AgentSessionInputAgentSessionInputToolResultParam",
    "AgentSessionInputMessageParam",
    "AgentSessionInputParam",
    "AgentTextParam",
    "AgentToolAutomationsParam",
    "AgentToolComputerUseParam",
    "AgentToolFunctionParam",
    "AgentToolMcpParam",
    "AgentToolParam",
    "AgentToolProgrammaticToolCallingParam",
    "AgentToolToolSearchParam",
    "AgentToolWebSearchLocationParam",
    "AgentToolWebSearchParam",
    "AgentUpdateArguments",
    "AgentUpdateParams",
    "AgentVaultStatus",
    "ArtifactListArguments",
    "ArtifactListParams",
    "AutomationCreateArguments",
    "AutomationCreateParams",
    "AutomationListArguments",
    "AutomationListParams",
    "AutomationTargetExistingSessionParam",
    "AutomationTargetNewSessionAgentCompactionParam",
    "AutomationTargetNewSessionAgentExperimentalParam",
    "AutomationTargetNewSessionAgentParam",
    "AutomationTargetNewSessionParam",
    "AutomationTargetParam",
    "AutomationUpdateArguments",
    "AutomationUpdateParams",
    "BetaAgentsCreateRequestCompactionParam",
    "BetaAgentsCreateRequestExperimentalParam",
    "BetaAgentsEnvironmentsCreateRequestEnvironmentDesktopParam",
    "BetaAgentsEnvironmentsCreateRequestEnvironmentNetworkParam",
    "BetaAgentsEnvironmentsCreateRequestEnvironmentPackagesParam",
    "BetaAgentsEnvironmentsCreateRequestEnvironmentParam",
    "BetaAgentsEnvironmentsTemplatesCreateRequestDesktopParam",
    "BetaAgentsEnvironmentsTemplatesCreateRequestNetworkParam",
    "BetaAgentsEnvironmentsTemplatesCreateRequestPackagesParam",
    "BetaAgentsEnvironmentsTemplatesUpdateRequestDesktopParam",
    "BetaAgentsEnvironmentsTemplatesUpdateRequestNetworkParam",
    "BetaAgentsEnvironmentsTemplatesUpdateRequestPackagesParam",
    "BetaAgentsSessionsCreateRequestAgentCompactionParam",
    "BetaAgentsSessionsCreateRequestAgentExperimentalParam",
    "BetaAgentsSessionsCreateRequestAgentParam",
    "BetaAgentsSessionsCreateRequestPromptCacheOptionsParam",
    "BetaAgentsSessionsCreateRequestStreamOptionsParam",
    "BetaAgentsSessionsUpdateRequestAgentParam",
    "BetaAgentsSessionsUpdateRequestAgentReasoningParam",
    "BetaAgentsSessionsUpdateRequestPromptCacheOptionsParam",
    "BetaAgentsUpdateRequestCompactionParam",
    "BetaAgentsUpdateRequestExperimentalParam",
    "CredentialAuthCreateEnvironmentVariableParam",
    "CredentialAuthCreateMcpOauthParam",
    "CredentialAuthCreateMcpOauthRefreshParam",
    "CredentialAuthCreateParam",
    "CredentialAuthCreateStaticBearerParam",
    "CredentialAuthRotateEnvironmentVariableParam",
    "CredentialAuthRotateMcpOauthParam",
    "CredentialAuthRotateMcpOauthRefreshParam",
    "CredentialAuthRotateParam",
    "CredentialAuthRotateStaticBearerParam",
    "CredentialCreateArguments",
    "CredentialCreateParams",
    "CredentialListArguments",
    "CredentialListParams",
    "CredentialNetworkingLimitedParam",
    "CredentialNetworkingParam",
    "CredentialNetworkingUnrestrictedParam",
    "CredentialUpdateArguments",
    "CredentialUpdateParams",
    "EnvironmentCreateArguments",
    "EnvironmentCreateParams",
    "EnvironmentListArguments",
    "EnvironmentListParams",
    "EnvironmentNoneParam",
    "EnvironmentOpenaiHostedDesktopParam",
    "EnvironmentOpenaiHostedNetworkParam",
    "EnvironmentOpenaiHostedPackagesParam",
    "EnvironmentOpenaiHostedParam",
    "EnvironmentParam",
    "EnvironmentSelfHostedParam",
    "EventCreateArguments",
    "EventCreateParams",
    "EventStreamArguments",
    "EventStreamParams",
    "FileCreateArguments",
    "FileCreateParams",
    "FileListArguments",
    "FileListParams",
    "HostedEnvironmentFileFileIdParam",
    "HostedEnvironmentFileInlineParam",
    "HostedEnvironmentFileParam",
    "HostedPluginParam",
    "HostedSkillInlineParam",
    "HostedSkillParam",
    "HostedSkillSkillReferenceParam",
    "InlineCapabilitySourceParam",
    "InputContentInputImageParam",
    "InputContentInputTextParam",
    "InputContentParam",
    "InvocationListArguments",
    "InvocationListParams",
    "ItemListArguments",
    "ItemListParams",
    "McpOauthTokenEndpointAuthCreateClientSecretBasicParam",
    "McpOauthTokenEndpointAuthCreateClientSecretPostParam",
    "McpOauthTokenEndpointAuthCreateNoneParam",
    "McpOauthTokenEndpointAuthCreateParam",
    "McpOauthTokenEndpointAuthRotateClientSecretBasicParam",
    "McpOauthTokenEndpointAuthRotateClientSecretPostParam",
    "McpOauthTokenEndpointAuthRotateParam",
    "McpTransportHttpParam",
    "McpTransportParam",
    "McpTransportStdioParam",
    "MultiAgentConfigParam",
    "PersistedAgentToolAutomationsParam",
    "PersistedAgentToolComputerUseParam",
    "PersistedAgentToolFunctionParam",
    "PersistedAgentToolMcpParam",
    "PersistedAgentToolParam",
    "PersistedAgentToolProgrammaticToolCallingParam",
    "PersistedAgentToolToolSearchParam",
    "PersistedAgentToolWebSearchLocationParam",
    "PersistedAgentToolWebSearchParam",
    "PersistedMcpTransportHttpParam",
    "PersistedMcpTransportParam",
    "PersistedMcpTransportStdioParam",
    "SessionCreateArguments",
    "SessionCreateParams",
    "SessionCreateParamsBase",
    "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming",
    "SessionListArguments",
    "SessionListParams",
    "SessionUpdateArguments",
    "SessionUpdateParams",
    "SetupCommandParam",
    "SubagentItemListArguments",
    "SubagentItemListParams",
    "SubagentListArguments",
    "SubagentListParams",
    "SubagentTurnItemListArguments",
    "SubagentTurnItemListParams",
    "SubagentTurnListArguments",
    "SubagentTurnListParams",
    "TemplateCreateArguments",
    "TemplateCreateParams",
    "TemplateListArguments",
    "TemplateListParams",
    "TemplateUpdateArguments",
    "TemplateUpdateParams",
    "TextFormatJsonSchemaParam",
    "TextFormatParam",
    "TextFormatTextParam",
    "TraceListArguments",
    "TraceListParams",
    "TurnItemListArguments",
    "TurnItemListParams",
    "TurnListArguments",
    "TurnListParams",
    "VaultCreateArguments",
    "VaultCreateParams",
    "VaultListArguments",
    "VaultListParams",
    "VaultStatusFilterParam",
    "VaultUpdateArguments",
    "VaultUpdateParams",
]


class TextFormatTextParam(TypedDict, total=False):
    """A part of ``TextFormat``."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart."""


class TextFormatJsonSchemaParam(TypedDict, total=False):
    """A part of ``TextFormat``."""

    schema: Required[dict[str, object]]
    """The JSON Schema."""

    type: Required[Literal["json_schema"]]
    """Kind, by which variants are told apart."""


TextFormatParam: TypeAlias = TextFormatTextParam | TextFormatJsonSchemaParam
"""A part of ``AgentText`` and ``AgentTextParam``."""


class InputContentInputTextParam(TypedDict, total=False):
    """A part of ``InputContent``."""

    text: Required[str]
    """The text."""

    type: Required[Literal["input_text"]]
    """Kind, by which variants are told apart."""


class InputContentInputImageParam(TypedDict, total=False):
    """A part of ``InputContent``."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""


InputContentParam: TypeAlias = InputContentInputTextParam | InputContentInputImageParam
"""A part of ``AgentFunctionCallOutput``, ``AgentSessionInputMessageParam`` and ``AutomationTargetNewSessionInput``."""


class AgentReasoningParam(TypedDict, total=False):
    """A part of ``Agent``, ``AgentSessionAgent``, ``AutomationAgentConfig`` and 4 more."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["concise", "detailed", "auto"] | None
    """A short account of the reasoning or task."""


class AgentTextParam(TypedDict, total=False):
    """A part of ``AgentAutomationTargetParamNewSessionAgent``, ``BetaAgentsCreateRequest``, ``BetaAgentsSessionsCreateRequestAgent`` and 1 more."""

    format: TextFormatParam | None
    """How the data is laid out or encoded."""

    verbosity: Literal["low", "medium", "high"] | None
    """How much the model says: `low`, `medium` or `high`."""


AgentToolFunctionParam = TypedDict(
    "AgentToolFunctionParam",
    {
        # What it is or does, as free text; for tools, the model reads it.
        "description": Required[str],
        # Its name.
        "name": Required[str],
        # JSON Schema of the arguments; without it the function takes none.
        "parameters": Required[dict[str, object]],
        # Kind, by which variants are told apart.
        "type": Required[Literal["function"]],
        # Whether the result may come later, while the model goes on.
        "async": bool,
        # True to hide the tool from the model until a tool search finds it.
        "defer_loading": bool,
    },
    total=False,
)
"""A part of ``AgentToolParam``."""


class AgentToolToolSearchParam(TypedDict, total=False):
    """A part of ``AgentToolParam``."""

    type: Required[Literal["tool_search"]]
    """Kind, by which variants are told apart."""


class AgentToolProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``AgentToolParam``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart."""

    enabled: bool
    """Whether it is switched on."""


class McpTransportHttpParam(TypedDict, total=False):
    """A part of ``AgentMcpTransportParam``."""

    server_url: Required[str]
    """Address of the MCP server."""

    type: Required[Literal["http"]]
    """Kind, by which variants are told apart."""

    authorization: str | None
    """OAuth access token that is passed to the MCP server; your application obtains it."""

    headers: dict[str, str] | None
    """HTTP headers, name to value."""


class McpTransportStdioParam(TypedDict, total=False):
    """A part of ``AgentMcpTransportParam``."""

    command: Required[str]
    """The command line."""

    cwd: Required[str]
    """Directory in which the command runs."""

    type: Required[Literal["stdio"]]
    """Kind, by which variants are told apart."""

    args: Sequence[str] | None
    """Arguments of the command, in order."""

    env: dict[str, str] | None
    """Environment of the command: variable names to values."""

    env_vars: Sequence[str] | None
    """Names of environment variables that are passed on."""


McpTransportParam: TypeAlias = McpTransportHttpParam | McpTransportStdioParam
"""A part of ``AgentToolParamMcp``."""


class AgentToolMcpParam(TypedDict, total=False):
    """A part of ``AgentToolParam``."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    transport: Required[McpTransportParam]
    """How the connection is made."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""

    allowed_tools: Sequence[str] | None
    """The tools the model may choose from, a subset of those given."""

    connection_origin: Literal["service", "environment"] | None
    """Where the connection is made from: the service or the environment."""

    credential_id: str | None
    """Id of the credential."""

    request_metadata: dict[str, object] | None
    """Fields that go along with each request to the MCP server."""

    required: bool
    """Whether there must be one."""


class AgentToolWebSearchLocationParam(TypedDict, total=False):
    """The ``location`` of ``AgentToolParamWebSearch``."""

    city: str | None
    """City, as free text."""

    country: str | None
    """Country, two letters as in ISO 3166-1."""

    region: str | None
    """State or region, as free text."""

    timezone: str | None
    """IANA time zone, such as `Europe/Vienna`."""


class AgentToolWebSearchParam(TypedDict, total=False):
    """A part of ``AgentToolParam``."""

    type: Required[Literal["web_search"]]
    """Kind, by which variants are told apart."""

    allowed_domains: Sequence[str] | None
    """Host names that may be reached; all others are blocked."""

    context_size: Literal["low", "medium", "high"] | None
    """How much of what was found goes into the context."""

    location: AgentToolWebSearchLocationParam | None
    """Where it is."""

    mode: Literal["disabled", "cached", "live"] | None
    """Which of the ways of working is used."""


class AgentToolComputerUseParam(TypedDict, total=False):
    """A part of ``AgentToolParam``."""

    type: Required[Literal["computer_use"]]
    """Kind, by which variants are told apart."""

    include_screenshots: bool
    """Whether screenshots are part of the output."""


class AgentToolAutomationsParam(TypedDict, total=False):
    """A part of ``AgentToolParam``."""

    type: Required[Literal["automations"]]
    """Kind, by which variants are told apart."""


AgentToolParam: TypeAlias = (
    AgentToolFunctionParam
    | AgentToolToolSearchParam
    | AgentToolProgrammaticToolCallingParam
    | AgentToolMcpParam
    | AgentToolWebSearchParam
    | AgentToolComputerUseParam
    | AgentToolAutomationsParam
)
"""A part of ``AgentAutomationTargetParamNewSessionAgent``, ``BetaAgentsSessionsCreateRequestAgent`` and ``BetaAgentsSessionsUpdateRequestAgent``."""


class EnvironmentNoneParam(TypedDict, total=False):
    """A part of ``AgentEnvironmentParam``."""

    type: Required[Literal["none"]]
    """Kind, by which variants are told apart."""


class EnvironmentOpenaiHostedDesktopParam(TypedDict, total=False):
    """The ``desktop`` of ``AgentEnvironmentParamOpenaiHosted``."""

    enabled: Required[bool]
    """Whether it is switched on."""


class HostedEnvironmentFileFileIdParam(TypedDict, total=False):
    """A part of ``AgentHostedEnvironmentFileParam``."""

    file_id: Required[str]
    """Id of an uploaded file."""

    path: Required[str]
    """Path of the file."""

    type: Required[Literal["file_id"]]
    """Kind, by which variants are told apart."""


class HostedEnvironmentFileInlineParam(TypedDict, total=False):
    """A part of ``AgentHostedEnvironmentFileParam``."""

    data: Required[str]
    """The items of this page, or the payload."""

    path: Required[str]
    """Path of the file."""

    type: Required[Literal["inline"]]
    """Kind, by which variants are told apart."""


HostedEnvironmentFileParam: TypeAlias = (
    HostedEnvironmentFileFileIdParam | HostedEnvironmentFileInlineParam
)
"""A part of ``AgentEnvironmentParamOpenaiHosted``, ``BetaAgentsEnvironmentsCreateRequestEnvironment``, ``BetaAgentsEnvironmentsTemplatesUpdateRequest`` and 1 more."""


class EnvironmentOpenaiHostedNetworkParam(TypedDict, total=False):
    """The ``network`` of ``AgentEnvironmentParamOpenaiHosted``."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    """Which hosts may be reached: all, none, or those listed."""

    allowed_domains: Sequence[str] | None
    """Host names that may be reached; all others are blocked."""

    blocked_domains: Sequence[str] | None
    """Host names that may not be reached."""


class EnvironmentOpenaiHostedPackagesParam(TypedDict, total=False):
    """The ``packages`` of ``AgentEnvironmentParamOpenaiHosted``."""

    npm: Sequence[str] | None
    """Packages of npm to install."""

    python: Sequence[str] | None
    """Python packages to install."""

    system: Sequence[str] | None
    """System packages to install."""


class InlineCapabilitySourceParam(TypedDict, total=False):
    """A part of ``AgentHostedSkillParamInline`` and ``AgentHostedPluginParam``."""

    data: Required[str]
    """The items of this page, or the payload."""

    media_type: Required[Literal["application/zip"]]
    """MIME type of the data."""

    type: Required[Literal["base64"]]
    """Kind, by which variants are told apart."""


class HostedPluginParam(TypedDict, total=False):
    """A part of ``AgentEnvironmentParamOpenaiHosted``, ``BetaAgentsEnvironmentsCreateRequestEnvironment``, ``BetaAgentsEnvironmentsTemplatesUpdateRequest`` and 1 more."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    name: Required[str]
    """Its name."""

    source: Required[InlineCapabilitySourceParam]
    """Where it comes from."""

    type: Required[Literal["inline"]]
    """Kind, by which variants are told apart."""


class SetupCommandParam(TypedDict, total=False):
    """A part of ``AgentEnvironmentParamOpenaiHosted``, ``BetaAgentsEnvironmentsCreateRequestEnvironment``, ``BetaAgentsEnvironmentsTemplatesUpdateRequest`` and 1 more."""

    command: Required[str]
    """The command line."""

    cwd: str | None
    """Directory in which the command runs."""


class HostedSkillSkillReferenceParam(TypedDict, total=False):
    """A part of ``AgentHostedSkillParam``."""

    skill_id: Required[str]
    """Id of the skill."""

    type: Required[Literal["skill_reference"]]
    """Kind, by which variants are told apart."""

    version: str | None
    """The version; where absent, the default or latest one."""


class HostedSkillInlineParam(TypedDict, total=False):
    """A part of ``AgentHostedSkillParam``."""

    description: Required[str]
    """What it is or does, as free text; for tools, the model reads it."""

    name: Required[str]
    """Its name."""

    source: Required[InlineCapabilitySourceParam]
    """Where it comes from."""

    type: Required[Literal["inline"]]
    """Kind, by which variants are told apart."""


HostedSkillParam: TypeAlias = HostedSkillSkillReferenceParam | HostedSkillInlineParam
"""A part of ``AgentEnvironmentParamOpenaiHosted``, ``BetaAgentsEnvironmentsCreateRequestEnvironment``, ``BetaAgentsEnvironmentsTemplatesUpdateRequest`` and 1 more."""


class EnvironmentOpenaiHostedParam(TypedDict, total=False):
    """A part of ``AgentEnvironmentParam``."""

    type: Required[Literal["openai_hosted"]]
    """Kind, by which variants are told apart."""

    capability_directories: Sequence[str] | None
    """Directories whose skills and plugins the agent may use."""

    container_size: Literal["small", "medium", "large"]
    """How large the machine is."""

    desktop: EnvironmentOpenaiHostedDesktopParam | None
    """Whether there is a desktop with a browser."""

    env: dict[str, str] | None
    """Environment of the command: variable names to values."""

    environment_id: str
    """Id of the environment."""

    environment_template_id: str
    """Id of the template that the environment is made from."""

    files: Iterable[HostedEnvironmentFileParam] | None
    """The files concerned."""

    network: EnvironmentOpenaiHostedNetworkParam | None
    """What the environment may reach over the network."""

    packages: EnvironmentOpenaiHostedPackagesParam | None
    """Software that is installed beforehand."""

    plugins: Iterable[HostedPluginParam] | None
    """Plugins that are installed."""

    setup_commands: Iterable[SetupCommandParam] | None
    """Commands that prepare the environment, in order."""

    skills: Iterable[HostedSkillParam] | None
    """Skills to be available inside."""


class EnvironmentSelfHostedParam(TypedDict, total=False):
    """A part of ``AgentEnvironmentParam``."""

    type: Required[Literal["self_hosted"]]
    """Kind, by which variants are told apart."""

    workspace_directory: Required[str]
    """Directory that the agent works in."""

    capability_directories: Sequence[str] | None
    """Directories whose skills and plugins the agent may use."""


EnvironmentParam: TypeAlias = (
    EnvironmentNoneParam | EnvironmentOpenaiHostedParam | EnvironmentSelfHostedParam
)
"""A part of ``AgentAutomationTargetParamNewSession`` and ``BetaAgentsSessionsCreateRequest``."""


class MultiAgentConfigParam(TypedDict, total=False):
    """A part of ``Agent``, ``AgentSessionAgent``, ``AutomationAgentConfig`` and 4 more."""

    enabled: Required[bool]
    """Whether it is switched on."""

    max_concurrent_subagents: int
    """Most subagents at work at one time, the root agent not counted."""


class AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseParam(
    TypedDict, total=False
):
    """The ``response`` of ``AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult``."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    """What was decided."""

    type: Required[Literal["mcp_tool_call"]]
    """Kind, by which variants are told apart."""


class AgentSessionInputAgentSessionInputMcpApprovalRequestResultParam(TypedDict, total=False):
    """A part of ``AgentSessionInputParam``."""

    request_id: Required[str]
    """Id of the request."""

    response: Required[AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseParam]
    """The response."""

    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
    """Kind, by which variants are told apart."""


class AgentBrowserAuthenticationSubmitParamFieldParam(TypedDict, total=False):
    """The ``fields`` of ``AgentBrowserAuthenticationSubmitParam``."""

    field_id: Required[str]
    """Id of the field that is filled in."""

    value: Required[str]
    """The value."""


class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    """A part of ``AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse``."""

    action: Required[Literal["submit"]]
    """What the tool is asked to do, or did."""

    fields: Required[Iterable[AgentBrowserAuthenticationSubmitParamFieldParam]]
    """The fields to be filled in."""

    type: Required[Literal["browser_authentication"]]
    """Kind, by which variants are told apart."""

    selected_option: str | None
    """Id of the option that was chosen."""


class AgentBrowserAuthenticationCancelParamParam(TypedDict, total=False):
    """A part of ``AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse``."""

    action: Required[Literal["cancel"]]
    """What the tool is asked to do, or did."""

    type: Required[Literal["browser_authentication"]]
    """Kind, by which variants are told apart."""


class AgentBrowserOriginAccessParamParam(TypedDict, total=False):
    """A part of ``AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse``."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    """What was decided."""

    type: Required[Literal["browser_origin_access"]]
    """Kind, by which variants are told apart."""


AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultResponseParam: TypeAlias = (
    AgentBrowserAuthenticationSubmitParamParam
    | AgentBrowserAuthenticationCancelParamParam
    | AgentBrowserOriginAccessParamParam
)
"""The ``response`` of ``AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult``."""


class AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultParam(
    TypedDict, total=False
):
    """A part of ``AgentSessionInputParam``."""

    request_id: Required[str]
    """Id of the request."""

    response: Required[
        AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultResponseParam
    ]
    """The response."""

    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]
    """Kind, by which variants are told apart."""


class AgentSessionInputMessageParam(TypedDict, total=False):
    """A part of ``AgentSessionInputParamAgentSessionInputMessage``, ``AgentAutomationTargetParamNewSession`` and ``BetaAgentsSessionsCreateRequest``."""

    content: Required[Iterable[InputContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class AgentSessionInputAgentSessionInputMessageParam(TypedDict, total=False):
    """A part of ``AgentSessionInputParam``."""

    input: Required[Iterable[AgentSessionInputMessageParam]]
    """What the model is given."""

    type: Required[Literal["agent.session.input.message"]]
    """Kind, by which variants are told apart."""


class AgentSessionInputAgentSessionInputCancelParam(TypedDict, total=False):
    """A part of ``AgentSessionInputParam``."""

    type: Required[Literal["agent.session.input.cancel"]]
    """Kind, by which variants are told apart."""


AgentFunctionCallOutputParam: TypeAlias = str | Iterable[InputContentParam]
"""A part of ``AgentSessionItemFunctionCallOutput`` and ``AgentSessionInputParamAgentSessionInputToolResult``."""


class AgentSessionInputAgentSessionInputToolResultParam(TypedDict, total=False):
    """A part of ``AgentSessionInputParam``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    success: Required[bool]
    """Whether it went well."""

    turn_id: Required[str]
    """Id of the turn."""

    type: Required[Literal["agent.session.input.tool_result"]]
    """Kind, by which variants are told apart."""

    error: str | None
    """What went wrong; null or absent if nothing did."""

    output: AgentFunctionCallOutputParam | None
    """What was produced."""


AgentSessionInputParam: TypeAlias = (
    AgentSessionInputAgentSessionInputMcpApprovalRequestResultParam
    | AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultParam
    | AgentSessionInputAgentSessionInputMessageParam
    | AgentSessionInputAgentSessionInputCancelParam
    | AgentSessionInputAgentSessionInputToolResultParam
)
"""A part of ``BetaAgentsSessionsEventsCreateRequest``."""


PersistedAgentToolFunctionParam = TypedDict(
    "PersistedAgentToolFunctionParam",
    {
        # What it is or does, as free text; for tools, the model reads it.
        "description": Required[str],
        # Its name.
        "name": Required[str],
        # JSON Schema of the arguments; without it the function takes none.
        "parameters": Required[dict[str, object]],
        # Kind, by which variants are told apart.
        "type": Required[Literal["function"]],
        # Whether the result may come later, while the model goes on.
        "async": bool,
        # True to hide the tool from the model until a tool search finds it.
        "defer_loading": bool,
    },
    total=False,
)
"""A part of ``PersistedAgentToolParam``."""


class PersistedAgentToolToolSearchParam(TypedDict, total=False):
    """A part of ``PersistedAgentToolParam``."""

    type: Required[Literal["tool_search"]]
    """Kind, by which variants are told apart."""


class PersistedAgentToolProgrammaticToolCallingParam(TypedDict, total=False):
    """A part of ``PersistedAgentToolParam``."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind, by which variants are told apart."""

    enabled: bool
    """Whether it is switched on."""


class PersistedMcpTransportHttpParam(TypedDict, total=False):
    """A part of ``AgentPersistedMcpTransportParam``."""

    server_url: Required[str]
    """Address of the MCP server."""

    type: Required[Literal["http"]]
    """Kind, by which variants are told apart."""

    headers: dict[str, str] | None
    """HTTP headers, name to value."""


class PersistedMcpTransportStdioParam(TypedDict, total=False):
    """A part of ``AgentPersistedMcpTransportParam``."""

    command: Required[str]
    """The command line."""

    cwd: Required[str]
    """Directory in which the command runs."""

    type: Required[Literal["stdio"]]
    """Kind, by which variants are told apart."""

    args: Sequence[str] | None
    """Arguments of the command, in order."""

    env_vars: Sequence[str] | None
    """Names of environment variables that are passed on."""


PersistedMcpTransportParam: TypeAlias = (
    PersistedMcpTransportHttpParam | PersistedMcpTransportStdioParam
)
"""A part of ``PersistedAgentToolParamMcp``."""


class PersistedAgentToolMcpParam(TypedDict, total=False):
    """A part of ``PersistedAgentToolParam``."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    transport: Required[PersistedMcpTransportParam]
    """How the connection is made."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""

    allowed_tools: Sequence[str] | None
    """The tools the model may choose from, a subset of those given."""

    connection_origin: Literal["service", "environment"] | None
    """Where the connection is made from: the service or the environment."""

    credential_id: str | None
    """Id of the credential."""

    request_metadata: dict[str, object] | None
    """Fields that go along with each request to the MCP server."""

    required: bool
    """Whether there must be one."""


class PersistedAgentToolWebSearchLocationParam(TypedDict, total=False):
    """The ``location`` of ``PersistedAgentToolParamWebSearch``."""

    city: str | None
    """City, as free text."""

    country: str | None
    """Country, two letters as in ISO 3166-1."""

    region: str | None
    """State or region, as free text."""

    timezone: str | None
    """IANA time zone, such as `Europe/Vienna`."""


class PersistedAgentToolWebSearchParam(TypedDict, total=False):
    """A part of ``PersistedAgentToolParam``."""

    type: Required[Literal["web_search"]]
    """Kind, by which variants are told apart."""

    allowed_domains: Sequence[str] | None
    """Host names that may be reached; all others are blocked."""

    context_size: Literal["low", "medium", "high"] | None
    """How much of what was found goes into the context."""

    location: PersistedAgentToolWebSearchLocationParam | None
    """Where it is."""

    mode: Literal["disabled", "cached", "live"] | None
    """Which of the ways of working is used."""


class PersistedAgentToolComputerUseParam(TypedDict, total=False):
    """A part of ``PersistedAgentToolParam``."""

    type: Required[Literal["computer_use"]]
    """Kind, by which variants are told apart."""

    include_screenshots: bool
    """Whether screenshots are part of the output."""


class PersistedAgentToolAutomationsParam(TypedDict, total=False):
    """A part of ``PersistedAgentToolParam``."""

    type: Required[Literal["automations"]]
    """Kind, by which variants are told apart."""


PersistedAgentToolParam: TypeAlias = (
    PersistedAgentToolFunctionParam
    | PersistedAgentToolToolSearchParam
    | PersistedAgentToolProgrammaticToolCallingParam
    | PersistedAgentToolMcpParam
    | PersistedAgentToolWebSearchParam
    | PersistedAgentToolComputerUseParam
    | PersistedAgentToolAutomationsParam
)
"""A part of ``BetaAgentsCreateRequest`` and ``BetaAgentsUpdateRequest``."""


AgentVaultStatus: TypeAlias = Literal["active", "archived"]
"""A part of ``AgentVaultStatusFilterParam``."""


class AutomationTargetNewSessionAgentCompactionParam(TypedDict, total=False):
    """The ``compaction`` of ``AgentAutomationTargetParamNewSessionAgent``."""

    async_: bool | None
    """Whether the result may come later, while the model goes on."""


class AutomationTargetNewSessionAgentExperimentalParam(TypedDict, total=False):
    """The ``experimental`` of ``AgentAutomationTargetParamNewSessionAgent``."""

    time_awareness: bool
    """Whether the agent knows the time."""


class AutomationTargetNewSessionAgentParam(TypedDict, total=False):
    """The ``agent`` of ``AgentAutomationTargetParamNewSession``."""

    compaction: AutomationTargetNewSessionAgentCompactionParam | None
    """How the context is shortened when it grows too long."""

    experimental: AutomationTargetNewSessionAgentExperimentalParam
    """Settings that may change or go."""

    instructions: str | None
    """Standing guidance for the model, ahead of the conversation."""

    model: str
    """Name of the model."""

    multi_agent: MultiAgentConfigParam | None
    """Settings for several agents that the service runs together."""

    reasoning: AgentReasoningParam | None
    """How reasoning models think: effort, summary and context."""

    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: AgentTextParam | None
    """The text."""

    tools: Iterable[AgentToolParam] | None
    """What the model may call."""


class AutomationTargetNewSessionParam(TypedDict, total=False):
    """A part of ``AgentAutomationTargetParam``."""

    environment: Required[EnvironmentParam]
    """Where it runs or acts, such as a container, the local machine or a browser."""

    input: Required[Iterable[AgentSessionInputMessageParam]]
    """What the model is given."""

    type: Required[Literal["new_session"]]
    """Kind, by which variants are told apart."""

    agent: AutomationTargetNewSessionAgentParam
    """The agent this belongs to, where several agents work on one response."""

    agent_id: str
    """Id of the agent."""

    metadata: dict[str, str] | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    vault_ids: Sequence[str] | None
    """Vaults whose credentials may be used, by id."""


class AutomationTargetExistingSessionParam(TypedDict, total=False):
    """A part of ``AgentAutomationTargetParam``."""

    instructions: Required[str]
    """Standing guidance for the model, ahead of the conversation."""

    session_id: Required[str]
    """Id of the session."""

    type: Required[Literal["existing_session"]]
    """Kind, by which variants are told apart."""


AutomationTargetParam: TypeAlias = (
    AutomationTargetNewSessionParam | AutomationTargetExistingSessionParam
)
"""A part of ``BetaAgentsAutomationsUpdateRequest`` and ``BetaAgentsAutomationsCreateRequest``."""


VaultStatusFilterParam: TypeAlias = AgentVaultStatus | Iterable[AgentVaultStatus]
"""A part of ``GET /vaults/{vault_id}/credentials`` and ``GET /vaults``."""


class CredentialNetworkingUnrestrictedParam(TypedDict, total=False):
    """A part of ``CredentialNetworking``."""

    type: Required[Literal["unrestricted"]]
    """Kind, by which variants are told apart."""


class CredentialNetworkingLimitedParam(TypedDict, total=False):
    """A part of ``CredentialNetworking``."""

    allowed_hosts: Required[Sequence[str]]
    """Host names to which the secret may be sent."""

    type: Required[Literal["limited"]]
    """Kind, by which variants are told apart."""


CredentialNetworkingParam: TypeAlias = (
    CredentialNetworkingUnrestrictedParam | CredentialNetworkingLimitedParam
)
"""A part of ``CredentialAuthEnvironmentVariable`` and ``AgentCredentialAuthCreateParamEnvironmentVariable``."""


class McpOauthTokenEndpointAuthCreateNoneParam(TypedDict, total=False):
    """A part of ``AgentMcpOauthTokenEndpointAuthCreateParam``."""

    type: Required[Literal["none"]]
    """Kind, by which variants are told apart."""


class McpOauthTokenEndpointAuthCreateClientSecretBasicParam(TypedDict, total=False):
    """A part of ``AgentMcpOauthTokenEndpointAuthCreateParam``."""

    client_secret: Required[str]
    """Short-lived secret that a browser or app uses in place of an API key."""

    type: Required[Literal["client_secret_basic"]]
    """Kind, by which variants are told apart."""


class McpOauthTokenEndpointAuthCreateClientSecretPostParam(TypedDict, total=False):
    """A part of ``AgentMcpOauthTokenEndpointAuthCreateParam``."""

    client_secret: Required[str]
    """Short-lived secret that a browser or app uses in place of an API key."""

    type: Required[Literal["client_secret_post"]]
    """Kind, by which variants are told apart."""


McpOauthTokenEndpointAuthCreateParam: TypeAlias = (
    McpOauthTokenEndpointAuthCreateNoneParam
    | McpOauthTokenEndpointAuthCreateClientSecretBasicParam
    | McpOauthTokenEndpointAuthCreateClientSecretPostParam
)
"""A part of ``AgentCredentialAuthCreateParamMcpOauthRefresh``."""


class CredentialAuthCreateMcpOauthRefreshParam(TypedDict, total=False):
    """The ``refresh`` of ``AgentCredentialAuthCreateParamMcpOauth``."""

    client_id: Required[str]
    """Id under which the application is known to the OAuth server."""

    refresh_token: Required[str]
    """OAuth refresh token, a secret."""

    token_endpoint: Required[str]
    """Address that gives out tokens."""

    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    """How to authenticate with the token endpoint."""

    resource: str | None
    """The OAuth resource that the token is for."""

    scope: str | None
    """The OAuth scope."""


class CredentialAuthCreateMcpOauthParam(TypedDict, total=False):
    """A part of ``AgentCredentialAuthCreateParam``."""

    access_token: Required[str]
    """OAuth access token, a secret."""

    mcp_server_url: Required[str]
    """Address of the MCP server."""

    type: Required[Literal["mcp_oauth"]]
    """Kind, by which variants are told apart."""

    expires_at: str | None
    """When it expires, Unix time in seconds; null if never."""

    refresh: CredentialAuthCreateMcpOauthRefreshParam | None
    """How to get a new access token."""


class CredentialAuthCreateStaticBearerParam(TypedDict, total=False):
    """A part of ``AgentCredentialAuthCreateParam``."""

    token: Required[str]
    """The token's text."""

    mcp_server_url: Required[str]
    """Address of the MCP server."""

    type: Required[Literal["static_bearer"]]
    """Kind, by which variants are told apart."""


class CredentialAuthCreateEnvironmentVariableParam(TypedDict, total=False):
    """A part of ``AgentCredentialAuthCreateParam``."""

    networking: Required[CredentialNetworkingParam]
    """To which hosts the credential may be sent."""

    secret_name: Required[str]
    """Name of the secret in the environment."""

    secret_value: Required[str]
    """The secret itself; it is never shown again."""

    type: Required[Literal["environment_variable"]]
    """Kind, by which variants are told apart."""


CredentialAuthCreateParam: TypeAlias = (
    CredentialAuthCreateMcpOauthParam
    | CredentialAuthCreateStaticBearerParam
    | CredentialAuthCreateEnvironmentVariableParam
)
"""A part of ``BetaAgentsVaultsCredentialsCreateRequest``."""


class McpOauthTokenEndpointAuthRotateClientSecretBasicParam(TypedDict, total=False):
    """A part of ``AgentMcpOauthTokenEndpointAuthRotateParam``."""

    type: Required[Literal["client_secret_basic"]]
    """Kind, by which variants are told apart."""

    client_secret: str | None
    """Short-lived secret that a browser or app uses in place of an API key."""


class McpOauthTokenEndpointAuthRotateClientSecretPostParam(TypedDict, total=False):
    """A part of ``AgentMcpOauthTokenEndpointAuthRotateParam``."""

    type: Required[Literal["client_secret_post"]]
    """Kind, by which variants are told apart."""

    client_secret: str | None
    """Short-lived secret that a browser or app uses in place of an API key."""


McpOauthTokenEndpointAuthRotateParam: TypeAlias = (
    McpOauthTokenEndpointAuthRotateClientSecretBasicParam
    | McpOauthTokenEndpointAuthRotateClientSecretPostParam
)
"""A part of ``AgentCredentialAuthRotateParamMcpOauthRefresh``."""


class CredentialAuthRotateMcpOauthRefreshParam(TypedDict, total=False):
    """The ``refresh`` of ``AgentCredentialAuthRotateParamMcpOauth``."""

    refresh_token: str | None
    """OAuth refresh token, a secret."""

    scope: str | None
    """The OAuth scope."""

    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None
    """How to authenticate with the token endpoint."""


class CredentialAuthRotateMcpOauthParam(TypedDict, total=False):
    """A part of ``AgentCredentialAuthRotateParam``."""

    type: Required[Literal["mcp_oauth"]]
    """Kind, by which variants are told apart."""

    access_token: str | None
    """OAuth access token, a secret."""

    expires_at: str | None
    """When it expires, Unix time in seconds; null if never."""

    refresh: CredentialAuthRotateMcpOauthRefreshParam | None
    """How to get a new access token."""


class CredentialAuthRotateStaticBearerParam(TypedDict, total=False):
    """A part of ``AgentCredentialAuthRotateParam``."""

    token: Required[str]
    """The token's text."""

    type: Required[Literal["static_bearer"]]
    """Kind, by which variants are told apart."""


class CredentialAuthRotateEnvironmentVariableParam(TypedDict, total=False):
    """A part of ``AgentCredentialAuthRotateParam``."""

    secret_value: Required[str]
    """The secret itself; it is never shown again."""

    type: Required[Literal["environment_variable"]]
    """Kind, by which variants are told apart."""


CredentialAuthRotateParam: TypeAlias = (
    CredentialAuthRotateMcpOauthParam
    | CredentialAuthRotateStaticBearerParam
    | CredentialAuthRotateEnvironmentVariableParam
)
"""A part of ``BetaAgentsVaultsCredentialsUpdateRequest``."""


class BetaAgentsEnvironmentsCreateRequestEnvironmentDesktopParam(TypedDict, total=False):
    """The ``desktop`` of ``BetaAgentsEnvironmentsCreateRequestEnvironment``."""

    enabled: Required[bool]
    """Whether it is switched on."""


class BetaAgentsEnvironmentsCreateRequestEnvironmentNetworkParam(TypedDict, total=False):
    """The ``network`` of ``BetaAgentsEnvironmentsCreateRequestEnvironment``."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    """Which hosts may be reached: all, none, or those listed."""

    allowed_domains: Sequence[str] | None
    """Host names that may be reached; all others are blocked."""

    blocked_domains: Sequence[str] | None
    """Host names that may not be reached."""


class BetaAgentsEnvironmentsCreateRequestEnvironmentPackagesParam(TypedDict, total=False):
    """The ``packages`` of ``BetaAgentsEnvironmentsCreateRequestEnvironment``."""

    npm: Sequence[str] | None
    """Packages of npm to install."""

    python: Sequence[str] | None
    """Python packages to install."""

    system: Sequence[str] | None
    """System packages to install."""


class BetaAgentsEnvironmentsCreateRequestEnvironmentParam(TypedDict, total=False):
    """The ``environment`` of ``BetaAgentsEnvironmentsCreateRequest``."""

    type: Required[Literal["openai_hosted"]]
    """Kind, by which variants are told apart."""

    capability_directories: Sequence[str] | None
    """Directories whose skills and plugins the agent may use."""

    desktop: BetaAgentsEnvironmentsCreateRequestEnvironmentDesktopParam | None
    """Whether there is a desktop with a browser."""

    env: dict[str, str] | None
    """Environment of the command: variable names to values."""

    environment_template_id: str
    """Id of the template that the environment is made from."""

    files: Iterable[HostedEnvironmentFileParam] | None
    """The files concerned."""

    network: BetaAgentsEnvironmentsCreateRequestEnvironmentNetworkParam | None
    """What the environment may reach over the network."""

    packages: BetaAgentsEnvironmentsCreateRequestEnvironmentPackagesParam | None
    """Software that is installed beforehand."""

    plugins: Iterable[HostedPluginParam] | None
    """Plugins that are installed."""

    setup_commands: Iterable[SetupCommandParam] | None
    """Commands that prepare the environment, in order."""

    skills: Iterable[HostedSkillParam] | None
    """Skills to be available inside."""


class BetaAgentsCreateRequestCompactionParam(TypedDict, total=False):
    """The ``compaction`` of ``BetaAgentsCreateRequest``."""

    async_: bool | None
    """Whether the result may come later, while the model goes on."""


class BetaAgentsCreateRequestExperimentalParam(TypedDict, total=False):
    """The ``experimental`` of ``BetaAgentsCreateRequest``."""

    time_awareness: bool
    """Whether the agent knows the time."""


class BetaAgentsSessionsCreateRequestAgentCompactionParam(TypedDict, total=False):
    """The ``compaction`` of ``BetaAgentsSessionsCreateRequestAgent``."""

    async_: bool | None
    """Whether the result may come later, while the model goes on."""


class BetaAgentsSessionsCreateRequestAgentExperimentalParam(TypedDict, total=False):
    """The ``experimental`` of ``BetaAgentsSessionsCreateRequestAgent``."""

    time_awareness: bool
    """Whether the agent knows the time."""


class BetaAgentsSessionsCreateRequestAgentParam(TypedDict, total=False):
    """The ``agent`` of ``BetaAgentsSessionsCreateRequest``."""

    compaction: BetaAgentsSessionsCreateRequestAgentCompactionParam | None
    """How the context is shortened when it grows too long."""

    experimental: BetaAgentsSessionsCreateRequestAgentExperimentalParam
    """Settings that may change or go."""

    instructions: str | None
    """Standing guidance for the model, ahead of the conversation."""

    model: str
    """Name of the model."""

    multi_agent: MultiAgentConfigParam | None
    """Settings for several agents that the service runs together."""

    reasoning: AgentReasoningParam | None
    """How reasoning models think: effort, summary and context."""

    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: AgentTextParam | None
    """The text."""

    tools: Iterable[AgentToolParam] | None
    """What the model may call."""


class BetaAgentsSessionsCreateRequestPromptCacheOptionsParam(TypedDict, total=False):
    """The ``prompt_cache_options`` of ``BetaAgentsSessionsCreateRequest``."""

    ttl: Literal["30m", "12h"]
    """How long a cache entry lives at least, such as `30m`."""


class BetaAgentsSessionsCreateRequestStreamOptionsParam(TypedDict, total=False):
    """The ``stream_options`` of ``BetaAgentsSessionsCreateRequest``."""

    include_obfuscation: bool
    """False to leave out the padding that hides the length of stream events."""


class BetaAgentsSessionsUpdateRequestAgentReasoningParam(TypedDict, total=False):
    """The ``reasoning`` of ``BetaAgentsSessionsUpdateRequestAgent``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class BetaAgentsSessionsUpdateRequestAgentParam(TypedDict, total=False):
    """The ``agent`` of ``BetaAgentsSessionsUpdateRequest``."""

    model: str
    """Name of the model."""

    reasoning: BetaAgentsSessionsUpdateRequestAgentReasoningParam
    """How reasoning models think: effort, summary and context."""

    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    tools: Iterable[AgentToolParam] | None
    """What the model may call."""


class BetaAgentsSessionsUpdateRequestPromptCacheOptionsParam(TypedDict, total=False):
    """The ``prompt_cache_options`` of ``BetaAgentsSessionsUpdateRequest``."""

    ttl: Literal["30m", "12h"]
    """How long a cache entry lives at least, such as `30m`."""


class BetaAgentsUpdateRequestCompactionParam(TypedDict, total=False):
    """The ``compaction`` of ``BetaAgentsUpdateRequest``."""

    async_: bool | None
    """Whether the result may come later, while the model goes on."""


class BetaAgentsUpdateRequestExperimentalParam(TypedDict, total=False):
    """The ``experimental`` of ``BetaAgentsUpdateRequest``."""

    time_awareness: bool
    """Whether the agent knows the time."""


class BetaAgentsEnvironmentsTemplatesUpdateRequestDesktopParam(TypedDict, total=False):
    """The ``desktop`` of ``BetaAgentsEnvironmentsTemplatesUpdateRequest``."""

    enabled: Required[bool]
    """Whether it is switched on."""


class BetaAgentsEnvironmentsTemplatesUpdateRequestNetworkParam(TypedDict, total=False):
    """The ``network`` of ``BetaAgentsEnvironmentsTemplatesUpdateRequest``."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    """Which hosts may be reached: all, none, or those listed."""

    allowed_domains: Sequence[str] | None
    """Host names that may be reached; all others are blocked."""

    blocked_domains: Sequence[str] | None
    """Host names that may not be reached."""


class BetaAgentsEnvironmentsTemplatesUpdateRequestPackagesParam(TypedDict, total=False):
    """The ``packages`` of ``BetaAgentsEnvironmentsTemplatesUpdateRequest``."""

    npm: Sequence[str] | None
    """Packages of npm to install."""

    python: Sequence[str] | None
    """Python packages to install."""

    system: Sequence[str] | None
    """System packages to install."""


class BetaAgentsEnvironmentsTemplatesCreateRequestDesktopParam(TypedDict, total=False):
    """The ``desktop`` of ``BetaAgentsEnvironmentsTemplatesCreateRequest``."""

    enabled: Required[bool]
    """Whether it is switched on."""


class BetaAgentsEnvironmentsTemplatesCreateRequestNetworkParam(TypedDict, total=False):
    """The ``network`` of ``BetaAgentsEnvironmentsTemplatesCreateRequest``."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    """Which hosts may be reached: all, none, or those listed."""

    allowed_domains: Sequence[str] | None
    """Host names that may be reached; all others are blocked."""

    blocked_domains: Sequence[str] | None
    """Host names that may not be reached."""


class BetaAgentsEnvironmentsTemplatesCreateRequestPackagesParam(TypedDict, total=False):
    """The ``packages`` of ``BetaAgentsEnvironmentsTemplatesCreateRequest``."""

    npm: Sequence[str] | None
    """Packages of npm to install."""

    python: Sequence[str] | None
    """Python packages to install."""

    system: Sequence[str] | None
    """System packages to install."""


class AutomationCreateParams(TypedDict, total=False):
    """The parameters of ``POST /agents/automations``."""

    name: Required[str]
    """Its name."""

    target: Required[AutomationTargetParam]
    """Where a run sends its input."""

    type: Required[Literal["periodic", "once"]]
    """Kind, by which variants are told apart."""

    expression: Omittable[str]
    """How the value is made or when it runs, as an expression."""

    timezone: Omittable[str]
    """IANA time zone, such as `Europe/Vienna`."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    run_at: Omittable[int]
    """When it runs, Unix time in seconds."""


class AutomationCreateArguments(AutomationCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents/automations``: its parameters and the options of any request."""


class InvocationListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/automations/{automation_id}/invocations``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class InvocationListArguments(InvocationListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/automations/{automation_id}/invocations``: its parameters and the options of any request."""


class AutomationListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/automations``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    session_id: Omittable[str]
    """Id of the session."""


class AutomationListArguments(AutomationListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/automations``: its parameters and the options of any request."""


class AutomationUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /agents/automations/{automation_id}``."""

    expression: Omittable[str]
    """How the value is made or when it runs, as an expression."""

    metadata: Omittable[dict[str, str]]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    name: Omittable[str]
    """Its name."""

    run_at: Omittable[int]
    """When it runs, Unix time in seconds."""

    target: Omittable[AutomationTargetParam]
    """Where a run sends its input."""

    timezone: Omittable[str]
    """IANA time zone, such as `Europe/Vienna`."""


class AutomationUpdateArguments(AutomationUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents/automations/{automation_id}``: its parameters and the options of any request."""


class AgentCreateParams(TypedDict, total=False):
    """The parameters of ``POST /agents``."""

    model: Required[str]
    """Name of the model."""

    compaction: Omittable[BetaAgentsCreateRequestCompactionParam | None]
    """How the context is shortened when it grows too long."""

    experimental: Omittable[BetaAgentsCreateRequestExperimentalParam]
    """Settings that may change or go."""

    instructions: Omittable[str | None]
    """Standing guidance for the model, ahead of the conversation."""

    metadata: Omittable[dict[str, str] | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    multi_agent: Omittable[MultiAgentConfigParam | None]
    """Settings for several agents that the service runs together."""

    name: Omittable[str | None]
    """Its name."""

    reasoning: Omittable[AgentReasoningParam | None]
    """How reasoning models think: effort, summary and context."""

    service_tier: Omittable[
        Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    ]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: Omittable[AgentTextParam | None]
    """The text."""

    tools: Omittable[Iterable[PersistedAgentToolParam] | None]
    """What the model may call."""


class AgentCreateArguments(AgentCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents``: its parameters and the options of any request."""


class EnvironmentCreateParams(TypedDict, total=False):
    """The parameters of ``POST /agents/environments``."""

    environment: Required[BetaAgentsEnvironmentsCreateRequestEnvironmentParam]
    """Where it runs or acts, such as a container, the local machine or a browser."""

    vault_ids: Omittable[Sequence[str] | None]
    """Vaults whose credentials may be used, by id."""


class EnvironmentCreateArguments(EnvironmentCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents/environments``: its parameters and the options of any request."""


class FileCreateParams(TypedDict, total=False):
    """The parameters of ``POST /agents/environments/{environment_id}/files``."""

    path: Required[str]
    """Path of the file."""

    type: Required[Literal["file_id", "inline"]]
    """Kind, by which variants are told apart."""

    file_id: Omittable[str]
    """Id of an uploaded file."""

    data: Omittable[str]
    """The items of this page, or the payload."""


class FileCreateArguments(FileCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents/environments/{environment_id}/files``: its parameters and the options of any request."""


class FileListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/environments/{environment_id}/files``."""

    limit: Omittable[int | None]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""

    path: Omittable[str | None]
    """Path of the file."""


class FileListArguments(FileListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/environments/{environment_id}/files``: its parameters and the options of any request."""


class EnvironmentListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/environments``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    type: Omittable[Literal["openai_hosted"]]
    """Kind, by which variants are told apart."""


class EnvironmentListArguments(EnvironmentListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/environments``: its parameters and the options of any request."""


class TemplateCreateParams(TypedDict, total=False):
    """The parameters of ``POST /agents/environments/templates``."""

    capability_directories: Omittable[Sequence[str] | None]
    """Directories whose skills and plugins the agent may use."""

    desktop: Omittable[BetaAgentsEnvironmentsTemplatesCreateRequestDesktopParam | None]
    """Whether there is a desktop with a browser."""

    env: Omittable[dict[str, str] | None]
    """Environment of the command: variable names to values."""

    files: Omittable[Iterable[HostedEnvironmentFileParam] | None]
    """The files concerned."""

    name: Omittable[str | None]
    """Its name."""

    network: Omittable[BetaAgentsEnvironmentsTemplatesCreateRequestNetworkParam | None]
    """What the environment may reach over the network."""

    packages: Omittable[BetaAgentsEnvironmentsTemplatesCreateRequestPackagesParam | None]
    """Software that is installed beforehand."""

    plugins: Omittable[Iterable[HostedPluginParam] | None]
    """Plugins that are installed."""

    setup_commands: Omittable[Iterable[SetupCommandParam] | None]
    """Commands that prepare the environment, in order."""

    skills: Omittable[Iterable[HostedSkillParam] | None]
    """Skills to be available inside."""


class TemplateCreateArguments(TemplateCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents/environments/templates``: its parameters and the options of any request."""


class TemplateListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/environments/templates``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class TemplateListArguments(TemplateListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/environments/templates``: its parameters and the options of any request."""


class TemplateUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /agents/environments/templates/{environment_template_id}``."""

    capability_directories: Omittable[Sequence[str] | None]
    """Directories whose skills and plugins the agent may use."""

    desktop: Omittable[BetaAgentsEnvironmentsTemplatesUpdateRequestDesktopParam | None]
    """Whether there is a desktop with a browser."""

    env: Omittable[dict[str, str] | None]
    """Environment of the command: variable names to values."""

    files: Omittable[Iterable[HostedEnvironmentFileParam] | None]
    """The files concerned."""

    name: Omittable[str | None]
    """Its name."""

    network: Omittable[BetaAgentsEnvironmentsTemplatesUpdateRequestNetworkParam | None]
    """What the environment may reach over the network."""

    packages: Omittable[BetaAgentsEnvironmentsTemplatesUpdateRequestPackagesParam | None]
    """Software that is installed beforehand."""

    plugins: Omittable[Iterable[HostedPluginParam] | None]
    """Plugins that are installed."""

    setup_commands: Omittable[Iterable[SetupCommandParam] | None]
    """Commands that prepare the environment, in order."""

    skills: Omittable[Iterable[HostedSkillParam] | None]
    """Skills to be available inside."""


class TemplateUpdateArguments(TemplateUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents/environments/templates/{environment_template_id}``: its parameters and the options of any request."""


class AgentListParams(TypedDict, total=False):
    """The parameters of ``GET /agents``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class AgentListArguments(AgentListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents``: its parameters and the options of any request."""


class ArtifactListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/artifacts``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    environment_id: Omittable[str | None]
    """Id of the environment."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class ArtifactListArguments(ArtifactListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/artifacts``: its parameters and the options of any request."""


class SessionCreateParamsBase(TypedDict, total=False):
    """The parameters of ``POST /agents/sessions``."""

    environment: Required[EnvironmentParam]
    """Where it runs or acts, such as a container, the local machine or a browser."""

    agent: Omittable[BetaAgentsSessionsCreateRequestAgentParam]
    """The agent this belongs to, where several agents work on one response."""

    agent_id: Omittable[str]
    """Id of the agent."""

    input: Omittable[str | Iterable[AgentSessionInputMessageParam] | None]
    """What the model is given."""

    metadata: Omittable[dict[str, str] | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    prompt_cache_options: Omittable[BetaAgentsSessionsCreateRequestPromptCacheOptionsParam | None]
    """How the prompt cache is used."""

    review: Omittable[Literal["none", "auto_review"]]
    """Whether actions of the agent are reviewed."""

    stream_options: Omittable[BetaAgentsSessionsCreateRequestStreamOptionsParam]
    """Settings for streams."""

    vault_ids: Omittable[Sequence[str] | None]
    """Vaults whose credentials may be used, by id."""


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end."""


class SessionCreateParamsStreaming(SessionCreateParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end."""


SessionCreateParams: TypeAlias = SessionCreateParamsNonStreaming | SessionCreateParamsStreaming
"""Either."""


class SessionCreateArguments(SessionCreateParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /agents/sessions``: its parameters and the options of any request."""


class EventCreateParams(TypedDict, total=False):
    """The parameters of ``POST /agents/sessions/{session_id}/events``."""

    events: Required[Iterable[AgentSessionInputParam]]
    """The events to send, in order."""


class EventCreateArguments(EventCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents/sessions/{session_id}/events``: its parameters and the options of any request."""


class EventStreamParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/events``."""

    include_obfuscation: Omittable[bool]
    """False to leave out the padding that hides the length of stream events."""


class EventStreamArguments(EventStreamParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/events``: its parameters and the options of any request."""


class ItemListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/items``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class ItemListArguments(ItemListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/items``: its parameters and the options of any request."""


class SessionListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    agent_id: Omittable[str]
    """Id of the agent."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    metadata: Omittable[dict[str, str]]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class SessionListArguments(SessionListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions``: its parameters and the options of any request."""


class SubagentItemListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class SubagentItemListArguments(SubagentItemListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``: its parameters and the options of any request."""


class SubagentListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/subagents``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class SubagentListArguments(SubagentListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/subagents``: its parameters and the options of any request."""


class SubagentTurnItemListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class SubagentTurnItemListArguments(SubagentTurnItemListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``: its parameters and the options of any request."""


class SubagentTurnListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class SubagentTurnListArguments(SubagentTurnListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``: its parameters and the options of any request."""


class TraceListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/traces``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class TraceListArguments(TraceListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/traces``: its parameters and the options of any request."""


class TurnItemListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class TurnItemListArguments(TurnItemListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``: its parameters and the options of any request."""


class TurnListParams(TypedDict, total=False):
    """The parameters of ``GET /agents/sessions/{session_id}/turns``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class TurnListArguments(TurnListParams, RequestOptions, total=False):
    """The arguments of ``GET /agents/sessions/{session_id}/turns``: its parameters and the options of any request."""


class SessionUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /agents/sessions/{session_id}``."""

    agent: Omittable[BetaAgentsSessionsUpdateRequestAgentParam]
    """The agent this belongs to, where several agents work on one response."""

    metadata: Omittable[dict[str, str] | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    prompt_cache_options: Omittable[BetaAgentsSessionsUpdateRequestPromptCacheOptionsParam | None]
    """How the prompt cache is used."""

    review: Omittable[Literal["none", "auto_review"]]
    """Whether actions of the agent are reviewed."""


class SessionUpdateArguments(SessionUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents/sessions/{session_id}``: its parameters and the options of any request."""


class AgentUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /agents/{agent_id}``."""

    compaction: Omittable[BetaAgentsUpdateRequestCompactionParam | None]
    """How the context is shortened when it grows too long."""

    experimental: Omittable[BetaAgentsUpdateRequestExperimentalParam]
    """Settings that may change or go."""

    instructions: Omittable[str | None]
    """Standing guidance for the model, ahead of the conversation."""

    metadata: Omittable[dict[str, str] | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    model: Omittable[str]
    """Name of the model."""

    multi_agent: Omittable[MultiAgentConfigParam | None]
    """Settings for several agents that the service runs together."""

    name: Omittable[str | None]
    """Its name."""

    reasoning: Omittable[AgentReasoningParam | None]
    """How reasoning models think: effort, summary and context."""

    service_tier: Omittable[
        Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    ]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: Omittable[AgentTextParam | None]
    """The text."""

    tools: Omittable[Iterable[PersistedAgentToolParam] | None]
    """What the model may call."""


class AgentUpdateArguments(AgentUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /agents/{agent_id}``: its parameters and the options of any request."""


class VaultCreateParams(TypedDict, total=False):
    """The parameters of ``POST /vaults``."""

    metadata: Omittable[dict[str, str] | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    name: Omittable[str]
    """Its name."""


class VaultCreateArguments(VaultCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /vaults``: its parameters and the options of any request."""


class CredentialCreateParams(TypedDict, total=False):
    """The parameters of ``POST /vaults/{vault_id}/credentials``."""

    auth: Required[CredentialAuthCreateParam]
    """How to authenticate with it."""

    name: Required[str]
    """Its name."""

    metadata: Omittable[dict[str, str]]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class CredentialCreateArguments(CredentialCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /vaults/{vault_id}/credentials``: its parameters and the options of any request."""


class CredentialListParams(TypedDict, total=False):
    """The parameters of ``GET /vaults/{vault_id}/credentials``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    metadata: Omittable[dict[str, str]]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    status: Omittable[VaultStatusFilterParam]
    """How far it has come or how it ended."""


class CredentialListArguments(CredentialListParams, RequestOptions, total=False):
    """The arguments of ``GET /vaults/{vault_id}/credentials``: its parameters and the options of any request."""


class CredentialUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /vaults/{vault_id}/credentials/{credential_id}``."""

    auth: Omittable[CredentialAuthRotateParam]
    """How to authenticate with it."""

    metadata: Omittable[dict[str, str]]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class CredentialUpdateArguments(CredentialUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /vaults/{vault_id}/credentials/{credential_id}``: its parameters and the options of any request."""


class VaultListParams(TypedDict, total=False):
    """The parameters of ``GET /vaults``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    metadata: Omittable[dict[str, str]]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    status: Omittable[VaultStatusFilterParam]
    """How far it has come or how it ended."""


class VaultListArguments(VaultListParams, RequestOptions, total=False):
    """The arguments of ``GET /vaults``: its parameters and the options of any request."""


class VaultUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /vaults/{vault_id}``."""

    metadata: Omittable[dict[str, str]]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    name: Omittable[str | None]
    """Its name."""


class VaultUpdateArguments(VaultUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /vaults/{vault_id}``: its parameters and the options of any request."""
