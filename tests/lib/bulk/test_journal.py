"""The journal: what is finished survives a kill at any byte."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from openai_oxide_lib.bulk.journal import Journal, JournalError

IDENTITY: dict[str, object] = {"request": "r", "endpoint": "/v1/responses", "source": "s"}
RESULTS = {2: {"output": "two"}, 0: {"output": "nil €"}, 5: {"output": "five"}}


def written(path: Path) -> bytes:
    with closing(Journal(path, IDENTITY)) as journal:
        for row, result in RESULTS.items():
            journal.append(row, dict(result))
        journal.append(7, 2)
    return path.read_bytes()


def test_results_come_by_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    written(path)
    with closing(Journal(path, IDENTITY)) as journal:
        assert list(journal.results()) == [*sorted(RESULTS.items()), (7, RESULTS[2])]
        assert [row for row in range(9) if journal.has(row)] == [0, 2, 5, 7]


def test_a_journal_torn_at_any_byte_goes_on(tmp_path: Path) -> None:
    content = written(tmp_path / "whole")
    for end in range(len(content)):
        path = tmp_path / "torn"
        path.write_bytes(content[:end])
        with closing(Journal(path, IDENTITY)) as journal:
            done = dict(journal.results())
            journal.append(9, {"output": "more"})
        lines = content[:end].count(b"\n")
        assert set(done) <= {*RESULTS, 7} and len(done) == max(0, lines - 1)
        with closing(Journal(path, IDENTITY)) as journal:
            assert dict(journal.results()) == {**done, 9: {"output": "more"}}


def test_its_id_stays(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal", IDENTITY)) as first:
        pass
    with closing(Journal(tmp_path / "journal", IDENTITY)) as second:
        assert first.job == second.job != ""


def test_a_forgotten_row_is_replaced_for_good(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    written(path)
    with closing(Journal(path, IDENTITY)) as journal:
        journal.forget(2)
        assert not journal.has(2)
        assert 7 not in dict(journal.results())
        journal.append(2, {"output": "again"})
    with closing(Journal(path, IDENTITY)) as journal:
        results = dict(journal.results())
        assert results[2] == results[7] == {"output": "again"}


def test_another_job_is_refused_with_what_differs(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    content = written(path)
    with pytest.raises(JournalError, match="another job: endpoint, source changed"):
        Journal(path, {**IDENTITY, "source": "t", "endpoint": "/v1/embeddings"})
    assert path.read_bytes() == content
    Journal(path, IDENTITY).close()  # the lock was given back


def test_two_writers_are_refused(tmp_path: Path) -> None:
    with (
        closing(Journal(tmp_path / "journal", IDENTITY)),
        pytest.raises(JournalError, match="another job writes this output"),
    ):
        Journal(tmp_path / "journal", IDENTITY)
