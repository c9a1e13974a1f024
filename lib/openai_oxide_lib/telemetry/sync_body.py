# Written from async_body.py by `make generate`: do not edit.
"""The body of an observed call: it reports to the observer while it is read."""

from __future__ import annotations

from collections.abc import Iterator

from openai_oxide_lib.telemetry.observed_body import BaseObservedBody
from openai_oxide_runtime.http.interface import RawResponse

__all__ = ["ObservedBody"]


class ObservedBody(BaseObservedBody[RawResponse]):
    """Stands in for a raw response."""

    def read(self, limit: int) -> bytes:
        """The whole body."""
        try:
            body = self._raw.read(limit)
        except BaseException as error:
            self._observer.end(error)
            raise
        self._observer.whole(body)
        return body

    def chunks(self) -> Iterator[bytes]:
        """The body as it arrives."""
        try:
            for chunk in self._raw.chunks():
                self._observer.piece(chunk)
                yield chunk
        except GeneratorExit:
            raise  # the reader has stopped, and decides what happens to the rest
        except BaseException as error:
            self._observer.end(error)
            raise
        self._observer.exhausted()

    def drain(self, seconds: float) -> None:
        """Read the rest: the last event has arrived."""
        self._observer.end()
        self._raw.drain(seconds)

    def close(self) -> None:
        """Release the connection."""
        self._observer.end()
        self._raw.close()
