# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_output_refusal``, as the official package has it"""

from openai_oxide.models.shared import RefusalContent as ResponseOutputRefusal

__all__ = [
    "ResponseOutputRefusal",
]
