# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: chat"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide.models.shared import (
    ChatCompletionContentPartText,
    ChatCompletionMessageToolCalls,
    FunctionDefinition,
    Metadata,
    ModerationResultBody,
    PromptCacheBreakpointParam,
)
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "ChatCompletion",
    "ChatCompletionAudio",
    "ChatCompletionChoice",
    "ChatCompletionChoiceLogprobs",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionChunkChoiceLogprobs",
    "ChatCompletionContentPartImage",
    "ChatCompletionContentPartImageImageUrl",
    "ChatCompletionDeleted",
    "ChatCompletionFunctionTool",
    "ChatCompletionList",
    "ChatCompletionMessage",
    "ChatCompletionMessageAnnotation",
    "ChatCompletionMessageAnnotationUrlCitation",
    "ChatCompletionMessageFunctionCall",
    "ChatCompletionMessageList",
    "ChatCompletionMessageToolCallChunk",
    "ChatCompletionMessageToolCallChunkFunction",
    "ChatCompletionModeration",
    "ChatCompletionModerationError",
    "ChatCompletionModerationInput",
    "ChatCompletionModerationOutput",
    "ChatCompletionModerationResults",
    "ChatCompletionStoreMessage",
    "ChatCompletionStoreMessageContentPart",
    "ChatCompletionStreamResponseDelta",
    "ChatCompletionStreamResponseDeltaAudio",
    "ChatCompletionStreamResponseDeltaFunctionCall",
    "ChatCompletionTokenLogprob",
    "ChatCompletionTokenLogprobTopLogprob",
    "CompletionUsage",
    "CompletionUsageCompletionTokensDetails",
    "CompletionUsagePromptTokensDetails",
    "ServiceTier",
]


class ChatCompletionDeleted(BaseModel):
    """What ``DELETE /chat/completions/{completion_id}`` answers."""

    object: Literal["chat.completion.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""


class ChatCompletionMessageAnnotationUrlCitation(BaseModel):
    """The ``url_citation`` of ``ChatCompletionMessageAnnotation``."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text."""

    start_index: int
    """Where the marked text starts, in characters, from 0."""

    url: str
    """Address, or a data URL."""

    title: str
    """Title."""


class ChatCompletionMessageAnnotation(BaseModel):
    """The ``annotations`` of ``ChatCompletionMessage``."""

    type: Literal["url_citation"]
    """Kind, by which variants are told apart."""

    url_citation: ChatCompletionMessageAnnotationUrlCitation
    """The web page that is cited."""


class ChatCompletionMessageFunctionCall(BaseModel):
    """The ``function_call`` of ``ChatCompletionMessage``."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    name: str
    """Its name."""


class ChatCompletionAudio(BaseModel):
    """The ``audio`` of ``ChatCompletionMessage``."""

    id: str
    """Unique id."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""

    data: str
    """The items of this page, or the payload."""

    transcript: str
    """What is said in the audio, as text."""


class ChatCompletionMessage(BaseModel):
    """A part of ``ChatCompletionChoice``."""

    content: str | None = None
    """The answer's text; null if the model only calls tools."""

    refusal: str | None = None
    """Why the model declines to answer, in its words; null if it does not."""

    role: Literal["assistant"]
    """Always `assistant`."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """The tools the model wants called; absent if none."""

    annotations: list[ChatCompletionMessageAnnotation] | None = None
    """Citations of web pages in the text."""

    function_call: ChatCompletionMessageFunctionCall | None = None
    """The call of a function, in the older style; use `tool_calls`. Deprecated."""

    audio: ChatCompletionAudio | None = None
    """The spoken answer, with its transcript; null if there is none."""


class ChatCompletionTokenLogprobTopLogprob(BaseModel):
    """The ``top_logprobs`` of ``ChatCompletionTokenLogprob``."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None = None
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


class ChatCompletionTokenLogprob(BaseModel):
    """A part of ``ChatCompletionChoiceLogprobs`` and ``ChatCompletionChunkChoiceLogprobs``."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None = None
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""

    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """The likeliest tokens at this position, with their log probabilities."""


class ChatCompletionChoiceLogprobs(BaseModel):
    """The ``logprobs`` of ``ChatCompletionChoice``."""

    content: list[ChatCompletionTokenLogprob] | None = None
    """The content: text, or a list of parts such as text, images, audio and files."""

    refusal: list[ChatCompletionTokenLogprob] | None = None
    """Why the model declines to answer, in its words."""


class ChatCompletionChoice(BaseModel):
    """The ``choices`` of ``ChatCompletion``."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped: `stop` is a natural end, `length` the token limit."""

    index: int
    """Position in its list, from 0."""

    message: ChatCompletionMessage
    """The message; in an error, the explanation for people."""

    logprobs: ChatCompletionChoiceLogprobs | None = None
    """Log probabilities of the tokens; as a parameter, whether to return them."""


ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"]
"""A part of ``CreateChatCompletionRequest``, ``ChatCompletion`` and ``ChatCompletionChunk``."""


class CompletionUsageCompletionTokensDetails(BaseModel):
    """The ``completion_tokens_details`` of ``CompletionUsage``."""

    accepted_prediction_tokens: int | None = None
    """Predicted tokens that the model then really produced. Default 0."""

    audio_tokens: int | None = None
    """Tokens of audio. Default 0."""

    reasoning_tokens: int | None = None
    """Tokens spent on reasoning; they count as output but are not shown. Default 0."""

    text_tokens: int | None = None
    """Tokens of text."""

    rejected_prediction_tokens: int | None = None
    """Predicted tokens that came to nothing; they cost as much as produced ones. Default 0."""


class CompletionUsagePromptTokensDetails(BaseModel):
    """The ``prompt_tokens_details`` of ``CompletionUsage``."""

    audio_tokens: int | None = None
    """Tokens of audio. Default 0."""

    cached_tokens: int | None = None
    """Input tokens that were read from the prompt cache, and cost less. Default 0."""

    text_tokens: int | None = None
    """Tokens of text."""

    image_tokens: int | None = None
    """Tokens of images."""

    cache_write_tokens: int | None = None
    """Input tokens newly put into the prompt cache. Default 0."""


class CompletionUsage(BaseModel):
    """A part of ``ChatCompletion``, ``ChatCompletionChunk`` and ``Completion``."""

    completion_tokens: int
    """Tokens of the answers, reasoning included. Default 0."""

    prompt_tokens: int
    """Tokens of the conversation that was sent. Default 0."""

    total_tokens: int
    """Tokens in all, input and output. Default 0."""

    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    """The produced tokens by kind."""

    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    """The prompt tokens by kind."""


class ChatCompletionModerationResults(BaseModel):
    """A part of ``ChatCompletionModerationInput`` and ``ChatCompletionModerationOutput``."""

    type: Literal["moderation_results"]
    """Kind, by which variants are told apart."""

    model: str
    """Name of the model."""

    results: list[ModerationResultBody]
    """The results, in order."""


class ChatCompletionModerationError(BaseModel):
    """A part of ``ChatCompletionModerationInput`` and ``ChatCompletionModerationOutput``."""

    type: Literal["error"]
    """Kind, by which variants are told apart."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


ChatCompletionModerationInput: TypeAlias = Annotated[
    ChatCompletionModerationResults | ChatCompletionModerationError, OpenUnion("type")
]
"""The ``input`` of ``ChatCompletionModeration``."""


ChatCompletionModerationOutput: TypeAlias = Annotated[
    ChatCompletionModerationResults | ChatCompletionModerationError, OpenUnion("type")
]
"""The ``output`` of ``ChatCompletionModeration``."""


class ChatCompletionModeration(BaseModel):
    """A part of ``ChatCompletion`` and ``ChatCompletionChunk``."""

    input: ChatCompletionModerationInput
    """What the model is given."""

    output: ChatCompletionModerationOutput
    """What was produced."""


class ChatCompletion(BaseModel):
    """What ``POST /chat/completions``, ``GET /chat/completions/{completion_id}`` or ``POST /chat/completions/{completion_id}`` answers."""

    id: str
    """Id of the completion."""

    choices: list[ChatCompletionChoice]
    """The alternative answers, as many as `n` asked for."""

    created: int
    """When it was made, Unix time in seconds."""

    model: str
    """Name of the model that answered."""

    object: Literal["chat.completion"]
    """Kind of object, always the same for this one."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    service_tier: ServiceTier | None = None
    """The class of service that did the work, which may not be the one asked for."""

    system_fingerprint: str | None = None
    """Mark of the backend's configuration; if it changes, equal seeds may differ. Deprecated."""

    usage: CompletionUsage | None = None
    """Tokens used."""

    moderation: ChatCompletionModeration | None = None
    """The verdicts on input and output; null if no moderation was asked for."""


class ChatCompletionList(BaseModel):
    """What ``GET /chat/completions`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[ChatCompletion]
    """The stored completions of this page."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ChatCompletionContentPartImageImageUrl(BaseModel):
    """The ``image_url`` of ``ChatCompletionContentPartImage``."""

    url: str
    """Address, or a data URL."""

    detail: Literal["auto", "low", "high", "original"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ChatCompletionContentPartImage(BaseModel):
    """A part of ``ChatCompletionStoreMessageContentPart`` and ``ChatCompletionRequestUserMessageContentPart``."""

    type: Literal["image_url"]
    """Kind, by which variants are told apart."""

    image_url: ChatCompletionContentPartImageImageUrl
    """Address of an image, or the image itself as a data URL."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a stretch of input that is worth caching."""


ChatCompletionStoreMessageContentPart: TypeAlias = Annotated[
    ChatCompletionContentPartText | ChatCompletionContentPartImage, OpenUnion("type")
]
"""The ``content_parts`` of ``ChatCompletionStoreMessage``."""


class ChatCompletionStoreMessage(BaseModel):
    """The ``data`` of ``ChatCompletionMessageList``."""

    content: str | None = None
    """The content: text, or a list of parts such as text, images, audio and files."""

    refusal: str | None = None
    """Why the model declines to answer, in its words."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str
    """Unique id."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """The tools the model wants called, or that were called."""

    annotations: list[ChatCompletionMessageAnnotation] | None = None
    """Marks on spans of the text: citations and generated files."""

    function_call: ChatCompletionMessageFunctionCall | None = None
    """The call of a function, in the older style; use `tool_calls`. Deprecated."""

    audio: ChatCompletionAudio | None = None
    """Audio data, base64, or the settings for audio."""

    content_parts: list[ChatCompletionStoreMessageContentPart] | None = None
    """The message's content as parts, where it was given so; null for plain text."""


class ChatCompletionMessageList(BaseModel):
    """What ``GET /chat/completions/{completion_id}/messages`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[ChatCompletionStoreMessage]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ChatCompletionMessageToolCallChunkFunction(BaseModel):
    """The ``function`` of ``ChatCompletionMessageToolCallChunk``."""

    name: str | None = None
    """Its name."""

    arguments: str | None = None
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class ChatCompletionMessageToolCallChunk(BaseModel):
    """A part of ``ChatCompletionStreamResponseDelta``."""

    index: int
    """Which call this piece belongs to, from 0."""

    id: str | None = None
    """Id of the call, in its first chunk only."""

    type: Literal["function"] | None = None
    """Kind, by which variants are told apart."""

    function: ChatCompletionMessageToolCallChunkFunction | None = None
    """Name in the first chunk, then pieces of the arguments."""


class ChatCompletionStreamResponseDeltaFunctionCall(BaseModel):
    """The ``function_call`` of ``ChatCompletionStreamResponseDelta``."""

    arguments: str | None = None
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    name: str | None = None
    """Its name."""


class ChatCompletionStreamResponseDeltaAudio(BaseModel):
    """The ``audio`` of ``ChatCompletionStreamResponseDelta``."""

    id: str | None = None
    """Unique id."""

    data: str | None = None
    """The items of this page, or the payload."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""

    transcript: str | None = None
    """What is said in the audio, as text."""


class ChatCompletionStreamResponseDelta(BaseModel):
    """A part of ``ChatCompletionChunkChoice``."""

    content: str | None = None
    """The next piece of the text; null where there is none."""

    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None
    """The call of a function, in the older style; use `tool_calls`. Deprecated."""

    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """Pieces of tool calls; join their arguments by `index`."""

    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    """Role of the message, in the first chunk only."""

    refusal: str | None = None
    """Why the model declines to answer, in its words."""

    audio: ChatCompletionStreamResponseDeltaAudio | None = None
    """Audio data, base64, or the settings for audio."""


class ChatCompletionFunctionTool(BaseModel):
    """A part of ``CreateChatCompletionRequestTool`` and ``CreateEvalCompletionsRunDataSourceSamplingParams``."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    function: FunctionDefinition
    """A function: its definition, its name or a call of it."""


class ChatCompletionChunkChoiceLogprobs(BaseModel):
    """The ``logprobs`` of ``ChatCompletionChunkChoice``."""

    content: list[ChatCompletionTokenLogprob] | None = None
    """The content: text, or a list of parts such as text, images, audio and files."""

    refusal: list[ChatCompletionTokenLogprob] | None = None
    """Why the model declines to answer, in its words."""


class ChatCompletionChunkChoice(BaseModel):
    """The ``choices`` of ``ChatCompletionChunk``."""

    delta: ChatCompletionStreamResponseDelta
    """The piece added by this event; join the pieces in order."""

    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    ) = None
    """Why the model stopped: `stop` is a natural end, `length` the token limit."""

    index: int
    """Position in its list, from 0."""

    logprobs: ChatCompletionChunkChoiceLogprobs | None = None
    """Log probabilities of the tokens; as a parameter, whether to return them."""


class ChatCompletionChunk(BaseModel):
    """What ``POST /chat/completions`` answers."""

    id: str
    """Id of the completion, the same in every chunk."""

    choices: list[ChatCompletionChunkChoice]
    """One piece of each answer; empty in the chunk that carries the usage."""

    created: int
    """When the completion was begun, Unix time in seconds, the same in every chunk."""

    model: str
    """Name of the model."""

    object: Literal["chat.completion.chunk"]
    """Kind of object, always the same for this one."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""

    service_tier: ServiceTier | None = None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    system_fingerprint: str | None = None
    """Mark of the backend's configuration; if it changes, equal seeds may differ. Deprecated."""

    usage: CompletionUsage | None = None
    """Tokens used, in the last chunk and only with `include_usage`; else null or absent."""

    moderation: ChatCompletionModeration | None = None
    """Whether and how input and output are moderated, or the verdict on them."""
