"""Jobs by the Batch API: no batch twice, no row lost, whatever step it is killed at."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_oxide import APIConnectionError, AsyncOpenAI, bulk
from openai_oxide_lib.bulk import batch_shards, execution
from openai_oxide_lib.bulk.batch_shards import Manifest, ShardWriter
from openai_oxide_lib.bulk.sender import Clock
from tests.lib.bulk.batch_service import BatchService
from tests.support import wire

pytestmark = pytest.mark.anyio

STEPS = (
    "POST /files",
    "GET /files/{file}",
    "POST /batches",
    "GET /batches/{batch}",
    "GET /files/{file}/content",
)


@pytest.fixture
def service() -> BatchService:
    return BatchService()


@pytest.fixture
def client(service: BatchService) -> Iterator[AsyncOpenAI]:
    with wire.serving(service) as server:
        yield AsyncOpenAI(api_key="sk-test", base_url=server.url, max_retries=0)


@pytest.fixture(autouse=True)
def time(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses of the job, which take no time."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(execution, "Clock", lambda: Clock(sleep=sleep))
    return pauses


@pytest.fixture
def sink(tmp_path: Path) -> Path:
    return tmp_path / "answers.jsonl"


ROWS = [{"id": f"r{n}", "text": f"p{n}"} for n in range(30)]


async def run(sink: Path, client: AsyncOpenAI, **options: Any) -> bulk.Job:
    request = {"model": "gpt-5-mini", "input": "{text}"}
    options = {"request": request, "key": "id", "backend": "batch", "client": client, **options}
    return await bulk.run_async(ROWS, sink, **options)


def outputs(sink: Path) -> list[tuple[str, str]]:
    rows = [json.loads(line) for line in sink.read_text().splitlines()]
    return [(row["id"], row["output"]) for row in rows]


WHOLE = [(f"r{n}", f"echo p{n}") for n in range(30)]


async def test_the_same_job_at_half_the_price(
    sink: Path, client: AsyncOpenAI, service: BatchService, time: list[float]
) -> None:
    service.looks, service.file_looks = 4, 3
    job = await run(sink, client)
    assert outputs(sink) == WHOLE
    assert job.summary.cost == pytest.approx(30 * (1000 * 0.25 + 100 * 2) / 1e6 / 2)
    (batch,) = service.batches.values()
    assert (batch["endpoint"], batch["completion_window"]) == ("/v1/responses", "24h")
    assert time == [1.0, 2.0, 10.0, 15.0, 22.5, 33.75]


@pytest.mark.parametrize("when", ["dies_at", "dies_after"])
@pytest.mark.parametrize("step", STEPS)
async def test_a_job_that_died_at_any_step_pays_nothing_twice(
    sink: Path, client: AsyncOpenAI, service: BatchService, step: str, when: str
) -> None:
    setattr(service, when, step)
    with pytest.raises(APIConnectionError):
        await run(sink, client)
    setattr(service, when, "")
    await run(sink, client)
    assert outputs(sink) == WHOLE
    assert len(service.batches) == 1
    uploads = [name for name, _ in service.files.values() if name != "output.jsonl"]
    assert len(uploads) == 1


async def test_what_an_expired_batch_finished_is_taken_and_the_rest_sent_again(
    sink: Path, client: AsyncOpenAI, service: BatchService
) -> None:
    service.expires_after = 11
    await run(sink, client)
    assert outputs(sink) == WHOLE
    assert len(service.batches) == 2
    assert sorted(service.inputs) == sorted(row["text"] for row in ROWS)


async def test_errors_are_final_or_sent_again_by_their_status(
    sink: Path, client: AsyncOpenAI, service: BatchService
) -> None:
    service.statuses = {"p1": [400], "p2": [429, 500], "p3": [500] * 9}
    job = await run(sink, client)
    rows = {row["id"]: row for row in job.rows()}
    assert rows["r1"]["error"] == {"status": 400, "code": "bad", "message": "no good"}
    assert rows["r1"]["request_id"] == "req_p1"
    assert rows["r2"]["output"] == "echo p2"
    assert rows["r3"]["error"]["status"] == 500  # type: ignore[index]
    assert [service.inputs.count(text) for text in ("p0", "p1", "p2", "p3")] == [1, 1, 3, 3]
    assert job.summary.errors == {"400 bad": 1, "500 bad": 1}


async def test_a_full_queue_is_waited_for(
    sink: Path, client: AsyncOpenAI, service: BatchService, time: list[float]
) -> None:
    service.full_batches = 2
    await run(sink, client)
    assert outputs(sink) == WHOLE
    assert time.count(300.0) == 2
    uploads = [name for name, _ in service.files.values() if name != "output.jsonl"]
    assert len(uploads) == 1


async def test_a_cancelled_batch_stops_the_job(
    sink: Path, client: AsyncOpenAI, service: BatchService
) -> None:
    look = service.look
    service.look = lambda batch: look(batch) | {"status": "cancelled"}  # type: ignore[method-assign]
    with pytest.raises(bulk.BulkStopped, match="a batch was cancelled"):
        await run(sink, client)
    assert len(service.batches) == 1


async def test_another_machine_sees_the_batches_and_stops_them(
    sink: Path, client: AsyncOpenAI, service: BatchService
) -> None:
    service.dies_at, service.looks = "GET /batches/{batch}", 9
    with pytest.raises(APIConnectionError):
        await run(sink, client)
    service.dies_at = ""
    (shard,) = await bulk.status_async(sink, client=client)
    assert (shard.model, shard.step, shard.batch_id) == ("gpt-5-mini", "running", "batch-0")
    assert shard.status == "validating"
    (shard,) = await bulk.cancel_async(sink, client=client)
    assert shard.status == "cancelled"
    assert [s.status for s in await bulk.cancel_async(sink, client=client)] == ["cancelled"]
    with pytest.raises(FileNotFoundError, match="no batch job writes"):
        await bulk.status_async(sink.with_name("other.jsonl"), client=client)


async def test_a_source_that_is_read_once_is_refused(sink: Path, client: AsyncOpenAI) -> None:
    with pytest.raises(ValueError, match="reads its source again"):
        await bulk.run_async(iter(ROWS), sink, request={}, backend="batch", client=client)


def test_shards_keep_to_the_limits_of_a_batch(tmp_path: Path) -> None:
    manifest = Manifest(tmp_path / "m")
    writer = ShardWriter(manifest, "/v1/embeddings", lines=100, size=4000)
    for number in range(60):
        inputs = ["x"] * 30 if number < 20 else "y" * 100
        writer.add(number, {"model": f"m{number % 2}", "input": inputs})
    writer.finish()
    seen: list[int] = []
    for shard in manifest.open_shards():
        lines = [json.loads(line) for line in shard.path.read_text().splitlines()]
        bodies = [line["body"] for line in lines]
        assert {body["model"] for body in bodies} == {shard.model}
        counts = [len(b["input"]) if isinstance(b["input"], list) else 1 for b in bodies]
        assert sum(counts) <= 100 and shard.path.stat().st_size <= 4000
        seen += [int(line["custom_id"]) for line in lines]
    assert sorted(seen) == list(range(60))
    assert (batch_shards.MOST_LINES, batch_shards.MOST_BYTES) == (50_000, 190_000_000)


def test_a_torn_manifest_is_read_up_to_its_last_whole_line(tmp_path: Path) -> None:
    manifest = Manifest(tmp_path / "m")
    writer = ShardWriter(manifest, "/v1/responses")
    writer.add(0, {"model": "m"})
    writer.finish()
    (shard,) = manifest.open_shards()
    shard.file_id = "file-1"
    manifest.record(shard, "uploaded")
    content = manifest.path.read_bytes()
    for end in range(len(content)):
        manifest.path.write_bytes(content[:end])
        steps = [s.step for s in Manifest(manifest.path).shards.values()]
        assert steps == (["written"] if content[:end].count(b"\n") else [])
