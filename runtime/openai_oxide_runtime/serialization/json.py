"""JSON bodies: plain values, models, dates and iterables become bytes.

    orjson, where it is installed          a tenth of the standard library's time
    else pydantic-core, for plain values   a third
    else the standard library              knows everything that the SDK takes

The faster ones are asked only for what they write just as the standard one does: what they refuse,
or would write differently, goes to that one. So the document, or the error, is always the same.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from itertools import chain
from typing import Any, Final

from pydantic_core import to_json

from openai_oxide_runtime.serialization.plain_values import converted, plain

__all__ = ["dumps"]

_LEAVES: Final = frozenset((str, int, bool, type(None)))
_MOST: Final = 1_000_000
_KEYS: Final = frozenset((str,))
# A null in a document, and not the word in quotes.
_null: Final = re.compile(rb"null(?:[,}\]]|\Z)").search


def dumps(value: Any) -> bytes:
    """``value`` as JSON in UTF-8. NaN and infinities, which JSON lacks, raise ValueError."""
    return _fastest()(value)


@cache
def _fastest() -> Callable[[Any], bytes]:
    """The encoder of this process; chosen when the first body is made."""
    try:
        orjson: Any = import_module("orjson")
    except ImportError:
        return _with_pydantic
    options = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
    write = orjson.dumps

    def with_orjson(value: Any) -> bytes:
        try:
            data: bytes = write(value, _convert_again, options)
        except TypeError:  # a whole number beyond 64 bits, half an emoji, a key that is no string…
            return _with_json(value)
        # It writes NaN as null, so a null needs a look at where it came from.
        return _with_json(value) if _null(data) and not _is_plain(value) else data

    return with_orjson


def _with_pydantic(value: Any) -> bytes:
    if not _is_plain(value):
        return _with_json(value)
    try:
        return to_json(value)
    except ValueError:  # half an emoji, or objects a few hundred deep
        return _encoded(value)


def _with_json(value: Any) -> bytes:
    return _encoded(value, plain)


def _encoded(value: Any, prepare: Callable[[Any], Any] = lambda value: value) -> bytes:
    try:
        value = prepare(value)
        return _encode(value).encode()
    except UnicodeEncodeError:  # text that was cut in the midst of a character
        return _encode_ascii(value).encode()
    except RecursionError:
        raise ValueError("the body is nested too deeply to be sent as JSON") from None


def _is_plain(value: Any) -> bool:
    """Whether any encoder writes the value just as it is. Looks at types level by level."""
    level, seen = ([] if type(value) in _LEAVES else [value]), 0
    while level:
        inner: list[Iterable[Any]] = []
        for node in level:
            kind = type(node)
            if kind is dict:
                if not _KEYS.issuperset(map(type, node)):
                    return False
                inner.append(node.values())
            elif kind is list or kind is tuple:
                inner.append(node)
            elif kind is not float or not math.isfinite(node):
                return False
        level = [node for node in chain.from_iterable(inner) if type(node) not in _LEAVES]
        seen += len(level)
        if seen > _MOST:  # so large, or an endless circle, that the other encoder shall see to it
            return False
    return True


def _convert_again(value: Any) -> Any:
    """The same for an encoder that may not have the last word: what runs dry is left alone."""
    if isinstance(value, Iterator):
        raise TypeError("it can be read only once")
    return converted(value)


_encode: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_encode_ascii: Final = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode
