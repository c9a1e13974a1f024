"""JSON bodies: plain values, models, dates and iterables become bytes.

    orjson, if it is installed             a tenth of the standard library's time
    else pydantic-core, for plain values   a third of it
    else the standard library              writes every value that the SDK accepts

The faster encoders write only what the standard library would write in the same way. What they
refuse, or would write differently, goes to the standard library. Therefore the JSON, or the error,
does not depend on the installed packages.
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
_MAX_NODES: Final = 1_000_000
_KEYS: Final = frozenset((str,))
# The value null, and not that word in a string.
_null: Final = re.compile(rb"null(?:[,}\]]|\Z)").search


def dumps(value: object) -> bytes:
    """``value`` as JSON in UTF-8. NaN and infinities, which JSON lacks, raise ValueError."""
    return _encoder()(value)


@cache
def _encoder() -> Callable[[object], bytes]:
    """The encoder of this process; chosen for the first body."""
    try:
        orjson = import_module("orjson")
    except ImportError:
        return _pydantic_dumps
    options = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
    write = orjson.dumps

    def orjson_dumps(value: object) -> bytes:
        try:
            data: bytes = write(value, _convert_unless_iterator, options)
        except TypeError:  # an integer beyond 64 bits, a lone surrogate, a key that is no string
            return _standard_dumps(value)
        # orjson writes NaN as null: if there is a null, look for its source.
        return _standard_dumps(value) if _null(data) and not _is_plain(value) else data

    return orjson_dumps


def _pydantic_dumps(value: object) -> bytes:
    if not _is_plain(value):
        return _standard_dumps(value)
    try:
        return to_json(value)
    except ValueError:  # a lone surrogate, or objects nested a few hundred deep
        return _encode_text(value)


def _standard_dumps(value: object) -> bytes:
    return _encode_text(value, plain)


def _encode_text(value: object, prepare: Callable[[object], object] = lambda value: value) -> bytes:
    try:
        value = prepare(value)
        return _encode(value).encode()
    except UnicodeEncodeError:  # a lone surrogate, which ASCII can escape
        return _encode_ascii(value).encode()
    except RecursionError:
        raise ValueError("the body is nested too deeply to be sent as JSON") from None


def _is_plain(value: object) -> bool:
    """Whether every encoder writes the value in the same way. Checks types level by level."""
    level: list[Any] = [] if type(value) in _LEAVES else [value]
    count = 0
    while level:
        containers: list[Iterable[object]] = []
        for node in level:
            kind = type(node)
            if kind is dict:
                if not _KEYS.issuperset(map(type, node)):
                    return False
                containers.append(node.values())
            elif kind is list or kind is tuple:
                containers.append(node)
            elif kind is not float or not math.isfinite(node):
                return False
        level = [node for node in chain.from_iterable(containers) if type(node) not in _LEAVES]
        count += len(level)
        if count > _MAX_NODES:  # very large, or a circular reference
            return False
    return True


def _convert_unless_iterator(value: object) -> object:
    """The conversion for an encoder that may fail: an iterator must remain for the next one."""
    if isinstance(value, Iterator):
        raise TypeError("it can be read only once")
    return converted(value)


_encode: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_encode_ascii: Final = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode
