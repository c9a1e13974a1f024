# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.eval_delete_response``, as the official package has it"""

from openai_oxide.models.evals import EvalDeleteResponse as EvalDeleteResponse

__all__ = [
    "EvalDeleteResponse",
]
