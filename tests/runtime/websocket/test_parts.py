"""The pure parts of a connection: senders, queue, listeners, reconnection, options, addresses."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_oxide import OpenAI, omit
from openai_oxide_lib import channels
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.errors.tree import OpenAIError, WebSocketQueueFullError
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.websocket import event_reader as reading, handshake, options
from openai_oxide_runtime.websocket.closed import WebSocketClosed, is_recoverable
from openai_oxide_runtime.websocket.event_senders import Senders, client_events
from openai_oxide_runtime.websocket.listeners import Listeners
from openai_oxide_runtime.websocket.reconnecting import ReconnectingEvent, Reconnection
from openai_oxide_runtime.websocket.send_queue import Outbox

KEY = "sk-test-0123456789"

# What the channels of the API can be sent, by the documents of the API.
SENDS = {
    channels.RESPONSES: {"response.create", "response.steer"},
    channels.REALTIME: {
        "session.update",
        "response.create",
        "response.cancel",
        "input_audio_buffer.append",
        "input_audio_buffer.clear",
        "input_audio_buffer.commit",
        "conversation.item.create",
        "conversation.item.delete",
        "conversation.item.retrieve",
        "conversation.item.truncate",
        "output_audio_buffer.clear",
    },
    channels.TRANSLATIONS: {
        "session.input_audio_buffer.append",
        "session.close",
        "session.update",
    },
}


@pytest.mark.parametrize("channel", SENDS, ids=lambda channel: channel.name)
def test_each_client_event_has_a_sender(channel: Any) -> None:
    sent: list[dict[str, Any]] = []
    senders = Senders(client_events(channel), sent.append, "")
    for kind in SENDS[channel]:
        sender: Any = senders
        for name in kind.split("."):
            assert name in dir(sender)
            sender = getattr(sender, name)
        fields = client_events(channel).fields(kind)
        sender(**dict.fromkeys(fields, "x"))
        assert sent[-1] == {"type": kind, **dict.fromkeys(fields, "x")}
    with pytest.raises(AttributeError, match=r"session\.fly|fly"):
        _ = senders.fly


def test_senders_check_their_keywords() -> None:
    events = client_events(channels.REALTIME)
    with pytest.raises(TypeError, match="did you mean 'item_id'"):
        events.make("conversation.item.delete", {"item_ids": "x"})
    with pytest.raises(TypeError, match="missing the required argument 'item_id'"):
        events.make("conversation.item.delete", {"item_id": omit})
    assert events.make("response.create", {"response": omit}) == {"type": "response.create"}


def test_a_sender_says_what_it_takes() -> None:
    senders = Senders(client_events(channels.REALTIME), print, "")
    found = inspect.signature(senders.conversation.item.delete).parameters
    needed = {name for name, each in found.items() if each.default is inspect.Parameter.empty}
    assert (set(found), needed) == ({"item_id", "event_id"}, {"item_id"})


def test_warming_up_is_a_field_of_a_turn() -> None:
    made = client_events(channels.RESPONSES).make("response.create", {"generate": False})
    assert made == {"type": "response.create", "generate": False}


@given(st.lists(st.one_of(st.text(max_size=5), st.binary(max_size=5))), st.integers(0, 40))
def test_a_queue_never_holds_more_than_it_may(frames: list[Any], most: int) -> None:
    queue = Outbox(most)
    held: list[Any] = []
    for frame in frames:
        size = len(frame.encode()) if isinstance(frame, str) else len(frame)
        room = most - sum(len(f.encode()) if isinstance(f, str) else len(f) for f in held)
        if size > room:
            with pytest.raises(WebSocketQueueFullError):
                queue.add(frame)
        else:
            queue.add(frame)
            held.append(frame)
    if held:
        assert queue.peek() == held.pop(0)
        queue.pop()
    assert len(queue) == len(held)
    assert queue.drain() == held
    assert not queue


def test_listeners_are_called_in_order_and_those_for_once_are_forgotten() -> None:
    listeners = Listeners()
    for name, once in (("a", False), ("b", True), ("a", False)):
        listeners.add("x", name, once=once)  # type: ignore[arg-type]
    assert listeners.take("x") == ["a", "b", "a"]
    listeners.remove("x", "a")  # type: ignore[arg-type]
    listeners.remove("y", "a")  # type: ignore[arg-type]
    assert listeners.take("x") == ["a"]
    other = Listeners()
    listeners.move_to(other)
    assert (listeners.take("x"), other.take("x")) == ([], ["a"])


def reconnection(
    answer: Any = None, **changes: Any
) -> tuple[list[ReconnectingEvent], Reconnection]:
    told: list[ReconnectingEvent] = []

    def ask(event: ReconnectingEvent) -> Any:
        told.append(event)
        return answer

    rules = {"max_retries": 3, "initial_delay": 1.0, "max_delay": 3.0, **changes}
    return told, Reconnection(ask, query={"a": 1}, headers={}, **rules)


def test_attempts_back_off_with_jitter_and_end() -> None:
    told, attempts = reconnection()
    assert [attempts.next_delay(1006, 1.0, 0.0) for _ in range(4)] == [1.0, 2.0, 3.0, None]
    assert [event.attempt for event in told] == [1, 2, 3]
    assert (told[0].max_attempts, told[0].close_code, told[0].extra_query) == (3, 1006, {"a": 1})
    attempts.opened(10.0)
    assert attempts.next_delay(1006, 0.0, 40.0) == 0.75


@pytest.mark.parametrize(
    ("steps", "seconds", "anew"),
    [
        ([], 29.9, False),
        ([], 30.0, True),
        (["asked"], 1.0, False),
        (["answered"], 1.0, False),  # to nothing: it may say so to everybody
        (["asked", "answered"], 1.0, True),
        (["asked", "answered", "opened"], 1.0, False),  # that was the one before
    ],
)
def test_attempts_are_counted_anew_once_one_has_worked(
    steps: list[str], seconds: float, anew: bool
) -> None:
    told, attempts = reconnection()
    attempts.next_delay(1006, 1.0, 100.0)
    attempts.opened(100.0)
    for step in steps:
        getattr(attempts, step)(*[100.0] * (step == "opened"))
    attempts.next_delay(1006, 1.0, 100.0 + seconds)
    assert told[-1].attempt == (1 if anew else 2)
    attempts.next_delay(1006, 1.0, 1000.0)
    assert told[-1].attempt == (2 if anew else 3), "no connection stood in between"


@pytest.mark.parametrize("code", [1000, 1008, 1002, 4000])
def test_some_closes_are_for_good(code: int) -> None:
    assert not is_recoverable(code)
    assert reconnection()[1].next_delay(code, 1.0, 0.0) is None


def test_without_a_listener_nothing_is_opened_again() -> None:
    quiet = Reconnection(None, max_retries=3, initial_delay=1, max_delay=1, query={}, headers={})
    assert quiet.next_delay(1006, 1.0, 0.0) is None


def test_an_attempt_can_be_changed_and_stopped() -> None:
    _, attempts = reconnection({"extra_query": {"b": 2}, "extra_headers": {"h": "1"}})
    attempts.next_delay(1006, 1.0, 0.0)
    assert (attempts.query, attempts.headers) == ({"b": 2}, {"h": "1"})
    assert reconnection({"abort": True})[1].next_delay(1006, 1.0, 0.0) is None


@pytest.mark.parametrize(
    ("timeout", "opening"),
    [(Timeout(600.0, connect=5.0), 15.0), (Timeout(2.0), 4.0), (Timeout(None), None)],
)
def test_options_have_defaults(timeout: Timeout, opening: float | None) -> None:
    beat, rest = options.split({}, timeout, 64)
    assert beat == options.Heartbeat(20.0, 10.0)
    assert (rest["open_timeout"], rest["max_size"], rest["compression"]) == (opening, 64, None)
    assert rest["ping_interval"] is None


def test_unknown_options_are_refused() -> None:
    with pytest.raises(TypeError, match="has no option 'max_sise'"):
        options.split({"max_sise": 1}, Timeout(1.0), 64)


ADDRESSES = [
    ({"base_url": "https://host/v1"}, {}, "wss://host/v1/realtime"),
    ({"base_url": "http://127.0.0.1:8/v1/"}, {"model": "a b"}, "ws://127.0.0.1:8/v1/realtime?model=a%20b"),
    ({"websocket_base_url": "wss://other/x?k=v"}, {}, "wss://other/x/realtime?k=v"),
    ({"default_query": {"api-version": "1"}}, {"m": "1"}, "wss://api.openai.com/v1/realtime?api-version=1&m=1"),
]  # fmt: skip


@pytest.mark.parametrize(("settings", "query", "url"), ADDRESSES)
def test_addresses(settings: dict[str, Any], query: dict[str, Any], url: str) -> None:
    client = OpenAI(api_key=KEY, **settings)
    assert handshake.address(context_of(client), channels.REALTIME, query) == url


def test_headers_of_a_handshake() -> None:
    client = OpenAI(api_key=KEY, organization="o", project="p", default_headers={"x-a": "1"})
    made = handshake.prepare(
        context_of(client), channels.BETA_REALTIME, {}, {"X-A": "2", "x-b": "3"}
    )
    headers = {name.lower(): value for name, value in made.headers}
    assert headers["authorization"] == f"Bearer {KEY}"
    assert (headers["openai-organization"], headers["openai-project"]) == ("o", "p")
    assert (headers["x-a"], headers["x-b"]) == ("2", "3")
    assert headers["openai-beta"] == "realtime=v1"
    assert KEY not in repr(made) + repr(made.request) + str(made.request.headers)


@pytest.mark.parametrize("value", ["a\r\nb: c", "a\nb", "a\0b"])
def test_headers_that_would_split_are_refused(value: str) -> None:
    client = OpenAI(api_key=KEY)
    with pytest.raises(ValueError, match="line break or a NUL"):
        handshake.prepare(context_of(client), channels.RESPONSES, {}, {"x-a": value})


def test_a_key_that_is_missing_is_named() -> None:
    client = OpenAI(admin_api_key="sk-admin-0123456789")
    with pytest.raises(TypeError, match=r"responses\.connect\(\) needs `api_key`"):
        handshake.prepare(context_of(client), channels.RESPONSES, {}, {})
    made = handshake.prepare(
        context_of(client), channels.RESPONSES, {}, {"Authorization": "Bearer x"}
    )
    assert ("Authorization", "Bearer x") in made.headers


@pytest.mark.parametrize(
    ("data", "tag"),
    [
        (b'{"type":"a.b","x":1}', b"a.b"),
        (b'{"type": "a.b"}', b"a.b"),
        (b'{"x":{"type":"no"},"type":"yes"}', b"yes"),
        (b'{"x":1}', b""),
        (b"[1]", b""),
        (b"nonsense", b""),
    ],
)
def test_what_a_message_says_it_is(data: bytes, tag: bytes) -> None:
    assert reading.peek(data) == tag


@pytest.mark.parametrize(("code", "clean"), [(1000, True), (1001, True), (1006, False)])
def test_a_close_says_why(code: int, clean: bool) -> None:
    closed = WebSocketClosed(code, f"key {KEY} is old", unsent=["a", b"\xff"])
    assert isinstance(closed, OpenAIError)
    assert (closed.clean, closed.close_code) == (clean, code)
    assert KEY not in str(closed) + closed.close_reason
    assert (closed.unsent_frames, closed.unsent_messages) == (["a", b"\xff"], ["a"])
