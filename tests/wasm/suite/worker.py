"""The example Worker, with stand-ins for the two things that only Cloudflare's runtime has."""

from __future__ import annotations

import asyncio
import json
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import js  # type: ignore[import-not-found]
from inside import Api
from pyodide.code import run_js  # type: ignore[import-not-found]

from openai_oxide_runtime.transports.fetch.javascript import js_object

# Two ends of a WebSocket. Only Cloudflare's Response takes one, and only its statuses begin at 101.
PAIR = """
globalThis.WebSocketPair = class {
  constructor() {
    const ends = [new EventTarget(), new EventTarget()];
    ends.forEach((end, number) => {
      const other = ends[1 - number];
      const tell = (kind, data) => setTimeout(() =>
        other.dispatchEvent(Object.assign(new Event(kind), { data })));
      end.accept = () => {};
      end.send = (data) => tell("message", data);
      end.close = () => tell("close");
    });
    [this[0], this[1]] = ends;
  }
};
globalThis.Response101 ??= globalThis.Response;
globalThis.Response = class extends globalThis.Response101 {
  constructor(body, { status = 200, webSocket } = {}) {
    super(body, { status: status === 101 ? 200 : status });
    this.webSocket = webSocket;
  }
};
"""


def worker(api: Api, key: str = "sk-worker") -> Any:
    workers = ModuleType("workers")
    workers.WorkerEntrypoint = object  # type: ignore[attr-defined]
    sys.modules["workers"] = workers
    run_js(PAIR)
    sys.modules.pop("entry", None)
    import entry  # type: ignore[import-not-found]

    made = entry.Default()
    made.env = SimpleNamespace(OPENAI_API_KEY=key, OPENAI_MODEL="m", OPENAI_BASE_URL=api.url)
    made.going_on = []
    made.ctx = SimpleNamespace(waitUntil=lambda work: made.going_on.append(work.unwrap()))
    return made


def request(path: str, body: Any = None, upgrade: str | None = None) -> Any:
    async def text() -> str:
        return json.dumps(body)

    return SimpleNamespace(
        url=f"https://relay.example{path}",
        method="GET" if body is None else "POST",
        headers={"Upgrade": upgrade},
        text=text,
    )


async def test_a_chat(api: Api) -> None:
    answer = await worker(api).fetch(request("/chat", {"question": "hello"}))
    assert answer.status == 200
    assert "hello" in json.loads(await answer.text())["answer"]


async def test_a_chat_that_fails(api: Api) -> None:
    answer = await worker(api, "sk-invalid").fetch(request("/chat", {"question": "hello"}))
    assert answer.status == 502
    assert "sk-invalid" not in await answer.text()


async def test_a_streamed_chat(api: Api) -> None:
    answer = await worker(api).fetch(request("/stream", {"question": "hello"}))
    assert answer.headers.get("content-type") == "text/event-stream"
    said = (await answer.text()).strip().split("\n\n")
    assert said[-1] == "data: [DONE]" and len(said) > 3
    text = "".join(json.loads(line.removeprefix("data: ")) for line in said[:-1])
    assert "hello" in text


async def test_a_relay(api: Api) -> None:
    from pyodide.ffi import create_proxy  # type: ignore[import-not-found]

    made = worker(api)
    answer = await made.fetch(request("/socket", upgrade="websocket"))
    heard: asyncio.Queue[Any] = asyncio.Queue()
    ear = create_proxy(lambda event: heard.put_nowait(json.loads(event.data)))
    answer.webSocket.addEventListener("message", ear)
    for question in ("first", "second"):
        answer.webSocket.send(question)
        text = ""
        while "done" not in (said := await asyncio.wait_for(heard.get(), 25)):
            text += said["delta"]
        assert question in text
    answer.webSocket.close()
    await asyncio.gather(*made.going_on)
    ear.destroy()
    sent = [asked for asked in await api.requests() if asked["method"] == "WEBSOCKET"]
    assert len(sent) == 2 and "previous_response_id" in sent[1]["body"]


async def test_anything_else(api: Api) -> None:
    assert (await worker(api).fetch(request("/elsewhere"))).status == 404
    assert js_object(a=1).a == 1 and js.Response is not None
