# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: chat"""

from typing import Annotated, List, Literal, Optional, TypeAlias, Union

from openai_oxide.models.shared import (
    ChatCompletionContentPartText,
    ChatCompletionMessageToolCalls,
    FunctionDefinition,
    Metadata,
    ModerationResultBody,
    PromptCacheBreakpointParam,
)
from openai_oxide_runtime import Model, OpenUnion

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
    "ChatCompletionStoreMessageAnnotation",
    "ChatCompletionStoreMessageAnnotationUrlCitation",
    "ChatCompletionStoreMessageAudio",
    "ChatCompletionStoreMessageContentPart",
    "ChatCompletionStoreMessageFunctionCall",
    "ChatCompletionStreamResponseDelta",
    "ChatCompletionStreamResponseDeltaFunctionCall",
    "ChatCompletionTokenLogprob",
    "ChatCompletionTokenLogprobTopLogprob",
    "CompletionUsage",
    "CompletionUsageCompletionTokensDetails",
    "CompletionUsagePromptTokensDetails",
    "ServiceTier",
]


class ChatCompletionDeleted(Model):
    """What ``DELETE /chat/completions/{completion_id}`` answers."""

    object: Literal["chat.completion.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""


class ChatCompletionMessageAnnotationUrlCitation(Model):
    """The ``url_citation`` of ``ChatCompletionMessageAnnotation``."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text."""

    start_index: int
    """Where the marked text starts, in characters, from 0."""

    url: str
    """Address, or a data URL."""

    title: str
    """Title."""


class ChatCompletionMessageAnnotation(Model):
    """The ``annotations`` of ``ChatCompletionMessage``."""

    type: Literal["url_citation"]
    """Kind, by which variants are told apart."""

    url_citation: ChatCompletionMessageAnnotationUrlCitation
    """The web page that is cited."""


class ChatCompletionMessageFunctionCall(Model):
    """The ``function_call`` of ``ChatCompletionMessage``."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    name: str
    """Its name."""


class ChatCompletionAudio(Model):
    """The ``audio`` of ``ChatCompletionMessage``."""

    id: str
    """Unique id."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""

    data: str
    """The items of this page, or the payload."""

    transcript: str
    """What is said in the audio, as text."""


class ChatCompletionMessage(Model):
    """A part of ``ChatCompletionChoice``."""

    content: Optional[str]
    """The answer's text; null if the model only calls tools."""

    refusal: Optional[str]
    """Why the model declines to answer, in its words; null if it does not."""

    role: Literal["assistant"]
    """Always `assistant`."""

    tool_calls: Optional[ChatCompletionMessageToolCalls] = None
    """The tools the model wants called; absent if none."""

    annotations: Optional[List[ChatCompletionMessageAnnotation]] = None
    """Citations of web pages in the text."""

    function_call: Optional[ChatCompletionMessageFunctionCall] = None
    """The call of a function, in the older style; use `tool_calls`. Deprecated."""

    audio: Optional[ChatCompletionAudio] = None
    """The spoken answer, with its transcript; null if there is none."""


class ChatCompletionTokenLogprobTopLogprob(Model):
    """The ``top_logprobs`` of ``ChatCompletionTokenLogprob``."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: Optional[List[int]]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


class ChatCompletionTokenLogprob(Model):
    """A part of ``ChatCompletionChoiceLogprobs`` and ``ChatCompletionChunkChoiceLogprobs``."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: Optional[List[int]]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""

    top_logprobs: List[ChatCompletionTokenLogprobTopLogprob]
    """The likeliest tokens at this position, with their log probabilities."""


class ChatCompletionChoiceLogprobs(Model):
    """The ``logprobs`` of ``ChatCompletionChoice``."""

    content: Optional[List[ChatCompletionTokenLogprob]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    refusal: Optional[List[ChatCompletionTokenLogprob]]
    """Why the model declines to answer, in its words."""


class ChatCompletionChoice(Model):
    """The ``choices`` of ``ChatCompletion``."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped: `stop` is a natural end, `length` the token limit."""

    index: int
    """Position in its list, from 0."""

    message: ChatCompletionMessage
    """The message; in an error, the explanation for people."""

    logprobs: Optional[ChatCompletionChoiceLogprobs]
    """Log probabilities of the tokens; as a parameter, whether to return them."""


ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"]
"""A part of ``CreateChatCompletionRequest``, ``ChatCompletion`` and ``ChatCompletionChunk``."""


class CompletionUsageCompletionTokensDetails(Model):
    """The ``completion_tokens_details`` of ``CompletionUsage``."""

    accepted_prediction_tokens: Optional[int] = None
    """Predicted tokens that the model then really produced. Default 0."""

    audio_tokens: Optional[int] = None
    """Tokens of audio. Default 0."""

    reasoning_tokens: Optional[int] = None
    """Tokens spent on reasoning; they count as output but are not shown. Default 0."""

    text_tokens: Optional[int] = None
    """Tokens of text."""

    rejected_prediction_tokens: Optional[int] = None
    """Predicted tokens that came to nothing; they cost as much as produced ones. Default 0."""


class CompletionUsagePromptTokensDetails(Model):
    """The ``prompt_tokens_details`` of ``CompletionUsage``."""

    audio_tokens: Optional[int] = None
    """Tokens of audio. Default 0."""

    cached_tokens: Optional[int] = None
    """Input tokens that were read from the prompt cache, and cost less. Default 0."""

    text_tokens: Optional[int] = None
    """Tokens of text."""

    image_tokens: Optional[int] = None
    """Tokens of images."""

    cache_write_tokens: Optional[int] = None
    """Input tokens newly put into the prompt cache. Default 0."""


class CompletionUsage(Model):
    """A part of ``ChatCompletion``, ``ChatCompletionChunk`` and ``Completion``."""

    completion_tokens: int
    """Tokens of the answers, reasoning included. Default 0."""

    prompt_tokens: int
    """Tokens of the conversation that was sent. Default 0."""

    total_tokens: int
    """Tokens in all, input and output. Default 0."""

    completion_tokens_details: Optional[CompletionUsageCompletionTokensDetails] = None
    """The produced tokens by kind."""

    prompt_tokens_details: Optional[CompletionUsagePromptTokensDetails] = None
    """The prompt tokens by kind."""


class ChatCompletionModerationResults(Model):
    """A part of ``ChatCompletionModerationInput`` and ``ChatCompletionModerationOutput``."""

    type: Literal["moderation_results"]
    """Kind, by which variants are told apart."""

    model: str
    """Name of the model."""

    results: List[ModerationResultBody]
    """The results, in order."""


class ChatCompletionModerationError(Model):
    """A part of ``ChatCompletionModerationInput`` and ``ChatCompletionModerationOutput``."""

    type: Literal["error"]
    """Kind, by which variants are told apart."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


ChatCompletionModerationInput: TypeAlias = Annotated[
    Union[ChatCompletionModerationResults, ChatCompletionModerationError], OpenUnion("type")
]
"""The ``input`` of ``ChatCompletionModeration``."""


ChatCompletionModerationOutput: TypeAlias = Annotated[
    Union[ChatCompletionModerationResults, ChatCompletionModerationError], OpenUnion("type")
]
"""The ``output`` of ``ChatCompletionModeration``."""


class ChatCompletionModeration(Model):
    """A part of ``ChatCompletion`` and ``ChatCompletionChunk``."""

    input: ChatCompletionModerationInput
    """What the model is given."""

    output: ChatCompletionModerationOutput
    """What was produced."""


class ChatCompletion(Model):
    """What ``POST /chat/completions``, ``GET /chat/completions/{completion_id}`` or ``POST /chat/completions/{completion_id}`` answers."""

    id: str
    """Id of the completion."""

    choices: List[ChatCompletionChoice]
    """The alternative answers, as many as `n` asked for."""

    created: int
    """When it was made, Unix time in seconds."""

    model: str
    """Name of the model that answered."""

    object: Literal["chat.completion"]
    """Kind of object, always the same for this one."""

    metadata: Optional[Metadata] = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    service_tier: Optional[ServiceTier] = None
    """The class of service that did the work, which may not be the one asked for."""

    system_fingerprint: Optional[str] = None
    """Mark of the backend's configuration; if it changes, equal seeds may differ. Deprecated."""

    usage: Optional[CompletionUsage] = None
    """Tokens used."""

    moderation: Optional[ChatCompletionModeration] = None
    """The verdicts on input and output; null if no moderation was asked for."""


class ChatCompletionList(Model):
    """What ``GET /chat/completions`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: List[ChatCompletion]
    """The stored completions of this page."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ChatCompletionStoreMessageAnnotationUrlCitation(Model):
    """The ``url_citation`` of ``ChatCompletionStoreMessageAnnotation``."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text."""

    start_index: int
    """Where the marked text starts, in characters, from 0."""

    url: str
    """Address, or a data URL."""

    title: str
    """Title."""


class ChatCompletionStoreMessageAnnotation(Model):
    """The ``annotations`` of ``ChatCompletionStoreMessage``."""

    type: Literal["url_citation"]
    """Kind, by which variants are told apart."""

    url_citation: ChatCompletionStoreMessageAnnotationUrlCitation
    """The web page that is cited."""


class ChatCompletionStoreMessageFunctionCall(Model):
    """The ``function_call`` of ``ChatCompletionStoreMessage``."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    name: str
    """Its name."""


class ChatCompletionStoreMessageAudio(Model):
    """The ``audio`` of ``ChatCompletionStoreMessage``."""

    id: str
    """Unique id."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""

    data: str
    """The items of this page, or the payload."""

    transcript: str
    """What is said in the audio, as text."""


class ChatCompletionContentPartImageImageUrl(Model):
    """The ``image_url`` of ``ChatCompletionContentPartImage``."""

    url: str
    """Address, or a data URL."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ChatCompletionContentPartImage(Model):
    """A part of ``ChatCompletionStoreMessageContentPart`` and ``ChatCompletionRequestUserMessageContentPart``."""

    type: Literal["image_url"]
    """Kind, by which variants are told apart."""

    image_url: ChatCompletionContentPartImageImageUrl
    """Address of an image, or the image itself as a data URL."""

    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam] = None
    """Marks the end of a stretch of input that is worth caching."""


ChatCompletionStoreMessageContentPart: TypeAlias = Annotated[
    Union[ChatCompletionContentPartText, ChatCompletionContentPartImage], OpenUnion("type")
]
"""The ``content_parts`` of ``ChatCompletionStoreMessage``."""


class ChatCompletionStoreMessage(Model):
    """The ``data`` of ``ChatCompletionMessageList``."""

    content: Optional[str]
    """The content: text, or a list of parts such as text, images, audio and files."""

    refusal: Optional[str]
    """Why the model declines to answer, in its words."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    id: str
    """Unique id."""

    tool_calls: Optional[ChatCompletionMessageToolCalls] = None
    """The tools the model wants called, or that were called."""

    annotations: Optional[List[ChatCompletionStoreMessageAnnotation]] = None
    """Marks on spans of the text: citations and generated files."""

    function_call: Optional[ChatCompletionStoreMessageFunctionCall] = None
    """The call of a function, in the older style; use `tool_calls`. Deprecated."""

    audio: Optional[ChatCompletionStoreMessageAudio] = None
    """Audio data, base64, or the settings for audio."""

    content_parts: Optional[List[ChatCompletionStoreMessageContentPart]] = None
    """The message's content as parts, where it was given so; null for plain text."""


class ChatCompletionMessageList(Model):
    """What ``GET /chat/completions/{completion_id}/messages`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: List[ChatCompletionStoreMessage]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ChatCompletionMessageToolCallChunkFunction(Model):
    """The ``function`` of ``ChatCompletionMessageToolCallChunk``."""

    name: Optional[str] = None
    """Its name."""

    arguments: Optional[str] = None
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class ChatCompletionMessageToolCallChunk(Model):
    """A part of ``ChatCompletionStreamResponseDelta``."""

    index: int
    """Which call this piece belongs to, from 0."""

    id: Optional[str] = None
    """Id of the call, in its first chunk only."""

    type: Optional[Literal["function"]] = None
    """Kind, by which variants are told apart."""

    function: Optional[ChatCompletionMessageToolCallChunkFunction] = None
    """Name in the first chunk, then pieces of the arguments."""


class ChatCompletionStreamResponseDeltaFunctionCall(Model):
    """The ``function_call`` of ``ChatCompletionStreamResponseDelta``."""

    arguments: Optional[str] = None
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    name: Optional[str] = None
    """Its name."""


class ChatCompletionStreamResponseDelta(Model):
    """A part of ``ChatCompletionChunkChoice``."""

    content: Optional[str] = None
    """The next piece of the text; null where there is none."""

    function_call: Optional[ChatCompletionStreamResponseDeltaFunctionCall] = None
    """The call of a function, in the older style; use `tool_calls`. Deprecated."""

    tool_calls: Optional[List[ChatCompletionMessageToolCallChunk]] = None
    """Pieces of tool calls; join their arguments by `index`."""

    role: Optional[Literal["developer", "system", "user", "assistant", "tool"]] = None
    """Role of the message, in the first chunk only."""

    refusal: Optional[str] = None
    """Why the model declines to answer, in its words."""


class ChatCompletionFunctionTool(Model):
    """A part of ``CreateChatCompletionRequestTool`` and ``CreateEvalCompletionsRunDataSourceSamplingParams``."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    function: FunctionDefinition
    """A function: its definition, its name or a call of it."""


class ChatCompletionChunkChoiceLogprobs(Model):
    """The ``logprobs`` of ``ChatCompletionChunkChoice``."""

    content: Optional[List[ChatCompletionTokenLogprob]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    refusal: Optional[List[ChatCompletionTokenLogprob]]
    """Why the model declines to answer, in its words."""


class ChatCompletionChunkChoice(Model):
    """The ``choices`` of ``ChatCompletionChunk``."""

    delta: ChatCompletionStreamResponseDelta
    """The piece added by this event; join the pieces in order."""

    finish_reason: Optional[
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    ]
    """Why the model stopped: `stop` is a natural end, `length` the token limit."""

    index: int
    """Position in its list, from 0."""

    logprobs: Optional[ChatCompletionChunkChoiceLogprobs] = None
    """Log probabilities of the tokens; as a parameter, whether to return them."""


class ChatCompletionChunk(Model):
    """What ``POST /chat/completions`` answers."""

    id: str
    """Id of the completion, the same in every chunk."""

    choices: List[ChatCompletionChunkChoice]
    """One piece of each answer; empty in the chunk that carries the usage."""

    created: int
    """When the completion was begun, Unix time in seconds, the same in every chunk."""

    model: str
    """Name of the model."""

    object: Literal["chat.completion.chunk"]
    """Kind of object, always the same for this one."""

    obfuscation: Optional[str] = None
    """Random padding that hides the length of the event; ignore it."""

    service_tier: Optional[ServiceTier] = None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    system_fingerprint: Optional[str] = None
    """Mark of the backend's configuration; if it changes, equal seeds may differ. Deprecated."""

    usage: Optional[CompletionUsage] = None
    """Tokens used, in the last chunk and only with `include_usage`; else null or absent."""

    moderation: Optional[ChatCompletionModeration] = None
    """Whether and how input and output are moderated, or the verdict on them."""
