# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.function_shell_tool_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ContainerAutoParam as ContainerAutoParam,
    ContainerAutoParam as _ContainerAutoParam,
    ContainerReferenceParam as ContainerReferenceParam,
    ContainerReferenceParam as _ContainerReferenceParam,
    FunctionShellToolParam as FunctionShellToolParam,
    LocalEnvironmentParam as LocalEnvironmentParam,
    LocalEnvironmentParam as _LocalEnvironmentParam,
)

__all__ = [
    "ContainerAutoParam",
    "ContainerReferenceParam",
    "Environment",
    "FunctionShellToolParam",
    "LocalEnvironmentParam",
]

Environment: TypeAlias = _ContainerAutoParam | _LocalEnvironmentParam | _ContainerReferenceParam
