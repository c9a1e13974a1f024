# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.input_token_count_response``, as the official package has it"""

from openai_oxide.models.responses import InputTokenCountResponse as InputTokenCountResponse

__all__ = [
    "InputTokenCountResponse",
]
