# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.decision_question_input_part``, as the official package has it"""

from openai_oxide.params.decisions import (
    DecisionQuestionInputImage as DecisionQuestionInputImage,
    DecisionQuestionInputPart as DecisionQuestionInputPart,
    DecisionQuestionInputText as DecisionQuestionInputText,
)
from openai_oxide.params.shared import DecisionInputJSON as DecisionInputJSON

__all__ = [
    "DecisionInputJSON",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
]
