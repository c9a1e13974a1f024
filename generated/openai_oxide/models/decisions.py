# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: decisions"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide.models.shared import DecisionInputJSON
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "Decision",
    "DecisionAnswer",
    "DecisionAnswerChoice",
    "DecisionAnswerChoiceProbability",
    "DecisionAnswerPredicate",
    "DecisionAnswerRefusal",
    "DecisionAnswerScore",
    "DecisionAnswerScoreProbability",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "DecisionUsage",
    "DecisionUsageInputTokensDetails",
    "DecisionUsageOutputTokensDetails",
]


class DecisionQuestionInputText(BaseModel):
    """A part of ``DecisionQuestionInputPart``."""

    text: str
    """The text."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""


class DecisionQuestionInputImage(BaseModel):
    """A part of ``DecisionQuestionInputPart``."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


DecisionQuestionInputPart: TypeAlias = Annotated[
    DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON, OpenUnion("type")
]
"""A part of ``DecisionsCreateRequestQuestionPredicate``, ``DecisionsCreateRequestQuestionChoice`` and ``DecisionsCreateRequestQuestionScore``."""


class DecisionAnswerPredicate(BaseModel):
    """A part of ``DecisionAnswer``."""

    probability: float
    """How likely it is, from 0 to 1."""

    type: Literal["predicate"]
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""


class DecisionAnswerChoiceProbability(BaseModel):
    """The ``probabilities`` of ``DecisionAnswerChoice``."""

    probability: float
    """How likely it is, from 0 to 1."""

    value: str | bool
    """The value."""


class DecisionAnswerChoice(BaseModel):
    """A part of ``DecisionAnswer``."""

    choice: str | bool
    """The option that was chosen."""

    confidence: float
    """How sure the answer is, from 0 to 1."""

    probabilities: list[DecisionAnswerChoiceProbability]
    """How likely each possible answer is."""

    type: Literal["choice"]
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""


class DecisionAnswerScoreProbability(BaseModel):
    """The ``probabilities`` of ``DecisionAnswerScore``."""

    label: str
    """What people read beside it."""

    probability: float
    """How likely it is, from 0 to 1."""

    value: int
    """The value."""


class DecisionAnswerScore(BaseModel):
    """A part of ``DecisionAnswer``."""

    confidence: float
    """How sure the answer is, from 0 to 1."""

    probabilities: list[DecisionAnswerScoreProbability]
    """How likely each possible answer is."""

    score: float
    """How good it is; higher is better."""

    type: Literal["score"]
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""


class DecisionAnswerRefusal(BaseModel):
    """A part of ``DecisionAnswer``."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""


DecisionAnswer: TypeAlias = Annotated[
    DecisionAnswerPredicate | DecisionAnswerChoice | DecisionAnswerScore | DecisionAnswerRefusal,
    OpenUnion("type"),
]
"""The ``answers`` of ``Decision``."""


class DecisionUsageInputTokensDetails(BaseModel):
    """The ``input_tokens_details`` of ``DecisionUsage``."""

    cache_write_tokens: int
    """Input tokens newly put into the prompt cache."""

    cached_tokens: int
    """Input tokens that were read from the prompt cache, and cost less."""


class DecisionUsageOutputTokensDetails(BaseModel):
    """The ``output_tokens_details`` of ``DecisionUsage``."""

    reasoning_tokens: int
    """Tokens spent on reasoning; they count as output but are not shown."""


class DecisionUsage(BaseModel):
    """The ``usage`` of ``Decision``."""

    input_tokens: int
    """Tokens of the input."""

    input_tokens_details: DecisionUsageInputTokensDetails
    """The input tokens by kind."""

    output_tokens: int
    """Tokens of the output."""

    output_tokens_details: DecisionUsageOutputTokensDetails
    """The output tokens by kind."""

    total_tokens: int
    """Tokens in all, input and output."""


class Decision(BaseModel):
    """What ``POST /decisions`` answers."""

    answers: list[DecisionAnswer]
    """One answer for each question, in the order of the questions."""

    model: str
    """Name of the model."""

    usage: DecisionUsage
    """What was used, in tokens or seconds."""
