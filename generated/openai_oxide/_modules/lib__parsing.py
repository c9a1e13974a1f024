# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib._parsing`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "_completions": {
        "maybe_parse_content": "openai_oxide_lib.chat.parsed:parse_content",
        "parse_chat_completion": "openai_oxide_lib.chat.parsed:parse_chat_completion",
        "type_to_response_format_param": "openai_oxide_lib.compat.value_functions:type_to_response_format_param",
    },
    "_responses": {
        "parse_response": "openai_oxide_lib.responses.parsed:parse_response",
        "parse_text": "openai_oxide_lib.responses.parsed:parse_text",
        "type_to_text_format_param": "openai_oxide_lib.compat.value_functions:type_to_text_format_param",
    },
}
