"""Requests for the batches of an engine."""

from __future__ import annotations

import pickle

import numpy as np
import pyarrow as pa
import pytest

from openai_oxide import RateLimiter, bulk
from tests.lib.bulk.conftest import Service
from tests.support import wire

REQUEST = {"model": "gpt-5-mini", "input": "{text}"}


@pytest.fixture(autouse=True)
def environment(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-worker")
    monkeypatch.setenv("OPENAI_BASE_URL", url)


def test_it_travels_and_answers_each_row() -> None:
    ask = pickle.loads(pickle.dumps(bulk.Ask(REQUEST, limits=RateLimiter(requests=600), workers=4)))
    first, second = ask([{"text": "a", "n": 1}, {"text": "b", "n": 2}])
    assert (first["text"], first["n"], first["output"], first["error"]) == ("a", 1, "echo a", None)
    assert second["output"] == "echo b"
    assert ask._options["limits"].requests == 150


def test_columns_stay_columns() -> None:
    batch = {"text": np.array(["a", "b"], object), "n": np.array([1, 2])}
    answered = bulk.Ask({**REQUEST, "max_output_tokens": "{n}"})(batch)
    assert answered["output"] == ["echo a", "echo b"]
    assert answered["n"] == [1, 2]


def test_tables_stay_tables() -> None:
    ask, batch = bulk.Ask(REQUEST), pa.table({"text": ["a", "b"]})
    assert ask(batch).column("output").to_pylist() == ["echo a", "echo b"]
    assert [table.column_names for table in ask.map_in_pandas([batch])] == [ask(batch).column_names]


def test_a_failed_row_has_its_error(service: Service) -> None:
    service.answers["a"] = [wire.error(400, "bad_thing")]
    first, second = bulk.Ask(REQUEST)([{"text": "a"}, {"text": "b"}])
    assert first["error"]["code"] == "bad_thing"  # type: ignore[index]
    assert second["output"] == "echo b"


def test_what_the_engine_decides_is_refused() -> None:
    with pytest.raises(TypeError, match="backend, key"):
        bulk.Ask(REQUEST, key="id", backend="batch")
    with pytest.raises(ValueError, match="concurrency must be 1 or more"):
        bulk.Ask(REQUEST, concurrency=0)
