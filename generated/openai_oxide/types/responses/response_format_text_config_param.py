# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_format_text_config_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
    ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
)
from openai_oxide.params.shared import (
    ResponseFormatJSONObject as ResponseFormatJSONObject,
    ResponseFormatText as ResponseFormatText,
)

__all__ = [
    "ResponseFormatJSONObject",
    "ResponseFormatText",
    "ResponseFormatTextConfigParam",
    "ResponseFormatTextJSONSchemaConfigParam",
]
