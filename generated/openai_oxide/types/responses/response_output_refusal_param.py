# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_output_refusal_param``, as the official package has it"""

from openai_oxide.params.shared import RefusalContentParam as ResponseOutputRefusalParam

__all__ = [
    "ResponseOutputRefusalParam",
]
