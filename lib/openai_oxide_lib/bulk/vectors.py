"""Vectors in bulk: texts in batches, base64 on the wire, and one file of 32-bit floats.

texts ─► batches ─► requests ─► VectorFile ─► vectors.npy or a column of Parquet
"""

from __future__ import annotations

import asyncio
from contextlib import closing
from pathlib import Path
from typing import Final, TypedDict, Unpack, cast

from openai_oxide_lib.bulk import sources
from openai_oxide_lib.bulk.execution import Execution
from openai_oxide_lib.bulk.journal import Journal, JournalError, Result
from openai_oxide_lib.bulk.plan import Plan, plan_of
from openai_oxide_lib.bulk.request_template import Row
from openai_oxide_lib.bulk.row_feed import row_feed
from openai_oxide_lib.bulk.summary import Summary
from openai_oxide_lib.bulk.threads import run_coroutine
from openai_oxide_lib.bulk.vector_batches import Batches, answered_into
from openai_oxide_lib.bulk.vector_file import VectorFile
from openai_oxide_lib.client.clients import AsyncClient
from openai_oxide_runtime.policies.rate_limiter import RateLimiter

__all__ = ["EmbedOptions", "embed", "embed_async"]

_MOST: Final = 2048
"""The most texts that the API takes in one request."""


class EmbedOptions(TypedDict, total=False):
    """The options of ``embed``, beside the model."""

    dimensions: int
    """Numbers in each vector; the model's own by default."""
    column: str
    """The column that has the text: ``text``."""
    batch: int
    """Texts in a request, 2,048 at most: 128."""
    concurrency: int
    """Requests in flight at once, at most: 32."""
    limits: RateLimiter | None
    """A ``RateLimiter`` to keep to; by default the limits in the server's headers."""
    max_cost: float | None
    """Dollars after which the job stops; None for no limit."""
    retry: bool
    """Whether texts that failed in an earlier run are done again: False."""
    client: AsyncClient | None
    """The client that sends; None for a new one with the environment's settings."""
    progress: bool | None
    """Whether progress is shown; None shows it on a terminal and in a notebook."""


def embed(
    source: sources.RowSource, sink: str | Path, *, model: str, **options: Unpack[EmbedOptions]
) -> Summary:
    """Turn every text of ``source`` into a vector, and write the vectors to ``sink``.

        bulk.embed("texts.jsonl", "vectors.npy", model="text-embedding-3-small")

    ``sink`` is an .npy file, to be opened with ``numpy.load(path, mmap_mode="r")``, or a .parquet
    file with the column ``embedding``. Row ``i`` is the vector of text ``i``, as 32-bit floats.
    A text that the API refuses has a vector of NaN; the summary counts it, by its error.

    A journal beside the sink lets the same call go on after a kill. Raises what ``run`` raises.
    """
    return run_coroutine(embed_async(source, sink, model=model, **options))


async def embed_async(
    source: sources.RowSource, sink: str | Path, *, model: str, **options: Unpack[EmbedOptions]
) -> Summary:
    """Like ``embed``, in the running event loop."""
    path = _checked(Path(sink))
    batch = min(options.get("batch", 128), _MOST)
    plan = _plan(model, batch, options)
    plan.identity["source"] = sources.fingerprint(source)
    batches = Batches(row_feed(source), options.get("column", "text"), batch)
    name = path.with_name(f"{path.name}.journal")
    with (
        closing(Journal(name, plan.identity)) as journal,
        closing(_file(journal, path)) as file,
    ):
        shown = (options.get("client"), options.get("progress"))
        run = Execution(plan, journal, *shown, lambda: sources.count(source))
        summary = await run.live(batches, answered_into(file))
        await asyncio.to_thread(_save, file, journal, path)
    return summary


def _checked(sink: Path) -> Path:
    if sink.suffix not in (".npy", ".parquet"):
        raise ValueError(f"{sink}: expected .npy or .parquet as the kind of the output")
    return sink


def _plan(model: str, batch: int, options: EmbedOptions) -> Plan:
    """The plan of a job whose rows are batches of texts."""
    request: Row = {"model": model, "input": "{texts}", "encoding_format": "base64"}
    if "dimensions" in options:
        request = {**request, "dimensions": options["dimensions"]}
    plan = plan_of(request, endpoint="/v1/embeddings", max_cost=options.get("max_cost"))
    plan.identity.update(batch=batch, column=options.get("column", "text"))
    fields = {name: value for name, value in options.items() if name in ("limits", "retry")}
    return plan._replace(concurrency=options.get("concurrency", 32), **fields)  # type: ignore[arg-type]


def _file(journal: Journal, sink: Path) -> VectorFile:
    """The file of the vectors that the journal knows, or a new one."""
    path = sink.with_name(f".partial-{sink.stem}.npy")
    dimensions_seen = (result.get("dimensions") for _, result in journal.results())
    dimensions = cast("int | None", next(filter(None, dimensions_seen), None))
    if dimensions is None:
        return VectorFile(path)
    try:
        file = VectorFile.restored(path, sink)
    except FileNotFoundError as error:
        raise JournalError(
            f"{journal.path} is that of vectors which are gone: delete it to begin anew"
        ) from error
    file.dimensions = dimensions
    return file


def _save(file: VectorFile, journal: Journal, sink: Path) -> None:
    rows = 0
    for _, result in journal.results():
        size = cast("int", result["rows"])
        lost = range(rows, rows + size) if result["error"] is not None else ()
        refused = (
            cast("int", one["row"]) for one in cast("list[Result]", result.get("failed", []))
        )
        for row in (*lost, *refused):
            file.missing(row)
        rows += size
    file.save(sink, rows)
