"""Messages are taken out of the bytes as the library would have read them, however they arrive."""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import example, given, settings, strategies as st
from websockets.frames import Frame, Opcode
from websockets.protocol import Protocol, Side, State

from openai_oxide_runtime.websocket.fast_frames import Frames
from openai_oxide_runtime.websocket.receive_queue import ReceiveQueue

SIZES = (0, 1, 125, 126, 127, 300, 65535, 65536, 70000)
UPGRADED = b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\n\r\n"


def text(size: int) -> Frame:
    return Frame(Opcode.TEXT, b"x" * size)


def socket(*frames: Frame) -> bytes:
    return b"".join(frame.serialize(mask=False) for frame in frames)


def cut(data: bytes, *places: int) -> list[bytes]:
    ends = sorted({place % (len(data) + 1) for place in places})
    return [data[a:b] for a, b in zip([0, *ends], [*ends, len(data)], strict=True)]


class Gate:
    """Stands for the lock that holds the library's reader back."""

    def __init__(self) -> None:
        self.shut = 0

    def acquire(self) -> None:
        self.shut += 1

    def release(self) -> None:
        self.shut -= 1


def open_protocol(max_size: int | None = None) -> Protocol:
    """The library's protocol, past its handshake."""
    return Protocol(Side.CLIENT, state=State.OPEN, max_size=max_size)


def receive_queue(
    protocol: Any, max_size: int | None = None, limits: Any = None
) -> tuple[ReceiveQueue, Gate]:
    gate = Gate()
    queue = ReceiveQueue(protocol, max_size, limits, gate)
    queue._head = None
    return queue, gate


def by_the_library(pieces: Iterable[bytes], max_size: int | None) -> tuple[list[bytes], Protocol]:
    """What the library makes of the same bytes."""
    protocol, messages, parts = open_protocol(max_size), [], bytearray()
    for piece in pieces:
        protocol.receive_data(piece)
        for event in protocol.events_received():
            if isinstance(event, Frame) and event.opcode < 8:
                parts += event.data
                if event.fin:
                    messages.append(bytes(parts))
                    parts.clear()
    return messages, protocol


FRAMES = st.one_of(
    st.builds(text, st.sampled_from((0, 1, 125, 126, 127, 300))),
    st.builds(lambda n: Frame(Opcode.BINARY, bytes(n)), st.integers(0, 200)),
    st.just(Frame(Opcode.PING, b"are you there?")),
    st.just(Frame(Opcode.PONG, b"")),
    st.just(Frame(Opcode.TEXT, b"begin", fin=False)),
    st.just(Frame(Opcode.CONT, b"middle", fin=False)),
    st.just(Frame(Opcode.CONT, b"end")),
    st.just(Frame(Opcode.CLOSE, b"\x03\xe8bye")),
)


AMISS = Frame(Opcode.CONT, b"of no message", fin=False)


@example([text(100), text(300), text(1)], [], True)
@example([AMISS, text(1)], [], False)
@example([AMISS, text(1)], [15], False)
@example([Frame(Opcode.TEXT, b"begin", fin=False), text(1), text(2)], [7], False)
@settings(max_examples=60)
@given(st.lists(FRAMES, max_size=8), st.lists(st.integers(0, 2000), max_size=9), st.booleans())
def test_any_frames_arrive_as_the_library_reads_them(
    frames: list[Frame], places: list[int], limited: bool
) -> None:
    max_size = 200 if limited else None
    pieces = cut(socket(*frames), *places)
    protocol = open_protocol(max_size)
    queue, _ = receive_queue(protocol, max_size)
    for piece in pieces:
        protocol.receive_data(piece)
    messages, expected = by_the_library(pieces, max_size)
    assert list(queue.messages) == messages
    assert protocol.state is expected.state
    assert unmasked(protocol) == unmasked(expected)


def unmasked(protocol: Protocol) -> list[int]:
    """The kinds of the frames that the library answered with: their masks are drawn by chance."""
    return [data[0] for data in protocol.data_to_send() if data]


@settings(max_examples=60)
@given(st.binary(max_size=60), st.lists(st.integers(0, 60), max_size=4))
def test_rubbish_ends_as_it_would_in_the_library(data: bytes, places: list[int]) -> None:
    protocol = open_protocol()
    queue, _ = receive_queue(protocol)
    for piece in cut(data, *places):
        protocol.receive_data(piece)
    messages, expected = by_the_library(cut(data, *places), None)
    assert list(queue.messages) == messages
    assert protocol.state is expected.state


@pytest.mark.parametrize("size", SIZES)
def test_a_message_that_trickles_in(size: int) -> None:
    frames, data = Frames(None), socket(text(size), text(1))
    for at in range(0, len(data), 997):
        assert list(frames.feed(data[at : at + 997])) == []
    assert list(frames.messages) == [b"x" * size, b"x"]


def test_each_byte_is_looked_at_a_fixed_number_of_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a large message arrives, nothing is cut until all of it is there."""
    cuts: list[int] = []
    take = Frames._take
    monkeypatch.setattr(
        Frames, "_take", lambda self, data, at: cuts.append(len(data)) or take(self, data, at)
    )
    frames, data = Frames(None), socket(text(1 << 20))
    for at in range(0, len(data), 1000):
        list(frames.feed(data[at : at + 1000]))
    assert cuts == [1000, len(data)]
    assert len(frames.messages) == 1


def test_a_handshake_and_events_that_come_with_it() -> None:
    for places in ((), (5,), (len(UPGRADED) - 1,), (len(UPGRADED),), (len(UPGRADED) + 3,)):
        messages: list[bytes] = []
        protocol: Any = SimpleNamespace(
            state=None, receive_data=messages.append, events_received=list
        )
        queue = ReceiveQueue(protocol, None, None, Gate())
        for piece in cut(UPGRADED + socket(text(3)), *places):
            protocol.receive_data(piece)
        assert b"".join(messages) == UPGRADED
        assert list(queue.messages) == [b"xxx"]


def test_a_refusal_is_left_to_the_library() -> None:
    messages: list[bytes] = []
    protocol: Any = SimpleNamespace(state=None, receive_data=messages.append, events_received=list)
    ReceiveQueue(protocol, None, None, Gate())
    refusal = b"HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\n\r\n\x81\x01"
    protocol.receive_data(refusal)
    assert messages == [refusal]


def test_reading_stops_while_too_many_wait() -> None:
    protocol = open_protocol()
    queue, gate = receive_queue(protocol, limits=4)
    protocol.receive_data(socket(*[text(1)] * 4))
    assert gate.shut == 0
    protocol.receive_data(socket(text(1), text(1)))
    assert gate.shut == 1 and queue.wait(0)
    while len(queue.messages) > 1:
        queue.resume_if_drained()
        assert gate.shut == 1
        queue.messages.popleft()
    queue.resume_if_drained()
    assert gate.shut == 0


@pytest.mark.parametrize("end", [ReceiveQueue.lift_limit, ReceiveQueue.close])
def test_reading_goes_on_at_the_end(end: Any) -> None:
    protocol = open_protocol()
    queue, gate = receive_queue(protocol, limits=(2, 1))
    protocol.receive_data(socket(*[text(1)] * 9))
    assert gate.shut == 1
    end(queue)
    assert gate.shut == 0
    protocol.receive_data(socket(*[text(1)] * 9))
    assert gate.shut == 0


@pytest.mark.parametrize("size", SIZES)
def test_bytes_that_a_loop_hands_over_in_a_bytearray(size: int) -> None:
    protocol = open_protocol()
    queue, _ = receive_queue(protocol)
    protocol.receive_data(bytearray(socket(text(size), Frame(Opcode.PING, b"p"), text(1))))
    assert [type(message) for message in queue.messages] == [bytes, bytes]
    assert list(queue.messages) == [b"x" * size, b"x"]
