# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.function_definition``, as the official package has it"""

from openai_oxide.params.shared import (
    FunctionDefinition as FunctionDefinition,
    FunctionParameters as FunctionParameters,
)

__all__ = [
    "FunctionDefinition",
    "FunctionParameters",
]
