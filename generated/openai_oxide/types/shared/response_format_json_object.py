# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.response_format_json_object``, as the official package has it"""

from openai_oxide.models.shared import ResponseFormatJSONObject as ResponseFormatJSONObject

__all__ = [
    "ResponseFormatJSONObject",
]
