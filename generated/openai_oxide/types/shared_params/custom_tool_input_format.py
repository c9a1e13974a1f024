# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.custom_tool_input_format``, as the official package has it"""

from openai_oxide.params.responses import (
    CustomGrammarFormatParam as Grammar,
    CustomTextFormatParam as Text,
    CustomToolInputFormat as CustomToolInputFormat,
)

__all__ = [
    "CustomToolInputFormat",
    "Grammar",
    "Text",
]
