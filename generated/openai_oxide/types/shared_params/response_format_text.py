# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.response_format_text``, as the official package has it"""

from openai_oxide.params.shared import ResponseFormatText as ResponseFormatText

__all__ = [
    "ResponseFormatText",
]
