"""Functions on values and types that libraries import from inside the official package."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Mapping
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, Union, get_args, get_origin

import pydantic
from pydantic import ValidationError

from openai_oxide_lib.structured_output.response_format import (
    adapter,
    is_set,
    response_format_param,
    schema_of,
    text_format_param,
)
from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.models.base import Model

if TYPE_CHECKING:
    from openai_oxide.params.chat import CreateChatCompletionRequestResponseFormatParam
    from openai_oxide_runtime.core.sentinels import Omit

__all__ = [
    "PYDANTIC_V1",
    "ResponseFormatT",
    "async_maybe_transform",
    "cached_property",
    "construct_type",
    "is_basemodel",
    "is_basemodel_type",
    "is_dataclass_like_type",
    "is_dict",
    "is_given",
    "is_list",
    "is_mapping",
    "is_pydantic_model",
    "maybe_transform",
    "model_copy",
    "model_dump",
    "model_json",
    "strip_not_given",
    "to_strict_json_schema",
    "type_to_response_format_param",
    "type_to_text_format_param",
    "validate_type",
]

PYDANTIC_V1 = False
ResponseFormatT = TypeVar("ResponseFormatT")
T = TypeVar("T")
ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)
cached_property = functools.cached_property


def construct_type(*, value: object, type_: Any, metadata: object = None) -> Any:
    """``value`` as an object of ``type_``; unchanged if it is invalid."""
    del metadata
    try:
        return adapter(type_).validate_python(value)
    except (ValidationError, pydantic.PydanticUserError):
        return value


def validate_type(*, type_: Any, value: object) -> Any:
    """``value`` as an object of ``type_``; raises ``ValidationError`` if it is invalid."""
    return adapter(type_).validate_python(value)


def is_basemodel(type_: object) -> bool:
    """Whether a type, or a member of a union, is a model of the SDK."""
    if get_origin(type_) in (Union, UnionType):
        return any(map(is_basemodel, get_args(type_)))
    return is_basemodel_type(type_)


def is_basemodel_type(type_: object) -> bool:
    """Whether a type is a model of the SDK."""
    origin = get_origin(type_) or type_
    return inspect.isclass(origin) and issubclass(origin, Model)


def is_pydantic_model(type_: object) -> bool:
    """Whether a type is a pydantic model."""
    return inspect.isclass(type_) and issubclass(type_, pydantic.BaseModel)


def is_dataclass_like_type(type_: type) -> bool:
    """Whether a type is a dataclass of pydantic."""
    return hasattr(type_, "__pydantic_config__")


def is_dict(value: object) -> TypeGuard[dict[object, object]]:
    """Whether a value is a dict."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is a mapping."""
    return isinstance(value, Mapping)


def strip_not_given(values: Mapping[str, object] | None) -> Mapping[str, object] | None:
    """A mapping without values that are not given."""
    return values and {name: value for name, value in values.items() if is_given(value)}


def maybe_transform(data: T, expected_type: object) -> T:
    """``data``, unchanged: parameters here have the names of the API."""
    del expected_type
    return data


async def async_maybe_transform(data: T, expected_type: object) -> T:
    """``data``, unchanged: parameters here have the names of the API."""
    return maybe_transform(data, expected_type)


def model_dump(model: pydantic.BaseModel, **options: Any) -> dict[str, Any]:
    """The fields of a model as a dict."""
    return model.model_dump(**{name: value for name, value in options.items() if value is not None})


def model_copy(model: ModelT, *, deep: bool = False) -> ModelT:
    """A copy of a model."""
    return model.model_copy(deep=deep)


def model_json(model: pydantic.BaseModel, *, indent: int | None = None) -> str:
    """A model as JSON."""
    return model.model_dump_json(indent=indent)


def to_strict_json_schema(model: type) -> dict[str, Any]:
    """The strict JSON schema of a type."""
    return schema_of(model)


def type_to_response_format_param(
    response_format: object,
) -> CreateChatCompletionRequestResponseFormatParam | Omit:
    """``response_format`` of chat completions for a type; ``omit`` and ``None`` are unchanged."""
    value: Any = response_format
    return response_format_param(value) if is_set(value) else value


def type_to_text_format_param(type_: type) -> dict[str, Any]:
    """``text.format`` of the Responses API for a type."""
    return text_format_param(type_)
