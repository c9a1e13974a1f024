"""The same requests on an engine that holds the data: Ray Data, Dask, Spark, Daft.

ds.map_batches(bulk.Ask({"model": "gpt-5-mini", "input": "{text}"}), batch_size=1000)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Unpack

from openai_oxide_lib.bulk.extras import extra
from openai_oxide_lib.bulk.job import run
from openai_oxide_lib.bulk.plan import JobOptions, plan_of
from openai_oxide_lib.bulk.request_template import MakeBody, Row
from openai_oxide_runtime.policies.rate_limiter import RateLimiter

__all__ = ["Ask"]

_RESERVED = frozenset(("key", "client", "retry", "progress", "backend"))


class Ask:
    """A function of a batch of rows that sends a request for each, and adds the answers' columns.

    It is configuration alone, so that it travels to the workers of an engine; a client is made
    there, with the settings of the worker's environment. A batch may be a list of mappings, a
    mapping of columns (Ray), a table of pyarrow, or a DataFrame of pandas or polars; what comes
    back is of the same kind. A row that fails has its error in the column ``error``.

    ``request`` and the options are those of ``run``. ``workers`` says on how many workers it runs:
    each keeps to its part of the limits of a ``RateLimiter``.
    """

    def __init__(
        self, request: Row | MakeBody, *, workers: int = 1, **options: Unpack[JobOptions]
    ) -> None:
        wrong = sorted(_RESERVED & options.keys())
        if wrong:
            raise TypeError(f"an engine decides this, not the function: {', '.join(wrong)}")
        plan_of(request, **options)
        self._request = request
        self._options: JobOptions = {
            **options,
            "limits": _share(options.get("limits"), workers),
            "progress": False,
        }

    def rows(self, rows: Iterable[Row]) -> Iterator[dict[str, object]]:
        """Each row with the columns of its answer."""
        rows = list(rows)
        job = run(rows, request=self._request, **self._options)
        for row, result in zip(rows, job.rows(), strict=True):
            yield {**row, **{name: value for name, value in result.items() if name != "row"}}

    def __call__(self, batch: Any) -> Any:
        """The batch with the columns of the answers."""
        if isinstance(batch, list):
            return list(self.rows(batch))
        if isinstance(batch, Mapping):
            return self._columns(batch)
        pyarrow = extra("pyarrow", "a table")
        table = pyarrow.table(batch)
        answered = pyarrow.Table.from_pylist(list(self.rows(table.to_pylist())))
        return _like(batch, answered)

    def map_in_pandas(self, batches: Iterable[Any]) -> Iterator[Any]:
        """For Spark: ``df.mapInPandas(ask.map_in_pandas, schema)``."""
        return map(self, batches)

    def _columns(self, batch: Mapping[str, Any]) -> dict[str, list[object]]:
        """A mapping of columns, each a sequence or an array of numpy."""
        columns = {name: _plain(values) for name, values in batch.items()}
        values = zip(*columns.values(), strict=True)
        rows = [dict(zip(columns, row, strict=True)) for row in values]
        answered = list(self.rows(rows))
        names = dict.fromkeys(name for row in answered for name in row)
        return {name: [row.get(name) for row in answered] for name in names}


def _share(limits: Any, workers: int) -> Any:
    """The part of the limits that one of several workers keeps to."""
    if not isinstance(limits, RateLimiter):
        return limits if limits is not None else "learn"
    requests, tokens = (_part(limit, workers) for limit in (limits.requests, limits.tokens))
    return RateLimiter(requests=requests, tokens=tokens, per=limits.per)


def _part(limit: float | None, workers: int) -> float | None:
    return None if limit is None else limit / workers


def _plain(values: Any) -> list[object]:
    """Python values of a column: numpy's own types are not JSON."""
    to_list: Callable[[], list[object]] | None = getattr(values, "tolist", None)
    return to_list() if to_list else list(values)


def _like(batch: Any, table: Any) -> Any:
    """A table of pyarrow as what the batch was."""
    package = type(batch).__module__.partition(".")[0]
    if package == "pandas":
        return table.to_pandas()
    if package == "polars":
        return extra("polars", "a polars batch").from_arrow(table)
    return table
