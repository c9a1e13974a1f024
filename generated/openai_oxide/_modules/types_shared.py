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
        "Filter": (
            "union",
            "openai_oxide.models.responses:ComparisonFilter",
            "builtins:object",
        ),
    },
    "custom_tool_input_format": {
        "CustomToolInputFormat": "openai_oxide.models.responses:CustomToolInputFormat",
        "Grammar": "openai_oxide.models.responses:CustomGrammarFormatParam",
        "Text": "openai_oxide.models.responses:CustomTextFormatParam",
    },
    "error_object": {
        "ErrorObject": "openai_oxide.models.shared:ErrorObject",
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
        "OAuthErrorCode": (
            "union",
            "builtins:str",
            (
                "literal",
                "invalid_grant",
                "invalid_subject_token",
            ),
        ),
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
    "responses_model": {
        "ChatModel": "openai_oxide.models.shared:ChatModel",
        "ResponsesModel": "openai_oxide.models.shared:ResponsesModel",
    },
}
