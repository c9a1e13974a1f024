"""What ``client.uploads`` has beyond its operations: upload a large file in concurrent parts."""

from __future__ import annotations

import asyncio
import builtins
import contextvars
import os
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import TYPE_CHECKING, Any, Unpack

from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.concurrency import threads
from openai_oxide_runtime.concurrency.cancellation import Abort, current_abort
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from openai_oxide.types import FilePurpose, Upload
    from openai_oxide_lib.upload_parts import FileSource, Part, UploadState, Window
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncUploadsExtras", "UploadsExtras"]

File = os.PathLike[str] | str | builtins.bytes
Progress = Callable[["UploadState"], object]
Sent = tuple[str, str]
"""The id of an uploaded part, and its checksum."""


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
        """Upload a file in parts, several at once.

        file: a path or bytes.
        mime_type, purpose, filename: as ``uploads.create`` takes them.
        bytes: the size of the file, to check it. Default: not checked.
        part_size: bytes in each part. Default and maximum: 64 MiB.
        md5: the checksum for the server to compare; None for no check. Default: it is computed
            during the upload.
        max_concurrency: the most parts at once. Default 4.
        state: the state of an unfinished upload, to continue it. Parts on the server are not sent
            again.
        on_progress: called with the ``UploadState`` after each part.

        Raises ``ValueError`` if the file or the other arguments do not fit ``state``.

        Source: ``POST /uploads``
        """
        upload = _Upload(self, file, filename, bytes, part_size, max_concurrency, state)
        upload.options = dict(options)
        request = upload.request(mime_type, purpose)
        if upload.state.upload_id is None:
            upload.begin(upload.resource.create(**request, **options).id, request)
        else:
            upload.check_same(request)
            upload.check_parts()
        checksum = _send_all(upload, md5, on_progress)
        completed: Upload = upload.resource.complete(
            upload.state.upload_id,
            part_ids=upload.state.part_ids(),
            md5=checksum,
            **upload.part_options(),
        )
        return completed


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
        """Upload a file in parts, several at once.

        file: a path or bytes.
        mime_type, purpose, filename: as ``uploads.create`` takes them.
        bytes: the size of the file, to check it. Default: not checked.
        part_size: bytes in each part. Default and maximum: 64 MiB.
        md5: the checksum for the server to compare; None for no check. Default: it is computed
            during the upload.
        max_concurrency: the most parts at once. Default 4.
        state: the state of an unfinished upload, to continue it. Parts on the server are not sent
            again.
        on_progress: called with the ``UploadState`` after each part.

        Raises ``ValueError`` if the file or the other arguments do not fit ``state``.

        Source: ``POST /uploads``
        """
        upload = _Upload(self, file, filename, bytes, part_size, max_concurrency, state)
        upload.options = dict(options)
        request = upload.request(mime_type, purpose)
        if upload.state.upload_id is None:
            upload.begin((await upload.resource.create(**request, **options)).id, request)
        else:
            upload.check_same(request)
            await threads.in_thread(upload.check_parts)
        checksum = await _async_send_all(upload, md5, on_progress)
        completed: Upload = await upload.resource.complete(
            upload.state.upload_id,
            part_ids=upload.state.part_ids(),
            md5=checksum,
            **upload.part_options(),
        )
        return completed


class _Upload:
    """One upload: the file, its state and the request options."""

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
        from openai_oxide_lib.upload_parts import PART_SIZE, FileSource, UploadState, plan

        if max_concurrency < 1:
            raise ValueError("max_concurrency must be at least 1")
        self.resource = resource
        self.options: dict[str, Any] = {}
        self.source: FileSource = FileSource(file, filename, size)
        self.state: UploadState = UploadState() if state is None else state
        self.part_size = part_size or (PART_SIZE if state is None else state.part_size)
        self.workers = max_concurrency
        plan(self.source.size, self.part_size)

    def check_same(self, request: dict[str, Any]) -> None:
        """Raise ValueError if the state is that of another upload."""
        state = self.state
        if (state.size, state.part_size) != (self.source.size, self.part_size):
            raise ValueError(
                f"the state is of an upload of {state.size} bytes in parts of {state.part_size}; "
                f"this is one of {self.source.size} bytes in parts of {self.part_size}"
            )
        if difference := state.difference(request):
            raise ValueError(f"{difference}: pass another state, or none")

    def check_parts(self) -> None:
        """Raise ValueError if uploaded parts differ from the file."""
        for part, checksum in self.state.sent():
            if self.checksum(part) != checksum:
                raise ValueError(
                    f"the file has changed: part {part.number} (from byte {part.start}) is not "
                    "what was uploaded: pass another state, or none, to upload it again"
                )

    def checksum(self, part: Part) -> str:
        """The checksum of a part of the file."""
        from openai_oxide_lib.upload_parts import checksum

        return checksum(self.source.window(part))

    def request(self, mime_type: str, purpose: str) -> dict[str, Any]:
        """The parameters of ``uploads.create``."""
        size, name = self.source.size, self.source.name
        return {"bytes": size, "filename": name, "mime_type": mime_type, "purpose": purpose}

    def begin(self, upload_id: str, request: dict[str, Any]) -> None:
        """The server has created the upload."""
        self.state.begin(upload_id, self.part_size, **request)

    def send(self, window: Window) -> Any:
        """Send a part; returns an awaitable for an async client."""
        data = (self.source.name, window, "application/octet-stream")
        create = self.resource.parts.create
        return create(self.state.upload_id, data=data, **self.part_options())

    def part_options(self) -> dict[str, Any]:
        """The options of requests after the first; they must not share its idempotency key."""
        first_only = ("idempotency_key", "extra_body")
        return {name: value for name, value in self.options.items() if name not in first_only}


def _send_all(upload: _Upload, md5: str | Omit | None, on_progress: Progress | None) -> str | Omit:
    """Send the missing parts, and return the checksum.

    After an error no further part is started, and this waits for those in progress; after an
    interrupt their connections are closed. When this raises, no thread is running any more.
    """
    stop, abort = forks.event(), Abort()
    running: dict[Future[Sent], Part] = {}
    pool = threads.pool(upload.workers + 1, "upload")
    try:
        hashing = pool.submit(upload.source.md5, stop.is_set) if isinstance(md5, Omit) else None
        queue = upload.state.missing()
        while queue or running:
            while queue and len(running) < upload.workers:
                part = queue.pop(0)
                running[pool.submit(_context(abort).run, _send, upload, part)] = part
            finished = wait(running, return_when=FIRST_COMPLETED).done
            _collect(upload, running, finished, on_progress)
        return hashing.result() if hashing else _checksum(md5)
    except Exception:
        raise
    except BaseException:
        abort.abort()
        raise
    finally:
        stop.set()
        _end(pool, abort)
        # Record parts that were uploaded while another one failed.
        for future, part in running.items():
            if future.done() and not future.cancelled() and future.exception() is None:
                upload.state.has(part, *future.result())


def _context(abort: Abort) -> contextvars.Context:
    """The context of a thread that sends a part: ``abort`` closes its connection."""
    context = contextvars.copy_context()
    context.run(current_abort.set, abort)
    return context


def _end(pool: ThreadPoolExecutor, abort: Abort) -> None:
    """Wait for the threads; an interrupt meanwhile closes their connections."""
    try:
        pool.shutdown(wait=True, cancel_futures=True)
    except BaseException:
        abort.abort()
        pool.shutdown(wait=True)
        raise


def _collect(
    upload: _Upload,
    running: dict[Future[Sent], Part],
    finished: set[Future[Sent]],
    on_progress: Progress | None,
) -> None:
    for future in finished:
        upload.state.has(running.pop(future), *future.result())
        if on_progress is not None:
            on_progress(upload.state)


def _send(upload: _Upload, part: Part) -> Sent:
    checksum, window = upload.checksum(part), upload.source.window(part)
    try:
        return str(upload.send(window).id), checksum
    finally:
        window.close()


async def _async_send_all(
    upload: _Upload, md5: str | Omit | None, on_progress: Progress | None
) -> str | Omit:
    """Send the missing parts, and return the checksum. An error cancels the other parts."""
    stop = forks.event()
    queue = upload.state.missing()
    hashing = threads.in_thread(upload.source.md5, stop.is_set) if isinstance(md5, Omit) else None
    tasks = [asyncio.ensure_future(hashing)] if hashing else []

    async def send_parts() -> None:
        while queue:
            part = queue.pop(0)
            upload.state.has(part, *await _async_send(upload, part))
            if on_progress is not None:
                on_progress(upload.state)

    workers = [asyncio.ensure_future(send_parts()) for _ in range(upload.workers)]
    try:
        await asyncio.gather(*workers, *tasks)
        return tasks[0].result() if tasks else _checksum(md5)
    finally:
        stop.set()
        for task in (*workers, *tasks):
            task.cancel()
        await asyncio.gather(*workers, *tasks, return_exceptions=True)


async def _async_send(upload: _Upload, part: Part) -> Sent:
    checksum, window = await threads.in_thread(upload.checksum, part), upload.source.window(part)
    try:
        return str((await upload.send(window)).id), checksum
    finally:
        window.close()


def _checksum(md5: str | Omit | None) -> str | Omit:
    return omit if md5 is None else md5
