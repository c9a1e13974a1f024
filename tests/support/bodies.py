"""Valid JSON bodies for the SDK's own models, and what decoding must make of each place in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import ModuleType
from typing import Any, Final, Literal, get_args, get_origin

from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import open_tags
from openai_oxide_runtime.models.unions import flatten

__all__ = ["Body", "Path", "is_model", "public"]

DEEP: Final = 9
"""Where unions end that hold themselves: their first variants do not."""

Path = tuple[str | int, ...]
_PLAIN: dict[Any, Any] = {
    str: "word",
    int: 3,
    float: 1.5,
    bool: True,
    object: {"a": [1]},
    Any: "any",
}


def is_model(type_: Any) -> bool:
    """Whether ``type_`` is a class of answers."""
    return isinstance(type_, type) and issubclass(type_, Model)


def public(module: ModuleType) -> dict[str, Any]:
    """Every model and every union of a module of the package, by name, but for binary answers."""
    names = getattr(module, "__all__", ())
    found = {name: getattr(module, name) for name in names}
    return {name: type_ for name, type_ in found.items() if type_ is not bytes}


class Body:
    """A body for one type: ``json``, the class of each object in it, and the unions' tags.

    ``turn`` picks the variants, so that a few turns show all; objects have all of their fields
    down to ``full`` levels, and below that those that they must have.
    """

    def __init__(self, type_: Any, turn: int, full: int) -> None:
        self.classes: dict[Path, type[Model]] = {}
        self.tags: dict[Path, tuple[str, ...]] = {}
        self._turn = turn
        self._full = full
        self.json = self._value(type_, ())

    @property
    def text(self) -> str:
        """The body as it is sent."""
        return json.dumps(self.json)

    def told(self, path: Path) -> bool:
        """Whether the object there says what it is, or its place does."""
        tags = self.tags.get(path)
        return tags is None or any(self.at((*path, tag)) for tag in tags)

    def at(self, path: Path) -> Any:
        """What stands there, None if nothing does."""
        found = self.json
        for key in path:
            found = found[key] if isinstance(found, list) else found.get(key)
        return found

    def _value(self, type_: Any, path: Path) -> Any:
        members = [member for member in flatten(type_) if member is not type(None)]
        models = [member for member in members if is_model(member)]
        turn = self._turn + len(path) if len(path) < DEEP else 0
        chosen = members[turn % len(members)]
        if len(models) > 1 and is_model(chosen):
            self.tags[path] = open_tags(type_)
        return self._of(chosen, path)

    def _of(self, type_: Any, path: Path) -> Any:
        if is_model(type_):
            self.classes[path] = type_
            return dict(self._fields(type_, path))
        if get_origin(type_) is Literal:
            return get_args(type_)[self._turn % len(get_args(type_))]
        if get_origin(type_) is list:
            return [self._value(get_args(type_)[0], (*path, i)) for i in range(2)]
        if get_origin(type_) is dict:
            return {"key": self._value(get_args(type_)[1], (*path, "key"))}
        return 2 if type_ is float and self._turn % 2 else _PLAIN[type_]

    def _fields(self, model: type[Model], path: Path) -> Iterator[tuple[str, Any]]:
        model.model_rebuild()
        for name, field in model.model_fields.items():
            if field.is_required() or len(path) < self._full:
                key = field.alias or name
                yield key, self._value(_whole(field), (*path, key))


def _whole(field: Any) -> Any:
    """A field's annotation with the marks that pydantic has taken off it."""
    return field.rebuild_annotation()
