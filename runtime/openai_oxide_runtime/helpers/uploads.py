"""What ``client.uploads`` can do beyond its operations: a large file in parts, several at once."""

from __future__ import annotations

import asyncio
import builtins
import os
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import TYPE_CHECKING, Any, Unpack

from .. import forks, threads
from ..absent import Omit, omit
from ..resources import AsyncResource, Resource

if TYPE_CHECKING:
    from openai_oxide.types import FilePurpose, Upload

    from ..options import RequestOptions
    from .upload_parts import FileSource, Part, UploadState

__all__ = ["AsyncUploadsExtras", "UploadsExtras"]

File = os.PathLike[str] | str | builtins.bytes
Progress = Callable[["UploadState"], object]


class UploadsExtras(Resource):
    """The base of ``client.uploads``."""

    def upload_file_chunked(
        self,
        *,
        file: File,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit | None = omit,
        max_concurrency: int = 4,
        state: UploadState | None = None,
        on_progress: Progress | None = None,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Upload a file in parts of ``part_size`` bytes (64 MiB), ``max_concurrency`` at a time.

        Parts are read from disk while they are sent. The checksum is computed meanwhile, and the
        server compares it; ``md5`` gives it, None leaves it out. ``on_progress`` is called with the
        ``UploadState`` after each part. Should the upload break off, call again with the same
        ``state``: what the server has is not sent again.
        """
        work = _Work(self, file, filename, bytes, part_size, max_concurrency, state)
        work.options = dict(options)
        if work.state.upload_id is None:
            upload = work.resource.create(**work.announcement(mime_type, purpose), **options)
            work.begin(upload.id)
        checksum = _send_all(work, md5, on_progress)
        done: Upload = work.resource.complete(
            work.state.upload_id,
            part_ids=work.state.part_ids(),
            md5=checksum,
            **work.later_options(),
        )
        return done


class AsyncUploadsExtras(AsyncResource):
    """The base of ``client.uploads``, for asyncio."""

    async def upload_file_chunked(
        self,
        *,
        file: File,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit | None = omit,
        max_concurrency: int = 4,
        state: UploadState | None = None,
        on_progress: Progress | None = None,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Upload a file in parts of ``part_size`` bytes (64 MiB), ``max_concurrency`` at a time.

        Parts are read from disk while they are sent. The checksum is computed meanwhile, and the
        server compares it; ``md5`` gives it, None leaves it out. ``on_progress`` is called with the
        ``UploadState`` after each part. Should the upload break off, or be cancelled, call again
        with the same ``state``: what the server has is not sent again.
        """
        work = _Work(self, file, filename, bytes, part_size, max_concurrency, state)
        work.options = dict(options)
        if work.state.upload_id is None:
            upload = await work.resource.create(**work.announcement(mime_type, purpose), **options)
            work.begin(upload.id)
        checksum = await _async_send_all(work, md5, on_progress)
        done: Upload = await work.resource.complete(
            work.state.upload_id,
            part_ids=work.state.part_ids(),
            md5=checksum,
            **work.later_options(),
        )
        return done


class _Work:
    """One upload: what is sent, how far it is, and how many parts go at once."""

    def __init__(
        self,
        resource: Any,
        file: File,
        filename: str | None,
        size: int | None,
        part_size: int | None,
        max_concurrency: int,
        state: UploadState | None,
    ) -> None:
        from .upload_parts import PART_SIZE, FileSource, UploadState, plan

        if max_concurrency < 1:
            raise ValueError("max_concurrency must be at least 1")
        self.resource = resource
        self.options: dict[str, Any] = {}
        self.source: FileSource = FileSource(file, filename, size)
        self.state: UploadState = UploadState() if state is None else state
        self.part_size = part_size or (PART_SIZE if state is None else state.part_size)
        self.workers = max_concurrency
        plan(self.source.size, self.part_size)
        if self.state.upload_id is not None:
            self._check_same()

    def _check_same(self) -> None:
        state = self.state
        if (state.size, state.part_size) != (self.source.size, self.part_size):
            raise ValueError(
                f"the state is of an upload of {state.size} bytes in parts of {state.part_size}; "
                f"this is one of {self.source.size} bytes in parts of {self.part_size}"
            )

    def announcement(self, mime_type: str, purpose: str) -> dict[str, Any]:
        """The parameters of the call that begins the upload."""
        size, name = self.source.size, self.source.name
        return {"bytes": size, "filename": name, "mime_type": mime_type, "purpose": purpose}

    def begin(self, upload_id: str) -> None:
        """The server has agreed to a new upload."""
        self.state.begin(upload_id, self.source.size, self.part_size)

    def part(self, window: Any) -> Any:
        """The call that sends a part; to be awaited in the other colour."""
        data = (self.source.name, window, "application/octet-stream")
        create = self.resource.parts.create
        return create(self.state.upload_id, data=data, **self.later_options())

    def later_options(self) -> dict[str, Any]:
        """The options of the calls after the first: one key for several would be refused."""
        dropped = ("idempotency_key", "extra_body")
        return {name: value for name, value in self.options.items() if name not in dropped}


def _send_all(work: _Work, md5: Any, on_progress: Progress | None) -> Any:
    """Send what is missing and return the checksum. At an error no further part is begun."""
    stop = forks.event()
    running: dict[Future[str], Part] = {}
    pool = threads.pool(work.workers + 1, "upload")
    try:
        hashing = pool.submit(work.source.md5, stop.is_set) if isinstance(md5, Omit) else None
        waiting = work.state.missing()
        while waiting or running:
            while waiting and len(running) < work.workers:
                part = waiting.pop(0)
                running[pool.submit(_send, work, part)] = part
            _collect(work, running, wait(running, return_when=FIRST_COMPLETED).done, on_progress)
        return hashing.result() if hashing else _given(md5)
    finally:
        stop.set()
        pool.shutdown(wait=True, cancel_futures=True)
        # Parts that arrived while another failed are the server's too.
        for future, part in running.items():
            if future.done() and not future.cancelled() and future.exception() is None:
                work.state.parts[part.number] = future.result()


def _collect(
    work: _Work, running: dict[Future[str], Part], done: set[Any], on_progress: Progress | None
) -> None:
    for future in done:
        part_id = future.result()
        work.state.parts[running.pop(future).number] = part_id
        if on_progress is not None:
            on_progress(work.state)


def _send(work: _Work, part: Part) -> str:
    window = work.source.window(part)
    try:
        return str(work.part(window).id)
    finally:
        window.close()


async def _async_send_all(work: _Work, md5: Any, on_progress: Progress | None) -> Any:
    """Send what is missing and return the checksum. At an error the other parts are cancelled."""
    stop = forks.event()
    waiting = work.state.missing()
    hashing = threads.in_thread(work.source.md5, stop.is_set) if isinstance(md5, Omit) else None
    tasks = [asyncio.ensure_future(hashing)] if hashing else []

    async def send_parts() -> None:
        while waiting:
            part = waiting.pop(0)
            work.state.parts[part.number] = await _async_send(work, part)
            if on_progress is not None:
                on_progress(work.state)

    workers: list[Any] = [asyncio.ensure_future(send_parts()) for _ in range(work.workers)]
    try:
        await asyncio.gather(*workers, *tasks)
        return tasks[0].result() if tasks else _given(md5)
    finally:
        stop.set()
        for task in (*workers, *tasks):
            task.cancel()
        await asyncio.gather(*workers, *tasks, return_exceptions=True)


async def _async_send(work: _Work, part: Part) -> str:
    window = work.source.window(part)
    try:
        return str((await work.part(window)).id)
    finally:
        window.close()


def _given(md5: Any) -> Any:
    return omit if md5 is None else md5
