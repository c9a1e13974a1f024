# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.decision_question_input_text``, as the official package has it"""

from openai_oxide.models.decisions import DecisionQuestionInputText as DecisionQuestionInputText

__all__ = [
    "DecisionQuestionInputText",
]
