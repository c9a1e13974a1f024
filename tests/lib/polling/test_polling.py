"""Waiting: when one looks, how long, and what ends it."""

from __future__ import annotations

import asyncio
import pickle
import threading
from typing import Any

import pytest

from openai_oxide import (
    APIStatusError,
    AssistantEventHandler,
    AsyncAssistantEventHandler,
    NotFoundError,
)
from openai_oxide_lib.polling import Pace, PollCancelledError, PollTimeoutError, poll_settings
from openai_oxide_mock import MockServer
from tests.support.timed_clients import Clock, Colour

pytestmark = pytest.mark.anyio

FILE = {
    "id": "file_1", "object": "vector_store.file", "usage_bytes": 0, "created_at": 1,
    "vector_store_id": "vs_1", "status": "in_progress", "last_error": None,
}  # fmt: skip
BATCH = {
    "id": "vsfb_1", "object": "vector_store.files_batch", "created_at": 1,
    "vector_store_id": "vs_1", "status": "in_progress",
    "file_counts": {"in_progress": 1, "completed": 0, "failed": 0, "cancelled": 0, "total": 1},
}  # fmt: skip


def settled(thing: Any) -> bool:
    return getattr(thing, "status", None) != "in_progress"


def pauses(pace: Pace, count: int, hints: list[str | None] | None = None) -> list[float | None]:
    """The pauses between looks that take no time themselves."""
    now, found = 0.0, []
    for at in range(count):
        hint = hints[at] if hints else None
        pause = pace.pause({} if hint is None else {"openai-poll-after-ms": hint}, now)
        found.append(None if pause is None else round(pause, 6))
        now += pause or 0.0
    return found


def test_pauses_grow_up_to_ten_seconds() -> None:
    found = pauses(Pace(poll_settings(settled), 0.0), 9)
    assert found == [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0, 10.0]


def test_the_callers_interval_comes_first_and_then_the_servers() -> None:
    assert pauses(Pace(poll_settings(settled, 200), 0.0), 3, ["9000"] * 3) == [0.2, 0.2, 0.2]
    hints = ["250", None, "nonsense", "nan", "-5", "0", "1e99", "250"]
    assert pauses(Pace(poll_settings(settled), 0.0), 8, hints) == [
        0.25, 1.0, 1.5, 2.25, 0.05, 0.05, 3600.0, 0.25,
    ]  # fmt: skip


def test_the_last_look_is_made_shortly_before_the_time_is_up() -> None:
    assert pauses(Pace(poll_settings(settled, max_wait_seconds=10), 0.0), 6) == [
        1.0, 1.5, 2.25, 3.375, 0.875, None,
    ]  # fmt: skip
    assert pauses(Pace(poll_settings(settled, max_wait_seconds=0), 0.0), 1) == [None]


@pytest.mark.parametrize("value", [-1, float("nan"), float("inf")])
async def test_times_that_are_none_are_refused_before_anything_is_sent(
    colour: Colour, value: float
) -> None:
    client = colour.client()
    for name in ("poll_interval_ms", "max_wait_seconds"):
        with pytest.raises(ValueError, match=name):
            await colour.get(
                client.vector_stores.files.create_and_poll(
                    "file_1", vector_store_id="vs_1", **{name: value}
                )
            )
    assert colour.server.requests == []


async def test_a_file_is_looked_at_until_it_is_indexed(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    path = "/vector_stores/vs_1/files/file_1"
    server.script(path=path, json=FILE, times=2)
    server.script(path=path, json=FILE, headers={"openai-poll-after-ms": "40000"})
    server.script(path=path, json={**FILE, "status": "completed"})
    files = colour.timed(colour.client().vector_stores.files)
    file = await colour.get(files.poll("file_1", vector_store_id="vs_1"))
    assert file.status == "completed"
    assert clock.slept == [1.0, 1.5, 40.0]


async def test_a_failed_file_is_returned_and_not_waited_for(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    error = {"code": "invalid_file", "message": "no text in it"}
    server.script(path="*", json={**FILE, "status": "failed", "last_error": error})
    files = colour.timed(colour.client().vector_stores.files)
    file = await colour.get(files.poll("file_1", vector_store_id="vs_1"))
    assert (file.status, file.last_error.code, clock.slept) == ("failed", "invalid_file", [])


async def test_time_runs_out_with_the_thing_in_the_error(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    server.script(path="*", json=FILE, times=None)
    files = colour.timed(colour.client().vector_stores.files)
    with pytest.raises(PollTimeoutError, match="after 10 seconds") as caught:
        await colour.get(files.poll("file_1", vector_store_id="vs_1", max_wait_seconds=10))
    assert isinstance(caught.value, TimeoutError)
    assert (caught.value.last.status, clock.slept[-1]) == ("in_progress", 0.875)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.last.id) == (str(caught.value), "file_1")


async def test_no_time_at_all_is_one_look(colour: Colour, server: MockServer, clock: Clock) -> None:
    server.script(path="*", json=FILE, times=None)
    files = colour.timed(colour.client().vector_stores.files)
    with pytest.raises(PollTimeoutError):
        await colour.get(files.poll("file_1", vector_store_id="vs_1", max_wait_seconds=0))
    assert (len(server.requests), clock.slept) == (1, [])


async def test_a_look_that_hangs_ends_with_the_wait(colour: Colour, server: MockServer) -> None:
    server.fault("hang; path=/vector_stores/*")
    files = colour.client().vector_stores.files
    with pytest.raises(PollTimeoutError):
        await colour.get(files.poll("file_1", vector_store_id="vs_1", max_wait_seconds=0.2))


async def test_errors_of_a_look_come_through(colour: Colour, server: MockServer) -> None:
    files = colour.client().vector_stores.files
    with pytest.raises(NotFoundError):
        await colour.get(files.poll("file_1", vector_store_id="vs_none"))


def test_a_blocking_wait_is_stopped_from_outside(server: MockServer, clock: Clock) -> None:
    colour = Colour("sync", server, clock)
    server.script(path="*", json=FILE, times=None)
    stop = threading.Event()
    stop.set()
    with colour.client() as client, pytest.raises(PollCancelledError) as caught:
        client.vector_stores.files.poll("file_1", vector_store_id="vs_1", stop=stop)
    assert caught.value.last.status == "in_progress"
    assert len(server.requests) == 1


async def test_an_awaited_wait_is_cancelled_like_any_task(server: MockServer, clock: Clock) -> None:
    colour = Colour("async", server, clock)
    server.script(path="*", json=FILE, times=None)
    files = colour.client().vector_stores.files
    looked = asyncio.Event()

    async def sleep(seconds: float) -> None:
        looked.set()
        await asyncio.Event().wait()

    files._timing = files._timing._replace(sleep=sleep)
    task = asyncio.ensure_future(files.poll("file_1", vector_store_id="vs_1"))
    await looked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await colour.close()


async def test_options_go_with_every_call_and_keys_with_the_first(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    server.script(path="/vector_stores/vs_1/files", json=FILE)
    server.script(path="*", json={**FILE, "status": "completed"})
    files = colour.timed(colour.client().vector_stores.files)
    await colour.get(
        files.create_and_poll(
            "file_1",
            vector_store_id="vs_1",
            attributes={"a": 1},
            extra_headers={"x-team": "blue"},
            idempotency_key="once",
        )
    )
    first, second = server.requests
    assert first.json == {"file_id": "file_1", "attributes": {"a": 1}}
    assert [r.headers.get("x-team") for r in server.requests] == ["blue", "blue"]
    assert (first.headers["idempotency-key"], "idempotency-key" in second.headers) == (
        "once", False,
    )  # fmt: skip


async def test_files_are_uploaded_attached_and_waited_for(colour: Colour, clock: Clock) -> None:
    client = colour.client()
    store = await colour.get(client.vector_stores.create(name="papers"))
    files = colour.timed(client.vector_stores.files)
    attached = await colour.get(
        files.upload(vector_store_id=store.id, file=("a.txt", b"alpha"), attributes={"n": 1})
    )
    assert attached.status == "in_progress"
    done = await colour.get(
        files.upload_and_poll(vector_store_id=store.id, file=("b.txt", b"beta"))
    )
    assert done.status == "completed"
    content = await colour.get(client.files.content(done.id))
    assert content.read() == b"beta"


async def test_a_batch_is_uploaded_side_by_side_in_the_order_given(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    client = colour.client()
    store = await colour.get(client.vector_stores.create(name="papers"))
    known = await colour.get(client.files.create(file=("k.txt", b"k"), purpose="assistants"))
    batches = colour.timed(client.vector_stores.file_batches)
    batch = await colour.get(
        batches.upload_and_poll(
            store.id,
            files=[(f"{n}.txt", b"x" * n) for n in range(1, 6)],
            file_ids=[known.id],
            max_concurrency=3,
        )
    )
    assert (batch.status, batch.file_counts.completed) == ("completed", 6)
    created = next(r for r in server.requests if r.path.endswith("/file_batches"))
    assert created.json["file_ids"][0] == known.id
    found = [await colour.get(client.files.retrieve(one)) for one in created.json["file_ids"][1:]]
    assert [file.filename for file in found] == [f"{n}.txt" for n in range(1, 6)]


async def test_a_batch_with_a_file_that_cannot_be_uploaded_is_not_made(
    colour: Colour, server: MockServer
) -> None:
    server.script(path="/files", verb="POST", status=413)
    batches = colour.client(max_retries=0).vector_stores.file_batches
    with pytest.raises(APIStatusError):
        await colour.get(batches.upload_and_poll("vs_1", files=[("a", b"a"), ("b", b"b")]))
    assert not [r for r in server.requests if "file_batches" in r.path]


async def test_a_batch_of_nothing_is_refused(colour: Colour) -> None:
    batches = colour.client().vector_stores.file_batches
    with pytest.raises(ValueError, match="no file"):
        await colour.get(batches.upload_and_poll("vs_1", files=[]))


async def test_a_batch_is_polled_by_its_own_status(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    server.script(path="/vector_stores/vs_1/file_batches/vsfb_1", json=BATCH)
    server.script(path="*", json={**BATCH, "status": "cancelled"})
    batches = colour.timed(colour.client().vector_stores.file_batches)
    done = await colour.get(batches.poll("vsfb_1", vector_store_id="vs_1", poll_interval_ms=700))
    assert (done.status, clock.slept) == ("cancelled", [0.7])


async def test_a_video_is_ordered_and_waited_for(colour: Colour, clock: Clock) -> None:
    videos = colour.timed(colour.client().videos)
    video = await colour.get(videos.create_and_poll(prompt="A wave"))
    assert (video.status, clock.slept) == ("completed", [1.0])


async def test_a_file_is_waited_for_until_it_is_processed(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    client = colour.client()
    file = await colour.get(client.files.create(file=("a.txt", b"a"), purpose="assistants"))
    server.script(path="/files/*", json={**file.to_dict(), "status": "uploaded"}, times=2)
    done = await colour.get(colour.timed(client.files).wait_for_processing(file.id))
    assert (done.status, clock.slept) == ("processed", [5.0, 5.0])
    server.script(path="/files/*", json={**file.to_dict(), "status": "uploaded"}, times=None)
    with pytest.raises(RuntimeError, match="status: uploaded"):
        await colour.get(client.files.wait_for_processing(file.id, max_wait_seconds=60))


async def test_runs_are_waited_for_and_go_on_with_outputs(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    beta = colour.client().beta
    tool = {"type": "function", "function": {"name": "now", "parameters": {"type": "object"}}}
    assistant = await colour.get(beta.assistants.create(model="gpt-4.1-mini", tools=[tool]))
    runs = colour.timed(beta.threads.runs)
    calls = [{"name": "now", "arguments": "{}"}]
    server.script(path="/threads/runs", answer={"calls": calls})
    messages = [{"role": "user", "content": "What time is it?"}]
    run = await colour.get(
        beta.threads.create_and_run_poll(
            assistant_id=assistant.id, thread={"messages": messages}, poll_interval_ms=10
        )
    )
    assert run.status == "requires_action"
    assert clock.slept == [0.01]
    call = run.required_action.submit_tool_outputs.tool_calls[0]
    run = await colour.get(
        runs.submit_tool_outputs_and_poll(
            run_id=run.id,
            thread_id=run.thread_id,
            tool_outputs=[{"tool_call_id": call.id, "output": "noon"}],
        )
    )
    assert run.status == "completed"
    run = await colour.get(
        runs.create_and_poll(thread_id=run.thread_id, assistant_id=assistant.id, stop=None)
        if colour.name == "sync"
        else runs.create_and_poll(thread_id=run.thread_id, assistant_id=assistant.id)
    )
    assert run.status == "completed"


async def test_runs_are_streamed(colour: Colour, server: MockServer) -> None:
    beta = colour.client().beta
    assistant = await colour.get(beta.assistants.create(model="gpt-4.1-mini"))
    messages: Any = [{"role": "user", "content": "Hello"}]
    started = beta.threads.create_and_run_stream(
        assistant_id=assistant.id, thread={"messages": messages}
    )

    async def read(stream: Any) -> tuple[list[str], Any]:
        return await colour.all(stream.text_deltas), stream.current_run

    texts, run = await colour.inside(started, read)
    assert "".join(texts) == 'You said: "Hello". This is a sample answer.'
    assert run.status == "completed"

    again = beta.threads.runs.stream(thread_id=run.thread_id, assistant_id=assistant.id)
    done = await colour.inside(again, lambda stream: stream.get_final_messages())
    assert [m.role for m in done] == ["assistant"]
    steps = await colour.inside(
        beta.threads.runs.create_and_stream(thread_id=run.thread_id, assistant_id=assistant.id),
        lambda stream: stream.get_final_run_steps(),
    )
    assert [step.status for step in steps] == ["completed"]


async def test_a_stream_of_a_run_is_entered_first(colour: Colour) -> None:
    handler: Any = (
        AssistantEventHandler() if colour.name == "sync" else AsyncAssistantEventHandler()
    )
    runs = colour.client().beta.threads.runs
    runs.stream(thread_id="thread_1", assistant_id="asst_1", event_handler=handler)
    with pytest.raises(RuntimeError, match="enter the stream"):
        await colour.all(handler)
    assert colour.server.requests == []


async def test_outputs_are_given_and_what_follows_is_streamed(
    colour: Colour, server: MockServer
) -> None:
    beta = colour.client().beta
    tool = {"type": "function", "function": {"name": "now", "parameters": {"type": "object"}}}
    assistant = await colour.get(beta.assistants.create(model="gpt-4.1-mini", tools=[tool]))
    server.script(path="/threads/runs", answer={"calls": [{"name": "now", "arguments": "{}"}]})
    messages: Any = [{"role": "user", "content": "What time is it?"}]
    started = beta.threads.create_and_run_stream(
        assistant_id=assistant.id, thread={"messages": messages}
    )
    run = await colour.inside(started, lambda stream: stream.get_final_run())
    assert run.status == "requires_action"
    call = run.required_action.submit_tool_outputs.tool_calls[0]
    follow = beta.threads.runs.submit_tool_outputs_stream(
        run_id=run.id,
        thread_id=run.thread_id,
        tool_outputs=[{"tool_call_id": call.id, "output": "noon"}],
    )
    run = await colour.inside(follow, lambda stream: stream.get_final_run())
    assert run.status == "completed"
