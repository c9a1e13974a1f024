# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.decision_input_json``, as the official package has it"""

from openai_oxide.models.shared import DecisionInputJSON as DecisionInputJSON

__all__ = [
    "DecisionInputJSON",
]
