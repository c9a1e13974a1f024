# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: images"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "Image",
    "ImageEditCompletedEvent",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenInputUsageDetails",
    "ImageGenOutputTokensDetails",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenUsage",
    "ImagesResponse",
    "ImagesResponseSvgUsage",
    "ImagesUsage",
    "ImagesUsageInputTokensDetails",
]


class Image(BaseModel):
    """A part of ``ImagesResponse``."""

    b64_json: str | None = None
    """The image, base64; absent if a `url` was asked for."""

    url: str | None = None
    """Address of the image, good for one hour; only for DALL-E models."""

    revised_prompt: str | None = None
    """The prompt as the model reworded it before painting."""


class ImagesUsageInputTokensDetails(BaseModel):
    """The ``input_tokens_details`` of ``ImagesUsage``."""

    text_tokens: int
    """Tokens of text."""

    image_tokens: int
    """Tokens of images."""


class ImagesUsage(BaseModel):
    """A part of ``ImageEditCompletedEvent`` and ``ImageGenCompletedEvent``."""

    total_tokens: int
    """Tokens in all, input and output."""

    input_tokens: int
    """Tokens of the input."""

    output_tokens: int
    """Tokens of the output."""

    input_tokens_details: ImagesUsageInputTokensDetails
    """The input tokens by kind."""


class ImageEditCompletedEvent(BaseModel):
    """The event ``image_edit.completed``."""

    type: Literal["image_edit.completed"]
    """Kind, by which variants are told apart."""

    b64_json: str
    """The image's bytes, base64."""

    created_at: int
    """When it was made, Unix time in seconds."""

    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How carefully the picture is made; higher takes longer and costs more."""

    background: Literal["transparent", "opaque", "auto"]
    """The picture's background: opaque, transparent, or left to the model."""

    output_format: Literal["png", "webp", "jpeg"]
    """File format of the image: `png`, `jpeg` or `webp`."""

    usage: ImagesUsage
    """What was used, in tokens or seconds."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, such as `1024x1024`."""

    safety_identifier: str | None = None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""


class ImageEditPartialImageEvent(BaseModel):
    """The event ``image_edit.partial_image``."""

    type: Literal["image_edit.partial_image"]
    """Kind, by which variants are told apart."""

    b64_json: str
    """The image's bytes, base64."""

    created_at: int
    """When it was made, Unix time in seconds."""

    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How carefully the picture is made; higher takes longer and costs more."""

    background: Literal["transparent", "opaque", "auto"]
    """The picture's background: opaque, transparent, or left to the model."""

    output_format: Literal["png", "webp", "jpeg"]
    """File format of the image: `png`, `jpeg` or `webp`."""

    partial_image_index: int
    """Number of this unfinished image, from 0."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, such as `1024x1024`."""


ImageEditStreamEvent: TypeAlias = Annotated[
    ImageEditPartialImageEvent | ImageEditCompletedEvent, OpenUnion("type")
]
"""What ``POST /images/edits`` answers."""


class ImageGenCompletedEvent(BaseModel):
    """The event ``image_generation.completed``."""

    type: Literal["image_generation.completed"]
    """Kind, by which variants are told apart."""

    b64_json: str
    """The finished image, base64."""

    created_at: int
    """When it was made, Unix time in seconds."""

    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How carefully the picture is made; higher takes longer and costs more."""

    background: Literal["transparent", "opaque", "auto"]
    """The picture's background: opaque, transparent, or left to the model."""

    output_format: Literal["png", "webp", "jpeg"]
    """File format of the image: `png`, `jpeg` or `webp`."""

    usage: ImagesUsage
    """What was used, in tokens or seconds."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, such as `1024x1024`."""

    safety_identifier: str | None = None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""


class ImageGenPartialImageEvent(BaseModel):
    """The event ``image_generation.partial_image``."""

    type: Literal["image_generation.partial_image"]
    """Kind, by which variants are told apart."""

    b64_json: str
    """The unfinished image, base64."""

    created_at: int
    """When it was made, Unix time in seconds."""

    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How carefully the picture is made; higher takes longer and costs more."""

    background: Literal["transparent", "opaque", "auto"]
    """The picture's background: opaque, transparent, or left to the model."""

    output_format: Literal["png", "webp", "jpeg"]
    """File format of the image: `png`, `jpeg` or `webp`."""

    partial_image_index: int
    """Number of this unfinished image, from 0."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, such as `1024x1024`."""


ImageGenStreamEvent: TypeAlias = Annotated[
    ImageGenPartialImageEvent | ImageGenCompletedEvent, OpenUnion("type")
]
"""What ``POST /images/generations`` answers."""


class ImageGenOutputTokensDetails(BaseModel):
    """A part of ``ImageGenUsage``."""

    image_tokens: int
    """Tokens of images."""

    text_tokens: int
    """Tokens of text."""


class ImageGenInputUsageDetails(BaseModel):
    """A part of ``ImageGenUsage``."""

    text_tokens: int
    """Tokens of text."""

    image_tokens: int
    """Tokens of images."""


class ImageGenUsage(BaseModel):
    """A part of ``ImagesResponse``."""

    input_tokens: int
    """Tokens of the input."""

    total_tokens: int
    """Tokens in all, input and output."""

    output_tokens: int
    """Tokens of the output."""

    input_tokens_details: ImageGenInputUsageDetails
    """The input tokens by kind."""

    output_tokens_details: ImageGenOutputTokensDetails | None = None
    """The output tokens by kind."""


class ImagesResponseSvgUsage(BaseModel):
    """The ``svg_usage`` of ``ImagesResponse``."""

    input_tokens: int
    """Tokens of the input."""

    model: str
    """Name of the model."""

    output_tokens: int
    """Tokens of the output."""

    reasoning_tokens: int
    """Tokens spent on reasoning; they count as output but are not shown."""

    total_tokens: int
    """Tokens in all, input and output."""


class ImagesResponse(BaseModel):
    """What ``POST /images/edits``, ``POST /images/generations`` or ``POST /images/variations`` answers."""

    created: int
    """When it was made, Unix time in seconds."""

    data: list[Image] | None = None
    """The images."""

    background: Literal["transparent", "opaque"] | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    """File format of the image: `png`, `jpeg` or `webp`."""

    quality: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    """How carefully the picture is made; higher takes longer and costs more."""

    usage: ImageGenUsage | None = None
    """Tokens used; only for GPT image models."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Width and height in pixels, such as `1024x1024`."""

    safety_identifier: str | None = None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    svg_usage: ImagesResponseSvgUsage | None = None
    """What making the vector graphic used up."""
