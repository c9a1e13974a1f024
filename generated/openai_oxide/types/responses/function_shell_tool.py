# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.function_shell_tool``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ContainerAuto as ContainerAuto,
    ContainerAuto as _ContainerAuto,
    ContainerReference as ContainerReference,
    ContainerReference as _ContainerReference,
    FunctionShellTool as FunctionShellTool,
    LocalEnvironment as LocalEnvironment,
    LocalEnvironment as _LocalEnvironment,
)

__all__ = [
    "ContainerAuto",
    "ContainerReference",
    "Environment",
    "FunctionShellTool",
    "LocalEnvironment",
]

Environment: TypeAlias = _ContainerAuto | _LocalEnvironment | _ContainerReference
