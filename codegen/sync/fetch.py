"""Get the document: from its published address, from another one, or from a file."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from codegen.sync.console import Console
from codegen.sync.errors import SyncError, first_line
from codegen.sync.lock import Lock

PUBLISHED = "https://raw.githubusercontent.com/openai/openai-openapi/HEAD/openapi.yaml"
"""Where openai/openai-openapi publishes its document, on the branch that is its default."""

MAX_BYTES = 64 * 1024 * 1024
TIMEOUT = httpx.Timeout(30, connect=10)
MAX_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Download:
    """The bytes of a document, and the response's validators."""

    address: str
    data: bytes
    etag: str | None = None
    last_modified: str | None = None

    @property
    def sha256(self) -> str:
        """Return the digest of the bytes as they were received."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a download."""

    size: int = MAX_BYTES
    seconds: float = MAX_SECONDS
    timeout: httpx.Timeout = field(default_factory=lambda: TIMEOUT)
    clock: Callable[[], float] = time.monotonic


DEFAULT_LIMITS = Limits()


def fetch(
    source: str,
    lock: Lock | None,
    console: Console,
    limits: Limits = DEFAULT_LIMITS,
) -> Download | None:
    """Return the document, or None if it is the one in the lock."""
    if "://" in source and not source.startswith("file://"):
        return _download(source, lock, console, limits)
    return _read(source.removeprefix("file://"), limits)


def _read(source: str, limits: Limits) -> Download:
    path = Path(source).expanduser()
    try:
        with path.open("rb") as file:
            data = file.read(limits.size + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or first_line(error)
        raise SyncError(f"{source} cannot be read: {reason}") from error
    if len(data) > limits.size:
        raise SyncError(f"{source} is larger than {_megabytes(limits.size)}")
    return Download(f"file:{path.name}", data)


def _download(address: str, lock: Lock | None, console: Console, limits: Limits) -> Download | None:
    with _one_line(address, limits):
        return asyncio.run(_ask(address, lock, console, limits))


async def _ask(
    address: str, lock: Lock | None, console: Console, limits: Limits
) -> Download | None:
    """Send one request; the time limit covers the head and the body."""
    conditions = _conditions(address, lock)
    headers = {"Accept": "application/yaml, text/yaml, text/plain, */*;q=0.1", **conditions}
    async with (
        asyncio.timeout(limits.seconds),
        httpx.AsyncClient(timeout=limits.timeout, follow_redirects=True) as client,
        client.stream("GET", address, headers=headers) as response,
    ):
        if response.status_code == httpx.codes.NOT_MODIFIED and conditions:
            return None
        if not response.is_success:
            raise SyncError(f"{address} responded with HTTP status {response.status_code}")
        tags = response.headers.get("etag"), response.headers.get("last-modified")
        return Download(address, await _body(address, response, console, limits), *tags)


def _conditions(address: str, lock: Lock | None) -> dict[str, str]:
    """Make the request conditional if the lock's document came from the same address."""
    if lock is None or lock.address != address:
        return {}
    tags = {"If-None-Match": lock.etag, "If-Modified-Since": lock.last_modified}
    return {name: tag for name, tag in tags.items() if tag}


async def _body(address: str, response: httpx.Response, console: Console, limits: Limits) -> bytes:
    """Read the body, never more of it than the limit, whatever its length claims to be."""
    total = int(response.headers.get("content-length", 0)) or None
    end = limits.clock() + limits.seconds
    data = bytearray()
    try:
        async for chunk in response.aiter_bytes():
            data += chunk
            if len(data) > limits.size:
                raise SyncError(f"{address} is larger than {_megabytes(limits.size)}")
            if limits.clock() > end:
                raise SyncError(f"{address} took longer than {limits.seconds:.0f} seconds")
            console.progress(len(data), total)
    finally:
        console.end_progress()
    return bytes(data)


@contextmanager
def _one_line(address: str, limits: Limits) -> Iterator[None]:
    """Turn network errors into a SyncError of one line."""
    try:
        yield
    except TimeoutError as error:
        raise SyncError(f"{address} took longer than {limits.seconds:.0f} seconds") from error
    except httpx.TimeoutException as error:
        raise SyncError(f"{address} did not respond in time") from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise SyncError(f"{address} is not a valid HTTP address") from error
    except httpx.RemoteProtocolError as error:
        raise SyncError(
            f"{address} closed the connection before the document was complete"
        ) from error
    except httpx.TooManyRedirects as error:
        raise SyncError(f"{address} redirects too often") from error
    except (httpx.HTTPError, ValueError) as error:
        raise SyncError(f"{address} cannot be reached: {first_line(error)}") from error


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.0f} MB" if size >= 1024 * 1024 else f"{size} bytes"
