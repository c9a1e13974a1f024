"""Coverage-guided fuzzing of what reads strangers' bytes: events, partial JSON, heads of answers.

It needs ``atheris``, which is built for some Pythons only, and is no part of the environment:

    python -m venv .venv-fuzz
    .venv-fuzz/bin/python -m pip install -e . atheris
    .venv-fuzz/bin/python -m tests.soak --fuzz 10

Each target runs in a process of its own, for its share of the minutes. Whatever is no error of the
target's own kind is a crash; atheris then prints the input and leaves it in a file.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

__all__ = ["fuzz"]

_PROGRAM: Final = "import sys; from tests.soak.fuzz import run; run(*sys.argv[1:])"


def fuzz(minutes: float) -> int:
    """Fuzz each target; 1 if one of them crashed, or there is nothing to fuzz with."""
    if find_spec("atheris") is None:
        print(f"There is no atheris here. {(__doc__ or '').partition('.')[2].strip()}")
        return 1
    seconds = str(max(1, round(minutes * 60 / len(TARGETS))))
    command = [sys.executable, "-c", _PROGRAM]
    return max(subprocess.run([*command, name, seconds]).returncode != 0 for name in TARGETS)


def run(name: str, seconds: str) -> None:
    """Fuzz one target in this process, beginning with what it should understand."""
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["openai_oxide_runtime"]):
        target = TARGETS[name]()
    with TemporaryDirectory() as folder:
        for number, seed in enumerate(SEEDS[name]):
            Path(folder, str(number)).write_bytes(seed)
        atheris.Setup([name, f"-max_total_time={seconds}", "-max_len=4096", folder], target)
        atheris.Fuzz()


def _events() -> Callable[[bytes], None]:
    from openai_oxide_runtime.streaming.sse import EventTooLarge, SSEParser

    def target(data: bytes) -> None:
        whole, pieces = SSEParser(2048), SSEParser(2048)
        try:
            once = whole.feed(data)
            cut = [event for at in range(len(data)) for event in pieces.feed(data[at : at + 1])]
        except EventTooLarge:
            return
        assert once == cut, "where the network cuts must not matter"

    return target


def _partial_json() -> Callable[[bytes], None]:
    from openai_oxide_lib.structured_output.response_format import parse_partial

    def target(data: bytes) -> None:
        parse_partial(data.decode("utf-8", "replace"))

    return target


def _heads() -> Callable[[bytes], None]:
    from openai_oxide_runtime.http.interface import TransportError
    from openai_oxide_runtime.http.limits import Limits
    from openai_oxide_runtime.transports.http1.response_parser import Parser

    def target(data: bytes) -> None:
        parser = Parser(Limits(header_bytes=2048))
        parser.begin(bodiless=False)
        try:
            parser.feed(memoryview(data))
            parser.end(clean=True)
        except TransportError:
            return

    return target


TARGETS: Final[dict[str, Callable[[], Callable[[bytes], None]]]] = {
    "events": _events,
    "partial-json": _partial_json,
    "heads": _heads,
}
SEEDS: Final[dict[str, tuple[bytes, ...]]] = {
    "events": (
        b"\xef\xbb\xbfevent: e\r\ndata: {}\r\n\r\n: comment\rid: 1\rdata\r\r",
        b"data: a\n\ndata: b\n\nevent: c\ndata: d\ndata: e\nretry: 10\n\n",
    ),
    "partial-json": (b'{"a": [1, -2.5e3, "\\u00e9\\n", null, true, {"b": "c',),
    "heads": (
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: a/b\r\n\r\n{}",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"2;x=y\r\n{}\r\n0\r\nT: u\r\n\r\n",
        b"HTTP/1.0 304 Not Modified\r\nConnection: close\r\nX:\r\n\r\n",
    ),
}
