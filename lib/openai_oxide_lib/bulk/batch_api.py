"""The calls that a job makes to the Batch API, and what it looks at in the answers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

from openai_oxide_lib.client.clients import AsyncClient
from openai_oxide_runtime.calls.async_streamed_response import AsyncResponseContextManager
from openai_oxide_runtime.calls.raw_client import AsyncStreamingView
from openai_oxide_runtime.errors.base import OpenAIError
from openai_oxide_runtime.operations.operation import Operation

__all__ = ["Batch", "BatchAPI"]

_CONTENT: Final = Operation("bulk", "GET", "/files/{file_id}/content", content="binary")
_ENDED: Final = frozenset(("completed", "failed", "expired", "cancelled"))
_FILE_READY: Final = frozenset(("processed", "uploaded"))
_PAGES: Final = 50
"""How many pages of files or batches are searched for an earlier one."""


class Batch(NamedTuple):
    """A batch as the server describes it."""

    id: str
    status: str
    files: tuple[str, ...]
    """The files that hold results: outputs first, then errors."""
    error: str | None
    """The code of what made the whole batch fail."""
    done: int
    """Requests that ended."""

    @property
    def ended(self) -> bool:
        """Whether nothing will change any more."""
        return self.status in _ENDED


class BatchAPI:
    """The Batch API through a client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upload(self, path: Path, name: str) -> str:
        """Upload the requests of a batch as a file of this name; the id of the file."""
        body, files = {"purpose": "batch"}, {"file": (name, path)}
        file = await self._client.post("/files", body=body, files=files, cast_to=dict)
        return str(file["id"])

    async def find_file(self, name: str) -> str | None:
        """The id of an uploaded file by its name."""
        async for file in self._list("/files", {"purpose": "batch"}):
            if file.get("filename") == name and file.get("status") != "error":
                return str(file["id"])
        return None

    async def is_ready(self, file_id: str) -> bool:
        """Whether the server has processed a file. Raises OpenAIError where it refused it."""
        file = await self._client.get(f"/files/{file_id}", cast_to=dict)
        if file.get("status") == "error":
            details = file.get("status_details")
            raise OpenAIError(f"the server refused the file {file_id}: {details}")
        return file.get("status", "processed") in _FILE_READY

    async def create(self, endpoint: str, file_id: str, metadata: dict[str, str]) -> Batch:
        """Start a batch."""
        body = {
            "endpoint": endpoint,
            "input_file_id": file_id,
            "completion_window": "24h",
            "metadata": metadata,
        }
        return _batch(await self._client.post("/batches", body=body, cast_to=dict))

    async def find_batch(self, metadata: dict[str, str]) -> Batch | None:
        """The batch that was started with this metadata."""
        async for batch in self._list("/batches", {}):
            if (batch.get("metadata") or {}) == metadata:
                return _batch(batch)
        return None

    async def retrieve(self, batch_id: str) -> Batch:
        """A batch as it is now."""
        return _batch(await self._client.get(f"/batches/{batch_id}", cast_to=dict))

    async def cancel(self, batch_id: str) -> Batch:
        """Stop a batch; what it finished is kept."""
        return _batch(await self._client.post(f"/batches/{batch_id}/cancel", cast_to=dict))

    async def lines(self, file_id: str) -> AsyncIterator[str]:
        """The lines of a file of results."""
        send = partial(AsyncStreamingView(self._client).execute, _CONTENT, {}, file_id)
        async with AsyncResponseContextManager(send) as response:
            async for line in response.iter_lines():
                if line.strip():
                    yield line

    async def _list(self, path: str, query: dict[str, str]) -> AsyncIterator[dict[str, Any]]:
        """The newest objects of a list first, page by page."""
        params: dict[str, Any] = {**query, "limit": 100}
        for _ in range(_PAGES):
            page = await self._client.get(path, options={"params": params}, cast_to=dict)
            for item in page["data"]:
                yield item
            if not page.get("has_more") or not page["data"]:
                return
            params["after"] = page["data"][-1]["id"]


def _batch(body: dict[str, Any]) -> Batch:
    # The id of a file that does not exist is null, missing or empty.
    files = tuple(filter(None, (body.get("output_file_id"), body.get("error_file_id"))))
    errors = (body.get("errors") or {}).get("data") or [{}]
    counts = body.get("request_counts") or {}
    done = counts.get("completed", 0) + counts.get("failed", 0)
    return Batch(body["id"], body["status"], files, errors[0].get("code"), done)
