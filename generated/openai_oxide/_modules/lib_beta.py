# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib.beta`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "agents": {
        "AgentFilePreparationError": "openai_oxide_runtime.helpers.agents.files:AgentFilePreparationError",
        "AgentFileStagingError": "openai_oxide_runtime.helpers.agents.files:AgentFileStagingError",
        "AgentOutputParseError": "openai_oxide_runtime.helpers.agents.results:AgentOutputParseError",
        "AgentResultArtifacts": "openai_oxide_runtime.helpers.agents.artifacts:AgentResultArtifacts",
        "AgentSessionEventStream": "openai_oxide_runtime.helpers.agents.created:AgentSessionEventStream",
        "AgentToolError": "openai_oxide_runtime.helpers.agents.answers:AgentToolError",
        "AgentTurnResult": "openai_oxide_runtime.helpers.agents.results:AgentTurnResult",
        "AgentTurnResultError": "openai_oxide_runtime.helpers.agents.results:AgentTurnResultError",
        "AsyncAgentResultArtifacts": "openai_oxide_runtime.helpers.agents.artifacts:AsyncAgentResultArtifacts",
        "AsyncAgentSessionEventStream": "openai_oxide_runtime.helpers.agents.created:AsyncAgentSessionEventStream",
        "FunctionTool": "openai_oxide_runtime.helpers.agents.tools:FunctionTool",
        "PreparedAgentFiles": "openai_oxide_runtime.helpers.agents.files:PreparedAgentFiles",
        "StagedAgentFile": "openai_oxide_runtime.helpers.agents.files:StagedAgentFile",
        "agent_text_format": "openai_oxide_runtime.helpers.agents.output:agent_text_format",
        "function_tool": "openai_oxide_runtime.helpers.agents.tools:function_tool",
        "pydantic_function_tool": "openai_oxide_runtime.helpers.agents.tools:pydantic_function_tool",
    },
}
