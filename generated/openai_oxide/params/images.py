# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: images"""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.shared import InputFidelity
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions
from openai_oxide_runtime.serialization.files import FileTypes

__all__ = [
    "CreateImageEditRequestSvgParam",
    "CreateImageEditRequestSvgReasoningParam",
    "CreateImageRequestSvgParam",
    "CreateImageRequestSvgReasoningParam",
    "ImageCreateVariationArguments",
    "ImageCreateVariationParams",
    "ImageEditArguments",
    "ImageEditParams",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "ImageGenerateArguments",
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "ImageRefParam",
    "PartialImages",
]


class CreateImageEditRequestSvgReasoningParam(TypedDict, total=False):
    """The ``reasoning`` of ``CreateImageEditRequestSvg``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class CreateImageEditRequestSvgParam(TypedDict, total=False):
    """The ``svg`` of ``CreateImageEditRequest``."""

    model: str
    """Name of the model."""

    reasoning: CreateImageEditRequestSvgReasoningParam | None
    """How reasoning models think: effort, summary and context."""


class CreateImageRequestSvgReasoningParam(TypedDict, total=False):
    """The ``reasoning`` of ``CreateImageRequestSvg``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class CreateImageRequestSvgParam(TypedDict, total=False):
    """The ``svg`` of ``CreateImageRequest``."""

    model: Required[str]
    """Name of the model."""

    reasoning: CreateImageRequestSvgReasoningParam | None
    """How reasoning models think: effort, summary and context."""


class ImageRefParam(TypedDict, total=False):
    """A part of ``EditImageBodyJsonParam``."""

    image_url: str
    """Address of an image, or the image itself as a data URL. At most 20971520 characters."""

    file_id: str
    """Id of an uploaded file."""


PartialImages: TypeAlias = int
"""A part of ``CreateImageEditRequest``, ``CreateImageRequest`` and ``EditImageBodyJsonParam``."""


class ImageCreateVariationParams(TypedDict, total=False):
    """The parameters of ``POST /images/variations``."""

    image: Required[FileTypes]
    """Square PNG file to vary."""

    model: Omittable[
        str
        | Literal[
            "dall-e-2",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
            "dall-e-3",
        ]
        | None
    ]
    """Name of the model. Default 'dall-e-2'."""

    n: Omittable[int | None]
    """How many images to make, 1 to 10. At least 1, at most 10. Default 1."""

    response_format: Omittable[Literal["url", "b64_json"] | None]
    """The format of the answer. Default 'url'."""

    size: Omittable[Literal["256x256", "512x512", "1024x1024"] | None]
    """Width and height in pixels, such as `1024x1024`. Default '1024x1024'."""

    user: Omittable[str]
    """The user; as a parameter, a stable mark of your end user."""


class ImageCreateVariationArguments(ImageCreateVariationParams, RequestOptions, total=False):
    """The arguments of ``POST /images/variations``: its parameters and the options of any request."""


class ImageEditParamsBase(TypedDict, total=False):
    """The parameters of ``POST /images/edits``."""

    image: Required[FileTypes | Sequence[FileTypes]]
    """Image or images to work from, as files."""

    prompt: Required[str]
    """What the finished image should show, in words."""

    mask: Omittable[FileTypes]
    """Image whose transparent areas mark what is to be repainted."""

    background: Omittable[Literal["transparent", "opaque", "auto"] | None]
    """The picture's background: opaque, transparent, or left to the model. Default 'auto'."""

    model: Omittable[
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "dall-e-3",
        ]
        | None
    ]
    """Name of the model. Default 'gpt-image-1.5'."""

    n: Omittable[int | None]
    """How many images to make, 1 to 10. At least 1, at most 10. Default 1."""

    size: Omittable[
        str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None
    ]
    """Width and height in pixels, such as `1024x1024`. Default '1024x1024'."""

    response_format: Omittable[Literal["url", "b64_json"] | None]
    """The format of the answer."""

    output_format: Omittable[Literal["png", "jpeg", "webp", "gif", "svg"] | None]
    """File format of the image: `png`, `jpeg` or `webp`. Default 'png'."""

    output_compression: Omittable[int | None]
    """Compression from 0 to 100 for JPEG and WebP; 100 keeps the most detail. Default 100."""

    user: Omittable[str]
    """The user; as a parameter, a stable mark of your end user."""

    input_fidelity: Omittable[InputFidelity | None]
    """How closely the result keeps to the look of the images given: `high` or `low`."""

    partial_images: Omittable[PartialImages | None]
    """Unfinished images to send ahead of the final one, 0 to 3."""

    quality: Omittable[Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None]
    """How carefully the picture is made; higher takes longer and costs more. Default 'auto'."""

    complexity: Omittable[Literal["low", "medium", "high"] | None]
    """How intricate the drawing may be."""

    frame_count: Omittable[int | None]
    """How many frames the animation has."""

    frame_duration_ms: Omittable[int | None]
    """How long each frame is shown, in milliseconds."""

    markup: Omittable[FileTypes]
    """An image with marks that show what to change."""

    safety_identifier: Omittable[str | None]
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    svg: Omittable[CreateImageEditRequestSvgParam | None]
    """Settings for vector graphics."""


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end. Default False."""


class ImageEditParamsStreaming(ImageEditParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end. Default False."""


ImageEditParams: TypeAlias = ImageEditParamsNonStreaming | ImageEditParamsStreaming
"""Either."""


class ImageEditArguments(ImageEditParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /images/edits``: its parameters and the options of any request."""


class ImageGenerateParamsBase(TypedDict, total=False):
    """The parameters of ``POST /images/generations``."""

    prompt: Required[str]
    """What the image should show, in words."""

    model: Omittable[
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "chatgpt-image-latest",
        ]
        | None
    ]
    """Which image model makes the picture. Default 'dall-e-2'."""

    n: Omittable[int | None]
    """How many images to make, 1 to 10. At least 1, at most 10. Default 1."""

    quality: Omittable[
        Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None
    ]
    """How carefully the picture is made; higher takes longer and costs more. Default 'auto'."""

    response_format: Omittable[Literal["url", "b64_json"] | None]
    """`url` or `b64_json`, for DALL-E models; the others always send base64. Default 'url'."""

    output_format: Omittable[Literal["png", "jpeg", "webp", "gif", "svg"] | None]
    """File format of the image: `png`, `jpeg` or `webp`. Default 'png'."""

    output_compression: Omittable[int | None]
    """Compression from 0 to 100 for JPEG and WebP; 100 keeps the most detail. Default 100."""

    partial_images: Omittable[PartialImages | None]
    """Unfinished images to send ahead of the final one, 0 to 3."""

    size: Omittable[
        str
        | Literal[
            "auto",
            "1024x1024",
            "1536x1024",
            "1024x1536",
            "256x256",
            "512x512",
            "1792x1024",
            "1024x1792",
        ]
        | None
    ]
    """Width and height in pixels, such as `1024x1024`, or `auto`. Default 'auto'."""

    moderation: Omittable[Literal["low", "auto"] | None]
    """How strictly prompts and images are filtered: `auto`, or the milder `low`. Default 'auto'."""

    background: Omittable[Literal["transparent", "opaque", "auto"] | None]
    """The picture's background: opaque, transparent, or left to the model. Default 'auto'."""

    style: Omittable[Literal["vivid", "natural"] | None]
    """The look of the picture: `vivid` or `natural`. Default 'vivid'."""

    user: Omittable[str]
    """The user; as a parameter, a stable mark of your end user."""

    complexity: Omittable[Literal["low", "medium", "high"] | None]
    """How intricate the drawing may be."""

    frame_count: Omittable[int | None]
    """How many frames the animation has."""

    frame_duration_ms: Omittable[int | None]
    """How long each frame is shown, in milliseconds."""

    safety_identifier: Omittable[str | None]
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    svg: Omittable[CreateImageRequestSvgParam | None]
    """Settings for vector graphics."""


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end. Default False."""


class ImageGenerateParamsStreaming(ImageGenerateParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end. Default False."""


ImageGenerateParams: TypeAlias = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming
"""Either."""


class ImageGenerateArguments(ImageGenerateParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /images/generations``: its parameters and the options of any request."""
