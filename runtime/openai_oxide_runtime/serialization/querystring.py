"""``client.qs``: the same rules by which queries are written, for programs that write their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import parse_qs, urlencode

from openai_oxide_runtime.serialization.query import flat

__all__ = ["Querystring"]

ArrayFormat = Literal["brackets", "repeat", "comma", "indices"]


class Querystring:
    """Writes nested values as a query string, and reads one."""

    def __init__(self, *, array_format: ArrayFormat = "brackets") -> None:
        self.array_format: ArrayFormat = array_format

    def parse(self, query: str) -> dict[str, list[str]]:
        """The values of each name in a query string."""
        return parse_qs(query)

    def stringify(self, params: Mapping[str, Any], *, array_format: Any = None) -> str:
        """The query string of ``params``."""
        return urlencode(self.stringify_items(params, array_format=array_format))

    def stringify_items(
        self, params: Mapping[str, Any], *, array_format: Any = None
    ) -> list[tuple[str, str]]:
        """Names and texts, in order: ``brackets`` names a list's items ``name[]``."""
        chosen = array_format or self.array_format
        if chosen == "comma":
            return list(flat((name, _joined(value)) for name, value in params.items()))
        if chosen == "indices":
            return list(flat((name, _numbered(value)) for name, value in params.items()))
        return list(flat(params.items(), "[]" if chosen == "brackets" else ""))


def _joined(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _joined(item) for name, item in value.items()}
    if not isinstance(value, list | tuple):
        return value
    return ",".join(text for _, text in flat(("", item) for item in value))


def _numbered(value: Any) -> Any:
    if isinstance(value, list | tuple):
        value = dict(enumerate(value))
    if not isinstance(value, Mapping):
        return value
    return {name: _numbered(item) for name, item in value.items()}
