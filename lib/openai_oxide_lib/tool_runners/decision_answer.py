"""The parts of a decision that must be there before a runner acts on it. Pure."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

__all__ = ["QUESTION_NAME", "decision_adapter"]

QUESTION_NAME: Final = "next_action"
_Number: TypeAlias = Annotated[float, Field(allow_inf_nan=False)]


class _Probability(TypedDict):
    value: str | bool
    probability: _Number


class _Choice(TypedDict):
    type: Literal["choice"]
    name: Literal["next_action"]
    choice: str
    confidence: _Number
    probabilities: list[_Probability]


class _Refusal(TypedDict):
    type: Literal["refusal"]
    name: Literal["next_action"]


class _InputTokens(TypedDict):
    cached_tokens: int
    cache_write_tokens: int


class _OutputTokens(TypedDict):
    reasoning_tokens: int


class _Usage(TypedDict):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    input_tokens_details: _InputTokens
    output_tokens_details: _OutputTokens


class _Decision(TypedDict):
    answers: Annotated[list[_Choice | _Refusal], Field(min_length=1, max_length=1)]
    model: str
    usage: _Usage


@cache
def decision_adapter() -> TypeAdapter[_Decision]:
    """Validates plain decisions; built at first use, as most programs have none."""
    return TypeAdapter(_Decision)
