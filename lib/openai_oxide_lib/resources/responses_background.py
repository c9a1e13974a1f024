"""What ``client.responses`` can do with responses in the background: stream them to the end.

This module is loaded with the resource; the methods load the streams (resumable_stream.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from openai_oxide_lib.polling import ASYNC_TIMING, TIMING, AsyncTiming, Timing, looking
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from openai_oxide.params.responses import ResponseCreateArguments
    from openai_oxide.types.responses import ResponseStreamEvent
    from openai_oxide_lib.responses.resumable_stream import (
        AsyncBackgroundStream,
        BackgroundStream,
        Place,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncBackgroundResponses", "BackgroundResponses"]


class BackgroundResponses(Resource):
    """A base of ``client.responses``: background responses whose streams outlive connections."""

    _timing: Timing = TIMING

    def stream_background(
        self, *, max_reconnects: int = 10, **params: Unpack[ResponseCreateArguments]
    ) -> BackgroundStream[ResponseStreamEvent]:
        """Start a response in the background and stream its events to the end.

        A connection that is lost is replaced, and the stream goes on after the last event that
        arrived: no event is missing, none comes twice. It gives up after ``max_reconnects``
        failures without an event between them, or at the ``deadline``.
        """
        from openai_oxide_lib.responses.resumable_stream import BackgroundStream

        resource: Any = self
        place = _place(self, None, None, max_reconnects, params)
        stream = resource.create(**_in_background(params))
        return BackgroundStream(stream, place, _reopen(self, params), self._timing)

    def resume(
        self,
        response_id: str,
        *,
        starting_after: int | None = None,
        max_reconnects: int = 10,
        **options: Unpack[RequestOptions],
    ) -> BackgroundStream[ResponseStreamEvent]:
        """Stream the events of a background response that runs already, or ran to its end.

        ``starting_after`` is the number of the last event that is known; None begins with the
        first. In another process, ``stream.response_id`` and ``stream.sequence_number`` are all
        that this needs.
        """
        from openai_oxide_lib.responses.resumable_stream import BackgroundStream

        place = _place(self, response_id, starting_after, max_reconnects, options)
        reopen = _reopen(self, options)
        stream = reopen(response_id, **place.query(self._timing.now()))
        return BackgroundStream(stream, place, reopen, self._timing)


class AsyncBackgroundResponses(AsyncResource):
    """A base of ``client.responses``: background responses whose streams outlive connections."""

    _timing: AsyncTiming = ASYNC_TIMING

    async def stream_background(
        self, *, max_reconnects: int = 10, **params: Unpack[ResponseCreateArguments]
    ) -> AsyncBackgroundStream[ResponseStreamEvent]:
        """Start a response in the background and stream its events to the end.

        A connection that is lost is replaced, and the stream goes on after the last event that
        arrived: no event is missing, none comes twice. It gives up after ``max_reconnects``
        failures without an event between them, or at the ``deadline``.
        """
        from openai_oxide_lib.responses.resumable_stream import AsyncBackgroundStream

        resource: Any = self
        place = _place(self, None, None, max_reconnects, params)
        stream = await resource.create(**_in_background(params))
        return AsyncBackgroundStream(stream, place, _reopen(self, params), self._timing)

    async def resume(
        self,
        response_id: str,
        *,
        starting_after: int | None = None,
        max_reconnects: int = 10,
        **options: Unpack[RequestOptions],
    ) -> AsyncBackgroundStream[ResponseStreamEvent]:
        """Stream the events of a background response that runs already, or ran to its end.

        ``starting_after`` is the number of the last event that is known; None begins with the
        first. In another process, ``stream.response_id`` and ``stream.sequence_number`` are all
        that this needs.
        """
        from openai_oxide_lib.responses.resumable_stream import AsyncBackgroundStream

        place = _place(self, response_id, starting_after, max_reconnects, options)
        reopen = _reopen(self, options)
        stream = await reopen(response_id, **place.query(self._timing.now()))
        return AsyncBackgroundStream(stream, place, reopen, self._timing)


def _in_background(params: Any) -> dict[str, Any]:
    for name in ("background", "stream"):
        if params.get(name) is False:
            raise ValueError(f"a background stream cannot have {name}=False")
    return {**params, "background": True, "stream": True}


def _place(
    resource: Any, response_id: Any, after: int | None, most: int, params: Mapping[str, Any]
) -> Place:
    from openai_oxide_lib.responses.resumable_stream import Place

    config = context_of(resource._client).config
    deadline = params.get("deadline", config.deadline)
    ends = None if deadline is None else resource._timing.now() + deadline
    return Place(response_id, after, max_reconnects=most, policy=config.retry, ends=ends)


def _reopen(resource: Any, params: Mapping[str, Any]) -> Callable[..., Any]:
    """The call that opens a stream again, with the options of the first."""
    from functools import partial

    given = looking(params)
    if params.get("include"):
        given["include"] = params["include"]
    padding = dict(params.get("stream_options") or {}).get("include_obfuscation")
    if padding is not None:
        given["include_obfuscation"] = padding
    return partial(resource.retrieve, **given)
