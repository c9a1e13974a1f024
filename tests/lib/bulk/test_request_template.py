"""Bodies of requests from templates and functions."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from openai_oxide_lib.bulk.request_template import fingerprint, make_body

NAMES = st.from_regex(r"[a-z_][a-z0-9_]{0,8}", fullmatch=True)


@pytest.mark.parametrize(
    ("template", "row", "body"),
    [
        ({"input": "Say {text}."}, {"text": "hi"}, {"input": "Say hi."}),
        ({"input": "{messages}"}, {"messages": [{"role": "user"}]}, {"input": [{"role": "user"}]}),
        ({"input": "{a}{b}"}, {"a": 1, "b": None}, {"input": "1None"}),
        ({"input": "{{text}} {text}"}, {"text": "x"}, {"input": "{text} x"}),
        ({"input": "{{}}"}, {}, {"input": "{}"}),
        ({"input": "{text}"}, {"text": "{other}"}, {"input": "{other}"}),
        (
            {"input": [{"content": "{text}"}, "as is"]},
            {"text": 5},
            {"input": [{"content": 5}, "as is"]},
        ),
        ({"model": "m", "store": False}, {"text": "unused"}, {"model": "m", "store": False}),
    ],
)
def test_a_template_is_filled(template: dict, row: dict, body: dict) -> None:
    assert make_body(template)(row) == body


@pytest.mark.parametrize(
    "text", ["{}", "{0}", "{a.b}", "{a[0]}", "{a!r}", "{a:>3}", "{a b}", "{", "}"]
)
def test_what_is_no_column_name_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        make_body({"input": text})


def test_a_missing_column_is_named_with_those_there_are() -> None:
    with pytest.raises(KeyError, match="no column 'text'; it has prompt, id"):
        make_body({"input": "{text}!"})({"prompt": "a", "id": 1})


@given(st.dictionaries(NAMES, st.text(), min_size=1))
def test_values_arrive_unchanged(row: dict[str, str]) -> None:
    template = {name: f"{{{name}}}" for name in row}
    assert make_body(template)(row) == row
    spaced = {"input": " ".join(template.values())}
    assert make_body(spaced)(row) == {"input": " ".join(row.values())}


def test_fingerprints_tell_requests_apart() -> None:
    requests = [
        {"input": "{a}"},
        {"input": "{b}"},
        lambda row: {"input": row["a"]},
        lambda row: {"input": row["b"]},
    ]
    assert len({fingerprint(request) for request in requests}) == 4
    assert fingerprint({"input": "{a}"}) == fingerprint({"input": "{a}"})
