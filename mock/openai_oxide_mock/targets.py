"""Which operations a script or a fault is for. Its verb and path are checked when it is made.

Verbs and paths may be written in any case, paths with or without the base (``/v1/models``), and
with ``*`` for anything. Paths are kept without the base, as ``/models``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from .checks import hint
from .contract import Contract

__all__ = ["ANY", "SPEAKING", "Targets", "local_path", "matches", "without_base"]

ANY = "*"
BASES = (["v1"], ["openai", "v1"])
SOCKETS = (("WEBSOCKET", "/responses"), ("WEBSOCKET", "/realtime"))
SPEAKING = frozenset(
    (
        *("POST /chat/completions", "POST /responses", "POST /completions"),
        *("POST /audio/transcriptions", "POST /audio/translations"),
        *("POST /threads/runs", "POST /threads/{thread_id}/runs"),
        "POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
        *("WEBSOCKET /responses", "WEBSOCKET /realtime"),
    )
)
"""The operations in which a model says something, so that it can be scripted what."""


class Targets:
    """The operations of a contract, as scripts and faults name them."""

    def __init__(self, contract: Contract) -> None:
        found = [(one.verb, one.path) for one in contract.operations]
        self._operations = [*found, *SOCKETS]

    def checked(self, verb: str, path: str) -> tuple[str, str]:
        """Verb and path as they are compared; ``ValueError`` where no operation has them."""
        verb, path = verb.strip().upper(), _pattern(path)
        verbs = {has for has, template in self._operations if _overlap(path, _holes(template))}
        if not verbs:
            near = hint(path, sorted({template for _, template in self._operations}))
            raise ValueError(f"no operation has the path {path!r}{near}")
        if not any(matches(verb, has) for has in verbs):
            raise ValueError(f"{path!r} has no {verb}; it has {', '.join(sorted(verbs))}")
        return verb, path

    def speaks(self, verb: str, path: str) -> bool:
        """Whether a model answers a request that is meant by this verb and this path."""
        return any(
            f"{has} {template}" in SPEAKING
            and matches(verb, has)
            and _overlap(path, _holes(template))
            for has, template in self._operations
        )


def matches(pattern: str, text: str) -> bool:
    """Whether a text is meant by a pattern with ``*`` for anything, in any case."""
    pattern, text = pattern.casefold(), text.casefold()
    head, *rest = pattern.split(ANY)
    if not rest:
        return pattern == text
    if not text.startswith(head):
        return False
    at = len(head)
    for part in rest[:-1]:
        at = text.find(part, at) + len(part)
        if at < len(part):
            return False
    return text[at:].endswith(rest[-1])


def local_path(raw_path: str) -> str:
    """The path of a request without the base."""
    return "/" + "/".join(without_base(raw_path.strip("/").split("/")))


def without_base(segments: list[str]) -> list[str]:
    """The path below the base; a deployment in it is Azure's way to name the model."""
    lower = [segment.lower() for segment in segments[:2]]
    for base in BASES:
        if lower[: len(base)] == base:
            return segments[len(base) :]
    if lower == ["openai", "deployments"]:
        return segments[3:]
    return segments[1:] if lower[:1] == ["openai"] else segments


def _pattern(path: str) -> str:
    """The path of a script as it is compared: of a whole address only the path counts."""
    path = urlsplit(path.strip()).path if "://" in path else path.strip().partition("?")[0]
    return path if path.startswith(ANY) else local_path(path)


_HOLE = "\0"


@cache
def _holes(template: str) -> str:
    """A template with one character for each of its parameters."""
    parts = (_HOLE if part.startswith("{") else part for part in template.split("/"))
    return "/".join(parts).casefold()


@cache
def _overlap(pattern: str, template: str) -> bool:
    """Whether a path could be meant by both: ``*`` is anything, a hole one segment."""
    return _meet(pattern.casefold(), template)


def _meet(pattern: str, template: str) -> bool:
    reached: set[tuple[int, int]] = {(0, 0)}
    waiting: list[tuple[int, int]] = [(0, 0)]
    while waiting:
        at, to = waiting.pop()
        if at == len(pattern) and to == len(template):
            return True
        new = set(_steps(pattern, template, at, to)) - reached
        reached |= new
        waiting += new
    return False


def _steps(pattern: str, template: str, at: int, to: int) -> Iterator[tuple[int, int]]:
    """Where a comparison can go on from: positions in the pattern and in the template."""
    has = pattern[at : at + 1]
    wants = template[to : to + 1]
    if has == ANY:
        yield at + 1, to
        if wants:
            yield at, to + 1
    elif has and has != "/" and wants == _HOLE:
        yield at + 1, to
        yield at + 1, to + 1
    elif has and has == wants:
        yield at + 1, to + 1
    if has == ANY and wants == _HOLE:
        yield at + 1, to + 1
