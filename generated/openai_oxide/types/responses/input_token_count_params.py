# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.input_token_count_params``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.models.responses import ToolChoiceOptions as ToolChoiceOptions
from openai_oxide.params.responses import (
    InputTokenCountParams as InputTokenCountParams,
    Reasoning as Reasoning,
    ResponseConversationParamParam as ResponseConversationParamParam,
    ResponseConversationParamParam as _ResponseConversationParamParam,
    ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
    ResponseInputItemParam as ResponseInputItemParam,
    ResponseTextConfigParam as Text,
    SpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
    SpecificProgrammaticToolCallingParam as _SpecificProgrammaticToolCallingParam,
    ToolChoiceAllowedParam as ToolChoiceAllowedParam,
    ToolChoiceAllowedParam as _ToolChoiceAllowedParam,
    ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam,
    ToolChoiceApplyPatchParam as _ToolChoiceApplyPatchParam,
    ToolChoiceCustomParam as ToolChoiceCustomParam,
    ToolChoiceCustomParam as _ToolChoiceCustomParam,
    ToolChoiceFunctionParam as ToolChoiceFunctionParam,
    ToolChoiceFunctionParam as _ToolChoiceFunctionParam,
    ToolChoiceMcpParam as ToolChoiceMcpParam,
    ToolChoiceMcpParam as _ToolChoiceMcpParam,
    ToolChoiceShellParam as ToolChoiceShellParam,
    ToolChoiceShellParam as _ToolChoiceShellParam,
    ToolChoiceTypesParam as ToolChoiceTypesParam,
    ToolChoiceTypesParam as _ToolChoiceTypesParam,
    ToolParam as ToolParam,
)

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Reasoning",
    "ResponseConversationParamParam",
    "ResponseFormatTextConfigParam",
    "ResponseInputItemParam",
    "Text",
    "ToolChoice",
    "ToolChoiceAllowedParam",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCustomParam",
    "ToolChoiceFunctionParam",
    "ToolChoiceMcpParam",
    "ToolChoiceOptions",
    "ToolChoiceShellParam",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ToolChoiceTypesParam",
    "ToolParam",
]

Conversation: TypeAlias = str | _ResponseConversationParamParam
ToolChoice: TypeAlias = (
    _ToolChoiceAllowedParam
    | _ToolChoiceTypesParam
    | _ToolChoiceFunctionParam
    | _ToolChoiceMcpParam
    | _ToolChoiceCustomParam
    | _SpecificProgrammaticToolCallingParam
    | _ToolChoiceApplyPatchParam
    | _ToolChoiceShellParam
    | Literal["none", "auto", "required"]
)
