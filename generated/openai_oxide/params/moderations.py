# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: moderations"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "ModerationCreateArguments",
    "ModerationCreateParams",
    "ModerationImageURLInputImageUrlParam",
    "ModerationImageURLInputParam",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
]


class ModerationImageURLInputImageUrlParam(TypedDict, total=False):
    """The ``image_url`` of ``CreateModerationRequestInputVariant2ImageUrl``."""

    url: Required[str]
    """Address, or a data URL."""


class ModerationImageURLInputParam(TypedDict, total=False):
    """A part of ``CreateModerationRequestInputVariant2``."""

    type: Required[Literal["image_url"]]
    """Kind, by which variants are told apart."""

    image_url: Required[ModerationImageURLInputImageUrlParam]
    """Address of an image, or the image itself as a data URL."""


class ModerationTextInputParam(TypedDict, total=False):
    """A part of ``CreateModerationRequestInputVariant2``."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart."""

    text: Required[str]
    """The text."""


ModerationMultiModalInputParam: TypeAlias = ModerationImageURLInputParam | ModerationTextInputParam
"""A part of ``CreateModerationRequest``."""


class ModerationCreateParams(TypedDict, total=False):
    """The parameters of ``POST /moderations``."""

    input: Required[str | Sequence[str] | Iterable[ModerationMultiModalInputParam]]
    """What to judge: a text, several texts, or a list of text and image parts."""

    model: Omittable[
        str
        | Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
    ]
    """Name of the model. Default 'omni-moderation-latest'."""


class ModerationCreateArguments(ModerationCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /moderations``: its parameters and the options of any request."""
