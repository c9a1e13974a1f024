"""Texts in batches, and the requests that turn them into vectors."""

from __future__ import annotations

import asyncio
import sys
from array import array
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Final, cast

from openai_oxide_lib.bulk.endpoints import usage_of
from openai_oxide_lib.bulk.journal import Result
from openai_oxide_lib.bulk.live import GetResult
from openai_oxide_lib.bulk.plan import Plan
from openai_oxide_lib.bulk.request_template import Body, Row
from openai_oxide_lib.bulk.results import failure, rejected
from openai_oxide_lib.bulk.sender import Answer, Sender
from openai_oxide_lib.bulk.vector_file import VectorFile
from openai_oxide_lib.encoded_vector import unpacked
from openai_oxide_runtime.errors.base import OpenAIError
from openai_oxide_runtime.errors.status import BadRequestError

__all__ = ["Batches", "answered_into"]

_MOST_BYTES: Final = 900_000
"""The most bytes of text in one request: the API takes 300,000 tokens."""


class Batches(AsyncIterator[tuple[int, Row]]):
    """Texts in batches, each with the number of its first text."""

    def __init__(self, rows: AsyncIterator[tuple[int, Row]], column: str, most: int) -> None:
        self._rows = rows
        self._column = column
        self._most = most
        self._number = -1
        self._next: tuple[int, str] | None = None
        self._lock = asyncio.Lock()

    async def __anext__(self) -> tuple[int, Row]:
        async with self._lock:
            first = self._next or await self._text()
            start, texts, size = first[0], [first[1]], len(first[1])
            self._next = None
            while len(texts) < self._most:
                try:
                    self._next = await self._text()
                except StopAsyncIteration:
                    break
                size += len(self._next[1])
                if size > _MOST_BYTES:
                    break
                texts.append(self._next[1])
                self._next = None
            self._number += 1
            return self._number, {"start": start, "texts": texts}

    async def _text(self) -> tuple[int, str]:
        number, row = await anext(self._rows)
        text = row.get(self._column)
        if not isinstance(text, str):
            raise ValueError(f"row {number} has no text in the column {self._column!r}")
        return number, text


def answered_into(file: VectorFile) -> Callable[[Plan, Sender], GetResult]:
    """How a batch gets its result: its vectors go to the file, the journal gets the rest."""

    def answered(plan: Plan, sender: Sender) -> GetResult:
        async def get_result(number: int, row: Row, body: Body) -> Result:
            texts = cast("Sequence[str]", row["texts"])
            batch = _Batch(plan, sender, file, body, cast("int", row["start"]))
            return await batch.result(str(number), texts, 0)

        return get_result

    return answered


class _Batch:
    """One batch on its way. Where the API refuses it, its halves are sent, down to one text."""

    def __init__(
        self, plan: Plan, sender: Sender, file: VectorFile, body: Body, start: int
    ) -> None:
        self._plan = plan
        self._sender = sender
        self._file = file
        self._body = body
        self._start = start

    async def result(self, key: str, texts: Sequence[str], offset: int) -> Result:
        """The result of the texts that begin at ``offset`` of the batch."""
        body = {**self._body, "input": texts}
        try:
            answer = await self._sender.send(key, body, self._plan.attempts)
            return self._written(answer, texts, offset)
        except BadRequestError as error:
            if len(texts) > 1:
                return await self._halves(key, texts, offset)
            return self._refused(failure(error), offset)
        except OpenAIError as error:
            return {**failure(error), "rows": len(texts)}
        except (LookupError, TypeError, ValueError) as error:
            return {**rejected("invalid_vectors", error), "rows": len(texts)}

    def _written(self, answer: Answer, texts: Sequence[str], offset: int) -> Result:
        vectors = _vectors(answer.content, len(texts))
        self._file.write(self._start + offset, vectors)
        return {
            "error": None,
            "usage": usage_of(answer.content)._asdict(),
            "model": self._body["model"],
            "rows": len(texts),
            "failed": [],
            "dimensions": self._file.dimensions,
        }

    async def _halves(self, key: str, texts: Sequence[str], offset: int) -> Result:
        middle = len(texts) // 2
        first = await self.result(f"{key}a", texts[:middle], offset)
        second = await self.result(f"{key}b", texts[middle:], offset + middle)
        return _joined(first, second)

    def _refused(self, result: Result, offset: int) -> Result:
        """The result of one text that the API refuses."""
        failed = {"row": self._start + offset, "error": result["error"]}
        return {**result, "error": None, "rows": 1, "failed": [failed]}


def _joined(first: Result, second: Result) -> Result:
    """The result of two halves of a batch: a half that failed whole makes the batch fail."""
    broken = first if first["error"] is not None else second
    usages = [cast("dict[str, int]", half["usage"] or {}) for half in (first, second)]
    failed = [*cast("list[Result]", first.get("failed", []))]
    return {
        **broken,
        "model": first["model"] or second["model"],
        "usage": {name: sum(u.get(name, 0) for u in usages) for name in {*usages[0], *usages[1]}},
        "rows": cast("int", first["rows"]) + cast("int", second["rows"]),
        "failed": failed + cast("list[Result]", second.get("failed", [])),
        "dimensions": first.get("dimensions") or second.get("dimensions"),
    }


def _vectors(content: Body, count: int) -> list[bytes]:
    """The vectors of an answer in the order of their texts; ValueError where one is missing."""
    items = content.get("data")
    by_index = (
        {item["index"]: item["embedding"] for item in items} if isinstance(items, list) else {}
    )
    if sorted(by_index) != list(range(count)):
        raise ValueError(f"the response has vectors {sorted(by_index)[:5]}… for {count} texts")
    return [_bytes(by_index[index]) for index in range(count)]


def _bytes(vector: object) -> bytes:
    """The bytes of a vector in base64, or of numbers where the server sent those."""
    numbers = array(
        "f", unpacked(vector) if isinstance(vector, str) else cast("list[float]", vector)
    )
    if isinstance(vector, str) and sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
