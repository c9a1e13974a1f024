# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: completions"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.chat import ChatCompletionStreamOptionsParam, StopConfiguration
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "CompletionCreateArguments",
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]


class CompletionCreateParamsBase(TypedDict, total=False):
    """The parameters of ``POST /completions``."""

    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    """Name of the model."""

    prompt: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    """Text to continue: one or several, as text or as token ids. Default '<|endoftext|>'."""

    best_of: Omittable[int | None]
    """How many completions are drawn, of which the likeliest `n` are returned; all cost tokens. At least 0, at most 20. Default 1."""

    echo: Omittable[bool | None]
    """True to return the prompt in front of the completion. Default False."""

    frequency_penalty: Omittable[float | None]
    """From -2 to 2; above 0, the more often a token has occurred the less likely it gets. At least -2, at most 2. Default 0."""

    logit_bias: Omittable[dict[str, int] | None]
    """Token id to a number from -100 (never) to 100 (always) that shifts its chance."""

    logprobs: Omittable[int | None]
    """How many of the likeliest tokens to return at each position, up to 5. At least 0, at most 5."""

    max_tokens: Omittable[int | None]
    """Most tokens the model may produce. At least 0. Default 16."""

    n: Omittable[int | None]
    """How many completions to write per prompt; each costs tokens. At least 1, at most 128. Default 1."""

    presence_penalty: Omittable[float | None]
    """From -2 to 2; above 0, tokens that occurred already become less likely. At least -2, at most 2. Default 0."""

    seed: Omittable[int | None]
    """Number that makes sampling repeatable as far as possible."""

    stop: Omittable[StopConfiguration | None]
    """Up to 4 texts at which the model stops; they are not part of the answer."""

    stream_options: Omittable[ChatCompletionStreamOptionsParam | None]
    """Settings for streams."""

    suffix: Omittable[str | None]
    """Text that comes after the part to be written."""

    temperature: Omittable[float | None]
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both. At least 0, at most 2. Default 1."""

    top_p: Omittable[float | None]
    """Sample only from the likeliest tokens that together have this probability, 0 to 1. At least 0, at most 1. Default 1."""

    user: Omittable[str]
    """The user; as a parameter, a stable mark of your end user."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end. Default False."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end. Default False."""


CompletionCreateParams: TypeAlias = (
    CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
)
"""Either."""


class CompletionCreateArguments(CompletionCreateParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /completions``: its parameters and the options of any request."""
