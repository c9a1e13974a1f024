"""A bulk job: rows in, one request for each, rows out, with a journal to go on after a kill.

source ─► row_feed ─► live ─► journal ─► sinks
rows                  requests            the output, in the order of the source
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Unpack

from openai_oxide_lib.bulk import sources
from openai_oxide_lib.bulk.arrow_tables import arrow_table
from openai_oxide_lib.bulk.execution import Execution
from openai_oxide_lib.bulk.journal import Journal, Result
from openai_oxide_lib.bulk.live import GetResult
from openai_oxide_lib.bulk.plan import JobOptions, Plan, plan_of
from openai_oxide_lib.bulk.request_template import Body, MakeBody, Row
from openai_oxide_lib.bulk.results import failure, rejected, success
from openai_oxide_lib.bulk.row_feed import row_feed
from openai_oxide_lib.bulk.sender import Sender
from openai_oxide_lib.bulk.sinks import check_sink, write_rows
from openai_oxide_lib.bulk.summary import Summary
from openai_oxide_lib.bulk.threads import run_coroutine
from openai_oxide_runtime.errors.base import OpenAIError

__all__ = ["Job", "run", "run_async"]


class Job:
    """A job that did all its rows. ``summary`` has its totals."""

    def __init__(self, plan: Plan, journal: Path, summary: Summary, folder: Any = None) -> None:
        self.summary = summary
        self._plan = plan
        self._journal = journal
        self._folder = folder  # a temporary one goes with the job

    def rows(self) -> Iterator[dict[str, object]]:
        """The finished rows in the order of the source, with the columns of the output."""
        with closing(Journal(self._journal, self._plan.identity)) as journal:
            yield from (_columns(self._plan, *row) for row in journal.results())

    def to_arrow(self) -> Any:
        """The finished rows as a table of pyarrow, which pandas and polars take as it is."""
        return arrow_table(self.rows)

    def __repr__(self) -> str:
        return f"Job({self.summary})"


def run(
    source: sources.RowSource,
    sink: str | Path | None = None,
    *,
    request: Row | MakeBody,
    **options: Unpack[JobOptions],
) -> Job:
    """Send a request for each row of ``source``, and write what came back to ``sink``.

        bulk.run("prompts.jsonl", "answers.jsonl",
                 request={"model": "gpt-5-mini", "input": "{prompt}"})

    ``source`` is a .jsonl, .csv, .parquet or .db file, a folder of them, ``"-"``, a table of
    pyarrow, pandas or polars, or an iterable of mappings. ``sink`` is such a file, ``"-"``, or None
    to keep the rows in the job. ``request`` is the body with ``{column}`` in its strings, or a
    function that makes the body of a row. The options are those of ``JobOptions``.

    Finished rows are kept in a journal beside the sink: the same call goes on after a kill. Each
    row stands once in the output; a request may be sent again. Rows that fail for good have their
    error in the column ``error``.

    Raises BulkStopped where the job stopped early: the first 20 rows failed alike, the quota is
    used up, or ``max_cost`` is reached. Raises JournalError where another job writes this sink, or
    wrote it. Ctrl-C gives requests in flight five seconds, a second one none.
    """
    return run_coroutine(run_async(source, sink, request=request, **options))


async def run_async(
    source: sources.RowSource,
    sink: str | Path | None = None,
    *,
    request: Row | MakeBody,
    **options: Unpack[JobOptions],
) -> Job:
    """Like ``run``, in the running event loop."""
    plan = plan_of(request, **options)
    plan.identity["source"] = sources.fingerprint(source)
    stays = sink not in (None, "-")
    folder = None if stays else tempfile.TemporaryDirectory(prefix="bulk-")
    path = Path(folder.name) / "journal" if folder else journal_of(str(sink))
    if plan.backend == "batch":
        _check_readable(source)
    with closing(Journal(path, plan.identity)) as journal:
        shown = (options.get("client"), options.get("progress"))
        run = Execution(plan, journal, *shown, lambda: sources.count(source))
        if plan.backend == "batch":
            summary = await run.batches(lambda: row_feed(source))
        else:
            summary = await run.live(row_feed(source), _answered)
        if sink is not None:
            rows = lambda: (_columns(plan, *row) for row in journal.results())  # noqa: E731
            await asyncio.to_thread(write_rows, str(sink), rows)
    return Job(plan, path, summary, folder)


def _check_readable(source: sources.RowSource) -> None:
    if source == "-" or isinstance(source, Iterator | AsyncIterable):
        raise ValueError("pass a file, a table or a list: a batch job reads its source again")


def journal_of(sink: str) -> Path:
    """The journal beside an output; ValueError for an output that cannot be."""
    check_sink(sink)
    path = Path(sink.partition("#")[0])
    return path.with_name(f"{path.name}.journal")


def _answered(plan: Plan, sender: Sender) -> GetResult:
    """How a row gets its result: by the answer to its request."""

    async def get_result(number: int, row: Row, body: Body) -> Result:
        try:
            answer = await sender.send(str(number), body, plan.attempts)
        except OpenAIError as error:
            return failure(error)
        except (TypeError, ValueError) as error:  # a body that is no JSON
            return rejected("request", error)
        return success(plan, body, answer.content, answer.request_id)

    return get_result


def _columns(plan: Plan, number: int, result: Result) -> dict[str, object]:
    """A row of the output: its key or number first, then the answer's fields, then the rest."""
    row = {plan.key or "row": result.get("key", number), **result}
    row.pop("key", None)
    if plan.output is None:
        return row
    output = row.pop("output")
    fields = output if isinstance(output, dict) else {"output": output}
    first = plan.key or "row"
    return {first: row.pop(first), **fields, **row}
