# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_apply_patch``, as the official package has it"""

from openai_oxide.models.responses import ToolChoiceApplyPatch as ToolChoiceApplyPatch

__all__ = [
    "ToolChoiceApplyPatch",
]
