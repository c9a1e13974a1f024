"""``client.qs``: the rules of the SDK's query strings, for programs that write their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from urllib.parse import parse_qs, urlencode

from openai_oxide_runtime.serialization.query import flat

__all__ = ["Querystring"]

ArrayFormat = Literal["brackets", "repeat", "comma", "indices"]


class Querystring:
    """Writes nested values as a query string, and parses one."""

    def __init__(self, *, array_format: ArrayFormat = "brackets") -> None:
        self.array_format: ArrayFormat = array_format

    def parse(self, query: str) -> dict[str, list[str]]:
        """The values of each name in a query string."""
        return parse_qs(query)

    def stringify(
        self, params: Mapping[str, object], *, array_format: ArrayFormat | None = None
    ) -> str:
        """The query string of ``params``."""
        return urlencode(self.stringify_items(params, array_format=array_format))

    def stringify_items(
        self, params: Mapping[str, object], *, array_format: ArrayFormat | None = None
    ) -> list[tuple[str, str]]:
        """Names and texts, in order; ``array_format`` decides how the items of lists are named."""
        array_format = array_format or self.array_format
        if array_format == "comma":
            return list(flat((name, _join_lists(value)) for name, value in params.items()))
        if array_format == "indices":
            return list(flat((name, _number_lists(value)) for name, value in params.items()))
        return list(flat(params.items(), "[]" if array_format == "brackets" else ""))


def _join_lists(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _join_lists(item) for name, item in value.items()}
    if not isinstance(value, list | tuple):
        return value
    return ",".join(text for _, text in flat(("", item) for item in value))


def _number_lists(value: object) -> object:
    if isinstance(value, list | tuple):
        value = dict(enumerate(value))
    if not isinstance(value, Mapping):
        return value
    return {name: _number_lists(item) for name, item in value.items()}
