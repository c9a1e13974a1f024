# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_apply_patch_param``, as the official package has it"""

from openai_oxide.params.responses import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam

__all__ = [
    "ToolChoiceApplyPatchParam",
]
