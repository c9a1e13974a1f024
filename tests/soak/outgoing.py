"""What goes out: nowhere else, nothing smuggled in, no step up the path."""

from __future__ import annotations

import contextlib
import inspect
import traceback
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import unquote

from tests.soak.answers import echo
from tests.soak.rows import Seen, row
from tests.soak.sdk import KEY, Sdk
from tests.support.wire import Request, answer, plain, serving

SECTION: Final = "Hostile input"
SECRET: Final = "Zq7vK2mXw9"
OURS_ALONE: Final = frozenset(("authorization", "x-mine", "openai-organization", "cookie"))


@row(
    SECTION,
    "Redirects to another origin carry no header of ours and no body; POSTs and steps down to http "
    "are refused",
    quick=1,
    long=20,
    official=1,
    each_transport=False,
)
def redirects(sdk: Sdk, size: int) -> Seen:
    """Five statuses, three methods; the other origin tells what it was sent."""
    leaks, bodies, tried = 0, 0, 0
    with serving(answer({"id": "m", "object": "model"})) as other:
        for status in (301, 302, 303, 307, 308) * size:
            away = plain(b"", status, location=f"{other.url}/elsewhere")
            with serving(away) as server:
                for colour in ("sync", "async"):
                    tried += 2
                    _redirected(sdk, colour, server)
        for request in other.requests:
            leaks += bool(OURS_ALONE & request.headers.keys())
            bodies += SECRET.encode() in request.body
    return Seen(
        f"{leaks} with headers and {bodies} with bodies of {tried} redirected calls",
        not leaks and not bodies,
    )


def _redirected(sdk: Sdk, colour: str, server: Any) -> None:
    said = {"model": "m", "messages": [{"role": "user", "content": SECRET}]}
    settings = {"default_headers": {"X-Mine": SECRET}, "organization": "org", "max_retries": 0}

    def sync(client: Any) -> None:
        for call in (lambda: client.models.retrieve("m"), lambda: _chat(client)):
            with contextlib.suppress(sdk.package.OpenAIError):
                call()

    def _chat(client: Any) -> Any:
        return client.chat.completions.create(**said)

    async def other(client: Any) -> None:
        for call in (client.models.retrieve("m"), _chat(client)):
            with contextlib.suppress(sdk.package.OpenAIError):
                await call

    sdk.run(colour, server, sync, other, **settings)


@row(
    SECTION,
    "Credentials go to the base origin only, whatever a page says about where the next one is",
    quick=1,
    long=20,
    official=1,
    each_transport=False,
)
def next_pages(sdk: Sdk, size: int) -> Seen:
    """A list whose first page points to another server in every field that one could follow."""
    with serving(answer({"object": "list", "data": []})) as other:
        elsewhere = f"{other.url}/next"
        page = {
            **{"object": "list", "data": [{"id": elsewhere, "object": "file"}], "has_more": True},
            **dict.fromkeys(("next", "next_page", "last_id", "next_url", "url"), elsewhere),
            "links": {"next": elsewhere},
        }
        end = answer({"object": "list", "data": [], "has_more": False})
        link = f'<{elsewhere}>; rel="next"'
        for _ in range(size):
            with serving(answer(page, link=link), end) as server, sdk.client(server) as client:
                list(client.files.list())
                assert len(server.requests) == 2
        return Seen(f"{len(other.requests)} requests elsewhere", not other.requests)


BREAKING: Final = ("\r", "\n", "\0", "\r\nX-Evil: 1", "\N{SNOWMAN}", "\n ")


@row(
    SECTION,
    "CR, LF, NUL and what Latin-1 lacks are refused in keys, names and values of headers, before "
    "anything is sent, with no echo of the value",
    quick=1,
    long=20,
    official=1,
    each_transport=False,
)
def injected(sdk: Sdk, size: int) -> Seen:
    """In the key, in default headers, and in those of one call; as a name and as a value."""
    sent = echoed = tried = 0
    with serving(echo) as server:
        for bad in BREAKING * size:
            for place in _places(SECRET + bad + SECRET):
                tried += 1
                before = len(server.requests)
                try:
                    _with(sdk, server, place)
                except Exception as error:
                    echoed += SECRET in "".join(traceback.format_exception_only(error))
                sent += len(server.requests) - before
    return Seen(f"{sent} of {tried} sent, {echoed} echoed in the error", not sent and not echoed)


def _places(bad: str) -> Iterator[dict[str, Any]]:
    yield {"api_key": bad}
    yield {"organization": bad}
    for headers in ({"X-Mine": bad}, {bad: "mine"}):
        yield {"default_headers": headers}
        yield {"call": headers}


def _with(sdk: Sdk, server: Any, settings: dict[str, Any]) -> None:
    extra = settings.pop("call", None)
    with sdk.client(server, max_retries=0, **settings) as client:
        client.models.retrieve("m", extra_headers=extra)


# The worst come first: those are tried every day.
EVIL: Final = (
    *("../..", "%2e%2e", "a/b", "a?b=c", "..", ".", "/", "//", "\\", "..\\..", "%2f", "%2e%2e%2fx"),
    *("a#b", "a%00b", "a;b", "a b", "\u2025", "\uff0e\uff0e", "..%2fx", "a\nb", "", " ", "~", "ü"),
)


def _methods(resource: Any, depth: int = 0) -> Iterator[Any]:
    """Every method below a client."""
    for name in dir(type(resource)):
        if name.startswith(("_", "with_")) or depth > 5:
            continue
        with contextlib.suppress(Exception):
            found = getattr(resource, name)
            if hasattr(found, "with_raw_response"):
                yield from _methods(found, depth + 1)
            elif depth and callable(found):
                yield found


@row(
    SECTION,
    "Path parameters (`..`, `%2e`, empty, slashes, …) never change the number of the path's "
    "segments, over all methods",
    quick=4,
    long=len(EVIL),
    official=len(EVIL),
    each_transport=False,
)
def paths(sdk: Sdk, size: int) -> Seen:
    """Each method with each value in all that it requires; compared with a harmless value."""
    changed, compared, seen = set(), 0, []

    def reply(request: Request) -> bytes:
        seen.append(request.target)
        return answer({"id": "x"}, 404)

    values = EVIL[:size]
    with (
        serving(reply) as server,
        sdk.client(server, max_retries=0, admin_api_key=KEY) as client,
    ):
        for method in _methods(client):
            expected = _target(method, "x", seen)
            if expected is None or "x" not in expected.partition("?")[0].split("/"):
                continue
            compared += 1
            found = [_target(method, evil, seen) for evil in values]
            if any(path is not None and _depth(path) != _depth(expected) for path in found):
                changed.add(getattr(method, "__qualname__", "?"))
    return Seen(
        f"{len(changed)} of {compared} methods can be led elsewhere by one of {size} values",
        not changed and compared >= 198,
    )


def _target(method: Any, value: str, seen: list[str]) -> str | None:
    """Where a call goes whose every required argument is ``value``; None if it is refused."""
    parameters = inspect.signature(method).parameters.values()
    needed = [p for p in parameters if p.default is p.empty]
    places = [value for p in needed if p.kind is p.POSITIONAL_OR_KEYWORD]
    keywords = {p.name: value for p in needed if p.kind is p.KEYWORD_ONLY}
    seen.clear()
    with contextlib.suppress(Exception):
        method(*places, **keywords)
    return seen[0] if seen else None


def _depth(target: str) -> int:
    """The segments of a path, as a server counts them that follows dots."""
    parts: list[str] = []
    for part in target.partition("?")[0].split("/"):
        if unquote(part) == "..":
            parts = parts[:-1]
        elif unquote(part) != ".":
            parts.append(part)
    return len(parts)
