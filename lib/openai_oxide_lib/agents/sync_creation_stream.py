# Written from async_creation_stream.py by `make generate`: do not edit.
"""The events of a session from its creation on: ``sessions.create(…, stream=True)``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic

from openai_oxide_lib.agents.event_stream import StreamWrapper
from openai_oxide_lib.agents.result_collector import Collection
from openai_oxide_lib.agents.results import OutputT
from openai_oxide_lib.agents.sync_event_stream import AgentEventStream
from openai_oxide_lib.agents.sync_tool_dispatch import ToolDispatch
from openai_oxide_runtime.streaming.sync_stream import Stream

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import AgentSessionEvent

    Events = Stream[AgentSessionEvent]
else:
    Events = Stream

__all__ = ["AgentSessionEventStream"]


class AgentSessionEventStream(StreamWrapper, AgentEventStream[OutputT], Events, Generic[OutputT]):
    """The events of a new session. Registered tools are answered while it is read.

    ``get_final_result()`` gives the result of the turn that the session begins with, if it was
    created with input.
    """

    def __init__(
        self,
        inner: Events,
        output_type: type[OutputT] | None,
        dispatch: ToolDispatch | None,
    ) -> None:
        self._inner = inner
        self._collection = Collection(None, output_type)
        self._dispatch = dispatch

    def __iter__(self) -> Iterator[AgentSessionEvent]:
        return self

    def _advance(self) -> Any:
        return next(self._inner)

    def close(self) -> None:
        """Close the connection; the agent continues."""
        self._closed = True
        self._inner.close()
