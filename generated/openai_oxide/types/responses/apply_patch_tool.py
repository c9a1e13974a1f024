# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.apply_patch_tool``, as the official package has it"""

from openai_oxide.models.responses import ApplyPatchTool as ApplyPatchTool

__all__ = [
    "ApplyPatchTool",
]
