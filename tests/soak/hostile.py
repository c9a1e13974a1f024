"""Hostile servers: whatever they send ends in an error of the SDK's, in bounded memory and time."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from typing import Any, Final

from tests.runtime.wire import CUT, Server, answer, chunk, head, plain, serving, stream_head
from tests.soak.answers import chat, open_stream
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk

SECTION: Final = "Hostile input"
MB: Final = 1 << 20
NASTY: Final = (
    *(b"\0", b"\xff", b"\r", b"\n", b"\r\n\r\n", b"\n\n", b"\xef\xbb\xbf", b"\xed\xa0\x80"),
    *(b"NaN", b"-Infinity", b"1e999", b"9" * 400, b"[" * 300, b'{"a":' * 300, b'"\\ud800"'),
    *(b"null", b"true", b"{}", b"[]", b'""', b"data: ", b"event: error\n", b"id: \0", b":"),
    *(b"HTTP/1.1 200 OK\r\n", b"Content-Length: -1\r\n", b"Transfer-Encoding: chunked\r\n"),
    *(b"Content-Encoding: gzip\r\n", b"Location: //\r\n", b"ffffffffffffffff\r\n", b"-1\r\n"),
)


def _mutated(draw: random.Random, good: bytes) -> bytes:
    """An answer with pieces cut out, put in twice, or replaced by something nasty."""
    data = good
    for _ in range(draw.randint(1, 4)):
        at, to = sorted((draw.randrange(len(data) + 1), draw.randrange(len(data) + 1)))
        to = min(to, at + draw.choice((0, 1, 8, 64)))
        new = draw.choice((b"", data[at:to] * 2, draw.choice(NASTY), draw.randbytes(4)))
        data = data[:at] + new + data[to:]
    return data


def _good(stream: bool) -> bytes:
    if stream:
        return (
            stream_head()
            + chunk(chat())
            + chunk(chat())
            + chunk(b"data: [DONE]\n\n")
            + b"0\r\n\r\n"
        )
    return answer({"id": "m", "object": "model", "created": 1, "owned_by": "o"}, x_request_id="r")


@row(
    SECTION,
    "100,000 hostile answers (heads, bodies, frames, events): no error outside the SDK's tree, no "
    "call that hangs",
    quick=400,
    long=100_000,
    official=5_000,
)
def answers(sdk: Sdk, size: int) -> Seen:
    """Good answers, changed at random and then cut off; half of them streams."""
    draw, outside = random.Random(7), {}

    def reply(request: Any) -> list[Any]:
        return [_mutated(draw, _good(stream=request.method == "POST")), CUT]

    settings = {"max_retries": 0, "timeout": 5.0, **({"deadline": 20.0} if sdk.ours else {})}
    with serving(reply) as server, sdk.client(server, **settings) as client:
        for number in range(size):
            try:
                if number % 2:
                    list(open_stream(client, "chat"))
                else:
                    _read(client.models.retrieve("m"))
            except sdk.package.OpenAIError:
                continue
            except Exception as error:
                outside[type(error).__name__] = str(error)[:100]
    return Seen(f"{_names(outside)} outside the tree, of {size}", not outside)


def _read(model: Any) -> None:
    """A text that was promised as an object is handed over by the official client."""
    repr(model)


def _names(kinds: Any) -> str:
    return ", ".join(sorted(kinds)) or "none"


def _bomb() -> bytes:
    import gzip

    return plain(gzip.compress(bytes(500 * MB), 9), content_encoding="gzip")


MONSTERS: Final[dict[str, Callable[[], list[bytes]]]] = {
    "a gzip bomb of 0.5 MB": lambda: [_bomb()],
    "a line of 200 MB": lambda: [
        stream_head(),
        chunk(b"data: "),
        *[chunk(b"x" * MB)] * 200,
        b"0\r\n\r\n",
    ],
    "JSON 200,000 deep": lambda: [plain(b"[" * 200_000)],
    "an integer of 100,000 digits": lambda: [plain(b'{"id":' + b"9" * 100_000 + b"}")],
    "NaN": lambda: [plain(b'{"id": NaN, "created": Infinity}')],
    "an endless body": lambda: [head(), *[b" " * MB] * 200],
    "endless headers": lambda: [b"HTTP/1.1 200 OK\r\n", *[b"X-Y: " + b"z" * MB + b"\r\n"] * 50],
}
CAP: Final = 32


@row(
    SECTION,
    "A gzip bomb, a 200 MB line, JSON 200,000 deep, a 100,000-digit integer, NaN, endless bodies "
    "and headers: a clear error or a value, in at most twice the cap of memory",
    quick=1,
    long=1,
    official=1,
)
def monsters(sdk: Sdk, size: int) -> Seen:
    """Each in a process of its own, with a cap of 32 MB, whose memory is looked at afterwards."""
    bad, most = [], 0.0
    for name, make in MONSTERS.items():
        with serving([*make(), CUT]) as server:
            kind, grown = _alone(sdk, name, server)
        most = max(most, grown)
        if kind not in ("value", "own") or grown > 2 * CAP:
            bad.append(f"{name}: {kind}, {grown:.0f} MB")
    told = "; ".join(bad) or f"all {len(MONSTERS)} clear"
    return Seen(f"{told}; at most {most:.0f} MB, the cap being {CAP} MB", not bad)


_PROGRAM: Final = """
import sys
from tests.soak.hostile import survive
survive(*sys.argv[1:])
"""


def _alone(sdk: Sdk, name: str, server: Server) -> tuple[str, float]:
    """What comes of one monster, and by how many MB the process grew over it."""
    command = [sys.executable, "-c", _PROGRAM, sdk.name, name, server.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    kind, _, grown = done.stdout.strip().rpartition(" ")
    return (kind, float(grown)) if kind else (f"died with {done.returncode}", 0.0)


def survive(sdk_name: str, monster: str, url: str) -> None:
    """Meet one monster; print what came of it and the memory that it took."""
    from tests.soak import sdk as sdks

    sdk = next(s for s in (*sdks.OURS, sdks.OFFICIAL) if s.name == sdk_name)
    settings: dict[str, Any] = {"max_retries": 0}
    if sdk.ours:
        cap = CAP * MB
        settings["limits"] = sdk.package.Limits(response_bytes=cap, event_bytes=cap, free_bytes=cap)
    with serving(_good_for(monster)) as warm, sdk.client(warm, **settings) as client:
        _meet(client, monster)
    before = _peak()
    with sdk.client(url, **settings) as client:
        try:
            _meet(client, monster)
            kind = "value"
        except sdk.package.OpenAIError:
            kind = "own"
        except Exception as error:
            kind = type(error).__name__
    print(kind, _peak() - before)


def _good_for(monster: str) -> list[bytes]:
    return [_good(stream="line" in monster)]


def _meet(client: Any, monster: str) -> None:
    if "line" in monster:
        list(open_stream(client, "chat"))
    else:
        client.models.retrieve("m").to_dict()


def _peak() -> float:
    """The most memory that this process has had, in MB."""
    try:
        import resource
    except ImportError:  # on Windows
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (MB if sys.platform == "darwin" else 1024)
