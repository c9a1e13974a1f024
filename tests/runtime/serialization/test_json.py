"""Whatever encoder is installed, the documents and the errors are the same."""

from __future__ import annotations

import enum
import io
import json
import sys
from collections import OrderedDict, UserDict, deque, namedtuple
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, strategies as st

from openai_oxide_runtime.core.sentinels import not_given, omit
from openai_oxide_runtime.serialization import json as body
from tests.support.samples import Thing

Encoder = Callable[[Any], bytes]


@pytest.fixture(scope="module")
def quick() -> Encoder:
    """The encoder over orjson."""
    pytest.importorskip("orjson")
    return body._encoder()


class Size(enum.Enum):
    BIG = "big"


class Word(enum.StrEnum):
    YES = "yes"


class Text(str):
    """A string of the user's own."""


class Ratio(float):
    """A number of the user's own."""


@dataclass
class Pair:
    number: int


Point = namedtuple("Point", "x y")

DOCUMENTS: list[Any] = [
    None,
    {},
    {"a": [1, 2.5, None, True, "ü\u2028</script>"]},
    {"words": "null", "none": None, "list": [None]},
    {2: "a", 2.5: "b", True: "c", None: "d"},
    {Word.YES: Word.YES, Text("k"): Text("v"), "r": Ratio(0.5)},
    {"big": 2**70, "negative": -(2**64), "edge": 2**64 - 1},
    {"half an emoji": "\ud83d", "whole": "\U0001f600"},
    {"at": datetime(2026, 1, 2, 3, 4, 5, 678901), "zone": datetime(2026, 1, 2, tzinfo=UTC)},
    {"day": date(2026, 1, 2), "size": Size.BIG, "id": UUID(int=7)},
    {"model": Thing.construct(id="1", name=None), "more": [Thing.construct(id="2", extra=[1])]},
    {
        "set": {3},
        "view": {"k": 1}.keys(),
        "queue": deque([1]),
        "tuple": (1, (2,)),
        "p": Point(1, 2),
    },
    {"ordered": OrderedDict(a=1), "mapping": UserDict({"a": 1, "left out": omit})},
    {"left out": not_given, "inside": [{"a": 1, "b": omit}, ({"c": omit},)]},
    {"pair": Pair(1), "time": time(1, 2), "path": PurePosixPath("a/b")},
    {"decimal": [Decimal("1.25"), Decimal(10**20), Decimal("1E+3"), Decimal("-0.1")]},
    {"numpy": [np.int64(1), np.float32(0.5), np.bool_(True), np.array([[1, 2], [3, 4]])]},
    {"deep": json.loads("[" * 300 + "]" * 300)},
]
ERRORS: list[Any] = [
    float("nan"),
    {"a": [None, float("inf")]},
    {"a": Ratio("nan")},
    b"bytes",
    {"a": bytearray(b"x")},
    {"a": object()},
    {"a": [omit]},
    {"a": [{"b": Pair}]},
    {"a": {"b": np.float32("inf")}},
    {"a": np.array(["2026-01-02"], "datetime64[D]")},
    {"a": Decimal("NaN")},
    {"a": io.BytesIO(b"x")},
    {(1, 2): "a key"},
    {Size.BIG: "a key"},
    {b"k": "a key"},
]


@pytest.mark.parametrize("value", DOCUMENTS, ids=map(str, range(99)))
def test_documents_are_the_same(value: Any, quick: Encoder) -> None:
    expected = json.loads(body._standard_dumps(value))
    assert json.loads(quick(value)) == expected
    assert json.loads(body._pydantic_dumps(value)) == expected


@pytest.mark.parametrize("value", ERRORS, ids=map(str, range(99)))
def test_errors_are_the_same(value: Any, quick: Encoder) -> None:
    assert failure(quick, value) == failure(body._standard_dumps, value)
    assert failure(body._pydantic_dumps, value) == failure(body._standard_dumps, value)


def failure(encode: Encoder, value: Any) -> tuple[type[Exception], str]:
    with pytest.raises((TypeError, ValueError)) as caught:
        encode(value)
    return caught.type, str(caught.value)


def test_what_can_be_read_only_once_is_read_once(quick: Encoder) -> None:
    def pieces() -> Iterator[Any]:
        yield from ("a", 2**80)

    assert quick({"big": 2**80, "i": pieces()}) == b'{"big":%d,"i":["a",%d]}' % (2**80, 2**80)
    assert quick({"i": map(str, (1, 2)), "d": {1: 2}}) == b'{"i":["1","2"],"d":{"1":2}}'


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.text(st.characters())
    | st.floats(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
)


@given(VALUES)
def test_any_values_are_written_alike(quick: Encoder, value: Any) -> None:
    try:
        expected = json.loads(body._standard_dumps(value))
    except ValueError as error:
        assert failure(quick, value)[1] == str(error)
        assert failure(body._pydantic_dumps, value)[1] == str(error)
    else:
        assert json.loads(quick(value)) == expected
        assert json.loads(body._pydantic_dumps(value)) == expected


def test_the_choice_is_made_once_and_without_need(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where orjson is missing, pydantic's encoder does it."""
    body._encoder.cache_clear()
    with monkeypatch.context() as missing:
        missing.setitem(sys.modules, "orjson", None)
        assert body._encoder() is body._pydantic_dumps
        assert body.dumps({"a": 1}) == b'{"a":1}'
    assert body._encoder() is body._pydantic_dumps
    body._encoder.cache_clear()


def circle() -> Any:
    nested: dict[str, Any] = {"a": [1]}
    nested["a"].append({"b": nested})
    return nested


def deep(levels: int) -> Any:
    nested: Any = "x"
    for _ in range(levels):
        nested = {"a": [nested]}
    return nested


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        ({"messages": [{"content": b"x"}]}, TypeError, r"^messages\[0\]\.content: bytes"),
        ({"a": [[0.5, float("nan")]]}, ValueError, r"^a\[0\]\[1\]: nan"),
        ({"a": np.array([1.0, float("inf")])}, ValueError, r"^a\[1\]: inf"),
        ({"a": {"b": Pair(object())}}, TypeError, r"^a\.b\.number: .*object"),  # type: ignore[arg-type]
        ({"a": (item for item in [1, Thing])}, TypeError, r"^a\[1\]: the class Thing"),
        ({"a": list[int]}, TypeError, r"^a: the class list\[int\] .*`parse`"),
        ({"a": [Thing | None]}, TypeError, r"^a\[0\]: the class .*Thing | None"),
        ({"a": {"b": {(1, 2): 3}}}, TypeError, r"^a\.b\.\(1, 2\): a key"),
        ({"a": {"b": io.BytesIO()}}, TypeError, r"^a\.b: a file"),
        ({"a": circle}, TypeError, r"^a: .*function"),
        (circle(), ValueError, r"^a\[1\]\.b: a circular reference"),
        (deep(100_000), ValueError, "nested too deeply"),
        (3 + 4j, TypeError, "^a value of type complex"),
    ],
)
def test_an_error_says_where(value: Any, error: type[Exception], text: str, quick: Encoder) -> None:
    for encode in (quick, body._pydantic_dumps, body._standard_dumps):
        if isinstance(value.get("a") if isinstance(value, dict) else None, Iterator):
            value = {"a": (item for item in [1, Thing])}
        with pytest.raises(error, match=text):
            encode(value)


def test_what_is_seen_twice_is_no_circle(quick: Encoder) -> None:
    shared = {"b": {1}}
    assert body._standard_dumps({"a": [shared, shared]}) == quick({"a": [shared, shared]})


def test_plain_values_may_be_as_deep_as_the_standard_library_takes_them() -> None:
    value = json.loads("[" * 900 + "]" * 900)
    assert body._pydantic_dumps(value) == b"[" * 900 + b"]" * 900
