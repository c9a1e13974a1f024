"""What streams of a session's events share, sync and async.

A handler runs when the program asks for the next event: by then it has the event of the call.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from openai_oxide_lib.agents.result_collector import Collection
from openai_oxide_lib.agents.results import OutputT
from openai_oxide_lib.agents.tool_dispatch import DispatchState
from openai_oxide_lib.agents.tool_invocation import Invocation

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["EventStreamState", "StreamWrapper"]

DispatchT = TypeVar("DispatchT", bound=DispatchState[Any])


class EventStreamState(Generic[DispatchT, OutputT]):
    """The result so far, and the call that must be answered next."""

    _collection: Collection[OutputT]
    _dispatch: DispatchT | None
    _pending: Invocation | None = None
    _closed: bool = False

    def with_result_collection(self) -> Self:
        """Keep what the result needs. To be called before the first event is read."""
        self._collection.begin()
        return self

    @property
    def _handled(self) -> Iterable[str]:
        return self._dispatch.handlers if self._dispatch is not None else ()

    def _take(self, event: Any) -> Any:
        self._collection.take(event)
        self._pending = self._dispatch.find(event) if self._dispatch is not None else None
        return event

    def _next_call(self) -> Invocation | None:
        call, self._pending = self._pending, None
        return None if self._closed else call


class StreamWrapper:
    """A stream that passes on the events of another one, and the data of its request."""

    _inner: Any  # a Stream or an AsyncStream

    @property
    def response(self) -> httpx.Response:
        """The status and headers of the response as an ``httpx.Response``."""
        response: httpx.Response = self._inner.response
        return response

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        request_id: str | None = self._inner.request_id
        return request_id

    @property
    def hedged(self) -> Hedged[None] | None:
        """Which of several requests won, and what each cost; None if the call was not hedged."""
        hedged: Hedged[None] | None = self._inner.hedged
        return hedged

    def __repr__(self) -> str:
        return repr(self._inner).replace(type(self._inner).__name__, type(self).__name__, 1)
