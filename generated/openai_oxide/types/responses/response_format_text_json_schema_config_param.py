# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_format_text_json_schema_config_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
)

__all__ = [
    "ResponseFormatTextJSONSchemaConfigParam",
]
