# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: realtime_beta"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.beta_realtime import (
    RealtimeSessionCreateRequestParam,
    RealtimeTranscriptionSessionCreateRequestParam,
)
from openai_oxide.params.responses import (
    ConversationItemParam,
    ResponsePromptParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceOptions,
)
from openai_oxide.params.shared import AutomationMetadataParam, VoiceIdsOrCustomVoiceParam

__all__ = [
    "RealtimeBetaClientEventConversationItemCreateParam",
    "RealtimeBetaClientEventConversationItemDeleteParam",
    "RealtimeBetaClientEventConversationItemRetrieveParam",
    "RealtimeBetaClientEventConversationItemTruncateParam",
    "RealtimeBetaClientEventInputAudioBufferAppendParam",
    "RealtimeBetaClientEventInputAudioBufferClearParam",
    "RealtimeBetaClientEventInputAudioBufferCommitParam",
    "RealtimeBetaClientEventOutputAudioBufferClearParam",
    "RealtimeBetaClientEventResponseCancelParam",
    "RealtimeBetaClientEventResponseCreateParam",
    "RealtimeBetaClientEventSessionUpdateParam",
    "RealtimeBetaClientEventTranscriptionSessionUpdateParam",
    "RealtimeBetaResponseCreateParamsParam",
    "RealtimeBetaResponseCreateParamsToolChoiceParam",
    "RealtimeBetaResponseCreateParamsToolParam",
]


class RealtimeBetaClientEventConversationItemCreateParam(TypedDict, total=False):
    """The event ``conversation.item.create``."""

    type: Required[Literal["conversation.item.create"]]
    """Kind, by which variants are told apart."""

    item: Required[ConversationItemParam]
    """The item."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""

    previous_item_id: str
    """Id of the item this one comes behind; null if it is the first."""


class RealtimeBetaClientEventConversationItemDeleteParam(TypedDict, total=False):
    """The event ``conversation.item.delete``."""

    type: Required[Literal["conversation.item.delete"]]
    """Kind, by which variants are told apart."""

    item_id: Required[str]
    """Id of the item."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeBetaClientEventConversationItemRetrieveParam(TypedDict, total=False):
    """The event ``conversation.item.retrieve``."""

    type: Required[Literal["conversation.item.retrieve"]]
    """Kind, by which variants are told apart."""

    item_id: Required[str]
    """Id of the item."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeBetaClientEventConversationItemTruncateParam(TypedDict, total=False):
    """The event ``conversation.item.truncate``."""

    type: Required[Literal["conversation.item.truncate"]]
    """Kind, by which variants are told apart."""

    item_id: Required[str]
    """Id of the item."""

    content_index: Required[int]
    """Position of the content part in its item, from 0."""

    audio_end_ms: Required[int]
    """Where the audio ends, in milliseconds from the start of the session's or item's audio."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeBetaClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """The event ``input_audio_buffer.append``."""

    type: Required[Literal["input_audio_buffer.append"]]
    """Kind, by which variants are told apart."""

    audio: Required[str]
    """Audio data, base64, or the settings for audio."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeBetaClientEventInputAudioBufferClearParam(TypedDict, total=False):
    """The event ``input_audio_buffer.clear``."""

    type: Required[Literal["input_audio_buffer.clear"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeBetaClientEventInputAudioBufferCommitParam(TypedDict, total=False):
    """The event ``input_audio_buffer.commit``."""

    type: Required[Literal["input_audio_buffer.commit"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeBetaClientEventOutputAudioBufferClearParam(TypedDict, total=False):
    """The event ``output_audio_buffer.clear``."""

    type: Required[Literal["output_audio_buffer.clear"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeBetaClientEventResponseCancelParam(TypedDict, total=False):
    """The event ``response.cancel``."""

    type: Required[Literal["response.cancel"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    response_id: str
    """Id of the response, `resp_...`."""


class RealtimeBetaResponseCreateParamsToolParam(TypedDict, total=False):
    """The ``tools`` of ``RealtimeBetaResponseCreateParams``."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: dict[str, object]
    """JSON Schema of the arguments; without it the function takes none."""


RealtimeBetaResponseCreateParamsToolChoiceParam: TypeAlias = (
    ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
)
"""The ``tool_choice`` of ``RealtimeBetaResponseCreateParams``."""


class RealtimeBetaResponseCreateParamsParam(TypedDict, total=False):
    """A part of ``ResponseCreateEvent``."""

    modalities: Sequence[Literal["text", "audio"]]
    """The kinds of output: `text`, `audio` or both."""

    instructions: str
    """Standing guidance for the model, ahead of the conversation."""

    voice: VoiceIdsOrCustomVoiceParam
    """The voice that speaks: a built-in one by name or a custom one by id."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Encoding of the audio that is sent out."""

    tools: Iterable[RealtimeBetaResponseCreateParamsToolParam]
    """What the model may call."""

    tool_choice: RealtimeBetaResponseCreateParamsToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    temperature: float
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_output_tokens: int | Literal["inf"]
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    conversation: str | Literal["auto", "none"]
    """The conversation this belongs to; its items come before the input, and results are added."""

    metadata: AutomationMetadataParam | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    prompt: ResponsePromptParam | None
    """The text that tells the model what to produce."""

    input: Iterable[ConversationItemParam]
    """What the model is given."""


class RealtimeBetaClientEventResponseCreateParam(TypedDict, total=False):
    """The event ``response.create``."""

    type: Required[Literal["response.create"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    response: RealtimeBetaResponseCreateParamsParam
    """The response."""


class RealtimeBetaClientEventSessionUpdateParam(TypedDict, total=False):
    """The event ``session.update``."""

    type: Required[Literal["session.update"]]
    """Kind, by which variants are told apart."""

    session: Required[RealtimeSessionCreateRequestParam]
    """The session: its settings or its details."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeBetaClientEventTranscriptionSessionUpdateParam(TypedDict, total=False):
    """The event ``transcription_session.update``."""

    type: Required[Literal["transcription_session.update"]]
    """Kind, by which variants are told apart."""

    session: Required[RealtimeTranscriptionSessionCreateRequestParam]
    """The session: its settings or its details."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""
