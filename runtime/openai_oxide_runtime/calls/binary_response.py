"""Binary responses: audio, images, files. The body is in memory; to stream it, use
``with_streaming_response``."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Generator, Iterator
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from typing_extensions import deprecated

from openai_oxide_runtime.calls.file_download import save
from openai_oxide_runtime.concurrency.threads import in_thread
from openai_oxide_runtime.http.incremental_text import (
    Decode,
    Lines,
    Rechunk,
    Stage,
    Then,
    encoding_of,
)

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.http.exchange import Exchange

__all__ = ["HttpxBinaryResponseContent"]

T = TypeVar("T")


class HttpxBinaryResponseContent:
    """The body of a response that is not JSON: as bytes, text, chunks or lines, or in a file."""

    def __init__(self, response: Exchange | httpx.Response) -> None:
        # Any: both have headers, but only one has a body that may be None.
        self._source: Any = response

    @property
    def response(self) -> httpx.Response:
        """The response as an ``httpx.Response``."""
        from openai_oxide_runtime.http.exchange import Exchange
        from openai_oxide_runtime.http.httpx_views import response_view

        source = self._source
        return response_view(source) if isinstance(source, Exchange) else source

    @property
    def content(self) -> bytes:
        """The body."""
        body: bytes | None = getattr(self._source, "body", None)
        return bytes(self._source.content) if body is None else body

    @property
    def headers(self) -> Any:
        """The headers of the response."""
        return self._source.headers

    @property
    def charset_encoding(self) -> str | None:
        """The encoding that the headers name; None if they name none."""
        kind = self._content_type
        return encoding_of(kind) if "charset" in kind.lower() else None

    @property
    def encoding(self) -> str:
        """The encoding of ``text``."""
        return encoding_of(self._content_type)

    @property
    def _content_type(self) -> str:
        return str(self._source.headers.get("content-type", ""))

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(self.encoding, "replace")

    def json(self, **options: Any) -> Any:
        """The body as plain JSON values; ``options`` are those of ``json.loads``."""
        return json.loads(self.content, **options)

    def read(self) -> bytes:
        """The body."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in chunks of ``chunk_size`` bytes."""
        return self._through(Rechunk(chunk_size))

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The same as ``iter_bytes``."""
        return self.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text, in chunks."""
        return self._through(Then(Rechunk(chunk_size), Decode(self.encoding)))

    def iter_lines(self) -> Iterator[str]:
        """The body's lines."""
        return self._through(Then(Decode(self.encoding), Lines()))

    def _through(self, stage: Stage) -> Iterator[Any]:
        yield from stage.feed(self.content)
        yield from stage.flush()

    def write_to_file(self, file: str | PathLike[str]) -> None:
        """Write the body to a file; after an error the old file is unchanged."""
        save(file, (self.content,))

    @deprecated("The body is in memory: use write_to_file(), or with_streaming_response.")
    def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file; see ``with_streaming_response`` to keep it out of memory."""
        del chunk_size  # the body is in memory
        self.write_to_file(file)

    def close(self) -> None:
        """Nothing to close: the body has been read."""

    async def aread(self) -> bytes:
        """The body."""
        return self.content

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncChunks[bytes]:
        """The body in chunks of ``chunk_size`` bytes."""
        return AsyncChunks(self.iter_bytes(chunk_size))

    def aiter_raw(self, chunk_size: int | None = None) -> AsyncChunks[bytes]:
        """The same as ``aiter_bytes``."""
        return self.aiter_bytes(chunk_size)

    def aiter_text(self, chunk_size: int | None = None) -> AsyncChunks[str]:
        """The body as text, in chunks."""
        return AsyncChunks(self.iter_text(chunk_size))

    def aiter_lines(self) -> AsyncChunks[str]:
        """The body's lines."""
        return AsyncChunks(self.iter_lines())

    @deprecated("The body is in memory: use write_to_file(), or with_streaming_response.")
    async def astream_to_file(
        self, file: str | PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the body to a file."""
        del chunk_size  # the body is in memory
        await in_thread(self.write_to_file, file)

    async def aclose(self) -> None:
        """Nothing to close: the body has been read."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.content)} bytes>"


class AsyncChunks(Generic[T]):
    """An async iterator over data in memory; awaiting it returns itself."""

    def __init__(self, chunks: Iterator[T]) -> None:
        self._chunks = chunks

    def __await__(self) -> Generator[Any, None, AsyncIterator[T]]:
        yield from ()
        return aiter(self)

    async def __aiter__(self) -> AsyncIterator[T]:
        for chunk in self._chunks:
            yield chunk
