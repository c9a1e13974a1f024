# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.eval_update_params``, as the official package has it"""

from openai_oxide.models.shared import Metadata as Metadata
from openai_oxide.params.evals import EvalUpdateParams as EvalUpdateParams

__all__ = [
    "EvalUpdateParams",
    "Metadata",
]
