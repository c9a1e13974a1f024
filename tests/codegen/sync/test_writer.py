"""The YAML says exactly what the data says, to every reader, in the same bytes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st
from ruamel.yaml import YAML

from codegen.sync.writer import to_yaml

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
LEAVES = st.none() | st.booleans() | st.integers() | TEXTS
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
DATA = st.recursive(
    LEAVES | NUMBERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)

TRAPS = ["", "y", "No", "on", "NULL", "~", "true", "1e3", "1_000", "0x1f", "2024-10-01", "12:30"]
TRAPS += ["- a", "a: b", "a #b", "#a", "a:", " a", "a ", "'", '"', "a'b", "*a", "&a", "!a", "%a"]
TRAPS += ["@a", "`a", "{a}", "[a]", "a, b", "?", "? a", "=", "<<", "|", ">", ".inf", "é", "a\nb"]
TRAPS += ["\t", "\ufeff", "\u2028", "\U0001f600", "\x7f", "---", "...", "null", "1.0", "+1", "None"]


def read(text: str, version: tuple[int, int] = (1, 2)) -> Any:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = version
    return yaml.load(text)


@pytest.mark.parametrize("version", [(1, 1), (1, 2)])
@pytest.mark.parametrize("text", TRAPS)
def test_every_text_stays_a_text(text: str, version: tuple[int, int]) -> None:
    data = {"key": text, text: ["x", text], "list": [[text]]}
    assert read(to_yaml(data), version) == data


@given(st.dictionaries(TEXTS, DATA, max_size=4))
def test_what_is_written_is_read_again(data: dict[str, Any]) -> None:
    assert read(to_yaml(data)) == data if data else to_yaml(data) == ""


@pytest.mark.parametrize("version", [(1, 1), (1, 2)])
@pytest.mark.parametrize("number", [0.1, 1e-05, 1e22, -2.5e-7, 3.0, 10**30, -1])
def test_numbers_stay_numbers(number: float, version: tuple[int, int]) -> None:
    back = read(to_yaml({"n": number}), version)["n"]
    assert (back, type(back)) == (number, type(number))


def test_the_style_is_block_and_plain() -> None:
    data = {
        "paths": {"/a/{b}": {"get": {"tags": ["T"], "parameters": []}}},
        "list": [{"a": 1, "b": [True, None]}, [1, 2], {}],
        "ref": "#/x",
    }
    assert to_yaml(data) == (
        "paths:\n  /a/{b}:\n    get:\n      tags:\n        - T\n      parameters: []\n"
        "list:\n  - a: 1\n    b:\n      - true\n      - null\n  - - 1\n    - 2\n  - {}\n"
        "ref: '#/x'\n"
    )


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), {1}, b"x", {1: 2}],
    ids=["nan", "inf", "set", "bytes", "key"],
)
def test_what_json_cannot_hold_is_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        to_yaml({"key": value})
