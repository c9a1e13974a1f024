# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.decision_question_input_text``, as the official package has it"""

from openai_oxide.params.decisions import DecisionQuestionInputText as DecisionQuestionInputText

__all__ = [
    "DecisionQuestionInputText",
]
