"""Secrets of many forms, in every place that takes one, before servers that repeat what they hear.

What could be read by others afterwards is collected: reprs, logs of every library, errors with the
locals of their frames, pickles, spans.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import pickle
import random
import string
import traceback
import uuid
import warnings
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from tests.support.wire import CUT, Request, answer, chunk, data, head, plain, stream_head

__all__ = ["ENDINGS", "PLACES", "SHAPES", "Everything", "told"]

_HEX: Final = "0123456789abcdef"
_WORD: Final = string.ascii_letters + string.digits


def _drawn(draw: random.Random, letters: str, count: int) -> str:
    return "".join(draw.choices(letters, k=count))


SHAPES: Final[dict[str, Callable[[random.Random], str]]] = {
    "a key of the API": lambda draw: f"sk-proj-{_drawn(draw, _WORD + '-_', 40)}",
    "Azure's": lambda draw: _drawn(draw, _HEX, 32),
    "signed JSON": lambda draw: ".".join(f"eyJ{_drawn(draw, _WORD + '-_', 30)}" for _ in "123"),
    "letters": lambda draw: _drawn(draw, string.ascii_letters, 24),
    "a UUID": lambda draw: str(uuid.UUID(int=draw.getrandbits(128))),
    "short": lambda draw: _drawn(draw, _WORD, 6),
    "Base64": lambda draw: f"{_drawn(draw, _WORD + '+/', 30)}/+==",
    "digits": lambda draw: _drawn(draw, string.digits, 16),
    "dotted": lambda draw: f"ya29.{_drawn(draw, _WORD + '._-', 30)}a",
    "signs": lambda draw: f"p{_drawn(draw, _WORD + '!#$%&()*/:;<>?@[]^{}|~', 20)}\"\\'x",
}

# How a client is told a secret, and what a call is told.
PLACES: Final[dict[str, Callable[[str], tuple[dict[str, Any], dict[str, Any]]]]] = {
    "key": lambda key: ({"api_key": key}, {}),
    "provider": lambda key: ({"api_key": lambda: key}, {}),
    "admin key": lambda key: ({"admin_api_key": key}, {}),
    "header": lambda key: ({"default_headers": {"X-Auth": key}}, {}),
    "key of a gateway": lambda key: ({"default_headers": {"api-key": key}}, {}),
    "cookie": lambda key: ({"default_headers": {"Cookie": f"a=b; session={key}"}}, {}),
    "header of a call": lambda key: ({}, {"extra_headers": {"Authorization": f"Bearer {key}"}}),
    "query": lambda key: ({"default_query": {"sig": key}}, {}),
    "query of a call": lambda key: ({}, {"extra_query": {"X-Amz-Credential": key}}),
}


class Ending(NamedTuple):
    """What a server makes of a request; it may repeat what it heard."""

    script: Callable[[str], Any]
    streams: bool = False


def _json(status: int) -> Callable[[str], Any]:
    def script(key: str) -> Any:
        said = {"message": f"no {key}.", "code": key, "type": "t", "param": f"[{key}]", key: [key]}
        return answer({"error": said}, status, x_echo=key, x_request_id=f"req {key}")

    return script


def _text(key: str) -> Any:
    return plain(f"<b>who is '{key}'?</b>".encode(), 403, content_type="text/html")


def _reason(key: str) -> Any:
    return f"HTTP/1.1 500 {key}\r\nContent-Length: 0\r\n\r\n".encode()


def _broken_head(key: str) -> Any:
    return [f"HTTP/1.1 200 OK\r\nContent-Length: {key}\r\n\r\n".encode(), CUT]


def _half(key: str) -> Any:
    return [head(200, content_length="99", content_type="application/json"), key.encode(), CUT]


def _event(key: str) -> Any:
    said = {"error": {"message": f"bad {key}", "type": key, "code": key}}
    return [stream_head(), chunk(data(said)), CUT]


def _cut_stream(key: str) -> Any:
    return [stream_head(), chunk(data({"said": key})), chunk(f"data: {key}".encode()), CUT]


def _bad_event(key: str) -> Any:
    return [stream_head(), chunk(data({"id": "c", "choices": []})), chunk(data(f'{{"{key}'))]


def _elsewhere(key: str) -> Any:
    return plain(b"", 302, location=f"ftp://elsewhere/{key}?a={key}")


def _not_json(key: str) -> Any:
    return plain(f'{{"{key}'.encode())


ENDINGS: Final = {
    "refused": Ending(_json(401)),
    "failed": Ending(_json(500)),
    "text": Ending(_text),
    "a reason": Ending(_reason),
    "nothing": Ending(lambda key: [CUT]),
    "a broken head": Ending(_broken_head),
    "half a body": Ending(_half),
    "no JSON": Ending(_not_json),
    "a redirect": Ending(_elsewhere),
    "no gzip": Ending(lambda key: plain(key.encode(), content_encoding="gzip")),
    "an error in a stream": Ending(_event, streams=True),
    "no JSON in a stream": Ending(_bad_event, streams=True),
    "a stream that breaks off": Ending(_cut_stream, streams=True),
}


class Everything(logging.Handler):
    """All that is logged, by whomever, at every level; and warned of."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []
        self._stack = contextlib.ExitStack()

    def emit(self, record: logging.LogRecord) -> None:
        extra = {k: v for k, v in vars(record).items() if k not in ("msg", "args")}
        self.texts.append(f"{record.getMessage()} {record.args!r} {extra!r}")

    def take(self) -> list[str]:
        """What has come since the last time."""
        taken, self.texts = self.texts, []
        return taken

    def __enter__(self) -> Everything:
        root = logging.getLogger()
        level, levels = root.level, {}
        for name, logger in list(logging.root.manager.loggerDict.items()):
            if isinstance(logger, logging.Logger):
                levels[name] = logger.level
                logger.setLevel(logging.NOTSET)
        root.addHandler(self)
        root.setLevel(logging.DEBUG)
        self._stack.callback(root.removeHandler, self)
        self._stack.callback(root.setLevel, level)
        for name, known in levels.items():
            self._stack.callback(logging.getLogger(name).setLevel, known)
        self._stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("always")
        warnings.showwarning = lambda message, *rest, **named: self.texts.append(str(message))
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()


def told(problem: BaseException) -> Iterator[str]:
    """All that an error reporter could show: texts, the whole chain, the locals of each frame."""
    seen: list[BaseException] = []
    left: list[BaseException | None] = [problem]
    while left:
        one = left.pop()
        if one is not None and one not in seen:
            seen.append(one)
            yield from _told(one)
            left += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]


def _told(problem: BaseException) -> Iterator[str]:
    for frame, _ in traceback.walk_tb(problem.__traceback__):
        code = frame.f_code
        if "/tests/" not in code.co_filename.replace("\\", "/"):
            for name, value in frame.f_locals.items():
                yield f"{code.co_qualname}.{name}: {_shown(value)}"
    yield "".join(traceback.format_exception_only(problem))
    yield f"{problem.args!r} {_shown(vars(problem))} {_parts(problem)}"
    yield _pickled(problem)


def _parts(problem: BaseException) -> str:
    """What programs read of an error of an API."""
    response = getattr(problem, "response", None)
    if response is None or not hasattr(response, "headers"):
        return ""
    shown = [list(response.headers.items()), getattr(response, "text", "")]
    return f"{shown!r} {getattr(response, 'reason_phrase', '')} {getattr(problem, 'headers', '')}"


def _shown(value: object) -> str:
    with contextlib.suppress(Exception):  # what cannot be shown tells nothing
        return repr(value)
    return ""


def _pickled(value: object) -> str:
    with contextlib.suppress(Exception):
        return pickle.dumps(value).decode("latin-1")
    return ""


def forms(key: str) -> tuple[str, ...]:
    """A secret as it is and as JSON and Python write it."""
    return (key, json.dumps(key)[1:-1], repr(key)[1:-1], repr(key.encode())[2:-1])


def echoing(key: str, ending: Ending) -> Callable[[Request], Any]:
    """A server that ends requests so."""
    return lambda request: ending.script(key)


def failed(client: Any, said: dict[str, Any], *, streams: bool) -> BaseException | None:
    """The error of a call of a blocking client."""
    try:
        if streams:
            list(client.chat.completions.create(model="m", messages=[], stream=True, **said))
        else:
            client.models.retrieve("m", **said).to_dict()
    except Exception as problem:
        return problem
    return None


async def failed_later(client: Any, said: dict[str, Any], *, streams: bool) -> BaseException | None:
    """The error of a call that is awaited."""
    try:
        if streams:
            made = await client.chat.completions.create(model="m", messages=[], stream=True, **said)
            async for _ in made:
                pass
        else:
            (await client.models.retrieve("m", **said)).to_dict()
    except Exception as problem:
        return problem
    return None


def run_later(make: Callable[[], Any], said: dict[str, Any], *, streams: bool) -> Any:
    """A client whose calls are awaited, and the error of its call."""

    async def main() -> Any:
        async with make() as client:
            shown = [repr(client), repr(client.models), str(client)]
            return shown, await failed_later(client, said, streams=streams)

    return asyncio.run(main())
