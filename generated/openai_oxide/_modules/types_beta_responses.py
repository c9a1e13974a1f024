# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.responses`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "beta_response_item_list": {
        "BetaResponseItem": "openai_oxide.models.beta_responses:BetaResponseItem",
        "BetaResponseItemList": "openai_oxide.models.beta_responses:BetaResponseItemList",
    },
    "input_item_list_params": {
        "BetaResponseIncludable": "openai_oxide.models.beta_responses:BetaResponseIncludable",
        "InputItemListParams": "openai_oxide.params.beta_responses:InputItemListParams",
    },
    "input_token_count_params": {
        "BetaResponseConversationParamParam": "openai_oxide.params.beta_responses:BetaResponseConversationParamParam",
        "BetaResponseFormatTextConfigParam": "openai_oxide.params.beta_responses:BetaResponseFormatTextConfigParam",
        "BetaResponseInputItemParam": "openai_oxide.params.beta_responses:BetaResponseInputItemParam",
        "BetaToolChoiceAllowedParam": "openai_oxide.params.beta_responses:BetaToolChoiceAllowedParam",
        "BetaToolChoiceApplyPatchParam": "openai_oxide.params.beta_responses:BetaToolChoiceApplyPatchParam",
        "BetaToolChoiceCustomParam": "openai_oxide.params.beta_responses:BetaToolChoiceCustomParam",
        "BetaToolChoiceFunctionParam": "openai_oxide.params.beta_responses:BetaToolChoiceFunctionParam",
        "BetaToolChoiceMcpParam": "openai_oxide.params.beta_responses:BetaToolChoiceMcpParam",
        "BetaToolChoiceOptions": "openai_oxide.models.beta_responses:BetaToolChoiceOptions",
        "BetaToolChoiceShellParam": "openai_oxide.params.beta_responses:BetaToolChoiceShellParam",
        "BetaToolChoiceTypesParam": "openai_oxide.params.beta_responses:BetaToolChoiceTypesParam",
        "BetaToolParam": "openai_oxide.params.beta_responses:BetaToolParam",
        "Conversation": (
            "union",
            "builtins:str",
            "openai_oxide.params.beta_responses:BetaResponseConversationParamParam",
        ),
        "InputTokenCountParams": "openai_oxide.params.beta_responses:InputTokenCountParams",
        "Reasoning": "openai_oxide.params.beta_responses:BetaReasoningParam",
        "Text": "openai_oxide.params.beta_responses:BetaResponseTextConfigParam",
        "ToolChoice": (
            "union",
            "openai_oxide.params.beta_responses:BetaToolChoiceAllowedParam",
            "openai_oxide.params.beta_responses:BetaToolChoiceTypesParam",
            "openai_oxide.params.beta_responses:BetaToolChoiceFunctionParam",
            "openai_oxide.params.beta_responses:BetaToolChoiceMcpParam",
            "openai_oxide.params.beta_responses:BetaToolChoiceCustomParam",
            "openai_oxide.params.beta_responses:BetaSpecificProgrammaticToolCallingParam",
            "openai_oxide.params.beta_responses:BetaToolChoiceApplyPatchParam",
            "openai_oxide.params.beta_responses:BetaToolChoiceShellParam",
            (
                "literal",
                "none",
                "auto",
                "required",
            ),
        ),
        "ToolChoiceBetaSpecificProgrammaticToolCallingParam": "openai_oxide.params.beta_responses:BetaSpecificProgrammaticToolCallingParam",
    },
    "input_token_count_response": {
        "InputTokenCountResponse": "openai_oxide.models.beta_responses:InputTokenCountResponse",
    },
}
