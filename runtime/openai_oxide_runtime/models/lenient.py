"""Decoding: in one pass, and where a server breaks the document's types, piece by piece.

``decode`` never refuses JSON: a value of a wrong type is kept as it came, in an object of the
class that belongs there, so that the rest of the answer stays typed.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Final, TypeVar, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticUndefined

from openai_oxide_runtime.http.json_text import plain_json
from openai_oxide_runtime.models.base import Model, Unknown
from openai_oxide_runtime.models.unions import OpenUnion, flatten, variant

__all__ = ["construct", "construct_model", "decode", "decode_python"]

M = TypeVar("M", bound=Model)
_MODELS: Final = type(Model)
# How deep a wrong value is sought by validating the objects around it, so that what stands beside
# them is as ever; below, all is built in Python. Without an end, depth would count squared.
_TRIES: Final = 4


def decode(type_: Any, data: bytes | str) -> Any:
    """The JSON text ``data`` as an object of ``type_``.

    Raises ValueError where ``data`` is not JSON.
    """
    try:
        return _validator(type_).validate_json(data, strict=True)
    except ValidationError:
        return construct(type_, plain_json(data))


def decode_python(type_: Any, value: Any) -> Any:
    """A decoded JSON ``value`` as an object of ``type_``."""
    try:
        return _validator(type_).validate_python(value, strict=True)
    except ValidationError:
        return construct(type_, value)


def _validator(type_: Any) -> Any:
    if type(type_) is _MODELS or (isinstance(type_, type) and issubclass(type_, Model)):
        return type_.__pydantic_validator__
    return _adapter(type_).validator


@cache
def _adapter(type_: Any) -> TypeAdapter[Any]:
    return TypeAdapter(type_)


def construct(type_: Any, value: Any, tries: int = _TRIES) -> Any:
    """``value`` as near to ``type_`` as it can be had: what does not fit stays as it is."""
    if isinstance(value, dict):
        return _construct_object(type_, value, tries)
    if isinstance(value, list):
        item = _argument(type_, list, 0)
        return [construct(item, element, tries) for element in value]
    return _number(type_, value) if type(value) is int else value


def _number(type_: Any, value: int) -> Any:
    """An integer where the type says float, as validation reads it."""
    members = list(flatten(type_))
    if float not in members or int in members:
        return value
    try:
        return float(value)
    except OverflowError:
        return value


def _construct_object(type_: Any, value: dict[str, Any], tries: int) -> Any:
    model = choose(type_, value)
    if model is not None:
        return _validated(model, value, tries - 1) if tries else construct_model(model, value, 0)
    item = _argument(type_, dict, 1)
    return {key: construct(item, element, tries) for key, element in value.items()}


def _validated(model: type[Model], value: dict[str, Any], tries: int) -> Model:
    try:
        return model.__pydantic_validator__.validate_python(value, strict=True)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False, include_input=False)
        wrong = {str(part) for each in found for part in each["loc"][:1]}
    return _mended(model, value, wrong, tries)


def _mended(model: type[Model], value: dict[str, Any], wrong: set[str], tries: int) -> Model:
    """The object, its ``wrong`` fields built piece by piece and the others as ever."""
    right = {key: part for key, part in value.items() if key not in wrong}
    try:
        made = model.__pydantic_validator__.validate_python(right, strict=True)
    except ValidationError:
        return construct_model(model, value, tries)
    pieces = construct_model(model, {key: value[key] for key in value.keys() - right.keys()}, tries)
    given = pieces.__pydantic_fields_set__
    made.__dict__.update({name: pieces.__dict__[name] for name in given})
    made.__pydantic_fields_set__ |= given
    return made


def construct_model(
    model: type[M],
    values: dict[str, Any],
    tries: int = _TRIES,
    fields_set: set[str] | None = None,
) -> M:
    """An object of ``model`` from ``values``, by wire name or field name, unchecked."""
    rest = dict(values)
    found: dict[str, Any] = {}
    given: set[str] = set()
    for name, field in model.model_fields.items():
        key = field.alias if field.alias and field.alias in rest else name
        if key in rest:
            found[name] = construct(field.rebuild_annotation(), rest.pop(key), tries)
            given.add(name)
        else:
            found[name] = _default(field)
    given |= set(rest)
    if issubclass(model, Unknown):
        rest = {key: unknown(value) for key, value in rest.items()}
    return _assemble(model, found, rest, given if fields_set is None else fields_set)


def unknown(value: Any) -> Any:
    """A JSON value whose objects are ``Unknown``, at any depth."""
    if isinstance(value, dict):
        return construct_model(Unknown, value)
    return [unknown(item) for item in value] if isinstance(value, list) else value


def _default(field: Any) -> Any:
    value = field.get_default(call_default_factory=True)
    return None if value is PydanticUndefined else value


def _assemble(model: type[M], fields: dict[str, Any], extra: dict[str, Any], given: set[str]) -> M:
    made = model.__new__(model)
    object.__setattr__(made, "__dict__", fields)
    object.__setattr__(made, "__pydantic_fields_set__", given)
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_private__", None)
    return made


def choose(type_: Any, value: dict[str, Any]) -> type[Model] | None:
    """The model that the object ``value`` is, of those that ``type_`` allows."""
    try:
        models, tags = _variants(type_)
    except TypeError:  # marks of a program's own may be unhashable
        models, tags = _variants.__wrapped__(type_)
    if len(models) < 2:
        return models[0] if models else None
    return variant(models, tags, value) or Unknown


@cache
def _variants(type_: Any) -> tuple[list[type[Model]], tuple[str, ...]]:
    models = [m for m in flatten(type_) if isinstance(m, type) and issubclass(m, Model)]
    return models, open_tags(type_)


def open_tags(type_: Any) -> tuple[str, ...]:
    """The tags of the open union that ``type_`` is or, as ``Optional``, holds."""
    if get_origin(type_) is Annotated:
        marks = [mark for mark in get_args(type_)[1:] if isinstance(mark, OpenUnion)]
        return marks[0].tags if marks else open_tags(get_args(type_)[0])
    inner = [open_tags(part) for part in get_args(type_) if get_origin(part) is Annotated]
    return inner[0] if inner else ()


def _argument(type_: Any, container: type, position: int) -> Any:
    """The element type of the list or dict that ``type_`` is or holds; Any where it has none."""
    for part in flatten(type_):
        if get_origin(part) is container:
            return get_args(part)[position]
    return Any
