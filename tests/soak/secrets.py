"""Keys: in no repr, log, traceback, pickle or error, whatever goes wrong."""

from __future__ import annotations

import random
import warnings
from collections.abc import Iterator
from typing import Any, Final

from tests.soak.answers import echo
from tests.soak.keys import (
    ENDINGS,
    PLACES,
    SHAPES,
    Everything,
    echoing,
    failed,
    forms,
    run_later,
    told,
)
from tests.soak.rows import Seen, row
from tests.soak.sdk import KEY, Sdk
from tests.support.wire import serving

SECTION: Final = "Hostile input"


@row(
    SECTION,
    "1,000 random keys of ten forms, in every place that takes one, before servers that repeat "
    "them: 0 finds in reprs, logs (DEBUG included, of every library), tracebacks with locals, "
    "causes, pickles and texts of errors",
    quick=108,
    long=1_000,
    official=200,
)
def keys(sdk: Sdk, size: int) -> Seen:
    """Each number is another pair of place and ending; the forms and the colours go round."""
    draw, finds = random.Random(5), dict.fromkeys(("repr", "log", "error"), 0)
    where: list[str] = []
    with Everything() as log:
        for number in range(size):
            shape, place = _turn(SHAPES, number), _turn(PLACES, number)
            ending = _turn(ENDINGS, number // len(PLACES))
            key = SHAPES[shape](draw)
            for kind, texts in _shown(sdk, number, key, place, ending, log).items():
                found = [text for text in texts if any(form in text for form in forms(key))]
                finds[kind] += bool(found)
                where += [f"{kind}/{shape}/{place}/{ending}: {found[0][:300]}"] if found else []
    seen = ", ".join(f"{count} in {kind}s" for kind, count in finds.items())
    first = f"; first {where[0]}" if where and sdk.ours else ""
    return Seen(f"{seen}, of {size} keys{first}", not any(finds.values()))


def _turn(table: Any, number: int) -> Any:
    return list(table)[number % len(table)]


def _shown(
    sdk: Sdk, number: int, key: str, place: str, name: str, log: Everything
) -> dict[str, list[str]]:
    """What can be read by others after one call with this key."""
    ending, (settings, said) = ENDINGS[name], PLACES[place](key)
    settings = {"api_key": KEY, **sdk.quick_retries(max_retries=1), **settings}
    with serving(echoing(key, ending)) as server:
        log.take()
        if number % 2:
            make = lambda: sdk.aclient(server, **settings)  # noqa: E731
            shown, problem = run_later(make, said, streams=ending.streams)
        else:
            with sdk.client(server, **settings) as client:
                shown = [repr(client), repr(client.models), str(client)]
                problem = failed(client, said, streams=ending.streams)
    texts = list(_error(problem))
    return {"repr": shown, "log": log.take(), "error": texts}


def _error(problem: BaseException | None) -> Iterator[str]:
    if problem is not None:
        yield from told(problem)


@row(
    SECTION,
    "White space around a key is stripped, as a file or a shell leaves it there",
    quick=1,
    long=1,
    official=1,
    each_transport=False,
)
def newline(sdk: Sdk, size: int) -> Seen:
    """A key that was read from a file."""
    with serving(echo) as server, sdk.client(server, api_key="sk-of-a-file\n") as client:
        try:
            client.models.retrieve("m")
        except Exception as problem:
            return Seen(f"{type(problem).__name__}: {problem}", False)
        sent = server.requests[0].headers["authorization"]
    return Seen(f"sent as {sent!r}", sent == "Bearer sk-of-a-file")


@row(
    SECTION,
    "A key for an address of plain http gets a warning, localhost aside",
    quick=1,
    long=1,
    official=1,
    each_transport=False,
)
def plain_http(sdk: Sdk, size: int) -> Seen:
    """Only made, never asked: the warning is to come before anything is sent."""
    told = {}
    for url in ("http://api.example.com/v1", "http://localhost:1/v1", "https://api.example.com"):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            sdk.client(url)
        told[url] = len(caught)
    return Seen(
        f"{list(told.values())} warnings for {list(told)}", list(told.values()) == [1, 0, 0]
    )
