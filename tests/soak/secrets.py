"""Keys: in no repr, log, traceback, pickle or error, whatever goes wrong."""

from __future__ import annotations

import contextlib
import logging
import pickle
import random
import string
import traceback
import warnings
from collections.abc import Iterator
from typing import Any, Final

from tests.runtime.wire import CUT, error, head, plain, serving, stream_head
from tests.soak.answers import echo, open_stream
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk

SECTION: Final = "Hostile input"
_FAILURES: Final[tuple[Any, ...]] = (
    error(401, message="no such key"),
    error(500),
    [CUT],
    [b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"],
    [head(content_length="9"), b"{", CUT],
    plain(b"<html>", content_type="text/html"),
    plain(b"", 302, location="ftp://elsewhere"),
    plain(b"not gzip", content_encoding="gzip"),
    [stream_head(), CUT],
)


class _Log(logging.Handler):
    """All that is logged, at every level, by the SDK."""

    def __init__(self, package: str) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []
        self._logger = logging.getLogger(package)
        self._level = self._logger.level

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.getMessage()} {record.args!r}")

    def __enter__(self) -> _Log:
        self._logger.addHandler(self)
        self._logger.setLevel(logging.DEBUG)
        return self

    def __exit__(self, *_: object) -> None:
        self._logger.removeHandler(self)
        self._logger.setLevel(self._level)


def _told(problem: BaseException | None) -> Iterator[str]:
    """All that an error reporter could show: the text, the chain, the locals of each frame."""
    while problem is not None:
        for frame, _ in traceback.walk_tb(problem.__traceback__):
            if "/soak/" not in frame.f_code.co_filename.replace("\\", "/"):
                yield from map(_shown_as, frame.f_locals.values())
        yield "".join(traceback.format_exception_only(problem))
        yield from (_shown_as(vars(problem)), _pickled(problem))
        problem = problem.__cause__ or (
            None if problem.__suppress_context__ else problem.__context__
        )


def _shown_as(value: object) -> str:
    with contextlib.suppress(Exception):  # what cannot be shown tells nothing
        return repr(value)
    return ""


def _pickled(value: object) -> str:
    with contextlib.suppress(Exception):
        return pickle.dumps(value).decode("latin-1")
    return ""


@row(
    SECTION,
    "1,000 random keys: 0 finds in reprs, logs (DEBUG included), tracebacks with locals, causes, "
    "pickles and texts of errors",
    quick=18,
    long=1_000,
    official=200,
)
def keys(sdk: Sdk, size: int) -> Seen:
    """Keys that nothing can recognise as such; each meets one of nine failures, or succeeds."""
    draw, finds = random.Random(5), dict.fromkeys(("repr", "log", "error"), 0)
    with serving(lambda request: next(script)) as server, _Log(sdk.package_name) as log:
        for number in range(size):
            key = "".join(draw.choices(string.ascii_letters, k=24))
            failure = (*_FAILURES, None)[number % (len(_FAILURES) + 1)]
            script = iter([failure] * 9) if failure else iter(())
            log.texts.clear()
            for kind, texts in _shown(sdk, server.url, key, failure, log).items():
                finds[kind] += any(key in text for text in texts)
    told = ", ".join(f"{count} in {kind}s" for kind, count in finds.items())
    return Seen(f"{told}, of {size} keys", not any(finds.values()))


def _shown(sdk: Sdk, url: str, key: str, failure: Any, log: _Log) -> dict[str, list[str]]:
    """What can be read by others after one call with this key."""
    told: list[str] = []
    with sdk.client(url, api_key=key, **sdk.quick_retries(max_retries=1)) as client:
        shown = [repr(client), repr(client.models), str(client)]
        if failure is not None:
            try:
                _fail(client, failure)
            except Exception as problem:
                told = list(_told(problem))
    return {"repr": shown, "log": list(log.texts), "error": told}


def _fail(client: Any, failure: Any) -> None:
    if failure is _FAILURES[-1]:
        list(open_stream(client, "chat"))
    else:
        client.models.retrieve("m").to_dict()


@row(
    SECTION,
    "White space around a key is stripped, as a file or a shell leaves it there",
    quick=1,
    long=1,
    official=1,
    each_transport=False,
)
def newline(sdk: Sdk, size: int) -> Seen:
    """A key that was read from a file."""
    with serving(echo) as server, sdk.client(server, api_key="sk-of-a-file\n") as client:
        try:
            client.models.retrieve("m")
        except Exception as problem:
            return Seen(f"{type(problem).__name__}: {problem}", False)
        sent = server.requests[0].headers["authorization"]
    return Seen(f"sent as {sent!r}", sent == "Bearer sk-of-a-file")


@row(
    SECTION,
    "A key for an address of plain http gets a warning, localhost aside",
    quick=1,
    long=1,
    official=1,
    each_transport=False,
)
def plain_http(sdk: Sdk, size: int) -> Seen:
    """Only made, never asked: the warning is to come before anything is sent."""
    told = {}
    for url in ("http://api.example.com/v1", "http://localhost:1/v1", "https://api.example.com"):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            sdk.client(url)
        told[url] = len(caught)
    return Seen(
        f"{list(told.values())} warnings for {list(told)}", list(told.values()) == [1, 0, 0]
    )
