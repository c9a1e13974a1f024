# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.shared`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "all_models": {
        "AllModels": "openai_oxide.models.shared:AllModels",
        "ChatModel": "openai_oxide.models.shared:ChatModel",
    },
    "chat_model": {
        "ChatModel": "openai_oxide.models.shared:ChatModel",
    },
    "comparison_filter": {
        "ComparisonFilter": "openai_oxide.models.responses:ComparisonFilter",
    },
    "compound_filter": {
        "ComparisonFilter": "openai_oxide.models.responses:ComparisonFilter",
        "CompoundFilter": "openai_oxide.models.responses:CompoundFilter",
    },
    "custom_tool_input_format": {
        "CustomToolInputFormat": "openai_oxide.models.responses:CustomToolInputFormat",
        "Grammar": "openai_oxide.models.responses:CustomGrammarFormatParam",
        "Text": "openai_oxide.models.responses:CustomTextFormatParam",
    },
    "decision_input_json": {
        "DecisionInputJSON": "openai_oxide.models.shared:DecisionInputJSON",
    },
    "decision_question_input_image": {
        "DecisionQuestionInputImage": "openai_oxide.models.decisions:DecisionQuestionInputImage",
    },
    "decision_question_input_part": {
        "DecisionInputJSON": "openai_oxide.models.shared:DecisionInputJSON",
        "DecisionQuestionInputImage": "openai_oxide.models.decisions:DecisionQuestionInputImage",
        "DecisionQuestionInputPart": "openai_oxide.models.decisions:DecisionQuestionInputPart",
        "DecisionQuestionInputText": "openai_oxide.models.decisions:DecisionQuestionInputText",
    },
    "decision_question_input_text": {
        "DecisionQuestionInputText": "openai_oxide.models.decisions:DecisionQuestionInputText",
    },
    "error_object": {
        "ErrorObject": "openai_oxide.models.shared:ErrorObject",
        "Misalignment": "openai_oxide.models.shared:ErrorObjectMisalignment",
        "MisalignmentSteer": "openai_oxide.models.shared:ErrorObjectMisalignmentSteer",
    },
    "function_definition": {
        "FunctionDefinition": "openai_oxide.models.shared:FunctionDefinition",
        "FunctionParameters": "openai_oxide.params.shared:FunctionParameters",
    },
    "function_parameters": {
        "FunctionParameters": "openai_oxide.params.shared:FunctionParameters",
    },
    "metadata": {
        "Metadata": "openai_oxide.models.shared:Metadata",
    },
    "oauth_error_code": {
        "OAuthErrorCode": "openai_oxide.models.shared:OAuthErrorCode",
    },
    "reasoning": {
        "Reasoning": "openai_oxide.models.responses:Reasoning",
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
    },
    "reasoning_effort": {
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
    },
    "response_format_json_object": {
        "ResponseFormatJSONObject": "openai_oxide.models.shared:ResponseFormatJSONObject",
    },
    "response_format_json_schema": {
        "JSONSchema": "openai_oxide.models.shared:ResponseFormatJSONSchemaJsonSchema",
        "ResponseFormatJSONSchema": "openai_oxide.models.shared:ResponseFormatJSONSchema",
    },
    "response_format_text": {
        "ResponseFormatText": "openai_oxide.models.shared:ResponseFormatText",
    },
    "response_format_text_grammar": {
        "ResponseFormatTextGrammar": "openai_oxide.models.responses:ResponseFormatTextGrammar",
    },
    "response_format_text_python": {
        "ResponseFormatTextPython": "openai_oxide.models.responses:ResponseFormatTextPython",
    },
    "responses_model": {
        "ChatModel": "openai_oxide.models.shared:ChatModel",
        "ResponsesModel": "openai_oxide.models.shared:ResponsesModel",
    },
}
