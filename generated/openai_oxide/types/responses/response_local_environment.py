# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_local_environment``, as the official package has it"""

from openai_oxide.models.responses import ResponseLocalEnvironment as ResponseLocalEnvironment

__all__ = [
    "ResponseLocalEnvironment",
]
