# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.response_format_text_grammar``, as the official package has it"""

from openai_oxide.models.responses import ResponseFormatTextGrammar as ResponseFormatTextGrammar

__all__ = [
    "ResponseFormatTextGrammar",
]
