"""Open unions: the variant is chosen by its tag, and a variant nobody knows yet survives.

    Item: TypeAlias = Annotated[Union[Message, FunctionCall], OpenUnion("type")]

pydantic-core picks the variant by one look at the tag. A variant may have several tag values,
several variants may share one (a second tag, such as ``role``, then tells them apart), and some
have no tag. What no tag tells is the variant that has the most of the object's fields.

An object whose tag is known is of that variant or refused: then it is built piece by piece, see
``lenient``. Only an object with a tag of its own is ``Unknown``.
"""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic_core import ValidationError

from openai_oxide_runtime.models.base import Model, Unknown, relax

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

__all__ = ["OpenUnion", "flatten", "tag_values", "tagged", "variant"]


class OpenUnion:
    """Marks a union of models whose ``tags`` fields, tried in order, tell the variants apart."""

    __slots__ = ("tags",)

    def __init__(self, *tags: str) -> None:
        self.tags = tags

    def __repr__(self) -> str:
        return f"OpenUnion({', '.join(map(repr, self.tags))})"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        members = list(flatten(source))
        models = [member for member in members if _is_model(member)]
        choices = _by_tag(models, self.tags, handler)
        choices += [relax(handler.generate_schema(m)) for m in members if not _is_model(m)]
        told = _told_by_tag(models, self.tags)
        rest = [handler.generate_schema(m) for m in (*models, Unknown) if m not in told]
        choices.append(_by_fields(models, self.tags, rest))
        return _in_order(choices)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Any of the variants: a discriminator could say neither two tags nor what is unknown."""
        choices: Any = list({id(choice): choice for choice in _flat(schema)}.values())
        return handler(_in_order(choices))


def flatten(union: Any) -> Iterable[Any]:
    """The members of a union, those of unions inside it included."""
    if get_origin(union) is Annotated:
        yield from flatten(get_args(union)[0])
    elif get_origin(union) in (Union, UnionType):
        for member in get_args(union):
            yield from flatten(member)
    else:
        yield union


@cache
def tag_values(model: type[Model], tag: str) -> tuple[str, ...]:
    """The values of ``tag`` that say "this is ``model``"; empty where it has no such tag."""
    field = model.model_fields.get(tag)
    if field is None:
        return ()
    literals = [part for part in flatten(field.annotation) if get_origin(part) is Literal]
    return tuple(value for literal in literals for value in get_args(literal))


def tagged(models: Iterable[type[Model]], tag: str) -> dict[str, list[type[Model]]]:
    """The variants of each value of ``tag``."""
    groups: dict[str, list[type[Model]]] = {}
    for model in models:
        for value in tag_values(model, tag):
            groups.setdefault(value, []).append(model)
    return groups


def _is_model(member: Any) -> bool:
    return isinstance(member, type) and issubclass(member, Model)


def _by_tag(
    models: list[type[Model]], tags: tuple[str, ...], handler: GetCoreSchemaHandler
) -> list[Any]:
    """The schema that one look at the tag leads to a variant, where any has a tag."""
    choices: dict[str, Any] = {}
    for value, group in tagged(models, tags[0]).items() if tags else ():
        alone = [handler.generate_schema(*group)] if len(group) == 1 else []
        for schema in alone or _by_tag(group, tags[1:], handler):
            choices[value] = schema
    schema = {"type": "tagged-union", "discriminator": tags[0], "choices": choices} if tags else {}
    return [schema] if choices else []


def _told_by_tag(models: list[type[Model]], tags: tuple[str, ...]) -> set[type[Model]]:
    """The models that the schema of ``_by_tag`` leads to."""
    groups = tagged(models, tags[0]).values() if tags else ()
    inner = [set(group) if len(group) == 1 else _told_by_tag(group, tags[1:]) for group in groups]
    return {model for models in inner for model in models}


def _by_fields(models: list[type[Model]], tags: tuple[str, ...], rest: list[Any]) -> Any:
    """The last choice: an object that no tag tells, by its fields, or else nobody knows what."""

    def told(value: Any, handler: Any) -> Any:
        if not isinstance(value, dict):
            return handler(value)
        left = left_by_tags(models, tags, value)
        if len(left) == 1 and tags and value.get(tags[0]) in tag_values(left[0], tags[0]):
            raise ValueError(f"the object is no {left[0].__name__}, though its tag says so")
        model = variant(models, tags, value) or Unknown
        try:
            return model.__pydantic_validator__.validate_python(value, strict=True)
        except ValidationError as error:  # not raised as it is: errors of errors grow with depth
            why = f"nearest is {model.__name__}, but {error.error_count()} values differ"
            raise ValueError(why) from None

    wrapped = {"type": "no-info", "function": told}
    return {"type": "function-wrap", "function": wrapped, "schema": _in_order(rest)}


def _in_order(choices: list[Any]) -> Any:
    return {"type": "union", "mode": "left_to_right", "choices": choices}


def _flat(schema: Any) -> Iterable[Any]:
    """The choices of a union's core schema, those of the unions inside it included."""
    choices = schema.get("choices", ())
    if schema["type"] == "function-wrap":
        yield from _flat(schema["schema"])
    elif not choices:
        yield schema
    for choice in choices.values() if isinstance(choices, dict) else choices:
        yield from _flat(choice)


def variant(
    models: list[type[Model]], tags: tuple[str, ...], value: dict[str, Any]
) -> type[Model] | None:
    """The one of ``models`` that the object is, by its tags or its fields; None if none is."""
    left = left_by_tags(models, tags, value)
    return nearest(left, value, alone=bool(tags) and len(left) == len(models))


def left_by_tags(
    models: list[type[Model]], tags: tuple[str, ...], value: dict[str, Any]
) -> list[type[Model]]:
    """The models that the object may be, as far as its tags say.

    A tag that is missing, null, empty or no string says nothing. One that is new says that the
    object is none of those that have another.
    """
    for tag in tags:
        found = [model for model in models if value.get(tag) in tag_values(model, tag)]
        if not found and value.get(tag) and isinstance(value[tag], str):
            found = [model for model in models if not tag_values(model, tag)]
            models = found
        models = found or models
    return models


def nearest(
    models: list[type[Model]], value: dict[str, Any], alone: bool = True
) -> type[Model] | None:
    """The model that has the most of the object's fields, and most with values of its kinds.

    Of several, the first whose required fields are all there. If all lack some, then None where
    the nearest must be ``alone``, else the first.
    """
    if len(models) < 2:
        return models[0] if models else None
    ranks = [_likeness(model, value) for model in models]
    most = [model for model, rank in zip(models, ranks, strict=True) if rank == max(ranks)]
    whole = [model for model in most if _required(model) <= value.keys()]
    if not whole and alone and (max(ranks) == (0, 0) or len(most) > 1):
        return None
    return (whole or most)[0]


def _likeness(model: type[Model], value: dict[str, Any]) -> tuple[int, int]:
    """How many of the object's fields the model has, and in how many such values may stand."""
    fields = _fields(model)
    common = value.keys() & fields.keys()
    return len(common), sum(_fits(value[key], fields[key]) for key in common)


def _fits(value: Any, members: tuple[Any, ...]) -> bool:
    """Whether ``value`` is of the kind of one of a union's members, as far as one look says."""
    if value is None or object in members or type(value) in members:
        return True
    if isinstance(value, dict | list):
        kind = type(value)
        return any(get_origin(m) is kind or (kind is dict and _is_model(m)) for m in members)
    if type(value) is int and float in members:
        return True
    return any(value in get_args(m) for m in members if get_origin(m) is Literal)


@cache
def _fields(model: type[Model]) -> dict[str, tuple[Any, ...]]:
    """The members of each field's type, by the field's name in JSON."""
    fields = model.model_fields.items()
    return {field.alias or name: tuple(flatten(field.annotation)) for name, field in fields}


@cache
def _required(model: type[Model]) -> frozenset[str]:
    fields = model.model_fields.items()
    return frozenset(field.alias or name for name, field in fields if field.is_required())
