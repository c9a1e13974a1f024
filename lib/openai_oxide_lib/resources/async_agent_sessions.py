"""What ``client.beta.agents.sessions`` has beyond its operations, for asyncio: follow one turn,
answer tool calls, and parse answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from typing_extensions import TypeVar

from openai_oxide_runtime.client.resource import AsyncResource, after, sent
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import AgentSession
    from openai_oxide.params.beta_agents import (
        AgentSessionInputMessageParam,
        SessionCreateArguments,
    )
    from openai_oxide_lib.agents.async_creation_stream import AsyncAgentSessionEventStream
    from openai_oxide_lib.agents.async_turn_stream import AsyncAgentSessionStream
    from openai_oxide_lib.agents.tool_invocation import AsyncToolErrorHandler
    from openai_oxide_lib.agents.tools import AsyncToolHandler
    from openai_oxide_runtime.http.timeouts import Timeout
    from openai_oxide_runtime.operations.client_config import SentHeaders

__all__ = ["AsyncSessionsExtras"]

OutputT = TypeVar("OutputT", default=Any)


class AsyncSessionsExtras(AsyncResource):
    """The base of ``client.beta.agents.sessions``, for asyncio."""

    @overload
    async def create(
        self,
        *,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        stream: Literal[False] | Omit | None = omit,
        **params: Unpack[SessionCreateArguments],
    ) -> AgentSession: ...

    @overload
    async def create(
        self,
        *,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        stream: Literal[True],
        **params: Unpack[SessionCreateArguments],
    ) -> AsyncAgentSessionEventStream[OutputT]: ...

    @overload
    async def create(
        self,
        *,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        stream: bool,
        **params: Unpack[SessionCreateArguments],
    ) -> AgentSession | AsyncAgentSessionEventStream[OutputT]: ...

    async def create(
        self,
        *,
        output_type: type[Any] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        **params: Any,
    ) -> Any:
        """Start an agent, and return the session or, with ``stream=True``, a stream of its events.

        output_type: a pydantic model or a dataclass. The agent answers with JSON of that type, and
            ``get_final_result()`` of the stream has it as ``output_parsed``.
        tool_handlers: functions by the names of their tools. They answer the agent's calls while
            the stream is read, so they need ``stream=True``.

        Source: ``POST /agents/sessions``
        """
        from openai_oxide_lib.agents.output_format import with_output_type

        if tool_handlers is not None and params.get("stream") is not True:
            raise ValueError("tool_handlers are called while events are read: add stream=True")
        create: Any = type(self).create  # the generated class has bound it to the operation
        request = with_output_type(params, output_type)
        response = await sent(self._client.execute(create.__operation__, request))
        return after(
            response, partial(_stream_of, self._client, output_type, tool_handlers, params)
        )

    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam],
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        on_tool_error: AsyncToolErrorHandler | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: SentHeaders | None = None,
        timeout: float | Timeout | Omit | None = omit,
    ) -> AsyncAgentSessionStream[OutputT]:
        """Send input to an idle session, and follow the turn that it starts.

        input: the user's text, or messages.
        output_type: the type to parse the answer as. The session's agent must have been created
            with an instruction to answer in that form.
        tool_handlers: functions by the names of their tools, which answer the agent's calls.
        on_tool_error: called with what a tool handler raises, which the agent does not see.
        idempotency_key: for the request that sends the input.

        ``async with client.beta.agents.sessions.stream(…) as turn: …`` iterates over its events;
        ``await turn.get_final_result()`` returns its result.
        """
        from openai_oxide_lib.agents.async_turn_stream import AsyncAgentSessionStream

        sessions: Any = self
        return AsyncAgentSessionStream(
            sessions,
            session_id,
            input=input,
            output_type=output_type,
            tool_handlers=tool_handlers,
            on_tool_error=on_tool_error,
            idempotency_key=idempotency_key,
            extra_headers=extra_headers,
            timeout=timeout,
        )


def _stream_of(
    client: Any,
    output_type: type[Any] | None,
    handlers: Mapping[str, AsyncToolHandler] | None,
    params: Mapping[str, Any],
    response: object,
) -> object:
    """A stream that answers tool calls and has a result; anything else unchanged."""
    from openai_oxide_lib.agents.async_creation_stream import AsyncAgentSessionEventStream
    from openai_oxide_lib.agents.async_tool_dispatch import AsyncToolDispatch
    from openai_oxide_runtime.streaming.async_stream import AsyncStream

    if not isinstance(response, AsyncStream):
        return response
    # The resource of the client itself, whichever view this is called through.
    events = client.beta.agents.sessions.events
    options = {name: params[name] for name in ("extra_headers", "timeout") if name in params}
    dispatch = AsyncToolDispatch(events, handlers, None, options)
    return AsyncAgentSessionEventStream(response, output_type, dispatch)
