"""Bodies of requests: from memory, or as a stream of JavaScript's.

Large bodies, and those whose size is not known, are streamed where the engine can: Node always,
Chromium over HTTP/2 and 3. Elsewhere they are put together in memory first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from openai_oxide_runtime.http.interface import StreamBody
from openai_oxide_runtime.transports.fetch.abort_controller import Flight
from openai_oxide_runtime.transports.fetch.javascript import bridge, js, js_object

__all__ = ["Upload", "streams_uploads", "whole"]

# Below this a copy in memory costs less than a stream does.
_SMALL: Final = 1 << 20


def streams_uploads(body: StreamBody) -> bool:
    """Whether this body is better streamed, and the engine can."""
    return (body.length is None or body.length > _SMALL) and _engine_streams()


def _engine_streams() -> bool:
    """Only engines that stream know the word for it."""
    return bool(js().Reflect.has(js().Request.prototype, "duplex"))


def whole(body: bytes | StreamBody) -> Any:
    """The body as an array of bytes of JavaScript's."""
    return bridge().to_js(body if isinstance(body, bytes) else b"".join(body))


class Upload:
    """A body as a stream: the engine asks for the next piece when it has sent the one before."""

    def __init__(self, body: StreamBody, flight: Flight) -> None:
        self._pieces: Iterator[bytes] = iter(body)
        self.begun = False
        """Whether the engine has asked for a piece; before that nothing can have been sent."""
        self.failure: Exception | None = None
        """What went wrong while the body was made; the engine would only say that it did."""
        pull = bridge().create_proxy(self._pull)
        flight.holds(pull)
        # Without a queue, so that nothing is asked for before there is somewhere to send it.
        self.stream = js().ReadableStream.new(js_object(pull=pull), js_object(highWaterMark=0))

    def _pull(self, controller: Any) -> None:
        self.begun = True
        try:
            piece = next(self._pieces, None)
        except Exception as failure:
            self.failure = failure
            raise
        if piece is None:
            controller.close()
        else:
            controller.enqueue(bridge().to_js(piece))
