"""Open unions: the variant is chosen by its tag, and a variant nobody knows yet survives.

    Item: TypeAlias = Annotated[Union[Message, FunctionCall], OpenUnion("type")]

pydantic-core picks the variant by one look at the tag. A variant may have several tag values,
several variants may share one (a second tag, such as ``role``, then tells them apart), and some
have no tag. An object that came without the tag it should have, as some servers send it, is the
variant that has the most of its fields.
"""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from .model import Model, Unknown, relax

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["OpenUnion", "flatten", "may_lack", "nearest", "overlap", "tag_values", "tagged"]


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
        untold = [model for model in models if may_lack(model, self.tags)]
        choices = _by_tag(models, self.tags, handler)
        choices += [_smart([handler.generate_schema(model) for model in untold])] if untold else []
        choices += [relax(handler.generate_schema(m)) for m in members if not _is_model(m)]
        choices.append(_untold(models, self.tags, handler.generate_schema(Unknown)))
        return {"type": "union", "mode": "left_to_right", "choices": choices}


def _untold(models: list[type[Model]], tags: tuple[str, ...], unknown: Any) -> Any:
    """The last choice: an object without its tag, told by its fields, or else nobody knows what."""

    def told(value: Any, handler: Any) -> Any:
        lacking = bool(tags) and isinstance(value, dict) and tags[0] not in value
        model = nearest(models, value) if lacking else None
        if model is None:
            return handler(value)
        from .lenient import decode_python

        return decode_python(model, value)

    wrapped = {"type": "no-info", "function": told}
    return {"type": "function-wrap", "function": wrapped, "schema": unknown}


def nearest(models: list[type[Model]], value: dict[str, Any]) -> type[Model] | None:
    """The one model that has more of the object's fields than any other has; None if none does."""
    counts = [(overlap(model, value), model) for model in models]
    most = max((count for count, _ in counts), default=0)
    found = [model for count, model in counts if count == most]
    return found[0] if most and len(found) == 1 else None


def overlap(model: type[Model], value: dict[str, Any]) -> int:
    """How many of the object's fields the model has."""
    return len(value.keys() & {field.alias or name for name, field in model.model_fields.items()})


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


def may_lack(model: type[Model], tags: tuple[str, ...]) -> bool:
    """Whether ``model`` has the first of ``tags`` and may come without it."""
    field = model.model_fields.get(tags[0]) if tags else None
    return field is not None and not field.is_required()


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
    """Schemas to try in order: the tagged variants, then those without a tag."""
    if not tags or len(models) < 2:
        return [_smart([handler.generate_schema(model) for model in models])] if models else []
    groups = tagged(models, tags[0])
    choices = {value: _only(_by_tag(group, tags[1:], handler)) for value, group in groups.items()}
    found = [_tagged_schema(tags[0], choices)] if choices else []
    untagged = [model for model in models if not tag_values(model, tags[0])]
    return found + _by_tag(untagged, tags[1:], handler)


def _tagged_schema(tag: str, choices: dict[str, Any]) -> Any:
    return {"type": "tagged-union", "discriminator": tag, "choices": choices}


def _only(schemas: list[Any]) -> Any:
    return (
        schemas[0]
        if len(schemas) == 1
        else {"type": "union", "mode": "left_to_right", "choices": schemas}
    )


def _smart(schemas: list[Any]) -> Any:
    return (
        schemas[0] if len(schemas) == 1 else {"type": "union", "mode": "smart", "choices": schemas}
    )
