# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: completions"""

from typing import Literal

from openai_oxide.models.chat import CompletionUsage
from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "Completion",
    "CompletionChoice",
    "CompletionChoiceLogprobs",
]


class CompletionChoiceLogprobs(BaseModel):
    """The ``logprobs`` of ``CompletionChoice``."""

    text_offset: list[int] | None = None
    """Where each token starts in the text, in characters."""

    token_logprobs: list[float] | None = None
    """Log probability of each token."""

    tokens: list[str] | None = None
    """The tokens, in order."""

    top_logprobs: list[dict[str, float]] | None = None
    """The likeliest tokens at each position; as a parameter, how many."""


class CompletionChoice(BaseModel):
    """The ``choices`` of ``Completion``."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the model stopped: `stop` is a natural end, `length` the token limit."""

    index: int
    """Position in its list, from 0."""

    logprobs: CompletionChoiceLogprobs | None = None
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    text: str
    """The text."""


class Completion(BaseModel):
    """What ``POST /completions`` answers."""

    id: str
    """Unique id."""

    choices: list[CompletionChoice]
    """The completions, `n` for each prompt."""

    created: int
    """When it was made, Unix time in seconds."""

    model: str
    """Name of the model."""

    object: Literal["text_completion"]
    """Kind of object, always the same for this one."""

    system_fingerprint: str | None = None
    """Mark of the backend's configuration; if it changes, equal seeds may differ."""

    usage: CompletionUsage | None = None
    """What was used, in tokens or seconds."""
