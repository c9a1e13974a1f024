"""What ``client.beta.agents.sessions`` can do beyond its operations: follow one turn, answer the
calls of tools, and give answers of a type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from typing_extensions import TypeVar

from openai_oxide_runtime.client.resource import AsyncResource, Resource, after, sent
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import AgentSession
    from openai_oxide.params.beta_agents import (
        AgentSessionInputMessageParam,
        SessionCreateArguments,
    )
    from openai_oxide_lib.agents.creation_stream import (
        AgentSessionEventStream,
        AsyncAgentSessionEventStream,
    )
    from openai_oxide_lib.agents.tool_invocation import (
        AsyncToolErrorHandler,
        ToolErrorHandler,
    )
    from openai_oxide_lib.agents.tools import AsyncToolHandler, ToolHandler
    from openai_oxide_lib.agents.turn_stream import (
        AgentSessionStream,
        AsyncAgentSessionStream,
    )
    from openai_oxide_runtime.http.timeouts import Timeout
    from openai_oxide_runtime.operations.client_config import SentHeaders

__all__ = ["AsyncSessionsExtras", "SessionsExtras"]

OutputT = TypeVar("OutputT", default=Any)


class SessionsExtras(Resource):
    """The base of ``client.beta.agents.sessions``."""

    @overload
    def create(
        self,
        *,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        stream: Literal[False] | None = None,
        **params: Unpack[SessionCreateArguments],
    ) -> AgentSession: ...

    @overload
    def create(
        self,
        *,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        stream: Literal[True],
        **params: Unpack[SessionCreateArguments],
    ) -> AgentSessionEventStream[OutputT]: ...

    @overload
    def create(
        self,
        *,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        stream: bool,
        **params: Unpack[SessionCreateArguments],
    ) -> AgentSession | AgentSessionEventStream[OutputT]: ...

    def create(
        self,
        *,
        output_type: type[Any] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        **params: Any,
    ) -> Any:
        """Set an agent to work; the answer is the session, or a stream of its events.

        With ``output_type``, a pydantic model or a dataclass, the agent answers with JSON of that
        form, and ``get_final_result()`` of the stream has it as ``output_parsed``. The functions of
        ``tool_handlers``, by the names of their tools, answer the agent's calls while the stream
        is read.

        Source: ``POST /agents/sessions``
        """
        asked = _checked(params, output_type, tool_handlers)
        made = self._client.execute(_operation(self), asked)
        answered = partial(_answered, self._client, output_type, tool_handlers, params)
        return after(made, answered)

    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam],
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        on_tool_error: ToolErrorHandler | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: SentHeaders | None = None,
        timeout: float | Timeout | Omit | None = omit,
    ) -> AgentSessionStream[OutputT]:
        """Give an idle session input, and follow the turn that this begins.

        ``with client.beta.agents.sessions.stream(…) as turn: …`` gives its events;
        ``turn.get_final_result()`` what came of it, parsed as ``output_type`` if there is one: the
        session's agent must have been told to answer so. The functions of ``tool_handlers``, by
        the names of their tools, answer the agent's calls; what they raise is kept from the agent
        and given to ``on_tool_error``. ``idempotency_key`` is for the input alone.
        """
        from openai_oxide_lib.agents.turn_stream import AgentSessionStream

        sessions: Any = self
        return AgentSessionStream(
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


class AsyncSessionsExtras(AsyncResource):
    """The base of ``client.beta.agents.sessions``, for asyncio."""

    @overload
    async def create(
        self,
        *,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        stream: Literal[False] | None = None,
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
        """Set an agent to work; the answer is the session, or a stream of its events.

        With ``output_type``, a pydantic model or a dataclass, the agent answers with JSON of that
        form, and ``get_final_result()`` of the stream has it as ``output_parsed``. The functions of
        ``tool_handlers``, by the names of their tools, answer the agent's calls while the stream
        is read; they may be asynchronous.

        Source: ``POST /agents/sessions``
        """
        asked = _checked(params, output_type, tool_handlers)
        made = await sent(self._client.execute(_operation(self), asked))
        answered = partial(_async_answered, self._client, output_type, tool_handlers, params)
        return after(made, answered)

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
        """Give an idle session input, and follow the turn that this begins.

        ``async with client.beta.agents.sessions.stream(…) as turn: …`` gives its events;
        ``await turn.get_final_result()`` what came of it, parsed as ``output_type`` if there is
        one: the session's agent must have been told to answer so. The functions of
        ``tool_handlers``, by the names of their tools, answer the agent's calls; what they raise
        is kept from the agent and given to ``on_tool_error``. ``idempotency_key`` is for the input
        alone.
        """
        from openai_oxide_lib.agents.turn_stream import AsyncAgentSessionStream

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


def _operation(resource: Any) -> Any:
    """The operation that the generated class has tied ``create`` to."""
    return type(resource).create.__operation__


def _checked(params: Any, output_type: Any, tool_handlers: Any) -> dict[str, Any]:
    from openai_oxide_lib.agents.output_format import with_output_type

    if tool_handlers is not None and params.get("stream") is not True:
        raise ValueError("tool_handlers are called while events are read: add stream=True")
    return with_output_type(params, output_type)


def _events(client: Any) -> Any:
    """``sessions.events`` of the client itself, whatever view this is called through."""
    return client.beta.agents.sessions.events


def _answered(client: Any, output_type: Any, handlers: Any, params: Any, made: Any) -> Any:
    """A stream as one that answers calls and has a result; anything else as it is."""
    from openai_oxide_lib.agents.creation_stream import AgentSessionEventStream
    from openai_oxide_lib.agents.tool_dispatch import ToolDispatch
    from openai_oxide_runtime.streaming.stream import Stream

    if not isinstance(made, Stream):
        return made
    dispatch = ToolDispatch(_events(client), handlers, None, _options(params))
    return AgentSessionEventStream(made, output_type, dispatch)


def _async_answered(client: Any, output_type: Any, handlers: Any, params: Any, made: Any) -> Any:
    """A stream as one that answers calls and has a result; anything else as it is."""
    from openai_oxide_lib.agents.creation_stream import AsyncAgentSessionEventStream
    from openai_oxide_lib.agents.tool_dispatch import AsyncToolDispatch
    from openai_oxide_runtime.streaming.stream import AsyncStream

    if not isinstance(made, AsyncStream):
        return made
    dispatch = AsyncToolDispatch(_events(client), handlers, None, _options(params))
    return AsyncAgentSessionEventStream(made, output_type, dispatch)


def _options(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: params[name] for name in ("extra_headers", "timeout") if name in params}
