"""The SDK as its users meet it: the methods of a client and the operation each one declares."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.operations.request_options import RequestOptions
from tests.coverage.pytypes import PyField, fields_of, load

__all__ = ["OPTIONS", "VIEWS", "Method", "Surface", "bound", "methods"]

OPTIONS = frozenset(RequestOptions.__annotations__)
VIEWS = ("with_raw_response", "with_streaming_response")


@dataclass(frozen=True)
class Method:
    """A public method that stands for an operation."""

    dotted: str
    function: Any

    @property
    def operation(self) -> Any:
        """What the method says that it calls."""
        return self.function.__operation__

    @property
    def params(self) -> dict[str, PyField]:
        """The keyword parameters that the operation declares, those of every call left out."""
        if self.operation.params is None:
            return {}
        own = {*self.wire.values()}
        result = fields_of(load(self.operation.params))
        return {name: field for name, field in result.items() if name in own or name not in OPTIONS}

    @property
    def wire(self) -> dict[tuple[str, str], str]:
        """The Python name of each place on the wire: (query | header | body, name)."""
        op = self.operation
        result = {("query", wire): name for name, wire in op.query.items()}
        result |= {("header", wire.lower()): name for name, wire in op.headers_in.items()}
        return result | {("body", op.rename.get(name, name)): name for name in op.fields}


Surface = dict[str, list[Method]]


def methods(client: Any) -> Surface:
    """The methods of ``client``, by "VERB /path"."""
    result: Surface = {}
    for dotted, function in _walk(client, ""):
        method = Method(dotted, function)
        name = f"{method.operation.verb.upper()} {method.operation.path}"
        result.setdefault(name, []).append(method)
    return result


def bound(client: Any, dotted: str) -> Any:
    """The method that ``dotted`` names on ``client``."""
    for part in dotted.split("."):
        client = getattr(client, part)
    return client


def _walk(owner: Any, prefix: str) -> Iterator[tuple[str, Any]]:
    """Every operation method that ``owner``'s class and those below it declare, with its name."""
    for name in dir(type(owner)):
        value = inspect.getattr_static(type(owner), name)
        if name.startswith("_") or name in VIEWS:
            continue
        if hasattr(value, "__operation__"):
            yield prefix + name, value
        elif not callable(value) and isinstance(
            child := getattr(owner, name, None), Resource | AsyncResource
        ):
            yield from _walk(child, f"{prefix}{name}.")
