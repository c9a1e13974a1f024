# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_text_config``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseFormatTextConfig as ResponseFormatTextConfig,
    ResponseTextConfig as ResponseTextConfig,
)

__all__ = [
    "ResponseFormatTextConfig",
    "ResponseTextConfig",
]
