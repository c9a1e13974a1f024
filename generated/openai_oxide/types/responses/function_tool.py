# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.function_tool``, as the official package has it"""

from openai_oxide.models.responses import FunctionTool as FunctionTool

__all__ = [
    "FunctionTool",
]
