# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: decisions"""

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.shared import (
    DecisionInputImageParam,
    DecisionInputJSON,
    DecisionInputPartUnionParam,
    DecisionInputTextParam,
)
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "DecisionCreateArguments",
    "DecisionCreateParams",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "DecisionsCreateRequestInputVariant1CustomToolCallOutputOutputVariant1Param",
    "DecisionsCreateRequestInputVariant1CustomToolCallOutputParam",
    "DecisionsCreateRequestInputVariant1CustomToolCallParam",
    "DecisionsCreateRequestInputVariant1FunctionCallOutputOutputVariant1Param",
    "DecisionsCreateRequestInputVariant1FunctionCallOutputParam",
    "DecisionsCreateRequestInputVariant1FunctionCallParam",
    "DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1OutputTextParam",
    "DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1Param",
    "DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1RefusalParam",
    "DecisionsCreateRequestInputVariant1MessageAssistantParam",
    "DecisionsCreateRequestInputVariant1MessageDeveloperParam",
    "DecisionsCreateRequestInputVariant1MessageSystemParam",
    "DecisionsCreateRequestInputVariant1MessageUserParam",
    "DecisionsCreateRequestInputVariant1Param",
    "DecisionsCreateRequestPromptCacheOptionsParam",
    "DecisionsCreateRequestQuestionChoiceChoiceParam",
    "DecisionsCreateRequestQuestionChoiceParam",
    "DecisionsCreateRequestQuestionParam",
    "DecisionsCreateRequestQuestionPredicateParam",
    "DecisionsCreateRequestQuestionScoreLevelParam",
    "DecisionsCreateRequestQuestionScoreParam",
]


class DecisionQuestionInputText(TypedDict, total=False):
    """A part of ``DecisionQuestionInputPart``."""

    text: Required[str]
    """The text."""

    type: Required[Literal["input_text"]]
    """Kind, by which variants are told apart."""


class DecisionQuestionInputImage(TypedDict, total=False):
    """A part of ``DecisionQuestionInputPart``."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


DecisionQuestionInputPart: TypeAlias = (
    DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON
)
"""A part of ``DecisionsCreateRequestQuestionPredicate``, ``DecisionsCreateRequestQuestionChoice`` and ``DecisionsCreateRequestQuestionScore``."""


class DecisionsCreateRequestInputVariant1MessageUserParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestInputVariant1``."""

    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionsCreateRequestInputVariant1MessageDeveloperParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestInputVariant1``."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionsCreateRequestInputVariant1MessageSystemParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestInputVariant1``."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["system"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1OutputTextParam(
    TypedDict, total=False
):
    """A part of ``DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1``."""

    text: Required[str]
    """The text."""

    type: Required[Literal["output_text"]]
    """Kind, by which variants are told apart."""


class DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1RefusalParam(
    TypedDict, total=False
):
    """A part of ``DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1``."""

    refusal: Required[str]
    """Why the model declines to answer, in its words."""

    type: Required[Literal["refusal"]]
    """Kind, by which variants are told apart."""


DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1Param: TypeAlias = (
    DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1OutputTextParam
    | DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1RefusalParam
)
"""A part of ``DecisionsCreateRequestInputVariant1MessageAssistant``."""


class DecisionsCreateRequestInputVariant1MessageAssistantParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestInputVariant1``."""

    content: Required[
        str | Iterable[DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1Param]
    ]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["assistant"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    phase: Literal["commentary", "final_answer"] | None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionsCreateRequestInputVariant1FunctionCallParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestInputVariant1``."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["function_call"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    namespace: str | None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


DecisionsCreateRequestInputVariant1FunctionCallOutputOutputVariant1Param: TypeAlias = (
    DecisionInputTextParam | DecisionInputImageParam
)
"""A part of ``DecisionsCreateRequestInputVariant1FunctionCallOutput``."""


class DecisionsCreateRequestInputVariant1FunctionCallOutputParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestInputVariant1``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    output: Required[
        str | Iterable[DecisionsCreateRequestInputVariant1FunctionCallOutputOutputVariant1Param]
    ]
    """What was produced."""

    type: Required[Literal["function_call_output"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


class DecisionsCreateRequestInputVariant1CustomToolCallParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestInputVariant1``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    input: Required[str]
    """What the model is given."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["custom_tool_call"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    namespace: str | None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


DecisionsCreateRequestInputVariant1CustomToolCallOutputOutputVariant1Param: TypeAlias = (
    DecisionInputTextParam | DecisionInputImageParam
)
"""A part of ``DecisionsCreateRequestInputVariant1CustomToolCallOutput``."""


class DecisionsCreateRequestInputVariant1CustomToolCallOutputParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestInputVariant1``."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    output: Required[
        str | Iterable[DecisionsCreateRequestInputVariant1CustomToolCallOutputOutputVariant1Param]
    ]
    """What was produced."""

    type: Required[Literal["custom_tool_call_output"]]
    """Kind, by which variants are told apart."""

    id: str | None
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it has come or how it ended."""


DecisionsCreateRequestInputVariant1Param: TypeAlias = (
    DecisionsCreateRequestInputVariant1MessageUserParam
    | DecisionsCreateRequestInputVariant1MessageDeveloperParam
    | DecisionsCreateRequestInputVariant1MessageSystemParam
    | DecisionsCreateRequestInputVariant1MessageAssistantParam
    | DecisionsCreateRequestInputVariant1FunctionCallParam
    | DecisionsCreateRequestInputVariant1FunctionCallOutputParam
    | DecisionsCreateRequestInputVariant1CustomToolCallParam
    | DecisionsCreateRequestInputVariant1CustomToolCallOutputParam
)
"""A part of ``DecisionsCreateRequest``."""


class DecisionsCreateRequestQuestionPredicateParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestQuestion``."""

    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    """Standing guidance for the model, ahead of the conversation."""

    type: Required[Literal["predicate"]]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


class DecisionsCreateRequestQuestionChoiceChoiceParam(TypedDict, total=False):
    """The ``choices`` of ``DecisionsCreateRequestQuestionChoice``."""

    value: Required[str | bool]
    """The value."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""


class DecisionsCreateRequestQuestionChoiceParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestQuestion``."""

    choices: Required[Iterable[DecisionsCreateRequestQuestionChoiceChoiceParam]]
    """The alternative answers, as many as `n` asked for."""

    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    """Standing guidance for the model, ahead of the conversation."""

    type: Required[Literal["choice"]]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


class DecisionsCreateRequestQuestionScoreLevelParam(TypedDict, total=False):
    """The ``levels`` of ``DecisionsCreateRequestQuestionScore``."""

    label: Required[str]
    """What people read beside it."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""


class DecisionsCreateRequestQuestionScoreParam(TypedDict, total=False):
    """A part of ``DecisionsCreateRequestQuestion``."""

    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    """Standing guidance for the model, ahead of the conversation."""

    levels: Required[Iterable[DecisionsCreateRequestQuestionScoreLevelParam]]
    """The steps of the scale, from low to high."""

    type: Required[Literal["score"]]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


DecisionsCreateRequestQuestionParam: TypeAlias = (
    DecisionsCreateRequestQuestionPredicateParam
    | DecisionsCreateRequestQuestionChoiceParam
    | DecisionsCreateRequestQuestionScoreParam
)
"""The ``questions`` of ``DecisionsCreateRequest``."""


class DecisionsCreateRequestPromptCacheOptionsParam(TypedDict, total=False):
    """The ``prompt_cache_options`` of ``DecisionsCreateRequest``."""

    mode: Literal["implicit", "explicit"] | None
    """Which of the ways of working is used."""

    ttl: Literal["30m"]
    """How long a cache entry lives at least, such as `30m`."""


class DecisionCreateParams(TypedDict, total=False):
    """The parameters of ``POST /decisions``."""

    input: Required[str | Iterable[DecisionsCreateRequestInputVariant1Param]]
    """What the model is given."""

    model: Required[str]
    """Name of the model."""

    questions: Required[Iterable[DecisionsCreateRequestQuestionParam]]
    """The questions to answer."""

    prompt_cache_key: Omittable[str | None]
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_options: Omittable[DecisionsCreateRequestPromptCacheOptionsParam | None]
    """How the prompt cache is used."""

    safety_identifier: Omittable[str | None]
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""


class DecisionCreateArguments(DecisionCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /decisions``: its parameters and the options of any request."""
