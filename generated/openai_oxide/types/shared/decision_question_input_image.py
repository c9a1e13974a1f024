# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.decision_question_input_image``, as the official package has it"""

from openai_oxide.models.decisions import DecisionQuestionInputImage as DecisionQuestionInputImage

__all__ = [
    "DecisionQuestionInputImage",
]
