"""Realtime over a WebSocket: a session, its conversation, and responses in events.

The audio that is sent is not listened to: a committed buffer becomes a user's item with a fixed
transcript. Answers come as text, or as silence with a transcript where audio is wanted.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

from starlette.websockets import WebSocket

from .areas.audio import HEARD
from .brain import Answer, pieces, shreds, think
from .prompts import from_responses
from .sockets import LEFT, Line, open_line
from .state import Record

SILENCE = base64.b64encode(bytes(480)).decode()


async def realtime_socket(socket: WebSocket) -> None:
    """Serve one connection."""
    line = await open_line(socket)
    if line is not None:
        await _Session(line, socket.query_params.get("model") or "gpt-realtime").run()


class _Session:
    def __init__(self, line: Line, model: str) -> None:
        self.line = line
        self.service = line.mock.service
        self.ids = self.service.ids
        self.items: list[Record] = []
        self.session: Record = {
            "type": "realtime",
            "object": "realtime.session",
            "id": self.ids.new("realtime.session"),
            "model": model,
            "output_modalities": ["audio"],
            "instructions": "",
            "tools": [],
            "tool_choice": "auto",
            "max_output_tokens": "inf",
            "expires_at": self.service.now() + 3600,
        }
        self.steps: dict[str, Callable[[Record], Any]] = {
            "session.update": self._update,
            "conversation.item.create": self._create_item,
            "conversation.item.delete": self._delete_item,
            "conversation.item.retrieve": self._retrieve_item,
            "conversation.item.truncate": self._truncate_item,
            "input_audio_buffer.append": self._ignore,
            "input_audio_buffer.clear": self._clear,
            "input_audio_buffer.commit": self._commit,
            "output_audio_buffer.clear": self._ignore,
            "response.create": self._respond,
            "response.cancel": self._cancel,
        }

    async def run(self) -> None:
        try:
            await self._send("session.created", session=self.session)
            while True:
                await self._take(await self.line.receive())
        except LEFT:
            pass

    async def _take(self, event: Record | None) -> None:
        step = self.steps.get((event or {}).get("type", ""))
        if event is None or step is None:
            await self._error("The event is of no known type.", "type", event)
            return
        schema = self.service.schemas.named("RealtimeClientEvent")
        problem = self.service.validators.problem(schema, event)
        if problem is not None:
            await self._error(problem.message, problem.field, event)
            return
        await step(event)

    async def _send(self, kind: str, **fields: Any) -> None:
        await self.line.send({"type": kind, "event_id": self.ids.new("event"), **fields})

    async def _error(self, message: str, param: str | None, event: Record | None) -> None:
        cause = (event or {}).get("event_id")
        error = {"type": "invalid_request_error", "code": "invalid_value", "message": message}
        await self._send("error", error={**error, "param": param, "event_id": cause})

    async def _ignore(self, event: Record) -> None:
        """Audio is taken in without an answer."""

    async def _update(self, event: Record) -> None:
        self.session |= {name: value for name, value in event["session"].items() if name != "type"}
        await self._send("session.updated", session=self.session)

    async def _add(self, item: Record) -> None:
        previous = self.items[-1]["id"] if self.items else None
        self.items.append(item)
        await self._send("conversation.item.added", previous_item_id=previous, item=item)

    async def _create_item(self, event: Record) -> None:
        item = {"object": "realtime.item", "status": "completed", **event["item"]}
        item["id"] = item.get("id") or self.ids.new("item")
        await self._add(item)
        await self._send("conversation.item.done", previous_item_id=None, item=item)

    async def _find(self, event: Record) -> Record | None:
        found = next((item for item in self.items if item["id"] == event["item_id"]), None)
        if found is None:
            await self._error(f"There is no item '{event['item_id']}'.", "item_id", event)
        return found

    async def _delete_item(self, event: Record) -> None:
        item = await self._find(event)
        if item is not None:
            self.items.remove(item)
            await self._send("conversation.item.deleted", item_id=item["id"])

    async def _retrieve_item(self, event: Record) -> None:
        item = await self._find(event)
        if item is not None:
            await self._send("conversation.item.retrieved", item=item)

    async def _truncate_item(self, event: Record) -> None:
        if await self._find(event) is not None:
            names = ("item_id", "content_index", "audio_end_ms")
            await self._send("conversation.item.truncated", **{n: event[n] for n in names})

    async def _clear(self, event: Record) -> None:
        await self._send("input_audio_buffer.cleared")

    async def _commit(self, event: Record) -> None:
        content = [{"type": "input_audio", "transcript": HEARD}]
        item = {"object": "realtime.item", "type": "message", "role": "user", "content": content}
        item |= {"id": self.ids.new("item"), "status": "completed"}
        previous = self.items[-1]["id"] if self.items else None
        mark = {"previous_item_id": previous, "item_id": item["id"]}
        await self._send("input_audio_buffer.committed", **mark)
        await self._add(item)

    async def _cancel(self, event: Record) -> None:
        await self._error("There is no response to cancel.", "response_id", event)

    async def _respond(self, event: Record) -> None:
        asked = {**self.session, **(event.get("response") or {})}
        items = [_as_item(item) for item in asked.get("input") or self.items]
        script = self.line.mock.scripts.take("WEBSOCKET", "/realtime", event)
        spoken = script.said if script else None
        answer = spoken or think(from_responses({**asked, "max_output_tokens": None}, items))
        response = self._response(asked)
        await self._send("response.created", response=response)
        made = [*self._message(answer), *self._calls(answer)]
        for index, item in enumerate(made):
            await self._tell(response, index, item, "audio" in asked["output_modalities"])
        spent = answer.spent(1)
        usage = {"input_tokens": spent.input, "output_tokens": spent.output}
        usage["total_tokens"] = spent.input + spent.output
        ended = {"status": "completed", "output": made, "usage": usage}
        await self._send("response.done", response={**response, **ended})

    def _response(self, asked: Record) -> Record:
        return {
            "id": self.ids.new("response"),
            "object": "realtime.response",
            "status": "in_progress",
            "output": [],
            "output_modalities": asked["output_modalities"],
            "metadata": asked.get("metadata"),
        }

    def _message(self, answer: Answer) -> list[Record]:
        text = answer.refusal if answer.refusal is not None else answer.text
        if text is None:
            return []
        item = {"id": self.ids.new("item"), "object": "realtime.item", "type": "message"}
        content = [{"type": "output_text", "text": text}]
        return [{**item, "status": "completed", "role": "assistant", "content": content}]

    def _calls(self, answer: Answer) -> list[Record]:
        item = {"object": "realtime.item", "type": "function_call", "status": "completed"}
        return [
            {
                **item,
                "id": self.ids.new("item"),
                "call_id": self.ids.new("call"),
                "name": use.name,
                "arguments": use.arguments,
            }
            for use in answer.calls
        ]

    async def _tell(self, response: Record, index: int, item: Record, audio: bool) -> None:
        place = {"response_id": response["id"], "output_index": index}
        hollow: Record = {"content": []} if item["type"] == "message" else {"arguments": ""}
        begun = {**item, **hollow, "status": "in_progress"}
        await self._send("response.output_item.added", **place, item=begun)
        await self._add(item)
        inner = {**place, "item_id": item["id"]}
        if item["type"] == "message":
            await self._words(inner, item, audio)
        else:
            await self._arguments(inner, item)
        await self._send("conversation.item.done", previous_item_id=None, item=item)
        await self._send("response.output_item.done", **place, item=item)

    async def _words(self, place: Record, item: Record, audio: bool) -> None:
        here = {**place, "content_index": 0}
        text = item["content"][0]["text"]
        kind = "output_audio_transcript" if audio else "output_text"
        field = "transcript" if audio else "text"
        part = {"type": "audio" if audio else "text", field: text}
        await self._send("response.content_part.added", **here, part={**part, field: ""})
        for piece in pieces(text):
            await self._send(f"response.{kind}.delta", **here, delta=piece)
        if audio:
            await self._send("response.output_audio.delta", **here, delta=SILENCE)
            await self._send("response.output_audio.done", **here)
            item["content"] = [{"type": "output_audio", "transcript": text}]
        await self._send(f"response.{kind}.done", **here, **{field: text})
        await self._send("response.content_part.done", **here, part=part)

    async def _arguments(self, place: Record, item: Record) -> None:
        here = {**place, "call_id": item["call_id"]}
        kind = "response.function_call_arguments"
        for piece in shreds(item["arguments"]):
            await self._send(f"{kind}.delta", **here, delta=piece)
        done = {"name": item["name"], "arguments": item["arguments"]}
        await self._send(f"{kind}.done", **here, **done)


def _as_item(item: Record) -> Record:
    """An item as a prompt reads it: what was said counts as text."""
    parts = [
        {**part, "text": part.get("text") or part.get("transcript") or ""}
        for part in item.get("content") or ()
    ]
    return {**item, "content": parts} if "content" in item else item
