# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.decision_input_part_union_param``, as the official package has it"""

from openai_oxide.params.shared import (
    DecisionInputImageParam as DecisionInputImageParam,
    DecisionInputJSON as DecisionInputJSON,
    DecisionInputPartUnionParam as DecisionInputPartUnionParam,
    DecisionInputTextParam as DecisionInputTextParam,
)

__all__ = [
    "DecisionInputImageParam",
    "DecisionInputJSON",
    "DecisionInputPartUnionParam",
    "DecisionInputTextParam",
]
