# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.eval_list_params``, as the official package has it"""

from openai_oxide.params.evals import EvalListParams as EvalListParams

__all__ = [
    "EvalListParams",
]
