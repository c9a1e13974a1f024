"""Faults: what can go wrong between a server and its clients, on request.

A fault is written `name=value; name=value; flag`, in the header `x-oxide-fault`, as a server option
or through the control endpoint; JSON with the same names is understood too:

    status=429; retry-after=1; times=2        twice 429, then all is well
    latency=0.05; tail=0.05:1; sigma=0.3      slow, sometimes very
    cut=3 / cut=3; inside                     the connection ends after three events / in the fourth
    chunk=1; chunk-delay=0.01                 slow bytes
    turns=3 · lanes=2                         a WebSocket takes only so many turns, or lanes
    split-utf8 · bad-json · html · hang · hang-after=2 · reset · no-terminal · event-delay=0.02
"""

from __future__ import annotations

import json
import math
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from .checks import hint
from .errors import error_body
from .reply import Reply, json_reply, text_reply
from .targets import Targets, matches

MESSAGES = {429: "Too many requests.", 500: "The server failed.", 503: "The server is overloaded."}
TYPES = {429: "rate_limit_error", 401: "invalid_request_error"}
_LEAST = {
    **dict.fromkeys(("times", "chunk", "turns", "lanes"), 1),
    **dict.fromkeys(("cut", "hang_after", "latency", "sigma", "event_delay", "chunk_delay"), 0),
}
_TAIL = re.compile(r"(0(\.\d+)?|1(\.0+)?):\d+(\.\d+)?")
PAGE = "<!doctype html><html><body><h1>Bad gateway</h1></body></html>"


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with an answer; `times` limits it to the first requests it meets."""

    status: int | None = None
    code: str | None = None
    retry_after: str | None = None
    retry_after_ms: str | None = None
    should_retry: str | None = None
    times: int | None = None
    key: str = ""
    verb: str = "*"
    path: str = "*"
    latency: float = 0.0
    sigma: float = 0.0
    tail: str | None = None
    event_delay: float = 0.0
    cut: int | None = None
    inside: bool = False
    chunk: int | None = None
    chunk_delay: float = 0.0
    split_utf8: bool = False
    bad_json: bool = False
    html: bool = False
    hang: bool = False
    hang_after: int | None = None
    reset: bool = False
    no_terminal: bool = False
    turns: int | None = None
    lanes: int | None = None

    def __post_init__(self) -> None:
        """`ValueError` for numbers that nothing can be done with."""
        if self.status is not None and not 300 <= self.status <= 599:
            raise ValueError("the fault 'status' must be from 300 to 599")
        for name, least in _LEAST.items():
            value = getattr(self, name)
            if value is not None and not least <= value < math.inf:
                raise ValueError(f"the fault {name!r} must be a number from {least} on")
        if self.tail is not None and not _TAIL.fullmatch(self.tail):
            raise ValueError("the fault 'tail' must read chance:seconds, like 0.05:1")

    def aim(self, targets: Targets) -> Fault:
        """The fault with its verb and path as they are compared; `ValueError` if there are none."""
        verb, path = targets.checked(self.verb, self.path)
        return replace(self, verb=verb, path=path)

    @classmethod
    def parse(cls, given: str | Mapping[str, Any] | Fault) -> Fault:
        """A fault from its written form."""
        if isinstance(given, Fault):
            return given
        found = _read(given) if isinstance(given, str) else given
        return cls(**{_name(key): _typed(_name(key), value) for key, value in found.items()})

    def apply(self, reply: Reply) -> Reply:
        """The reply with what can be spoiled before it is sent."""
        if self.status is not None:
            return self._failure()
        if self.html:
            return text_reply(PAGE, "text/html; charset=utf-8")
        if reply.frames is None:
            return (
                replace(reply, body=reply.body[: len(reply.body) // 2]) if self.bad_json else reply
            )
        return replace(reply, frames=list(self._frames(reply.frames)))

    def complaint(self) -> dict[str, Any]:
        """The error body of a fault with a status."""
        kind = TYPES.get(self.status or 0, "server_error")
        message = MESSAGES.get(self.status or 0, "This fault was asked for.")
        return error_body(message, kind, None, self.code)

    def _failure(self) -> Reply:
        headers = {
            "retry-after": self.retry_after,
            "retry-after-ms": self.retry_after_ms,
            "x-should-retry": self.should_retry,
        }
        known = {name: value for name, value in headers.items() if value is not None}
        return json_reply(self.complaint(), self.status or 500, known)

    def _frames(self, frames: list[bytes]) -> Iterator[bytes]:
        frames = frames[:-1] if self.no_terminal else frames
        for at, frame in enumerate(frames):
            yield _broken(frame) if self.bad_json and at == len(frames) // 2 else frame

    def pause(self, draw: random.Random) -> float:
        """How long to wait before the answer begins."""
        wait = self.latency
        if self.sigma:
            wait *= math.exp(draw.gauss(0.0, self.sigma))
        if self.tail:
            chance, _, seconds = self.tail.partition(":")
            wait += float(seconds) if draw.random() < float(chance) else 0.0
        return wait

    def cuts(self, data: bytes) -> list[bytes]:
        """A piece of the answer in the chunks in which it is sent."""
        if self.chunk:
            return [data[at : at + self.chunk] for at in range(0, len(data), self.chunk)]
        return list(_inside_characters(data)) if self.split_utf8 else [data]


class Faults:
    """The faults of a server: those set for all requests, and how often each was met."""

    def __init__(self, always: list[Fault], seed: int, targets: Targets) -> None:
        self._targets = targets
        self._always = [fault.aim(targets) for fault in always]
        self._seed = seed
        self.reset()

    def reset(self) -> None:
        """Forget what was added and counted."""
        self._faults = list(self._always)
        self._met: Counter[Any] = Counter()
        self.draw = random.Random(self._seed)

    def add(self, fault: Fault) -> None:
        """Set a fault for all requests it matches; `ValueError` if there can be none."""
        self._faults.append(fault.aim(self._targets))

    def meet(self, verb: str, path: str, header: str | None) -> Fault | None:
        """The fault that this request meets, if any; one in its own header comes first."""
        if header is not None:
            fault = Fault.parse(header)
            if self._counts(fault, (header, verb, path)):
                return fault
        for at, fault in enumerate(self._faults):
            if matches(fault.verb, verb) and matches(fault.path, path) and self._counts(fault, at):
                return fault
        return None

    def _counts(self, fault: Fault, key: Any) -> bool:
        self._met[key] += 1
        return fault.times is None or self._met[key] <= fault.times


def _read(text: str) -> Mapping[str, Any]:
    text = text.strip()
    found: Mapping[str, Any] = json.loads(text) if text.startswith("{") else dict(_pairs(text))
    return found


def _pairs(text: str) -> Iterator[tuple[str, Any]]:
    for part in text.split(";"):
        name, found, value = part.strip().partition("=")
        if name:
            yield name, value if found else True


def _name(text: str) -> str:
    return text.strip().replace("-", "_")


_KINDS = {field.name: str(field.type) for field in fields(Fault)}


def _typed(name: str, value: Any) -> Any:
    kind = _KINDS.get(name)
    if kind is None:
        raise ValueError(f"there is no fault called {name!r}{hint(name, _KINDS)}")
    try:
        return _READERS[kind.partition(" ")[0]](value)
    except (TypeError, ValueError):
        raise ValueError(f"{value!r} is no value for the fault {name!r}") from None


def _flag(value: Any) -> bool:
    if str(value).lower() not in ("true", "false", "1", "0"):
        raise ValueError
    return str(value).lower() in ("true", "1")


def _whole(value: Any) -> int:
    number = int(value)
    if isinstance(value, bool) or number != float(value):
        raise ValueError
    return number


_READERS: dict[str, Any] = {"int": _whole, "float": float, "bool": _flag, "str": str}


def _broken(frame: bytes) -> bytes:
    """An event whose data ends too early."""
    text = frame.rstrip(b"\n")
    return text[: max(len(text) * 2 // 3, text.find(b"{") + 1)] + b"\n\n"


def _inside_characters(data: bytes) -> Iterator[bytes]:
    start = 0
    for at in range(1, len(data)):
        if data[at] & 0xC0 == 0x80:
            yield data[start:at]
            start = at
    yield data[start:]
