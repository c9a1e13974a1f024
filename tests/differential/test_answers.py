"""The same answer gives an equal object: random valid bodies and streams, read by both packages."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.coverage.document import answer_of
from tests.coverage.streams import sse
from tests.differential.alike import unlike
from tests.differential.arguments import least
from tests.differential.explained import ANSWERS, EVENTS
from tests.differential.found import Found
from tests.differential.settings import random_cases
from tests.differential.values import Values

# Both packages warn of what is deprecated.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_answer(both: Any, dotted: str) -> None:
    route, method = both.operations[dotted]
    schema = answer_of(both.contract, route).schema
    shape = both.schemas.expand(schema, f"{route.at} answers")
    found, form = Found(), both.official.forms(dotted)[0]
    asked = least(both.contract, both.schemas, route, method, form)

    @random_cases
    @given(st.data())
    def compare(data: st.DataObject) -> None:
        body = json.dumps(Values(both.schemas, data.draw).value(shape)).encode()
        _compare(*(_read(each, dotted, asked, body) for each in (both.ours, both.official)), found)

    compare()
    found.check(ANSWERS.get(dotted, {}))


def test_events(both: Any, dotted: str) -> None:
    route, method = both.operations[dotted]
    spec = route.spec["x-oxide-stream"]
    shape = both.schemas.expand(spec["event"], f"{route.at} streams")
    found, form = Found(), both.official.forms(dotted)[0]
    asked = least(both.contract, both.schemas, route, method, form)
    asked.keywords["stream"] = True

    @random_cases
    @given(st.data())
    def compare(data: st.DataObject) -> None:
        values = Values(both.schemas, data.draw)
        events = [values.value(shape) for _ in range(3)]
        body = sse(route, [event for event in events if _goes_on(event, spec)])
        streams = [_stream(each, dotted, asked, body) for each in (both.ours, both.official)]
        _compare(*streams, found)

    compare()
    found.check(EVENTS.get(dotted, {}))


def _goes_on(event: dict[str, Any], spec: dict[str, Any]) -> bool:
    return event.get("type", event.get("event")) not in (*spec.get("ends", ()), "error", "done")


def _compare(ours: Any, official: Any, found: Found) -> None:
    failed = [each for each in (ours, official) if isinstance(each, Exception)]
    if failed:
        if type(ours).__name__ != type(official).__name__:
            found.add("raises", f"{ours!r}, not {official!r}")
        return
    if _plain(ours) != _plain(official):
        found.add("to_dict", f"{_plain(ours)!r}, not {_plain(official)!r}")
    for difference in unlike(ours, official, ""):
        found.add(difference.partition(" is ")[0], difference)


def _read(package: Any, dotted: str, asked: Any, body: bytes) -> Any:
    package.recorder.expect(body, "application/json")
    return package.call(dotted, asked)


def _stream(package: Any, dotted: str, asked: Any, body: bytes) -> Any:
    package.recorder.expect(body, "text/event-stream")
    try:
        return list(package.call(dotted, asked))
    except Exception as error:
        return error


def _plain(result: Any) -> Any:
    if isinstance(result, list):
        return [_plain(each) for each in result]
    # Warnings are of the official package alone, and long.
    return result.to_dict(warnings=False) if hasattr(result, "to_dict") else result
