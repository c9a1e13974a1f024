# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.response_format_json_schema``, as the official package has it"""

from openai_oxide.models.shared import (
    ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    ResponseFormatJSONSchemaJsonSchema as JSONSchema,
)

__all__ = [
    "JSONSchema",
    "ResponseFormatJSONSchema",
]
