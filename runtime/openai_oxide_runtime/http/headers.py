"""HTTP headers: a case-insensitive view of those of a response, and checks of those to send.

Bytes of a response are decoded as Latin-1, which loses nothing. Headers to send are checked first.
No error shows a value, since values hold the secrets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, overload

from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.http.response_head import field_pairs, field_value

__all__ = ["Headers", "check_header", "header_text", "merge"]

Pair = tuple[str, str]
T = TypeVar("T")
_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FORBIDDEN = re.compile(r"[\r\n\0]")


class Headers(Mapping[str, str]):
    """The headers of a response. Names are case-insensitive; repeated ones are joined by commas."""

    __slots__ = ("_head", "_joined", "_pairs")

    def __init__(
        self,
        pairs: Iterable[tuple[str | bytes, str | bytes]] = (),
        head: bytes | None = None,
    ) -> None:
        """``head`` takes the place of ``pairs`` if the transport has it unsplit."""
        self._pairs: list[tuple[str | bytes, str | bytes]] = (
            pairs if isinstance(pairs, list) else list(pairs)
        )
        self._head = head
        self._joined: dict[str, str] | None = None

    def _table(self) -> dict[str, str]:
        if self._joined is None:
            pairs = self.multi_items()
            joined: dict[str, str] = {}
            for name, value in pairs:
                joined[name.lower()] = value
            self._joined = joined if len(joined) == len(pairs) else _join_repeated(pairs)
        return self._joined

    def multi_items(self) -> list[Pair]:
        """Every header in the order received, repeated ones included."""
        pairs = self._pairs if self._head is None else field_pairs(self._head)
        return [(_text(name), _text(value)) for name, value in pairs]

    def get_list(self, name: str) -> list[str]:
        """All values of one header."""
        key = name.lower()
        return [value for other, value in self.multi_items() if other.lower() == key]

    def __getitem__(self, name: str) -> str:
        return self._table()[name.lower()]

    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str | T) -> str | T: ...
    def get(self, name: str, /, default: object = None) -> object:
        """The value of one header, or ``default``."""
        if self._head is None:
            return self._table().get(name.lower(), default)
        value = field_value(self._head, name)
        return default if value is None else value.decode("latin-1")

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self._table())

    def __len__(self) -> int:
        return len(self._table())

    def __repr__(self) -> str:
        from openai_oxide_runtime.http.redaction import redact_headers

        return f"Headers({redact_headers(self.multi_items())!r})"

    def __reduce__(self) -> tuple[object, ...]:
        return Headers, (self.multi_items(),)


def _join_repeated(pairs: list[Pair]) -> dict[str, str]:
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name.lower(), []).append(value)
    return {name: ", ".join(all_) for name, all_ in values.items()}


def _text(part: str | bytes) -> str:
    return part if isinstance(part, str) else part.decode("latin-1")


def check_header(name: str, value: str) -> Pair:
    """Check that a header can be sent. ValueError, which does not show the value, if not."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ValueError("a header name has a character that HTTP does not allow")
    if not isinstance(value, str):
        raise TypeError(f"header {name!r} must be a string, not {type(value).__name__}")
    if _FORBIDDEN.search(value):
        raise ValueError(f"header {name!r} has a line break or a NUL character: remove it")
    if not value.isascii() and any(char > "\xff" for char in value):
        raise ValueError(f"header {name!r} has a character outside Latin-1: encode it")
    return name, value.strip(" \t")


def header_text(value: object) -> str:
    """Encode a parameter as a header value: lists joined by commas, booleans in lower case."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return ",".join(header_text(item) for item in value)
    return str(value)


def merge(*layers: Iterable[tuple[str, Any]]) -> dict[str, Pair]:
    """Merge layers of headers by lower-case name; later ones win, absent values and None remove."""
    merged: dict[str, Pair] = {}
    for layer in layers:
        for name, value in layer:
            key = str(name).lower()
            merged.pop(key, None)
            if type(value) not in ABSENT and value is not None:
                merged[key] = check_header(name, value)
    return merged
