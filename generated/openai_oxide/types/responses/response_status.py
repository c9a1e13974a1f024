# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_status``, as the official package has it"""

from openai_oxide.models.responses import ResponseStatus as ResponseStatus

__all__ = [
    "ResponseStatus",
]
