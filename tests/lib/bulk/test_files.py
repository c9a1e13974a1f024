"""Sources and sinks: what is written is read again, in every kind of file."""

from __future__ import annotations

import io
import sqlite3
import sys
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide_lib.bulk import sources
from openai_oxide_lib.bulk.arrow_tables import arrow_table
from openai_oxide_lib.bulk.row_feed import row_feed
from openai_oxide_lib.bulk.sinks import check_sink, write_rows

ROWS = [{"id": f"r{n}", "text": f"line {n}\n€ \u2028 ,\"'", "n": n} for n in range(3)]
NESTED = [
    {"row": 0, "output": "a", "error": None, "usage": {"input_tokens": 1}},
    {"row": 1, "output": None, "error": {"status": 400, "code": "bad"}, "usage": None},
]


@pytest.mark.parametrize(
    "name", ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.ndjson", "a.parquet", "a.db", "a.sqlite#t"]
)
def test_rows_are_read_as_they_were_written(tmp_path: Path, name: str) -> None:
    write_rows(str(tmp_path / name), lambda: ROWS)
    assert [dict(row) for row in sources.read_rows(str(tmp_path / name))] == ROWS
    assert [path.name for path in tmp_path.iterdir()] == [name.partition("#")[0]]


@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz"])
def test_csv_has_texts_alone(tmp_path: Path, name: str) -> None:
    write_rows(str(tmp_path / name), lambda: ROWS)
    texts = [{name: str(value) for name, value in row.items()} for row in ROWS]
    assert [dict(row) for row in sources.read_rows(tmp_path / name)] == texts


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet", "a.csv", "a.db"])
def test_rows_of_different_shape_stand_in_one_file(tmp_path: Path, name: str) -> None:
    write_rows(str(tmp_path / name), lambda: NESTED)
    rows = list(sources.read_rows(tmp_path / name))
    assert [str(row["row"]) for row in rows] == ["0", "1"]
    assert "bad" in str(rows[1]["error"])


@given(st.lists(st.dictionaries(st.text(min_size=1), st.text() | st.integers() | st.none())))
@settings(deadline=None, max_examples=40)
def test_any_json_rows_survive(tmp_path_factory: pytest.TempPathFactory, rows: list[dict]) -> None:
    path = tmp_path_factory.mktemp("rows") / "rows.jsonl"
    write_rows(str(path), lambda: rows)
    assert list(sources.read_rows(path)) == rows


def test_mixed_columns_of_a_table_become_text() -> None:
    rows = [{"output": 1}, {"output": "one"}, {"output": [1]}]
    assert arrow_table(lambda: rows).column("output").to_pylist() == ["1", "one", "[1]"]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("old")

    def rows() -> list[dict]:
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError):
        write_rows(str(path), rows)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_text("text\nthree\n")
    (tmp_path / "a.jsonl").write_text('{"text": "one"}\n\n{"text": "two"}\n')
    assert [row["text"] for row in sources.read_rows(tmp_path)] == ["one", "two", "three"]


def test_tables_and_iterables_are_sources() -> None:
    table = pa.table({"text": ["a", "b"]})
    assert list(sources.read_rows(table)) == [{"text": "a"}, {"text": "b"}]
    assert list(sources.read_rows(["a", {"text": "b"}])) == [{"text": "a"}, {"text": "b"}]  # type: ignore[list-item]


@pytest.mark.anyio
async def test_async_rows_and_standard_input_are_numbered(monkeypatch: pytest.MonkeyPatch) -> None:
    async def rows():
        yield {"text": "a"}
        yield {"text": "b"}

    assert [pair async for pair in row_feed(rows())] == [(0, {"text": "a"}), (1, {"text": "b"})]
    lines = io.TextIOWrapper(io.BytesIO(b'{"text": "c"}\n'))
    monkeypatch.setattr(sys, "stdin", lines)
    assert [pair async for pair in row_feed("-")] == [(0, {"text": "c"})]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.jsonl", '{"a": 1}\n{"a": \n', "a.jsonl, line 2"),
        ("a.jsonl", "{}\n[1]\n", "line 2: a row must be a mapping or a text, not list"),
        ("a.txt", "", "expected .jsonl, .csv, .parquet, .db"),
    ],
)
def test_what_is_no_row_is_named_with_its_place(
    tmp_path: Path, name: str, content: str, message: str
) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(ValueError, match=message):
        list(sources.read_rows(tmp_path / name))


def test_a_database_of_two_tables_needs_a_name(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE one (text)")
        connection.execute('CREATE TABLE "t""wo" (text)')
        connection.execute('INSERT INTO "t""wo" VALUES (?)', ("x",))
    connection.close()
    with pytest.raises(ValueError, match="has 2 tables: name one"):
        list(sources.read_rows(path))
    assert list(sources.read_rows(f'{path}#t"wo')) == [{"text": "x"}]


def test_an_unknown_output_is_refused() -> None:
    with pytest.raises(ValueError, match=r"answers\.xlsx: expected"):
        check_sink("answers.xlsx")


def test_fingerprints_tell_files_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"a": 1}\n')
    first = sources.fingerprint(path)
    assert first == sources.fingerprint(str(path))
    path.write_text('{"a": 2}\n')
    assert sources.fingerprint(path) != first
    lists = [sources.fingerprint(rows) for rows in ([{"a": 1}], [{"a": 1}], [{"a": 2}])]
    assert lists[0] == lists[1] != lists[2]
    once = [sources.fingerprint(iter([{"a": 1}])) for _ in range(2)]
    assert once[0] != once[1]
