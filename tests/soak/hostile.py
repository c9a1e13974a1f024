"""Hostile servers: whatever they send ends in an error of the SDK's, in bounded memory and time."""

from __future__ import annotations

import contextlib
import os
import random
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import cache, reduce
from typing import Any, Final

from tests.soak.answers import chat, open_stream
from tests.soak.rows import Seen, row
from tests.soak.sdk import OFFICIAL, OURS, Sdk
from tests.support.wire import CUT, answer, chunk, head, plain, serving, stream_head

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
                    client.models.retrieve("m")
            except sdk.package.OpenAIError:
                continue
            except Exception as error:
                outside[type(error).__name__] = str(error)[:100]
    return Seen(f"{_names(outside)} outside the tree, of {size}", not outside)


def _names(kinds: Any) -> str:
    return ", ".join(sorted(kinds)) or "none"


@cache
def _bomb() -> bytes:
    """500 MB of zeros in half a megabyte: one block of a megabyte, again and again."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = packer.compress(bytes(MB)) + packer.flush(zlib.Z_FULL_FLUSH)
    check = reduce(lambda sum_, _: zlib.crc32(bytes(MB), sum_), range(500), 0)
    tail = packer.flush() + struct.pack("<II", check, 500 * MB)
    packed = b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + block * 500 + tail
    return plain(packed, content_encoding="gzip")


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
    """In a process of their own, with a cap of 32 MB: how much memory each takes."""
    with contextlib.ExitStack() as stack:
        urls = [stack.enter_context(serving([*make(), CUT])).url for make in MONSTERS.values()]
        command = [sys.executable, "-c", _PROGRAM, sdk.name, *urls]
        done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    met = [line.split() for line in done.stdout.splitlines()]
    bad = [
        f"{name}: {kind}" for name, (kind, _) in zip(MONSTERS, met, strict=False) if kind not in OWN
    ]
    most = max((float(grown) for _, grown in met), default=0.0)
    if len(met) < len(MONSTERS):
        bad.append(f"died with {done.returncode}")
    return Seen(
        f"{'; '.join(bad) or f'all {len(met)} clear'}; {most:.0f} MB, the cap being {CAP} MB",
        not bad and most <= 2 * CAP,
    )


OWN: Final = ("value", "own")
_PROGRAM: Final = "import sys; from tests.soak.hostile import survive; survive(*sys.argv[1:])"


def survive(sdk_name: str, *urls: str) -> None:
    """Meet the monsters; print what came of each, and by how many MB the process grew."""
    sdk = next(known for known in (*OURS, OFFICIAL) if known.name == sdk_name)
    settings: dict[str, Any] = {"max_retries": 0}
    if sdk.ours:
        cap = CAP * MB
        limits = sdk.package.Limits(response_bytes=cap, event_bytes=cap, free_bytes=cap)
        settings["limits"] = limits
    for monster in ("a model", "a line"):
        with serving([_good(stream="line" in monster)]) as warm:
            _meet(sdk, warm.url, monster, settings)
    for monster, url in zip(MONSTERS, urls, strict=True):
        with _apart() as here:
            if here:
                before = _peak()
                print(_meet(sdk, url, monster, settings), _peak() - before, flush=True)


@contextlib.contextmanager
def _apart() -> Iterator[bool]:
    """Do the block in a child, whose memory is its own; True there. Here, where none can be had."""
    pid = os.fork() if hasattr(os, "fork") else None
    if pid:
        os.waitpid(pid, 0)
    yield not pid
    if pid == 0:
        os._exit(0)


def _meet(sdk: Sdk, url: str, monster: str, settings: dict[str, Any]) -> str:
    """``value``, ``own`` for an error of the SDK's tree, or the name of another one."""
    with sdk.client(url, **settings) as client:
        try:
            if "line" in monster:
                list(open_stream(client, "chat"))
            else:
                client.models.retrieve("m").to_dict()
        except sdk.package.OpenAIError:
            return "own"
        except Exception as error:
            return type(error).__name__
    return "value"


def _peak() -> float:
    """The most memory that this process has had, in MB."""
    try:
        import resource
    except ImportError:  # on Windows
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (MB if sys.platform == "darwin" else 1024)
