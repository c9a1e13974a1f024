"""Large files in parts: every byte once, several parts at a time, and on from where it broke."""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from openai_oxide import APIStatusError, BadRequestError, omit
from openai_oxide_lib.resources import uploads
from openai_oxide_lib.upload_parts import PART_SIZE, FileSource, Part, UploadState, plan
from openai_oxide_mock import MockServer
from tests.support.timed_clients import Colour

pytestmark = pytest.mark.anyio

SIZE = 100_000
PART = 16_384


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "data.bin"
    found.write_bytes(random.Random(7).randbytes(SIZE))
    return found


def parts(server: MockServer) -> list[Any]:
    return [r for r in server.requests if r.path.endswith("/parts")]


async def upload(colour: Colour, client: Any, file: Any, **changes: Any) -> Any:
    given = {"mime_type": "application/octet-stream", "purpose": "assistants", "part_size": PART}
    return await colour.get(client.uploads.upload_file_chunked(file=file, **{**given, **changes}))


def test_the_plan_covers_the_file_without_gap_or_overlap() -> None:
    for size in (0, 1, PART - 1, PART, PART + 1, SIZE):
        found = plan(size, PART)
        assert sum(part.size for part in found) == size
        assert [part.start for part in found] == [n * PART for n in range(len(found))]
    for bad in (0, -1, PART_SIZE + 1):
        with pytest.raises(ValueError, match="part_size"):
            plan(SIZE, bad)


def test_a_window_reads_like_a_file_of_its_own(path: Path) -> None:
    source = FileSource(path, None, None)
    window = source.window(Part(1, 1000, 50))
    whole = path.read_bytes()[1000:1050]
    assert (window.seek(0, 2), window.tell(), window.read()) == (50, 50, b"")
    assert (window.seek(10), window.read(5), window.read(), window.read(3)) == (
        10, whole[10:15], whole[15:], b"",
    )  # fmt: skip
    assert window.seek(-20, 1) == 30
    assert window.read(-1) == whole[30:]
    window.close()
    assert source.md5() == hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


async def test_a_file_arrives_whole_with_its_checksum(
    colour: Colour, server: MockServer, path: Path
) -> None:
    client = colour.client()
    seen: list[int] = []
    done = await upload(colour, client, path, on_progress=lambda s: seen.append(s.sent_bytes))
    assert (done.status, done.filename, done.bytes) == ("completed", "data.bin", SIZE)
    content = await colour.get(client.files.content(done.file.id))
    assert content.read() == path.read_bytes()
    assert len(parts(server)) == len(plan(SIZE, PART)) == len(seen)
    assert seen == sorted(seen) and seen[-1] == SIZE
    completed = server.requests[-2].json
    assert completed["md5"] == hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


async def test_bytes_and_names_are_taken(colour: Colour, server: MockServer) -> None:
    client = colour.client()
    done = await upload(colour, client, b"abc" * 9000, filename="abc.txt", md5=None)
    assert (done.filename, done.bytes) == ("abc.txt", 27_000)
    assert "md5" not in server.requests[-1].json


async def test_an_empty_file_has_no_parts(colour: Colour, server: MockServer) -> None:
    done = await upload(colour, colour.client(), b"", filename="empty.txt")
    assert (done.bytes, parts(server)) == (0, [])


@pytest.mark.parametrize(
    ("file", "changes", "why"),
    [
        (b"abc", {}, "filename"),
        (b"abc", {"filename": "a", "bytes": 4}, "has 3 bytes"),
        (b"abc", {"filename": "a", "part_size": PART_SIZE + 1}, "part_size"),
        (b"abc", {"filename": "a", "max_concurrency": 0}, "max_concurrency"),
        (7, {"filename": "a"}, "path or bytes"),
    ],
)
async def test_what_cannot_be_uploaded_is_refused_before_anything_is_sent(
    colour: Colour, file: Any, changes: dict[str, Any], why: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=why):
        await upload(colour, colour.client(), file, **changes)
    assert colour.server.requests == []


async def test_a_wrong_checksum_is_the_servers_to_refuse(colour: Colour, path: Path) -> None:
    with pytest.raises(BadRequestError, match="checksum"):
        await upload(colour, colour.client(), path, md5="0" * 32)


async def test_an_upload_that_broke_off_goes_on_from_there(
    colour: Colour, server: MockServer, path: Path
) -> None:
    client, state = colour.client(max_retries=0), UploadState()
    upload_id = ""

    def fail_soon(progress: UploadState) -> None:
        if len(progress.parts) == 3:
            server.script(path="/uploads/*/parts", status=500, times=None)

    with pytest.raises(APIStatusError):
        await upload(colour, client, path, state=state, on_progress=fail_soon, max_concurrency=1)
    upload_id = state.upload_id or ""
    assert 3 <= len(state.parts) < len(plan(SIZE, PART))
    assert 0 < state.fraction < 1
    kept = UploadState.from_dict(json.loads(json.dumps(state.to_dict())))
    assert kept == state

    had = set(kept.parts.values())
    server.app.scripts.clear()
    before = len(parts(server))
    done = await upload(colour, client, path, state=kept, part_size=None)
    assert len(parts(server)) - before == len(plan(SIZE, PART)) - len(had)
    assert (done.id, had <= set(kept.part_ids()), kept.fraction) == (upload_id, True, 1.0)
    content = await colour.get(client.files.content(done.file.id))
    assert content.read() == path.read_bytes()


def test_a_part_that_arrives_while_another_fails_is_not_forgotten() -> None:
    """The second part fails at once; the first arrives when the upload is given up already."""
    given_up = threading.Event()

    def create(upload_id: str, data: Any) -> Any:
        if data[1].tell() == 0 and data[1].read() == b"second":
            raise RuntimeError("the second part fails")
        assert given_up.wait(60)
        return SimpleNamespace(id="part_first")

    def hash_until(stopped: Any) -> str:
        while not stopped():
            given_up.wait(0.001)
        given_up.set()
        return ""

    resource: Any = SimpleNamespace(parts=SimpleNamespace(create=create))
    state = UploadState("upload_1", 12, 6)
    work = uploads._Upload(resource, b"first_second", "a.txt", None, None, 2, state)
    work.source = cast(Any, SimpleNamespace(window=work.source.window, md5=hash_until, name="a"))
    with pytest.raises(RuntimeError, match="second part"):
        uploads._send_all(work, omit, None)
    assert state.parts == {0: "part_first"}


async def test_a_state_of_another_file_is_refused(colour: Colour, path: Path) -> None:
    state = UploadState("upload_1", SIZE + 1, PART)
    with pytest.raises(ValueError, match="the state is of an upload of 100001 bytes"):
        await upload(colour, colour.client(), path, state=state)


async def test_a_part_that_fails_is_sent_again_from_its_beginning(
    colour: Colour, server: MockServer, path: Path
) -> None:
    server.fault("status=503; retry-after-ms=1; times=2; path=/uploads/*/parts")
    client = colour.client()
    done = await upload(colour, client, path)
    content = await colour.get(client.files.content(done.file.id))
    assert content.read() == path.read_bytes()


class _Counted:
    """An opener that counts how much is in memory of it at the most, by reads."""

    def __init__(self) -> None:
        self.largest = 0
        self.open = 0
        self.most_open = 0
        self._lock = threading.Lock()


async def test_no_part_is_read_whole_and_no_more_are_open_than_asked_for(
    colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(4 << 20))
    counted = _Counted()
    from openai_oxide_lib import upload_parts

    class Watched(upload_parts.Window):
        def read(self, size: int = -1) -> bytes:
            with counted._lock:
                if self._file is None:
                    counted.open += 1
                    counted.most_open = max(counted.most_open, counted.open)
                counted.largest = max(counted.largest, size if size >= 0 else 1 << 40)
            return super().read(size)

        def close(self) -> None:
            with counted._lock:
                counted.open -= self._file is not None
            super().close()

    monkeypatch.setattr(upload_parts, "Window", Watched)
    await upload(colour, colour.client(), big, part_size=1 << 20, max_concurrency=2)
    assert 0 < counted.largest <= 1 << 18
    assert (counted.open, counted.most_open) == (0, 2)


async def test_a_cancelled_upload_keeps_what_the_server_has(
    server: MockServer, path: Path, clock: Any
) -> None:
    colour = Colour("async", server, clock)
    client, state = colour.client(), UploadState()
    two = asyncio.Event()

    def hold(progress: UploadState) -> None:
        if len(progress.parts) == 2:
            server.fault("hang; path=/uploads/*/parts")
            two.set()

    task = asyncio.ensure_future(
        upload(colour, client, path, state=state, on_progress=hold, max_concurrency=1)
    )
    await two.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert list(state.parts) == [0, 1]
    server.app.faults.reset()
    done = await upload(colour, client, path, state=state)
    assert done.status == "completed"
    await colour.close()


async def broken_off(colour: Colour, server: MockServer, path: Path) -> UploadState:
    """The state of an upload that broke off when the server had three of its parts."""
    state = UploadState()

    def fail_soon(progress: UploadState) -> None:
        if len(progress.parts) == 3:
            server.script(path="/uploads/*/parts", status=500, times=None)

    client = colour.client(max_retries=0)
    with pytest.raises(APIStatusError):
        await upload(colour, client, path, state=state, on_progress=fail_soon, max_concurrency=1)
    server.app.scripts.clear()
    return UploadState.from_dict(json.loads(json.dumps(state.to_dict())))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"filename": "other.bin"}, "filename 'data.bin', not 'other.bin'"),
        ({"mime_type": "text/plain"}, "mime_type 'application/octet-stream', not 'text/plain'"),
        ({"purpose": "batch"}, "purpose 'assistants', not 'batch'"),
    ],
)
async def test_a_state_of_an_upload_that_was_announced_otherwise_is_refused(
    colour: Colour, server: MockServer, path: Path, changes: dict[str, Any], why: str
) -> None:
    state = await broken_off(colour, server, path)
    before = len(server.requests)
    with pytest.raises(ValueError, match=why):
        await upload(colour, colour.client(), path, state=state, **changes)
    assert len(server.requests) == before


async def test_a_file_that_has_changed_is_not_put_behind_its_old_parts(
    colour: Colour, server: MockServer, path: Path
) -> None:
    state = await broken_off(colour, server, path)
    content = bytearray(path.read_bytes())
    content[PART + 1] ^= 1
    path.write_bytes(content)
    before = len(server.requests)
    with pytest.raises(ValueError, match=r"part 1 \(from byte 16384\) is not what was uploaded"):
        await upload(colour, colour.client(), path, state=state, md5=None)
    assert len(server.requests) == before


async def test_a_state_without_checksums_is_taken_at_its_word(
    colour: Colour, server: MockServer, path: Path
) -> None:
    kept = (await broken_off(colour, server, path)).to_dict()
    old = {name: kept[name] for name in ("upload_id", "size", "part_size", "parts")}
    done = await upload(colour, colour.client(), path, state=UploadState.from_dict(old))
    assert done.status == "completed"


def test_nothing_is_sent_any_more_once_an_interrupt_was_raised(
    server: MockServer, path: Path, clock: Any
) -> None:
    """The other parts hang; a thread that went on would be waited for without end."""
    client = Colour("sync", server, clock).client(max_retries=5)

    def interrupt(progress: UploadState) -> None:
        raise KeyboardInterrupt

    server.fault("latency=0.001; times=1; path=/uploads/*/parts")  # the first arrives
    server.fault("hang; path=/uploads/*/parts")
    given = {"mime_type": "x/y", "purpose": "assistants", "part_size": PART}
    with pytest.raises(KeyboardInterrupt):
        client.uploads.upload_file_chunked(file=path, **given, on_progress=interrupt)
    assert not [one for one in threading.enumerate() if one.name.startswith("upload")]
    client.close()
