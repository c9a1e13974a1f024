"""Scripts: "answer with this", once or often, for the requests that match."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .brain import Answer
from .checks import check_fields, check_headers
from .errors import error_body
from .faults import Fault
from .reply import Event, Reply, dump, stream_reply
from .targets import ANY, Targets, matches

_KINDS: dict[str, Any] = {
    "verb": str,
    "path": str,
    "body": dict,
    "times": int | None,
    "status": int,
    "headers": dict,
    "json": Any,
    "text": str | None,
    "base64": str | None,
    "events": list | None,
    "answer": str | dict | None,
    "fault": str | dict | Fault | None,
    "optional": bool,
}
_BODIES = ("json", "text", "base64", "events", "answer")


@dataclass(slots=True)
class Script:
    """An answer, and which requests get it.

    Either a raw answer (`status`, `headers`, and one of `json`, `text`, `base64`, `events`), or
    `answer`: what the model says, as a text or as an object (`text`, `refusal`, `reasoning`,
    `calls`, `items`, `finish`, `error`, `usage`), in the shape of whatever operation is called.

    It is for requests whose `verb` and `path` match, and whose JSON has the fields of `body` with
    the same values; `times` says for how many, `None` for all. A script that no request came for
    is reported at the end of a test, unless it is `optional`.
    """

    verb: str = ANY
    path: str = ANY
    body: dict[str, Any] = field(default_factory=dict)
    times: int | None = 1
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    json: Any = None
    text: str | None = None
    base64: str | None = None
    events: list[Any] | None = None
    answer: str | dict[str, Any] | None = None
    fault: str | dict[str, Any] | Fault | None = None
    optional: bool = False
    used: int = field(default=0, init=False)
    """How many requests it has answered."""

    def __post_init__(self) -> None:
        """`ValueError` that says what is wrong, now and not when a request comes."""
        check_fields("a script", {name: getattr(self, name) for name in _KINDS}, _KINDS)
        if self.times is not None and self.times < 1:
            raise ValueError("'times' of a script must be above 0; null stands for every time")
        if not 200 <= self.status <= 599:
            raise ValueError("'status' of a script must be from 200 to 599")
        bodies = [name for name in _BODIES if getattr(self, name) is not None]
        if len(bodies) > 1:
            raise ValueError(f"a script has one body: either {' or '.join(bodies)}")
        if self.answer is not None and (self.status != 200 or self.headers):
            raise ValueError("a script with `answer` has no `status` and no `headers`; use `json`")
        check_headers(self.headers)
        self._try()

    def _try(self) -> None:
        """Make of it what requests will get, so that nothing goes wrong later."""
        if self.fault is not None:
            Fault.parse(self.fault)
        if self.answer is not None:
            Answer.scripted(self.answer)
        try:
            dump(self.answer).encode()
            self.reply()
        except (TypeError, ValueError) as error:
            raise ValueError(f"a script cannot answer with this: {error}") from None

    @classmethod
    def parse(cls, given: Mapping[str, Any]) -> Script:
        """A script from JSON; unknown names and wrong types are a `ValueError`."""
        check_fields("a script", given, _KINDS)
        return cls(**given)

    def aim(self, targets: Targets) -> None:
        """Find out which operations it is for; `ValueError` if there are none."""
        self.verb, self.path = targets.checked(self.verb, self.path)
        if self.answer is not None and not targets.speaks(self.verb, self.path):
            raise ValueError(
                f"no model answers {self.verb} {self.path}: use `json` in place of `answer`"
            )

    def meant(self, verb: str, path: str, body: Any) -> bool:
        """Whether this script is for a request."""
        given = body if isinstance(body, dict) else {}
        fits = all(given.get(name) == value for name, value in self.body.items())
        return matches(self.verb, verb) and matches(self.path, path) and fits

    def summary(self) -> dict[str, Any]:
        """The script as JSON, for the control endpoint."""
        return {"script": str(self), "used": self.used, "optional": self.optional}

    def __str__(self) -> str:
        kind = next((name for name in _BODIES if getattr(self, name) is not None), "status")
        value = dump(getattr(self, kind))
        text = value if len(value) <= 60 else f"{value[:59]}…"
        return f"{self.verb} {self.path}: {kind}={text}"

    @property
    def raw(self) -> bool:
        """Whether the script words the whole answer."""
        bodies = (self.json, self.text, self.base64, self.events)
        return self.status != 200 or any(body is not None for body in bodies)

    @property
    def said(self) -> Answer | None:
        """What the model says, where that is scripted."""
        return None if self.answer is None else Answer.scripted(self.answer)

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
            return "application/octet-stream", base64.b64decode(
                "".join(self.base64.split()), validate=True
            )
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

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._waiting: list[Script] = []
        self._all: list[Script] = []

    def add(self, script: Script) -> None:
        """Queue a script; `ValueError` if it is for no operation that there is."""
        script.aim(self._targets)
        self._waiting.append(script)
        self._all.append(script)

    def clear(self) -> None:
        """Forget all."""
        self._waiting.clear()
        self._all.clear()

    @property
    def unused(self) -> list[Script]:
        """Those that no request came for, but for the optional ones."""
        return [script for script in self._all if not (script.used or script.optional)]

    def take(self, verb: str, path: str, body: Any) -> Script | None:
        """The first script that is meant; one that was used up is removed.

        What a model says is kept for a request that a model answers.
        """
        for script in self._waiting:
            if script.meant(verb, path, body) and self._told(script, verb, path):
                script.used += 1
                if script.used == script.times:
                    self._waiting.remove(script)
                return script
        return None

    def _told(self, script: Script, verb: str, path: str) -> bool:
        return script.answer is None or self._targets.speaks(verb, path)

    def __iter__(self) -> Iterator[Script]:
        return iter(self._all)

    def __bool__(self) -> bool:
        return bool(self._waiting)
