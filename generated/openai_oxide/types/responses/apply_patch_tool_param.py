# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.apply_patch_tool_param``, as the official package has it"""

from openai_oxide.params.responses import ApplyPatchToolParam as ApplyPatchToolParam

__all__ = [
    "ApplyPatchToolParam",
]
