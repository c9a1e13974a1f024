# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_text_config_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
    ResponseTextConfigParam as ResponseTextConfigParam,
)

__all__ = [
    "ResponseFormatTextConfigParam",
    "ResponseTextConfigParam",
]
