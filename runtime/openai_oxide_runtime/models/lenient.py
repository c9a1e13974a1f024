"""Decoding: in one pass, or value by value if the response breaks the types of the document.

``decode`` accepts any JSON. A value of a wrong type is kept unchanged, in an object of the class
that the document names, so that the rest of the response stays typed.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticUndefined

from openai_oxide_runtime.http.json_text import plain_json
from openai_oxide_runtime.models.base import Model, TypeForm, Unknown
from openai_oxide_runtime.models.unions import OpenUnion, flatten, is_model, variant

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

__all__ = ["construct", "construct_model", "decode", "decode_python"]

M = TypeVar("M", bound=Model)
_MODELS: Final = type(Model)  # the metaclass of models: the fastest test for a model
# In so many levels of objects, the fields beside a wrong value are still validated; below, all is
# built in Python. Each level validates everything below it: without a limit the time would grow
# with the square of the depth.
_TRIES: Final = 4


def decode(type_: TypeForm, data: bytes | str) -> Any:
    """The JSON text ``data`` as an object of ``type_``; ValueError if it is not JSON."""
    try:
        return _validator(type_).validate_json(data, strict=True)
    except ValidationError:
        return construct(type_, plain_json(data))


def decode_python(type_: TypeForm, value: Any) -> Any:
    """A JSON ``value``, already parsed, as an object of ``type_``."""
    try:
        return _validator(type_).validate_python(value, strict=True)
    except ValidationError:
        return construct(type_, value)


# Any: there is no common type of the validators of classes and of adapters.
def _validator(type_: Any) -> Any:
    if type(type_) is _MODELS or (isinstance(type_, type) and issubclass(type_, Model)):
        return type_.__pydantic_validator__
    return _adapter(type_).validator


@cache
def _adapter(type_: Any) -> TypeAdapter[object]:
    return TypeAdapter(type_)


def construct(type_: TypeForm, value: object, tries: int = _TRIES) -> Any:
    """``value`` as an object of ``type_``, in which values of a wrong type are unchanged."""
    if isinstance(value, dict):
        return _construct_object(type_, value, tries)
    if isinstance(value, list):
        item = _argument(type_, list, 0)
        return [construct(item, element, tries) for element in value]
    return _number(type_, value) if type(value) is int else value


def _number(type_: TypeForm, value: int) -> int | float:
    """An integer, as a float if the type says so: validation does the same."""
    members = list(flatten(type_))
    if float not in members or int in members:
        return value
    try:
        return float(value)
    except OverflowError:
        return value


def _construct_object(
    type_: TypeForm, value: dict[str, object], tries: int
) -> Model | dict[str, object]:
    model = choose(type_, value)
    if model is not None:
        return _validate(model, value, tries - 1) if tries else construct_model(model, value, 0)
    item_type = _argument(type_, dict, 1)
    return {key: construct(item_type, item, tries) for key, item in value.items()}


def _validate(model: type[Model], value: dict[str, object], tries: int) -> Model:
    try:
        return model.__pydantic_validator__.validate_python(value, strict=True)
    except ValidationError as error:
        errors = error.errors(include_url=False, include_context=False, include_input=False)
        invalid = {str(key) for each in errors for key in each["loc"][:1]}
    return _construct_fields(model, value, invalid, tries)


def _construct_fields(
    model: type[Model], value: dict[str, object], invalid: set[str], tries: int
) -> Model:
    """The object, with only its ``invalid`` fields built by ``construct``."""
    valid = {key: item for key, item in value.items() if key not in invalid}
    try:
        result = model.__pydantic_validator__.validate_python(valid, strict=True)
    except ValidationError:
        return construct_model(model, value, tries)
    others = construct_model(model, {key: value[key] for key in value.keys() - valid.keys()}, tries)
    names = others.__pydantic_fields_set__
    result.__dict__.update({name: others.__dict__[name] for name in names})
    result.__pydantic_fields_set__ |= names
    return result


def construct_model(
    model: type[M],
    values: dict[str, Any],
    tries: int = _TRIES,
    fields_set: set[str] | None = None,
) -> M:
    """An object of ``model``, unchecked, from ``values`` by their names in JSON or in Python."""
    extra = dict(values)
    fields: dict[str, object] = {}
    names: set[str] = set()
    for name, field in model.model_fields.items():
        key = field.alias if field.alias and field.alias in extra else name
        if key in extra:
            fields[name] = construct(field.rebuild_annotation(), extra.pop(key), tries)
            names.add(name)
        else:
            fields[name] = _default(field)
    names |= set(extra)
    if issubclass(model, Unknown):
        extra = {key: unknown(value) for key, value in extra.items()}
    return _assemble(model, fields, extra, names if fields_set is None else fields_set)


def unknown(value: object) -> object:
    """A JSON value whose objects are ``Unknown``, at any depth."""
    if isinstance(value, dict):
        return construct_model(Unknown, value)
    return [unknown(item) for item in value] if isinstance(value, list) else value


def _default(field: FieldInfo) -> object:
    value = field.get_default(call_default_factory=True)
    return None if value is PydanticUndefined else value


def _assemble(
    model: type[M], fields: dict[str, object], extra: dict[str, object], fields_set: set[str]
) -> M:
    result = model.__new__(model)
    object.__setattr__(result, "__dict__", fields)
    object.__setattr__(result, "__pydantic_fields_set__", fields_set)
    object.__setattr__(result, "__pydantic_extra__", extra)
    object.__setattr__(result, "__pydantic_private__", None)
    return result


def choose(type_: TypeForm, value: dict[str, Any]) -> type[Model] | None:
    """The model of the object ``value``, among those that ``type_`` allows."""
    try:
        models, tags = _variants(type_)
    except TypeError:  # metadata in a program's own annotations may be unhashable
        models, tags = _variants.__wrapped__(type_)
    if len(models) < 2:
        return models[0] if models else None
    return variant(models, tags, value) or Unknown


@cache
def _variants(type_: TypeForm) -> tuple[list[type[Model]], tuple[str, ...]]:
    models = [member for member in flatten(type_) if is_model(member)]
    return models, open_tags(type_)


def open_tags(type_: TypeForm) -> tuple[str, ...]:
    """The tags of the open union that ``type_`` is, or has as a member."""
    if get_origin(type_) is Annotated:
        unions = [item for item in get_args(type_)[1:] if isinstance(item, OpenUnion)]
        return unions[0].tags if unions else open_tags(get_args(type_)[0])
    tags = [open_tags(part) for part in get_args(type_) if get_origin(part) is Annotated]
    return tags[0] if tags else ()


def _argument(type_: TypeForm, container: type, position: int) -> TypeForm:
    """The item type of the list or dict in ``type_``; Any if there is none."""
    for part in flatten(type_):
        if get_origin(part) is container:
            return get_args(part)[position]
    return Any
