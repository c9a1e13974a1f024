# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib.beta`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "agents": {
        "AgentFilePreparationError": "openai_oxide_lib.resources.agent_files:AgentFilePreparationError",
        "AgentFileStagingError": "openai_oxide_lib.resources.agent_files:AgentFileStagingError",
        "AgentOutputParseError": "openai_oxide_lib.agents.results:AgentOutputParseError",
        "AgentResultArtifacts": "openai_oxide_lib.resources.sync_agent_artifacts:AgentResultArtifacts",
        "AgentSessionEventStream": "openai_oxide_lib.agents.sync_creation_stream:AgentSessionEventStream",
        "AgentToolError": "openai_oxide_lib.agents.tool_invocation:AgentToolError",
        "AgentTurnResult": "openai_oxide_lib.agents.results:AgentTurnResult",
        "AgentTurnResultError": "openai_oxide_lib.agents.results:AgentTurnResultError",
        "AsyncAgentResultArtifacts": "openai_oxide_lib.resources.async_agent_artifacts:AsyncAgentResultArtifacts",
        "AsyncAgentSessionEventStream": "openai_oxide_lib.agents.async_creation_stream:AsyncAgentSessionEventStream",
        "FunctionTool": "openai_oxide_lib.agents.tools:FunctionTool",
        "PreparedAgentFiles": "openai_oxide_lib.resources.agent_files:PreparedAgentFiles",
        "StagedAgentFile": "openai_oxide_lib.resources.agent_files:StagedAgentFile",
        "agent_text_format": "openai_oxide_lib.agents.output_format:agent_text_format",
        "function_tool": "openai_oxide_lib.agents.tools:function_tool",
        "pydantic_function_tool": "openai_oxide_lib.agents.tools:pydantic_function_tool",
    },
}
