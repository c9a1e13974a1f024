"""The attributes of a response or of its events: model, tokens, finish reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_oxide_runtime.http.json_text import plain_json
from openai_oxide_runtime.streaming.sse import SSEParser

if TYPE_CHECKING:
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["ResponseAttributes"]

_TOKENS: Final = {
    "input": ("input_tokens", "prompt_tokens"),
    "output": ("output_tokens", "completion_tokens"),
}
_OBJECTS: Final = ("response", "run", "message")
"""Fields of an event that contain the response."""
_FINAL_STATUSES: Final = frozenset(("completed", "incomplete", "failed", "cancelled"))


class ResponseAttributes:
    """The attributes of one response, from its body or from the chunks of a stream."""

    def __init__(self, operation: Operation, *, content: bool = False) -> None:
        self.attributes: dict[str, Any] = {}
        self.error: str | None = None
        """The code of an error that the stream reported."""
        self.complete = not (operation.done or operation.ends)
        """Whether the last event has arrived; True for streams without one."""
        self.text: dict[int, str] = {}
        """The texts by choice, with ``content`` only."""
        self._content = content
        self._done = (operation.done or "[DONE]").encode()
        self._ends = frozenset(operation.ends)
        self._reasons: dict[int, str] = {}
        self._parser = SSEParser()

    def feed(self, chunk: bytes) -> int:
        """Read a chunk of a stream; return how many events it completed."""
        events = self._parser.feed(chunk)
        for name, data, _ in events:
            if data[: len(self._done)] == self._done:
                self.complete = True
            else:
                self._event(name.decode("utf-8", "replace"), plain_json(data))
        return len(events)

    def _event(self, name: str, event: object) -> None:
        if not isinstance(event, dict):
            return
        kind = event.get("type") or name
        self.complete = self.complete or kind in self._ends
        if kind == "error" or event.get("error"):
            self.error = _error(event)
        inner = next((event[key] for key in _OBJECTS if isinstance(event.get(key), dict)), event)
        self._read(inner, whole=inner is not event)
        if self._content and str(kind).endswith("output_text.delta"):
            self._add_text(event.get("output_index") or 0, event.get("delta"))

    def body(self, body: bytes) -> None:
        """Read a whole body."""
        if body[:1] == b"{":
            self._read(plain_json(body), whole=True)

    def _read(self, fields: dict[str, Any], *, whole: bool) -> None:
        """Read the fields of a response, or of an event that is a part of one."""
        names = {"gen_ai.response.id": "id", "gen_ai.response.model": "model"}
        for attribute, field in names.items():
            if isinstance(fields.get(field), str):
                self.attributes[attribute] = fields[field]
        if isinstance(fields.get("service_tier"), str):
            self.attributes["openai.response.service_tier"] = fields["service_tier"]
        self._usage(fields.get("usage"))
        self._choices(fields.get("choices") or ())
        if whole and fields.get("status") in _FINAL_STATUSES:
            self._reasons = {0: fields["status"]}
        if whole and self._content:
            self._output(fields.get("output") or ())
        if self._reasons:
            reasons = [reason for _, reason in sorted(self._reasons.items())]
            self.attributes["gen_ai.response.finish_reasons"] = reasons

    def _usage(self, usage: object) -> None:
        if not isinstance(usage, dict):
            return
        for kind, names in _TOKENS.items():
            count = next((usage[name] for name in names if isinstance(usage.get(name), int)), None)
            if count is not None:
                self.attributes[f"gen_ai.usage.{kind}_tokens"] = count
        details = usage.get("input_tokens_details") or usage.get("prompt_tokens_details") or {}
        if details.get("cached_tokens"):
            self.attributes["gen_ai.usage.cache_read.input_tokens"] = details["cached_tokens"]

    def _choices(self, choices: Any) -> None:
        for choice in choices:
            index = choice.get("index") or 0
            if choice.get("finish_reason"):
                self._reasons[index] = choice["finish_reason"]
            if self._content:
                message = choice.get("delta") or choice.get("message") or {}
                self._add_text(index, message.get("content") or choice.get("text"))

    def _output(self, output: Any) -> None:
        self.text = {}
        for index, item in enumerate(output):
            for part in item.get("content") or ():
                self._add_text(index, part.get("text"))

    def _add_text(self, index: int, piece: object) -> None:
        if isinstance(piece, str):
            self.text[index] = self.text.get(index, "") + piece


def _error(event: dict[str, Any]) -> str:
    error = event.get("error") or event
    fields = error if isinstance(error, dict) else {}
    return str(fields.get("code") or fields.get("type") or "error")
