"""Scripts: "answer with this", once or often, for the requests that match."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from .errors import error_body
from .faults import matches
from .reply import Event, Reply, dump, stream_reply


@dataclass(slots=True)
class Script:
    """An answer, and which requests get it.

    Either a raw answer (`status`, `headers`, and one of `json`, `text`, `base64`, `events`), or
    `answer`: what the model says (`text`, `refusal`, `reasoning`, `calls`, `items`, `finish`,
    `error`), told in the shape of whatever operation is called.
    """

    verb: str = "*"
    path: str = "*"
    body: dict[str, Any] = field(default_factory=dict)
    times: int | None = 1
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    json: Any = None
    text: str | None = None
    base64: str | None = None
    events: list[Any] | None = None
    answer: dict[str, Any] | None = None
    fault: str | dict[str, Any] | None = None

    @classmethod
    def parse(cls, given: Mapping[str, Any]) -> Script:
        """A script from JSON; unknown names are an error."""
        known = {one.name for one in fields(cls)}
        unknown = given.keys() - known
        if unknown:
            raise ValueError(f"a script has no {sorted(unknown)[0]!r}")
        return cls(**given)

    def meant(self, verb: str, path: str, body: Any) -> bool:
        """Whether this script is for a request."""
        given = body if isinstance(body, dict) else {}
        fits = all(given.get(name) == value for name, value in self.body.items())
        return matches(self.verb, verb) and matches(self.path, path) and fits

    @property
    def raw(self) -> bool:
        """Whether the script words the whole answer."""
        bodies = (self.json, self.text, self.base64, self.events)
        return self.status != 200 or any(body is not None for body in bodies)

    def reply(self) -> Reply:
        """The raw answer."""
        if self.events is not None:
            streamed = stream_reply(_event(one) for one in self.events)
            streamed.status = self.status
            streamed.headers |= self.headers
            return streamed
        kind, data = self._data()
        return Reply(self.status, {"content-type": kind, **self.headers}, data)

    def _data(self) -> tuple[str, bytes]:
        if self.base64 is not None:
            return "application/octet-stream", base64.b64decode(self.base64)
        if self.text is not None:
            return "text/plain; charset=utf-8", self.text.encode()
        value = self.json
        if value is None and self.status >= 400:
            value = error_body("This error was scripted.", "scripted_error")
        return "application/json", dump(value).encode()


def _event(given: Any) -> Event:
    """`{"event", "data"}`, or data alone, which is named by its type if it has one."""
    if isinstance(given, dict) and given.keys() <= {"event", "data"} and "data" in given:
        return Event(given["data"], given.get("event"))
    return Event(given, given.get("type") if isinstance(given, dict) else None)


class Scripts:
    """The scripts that wait for their requests, first come first served."""

    def __init__(self) -> None:
        self._waiting: list[Script] = []

    def add(self, script: Script) -> None:
        """Queue a script."""
        self._waiting.append(script)

    def clear(self) -> None:
        """Forget all."""
        self._waiting.clear()

    def take(self, verb: str, path: str, body: Any) -> Script | None:
        """The first script that is meant; one that was used up is removed."""
        for script in self._waiting:
            if script.meant(verb, path, body):
                if script.times is not None:
                    script.times -= 1
                    if script.times <= 0:
                        self._waiting.remove(script)
                return script
        return None

    def __bool__(self) -> bool:
        return bool(self._waiting)
