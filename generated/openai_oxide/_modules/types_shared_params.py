# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.shared_params`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "chat_model": {
        "ChatModel": "openai_oxide.models.shared:ChatModel",
    },
    "comparison_filter": {
        "ComparisonFilter": "openai_oxide.params.responses:ComparisonFilter",
    },
    "compound_filter": {
        "ComparisonFilter": "openai_oxide.params.responses:ComparisonFilter",
        "CompoundFilter": "openai_oxide.params.responses:CompoundFilter",
    },
    "custom_tool_input_format": {
        "CustomToolInputFormat": "openai_oxide.params.responses:CustomToolInputFormat",
        "Grammar": "openai_oxide.params.responses:CustomGrammarFormatParam",
        "Text": "openai_oxide.params.responses:CustomTextFormatParam",
    },
    "decision_input_json": {
        "DecisionInputJSON": "openai_oxide.params.shared:DecisionInputJSON",
    },
    "decision_question_input_image": {
        "DecisionQuestionInputImage": "openai_oxide.params.decisions:DecisionQuestionInputImage",
    },
    "decision_question_input_part": {
        "DecisionInputJSON": "openai_oxide.params.shared:DecisionInputJSON",
        "DecisionQuestionInputImage": "openai_oxide.params.decisions:DecisionQuestionInputImage",
        "DecisionQuestionInputPart": "openai_oxide.params.decisions:DecisionQuestionInputPart",
        "DecisionQuestionInputText": "openai_oxide.params.decisions:DecisionQuestionInputText",
    },
    "decision_question_input_text": {
        "DecisionQuestionInputText": "openai_oxide.params.decisions:DecisionQuestionInputText",
    },
    "function_definition": {
        "FunctionDefinition": "openai_oxide.params.shared:FunctionDefinition",
        "FunctionParameters": "openai_oxide.params.shared:FunctionParameters",
    },
    "function_parameters": {
        "FunctionParameters": "openai_oxide.params.shared:FunctionParameters",
    },
    "metadata": {
        "Metadata": "openai_oxide.models.shared:Metadata",
    },
    "oauth_error_code": {
        "OAuthErrorCode": "openai_oxide.params.shared:OAuthErrorCode",
    },
    "reasoning": {
        "Reasoning": "openai_oxide.params.responses:Reasoning",
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
    },
    "reasoning_effort": {
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
    },
    "response_format_json_object": {
        "ResponseFormatJSONObject": "openai_oxide.params.shared:ResponseFormatJSONObject",
    },
    "response_format_json_schema": {
        "JSONSchema": "openai_oxide.params.shared:ResponseFormatJSONSchemaJsonSchemaParam",
        "ResponseFormatJSONSchema": "openai_oxide.params.shared:ResponseFormatJSONSchema",
    },
    "response_format_text": {
        "ResponseFormatText": "openai_oxide.params.shared:ResponseFormatText",
    },
    "responses_model": {
        "ChatModel": "openai_oxide.models.shared:ChatModel",
        "ResponsesModel": "openai_oxide.models.shared:ResponsesModel",
    },
}
