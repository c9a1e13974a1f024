"""Fetching over a real connection, and all the ways in which it fails."""

from __future__ import annotations

import gzip
import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import httpx
import pytest

from codegen.sync.console import Console
from codegen.sync.errors import SyncError
from codegen.sync.fetch import Download, Limits, fetch
from codegen.sync.lock import Lock

Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def serving(answer: Answer) -> Iterator[str]:
    """Serve one answer for every request; yield the address of a document there."""

    class Once(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            answer(self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Once)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/openapi.yaml"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def reply(body: bytes, status: int = 200, length: int | None = None, **headers: str) -> Answer:
    """Answer with a body; headers are written with underscores for hyphens."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.send_header("content-length", str(len(body) if length is None else length))
        request.send_header("connection", "close")
        request.end_headers()
        request.wfile.write(body)
        request.close_connection = True

    return answer


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    live: ClassVar[bool] = True

    def isatty(self) -> bool:
        return self.live


def console() -> Console:
    return Console(io.StringIO(), io.StringIO(), {})


def get(address: str, lock: Lock | None = None, limits: Limits | None = None) -> Download | None:
    return fetch(address, lock, console(), limits or Limits())


def lock(address: str, etag: str | None = None, modified: str | None = None) -> Lock:
    return Lock(address, "2026-08-21", "2.3.0", "0" * 64, etag, modified)


def test_the_bytes_come_with_what_the_server_says_of_them() -> None:
    with serving(reply(b"openapi: 3.1.0\n", etag='"v1"', last_modified="then")) as address:
        assert get(address) == Download(address, b"openapi: 3.1.0\n", '"v1"', "then")


def test_the_digest_is_of_the_document_not_of_its_packing() -> None:
    packed = gzip.compress(b"a: 1\n")
    with serving(reply(packed, content_encoding="gzip")) as address:
        download = get(address)
    assert download is not None
    assert download.data == b"a: 1\n"
    assert download.sha256 == Download("", b"a: 1\n").sha256 != Download("", packed).sha256


def conditional(request: BaseHTTPRequestHandler) -> None:
    """Send nothing to who knows the document by its tag or by its day."""
    is_current = request.headers["if-none-match"] == '"v1"' or request.headers["if-modified-since"]
    reply(b"", 304)(request) if is_current else reply(b"a: 1\n")(request)


@pytest.mark.parametrize(("etag", "modified"), [('"v1"', None), (None, "then")])
def test_what_is_known_is_not_fetched_again(etag: str | None, modified: str | None) -> None:
    with serving(conditional) as address:
        assert get(address, lock(address, etag, modified)) is None
        assert get(address, lock(address, '"v0"')) is not None
        assert get(address, lock("http://other", etag, modified)) is not None


def test_a_redirect_is_followed() -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        there = request.path == "/there"
        (reply(b"a: 1\n") if there else reply(b"", 302, location="/there"))(request)

    with serving(answer) as address:
        download = get(address)
    assert download is not None
    assert (download.address, download.data) == (address, b"a: 1\n")


def test_redirects_in_circles_end() -> None:
    with serving(reply(b"", 302, location="/openapi.yaml")) as address:
        assert_refused(address, "redirects too often")


@pytest.mark.parametrize("status", [304, 401, 403, 404, 429, 500, 503])
def test_an_error_status_is_named(status: int) -> None:
    with serving(reply(b"" if status == 304 else b"a: 1\n", status)) as address:
        assert_refused(address, f"responded with HTTP status {status}")


def test_a_document_that_breaks_off_is_refused() -> None:
    with serving(reply(b"a: 1\n", length=100)) as address:
        assert_refused(address, "closed the connection before the document was complete")


def test_bytes_that_do_not_unpack_are_refused() -> None:
    with serving(reply(b"not gzip", content_encoding="gzip")) as address:
        assert_refused(address, "cannot be reached: ")


@pytest.mark.parametrize("packed", [False, True])
def test_too_large_is_refused_before_it_is_all_here(packed: bool) -> None:
    body = b"x" * 100_000
    answer = reply(gzip.compress(body), content_encoding="gzip") if packed else reply(body)
    with serving(answer) as address:
        assert_refused(address, "is larger than 1000 bytes", Limits(size=1000))


def test_an_answer_that_trickles_ends() -> None:
    clock = iter([0.0, 1000.0])
    with serving(reply(b"a: 1\n")) as address:
        limits = Limits(seconds=300, clock=lambda: next(clock))
        assert_refused(address, "took longer than 300 seconds", limits)


def test_a_silent_server_ends() -> None:
    finished = threading.Event()
    with serving(lambda _: finished.wait(60) and None) as address:
        assert_refused(address, "did not respond in time", Limits(timeout=httpx.Timeout(0.05)))
        finished.set()


def test_no_one_there() -> None:
    with serving(reply(b"")) as address:
        pass
    assert_refused(address, "cannot be reached: ")


@pytest.mark.parametrize("address", ["ftp://example.com/x", "http://", "://x"])
def test_what_is_no_address(address: str) -> None:
    assert_refused(address, "is not a valid HTTP address")


def assert_refused(address: str, reason: str, limits: Limits | None = None) -> None:
    with pytest.raises(SyncError) as caught:
        get(address, limits=limits)
    message = str(caught.value)
    assert message.startswith(f"{address} ")
    assert reason in message
    assert "\n" not in message


def test_a_file_is_read_and_known_by_its_name_only(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_bytes(b"a: 1\n")
    expected = Download("file:openapi.yaml", b"a: 1\n")
    assert get(str(path)) == get(f"file://{path}") == expected


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b"x" * 11)
    for name, reason in (("none", "cannot be read: "), (".", "cannot be read: ")):
        assert_refused(str(tmp_path / name), reason)
    assert_refused(str(tmp_path / "large"), "is larger than 10 bytes", Limits(size=10))


def test_progress_is_for_terminals() -> None:
    for err, visible in ((Terminal(), True), (io.StringIO(), False)):
        with serving(reply(b"a: 1\n" * 200_000)) as address:
            fetch(address, None, Console(io.StringIO(), err, {"TERM": "xterm"}))
        assert ("of 1.0 MB" in err.getvalue()) is visible
        assert err.getvalue().endswith("\033[K") is visible


@pytest.mark.parametrize(
    ("stream", "environment", "painted"),
    [
        (Terminal, {}, True),
        (Terminal, {"NO_COLOR": "1"}, False),
        (Terminal, {"NO_COLOR": ""}, True),
        (Terminal, {"TERM": "dumb"}, False),
        (io.StringIO, {}, False),
    ],
)
def test_colours_are_for_terminals(
    stream: type[io.StringIO], environment: dict[str, str], painted: bool
) -> None:
    assert Console(stream(), io.StringIO(), environment).paints() is painted


def test_a_head_that_drips_ends() -> None:
    finished = threading.Event()

    def drip(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\n")
        with suppress(OSError):
            while not finished.wait(0.05):
                request.wfile.write(b"x")
        request.close_connection = True

    with serving(drip) as address:
        limits = Limits(seconds=0.5, timeout=httpx.Timeout(30))
        assert_refused(address, "took longer than 0 seconds", limits)
        finished.set()


def test_a_file_without_end_is_not_read_to_it() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no /dev/zero")
    with pytest.raises(SyncError, match="is larger than 10 bytes"):
        fetch("/dev/zero", None, console(), Limits(size=10))
