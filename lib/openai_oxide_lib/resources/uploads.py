"""What ``client.uploads`` can do beyond its operations: a large file in parts, several at once."""

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
    from openai_oxide_lib.upload_parts import FileSource, Part, UploadState
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncUploadsExtras", "UploadsExtras"]

File = os.PathLike[str] | str | builtins.bytes
Progress = Callable[["UploadState"], object]
Sent = tuple[str, str]
"""The id of a part that the server has, and its checksum."""


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
        ``state``: what the server has is not sent again. ``ValueError`` if the file, or what is
        said of it, is not the same any more.
        """
        work = _Work(self, file, filename, bytes, part_size, max_concurrency, state)
        work.options = dict(options)
        asked = work.announcement(mime_type, purpose)
        if work.state.upload_id is None:
            work.begin(work.resource.create(**asked, **options).id, asked)
        else:
            work.check_same(asked)
            work.check_parts()
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
        with the same ``state``: what the server has is not sent again. ``ValueError`` if the file,
        or what is said of it, is not the same any more.
        """
        work = _Work(self, file, filename, bytes, part_size, max_concurrency, state)
        work.options = dict(options)
        asked = work.announcement(mime_type, purpose)
        if work.state.upload_id is None:
            work.begin((await work.resource.create(**asked, **options)).id, asked)
        else:
            work.check_same(asked)
            await threads.in_thread(work.check_parts)
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

    def check_same(self, asked: dict[str, Any]) -> None:
        """Refuse a state of an upload that was announced otherwise."""
        state = self.state
        if (state.size, state.part_size) != (self.source.size, self.part_size):
            raise ValueError(
                f"the state is of an upload of {state.size} bytes in parts of {state.part_size}; "
                f"this is one of {self.source.size} bytes in parts of {self.part_size}"
            )
        if difference := state.difference(asked):
            raise ValueError(f"{difference}: give another state, or none")

    def check_parts(self) -> None:
        """Refuse a file that is not the one that the server has parts of."""
        for part, known in self.state.sent():
            if self.checksum(part) != known:
                raise ValueError(
                    f"the file has changed: part {part.number} (from byte {part.start}) is not "
                    "what was uploaded; give another state, or none, to upload it anew"
                )

    def checksum(self, part: Part) -> str:
        """The checksum of a part as the file has it now."""
        from openai_oxide_lib.upload_parts import checksum

        return checksum(self.source.window(part))

    def announcement(self, mime_type: str, purpose: str) -> dict[str, Any]:
        """The parameters of the call that begins the upload."""
        size, name = self.source.size, self.source.name
        return {"bytes": size, "filename": name, "mime_type": mime_type, "purpose": purpose}

    def begin(self, upload_id: str, asked: dict[str, Any]) -> None:
        """The server has agreed to a new upload."""
        self.state.begin(upload_id, self.part_size, **asked)

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
    """Send what is missing and return the checksum.

    At an error no further part is begun, and those on their way are waited for; when interrupted,
    they lose their connections. No thread works on after this has raised.
    """
    stop, abort = forks.event(), Abort()
    running: dict[Future[Sent], Part] = {}
    pool = threads.pool(work.workers + 1, "upload")
    try:
        hashing = pool.submit(work.source.md5, stop.is_set) if isinstance(md5, Omit) else None
        waiting = work.state.missing()
        while waiting or running:
            while waiting and len(running) < work.workers:
                part = waiting.pop(0)
                running[pool.submit(_context(abort).run, _send, work, part)] = part
            _collect(work, running, wait(running, return_when=FIRST_COMPLETED).done, on_progress)
        return hashing.result() if hashing else _given(md5)
    except Exception:
        raise
    except BaseException:
        abort.abort()
        raise
    finally:
        stop.set()
        _end(pool, abort)
        # Parts that arrived while another failed are the server's too.
        for future, part in running.items():
            if future.done() and not future.cancelled() and future.exception() is None:
                work.state.has(part, *future.result())


def _context(abort: Abort) -> contextvars.Context:
    """The context of a part that is sent in a thread: what ends it is in it."""
    context = contextvars.copy_context()
    context.run(current_abort.set, abort)
    return context


def _end(pool: ThreadPoolExecutor, abort: Abort) -> None:
    """Wait for the threads; whoever does not want to wait ends what they do."""
    try:
        pool.shutdown(wait=True, cancel_futures=True)
    except BaseException:
        abort.abort()
        pool.shutdown(wait=True)
        raise


def _collect(
    work: _Work, running: dict[Future[Sent], Part], done: set[Any], on_progress: Progress | None
) -> None:
    for future in done:
        sent = future.result()
        work.state.has(running.pop(future), *sent)
        if on_progress is not None:
            on_progress(work.state)


def _send(work: _Work, part: Part) -> Sent:
    checksum, window = work.checksum(part), work.source.window(part)
    try:
        return str(work.part(window).id), checksum
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
            work.state.has(part, *await _async_send(work, part))
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


async def _async_send(work: _Work, part: Part) -> Sent:
    checksum, window = await threads.in_thread(work.checksum, part), work.source.window(part)
    try:
        return str((await work.part(window)).id), checksum
    finally:
        window.close()


def _given(md5: Any) -> Any:
    return omit if md5 is None else md5
