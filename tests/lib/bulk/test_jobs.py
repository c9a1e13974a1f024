"""Jobs over real sockets: each row once, in order, whatever the server and the system do."""

from __future__ import annotations

import asyncio
import io
import json
import signal
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from pydantic import BaseModel

from openai_oxide import AsyncOpenAI, bulk
from tests.lib.bulk.conftest import Service, response
from tests.support import wire

pytestmark = pytest.mark.anyio

REQUEST = {"model": "gpt-5-mini", "input": "{text}"}


def rows_of(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "prompts.jsonl"
    path.write_text("".join(json.dumps({"id": f"r{n}", "text": f"p{n}"}) + "\n" for n in range(60)))
    return path


@pytest.fixture
def sink(tmp_path: Path) -> Path:
    return tmp_path / "answers.jsonl"


async def run(
    source: object, sink: Path | None, client: AsyncOpenAI, **options: object
) -> bulk.Job:
    options = {"request": REQUEST, "concurrency": 8, "limits": None, "client": client, **options}
    return await bulk.run_async(source, sink, **options)  # type: ignore[arg-type]


async def test_each_row_has_its_answer_in_order(
    source: Path, sink: Path, client: AsyncOpenAI, service: Service
) -> None:
    job = await run(source, sink, client, key="id")
    rows = rows_of(sink)
    assert [(row["id"], row["output"]) for row in rows] == [
        (f"r{n}", f"echo p{n}") for n in range(60)
    ]
    assert rows[0]["request_id"] == "req_1" and rows[0]["error"] is None and rows[0]["seconds"] > 0
    assert list(job.rows()) == rows
    assert (job.summary.rows, job.summary.failed, job.summary.input_tokens) == (60, 0, 60_000)
    assert job.summary.cost == pytest.approx(60 * (1000 * 0.25 + 100 * 2) / 1e6)
    assert set(service.sent.values()) == {1}


async def test_the_second_run_sends_nothing(
    source: Path, sink: Path, client: AsyncOpenAI, service: Service
) -> None:
    first = await run(source, sink, client)
    content = sink.read_bytes()
    sink.unlink()
    second = await run(source, sink, client)
    assert sink.read_bytes() == content
    assert second.summary.rows == first.summary.rows
    assert service.sent.total() == 60


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
async def test_what_may_pass_is_sent_again_with_its_key(
    status: int, client: AsyncOpenAI, service: Service
) -> None:
    service.answers["a"] = [wire.error(status, retry_after_ms="1") for _ in range(2)]
    job = await run(["a", "b"], None, client)
    assert [row["output"] for row in job.rows()] == ["echo a", "echo b"]
    assert service.sent == {"a": 3, "b": 1}
    assert len(service.keys["a"]) == 1
    assert job.summary.retries == 2


@pytest.mark.parametrize("status", [400, 401, 404, 422])
async def test_what_cannot_pass_is_the_rows_result(
    status: int, client: AsyncOpenAI, service: Service
) -> None:
    service.answers["a"] = [wire.error(status, "bad_thing", x_request_id="req_9")]
    job = await run(["a", "b"], None, client)
    failed, passed = job.rows()
    assert failed["error"] == {
        "status": status,
        "code": "bad_thing",
        "message": failed["error"]["message"],
    }  # type: ignore[index]
    assert (failed["output"], failed["request_id"]) == (None, "req_9")
    assert passed["output"] == "echo b"
    assert service.sent["a"] == 1
    assert job.summary.errors == {f"{status} bad_thing": 1}


async def test_attempts_are_bounded(client: AsyncOpenAI, service: Service) -> None:
    service.answers["a"] = [wire.error(500, retry_after_ms="1") for _ in range(9)]
    job = await run(["a"], None, client, attempts=3)
    assert service.sent["a"] == 3
    assert job.summary.errors == {"500 bad": 1}


async def test_a_body_that_is_an_error_is_no_answer(client: AsyncOpenAI, service: Service) -> None:
    service.answers["a"] = [wire.answer({"error": {"message": "no", "code": "model_down"}})]
    job = await run(["a"], None, client)
    (row,) = job.rows()
    assert row["output"] is None and "no" in row["error"]["message"]  # type: ignore[index]


async def test_failed_rows_are_done_again_when_asked(
    source: Path, sink: Path, client: AsyncOpenAI, service: Service
) -> None:
    service.answers["p7"] = [wire.error(400)]
    assert (await run(source, sink, client)).summary.failed == 1
    assert (await run(source, sink, client)).summary.failed == 1
    job = await run(source, sink, client, retry=True)
    assert (job.summary.rows, job.summary.failed) == (60, 0)
    assert rows_of(sink)[7]["output"] == "echo p7"
    assert service.sent.total() == 61


async def test_the_first_rows_that_fail_alike_stop_it(
    source: Path, sink: Path, client: AsyncOpenAI, service: Service
) -> None:
    for n in range(60):
        service.answers[f"p{n}"] = [wire.error(404, "model_not_found")]
    with pytest.raises(
        bulk.BulkStopped, match="first 20 rows all failed: 404 model_not_found"
    ) as e:
        await run(source, sink, client)
    assert 20 <= e.value.summary.rows <= 28
    assert not sink.exists()
    service.answers.clear()
    assert (await run(source, sink, client, retry=True)).summary.failed == 0


async def test_the_quota_stops_it_and_it_goes_on(
    source: Path, sink: Path, client: AsyncOpenAI, service: Service
) -> None:
    service.answers["p30"] = [wire.error(429, "insufficient_quota")]
    with pytest.raises(bulk.BulkStopped, match="insufficient_quota"):
        await run(source, sink, client)
    await run(source, sink, client, retry=True)
    assert [row["output"] for row in rows_of(sink)] == [f"echo p{n}" for n in range(60)]
    assert service.sent["p30"] == 2 and service.sent.total() == 61


async def test_the_cost_stops_it(source: Path, sink: Path, client: AsyncOpenAI) -> None:
    one = (1000 * 0.25 + 100 * 2) / 1e6
    with pytest.raises(bulk.BulkStopped, match="max_cost") as e:
        await run(source, sink, client, max_cost=one * 10, concurrency=2)
    assert 10 <= e.value.summary.rows <= 11


async def test_equal_requests_are_sent_once(
    sink: Path, client: AsyncOpenAI, service: Service
) -> None:
    job = await run(["a", "b", "a", "a"], sink, client, same="once")
    assert [row["output"] for row in job.rows()] == ["echo a", "echo b", "echo a", "echo a"]
    assert service.sent == {"a": 1, "b": 1}
    assert job.summary.rows == 4


class City(BaseModel):
    name: str
    people: int


async def test_a_type_becomes_columns(client: AsyncOpenAI, service: Service) -> None:
    service.answers["a"] = [response('{"name": "Rome", "people": 3}')]
    service.answers["b"] = [response("not JSON")]
    job = await run(["a", "b"], None, client, output=City)
    first, second = job.rows()
    assert (first["name"], first["people"]) == ("Rome", 3)
    assert second["error"]["code"] == "invalid_output"  # type: ignore[index]
    assert job.to_arrow().column("people").to_pylist() == [3, None]


async def test_an_output_that_is_not_valid_fails_its_row(client: AsyncOpenAI) -> None:
    def check(output: object) -> object:
        if output == "echo b":
            raise ValueError("no b, please")
        return str(output).upper()

    first, second = (await run(["a", "b"], None, client, validate=check)).rows()
    assert first["output"] == "ECHO A"
    assert second["error"]["message"] == "no b, please"  # type: ignore[index]


async def test_a_row_that_makes_no_request_fails_alone(client: AsyncOpenAI) -> None:
    job = await run([{"text": "a"}, {"other": "b"}], None, client)
    first, second = job.rows()
    assert first["output"] == "echo a"
    assert "no column 'text'" in second["error"]["message"]  # type: ignore[index]


async def test_a_body_that_is_no_json_fails_its_row(client: AsyncOpenAI) -> None:
    request = lambda row: {**REQUEST, "input": row["text"] if row["text"] == "a" else object()}  # noqa: E731
    first, second = (await run(["a", "b"], None, client, request=request)).rows()
    assert first["output"] == "echo a"
    assert second["error"]["code"] == "request" and "object" in second["error"]["message"]  # type: ignore[index]


@pytest.mark.parametrize("body", [b"<html>", b"[1]", b"", b'"text"'])
async def test_an_answer_that_is_no_object_fails_its_row(
    body: bytes, client: AsyncOpenAI, service: Service
) -> None:
    service.answers["a"] = [wire.plain(body)]
    first, second = (await run(["a", "b"], None, client)).rows()
    assert "the response is no" in first["error"]["message"]  # type: ignore[index]
    assert second["output"] == "echo b"


async def test_another_source_or_request_is_refused(
    source: Path, sink: Path, client: AsyncOpenAI
) -> None:
    await run(source, sink, client)
    source.write_text('{"text": "new"}\n')
    with pytest.raises(bulk.JournalError, match="source changed"):
        await run(source, sink, client)


async def test_other_rows_are_never_answered_from_an_old_journal(
    sink: Path, client: AsyncOpenAI, service: Service
) -> None:
    await run(["a"], sink, client)
    for rows in (["b"], iter(["a"])):
        with pytest.raises(bulk.JournalError, match="source changed"):
            await run(rows, sink, client)
    await run(["a"], sink, client)
    assert service.sent == {"a": 1}


async def test_standard_output_gets_the_rows_and_leaves_no_journal(
    client: AsyncOpenAI, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.TextIOWrapper(io.BytesIO())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdout", stream)
    for text in ("a", "b"):
        await run([text], "-", client)  # type: ignore[arg-type]
    lines = stream.buffer.getvalue().splitlines()  # type: ignore[attr-defined]
    assert [json.loads(line)["output"] for line in lines] == ["echo a", "echo b"]
    assert list(tmp_path.iterdir()) == []


def test_a_blocking_call_works_inside_a_running_loop(url: str) -> None:
    async def notebook() -> bulk.Job:
        client = AsyncOpenAI(api_key="k", base_url=url)
        return bulk.run(["a"], request=REQUEST, client=client, limits=None)

    assert [row["output"] for row in asyncio.run(notebook()).rows()] == ["echo a"]


PROGRAM = dedent("""
    import signal, sys
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have it ignored
    from openai_oxide import AsyncOpenAI, bulk
    url, source, sink = sys.argv[1:]
    client = AsyncOpenAI(api_key="k", base_url=url)
    bulk.run(source, sink, request={"model": "m", "input": "{text}"}, key="id", concurrency=8,
             client=client, limits=None)
""")


def program(url: str, source: Path, sink: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", PROGRAM, url, str(source), str(sink)]
    return subprocess.Popen(command, stderr=subprocess.PIPE)


def test_killed_at_any_moment_it_goes_on_to_the_same_output(
    url: str, source: Path, sink: Path, service: Service
) -> None:
    for more in (1, 9, 17, 25):
        process, last = program(url, source, sink), service.sent.total() + more
        service.on_request = lambda number, p=process, last=last: number >= last and p.kill()  # type: ignore[misc]
        _, errors = process.communicate()
        assert process.returncode, errors
        assert not sink.exists()
    service.on_request = lambda number: None
    assert program(url, source, sink).wait() == 0
    assert [(row["id"], row["output"]) for row in rows_of(sink)] == [
        (f"r{n}", f"echo p{n}") for n in range(60)
    ]
    assert service.sent.total() <= 60 + 4 * 60
    assert all(len(keys) == 1 for keys in service.keys.values())


@pytest.mark.skipif(sys.platform == "win32", reason="processes of Windows get no SIGINT")
def test_an_interrupt_lets_requests_in_flight_end(
    url: str, source: Path, sink: Path, service: Service
) -> None:
    process = program(url, source, sink)
    service.on_request = lambda number: number == 20 and process.send_signal(signal.SIGINT)  # type: ignore[func-returns-value, assignment, return-value]
    _, errors = process.communicate()
    assert process.returncode and b"KeyboardInterrupt" in errors
    journal = sink.with_name("answers.jsonl.journal").read_text().splitlines()
    assert len(journal) - 1 == service.sent.total() < 60
