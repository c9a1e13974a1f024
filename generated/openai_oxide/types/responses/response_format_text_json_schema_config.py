# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_format_text_json_schema_config``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
)

__all__ = [
    "ResponseFormatTextJSONSchemaConfig",
]
