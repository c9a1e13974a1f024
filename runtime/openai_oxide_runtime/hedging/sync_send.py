# Written from async_send.py by `make generate`: do not edit.
"""Send a sync request, and again if its response is late."""

from __future__ import annotations

from collections.abc import Iterator

from openai_oxide_runtime.hedging.sync_run import run
from openai_oxide_runtime.hedging.transport import FirstEvent, HedgedSend, RacedResponse, fault
from openai_oxide_runtime.http.interface import HttpRequest, RawResponse, SyncTransport

__all__ = ["HedgedResponse", "hedged_send"]


def hedged_send(send: HedgedSend, transport: SyncTransport, request: HttpRequest) -> HedgedResponse:
    """The first response; raises the last failure if all legs fail."""

    def leg(_: int) -> HedgedResponse:
        raw = HedgedResponse(transport.send(request))
        try:
            if raw.status < 300 and send.waits != "head":
                raw.begin(send)
        except BaseException:
            raw.close()
            raise
        return raw

    race = send.race(request)
    outcome, record = run(race, leg, fault, HedgedResponse.close)
    return outcome.get().won(record)


class HedgedResponse(RacedResponse[RawResponse]):
    """The response of a leg, through a sync transport."""

    _rest: Iterator[bytes] | None = None

    def begin(self, send: HedgedSend) -> None:
        """Read the body, or the chunks up to the first event."""
        if send.waits == "body":
            self._body = self._raw.read(send.most)
            return
        first = FirstEvent(send)
        self._rest = self._raw.chunks()
        for chunk in self._rest:
            self._chunks.append(chunk)
            if first.ends_in(chunk):
                break
        self.began_with_error = first.is_error

    def read(self, limit: int) -> bytes:
        """The whole body."""
        body = self._raw.read(limit) if self._body is None else self._body
        return b"".join(self._chunks) + body

    def chunks(self) -> Iterator[bytes]:
        """The body as it arrives."""
        if self._body is not None:
            yield self._body
            return
        while self._chunks:
            yield self._chunks.pop(0)
        yield from self._raw.chunks() if self._rest is None else self._rest

    def drain(self, seconds: float) -> None:
        """Read on for ``seconds`` at most."""
        self._raw.drain(seconds)

    def close(self) -> None:
        """Release the connection."""
        self._raw.close()
