# Written from async_responses_background.py by `make generate`: do not edit.
"""What ``client.responses`` has for background responses: stream them to the end.

This module is loaded with the resource; the methods load the streams.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Unpack

from openai_oxide_lib.polling import TIMING, Timing, poll_options
from openai_oxide_lib.resources.generated_methods import generated
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.client.resource import Resource

if TYPE_CHECKING:
    from openai_oxide.params.responses import ResponseCreateArguments
    from openai_oxide.types.responses import ResponseStreamEvent
    from openai_oxide_lib.responses.stream_position import Position
    from openai_oxide_lib.responses.sync_background_stream import BackgroundStream
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["BackgroundResponses"]


class BackgroundResponses(Resource):
    """A base of ``client.responses``: background responses whose streams outlive connections."""

    _timing: Timing = TIMING

    def stream_background(
        self, *, max_reconnects: int = 10, **params: Unpack[ResponseCreateArguments]
    ) -> BackgroundStream[ResponseStreamEvent]:
        """Create a background response and stream its events to the end.

        max_reconnects: the most failures without an event between them. Default 10.

        Other parameters are those of ``create``. A lost connection is replaced, and the stream
        continues after the last event that arrived: no event is missing, none comes twice.
        ``deadline`` counts from the call to the last event.

        Source: ``POST /responses``
        """
        from openai_oxide_lib.responses.sync_background_stream import BackgroundStream

        for name in ("background", "stream"):
            if params.get(name) is False:
                raise ValueError(f"stream_background() needs {name}=True: leave `{name}` out")
        position = self._position(None, None, max_reconnects, params)
        request = {**params, "background": True, "stream": True}
        stream = generated(self)(**request)
        return BackgroundStream(stream, position, self._reopen(params), self._timing)

    def resume(
        self,
        response_id: str,
        *,
        starting_after: int | None = None,
        max_reconnects: int = 10,
        **options: Unpack[RequestOptions],
    ) -> BackgroundStream[ResponseStreamEvent]:
        """Stream the events of an existing background response, running or complete.

        response_id: ``stream.response_id`` of the earlier stream, perhaps of another process.
        starting_after: the number of the last event that is known (``stream.sequence_number``).
            Default: stream from the first event.
        max_reconnects: the most failures without an event between them. Default 10.

        Source: ``GET /responses/{response_id}``
        """
        from openai_oxide_lib.responses.sync_background_stream import BackgroundStream

        position = self._position(response_id, starting_after, max_reconnects, options)
        reopen = self._reopen(options)
        stream = reopen(response_id, **position.query(self._timing.now()))
        return BackgroundStream(stream, position, reopen, self._timing)

    def _position(
        self,
        response_id: str | None,
        after: int | None,
        max_reconnects: int,
        params: Mapping[str, Any],
    ) -> Position:
        from openai_oxide_lib.responses.stream_position import Position

        config = context_of(self._client).config
        seconds = params.get("deadline", config.deadline)
        deadline = None if seconds is None else self._timing.now() + seconds
        return Position(
            response_id,
            after,
            max_reconnects=max_reconnects,
            policy=config.retry,
            deadline=deadline,
        )

    def _reopen(self, params: Mapping[str, Any]) -> Callable[..., Any]:
        """The call that opens a stream again, with the options of the first."""
        options = poll_options(params)
        if params.get("include"):
            options["include"] = params["include"]
        obfuscation = dict(params.get("stream_options") or {}).get("include_obfuscation")
        if obfuscation is not None:
            options["include_obfuscation"] = obfuscation
        return partial(generated(self, "retrieve"), **options)
