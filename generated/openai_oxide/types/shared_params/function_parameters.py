# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.function_parameters``, as the official package has it"""

from openai_oxide.params.shared import FunctionParameters as FunctionParameters

__all__ = [
    "FunctionParameters",
]
