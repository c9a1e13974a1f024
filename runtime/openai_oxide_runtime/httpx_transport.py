"""The transport over httpx: any ``httpx.Client``, and ``httpx2``'s, which is alike.

It serves proxies, HTTP/2, authentication of one's own, and clients that tests bring along. A client
given by the user is used as it is, with its hooks, cookies and proxies; redirects stay above.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator
from time import monotonic
from typing import Any, Final

from .abort import current_abort
from .colour import async_within, left, to_the_end, within
from .decompress import Decompressor
from .headers import Headers
from .options import Limits
from .transport import HttpRequest, StreamBody, TransportError, TransportLimit, TransportTimeout

__all__ = ["AsyncHttpxTransport", "HttpxTransport", "family"]


def family(client: Any) -> Any:
    """The package that a client is of: ``httpx`` or ``httpx2``. TypeError for anything else."""
    for base in type(client).__mro__:
        root = base.__module__.partition(".")[0]
        if root in ("httpx", "httpx2"):
            return sys.modules[root]
    raise TypeError(f"http_client must be a client of httpx, not {type(client).__name__}")


class _Shared:
    """What both colours do alike: make a request of httpx, and name its failures."""

    def __init__(
        self, client: Any = None, limits: Limits | None = None, *, http2: bool = False
    ) -> None:
        self._own = client is None
        self._http2 = http2
        self._client = client if client is not None else self._default()
        self._package = family(self._client)
        self.limits = limits or Limits()

    def _default(self) -> Any:
        raise NotImplementedError

    def _request(self, request: HttpRequest, content: Any) -> Any:
        """A client of the user's adds its own headers, cookies and query; ours has none."""
        headers = list(request.all_headers)
        body = request.body
        if body is not None and not isinstance(body, bytes) and body.length is not None:
            headers.append(("Content-Length", str(body.length)))
        make = self._package.Request if self._own else self._client.build_request
        extensions: dict[str, Any] = {"timeout": _phases(request)}
        abort = current_abort.get()
        if abort is not None:
            from .httpx_abort import watched

            extensions |= watched(abort, self._client)
        return make(
            request.method, request.url, headers=headers, content=content, extensions=extensions
        )

    def failure(self, error: Exception) -> TransportError | None:
        """The same failure as one of the seam's, None if it is not the transport's."""
        package = self._package
        if isinstance(error, package.TimeoutException):
            return TransportTimeout(_phase(error))
        invalid = package.InvalidURL | UnicodeError  # of which idna has its own
        hopeless = invalid | package.UnsupportedProtocol | package.LocalProtocolError
        known = isinstance(error, hopeless | package.RequestError | OSError)
        if known or type(error).__name__ in _UNMAPPED:
            found = TransportError(str(error) or type(error).__name__)
            found.retryable = not isinstance(error, hopeless)
            return found
        return None

    def _fits(self, native: Any) -> bool:
        """Whether the headers keep to their limit."""
        size = sum(len(name) + len(value) for name, value in native.headers.raw)
        return size <= self.limits.header_bytes


# Failures below httpx that some of its versions let through.
_UNMAPPED: Final = frozenset(
    ("EndOfStream", "BrokenResourceError", "ClosedResourceError", "LocalProtocolError")
)
_MOST_DRAINED: Final = 64


def _phases(request: HttpRequest) -> dict[str, float | None]:
    phases = request.timeout.as_dict()
    if request.deadline is None:
        return phases
    seconds = left(request.deadline)
    return {name: seconds if p is None else min(p, seconds) for name, p in phases.items()}


def _phase(error: Exception) -> str:
    name = type(error).__name__.removesuffix("Timeout").lower()
    return {
        "connect": "no connection within the timeout",
        "read": "no answer within the timeout",
        "write": "the request could not be sent within the timeout",
        "pool": "no connection of the pool became free within the timeout",
    }.get(name, name)


class _HttpxResponse:
    """The head of an answer of httpx, whose body is read below httpx's own decoding."""

    def __init__(self, request: HttpRequest, native: Any, transport: _Shared) -> None:
        self.request = request
        self.native = native
        self.status: int = native.status_code
        self.reason: str = native.reason_phrase
        self.headers = Headers(native.headers.raw)
        self.http_version: str = native.http_version
        self.closed = False
        self._transport = transport
        encoding = native.headers.get("content-encoding", "")
        self._unpack = Decompressor(encoding, transport.limits).feed if encoding else None

    def _plain(self, data: bytes) -> Iterable[bytes]:
        return self._unpack(data) if self._unpack else (data,)

    def _read_by_a_hook(self) -> bool:
        """Whether a hook of the user's has read, and thereby unpacked, the body before."""
        if self.native.is_stream_consumed:
            self._unpack = None
            return True
        return False

    def _failure(self, error: Exception) -> TransportError | None:
        return error if isinstance(error, TransportError) else self._transport.failure(error)


class HttpxResponse(_HttpxResponse):
    """An answer through a blocking client."""

    def __init__(self, request: HttpRequest, native: Any, transport: _Shared) -> None:
        super().__init__(request, native, transport)
        self._timed: Any = None
        self._pieces = self._read()

    def chunks(self) -> Iterator[bytes]:
        """The body, unpacked, as it arrives."""
        return self._pieces

    def read(self, limit: int) -> bytes:
        """The whole body."""
        gathered = _Gathered(limit)
        try:
            for piece in self._pieces:
                gathered.add(piece)
        finally:
            self.close()
        return gathered.whole()

    def drain(self, seconds: float) -> None:
        """Read on for a moment: what is left of the body is its end."""
        self.request.deadline = min(monotonic() + seconds, self.request.deadline or float("inf"))
        self._bound_reads()
        with contextlib.suppress(TransportError):
            for _ in zip(self._pieces, range(_MOST_DRAINED), strict=False):
                pass
        self.close()

    def close(self) -> None:
        """Back to the pool if the body was read to its end, else closed."""
        with contextlib.suppress(ValueError):  # another thread is in the midst of reading
            self._pieces.close()
        self._finish()

    def _finish(self) -> None:
        if not self.closed:
            self.closed = True
            if self._timed is not None:
                del self._timed.read  # before another thread can be given the connection
            self.native.close()

    def _read(self) -> Generator[bytes, None, None]:
        try:
            self._bound_reads()
            for data in self._packed():
                if self.request.deadline is not None:
                    left(self.request.deadline)
                yield from self._plain(data)
                self._bound_reads()
            return
        except Exception as error:
            failure = self._failure(error)
            if failure is None:
                raise
        finally:
            self._finish()
        raise failure.with_traceback(None)

    def _packed(self) -> Any:
        return (self.native.content,) if self._read_by_a_hook() else self.native.stream

    def _bound_reads(self) -> None:
        """Bound each read of the socket by the deadline: httpx bounds only the gaps."""
        if self.request.deadline is None:
            return
        stream = self.native.extensions.get("network_stream")
        read = getattr(stream, "read", None)
        if read is None or self._timed is not None or self.http_version == "HTTP/2":
            return

        def timed_read(size: int, timeout: float | None = None) -> Any:
            ends = self.request.deadline
            seconds = None if ends is None else left(ends)
            known = [given for given in (timeout, seconds) if given is not None]
            return read(size, timeout=min(known, default=None))

        stream.read = timed_read
        self._timed = stream


class AsyncHttpxResponse(_HttpxResponse):
    """An answer through an asynchronous client."""

    def __init__(self, request: HttpRequest, native: Any, transport: _Shared) -> None:
        super().__init__(request, native, transport)
        self._pieces = self._read()

    def chunks(self) -> AsyncIterator[bytes]:
        """The body, unpacked, as it arrives."""
        return self._pieces

    async def read(self, limit: int) -> bytes:
        """The whole body."""
        gathered = _Gathered(limit)
        try:
            async for piece in self._pieces:
                gathered.add(piece)
        finally:
            await self.close()
        return gathered.whole()

    async def drain(self, seconds: float) -> None:
        """Read on for a moment: what is left of the body is its end."""
        with contextlib.suppress(TransportError):
            await async_within(monotonic() + seconds, self._exhaust())
        await self.close()

    async def _exhaust(self) -> None:
        pieces = 0
        async for _ in self._pieces:
            pieces += 1
            if pieces >= _MOST_DRAINED:
                break

    async def close(self) -> None:
        """Back to the pool if the body was read to its end, else closed."""
        with contextlib.suppress(RuntimeError):  # another task is in the midst of reading
            await self._pieces.aclose()
        await self._finish()

    async def _finish(self) -> None:
        if not self.closed:
            self.closed = True
            # Cut short, it would leave the connection in the pool, where nobody could use it.
            await to_the_end(self.native.aclose())

    async def _read(self) -> AsyncGenerator[bytes, None]:
        try:
            async for data in self._packed():
                for piece in self._plain(data):
                    yield piece
            return
        except Exception as error:
            failure = self._failure(error)
            if failure is None:
                raise
        finally:
            await self._finish()
        raise failure.with_traceback(None)

    async def _packed(self) -> AsyncIterator[bytes]:
        if self._read_by_a_hook():
            yield self.native.content
            return
        stream = aiter(self.native.stream)
        while (read := await async_within(self.request.deadline, anext(stream, None))) is not None:
            yield read


class _Gathered:
    """A body being read into memory, up to a limit."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise TransportLimit(f"it is larger than {self._limit} bytes")
        self._pieces.append(piece)

    def whole(self) -> bytes:
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)


class HttpxTransport(_Shared):
    """Sends through a blocking client of httpx: the user's, or one with this SDK's defaults."""

    def _default(self) -> Any:
        from .httpx_clients import DefaultHttpxClient

        return DefaultHttpxClient(http2=self._http2)

    def send(self, request: HttpRequest) -> HttpxResponse:
        """Send the request; back with the head of the answer."""
        if request.deadline is None:
            return self._send(request)
        return within(request.deadline, lambda: self._send(request), HttpxResponse.close)

    def _send(self, request: HttpRequest) -> HttpxResponse:
        try:
            sent = self._request(request, request.body)
            native = self._client.send(sent, stream=True, follow_redirects=False)
        except Exception as error:
            failure = self.failure(error)
            if failure is None:
                raise
        else:
            raw = HttpxResponse(request, native, self)
            if self._fits(native):
                return raw
            raw.close()
            failure = TransportLimit("its headers are larger than the limit")
        raise failure

    def close(self) -> None:
        """Close every connection."""
        self._client.close()


class AsyncHttpxTransport(_Shared):
    """Sends through an asynchronous client of httpx."""

    def _default(self) -> Any:
        from .httpx_clients import DefaultAsyncHttpxClient

        return DefaultAsyncHttpxClient(http2=self._http2)

    async def send(self, request: HttpRequest) -> AsyncHttpxResponse:
        """Send the request; back with the head of the answer."""
        if request.deadline is None:
            return await self._send(request)
        raw: AsyncHttpxResponse = await async_within(request.deadline, self._send(request))
        return raw

    async def _send(self, request: HttpRequest) -> AsyncHttpxResponse:
        try:
            sent = self._request(request, _async_content(request.body))
            native = await self._client.send(sent, stream=True, follow_redirects=False)
        except Exception as error:
            failure = self.failure(error)
            if failure is None:
                raise
        else:
            raw = AsyncHttpxResponse(request, native, self)
            if self._fits(native):
                return raw
            await raw.close()
            failure = TransportLimit("its headers are larger than the limit")
        raise failure

    async def close(self) -> None:
        """Close every connection."""
        await self._client.aclose()


def _async_content(body: Any) -> Any:
    return body if body is None or isinstance(body, bytes) else _Pieces(body)


class _Pieces:
    """A body made while it is sent, for a loop that must not wait for a disk."""

    def __init__(self, body: StreamBody) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self._body)
        if not self._body.blocking:
            for piece in pieces:
                yield piece
        else:
            while (read := await asyncio.to_thread(next, pieces, None)) is not None:
                yield read
