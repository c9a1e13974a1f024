"""The sync twins of async modules: what changes on the way, and that each is up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import unasync


@pytest.mark.parametrize(
    ("asynchronous", "synchronous"),
    [
        ("async def read(self) -> bytes:", "def read(self) -> bytes:"),
        ("async with lock, aclosing(pool):", "with lock, closing(pool):"),
        ("return [x async for x in rows]", "return [x for x in rows]"),
        ("await self.aclose()", "self.close()"),
        ("response = await sent(create(**request))", "response = create(**request)"),
        ("def __aiter__(self) -> AsyncIterator[T]:", "def __iter__(self) -> Iterator[T]:"),
        ("-> AsyncGenerator[Event[T], None]:", "-> Generator[Event[T], None, None]:"),
        ("except StopAsyncIteration:", "except StopIteration:"),
        ("event = await anext(events)", "event = next(events)"),
        ("page: AsyncCursorPage[T]", "page: SyncCursorPage[T]"),
        ("send: Callable[[str], Awaitable[Any]]", "send: Callable[[str], Any]"),
        ("open_: Callable[[], Awaitable[AsyncStream[T]]]", "open_: Callable[[], Stream[T]]"),
        (
            "from .streams.async_stream import AsyncStream",
            "from .streams.sync_stream import Stream",
        ),
        ("from .websocket.async_connection import", "from .websocket.connection import"),
        ("_timing: AsyncTiming = ASYNC_TIMING", "_timing: Timing = TIMING"),
        ("data = await async_read(file)", "data = read(file)"),
        ("An asynchronous client.", "A synchronous client."),
        ("The events of a run, for asyncio.", "The events of a run."),
        ("awaiting = broadcast(canvas)", "awaiting = broadcast(canvas)"),
    ],
)
def test_async_code_becomes_sync_code(asynchronous: str, synchronous: str) -> None:
    assert unasync.sync_text(asynchronous) == synchronous


def test_every_twin_is_up_to_date() -> None:
    twins = unasync.twins()
    assert twins
    assert all(path.read_text(encoding="utf-8") == text for path, text in twins.items())


def test_a_twin_that_was_edited_is_named_and_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    twin = tmp_path / "sync_door.py"
    (tmp_path / "async_door.py").write_text("async def enter(a: int) -> int:\n    return a\n")
    twin.write_text("# Written from async_door.py by `make generate`: do not edit.\n")
    monkeypatch.setattr(unasync, "ROOT", tmp_path)
    monkeypatch.setattr(unasync, "PACKAGES", (".",))

    assert unasync.main(check=True) == 1
    assert "sync_door.py" in capsys.readouterr().out
    assert unasync.main(check=False) == 0
    assert twin.read_text().endswith("\ndef enter(a: int) -> int:\n    return a\n")
    assert unasync.main(check=True) == 0
