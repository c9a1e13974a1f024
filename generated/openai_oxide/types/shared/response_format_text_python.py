# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.response_format_text_python``, as the official package has it"""

from openai_oxide.models.responses import ResponseFormatTextPython as ResponseFormatTextPython

__all__ = [
    "ResponseFormatTextPython",
]
