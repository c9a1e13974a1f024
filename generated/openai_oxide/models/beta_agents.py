# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: beta_agents"""

import builtins
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide.models.responses import AgentOutputItemStatus
from openai_oxide_lib.structured_output.output_text import MessageText
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "Agent",
    "AgentCloseSubagentCallItem",
    "AgentCommandExecutionItem",
    "AgentCompaction",
    "AgentContent",
    "AgentContentEncryptedContent",
    "AgentCreateSubagentCallItem",
    "AgentDeleted",
    "AgentExperimental",
    "AgentFunctionCallItem",
    "AgentFunctionCallOutput",
    "AgentFunctionCallStatus",
    "AgentInterruptSubagentCallItem",
    "AgentMcpCallItem",
    "AgentOutputCommandExecutionOutputDeltaEvent",
    "AgentOutputItem",
    "AgentOutputItemComputerUseApprovalRequest",
    "AgentOutputItemComputerUseApprovalRequestRequest",
    "AgentOutputItemComputerUseApprovalRequestRequestField",
    "AgentOutputItemComputerUseApprovalRequestRequestOption",
    "AgentOutputItemComputerUseCall",
    "AgentOutputItemComputerUseCallOutput",
    "AgentReasoning",
    "AgentReasoningItem",
    "AgentResumeSubagentCallItem",
    "AgentSendSubagentInputCallItem",
    "AgentSession",
    "AgentSessionAgent",
    "AgentSessionAgentCompaction",
    "AgentSessionAgentExperimental",
    "AgentSessionAssistantMessage",
    "AgentSessionCreatedEvent",
    "AgentSessionDeleted",
    "AgentSessionEnvironmentConnectedEvent",
    "AgentSessionEnvironmentDisconnectedEvent",
    "AgentSessionEnvironmentExpiredEvent",
    "AgentSessionEnvironmentFailedEvent",
    "AgentSessionEnvironmentPendingEvent",
    "AgentSessionEnvironmentReadyEvent",
    "AgentSessionEnvironmentResetEvent",
    "AgentSessionEnvironmentState",
    "AgentSessionEnvironmentStateError",
    "AgentSessionEnvironmentSuspendedEvent",
    "AgentSessionErrorEvent",
    "AgentSessionEvent",
    "AgentSessionFailedEvent",
    "AgentSessionIdleEvent",
    "AgentSessionInProgressEvent",
    "AgentSessionItem",
    "AgentSessionItemAgentMessage",
    "AgentSessionItemComputerUseApprovalRequest",
    "AgentSessionItemComputerUseApprovalRequestRequest",
    "AgentSessionItemComputerUseApprovalRequestRequestField",
    "AgentSessionItemComputerUseApprovalRequestRequestOption",
    "AgentSessionItemComputerUseApprovalRequestResult",
    "AgentSessionItemComputerUseApprovalRequestResultResponse",
    "AgentSessionItemComputerUseApprovalRequestResultResponseBrowserAuthenticationVariant0",
    "AgentSessionItemComputerUseApprovalRequestResultResponseBrowserAuthenticationVariant1",
    "AgentSessionItemComputerUseCall",
    "AgentSessionItemComputerUseCallOutput",
    "AgentSessionItemFunctionCallOutput",
    "AgentSessionMessage",
    "AgentSessionMessageContent",
    "AgentSessionMessageContentInputImage",
    "AgentSessionMessageContentInputText",
    "AgentSessionMessageContentOutputText",
    "AgentSessionPromptCacheOptions",
    "AgentSessionRequiredAction",
    "AgentSessionRequiredActionComputerUseApprovalRequest",
    "AgentSessionRequiredActionComputerUseApprovalRequestRequest",
    "AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthentication",
    "AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthenticationField",
    "AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthenticationOption",
    "AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserOriginAccess",
    "AgentSessionRequiredActionEnvironmentConnection",
    "AgentSessionRequiredActionFunctionCall",
    "AgentSessionRequiredActionMcpApprovalRequest",
    "AgentSessionRequiredActionMcpApprovalRequestRequest",
    "AgentSessionRequiresActionEvent",
    "AgentSessionSubagentActiveEvent",
    "AgentSessionSubagentClosedEvent",
    "AgentSessionSubagentCreatedEvent",
    "AgentSessionTurnCancelledEvent",
    "AgentSessionTurnCompletedEvent",
    "AgentSessionTurnContentPartAddedEvent",
    "AgentSessionTurnContentPartDoneEvent",
    "AgentSessionTurnCreatedEvent",
    "AgentSessionTurnFailedEvent",
    "AgentSessionTurnInProgressEvent",
    "AgentSessionTurnItemAddedEvent",
    "AgentSessionTurnItemDoneEvent",
    "AgentSessionTurnOutputTextDeltaEvent",
    "AgentSessionTurnOutputTextDoneEvent",
    "AgentSessionTurnReasoningSummaryPartAddedEvent",
    "AgentSessionTurnReasoningSummaryPartDoneEvent",
    "AgentSessionTurnReasoningSummaryTextDeltaEvent",
    "AgentSessionTurnReasoningSummaryTextDoneEvent",
    "AgentText",
    "AgentTool",
    "AgentToolAutomations",
    "AgentToolComputerUse",
    "AgentToolFunction",
    "AgentToolMcp",
    "AgentToolProgrammaticToolCalling",
    "AgentToolWebSearch",
    "AgentToolWebSearchLocation",
    "AgentWaitForSubagentsCallItem",
    "AgentWebSearchCallItem",
    "Automation",
    "AutomationAgentConfig",
    "AutomationAgentConfigCompaction",
    "AutomationAgentConfigExperimental",
    "AutomationCreatedBy",
    "AutomationCreatedByAgent",
    "AutomationCreatedByDeveloper",
    "AutomationDeleted",
    "AutomationEnvironment",
    "AutomationEnvironmentNone",
    "AutomationEnvironmentOpenaiHosted",
    "AutomationEnvironmentOpenaiHostedDesktop",
    "AutomationEnvironmentOpenaiHostedFile",
    "AutomationEnvironmentOpenaiHostedFileFileId",
    "AutomationEnvironmentOpenaiHostedFileInline",
    "AutomationEnvironmentOpenaiHostedNetwork",
    "AutomationEnvironmentOpenaiHostedPackages",
    "AutomationEnvironmentOpenaiHostedSkill",
    "AutomationEnvironmentOpenaiHostedSkillInline",
    "AutomationEnvironmentOpenaiHostedSkillSkillReference",
    "AutomationEnvironmentSelfHosted",
    "AutomationInvocation",
    "AutomationInvocationError",
    "AutomationInvocationSource",
    "AutomationInvocationSourceAutomation",
    "AutomationInvocationSourceManual",
    "AutomationTarget",
    "AutomationTargetExistingSession",
    "AutomationTargetNewSession",
    "AutomationTargetNewSessionInput",
    "BetaAgentsAutomationsInvocationsListResponse",
    "BetaAgentsAutomationsListResponse",
    "BetaAgentsEnvironmentsFilesListResponse",
    "BetaAgentsEnvironmentsListResponse",
    "BetaAgentsEnvironmentsTemplatesListResponse",
    "BetaAgentsListResponse",
    "BetaAgentsSessionsArtifactsContentResponse",
    "BetaAgentsSessionsArtifactsListResponse",
    "BetaAgentsSessionsItemsListResponse",
    "BetaAgentsSessionsListResponse",
    "BetaAgentsSessionsSubagentsItemsListResponse",
    "BetaAgentsSessionsSubagentsListResponse",
    "BetaAgentsSessionsSubagentsTurnsItemsListResponse",
    "BetaAgentsSessionsSubagentsTurnsListResponse",
    "BetaAgentsSessionsTracesListResponse",
    "BetaAgentsSessionsTurnsItemsListResponse",
    "BetaAgentsSessionsTurnsListResponse",
    "BetaAgentsVaultsCredentialsListResponse",
    "BetaAgentsVaultsListResponse",
    "Credential",
    "CredentialAuth",
    "CredentialAuthEnvironmentVariable",
    "CredentialAuthMcpOauth",
    "CredentialAuthMcpOauthRefresh",
    "CredentialAuthStaticBearer",
    "CredentialDeleted",
    "CredentialNetworking",
    "CredentialNetworkingLimited",
    "CredentialNetworkingUnrestricted",
    "Environment",
    "EnvironmentFile",
    "EnvironmentInfo",
    "EnvironmentNone",
    "EnvironmentOpenaiHosted",
    "EnvironmentOpenaiHostedDesktop",
    "EnvironmentOpenaiHostedNetwork",
    "EnvironmentOpenaiHostedPackages",
    "EnvironmentSelfHosted",
    "EnvironmentTemplate",
    "EnvironmentTemplateDeleted",
    "EnvironmentTemplateDesktop",
    "EnvironmentTemplateFile",
    "EnvironmentTemplateFileFileId",
    "EnvironmentTemplateFileInline",
    "EnvironmentTemplateNetwork",
    "EnvironmentTemplatePackages",
    "EnvironmentTemplateSkill",
    "EnvironmentTemplateSkillInline",
    "EnvironmentTemplateSkillSkillReference",
    "HostedEnvironmentFile",
    "HostedEnvironmentFileID",
    "HostedEnvironmentFileInline",
    "HostedPlugin",
    "HostedSkill",
    "HostedSkillInline",
    "HostedSkillReference",
    "InputContent",
    "InputContentInputImage",
    "InputContentInputText",
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthClientSecretBasic",
    "McpOauthTokenEndpointAuthClientSecretPost",
    "McpOauthTokenEndpointAuthNone",
    "McpTransport",
    "McpTransportHttp",
    "McpTransportStdio",
    "MultiAgentConfig",
    "OneTimeAutomation",
    "OutputText",
    "PeriodicAutomation",
    "PersistedAgentTool",
    "PersistedAgentToolAutomations",
    "PersistedAgentToolComputerUse",
    "PersistedAgentToolFunction",
    "PersistedAgentToolMcp",
    "PersistedAgentToolProgrammaticToolCalling",
    "PersistedAgentToolToolSearch",
    "PersistedAgentToolWebSearch",
    "PersistedAgentToolWebSearchLocation",
    "PersistedMcpTransport",
    "PersistedMcpTransportHttp",
    "PersistedMcpTransportStdio",
    "SessionArtifact",
    "SessionArtifactDeleted",
    "SessionError",
    "SessionTrace",
    "SessionTurnError",
    "Subagent",
    "SummaryText",
    "TextFormat",
    "TextFormatJsonSchema",
    "TextFormatText",
    "TokenUsage",
    "TokenUsageInputTokensDetails",
    "TokenUsageOutputTokensDetails",
    "Turn",
    "TurnPromptCacheOptions",
    "Vault",
    "VaultDeleted",
    "VaultStatus",
    "WebSearchAction",
    "WebSearchActionFindInPage",
    "WebSearchActionOpenPage",
    "WebSearchActionOther",
    "WebSearchActionSearch",
]


class MultiAgentConfig(BaseModel):
    """A part of ``Agent``, ``AgentSessionAgent``, ``AutomationAgentConfig`` and 4 more."""

    enabled: bool
    """Whether it is switched on."""

    max_concurrent_subagents: int | None = None
    """Most subagents at work at one time, the root agent not counted."""


class AgentReasoning(BaseModel):
    """A part of ``Agent``, ``AgentSessionAgent``, ``AutomationAgentConfig`` and 4 more."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["concise", "detailed", "auto"] | None = None
    """A short account of the reasoning or task."""


class TextFormatText(BaseModel):
    """A part of ``TextFormat``."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""


class TextFormatJsonSchema(BaseModel):
    """A part of ``TextFormat``."""

    schema_: dict[str, object] = Field(alias="schema")
    """The JSON Schema."""

    type: Literal["json_schema"]
    """Kind, by which variants are told apart."""


TextFormat: TypeAlias = Annotated[TextFormatText | TextFormatJsonSchema, OpenUnion("type")]
"""A part of ``AgentText`` and ``AgentTextParam``."""


class AgentText(BaseModel):
    """A part of ``Agent``, ``AgentSessionAgent`` and ``AutomationAgentConfig``."""

    format: TextFormat
    """How the data is laid out or encoded."""

    verbosity: Literal["low", "medium", "high"]
    """How much the model says: `low`, `medium` or `high`."""


class PersistedAgentToolFunction(BaseModel):
    """A part of ``PersistedAgentTool``."""

    defer_loading: bool
    """True to hide the tool from the model until a tool search finds it."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    parameters: dict[str, object]
    """JSON Schema of the arguments; without it the function takes none."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


class PersistedAgentToolToolSearch(BaseModel):
    """A part of ``PersistedAgentTool``."""

    type: Literal["tool_search"]
    """Kind, by which variants are told apart."""


class PersistedAgentToolProgrammaticToolCalling(BaseModel):
    """A part of ``PersistedAgentTool``."""

    enabled: bool
    """Whether it is switched on."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart."""


class PersistedMcpTransportHttp(BaseModel):
    """A part of ``PersistedMcpTransport``."""

    headers: dict[str, str] = Field(repr=False)
    """HTTP headers, name to value."""

    server_url: str
    """Address of the MCP server."""

    type: Literal["http"]
    """Kind, by which variants are told apart."""


class PersistedMcpTransportStdio(BaseModel):
    """A part of ``PersistedMcpTransport``."""

    args: list[str]
    """Arguments of the command, in order."""

    command: str
    """The command line."""

    cwd: str
    """Directory in which the command runs."""

    env_vars: list[str]
    """Names of environment variables that are passed on."""

    type: Literal["stdio"]
    """Kind, by which variants are told apart."""


PersistedMcpTransport: TypeAlias = Annotated[
    PersistedMcpTransportHttp | PersistedMcpTransportStdio, OpenUnion("type")
]
"""A part of ``PersistedAgentToolMcp``."""


class PersistedAgentToolMcp(BaseModel):
    """A part of ``PersistedAgentTool``."""

    connection_origin: Literal["service", "environment"]
    """Where the connection is made from: the service or the environment."""

    request_metadata: dict[str, object]
    """Fields that go along with each request to the MCP server."""

    required: bool
    """Whether there must be one."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    transport: PersistedMcpTransport
    """How the connection is made."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""

    allowed_tools: list[str] | None = None
    """The tools the model may choose from, a subset of those given."""

    credential_id: str | None = None
    """Id of the credential."""


class PersistedAgentToolWebSearchLocation(BaseModel):
    """The ``location`` of ``PersistedAgentToolWebSearch``."""

    city: str | None = None
    """City, as free text."""

    country: str | None = None
    """Country, two letters as in ISO 3166-1."""

    region: str | None = None
    """State or region, as free text."""

    timezone: str | None = None
    """IANA time zone, such as `Europe/Vienna`."""


class PersistedAgentToolWebSearch(BaseModel):
    """A part of ``PersistedAgentTool``."""

    context_size: Literal["low", "medium", "high"]
    """How much of what was found goes into the context."""

    mode: Literal["disabled", "cached", "live"]
    """Which of the ways of working is used."""

    type: Literal["web_search"]
    """Kind, by which variants are told apart."""

    allowed_domains: list[str] | None = None
    """Host names that may be reached; all others are blocked."""

    location: PersistedAgentToolWebSearchLocation | None = None
    """Where it is."""


class PersistedAgentToolComputerUse(BaseModel):
    """A part of ``PersistedAgentTool``."""

    include_screenshots: bool
    """Whether screenshots are part of the output."""

    type: Literal["computer_use"]
    """Kind, by which variants are told apart."""


class PersistedAgentToolAutomations(BaseModel):
    """A part of ``PersistedAgentTool``."""

    type: Literal["automations"]
    """Kind, by which variants are told apart."""


PersistedAgentTool: TypeAlias = Annotated[
    PersistedAgentToolFunction
    | PersistedAgentToolToolSearch
    | PersistedAgentToolProgrammaticToolCalling
    | PersistedAgentToolMcp
    | PersistedAgentToolWebSearch
    | PersistedAgentToolComputerUse
    | PersistedAgentToolAutomations,
    OpenUnion("type"),
]
"""A part of ``Agent``."""


class AgentCompaction(BaseModel):
    """The ``compaction`` of ``Agent``."""

    async_: bool = Field(alias="async")
    """Whether the result may come later, while the model goes on."""


class AgentExperimental(BaseModel):
    """The ``experimental`` of ``Agent``."""

    time_awareness: bool
    """Whether the agent knows the time."""


class Agent(BaseModel):
    """What ``POST /agents``, ``POST /agents/{agent_id}`` or ``GET /agents/{agent_id}`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    metadata: dict[str, str]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    model: str
    """Name of the model."""

    multi_agent: MultiAgentConfig
    """Settings for several agents that the service runs together."""

    object: Literal["agent"]
    """Kind of object, always the same for this one."""

    reasoning: AgentReasoning
    """How reasoning models think: effort, summary and context."""

    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: AgentText
    """The text."""

    tools: list[PersistedAgentTool]
    """What the model may call."""

    updated_at: int
    """When it was last changed, Unix time in seconds."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    name: str | None = None
    """Its name."""

    compaction: AgentCompaction | None = None
    """How the context is shortened when it grows too long."""

    experimental: AgentExperimental | None = None
    """Settings that may change or go."""


class OutputText(BaseModel):
    """A part of ``AgentContent``, ``AgentSessionAssistantMessage``, ``AgentSessionTurnContentPartDoneEvent`` and 1 more."""

    text: str
    """The text."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart."""


class AgentContentEncryptedContent(BaseModel):
    """A part of ``AgentContent``."""

    encrypted_content: str
    """Encrypted state to send back unchanged in later requests; only the service can read it."""

    type: Literal["encrypted_content"]
    """Kind, by which variants are told apart."""


AgentContent: TypeAlias = Annotated[OutputText | AgentContentEncryptedContent, OpenUnion("type")]
"""A part of ``Subagent``, ``AgentSessionItemAgentMessage``, ``AgentCreateSubagentCallItem`` and 1 more."""


class Subagent(BaseModel):
    """What ``GET /agents/sessions/{session_id}/subagents/{subagent_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["agent.session.subagent"]
    """Kind of object, always the same for this one."""

    opened_at: int
    """When it was opened, Unix time in seconds."""

    parent_agent_id: str
    """Id of the agent that started it."""

    session_id: str
    """Id of the session."""

    status: Literal["active", "closed"]
    """How far it has come or how it ended."""

    closed_at: int | None = None
    """When it was closed, Unix time in seconds; null while it is open."""

    instructions: list[AgentContent] | None = None
    """Standing guidance for the model, ahead of the conversation."""

    name: str | None = None
    """Its name."""


class AgentToolFunction(BaseModel):
    """A part of ``AgentTool``."""

    defer_loading: bool
    """True to hide the tool from the model until a tool search finds it."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    parameters: dict[str, object]
    """JSON Schema of the arguments; without it the function takes none."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


class AgentToolProgrammaticToolCalling(BaseModel):
    """A part of ``AgentTool``."""

    enabled: bool
    """Whether it is switched on."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart."""


class McpTransportHttp(BaseModel):
    """A part of ``McpTransport``."""

    server_url: str
    """Address of the MCP server."""

    type: Literal["http"]
    """Kind, by which variants are told apart."""


class McpTransportStdio(BaseModel):
    """A part of ``McpTransport``."""

    args: list[str]
    """Arguments of the command, in order."""

    command: str
    """The command line."""

    cwd: str
    """Directory in which the command runs."""

    env_vars: list[str]
    """Names of environment variables that are passed on."""

    type: Literal["stdio"]
    """Kind, by which variants are told apart."""


McpTransport: TypeAlias = Annotated[McpTransportHttp | McpTransportStdio, OpenUnion("type")]
"""A part of ``AgentToolMcp``."""


class AgentToolMcp(BaseModel):
    """A part of ``AgentTool``."""

    connection_origin: Literal["service", "environment"]
    """Where the connection is made from: the service or the environment."""

    request_metadata: dict[str, object]
    """Fields that go along with each request to the MCP server."""

    required: bool
    """Whether there must be one."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    transport: McpTransport
    """How the connection is made."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""

    allowed_tools: list[str] | None = None
    """The tools the model may choose from, a subset of those given."""

    credential_id: str | None = None
    """Id of the credential."""


class AgentToolWebSearchLocation(BaseModel):
    """The ``location`` of ``AgentToolWebSearch``."""

    city: str | None = None
    """City, as free text."""

    country: str | None = None
    """Country, two letters as in ISO 3166-1."""

    region: str | None = None
    """State or region, as free text."""

    timezone: str | None = None
    """IANA time zone, such as `Europe/Vienna`."""


class AgentToolWebSearch(BaseModel):
    """A part of ``AgentTool``."""

    context_size: Literal["low", "medium", "high"]
    """How much of what was found goes into the context."""

    mode: Literal["disabled", "cached", "live"]
    """Which of the ways of working is used."""

    type: Literal["web_search"]
    """Kind, by which variants are told apart."""

    allowed_domains: list[str] | None = None
    """Host names that may be reached; all others are blocked."""

    location: AgentToolWebSearchLocation | None = None
    """Where it is."""


class AgentToolComputerUse(BaseModel):
    """A part of ``AgentTool``."""

    include_screenshots: bool
    """Whether screenshots are part of the output."""

    type: Literal["computer_use"]
    """Kind, by which variants are told apart."""


class AgentToolAutomations(BaseModel):
    """A part of ``AgentTool``."""

    type: Literal["automations"]
    """Kind, by which variants are told apart."""


AgentTool: TypeAlias = Annotated[
    AgentToolFunction
    | AgentToolProgrammaticToolCalling
    | AgentToolMcp
    | AgentToolWebSearch
    | AgentToolComputerUse
    | AgentToolAutomations,
    OpenUnion("type"),
]
"""A part of ``AgentSessionAgent`` and ``AutomationAgentConfig``."""


class EnvironmentNone(BaseModel):
    """A part of ``Environment``."""

    type: Literal["none"]
    """Kind, by which variants are told apart."""


class HostedEnvironmentFileID(BaseModel):
    """A part of ``HostedEnvironmentFile``."""

    id: str
    """Unique id."""

    file_id: str
    """Id of an uploaded file."""

    path: str
    """Path of the file."""

    size_bytes: int
    """Size in bytes."""

    type: Literal["file_id"]
    """Kind, by which variants are told apart."""


class HostedEnvironmentFileInline(BaseModel):
    """A part of ``HostedEnvironmentFile``."""

    id: str
    """Unique id."""

    path: str
    """Path of the file."""

    size_bytes: int
    """Size in bytes."""

    type: Literal["inline"]
    """Kind, by which variants are told apart."""


HostedEnvironmentFile: TypeAlias = Annotated[
    HostedEnvironmentFileID | HostedEnvironmentFileInline, OpenUnion("type")
]
"""A part of ``EnvironmentOpenaiHosted`` and ``EnvironmentInfo``."""


class EnvironmentOpenaiHostedNetwork(BaseModel):
    """The ``network`` of ``EnvironmentOpenaiHosted``."""

    access: Literal["enabled", "disabled", "restricted"]
    """Which hosts may be reached: all, none, or those listed."""

    allowed_domains: list[str]
    """Host names that may be reached; all others are blocked."""


class EnvironmentOpenaiHostedPackages(BaseModel):
    """The ``packages`` of ``EnvironmentOpenaiHosted``."""

    npm: list[str]
    """Packages of npm to install."""

    python: list[str]
    """Python packages to install."""

    system: list[str]
    """System packages to install."""


class HostedPlugin(BaseModel):
    """A part of ``EnvironmentOpenaiHosted``, ``EnvironmentInfo``, ``AutomationEnvironmentOpenaiHosted`` and 1 more."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    type: Literal["inline"]
    """Kind, by which variants are told apart."""


class HostedSkillReference(BaseModel):
    """A part of ``HostedSkill``."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    skill_id: str
    """Id of the skill."""

    type: Literal["skill_reference"]
    """Kind, by which variants are told apart."""

    version: str
    """The version; where absent, the default or latest one."""


class HostedSkillInline(BaseModel):
    """A part of ``HostedSkill``."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    type: Literal["inline"]
    """Kind, by which variants are told apart."""


HostedSkill: TypeAlias = Annotated[HostedSkillReference | HostedSkillInline, OpenUnion("type")]
"""A part of ``EnvironmentOpenaiHosted`` and ``EnvironmentInfo``."""


class EnvironmentOpenaiHostedDesktop(BaseModel):
    """The ``desktop`` of ``EnvironmentOpenaiHosted``."""

    enabled: bool
    """Whether it is switched on."""


class EnvironmentOpenaiHosted(BaseModel):
    """A part of ``Environment``."""

    id: str
    """Unique id."""

    capability_directories: list[str]
    """Directories whose skills and plugins the agent may use."""

    files: list[HostedEnvironmentFile]
    """The files concerned."""

    network: EnvironmentOpenaiHostedNetwork
    """What the environment may reach over the network."""

    packages: EnvironmentOpenaiHostedPackages
    """Software that is installed beforehand."""

    plugins: list[HostedPlugin]
    """Plugins that are installed."""

    skills: list[HostedSkill]
    """Skills to be available inside."""

    type: Literal["openai_hosted"]
    """Kind, by which variants are told apart."""

    container_size: Literal["small", "medium", "large"] | None = None
    """How large the machine is."""

    desktop: EnvironmentOpenaiHostedDesktop | None = None
    """Whether there is a desktop with a browser."""


class EnvironmentSelfHosted(BaseModel):
    """A part of ``Environment``."""

    id: str
    """Unique id."""

    capability_directories: list[str]
    """Directories whose skills and plugins the agent may use."""

    remote_url: str
    """Address that an environment of your own connects to."""

    type: Literal["self_hosted"]
    """Kind, by which variants are told apart."""

    workspace_directory: str
    """Directory that the agent works in."""


Environment: TypeAlias = Annotated[
    EnvironmentNone | EnvironmentOpenaiHosted | EnvironmentSelfHosted, OpenUnion("type")
]
"""A part of ``AgentSession``."""


class TokenUsageInputTokensDetails(BaseModel):
    """The ``input_tokens_details`` of ``TokenUsage``."""

    cached_tokens: int
    """Input tokens that were read from the prompt cache, and cost less."""


class TokenUsageOutputTokensDetails(BaseModel):
    """The ``output_tokens_details`` of ``TokenUsage``."""

    reasoning_tokens: int
    """Tokens spent on reasoning; they count as output but are not shown."""


class TokenUsage(BaseModel):
    """A part of ``AgentSession``, ``AgentSessionTurnFailedEvent``, ``AgentSessionTurnCancelledEvent`` and 2 more."""

    input_tokens: int
    """Tokens of the input."""

    input_tokens_details: TokenUsageInputTokensDetails
    """The input tokens by kind."""

    output_tokens: int
    """Tokens of the output."""

    output_tokens_details: TokenUsageOutputTokensDetails
    """The output tokens by kind."""

    total_tokens: int
    """Tokens in all, input and output."""


class SummaryText(BaseModel):
    """A part of ``AgentReasoningItem``, ``AgentSessionTurnReasoningSummaryPartDoneEvent`` and ``AgentSessionTurnReasoningSummaryPartAddedEvent``."""

    text: str
    """The text."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart."""


class AgentDeleted(BaseModel):
    """What ``DELETE /agents/{agent_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["agent.deleted"]
    """Kind of object, always the same for this one."""


class AgentSessionAgentCompaction(BaseModel):
    """The ``compaction`` of ``AgentSessionAgent``."""

    async_: bool = Field(alias="async")
    """Whether the result may come later, while the model goes on."""


class AgentSessionAgentExperimental(BaseModel):
    """The ``experimental`` of ``AgentSessionAgent``."""

    time_awareness: bool
    """Whether the agent knows the time."""


class AgentSessionAgent(BaseModel):
    """The ``agent`` of ``AgentSession``."""

    id: str
    """Unique id."""

    model: str
    """Name of the model."""

    multi_agent: MultiAgentConfig
    """Settings for several agents that the service runs together."""

    reasoning: AgentReasoning
    """How reasoning models think: effort, summary and context."""

    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: AgentText
    """The text."""

    tools: list[AgentTool]
    """What the model may call."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    name: str | None = None
    """Its name."""

    compaction: AgentSessionAgentCompaction | None = None
    """How the context is shortened when it grows too long."""

    experimental: AgentSessionAgentExperimental | None = None
    """Settings that may change or go."""


class AgentSessionRequiredActionMcpApprovalRequestRequest(BaseModel):
    """The ``request`` of ``AgentSessionRequiredActionMcpApprovalRequest``."""

    arguments: object
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    message: str
    """The message; in an error, the explanation for people."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    type: Literal["mcp_tool_call"]
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""


class AgentSessionRequiredActionMcpApprovalRequest(BaseModel):
    """A part of ``AgentSessionRequiredAction``."""

    request: AgentSessionRequiredActionMcpApprovalRequestRequest
    """What is asked for."""

    request_id: str
    """Id of the request."""

    turn_id: str
    """Id of the turn."""

    type: Literal["mcp_approval_request"]
    """Kind, by which variants are told apart."""


class AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthenticationField(
    BaseModel
):
    """The ``fields`` of ``AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthentication``."""

    id: str
    """Unique id."""

    label: str
    """What people read beside it."""

    required: bool
    """Whether there must be one."""

    type: str
    """Kind, by which variants are told apart."""


class AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthenticationOption(
    BaseModel
):
    """The ``options`` of ``AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthentication``."""

    id: str
    """Unique id."""

    field_ids: list[str]
    """The fields that belong to the option, by id."""

    label: str
    """What people read beside it."""


class AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthentication(BaseModel):
    """A part of ``AgentSessionRequiredActionComputerUseApprovalRequestRequest``."""

    fields: list[
        AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthenticationField
    ]
    """The fields to be filled in."""

    options: list[
        AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthenticationOption
    ]
    """What there is to choose from."""

    type: Literal["browser_authentication"]
    """Kind, by which variants are told apart."""

    credential_origin: str | None = None
    """The web origin that the login is for."""

    reason: str | None = None
    """Why, in a word or a sentence."""


class AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserOriginAccess(BaseModel):
    """A part of ``AgentSessionRequiredActionComputerUseApprovalRequestRequest``."""

    origin: str
    """Scheme, host and port of the site."""

    type: Literal["browser_origin_access"]
    """Kind, by which variants are told apart."""

    reason: str | None = None
    """Why, in a word or a sentence."""


AgentSessionRequiredActionComputerUseApprovalRequestRequest: TypeAlias = Annotated[
    AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserAuthentication
    | AgentSessionRequiredActionComputerUseApprovalRequestRequestBrowserOriginAccess,
    OpenUnion("type"),
]
"""The ``request`` of ``AgentSessionRequiredActionComputerUseApprovalRequest``."""


class AgentSessionRequiredActionComputerUseApprovalRequest(BaseModel):
    """A part of ``AgentSessionRequiredAction``."""

    request: AgentSessionRequiredActionComputerUseApprovalRequestRequest
    """What is asked for."""

    request_id: str
    """Id of the request."""

    turn_id: str
    """Id of the turn."""

    type: Literal["computer_use_approval_request"]
    """Kind, by which variants are told apart."""


class AgentSessionRequiredActionFunctionCall(BaseModel):
    """A part of ``AgentSessionRequiredAction``."""

    arguments: object
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    turn_id: str
    """Id of the turn."""

    type: Literal["function_call"]
    """Kind, by which variants are told apart."""


class AgentSessionRequiredActionEnvironmentConnection(BaseModel):
    """A part of ``AgentSessionRequiredAction``."""

    environment_id: str
    """Id of the environment."""

    type: Literal["environment_connection"]
    """Kind, by which variants are told apart."""


AgentSessionRequiredAction: TypeAlias = Annotated[
    AgentSessionRequiredActionMcpApprovalRequest
    | AgentSessionRequiredActionComputerUseApprovalRequest
    | AgentSessionRequiredActionFunctionCall
    | AgentSessionRequiredActionEnvironmentConnection,
    OpenUnion("type"),
]
"""The ``required_actions`` of ``AgentSession``."""


class AgentSessionPromptCacheOptions(BaseModel):
    """The ``prompt_cache_options`` of ``AgentSession``."""

    ttl: Literal["30m", "12h"]
    """How long a cache entry lives at least, such as `30m`."""


class AgentSession(BaseModel):
    """What ``POST /agents/sessions``, ``POST /agents/sessions/{session_id}`` or ``GET /agents/sessions/{session_id}`` answers."""

    id: str
    """Unique id."""

    agent: AgentSessionAgent
    """The agent this belongs to, where several agents work on one response."""

    created_at: int
    """When it was made, Unix time in seconds."""

    environment: Environment
    """Where it runs or acts, such as a container, the local machine or a browser."""

    last_active_at: int
    """When it was last used, Unix time in seconds."""

    metadata: dict[str, str]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    object: Literal["agent.session"]
    """Kind of object, always the same for this one."""

    required_actions: list[AgentSessionRequiredAction]
    """What the session waits for you to do."""

    status: Literal["idle", "in_progress", "requires_action", "failed"]
    """How far it has come or how it ended."""

    vault_ids: list[str]
    """Vaults whose credentials may be used, by id."""

    error: str | None = None
    """What went wrong; null or absent if nothing did."""

    usage: TokenUsage | None = None
    """What was used, in tokens or seconds."""

    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """How the prompt cache is used."""

    review: Literal["none", "auto_review"] | None = None
    """Whether actions of the agent are reviewed."""


class InputContentInputText(BaseModel):
    """A part of ``InputContent``."""

    text: str
    """The text."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""


class InputContentInputImage(BaseModel):
    """A part of ``InputContent``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""


InputContent: TypeAlias = Annotated[
    InputContentInputText | InputContentInputImage, OpenUnion("type")
]
"""A part of ``AgentFunctionCallOutput``, ``AgentSessionInputMessageParam`` and ``AutomationTargetNewSessionInput``."""


class SessionError(BaseModel):
    """A part of ``AgentSessionErrorEvent``."""

    message: str
    """The message; in an error, the explanation for people."""

    type: str
    """Kind, by which variants are told apart."""

    code: str | None = None
    """Short machine-readable name of the error."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""


class AgentSessionAssistantMessage(BaseModel):
    """A part of ``AgentOutputItem``."""

    id: str
    """Unique id."""

    content: list[OutputText]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    status: AgentOutputItemStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    phase: Literal["commentary", "final_answer"] | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""


class AgentReasoningItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    summary: list[SummaryText]
    """A short account of the reasoning or task."""

    turn_id: str
    """Id of the turn."""

    type: Literal["reasoning"]
    """Kind, by which variants are told apart."""

    status: AgentOutputItemStatus | None = None
    """How far it has come or how it ended."""


AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]
"""A part of ``AgentOutputItemComputerUseCall``, ``AgentSessionItemFunctionCallOutput``, ``AgentSessionItemComputerUseCall`` and 9 more."""


class AgentFunctionCallItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    arguments: object
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["function_call"]
    """Kind, by which variants are told apart."""


class AgentMcpCallItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    arguments: object
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    error: object
    """What went wrong; null or absent if nothing did."""

    name: str
    """Its name."""

    output: object
    """What was produced."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["mcp_call"]
    """Kind, by which variants are told apart."""


class AgentOutputItemComputerUseCallOutput(BaseModel):
    """The ``output`` of ``AgentOutputItemComputerUseCall``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["computer_screenshot"]
    """Kind, by which variants are told apart."""


class AgentOutputItemComputerUseCall(BaseModel):
    """A part of ``AgentOutputItem``."""

    id: str
    """Unique id."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["computer_use_call"]
    """Kind, by which variants are told apart."""

    output: AgentOutputItemComputerUseCallOutput | None = None
    """What was produced."""

    title: str | None = None
    """Title."""


class AgentOutputItemComputerUseApprovalRequestRequestField(BaseModel):
    """The ``fields`` of ``AgentOutputItemComputerUseApprovalRequestRequest``."""

    id: str
    """Unique id."""

    label: str
    """What people read beside it."""

    required: bool
    """Whether there must be one."""

    type: str
    """Kind, by which variants are told apart."""


class AgentOutputItemComputerUseApprovalRequestRequestOption(BaseModel):
    """The ``options`` of ``AgentOutputItemComputerUseApprovalRequestRequest``."""

    id: str
    """Unique id."""

    field_ids: list[str]
    """The fields that belong to the option, by id."""

    label: str
    """What people read beside it."""


class AgentOutputItemComputerUseApprovalRequestRequest(BaseModel):
    """The ``request`` of ``AgentOutputItemComputerUseApprovalRequest``."""

    fields: list[AgentOutputItemComputerUseApprovalRequestRequestField]
    """The fields to be filled in."""

    options: list[AgentOutputItemComputerUseApprovalRequestRequestOption]
    """What there is to choose from."""

    type: Literal["browser_authentication"]
    """Kind, by which variants are told apart."""

    credential_origin: str | None = None
    """The web origin that the login is for."""

    reason: str | None = None
    """Why, in a word or a sentence."""


class AgentOutputItemComputerUseApprovalRequest(BaseModel):
    """A part of ``AgentOutputItem``."""

    id: str
    """Unique id."""

    request: AgentOutputItemComputerUseApprovalRequestRequest
    """What is asked for."""

    request_id: str
    """Id of the request."""

    turn_id: str
    """Id of the turn."""

    type: Literal["computer_use_approval_request"]
    """Kind, by which variants are told apart."""


class WebSearchActionSearch(BaseModel):
    """A part of ``WebSearchAction``."""

    type: Literal["search"]
    """Kind, by which variants are told apart."""

    queries: list[str] | None = None
    """The searches that were made."""

    query: str | None = None
    """The text that is searched for."""


class WebSearchActionOpenPage(BaseModel):
    """A part of ``WebSearchAction``."""

    type: Literal["open_page"]
    """Kind, by which variants are told apart."""

    url: str | None = None
    """Address, or a data URL."""


class WebSearchActionFindInPage(BaseModel):
    """A part of ``WebSearchAction``."""

    type: Literal["find_in_page"]
    """Kind, by which variants are told apart."""

    pattern: str | None = None
    """What to look for in the page."""

    url: str | None = None
    """Address, or a data URL."""


class WebSearchActionOther(BaseModel):
    """A part of ``WebSearchAction``."""

    type: Literal["other"]
    """Kind, by which variants are told apart."""


WebSearchAction: TypeAlias = Annotated[
    WebSearchActionSearch
    | WebSearchActionOpenPage
    | WebSearchActionFindInPage
    | WebSearchActionOther,
    OpenUnion("type"),
]
"""A part of ``AgentWebSearchCallItem``."""


class AgentWebSearchCallItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    status: AgentOutputItemStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["web_search_call"]
    """Kind, by which variants are told apart."""

    action: WebSearchAction | None = None
    """What the tool is asked to do, or did."""


class AgentCommandExecutionItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    command: str
    """The command line."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["command_execution"]
    """Kind, by which variants are told apart."""

    cwd: str | None = None
    """Directory in which the command runs."""

    duration_ms: int | None = None
    """How long it lasts, in milliseconds."""

    exit_code: int | None = None
    """Exit status of the command; 0 means success."""

    output: str | None = None
    """What was produced."""


class AgentCreateSubagentCallItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    agent_id: str
    """Id of the agent."""

    content: list[AgentContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["create_subagent_call"]
    """Kind, by which variants are told apart."""

    model: str | None = None
    """Name of the model."""

    reasoning_effort: str | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class AgentSendSubagentInputCallItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    content: list[AgentContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    recipient_agent_id: str
    """Id or name of the agent that the message is for."""

    sender_agent_id: str
    """Id or name of the agent that sent the message."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["send_subagent_input_call"]
    """Kind, by which variants are told apart."""


class AgentResumeSubagentCallItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    recipient_agent_id: str
    """Id or name of the agent that the message is for."""

    sender_agent_id: str
    """Id or name of the agent that sent the message."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["resume_subagent_call"]
    """Kind, by which variants are told apart."""


class AgentWaitForSubagentsCallItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    recipient_agent_ids: list[str]
    """Ids of the agents that are addressed."""

    sender_agent_id: str
    """Id or name of the agent that sent the message."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["wait_for_subagents_call"]
    """Kind, by which variants are told apart."""


class AgentInterruptSubagentCallItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    recipient_agent_id: str
    """Id or name of the agent that the message is for."""

    sender_agent_id: str
    """Id or name of the agent that sent the message."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["interrupt_subagent_call"]
    """Kind, by which variants are told apart."""


class AgentCloseSubagentCallItem(BaseModel):
    """A part of ``AgentOutputItem`` and ``AgentSessionItem``."""

    id: str
    """Unique id."""

    recipient_agent_id: str
    """Id or name of the agent that the message is for."""

    sender_agent_id: str
    """Id or name of the agent that sent the message."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["close_subagent_call"]
    """Kind, by which variants are told apart."""


AgentOutputItem: TypeAlias = Annotated[
    AgentSessionAssistantMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | AgentMcpCallItem
    | AgentOutputItemComputerUseCall
    | AgentOutputItemComputerUseApprovalRequest
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem,
    OpenUnion("type"),
]
"""A part of ``AgentSessionTurnItemDoneEvent``."""


class AgentSessionMessageContentInputText(BaseModel):
    """A part of ``AgentSessionMessageContent``."""

    text: str
    """The text."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""


class AgentSessionMessageContentInputImage(BaseModel):
    """A part of ``AgentSessionMessageContent``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""


class AgentSessionMessageContentOutputText(BaseModel):
    """A part of ``AgentSessionMessageContent``."""

    text: str
    """The text."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart."""


AgentSessionMessageContent: TypeAlias = Annotated[
    AgentSessionMessageContentInputText
    | AgentSessionMessageContentInputImage
    | AgentSessionMessageContentOutputText,
    OpenUnion("type"),
]
"""A part of ``AgentSessionMessage``."""


class AgentSessionMessage(MessageText):
    """A part of ``AgentSessionItem``."""

    content: list[AgentSessionMessageContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["user", "assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    status: AgentOutputItemStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    phase: Literal["commentary", "final_answer"] | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""


AgentFunctionCallOutput: TypeAlias = str | list[InputContent]
"""A part of ``AgentSessionItemFunctionCallOutput`` and ``AgentSessionInputParamAgentSessionInputToolResult``."""


class AgentSessionItemFunctionCallOutput(BaseModel):
    """A part of ``AgentSessionItem``."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""

    error: str | None = None
    """What went wrong; null or absent if nothing did."""

    output: AgentFunctionCallOutput | None = None
    """What was produced."""


class AgentSessionItemAgentMessage(BaseModel):
    """A part of ``AgentSessionItem``."""

    id: str
    """Unique id."""

    content: list[AgentContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    recipient_agent_id: str
    """Id or name of the agent that the message is for."""

    sender_agent_id: str
    """Id or name of the agent that sent the message."""

    turn_id: str
    """Id of the turn."""

    type: Literal["agent_message"]
    """Kind, by which variants are told apart."""


class AgentSessionItemComputerUseCallOutput(BaseModel):
    """The ``output`` of ``AgentSessionItemComputerUseCall``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["computer_screenshot"]
    """Kind, by which variants are told apart."""


class AgentSessionItemComputerUseCall(BaseModel):
    """A part of ``AgentSessionItem``."""

    id: str
    """Unique id."""

    status: AgentFunctionCallStatus
    """How far it has come or how it ended."""

    turn_id: str
    """Id of the turn."""

    type: Literal["computer_use_call"]
    """Kind, by which variants are told apart."""

    output: AgentSessionItemComputerUseCallOutput | None = None
    """What was produced."""

    title: str | None = None
    """Title."""


class AgentSessionItemComputerUseApprovalRequestRequestField(BaseModel):
    """The ``fields`` of ``AgentSessionItemComputerUseApprovalRequestRequest``."""

    id: str
    """Unique id."""

    label: str
    """What people read beside it."""

    required: bool
    """Whether there must be one."""

    type: str
    """Kind, by which variants are told apart."""


class AgentSessionItemComputerUseApprovalRequestRequestOption(BaseModel):
    """The ``options`` of ``AgentSessionItemComputerUseApprovalRequestRequest``."""

    id: str
    """Unique id."""

    field_ids: list[str]
    """The fields that belong to the option, by id."""

    label: str
    """What people read beside it."""


class AgentSessionItemComputerUseApprovalRequestRequest(BaseModel):
    """The ``request`` of ``AgentSessionItemComputerUseApprovalRequest``."""

    fields: list[AgentSessionItemComputerUseApprovalRequestRequestField]
    """The fields to be filled in."""

    options: list[AgentSessionItemComputerUseApprovalRequestRequestOption]
    """What there is to choose from."""

    type: Literal["browser_authentication"]
    """Kind, by which variants are told apart."""

    credential_origin: str | None = None
    """The web origin that the login is for."""

    reason: str | None = None
    """Why, in a word or a sentence."""


class AgentSessionItemComputerUseApprovalRequest(BaseModel):
    """A part of ``AgentSessionItem``."""

    id: str
    """Unique id."""

    request: AgentSessionItemComputerUseApprovalRequestRequest
    """What is asked for."""

    request_id: str
    """Id of the request."""

    turn_id: str
    """Id of the turn."""

    type: Literal["computer_use_approval_request"]
    """Kind, by which variants are told apart."""


class AgentSessionItemComputerUseApprovalRequestResultResponseBrowserAuthenticationVariant0(
    BaseModel
):
    """A part of ``AgentSessionItemComputerUseApprovalRequestResultResponse``."""

    action: Literal["submit"]
    """What the tool is asked to do, or did."""

    type: Literal["browser_authentication"]
    """Kind, by which variants are told apart."""

    selected_option: str | None = None
    """Id of the option that was chosen."""


class AgentSessionItemComputerUseApprovalRequestResultResponseBrowserAuthenticationVariant1(
    BaseModel
):
    """A part of ``AgentSessionItemComputerUseApprovalRequestResultResponse``."""

    action: Literal["cancel"]
    """What the tool is asked to do, or did."""

    type: Literal["browser_authentication"]
    """Kind, by which variants are told apart."""


AgentSessionItemComputerUseApprovalRequestResultResponse: TypeAlias = Annotated[
    AgentSessionItemComputerUseApprovalRequestResultResponseBrowserAuthenticationVariant0
    | AgentSessionItemComputerUseApprovalRequestResultResponseBrowserAuthenticationVariant1,
    OpenUnion("action"),
]
"""The ``response`` of ``AgentSessionItemComputerUseApprovalRequestResult``."""


class AgentSessionItemComputerUseApprovalRequestResult(BaseModel):
    """A part of ``AgentSessionItem``."""

    id: str
    """Unique id."""

    request_id: str
    """Id of the request."""

    response: AgentSessionItemComputerUseApprovalRequestResultResponse
    """The response."""

    turn_id: str
    """Id of the turn."""

    type: Literal["computer_use_approval_request_result"]
    """Kind, by which variants are told apart."""


AgentSessionItem: TypeAlias = Annotated[
    AgentSessionMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | AgentSessionItemFunctionCallOutput
    | AgentSessionItemAgentMessage
    | AgentMcpCallItem
    | AgentSessionItemComputerUseCall
    | AgentSessionItemComputerUseApprovalRequest
    | AgentSessionItemComputerUseApprovalRequestResult
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem,
    OpenUnion("type"),
]
"""A part of ``AgentSessionTurnItemAddedEvent``, ``BetaAgentsSessionsSubagentsTurnsItemsListResponse``, ``BetaAgentsSessionsSubagentsItemsListResponse`` and 2 more."""


class SessionTurnError(BaseModel):
    """A part of ``Turn``."""

    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
    ]
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


class AgentSessionErrorEvent(BaseModel):
    """The event ``error``."""

    error: SessionError
    """What went wrong; null or absent if nothing did."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["error"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionEnvironmentStateError(BaseModel):
    """The ``error`` of ``AgentSessionEnvironmentState``."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    type: str
    """Kind, by which variants are told apart."""


class AgentSessionEnvironmentState(BaseModel):
    """A part of ``AgentSessionEnvironmentReadyEvent``, ``AgentSessionEnvironmentFailedEvent``, ``AgentSessionEnvironmentExpiredEvent`` and 4 more."""

    id: str
    """Unique id."""

    status: Literal[
        "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
    ]
    """How far it has come or how it ended."""

    type: str
    """Kind, by which variants are told apart."""

    error: AgentSessionEnvironmentStateError | None = None
    """What went wrong; null or absent if nothing did."""


class AgentSessionEnvironmentReadyEvent(BaseModel):
    """The event ``agent.session.environment.ready``."""

    environment: AgentSessionEnvironmentState
    """Where it runs or acts, such as a container, the local machine or a browser."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.environment.ready"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionEnvironmentSuspendedEvent(BaseModel):
    """The event ``agent.session.environment.suspended``."""

    environment: AgentSessionEnvironmentState
    """Where it runs or acts, such as a container, the local machine or a browser."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.environment.suspended"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionEnvironmentExpiredEvent(BaseModel):
    """The event ``agent.session.environment.expired``."""

    environment: AgentSessionEnvironmentState
    """Where it runs or acts, such as a container, the local machine or a browser."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.environment.expired"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionEnvironmentResetEvent(BaseModel):
    """The event ``agent.session.environment.reset``."""

    environment_id: str
    """Id of the environment."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    reset_count: int
    """How many times the environment was reset."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.environment.reset"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    """The event ``agent.output.command_execution_output.delta``."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.output.command_execution_output.delta"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionCreatedEvent(BaseModel):
    """The event ``agent.session.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session: AgentSession
    """The session: its settings or its details."""

    type: Literal["agent.session.created"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class TurnPromptCacheOptions(BaseModel):
    """The ``prompt_cache_options`` of ``Turn``."""

    ttl: Literal["30m", "12h"]
    """How long a cache entry lives at least, such as `30m`."""


class Turn(BaseModel):
    """What ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`` or ``GET /agents/sessions/{session_id}/turns/{turn_id}`` answers."""

    id: str
    """Unique id."""

    agent_id: str
    """Id of the agent."""

    created_at: int
    """When it was made, Unix time in seconds."""

    object: Literal["agent.session.turn"]
    """Kind of object, always the same for this one."""

    session_id: str
    """Id of the session."""

    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    """How far it has come or how it ended."""

    completed_at: int | None = None
    """When it was completed, Unix time in seconds; null or absent before."""

    error: SessionTurnError | None = None
    """What went wrong; null or absent if nothing did."""

    started_at: int | None = None
    """When work began, Unix time in seconds."""

    subagent_id: str | None = None
    """Id of the agent that another one started."""

    usage: TokenUsage | None = None
    """What was used, in tokens or seconds."""

    prompt_cache_options: TurnPromptCacheOptions | None = None
    """How the prompt cache is used."""


class AgentSessionTurnCreatedEvent(BaseModel):
    """The event ``agent.session.turn.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    turn: Turn
    """The turn that the event is about."""

    turn_id: str
    """Id of the turn."""

    type: Literal["agent.session.turn.created"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnInProgressEvent(BaseModel):
    """The event ``agent.session.turn.in_progress``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    turn: Turn
    """The turn that the event is about."""

    turn_id: str
    """Id of the turn."""

    type: Literal["agent.session.turn.in_progress"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnCompletedEvent(BaseModel):
    """The event ``agent.session.turn.completed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    turn: Turn
    """The turn that the event is about."""

    turn_id: str
    """Id of the turn."""

    type: Literal["agent.session.turn.completed"]
    """Kind, by which variants are told apart."""

    usage: TokenUsage | None = None
    """What was used, in tokens or seconds."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnFailedEvent(BaseModel):
    """The event ``agent.session.turn.failed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    turn: Turn
    """The turn that the event is about."""

    turn_id: str
    """Id of the turn."""

    type: Literal["agent.session.turn.failed"]
    """Kind, by which variants are told apart."""

    usage: TokenUsage | None = None
    """What was used, in tokens or seconds."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnCancelledEvent(BaseModel):
    """The event ``agent.session.turn.cancelled``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    turn: Turn
    """The turn that the event is about."""

    turn_id: str
    """Id of the turn."""

    type: Literal["agent.session.turn.cancelled"]
    """Kind, by which variants are told apart."""

    usage: TokenUsage | None = None
    """What was used, in tokens or seconds."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnItemAddedEvent(BaseModel):
    """The event ``agent.session.turn.item.added``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item: AgentSessionItem
    """The item."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.turn.item.added"]
    """Kind, by which variants are told apart."""

    output_index: int | None = None
    """Which item of the output it is, counted from 0."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionIdleEvent(BaseModel):
    """The event ``agent.session.idle``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session: AgentSession
    """The session: its settings or its details."""

    type: Literal["agent.session.idle"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionInProgressEvent(BaseModel):
    """The event ``agent.session.in_progress``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session: AgentSession
    """The session: its settings or its details."""

    type: Literal["agent.session.in_progress"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionRequiresActionEvent(BaseModel):
    """The event ``agent.session.requires_action``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session: AgentSession
    """The session: its settings or its details."""

    type: Literal["agent.session.requires_action"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionFailedEvent(BaseModel):
    """The event ``agent.session.failed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session: AgentSession
    """The session: its settings or its details."""

    type: Literal["agent.session.failed"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionEnvironmentPendingEvent(BaseModel):
    """The event ``agent.session.environment.pending``."""

    environment: AgentSessionEnvironmentState
    """Where it runs or acts, such as a container, the local machine or a browser."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.environment.pending"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionEnvironmentConnectedEvent(BaseModel):
    """The event ``agent.session.environment.connected``."""

    environment: AgentSessionEnvironmentState
    """Where it runs or acts, such as a container, the local machine or a browser."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.environment.connected"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionEnvironmentDisconnectedEvent(BaseModel):
    """The event ``agent.session.environment.disconnected``."""

    environment: AgentSessionEnvironmentState
    """Where it runs or acts, such as a container, the local machine or a browser."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.environment.disconnected"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionEnvironmentFailedEvent(BaseModel):
    """The event ``agent.session.environment.failed``."""

    environment: AgentSessionEnvironmentState
    """Where it runs or acts, such as a container, the local machine or a browser."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.environment.failed"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionSubagentCreatedEvent(BaseModel):
    """The event ``agent.session.subagent.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    subagent: Subagent
    """The agent that another one started."""

    type: Literal["agent.session.subagent.created"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionSubagentActiveEvent(BaseModel):
    """The event ``agent.session.subagent.active``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    subagent: Subagent
    """The agent that another one started."""

    type: Literal["agent.session.subagent.active"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionSubagentClosedEvent(BaseModel):
    """The event ``agent.session.subagent.closed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    subagent: Subagent
    """The agent that another one started."""

    type: Literal["agent.session.subagent.closed"]
    """Kind, by which variants are told apart."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnItemDoneEvent(BaseModel):
    """The event ``agent.session.turn.item.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item: AgentOutputItem
    """The item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.turn.item.done"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnContentPartAddedEvent(BaseModel):
    """The event ``agent.session.turn.content_part.added``."""

    content_index: int
    """Position of the content part in its item, from 0."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    part: OutputText
    """The content part."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.turn.content_part.added"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    """The event ``agent.session.turn.content_part.done``."""

    content_index: int
    """Position of the content part in its item, from 0."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    part: OutputText
    """The content part."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.turn.content_part.done"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnOutputTextDeltaEvent(BaseModel):
    """The event ``agent.session.turn.output_text.delta``."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    session_id: str
    """Id of the session."""

    type: Literal["agent.session.turn.output_text.delta"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnOutputTextDoneEvent(BaseModel):
    """The event ``agent.session.turn.output_text.done``."""

    content_index: int
    """Position of the content part in its item, from 0."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    session_id: str
    """Id of the session."""

    text: str
    """The text."""

    type: Literal["agent.session.turn.output_text.done"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel):
    """The event ``agent.session.turn.reasoning_summary_part.added``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    part: SummaryText
    """The content part."""

    session_id: str
    """Id of the session."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnReasoningSummaryPartDoneEvent(BaseModel):
    """The event ``agent.session.turn.reasoning_summary_part.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    part: SummaryText
    """The content part."""

    session_id: str
    """Id of the session."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    """Kind, by which variants are told apart."""

    status: Literal["incomplete"] | None = None
    """How far it has come or how it ended."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel):
    """The event ``agent.session.turn.reasoning_summary_text.delta``."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    session_id: str
    """Id of the session."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    """The event ``agent.session.turn.reasoning_summary_text.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    session_id: str
    """Id of the session."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    text: str
    """The text."""

    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    """Kind, by which variants are told apart."""

    turn_id: str | None = None
    """Id of the turn."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


AgentSessionEvent: TypeAlias = Annotated[
    AgentSessionErrorEvent
    | AgentSessionEnvironmentReadyEvent
    | AgentSessionEnvironmentSuspendedEvent
    | AgentSessionEnvironmentExpiredEvent
    | AgentSessionEnvironmentResetEvent
    | AgentOutputCommandExecutionOutputDeltaEvent
    | AgentSessionCreatedEvent
    | AgentSessionTurnCreatedEvent
    | AgentSessionTurnInProgressEvent
    | AgentSessionTurnCompletedEvent
    | AgentSessionTurnFailedEvent
    | AgentSessionTurnCancelledEvent
    | AgentSessionTurnItemAddedEvent
    | AgentSessionIdleEvent
    | AgentSessionInProgressEvent
    | AgentSessionRequiresActionEvent
    | AgentSessionFailedEvent
    | AgentSessionEnvironmentPendingEvent
    | AgentSessionEnvironmentConnectedEvent
    | AgentSessionEnvironmentDisconnectedEvent
    | AgentSessionEnvironmentFailedEvent
    | AgentSessionSubagentCreatedEvent
    | AgentSessionSubagentActiveEvent
    | AgentSessionSubagentClosedEvent
    | AgentSessionTurnItemDoneEvent
    | AgentSessionTurnContentPartAddedEvent
    | AgentSessionTurnContentPartDoneEvent
    | AgentSessionTurnOutputTextDeltaEvent
    | AgentSessionTurnOutputTextDoneEvent
    | AgentSessionTurnReasoningSummaryPartAddedEvent
    | AgentSessionTurnReasoningSummaryPartDoneEvent
    | AgentSessionTurnReasoningSummaryTextDeltaEvent
    | AgentSessionTurnReasoningSummaryTextDoneEvent,
    OpenUnion("type"),
]
"""What ``GET /agents/sessions/{session_id}/events`` or ``POST /agents/sessions`` answers."""


class AgentSessionDeleted(BaseModel):
    """What ``DELETE /agents/sessions/{session_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["agent.session.deleted"]
    """Kind of object, always the same for this one."""


class Vault(BaseModel):
    """What ``POST /vaults``, ``POST /vaults/{vault_id}`` or ``GET /vaults/{vault_id}`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    metadata: dict[str, str]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    object: Literal["vault"]
    """Kind of object, always the same for this one."""

    name: str | None = None
    """Its name."""


class AutomationCreatedByDeveloper(BaseModel):
    """A part of ``AutomationCreatedBy``."""

    type: Literal["developer"]
    """Kind, by which variants are told apart."""


class AutomationCreatedByAgent(BaseModel):
    """A part of ``AutomationCreatedBy``."""

    session_id: str
    """Id of the session."""

    tool_call_id: str
    """Id of the tool call that this answers."""

    type: Literal["agent"]
    """Kind, by which variants are told apart."""


AutomationCreatedBy: TypeAlias = Annotated[
    AutomationCreatedByDeveloper | AutomationCreatedByAgent, OpenUnion("type")
]
"""A part of ``OneTimeAutomation`` and ``PeriodicAutomation``."""


class AutomationAgentConfigCompaction(BaseModel):
    """The ``compaction`` of ``AutomationAgentConfig``."""

    async_: bool = Field(alias="async")
    """Whether the result may come later, while the model goes on."""


class AutomationAgentConfigExperimental(BaseModel):
    """The ``experimental`` of ``AutomationAgentConfig``."""

    time_awareness: bool
    """Whether the agent knows the time."""


class AutomationAgentConfig(BaseModel):
    """A part of ``AutomationTargetNewSession``."""

    model: str
    """Name of the model."""

    multi_agent: MultiAgentConfig
    """Settings for several agents that the service runs together."""

    reasoning: AgentReasoning
    """How reasoning models think: effort, summary and context."""

    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    text: AgentText
    """The text."""

    tools: list[AgentTool]
    """What the model may call."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    compaction: AutomationAgentConfigCompaction | None = None
    """How the context is shortened when it grows too long."""

    experimental: AutomationAgentConfigExperimental | None = None
    """Settings that may change or go."""


class AutomationEnvironmentNone(BaseModel):
    """A part of ``AutomationEnvironment``."""

    type: Literal["none"]
    """Kind, by which variants are told apart."""


class AutomationEnvironmentOpenaiHostedDesktop(BaseModel):
    """The ``desktop`` of ``AutomationEnvironmentOpenaiHosted``."""

    enabled: bool
    """Whether it is switched on."""


class AutomationEnvironmentOpenaiHostedFileFileId(BaseModel):
    """A part of ``AutomationEnvironmentOpenaiHostedFile``."""

    file_id: str
    """Id of an uploaded file."""

    path: str
    """Path of the file."""

    type: Literal["file_id"]
    """Kind, by which variants are told apart."""


class AutomationEnvironmentOpenaiHostedFileInline(BaseModel):
    """A part of ``AutomationEnvironmentOpenaiHostedFile``."""

    path: str
    """Path of the file."""

    size_bytes: int
    """Size in bytes."""

    type: Literal["inline"]
    """Kind, by which variants are told apart."""


AutomationEnvironmentOpenaiHostedFile: TypeAlias = Annotated[
    AutomationEnvironmentOpenaiHostedFileFileId | AutomationEnvironmentOpenaiHostedFileInline,
    OpenUnion("type"),
]
"""The ``files`` of ``AutomationEnvironmentOpenaiHosted``."""


class AutomationEnvironmentOpenaiHostedNetwork(BaseModel):
    """The ``network`` of ``AutomationEnvironmentOpenaiHosted``."""

    access: Literal["enabled", "disabled", "restricted"]
    """Which hosts may be reached: all, none, or those listed."""

    allowed_domains: list[str]
    """Host names that may be reached; all others are blocked."""


class AutomationEnvironmentOpenaiHostedPackages(BaseModel):
    """The ``packages`` of ``AutomationEnvironmentOpenaiHosted``."""

    npm: list[str]
    """Packages of npm to install."""

    python: list[str]
    """Python packages to install."""

    system: list[str]
    """System packages to install."""


class AutomationEnvironmentOpenaiHostedSkillSkillReference(BaseModel):
    """A part of ``AutomationEnvironmentOpenaiHostedSkill``."""

    skill_id: str
    """Id of the skill."""

    type: Literal["skill_reference"]
    """Kind, by which variants are told apart."""

    version: str | None = None
    """The version; where absent, the default or latest one."""


class AutomationEnvironmentOpenaiHostedSkillInline(BaseModel):
    """A part of ``AutomationEnvironmentOpenaiHostedSkill``."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    type: Literal["inline"]
    """Kind, by which variants are told apart."""


AutomationEnvironmentOpenaiHostedSkill: TypeAlias = Annotated[
    AutomationEnvironmentOpenaiHostedSkillSkillReference
    | AutomationEnvironmentOpenaiHostedSkillInline,
    OpenUnion("type"),
]
"""The ``skills`` of ``AutomationEnvironmentOpenaiHosted``."""


class AutomationEnvironmentOpenaiHosted(BaseModel):
    """A part of ``AutomationEnvironment``."""

    type: Literal["openai_hosted"]
    """Kind, by which variants are told apart."""

    capability_directories: list[str] | None = None
    """Directories whose skills and plugins the agent may use."""

    container_size: Literal["small", "medium", "large"] | None = None
    """How large the machine is."""

    desktop: AutomationEnvironmentOpenaiHostedDesktop | None = None
    """Whether there is a desktop with a browser."""

    environment_id: str | None = None
    """Id of the environment."""

    environment_template_id: str | None = None
    """Id of the template that the environment is made from."""

    files: list[AutomationEnvironmentOpenaiHostedFile] | None = None
    """The files concerned."""

    network: AutomationEnvironmentOpenaiHostedNetwork | None = None
    """What the environment may reach over the network."""

    packages: AutomationEnvironmentOpenaiHostedPackages | None = None
    """Software that is installed beforehand."""

    plugins: list[HostedPlugin] | None = None
    """Plugins that are installed."""

    skills: list[AutomationEnvironmentOpenaiHostedSkill] | None = None
    """Skills to be available inside."""


class AutomationEnvironmentSelfHosted(BaseModel):
    """A part of ``AutomationEnvironment``."""

    capability_directories: list[str]
    """Directories whose skills and plugins the agent may use."""

    type: Literal["self_hosted"]
    """Kind, by which variants are told apart."""

    workspace_directory: str
    """Directory that the agent works in."""

    environment_id: str | None = None
    """Id of the environment."""


AutomationEnvironment: TypeAlias = Annotated[
    AutomationEnvironmentNone | AutomationEnvironmentOpenaiHosted | AutomationEnvironmentSelfHosted,
    OpenUnion("type"),
]
"""A part of ``AutomationTargetNewSession``."""


class AutomationTargetNewSessionInput(BaseModel):
    """The ``input`` of ``AutomationTargetNewSession``."""

    content: list[InputContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["user"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class AutomationTargetNewSession(BaseModel):
    """A part of ``AutomationTarget``."""

    environment: AutomationEnvironment
    """Where it runs or acts, such as a container, the local machine or a browser."""

    input: list[AutomationTargetNewSessionInput]
    """What the model is given."""

    metadata: dict[str, str]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    type: Literal["new_session"]
    """Kind, by which variants are told apart."""

    vault_ids: list[str]
    """Vaults whose credentials may be used, by id."""

    agent: AutomationAgentConfig | None = None
    """The agent this belongs to, where several agents work on one response."""

    agent_id: str | None = None
    """Id of the agent."""


class AutomationTargetExistingSession(BaseModel):
    """A part of ``AutomationTarget``."""

    instructions: str
    """Standing guidance for the model, ahead of the conversation."""

    session_id: str
    """Id of the session."""

    type: Literal["existing_session"]
    """Kind, by which variants are told apart."""


AutomationTarget: TypeAlias = Annotated[
    AutomationTargetNewSession | AutomationTargetExistingSession, OpenUnion("type")
]
"""A part of ``OneTimeAutomation`` and ``PeriodicAutomation``."""


class PeriodicAutomation(BaseModel):
    """A part of ``Automation``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    created_by: AutomationCreatedBy
    """Id of whoever made it."""

    expression: str
    """How the value is made or when it runs, as an expression."""

    metadata: dict[str, str]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    name: str
    """Its name."""

    object: Literal["agent.automation"]
    """Kind of object, always the same for this one."""

    status: Literal["active", "paused"]
    """How far it has come or how it ended."""

    target: AutomationTarget
    """Where a run sends its input."""

    timezone: str
    """IANA time zone, such as `Europe/Vienna`."""

    type: Literal["periodic"]
    """Kind, by which variants are told apart."""

    pause_reason: Literal["target_session_failed"] | None = None
    """Why it is paused; null where it is not, or was paused by hand."""


class OneTimeAutomation(BaseModel):
    """A part of ``Automation``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    created_by: AutomationCreatedBy
    """Id of whoever made it."""

    metadata: dict[str, str]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    name: str
    """Its name."""

    object: Literal["agent.automation"]
    """Kind of object, always the same for this one."""

    run_at: int
    """When it runs, Unix time in seconds."""

    status: Literal["active", "paused", "completed"]
    """How far it has come or how it ended."""

    target: AutomationTarget
    """Where a run sends its input."""

    type: Literal["once"]
    """Kind, by which variants are told apart."""

    pause_reason: Literal["target_session_failed"] | None = None
    """Why it is paused; null where it is not, or was paused by hand."""


Automation: TypeAlias = Annotated[PeriodicAutomation | OneTimeAutomation, OpenUnion("type")]
"""What ``GET /agents/automations/{automation_id}``, ``POST /agents/automations/{automation_id}``, ``POST /agents/automations`` and 2 more answers."""


VaultStatus: TypeAlias = Literal["active", "archived"]
"""A part of ``AgentVaultStatusFilterParam``."""


class VaultDeleted(BaseModel):
    """What ``DELETE /vaults/{vault_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["vault.deleted"]
    """Kind of object, always the same for this one."""


class EnvironmentInfo(BaseModel):
    """What ``POST /agents/environments`` or ``GET /agents/environments/{environment_id}`` answers."""

    id: str
    """Unique id."""

    files: list[HostedEnvironmentFile]
    """The files concerned."""

    object: Literal["agent.environment"]
    """Kind of object, always the same for this one."""

    plugins: list[HostedPlugin]
    """Plugins that are installed."""

    skills: list[HostedSkill]
    """Skills to be available inside."""

    status: Literal[
        "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
    ]
    """How far it has come or how it ended."""

    type: Literal["openai_hosted", "self_hosted"]
    """Kind, by which variants are told apart."""


class AutomationDeleted(BaseModel):
    """What ``DELETE /agents/automations/{automation_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["agent.automation.deleted"]
    """Kind of object, always the same for this one."""


class AutomationInvocationError(BaseModel):
    """The ``error`` of ``AutomationInvocation``."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


class AutomationInvocationSourceManual(BaseModel):
    """A part of ``AutomationInvocationSource``."""

    type: Literal["manual"]
    """Kind, by which variants are told apart."""


class AutomationInvocationSourceAutomation(BaseModel):
    """A part of ``AutomationInvocationSource``."""

    automation: Automation
    """The automation as it was when it ran."""

    type: Literal["automation"]
    """Kind, by which variants are told apart."""


AutomationInvocationSource: TypeAlias = Annotated[
    AutomationInvocationSourceManual | AutomationInvocationSourceAutomation, OpenUnion("type")
]
"""A part of ``AutomationInvocation``."""


class AutomationInvocation(BaseModel):
    """What ``GET /agents/automations/{automation_id}/invocations/{invocation_id}`` or ``POST /agents/automations/{automation_id}/invocations`` answers."""

    id: str
    """Unique id."""

    automation_id: str
    """Id of the automation."""

    created_at: int
    """When it was made, Unix time in seconds."""

    object: Literal["agent.automation.invocation"]
    """Kind of object, always the same for this one."""

    source: AutomationInvocationSource
    """Where it comes from."""

    status: Literal["queued", "completed", "failed", "skipped"]
    """How far it has come or how it ended."""

    error: AutomationInvocationError | None = None
    """What went wrong; null or absent if nothing did."""

    scheduled_at: int | None = None
    """When it was due, Unix time in seconds."""

    session_id: str | None = None
    """Id of the session."""

    skip_reason: Literal["pending_delivery"] | None = None
    """Why the run did not take place; null where it did."""


class EnvironmentFile(BaseModel):
    """What ``POST /agents/environments/{environment_id}/files`` answers."""

    environment_id: str
    """Id of the environment."""

    object: Literal["agent.environment.file"]
    """Kind of object, always the same for this one."""

    path: str
    """Path of the file."""

    size_bytes: int
    """Size in bytes."""


class EnvironmentTemplateFileFileId(BaseModel):
    """A part of ``EnvironmentTemplateFile``."""

    file_id: str
    """Id of an uploaded file."""

    path: str
    """Path of the file."""

    type: Literal["file_id"]
    """Kind, by which variants are told apart."""


class EnvironmentTemplateFileInline(BaseModel):
    """A part of ``EnvironmentTemplateFile``."""

    path: str
    """Path of the file."""

    size_bytes: int
    """Size in bytes."""

    type: Literal["inline"]
    """Kind, by which variants are told apart."""


EnvironmentTemplateFile: TypeAlias = Annotated[
    EnvironmentTemplateFileFileId | EnvironmentTemplateFileInline, OpenUnion("type")
]
"""The ``files`` of ``EnvironmentTemplate``."""


class EnvironmentTemplateNetwork(BaseModel):
    """The ``network`` of ``EnvironmentTemplate``."""

    access: Literal["enabled", "disabled", "restricted"]
    """Which hosts may be reached: all, none, or those listed."""

    allowed_domains: list[str]
    """Host names that may be reached; all others are blocked."""


class EnvironmentTemplatePackages(BaseModel):
    """The ``packages`` of ``EnvironmentTemplate``."""

    npm: list[str]
    """Packages of npm to install."""

    python: list[str]
    """Python packages to install."""

    system: list[str]
    """System packages to install."""


class EnvironmentTemplateSkillSkillReference(BaseModel):
    """A part of ``EnvironmentTemplateSkill``."""

    skill_id: str
    """Id of the skill."""

    type: Literal["skill_reference"]
    """Kind, by which variants are told apart."""

    version: str | None = None
    """The version; where absent, the default or latest one."""


class EnvironmentTemplateSkillInline(BaseModel):
    """A part of ``EnvironmentTemplateSkill``."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    name: str
    """Its name."""

    type: Literal["inline"]
    """Kind, by which variants are told apart."""


EnvironmentTemplateSkill: TypeAlias = Annotated[
    EnvironmentTemplateSkillSkillReference | EnvironmentTemplateSkillInline, OpenUnion("type")
]
"""The ``skills`` of ``EnvironmentTemplate``."""


class EnvironmentTemplateDesktop(BaseModel):
    """The ``desktop`` of ``EnvironmentTemplate``."""

    enabled: bool
    """Whether it is switched on."""


class EnvironmentTemplate(BaseModel):
    """What ``POST /agents/environments/templates/{environment_template_id}``, ``GET /agents/environments/templates/{environment_template_id}`` or ``POST /agents/environments/templates`` answers."""

    id: str
    """Unique id."""

    capability_directories: list[str]
    """Directories whose skills and plugins the agent may use."""

    created_at: int
    """When it was made, Unix time in seconds."""

    files: list[EnvironmentTemplateFile]
    """The files concerned."""

    network: EnvironmentTemplateNetwork
    """What the environment may reach over the network."""

    object: Literal["agent.environment.template"]
    """Kind of object, always the same for this one."""

    packages: EnvironmentTemplatePackages
    """Software that is installed beforehand."""

    plugins: list[HostedPlugin]
    """Plugins that are installed."""

    skills: list[EnvironmentTemplateSkill]
    """Skills to be available inside."""

    updated_at: int
    """When it was last changed, Unix time in seconds."""

    name: str | None = None
    """Its name."""

    desktop: EnvironmentTemplateDesktop | None = None
    """Whether there is a desktop with a browser."""


class EnvironmentTemplateDeleted(BaseModel):
    """What ``DELETE /agents/environments/templates/{environment_template_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["agent.environment.template.deleted"]
    """Kind of object, always the same for this one."""


class SessionTrace(BaseModel):
    """A part of ``BetaAgentsSessionsTracesListResponse``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    object: Literal["agent.session.trace"]
    """Kind of object, always the same for this one."""

    otlp: dict[str, builtins.object]
    """The trace in the format of the OpenTelemetry protocol."""

    session_id: str
    """Id of the session."""


class SessionArtifact(BaseModel):
    """What ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    environment_id: str
    """Id of the environment."""

    object: Literal["agent.session.artifact"]
    """Kind of object, always the same for this one."""

    path: str
    """Path of the file."""

    session_id: str
    """Id of the session."""

    size_bytes: int
    """Size in bytes."""

    turn_id: str
    """Id of the turn."""


class SessionArtifactDeleted(BaseModel):
    """What ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["agent.session.artifact.deleted"]
    """Kind of object, always the same for this one."""


class McpOauthTokenEndpointAuthNone(BaseModel):
    """A part of ``McpOauthTokenEndpointAuth``."""

    type: Literal["none"]
    """Kind, by which variants are told apart."""


class McpOauthTokenEndpointAuthClientSecretBasic(BaseModel):
    """A part of ``McpOauthTokenEndpointAuth``."""

    type: Literal["client_secret_basic"]
    """Kind, by which variants are told apart."""


class McpOauthTokenEndpointAuthClientSecretPost(BaseModel):
    """A part of ``McpOauthTokenEndpointAuth``."""

    type: Literal["client_secret_post"]
    """Kind, by which variants are told apart."""


McpOauthTokenEndpointAuth: TypeAlias = Annotated[
    McpOauthTokenEndpointAuthNone
    | McpOauthTokenEndpointAuthClientSecretBasic
    | McpOauthTokenEndpointAuthClientSecretPost,
    OpenUnion("type"),
]
"""A part of ``CredentialAuthMcpOauthRefresh``."""


class CredentialAuthMcpOauthRefresh(BaseModel):
    """The ``refresh`` of ``CredentialAuthMcpOauth``."""

    client_id: str
    """Id under which the application is known to the OAuth server."""

    token_endpoint: str
    """Address that gives out tokens."""

    token_endpoint_auth: McpOauthTokenEndpointAuth
    """How to authenticate with the token endpoint."""

    resource: str | None = None
    """The OAuth resource that the token is for."""

    scope: str | None = None
    """The OAuth scope."""


class CredentialAuthMcpOauth(BaseModel):
    """A part of ``CredentialAuth``."""

    mcp_server_url: str
    """Address of the MCP server."""

    type: Literal["mcp_oauth"]
    """Kind, by which variants are told apart."""

    expires_at: str | None = None
    """When it expires, Unix time in seconds; null if never."""

    refresh: CredentialAuthMcpOauthRefresh | None = None
    """How to get a new access token."""


class CredentialAuthStaticBearer(BaseModel):
    """A part of ``CredentialAuth``."""

    mcp_server_url: str
    """Address of the MCP server."""

    type: Literal["static_bearer"]
    """Kind, by which variants are told apart."""


class CredentialNetworkingUnrestricted(BaseModel):
    """A part of ``CredentialNetworking``."""

    type: Literal["unrestricted"]
    """Kind, by which variants are told apart."""


class CredentialNetworkingLimited(BaseModel):
    """A part of ``CredentialNetworking``."""

    allowed_hosts: list[str]
    """Host names to which the secret may be sent."""

    type: Literal["limited"]
    """Kind, by which variants are told apart."""


CredentialNetworking: TypeAlias = Annotated[
    CredentialNetworkingUnrestricted | CredentialNetworkingLimited, OpenUnion("type")
]
"""A part of ``CredentialAuthEnvironmentVariable`` and ``AgentCredentialAuthCreateParamEnvironmentVariable``."""


class CredentialAuthEnvironmentVariable(BaseModel):
    """A part of ``CredentialAuth``."""

    networking: CredentialNetworking
    """To which hosts the credential may be sent."""

    secret_name: str
    """Name of the secret in the environment."""

    type: Literal["environment_variable"]
    """Kind, by which variants are told apart."""


CredentialAuth: TypeAlias = Annotated[
    CredentialAuthMcpOauth | CredentialAuthStaticBearer | CredentialAuthEnvironmentVariable,
    OpenUnion("type"),
]
"""A part of ``Credential``."""


class Credential(BaseModel):
    """What ``GET /vaults/{vault_id}/credentials/{credential_id}``, ``POST /vaults/{vault_id}/credentials/{credential_id}`` or ``POST /vaults/{vault_id}/credentials`` answers."""

    id: str
    """Unique id."""

    auth: CredentialAuth
    """How to authenticate with it."""

    created_at: int
    """When it was made, Unix time in seconds."""

    name: str
    """Its name."""

    object: Literal["vault.credential"]
    """Kind of object, always the same for this one."""

    updated_at: int
    """When it was last changed, Unix time in seconds."""

    vault_id: str
    """Id of the vault."""

    metadata: dict[str, str] = Field(default_factory=dict)
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512. Default {}."""


class CredentialDeleted(BaseModel):
    """What ``DELETE /vaults/{vault_id}/credentials/{credential_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["vault.credential.deleted"]
    """Kind of object, always the same for this one."""


class BetaAgentsEnvironmentsListResponse(BaseModel):
    """What ``GET /agents/environments`` answers."""

    data: list[EnvironmentInfo]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsSessionsTracesListResponse(BaseModel):
    """What ``GET /agents/sessions/{session_id}/traces`` answers."""

    data: list[SessionTrace]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsEnvironmentsFilesListResponse(BaseModel):
    """What ``GET /agents/environments/{environment_id}/files`` answers."""

    data: list[EnvironmentFile]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""

    next: str | None = None
    """Cursor for the next page; null on the last."""


class BetaAgentsListResponse(BaseModel):
    """What ``GET /agents`` answers."""

    data: list[Agent]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsSessionsListResponse(BaseModel):
    """What ``GET /agents/sessions`` answers."""

    data: list[AgentSession]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsAutomationsListResponse(BaseModel):
    """What ``GET /agents/automations`` answers."""

    data: list[Automation]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsSessionsTurnsListResponse(BaseModel):
    """What ``GET /agents/sessions/{session_id}/turns`` answers."""

    data: list[Turn]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsVaultsCredentialsListResponse(BaseModel):
    """What ``GET /vaults/{vault_id}/credentials`` answers."""

    data: list[Credential]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsVaultsListResponse(BaseModel):
    """What ``GET /vaults`` answers."""

    data: list[Vault]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsEnvironmentsTemplatesListResponse(BaseModel):
    """What ``GET /agents/environments/templates`` answers."""

    data: list[EnvironmentTemplate]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsSessionsSubagentsTurnsItemsListResponse(BaseModel):
    """What ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`` answers."""

    data: list[AgentSessionItem]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsSessionsSubagentsTurnsListResponse(BaseModel):
    """What ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`` answers."""

    data: list[Turn]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsSessionsSubagentsItemsListResponse(BaseModel):
    """What ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`` answers."""

    data: list[AgentSessionItem]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


BetaAgentsSessionsArtifactsContentResponse: TypeAlias = bytes
"""What ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`` answers."""


class BetaAgentsSessionsSubagentsListResponse(BaseModel):
    """What ``GET /agents/sessions/{session_id}/subagents`` answers."""

    data: list[Subagent]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsAutomationsInvocationsListResponse(BaseModel):
    """What ``GET /agents/automations/{automation_id}/invocations`` answers."""

    data: list[AutomationInvocation]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsSessionsItemsListResponse(BaseModel):
    """What ``GET /agents/sessions/{session_id}/items`` answers."""

    data: list[AgentSessionItem]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class BetaAgentsSessionsTurnsItemsListResponse(BaseModel):
    """What ``GET /agents/sessions/{session_id}/turns/{turn_id}/items`` answers."""

    data: list[AgentSessionItem]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class BetaAgentsSessionsArtifactsListResponse(BaseModel):
    """What ``GET /agents/sessions/{session_id}/artifacts`` answers."""

    data: list[SessionArtifact]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""
