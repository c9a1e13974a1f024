"""Text formats from Python types: the schema that is sent, and the object read from the answer.

A type is a pydantic model, a dataclass or a TypedDict. ``strict`` chooses the schema:

    None     as the official package sends it; the server judges what strict mode can express
    True     checked and rewritten for strict mode; ``SchemaError`` names a field that cannot be
    False    as pydantic writes it, for servers without strict mode

Pure.
"""

from __future__ import annotations

import inspect
import re
from functools import lru_cache
from typing import Any, Final, get_args, get_type_hints

from pydantic import BaseModel, PydanticUserError, TypeAdapter
from pydantic_core import from_json

from openai_oxide_lib.structured_output.closed_schema import closed_schema
from openai_oxide_lib.structured_output.strict_schema import (
    SchemaError,
    not_an_object,
    strict_schema,
)
from openai_oxide_runtime.core.sentinels import ABSENT

__all__ = [
    "adapter",
    "api_name",
    "is_set",
    "parse_json",
    "parse_partial",
    "response_format_param",
    "schema_of",
    "text_format_param",
    "type_name",
    "with_text_format",
]

_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9_-]+")
_MAX_NAME: Final = 64


def is_set(value: Any) -> bool:
    """Whether an optional argument was passed: not ``None``, ``omit`` or ``not_given``."""
    return value is not None and type(value) not in ABSENT


@lru_cache(maxsize=256)
def adapter(type_: Any) -> TypeAdapter[Any]:
    """The adapter that validates and describes values of ``type_``; cached."""
    return TypeAdapter(type_)


def type_name(type_: Any) -> str:
    """A name for a type that the API accepts."""
    return api_name(getattr(type_, "__name__", None) or str(type_))


def api_name(name: str) -> str:
    """A name that the API accepts: names of generics and lambdas contain brackets."""
    return _NOT_IN_NAMES.sub("_", name)[:_MAX_NAME].strip("_") or "answer"


def schema_of(type_: Any, strict: bool | None = None) -> dict[str, Any]:
    """The JSON schema of a type, under the names that its fields have in JSON."""
    _check(type_)
    name, is_model = type_name(type_), _is_model(type_)
    try:
        schema = type_.model_json_schema() if is_model else adapter(type_).json_schema()
    except PydanticUserError as error:
        raise _unknown(type_, name, error) from error
    if strict is not None:
        return strict_schema(schema, name) if strict else schema
    closed = closed_schema(schema, name)
    if not is_model and closed.get("type") != "object":
        raise not_an_object(name, closed)
    return closed


def _unknown(type_: Any, path: str, error: PydanticUserError) -> SchemaError:
    """The error for a type that pydantic has no schema for, naming the field that holds it."""
    for name, hint in _hints(type_).items():
        try:
            adapter(hint).json_schema()
        except PydanticUserError as deeper:
            return _unknown(hint, f"{path}.{name}", deeper)
    name = type_.__name__ if inspect.isclass(type_) and not get_args(type_) else type_
    return SchemaError(path, f"the type {name}", error.message.partition("\n")[0])


def _hints(type_: Any) -> dict[str, Any]:
    try:
        return get_type_hints(type_, include_extras=True)
    except (NameError, TypeError):
        return {}


def _check(type_: Any) -> None:
    if isinstance(type_, dict | str) or (callable(type_) and not _is_type(type_)):
        raise TypeError(f"the type of an answer must be a class or a generic class, not {type_!r}")


def _is_model(type_: object) -> bool:
    return inspect.isclass(type_) and issubclass(type_, BaseModel)


def _is_type(type_: object) -> bool:
    return inspect.isclass(type_) or hasattr(type_, "__origin__")


def parse_json(type_: Any, text: str | bytes) -> Any:
    """The JSON ``text`` as an object of ``type_``; raises pydantic's ``ValidationError``."""
    if _is_model(type_):
        return type_.model_validate_json(text)
    return adapter(type_).validate_json(text)


def parse_partial(text: str) -> Any:
    """The value of an incomplete JSON text; ``None`` for an empty one.

    The last string or number may be incomplete.
    """
    if not text.strip():
        return None
    try:
        return from_json(text, allow_partial="trailing-strings", cache_strings="keys")
    except ValueError:
        return None


def text_format_param(type_: object, strict: bool | None = None) -> dict[str, Any]:
    """``text.format`` of the Responses API for answers of this type."""
    schema = {"name": type_name(type_), "schema": schema_of(type_, strict)}
    return {"type": "json_schema", "strict": strict is not False, **schema}


def with_text_format(text: Any, type_: object, strict: bool | None = None) -> dict[str, Any]:
    """The ``text`` parameter with the format of ``type_``; its other fields stay."""
    fields = dict(text) if is_set(text) else {}
    if is_set(fields.get("format")):
        raise TypeError("pass text_format or text['format'], not both")
    return {**fields, "format": text_format_param(type_, strict)}


def response_format_param(type_: object, strict: bool | None = None) -> Any:
    """``response_format`` of chat completions; a dict is one already."""
    if isinstance(type_, dict):
        return type_
    schema = {"schema": schema_of(type_, strict), "name": type_name(type_)}
    return {"type": "json_schema", "json_schema": {**schema, "strict": strict is not False}}
