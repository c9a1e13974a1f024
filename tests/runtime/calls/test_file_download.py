"""Answers on their way to a file: the whole of one, or what was there before."""

from __future__ import annotations

import asyncio
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_oxide_runtime.calls.file_download import AtomicFile
from tests.runtime.conftest import Colour
from tests.support.wire import CUT, head, plain, serving

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
BODY = os.urandom(300_000)


@pytest.fixture(params=[None, b"old"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Where to write, whether something is there or not. Nothing else may be left beside it."""
    made = tmp_path / "answer.bin"
    if request.param is not None:
        made.write_bytes(request.param)
    yield made
    assert set(tmp_path.iterdir()) <= {made}


def before(target: Path) -> bytes | None:
    return target.read_bytes() if target.exists() else None


async def streamed(colour: Colour, server: Any, use: Any) -> None:
    manager = colour.client(server, max_retries=0).things.with_streaming_response.content("t")
    await colour.inside(manager, use)


async def test_a_whole_answer_takes_its_place(colour: Colour, target: Path) -> None:
    with serving(plain(BODY), plain(BODY)) as server:
        await streamed(colour, server, lambda r: r.stream_to_file(target, chunk_size=999))
        assert target.read_bytes() == BODY
        target.write_bytes(b"another")
        await streamed(colour, server, lambda r: r.write_to_file(target))
    assert target.read_bytes() == BODY


async def test_after_the_body_was_read(colour: Colour, target: Path) -> None:
    async def use(response: Any) -> None:
        await colour.get(response.read())
        await colour.get(response.stream_to_file(target))

    with serving(plain(BODY)) as server:
        if colour.name == "async":
            await streamed(colour, server, use)
        else:
            await streamed(colour, server, lambda r: (r.read(), r.stream_to_file(target)))
    assert target.read_bytes() == BODY


async def test_an_answer_that_breaks_off_leaves_what_was_there(
    colour: Colour, target: Path
) -> None:
    was = before(target)
    cut = [head(**{"Content-Length": "300000"}) + BODY[:200_000], CUT]
    with serving(cut) as server, pytest.raises(Exception, match="Connection error"):
        await streamed(colour, server, lambda r: r.stream_to_file(target))
    assert before(target) == was


async def test_a_body_that_is_gone_leaves_what_was_there(colour: Colour, target: Path) -> None:
    was, kept = before(target), list[Any]()
    with serving(plain(BODY)) as server:
        await streamed(colour, server, kept.append)
        with pytest.raises(RuntimeError, match="closed"):
            await colour.get(kept[0].stream_to_file(target))
    assert before(target) == was


async def test_a_content_in_memory(colour: Colour, target: Path) -> None:
    with serving(plain(BODY)) as server:
        content = await colour.get(colour.client(server).things.content("t"))
    content.write_to_file(target)
    assert target.read_bytes() == BODY
    target.write_bytes(b"another")
    await content.astream_to_file(target)
    assert target.read_bytes() == BODY


async def test_a_cancelled_download_leaves_what_was_there(anyio_backend: str, target: Path) -> None:
    was, arrived, leave = before(target), asyncio.Event(), threading.Event()

    async def download() -> None:
        manager = colour.client(server).things.with_streaming_response.content("t")
        async with manager as response:
            pieces = response.iter_bytes

            async def watched(size: int | None = None) -> Any:
                async for piece in pieces(size):
                    arrived.set()
                    yield piece

            response.iter_bytes = watched
            await response.stream_to_file(target)

    colour = Colour("async")
    started = [head(**{"Content-Length": "300000"}) + BODY[:1000], leave]
    with serving(started) as server:
        task = asyncio.ensure_future(download())
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        leave.set()
    await colour.close()
    assert before(target) == was


def test_a_beginning_that_nobody_waits_for_leaves_nothing(target: Path) -> None:
    """The task is cancelled while a thread opens the file: it opens it after all is over."""
    was, saving = before(target), AtomicFile(target)
    saving.discard()
    saving.open()
    assert before(target) == was


def test_a_disk_that_is_full(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    was = before(target)
    with pytest.raises(OSError, match="full"), AtomicFile(target) as saving:
        saving.write(b"new")
        raise OSError("the disk is full")
    assert before(target) == was


def test_a_place_that_cannot_be_taken_leaves_nothing(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, to: Path) -> None:
        raise PermissionError("somebody has it open")

    was = before(target)
    with monkeypatch.context() as patch, pytest.raises(PermissionError, match="open"):
        patch.setattr(Path, "replace", refuse)
        with AtomicFile(target) as saving:
            saving.write(b"new")
    assert before(target) == was


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755])
def test_permissions_stay(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    target.chmod(mode)
    with AtomicFile(target) as saving:
        saving.write(b"new")
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode)) == (b"new", mode)


@POSIX
def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    with AtomicFile(tmp_path / "a") as saving:
        saving.write(b"new")
    modes = {path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(modes) == 1


@POSIX
@pytest.mark.parametrize("dangling", [False, True])
def test_a_link_stays_one(tmp_path: Path, dangling: bool) -> None:
    (tmp_path / "folder").mkdir()
    real, link = tmp_path / "folder" / "real", tmp_path / "link"
    if not dangling:
        real.write_bytes(b"old")
    link.symlink_to(real)
    with AtomicFile(link) as saving:
        saving.write(b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert list(real.parent.iterdir()) == [real]


@POSIX
def test_a_device_is_written_to() -> None:
    with AtomicFile(os.devnull) as saving:
        saving.write(b"nothing")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_what_is_no_place_for_a_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none" / "a"):
        with pytest.raises(OSError, match=r"directory|denied") as caught, AtomicFile(path):
            pass
        assert caught.value.filename == str(path)
    assert list(tmp_path.iterdir()) == []


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_file_that_is_not_to_be_written_to_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(PermissionError), AtomicFile(target):
        pass
    assert target.read_bytes() == b"old"
