"""Uploads over real sockets, in both colours: the form on the wire, from disk, and once more."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.policies.retry import RetryPolicy
from tests.runtime.conftest import Colour
from tests.support.wire import CUT, Request, answer, error, serving

pytestmark = pytest.mark.anyio
THING = {"id": "t1", "name": "n"}
QUICK = RetryPolicy(first_delay=0)


def content_of(request: Request) -> list[bytes]:
    """The contents of the form's parts."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    parts = request.body.split(b"--" + boundary)[1:-1]
    return [part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for part in parts]


async def test_a_file_and_fields(colour: Colour, tmp_path: Path) -> None:
    path = tmp_path / "notes.jsonl"
    path.write_bytes(b"{}\n" * 10)
    with serving(answer(THING)) as server:
        await colour.get(
            colour.client(server).things.upload(
                file=path, purpose="batch", meta={"a": 1}, tags=["x", "y"], flag=True
            )
        )
    [request] = server.requests
    assert content_of(request) == [b"{}\n" * 10, b"batch", b"1", b"x", b"y", b"true"]
    assert int(request.headers["content-length"]) == len(request.body)
    assert "transfer-encoding" not in request.headers
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    for expected in (b'name="meta[a]"', b'name="tags[]"', b'filename="notes.jsonl"'):
        assert expected in request.body


async def test_extra_fields_and_headers(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        await colour.get(
            colour.client(server).things.upload(
                file=b"0",
                extra_body={"more": "m"},
                extra_headers={"Content-Type": "multipart/form-data", "X-A": "1"},
            )
        )
    [request] = server.requests
    assert content_of(request) == [b"0", b"m"]
    assert request.headers["x-a"] == "1"


@pytest.mark.parametrize("kind", ["path", "opened", "memory", "bytes"])
async def test_a_failed_upload_is_sent_again_whole(
    colour: Colour, tmp_path: Path, kind: str
) -> None:
    body = os.urandom(300_000)
    path = tmp_path / "f"
    path.write_bytes(body)
    with path.open("rb") as opened, serving(error(500), [CUT], answer(THING)) as server:
        given: dict[str, Any] = {
            "path": path,
            "opened": opened,
            "memory": io.BytesIO(body),
            "bytes": body,
        }
        client = colour.client(server, retry=QUICK)
        await colour.get(client.things.upload(file=given[kind]))
    assert [content_of(request) for request in server.requests] == [[body]] * 3


async def test_what_cannot_be_sent_again_is_not(colour: Colour) -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.left = [b"abc", b""]

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return self.left.pop(0)

    with serving(error(500)) as server:
        client = colour.client(server, retry=QUICK)
        with pytest.raises(errors.InternalServerError):
            await colour.get(client.things.upload(file=Pipe()))
    [request] = server.requests
    assert request.headers["transfer-encoding"] == "chunked"
    assert content_of(request) == [b"abc"]


async def test_a_large_upload_is_read_piece_by_piece(colour: Colour) -> None:
    class Watched(io.BytesIO):
        largest = 0

        def read(self, size: int | None = -1) -> bytes:
            assert size is not None
            assert size > 0
            Watched.largest = max(Watched.largest, size)
            return super().read(size)

    with serving(answer(THING)) as server:
        await colour.get(colour.client(server).things.upload(file=Watched(bytes(3 << 20))))
    assert Watched.largest <= 1 << 20
    assert len(content_of(server.requests[0])[0]) == 3 << 20


async def test_a_file_that_cannot_be_read_to_its_end_is_reported(
    colour: Colour, tmp_path: Path
) -> None:
    class Short(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return b""

    with serving(answer(THING)) as server:
        client = colour.client(server, max_retries=0)
        with pytest.raises(ValueError, match="shrank by 3 bytes"):
            await colour.get(client.things.upload(file=Short(b"abc")))
