"""Vectors in bulk: each at the place of its text, whatever the API refuses."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq
import pytest

from openai_oxide import AsyncOpenAI, bulk
from tests.support import wire

pytestmark = pytest.mark.anyio

TEXTS = [f"text {n}" for n in range(50)]
MODEL = "text-embedding-3-small"


def vector(text: str) -> np.ndarray[Any, Any]:
    """The vector that the server has for a text."""
    return np.array([float(text.split()[-1]), len(text), -1.5], np.float32)


class Service:
    """Answers with vectors in the reverse order; refuses texts with a word in ``refused``."""

    def __init__(self) -> None:
        self.refused = ""
        self.numbers = False
        self.sizes: list[int] = []
        self.fails_at: int | None = None

    def __call__(self, request: wire.Request) -> bytes:
        texts = request.json["input"]
        self.sizes.append(len(texts))
        if len(self.sizes) - 1 == self.fails_at:
            return wire.error(429, "insufficient_quota")
        if self.refused and any(self.refused in text for text in texts):
            return wire.error(400, "too_long")
        data = [{"index": n, "embedding": self.encoded(text)} for n, text in enumerate(texts)]
        usage = {"prompt_tokens": len(texts), "total_tokens": len(texts)}
        return wire.answer({"data": data[::-1], "model": MODEL, "usage": usage})

    def encoded(self, text: str) -> object:
        return vector(text).tolist() if self.numbers else base64.b64encode(vector(text)).decode()


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def client(service: Service) -> Iterator[AsyncOpenAI]:
    with wire.serving(lambda request: [service(request)]) as server:
        yield AsyncOpenAI(api_key="sk-test", base_url=server.url)


async def embed(sink: Path, client: AsyncOpenAI, **options: Any) -> bulk.Summary:
    return await bulk.embed_async(
        TEXTS, sink, **{"model": MODEL, "batch": 8, "client": client, **options}
    )


@pytest.mark.parametrize("numbers", [False, True])
async def test_each_vector_stands_at_its_texts_place(
    tmp_path: Path, client: AsyncOpenAI, service: Service, numbers: bool
) -> None:
    service.numbers = numbers
    summary = await embed(tmp_path / "v.npy", client)
    array = np.load(tmp_path / "v.npy", mmap_mode="r")
    assert array.dtype == np.float32
    assert np.array_equal(array, [vector(text) for text in TEXTS])
    assert sorted(service.sizes) == [2, 8, 8, 8, 8, 8, 8]
    assert (summary.rows, summary.failed, summary.input_tokens) == (50, 0, 50)
    assert summary.cost == pytest.approx(50 * 0.02 / 1e6, abs=1e-6)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "v.npy", "v.npy.journal", "v.npy.journal.lock"
    ]  # fmt: skip


async def test_a_column_of_parquet(tmp_path: Path, client: AsyncOpenAI) -> None:
    await embed(tmp_path / "v.parquet", client)
    column = pq.read_table(tmp_path / "v.parquet").column("embedding").to_pylist()
    assert np.array_equal(column, [vector(text) for text in TEXTS])


async def test_a_refused_text_fails_alone(
    tmp_path: Path, client: AsyncOpenAI, service: Service
) -> None:
    service.refused = "13"
    summary = await embed(tmp_path / "v.npy", client)
    array = np.load(tmp_path / "v.npy")
    assert np.isnan(array[13]).all()
    assert [n for n in range(50) if not np.array_equal(array[n], vector(TEXTS[n]))] == [13]
    assert (summary.rows, summary.failed, summary.errors) == (50, 1, {"400 too_long": 1})
    service.refused = ""
    summary = await embed(tmp_path / "v.npy", client, retry=True)
    assert summary.failed == 0
    assert np.array_equal(np.load(tmp_path / "v.npy"), [vector(text) for text in TEXTS])


async def test_a_job_that_stopped_goes_on(
    tmp_path: Path, client: AsyncOpenAI, service: Service
) -> None:
    service.fails_at = 3
    with pytest.raises(bulk.BulkStopped, match="insufficient_quota"):
        await embed(tmp_path / "v.npy", client, concurrency=1)
    assert not (tmp_path / "v.npy").exists()
    await embed(tmp_path / "v.npy", client, retry=True)
    assert np.array_equal(np.load(tmp_path / "v.npy"), [vector(text) for text in TEXTS])
    assert len(service.sizes) == 8


@pytest.mark.parametrize("name", ["v.npy", "v.parquet"])
async def test_it_may_be_run_again_when_done(
    tmp_path: Path, client: AsyncOpenAI, service: Service, name: str
) -> None:
    await embed(tmp_path / name, client)
    content = (tmp_path / name).read_bytes()
    await embed(tmp_path / name, client)
    assert len(service.sizes) == 7
    assert (tmp_path / name).read_bytes() == content


async def test_vectors_that_are_gone_are_not_made_up(tmp_path: Path, client: AsyncOpenAI) -> None:
    await embed(tmp_path / "v.npy", client)
    (tmp_path / "v.npy").unlink()
    with pytest.raises(bulk.JournalError, match="delete it to begin anew"):
        await embed(tmp_path / "v.npy", client)


async def test_long_texts_make_smaller_batches(
    tmp_path: Path, client: AsyncOpenAI, service: Service
) -> None:
    texts = ["word " * 100_000 + str(n) for n in range(4)]
    await bulk.embed_async(texts, tmp_path / "v.npy", model=MODEL, client=client)
    assert service.sizes == [1, 1, 1, 1]
    assert np.load(tmp_path / "v.npy")[:, 0].tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize("data", [[], [{"index": 0}], [{"index": 0, "embedding": "?"}], None, "x"])
async def test_an_answer_without_vectors_fails_its_batch(tmp_path: Path, data: object) -> None:
    with wire.serving(wire.answer({"data": data})) as server:
        client = AsyncOpenAI(api_key="sk-test", base_url=server.url)
        summary = await bulk.embed_async(["a"], tmp_path / "v.npy", model=MODEL, client=client)
    assert summary.errors == {"invalid_vectors": 1}


async def test_a_row_without_text_is_named(tmp_path: Path, client: AsyncOpenAI) -> None:
    with pytest.raises(ValueError, match="row 1 has no text in the column 'body'"):
        await bulk.embed_async(
            [{"body": "a 1"}, {"text": "b"}], tmp_path / "v.npy", model=MODEL, client=client,
            column="body",
        )  # fmt: skip


async def test_the_kind_of_output_is_checked_first(client: AsyncOpenAI, service: Service) -> None:
    with pytest.raises(ValueError, match=r"v\.csv: expected \.npy or \.parquet"):
        await embed(Path("v.csv"), client)
    assert not service.sizes
