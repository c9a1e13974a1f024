"""Open unions: the tag selects the variant; an object with a new tag becomes ``Unknown``.

    Item: TypeAlias = Annotated[Union[Message, FunctionCall], OpenUnion("type")]

pydantic-core looks up the variant by the value of its tag. A variant may have several tag values.
Several variants may share one: then a second tag, such as ``role``, selects. Some variants have no
tag. Where the tags do not decide, the variant is the one that has most of the object's fields.

An object with a known tag is of that variant, or is refused and then built value by value: see
``lenient``.
"""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Literal, Union, get_args, get_origin

from pydantic_core import ValidationError

from openai_oxide_runtime.models.base import Model, Schema, TypeForm, Unknown, relax

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema
    from typing_extensions import TypeIs

__all__ = ["OpenUnion", "flatten", "is_model", "tag_values", "tagged", "variant"]


class OpenUnion:
    """Metadata of a union of models: the fields ``tags``, in order, select the variant."""

    __slots__ = ("tags",)

    def __init__(self, *tags: str) -> None:
        self.tags = tags

    def __repr__(self) -> str:
        return f"OpenUnion({', '.join(map(repr, self.tags))})"

    def __get_pydantic_core_schema__(
        self, source: TypeForm, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        members = list(flatten(source))
        models = [member for member in members if is_model(member)]
        choices = _by_tag(models, self.tags, handler)
        choices += [relax(handler.generate_schema(m)) for m in members if not is_model(m)]
        tagged_models = _models_by_tag(models, self.tags)
        others = [m for m in (*models, Unknown) if m not in tagged_models]
        schemas = [handler.generate_schema(model) for model in others]
        choices.append(_by_fields(models, self.tags, schemas))
        return _first_match(choices)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """``anyOf``: a discriminator in JSON Schema knows neither two tags nor new variants."""
        choices = list({id(choice): choice for choice in _choices(schema)}.values())
        return handler(_first_match(choices))


def flatten(union: TypeForm) -> Iterable[TypeForm]:
    """The members of a union, and of the unions in it."""
    if get_origin(union) is Annotated:
        yield from flatten(get_args(union)[0])
    elif get_origin(union) in (Union, UnionType):
        for member in get_args(union):
            yield from flatten(member)
    else:
        yield union


@cache
def tag_values(model: type[Model], tag: str) -> tuple[str, ...]:
    """The values that the field ``tag`` has in ``model``; empty if it has no such field."""
    field = model.model_fields.get(tag)
    if field is None:
        return ()
    literals = [part for part in flatten(field.annotation) if get_origin(part) is Literal]
    return tuple(value for literal in literals for value in get_args(literal))


def tagged(models: Iterable[type[Model]], tag: str) -> dict[str, list[type[Model]]]:
    """The variants for each value of ``tag``."""
    groups: dict[str, list[type[Model]]] = {}
    for model in models:
        for value in tag_values(model, tag):
            groups.setdefault(value, []).append(model)
    return groups


def is_model(member: TypeForm) -> TypeIs[type[Model]]:
    """Whether the member of a union is a model."""
    return isinstance(member, type) and issubclass(member, Model)


def _by_tag(
    models: list[type[Model]], tags: tuple[str, ...], handler: GetCoreSchemaHandler
) -> list[Schema]:
    """The schema that looks up the variant by its tag; none if no variant has a tag."""
    choices: dict[str, Schema] = {}
    for value, group in tagged(models, tags[0]).items() if tags else ():
        single = [handler.generate_schema(*group)] if len(group) == 1 else []
        for schema in single or _by_tag(group, tags[1:], handler):
            choices[value] = schema
    schema = {"type": "tagged-union", "discriminator": tags[0], "choices": choices} if tags else {}
    return [schema] if choices else []


def _models_by_tag(models: list[type[Model]], tags: tuple[str, ...]) -> set[type[Model]]:
    """The models that the schema of ``_by_tag`` can select."""
    groups = tagged(models, tags[0]).values() if tags else ()
    inner = [set(group) if len(group) == 1 else _models_by_tag(group, tags[1:]) for group in groups]
    return {model for models in inner for model in models}


def _by_fields(models: list[type[Model]], tags: tuple[str, ...], schemas: list[Schema]) -> Schema:
    """The last choice: an object whose tags do not decide, by its fields; else ``Unknown``."""

    def select(value: object, handler: Callable[[object], object]) -> object:
        if not isinstance(value, dict):
            return handler(value)
        candidates = candidates_by_tags(models, tags, value)
        first = candidates[0] if len(candidates) == 1 and tags else Unknown
        if first is not Unknown and value.get(tags[0]) in tag_values(first, tags[0]):
            raise ValueError(f"the object has the tag of {first.__name__}, but other values")
        model = variant(models, tags, value) or Unknown
        try:
            return model.__pydantic_validator__.validate_python(value, strict=True)
        except ValidationError as error:
            # Not chained: an error that contains the errors below it grows with the depth.
            text = f"the object is most like {model.__name__}: {error.error_count()} values differ"
            raise ValueError(text) from None

    function = {"type": "no-info", "function": select}
    return {"type": "function-wrap", "function": function, "schema": _first_match(schemas)}


def _first_match(choices: list[Schema]) -> Schema:
    return {"type": "union", "mode": "left_to_right", "choices": choices}


def _choices(schema: Schema) -> Iterable[Schema]:
    """The choices of a union's core schema, and of the unions in it."""
    choices = schema.get("choices", ())
    if schema["type"] == "function-wrap":
        yield from _choices(schema["schema"])
    elif not choices:
        yield schema
    for choice in choices.values() if isinstance(choices, dict) else choices:
        yield from _choices(choice)


def variant(
    models: list[type[Model]], tags: tuple[str, ...], value: dict[str, object]
) -> type[Model] | None:
    """The one of ``models`` that the object is, by its tags or its fields; None if none is."""
    candidates = candidates_by_tags(models, tags, value)
    return most_similar(candidates, value, alone=bool(tags) and len(candidates) == len(models))


def candidates_by_tags(
    models: list[type[Model]], tags: tuple[str, ...], value: dict[str, object]
) -> list[type[Model]]:
    """The models that the object may be according to its tags.

    A tag that is missing, null, empty or no string excludes nothing. A new value excludes the
    models that have this tag.
    """
    for tag in tags:
        matches = [model for model in models if value.get(tag) in tag_values(model, tag)]
        if not matches and value.get(tag) and isinstance(value[tag], str):
            matches = [model for model in models if not tag_values(model, tag)]
            models = matches
        models = matches or models
    return models


def most_similar(
    models: list[type[Model]], value: dict[str, object], alone: bool = True
) -> type[Model] | None:
    """The model that has the most of the object's fields, and most values of the right kind.

    Among equals it is the first whose required fields are all present. If there is none, it is the
    first; but None if no other model may be ``alone`` at the top.
    """
    if len(models) < 2:
        return models[0] if models else None
    ranks = [_similarity(model, value) for model in models]
    best = [model for model, rank in zip(models, ranks, strict=True) if rank == max(ranks)]
    complete = [model for model in best if _required(model) <= value.keys()]
    if not complete and alone and (max(ranks) == (0, 0) or len(best) > 1):
        return None
    return (complete or best)[0]


def _similarity(model: type[Model], value: dict[str, object]) -> tuple[int, int]:
    """How many of the object's fields the model has, and how many have a value of its kind."""
    fields = _fields(model)
    common = value.keys() & fields.keys()
    return len(common), sum(_fits(value[key], fields[key]) for key in common)


def _fits(value: object, members: tuple[TypeForm, ...]) -> bool:
    """Whether ``value`` is of the kind of one of a union's members, without a look inside it."""
    if value is None or object in members or type(value) in members:
        return True
    if isinstance(value, dict | list):
        kind = type(value)
        return any(get_origin(m) is kind or (kind is dict and is_model(m)) for m in members)
    if type(value) is int and float in members:
        return True
    return any(value in get_args(m) for m in members if get_origin(m) is Literal)


@cache
def _fields(model: type[Model]) -> dict[str, tuple[TypeForm, ...]]:
    """The members of each field's type, by the name of the field in JSON."""
    fields = model.model_fields.items()
    return {field.alias or name: tuple(flatten(field.annotation)) for name, field in fields}


@cache
def _required(model: type[Model]) -> frozenset[str]:
    fields = model.model_fields.items()
    return frozenset(field.alias or name for name, field in fields if field.is_required())
