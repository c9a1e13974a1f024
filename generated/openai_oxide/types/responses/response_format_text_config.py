# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_format_text_config``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseFormatTextConfig as ResponseFormatTextConfig,
    ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
)
from openai_oxide.models.shared import (
    ResponseFormatJSONObject as ResponseFormatJSONObject,
    ResponseFormatText as ResponseFormatText,
)

__all__ = [
    "ResponseFormatJSONObject",
    "ResponseFormatText",
    "ResponseFormatTextConfig",
    "ResponseFormatTextJSONSchemaConfig",
]
