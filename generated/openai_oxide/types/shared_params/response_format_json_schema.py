# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.response_format_json_schema``, as the official package has it"""

from openai_oxide.params.shared import (
    ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    ResponseFormatJSONSchemaJsonSchemaParam as JSONSchema,
)

__all__ = [
    "JSONSchema",
    "ResponseFormatJSONSchema",
]
