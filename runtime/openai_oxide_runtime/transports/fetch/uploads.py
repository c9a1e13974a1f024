"""Request bodies: from memory, or as a JavaScript ``ReadableStream``.

Bodies that are large or of unknown size are streamed if the engine supports that: Node always,
Chromium over HTTP/2 and 3. Otherwise they are joined in memory first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from openai_oxide_runtime.http.interface import StreamBody
from openai_oxide_runtime.transports.fetch.abort_controller import ActiveRequest
from openai_oxide_runtime.transports.fetch.javascript import bridge, js, js_object

__all__ = ["Upload", "streams_uploads", "whole"]

# Below this size a copy in memory costs less than a stream.
_SMALL: Final = 1 << 20


def streams_uploads(body: StreamBody) -> bool:
    """Whether to stream this body: it is large, and the engine supports that."""
    return (body.length is None or body.length > _SMALL) and _engine_streams()


def _engine_streams() -> bool:
    """Only engines that stream uploads have ``Request.duplex``."""
    return bool(js().Reflect.has(js().Request.prototype, "duplex"))


def whole(body: bytes | StreamBody) -> Any:
    """The body as a JavaScript ``Uint8Array``."""
    return bridge().to_js(body if isinstance(body, bytes) else b"".join(body))


class Upload:
    """A body as a stream: the engine pulls the next piece after it has sent the one before."""

    def __init__(self, body: StreamBody, active: ActiveRequest) -> None:
        self._pieces: Iterator[bytes] = iter(body)
        self.has_started = False
        """Whether the engine has pulled a piece; before that nothing was sent."""
        self.failure: Exception | None = None
        """The error of producing the body; the engine would hide it."""
        pull = bridge().create_proxy(self._pull)
        active.keep(pull)
        # No queue, so that nothing is pulled before it can be sent.
        self.stream = js().ReadableStream.new(js_object(pull=pull), js_object(highWaterMark=0))

    def _pull(self, controller: Any) -> None:
        self.has_started = True
        try:
            piece = next(self._pieces, None)
        except Exception as failure:
            self.failure = failure
            raise
        if piece is None:
            controller.close()
        else:
            controller.enqueue(bridge().to_js(piece))
