"""What ``client.responses`` has beyond its operations, for asyncio: parse, stream, early calls,
tools.

This module is loaded with the resource; the methods load what they need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Literal, Unpack

from typing_extensions import TypeVar

from openai_oxide_lib.resources.generated_methods import execute, generated
from openai_oxide_lib.resources.structured_requests import (
    all_tools,
    output_type,
    parse_options,
    response_request,
)
from openai_oxide_runtime.client.resource import AsyncResource, after
from openai_oxide_runtime.core.sentinels import Omit, is_given, omit
from openai_oxide_runtime.operations.signature import also_takes

if TYPE_CHECKING:
    from openai_oxide.params.responses import ResponseCreateArguments
    from openai_oxide_lib.responses.async_stream import AsyncResponseStreamManager
    from openai_oxide_lib.responses.parsed import ParsedResponse
    from openai_oxide_lib.tool_loop.call_stream import AsyncResponseCallStream
    from openai_oxide_lib.tool_loop.conversation import ToolRun

__all__ = ["AsyncResponsesExtras"]

T = TypeVar("T", default=None)
_OPERATION: Final = "openai_oxide.resources.responses:_CREATE"
_CREATE: Final = "openai_oxide.params.responses:ResponseCreateArguments"


class AsyncResponsesExtras(AsyncResource):
    """The base of ``client.responses``, for asyncio."""

    @also_takes(_CREATE)
    async def parse(
        self,
        *,
        text_format: type[T] | Omit = omit,
        parse_as: type[T] | Omit | None = omit,
        stream: bool | Omit | None = omit,
        strict: bool | Omit | None = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        **params: Unpack[ResponseCreateArguments],
    ) -> ParsedResponse[T]:
        """Request an answer of a type, and parse it: ``.output_parsed`` is a ``text_format``.

        text_format: a pydantic model, a dataclass or a TypedDict; its JSON schema is sent.
        parse_as: the type to parse the text as, for formats that ``text`` or the input ask for;
            ``None`` leaves the text alone. By default ``text_format``.
        strict: ``True`` checks and rewrites the schema for strict mode, and raises ``SchemaError``
            for what it cannot express; ``False`` sends pydantic's schema with ``strict=False``, for
            servers without strict mode. By default the server judges the schema.
        verbosity: sent beside ``text``; prefer ``text={"verbosity": …}``.

        Other parameters are those of ``create``. Arguments of strict function tools are parsed too.
        After a refusal ``output_parsed`` is ``None``. Raises ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError`` for an incomplete answer.

        Source: ``POST /responses``
        """
        from openai_oxide_lib.responses.parsed import parse_response

        request, tools = response_request(text_format, params, strict=strict)
        request |= parse_options(stream, verbosity, request)
        type_ = output_type(request, text_format, parse_as)
        response = await execute(self, _OPERATION, request)
        parsed: ParsedResponse[T] = after(response, lambda r: parse_response(r, type_, tools))
        return parsed

    @also_takes(_CREATE)
    def stream(
        self,
        *,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        text_format: type[T] | Omit = omit,
        strict: bool | Omit | None = omit,
        **params: Unpack[ResponseCreateArguments],
    ) -> AsyncResponseStreamManager[T]:
        """Stream an answer: ``async with client.responses.stream(…) as stream: …``

        response_id: stream the events of this response again, instead of creating one.
        starting_after: skip its events up to this number.
        text_format: a pydantic model, a dataclass or a TypedDict; its JSON schema is sent.
        strict: how the type becomes a schema, as in ``parse``.

        Other parameters are those of ``create``. Text events have the text so far as ``snapshot``;
        ``get_final_response()`` returns the whole response, parsed.

        Source: ``POST /responses``
        """
        from openai_oxide_lib.responses.accumulator import ResponseStreamState
        from openai_oxide_lib.responses.async_stream import (
            AsyncResponseStream,
            AsyncResponseStreamManager,
        )

        after = starting_after if isinstance(starting_after, int) else None
        request, tools = response_request(text_format, params, strict=strict)
        request["stream"] = True
        create = generated(self)
        if is_given(response_id):
            request = {k: v for k, v in request.items() if k not in ("text", "tools")}
            request["response_id"] = response_id
            create = generated(self, "retrieve")

        async def open_() -> AsyncResponseStream[T]:
            state: ResponseStreamState[T] = ResponseStreamState(
                text_format=text_format, input_tools=tools
            )
            return AsyncResponseStream(await create(**request), state, after)

        return AsyncResponseStreamManager(open_)

    @also_takes(_CREATE)
    def create_stream_fc(
        self,
        functions: Iterable[Callable[..., Any]] = (),
        /,
        *,
        text_format: type | Omit = omit,
        **params: Unpack[ResponseCreateArguments],
    ) -> AsyncResponseCallStream:
        """Stream an answer for its function calls: each one as soon as it is complete.

        functions: typed functions or pydantic models, sent as tools beside ``tools``.
        text_format: a pydantic model, a dataclass or a TypedDict; its JSON schema is sent.

        Other parameters are those of ``create``. Iterate over the result for calls, over its
        ``events()`` for text deltas and everything else too. Raises ``APIError`` for a failed
        response; ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` for an
        incomplete one, after the complete calls.

        Source: ``POST /responses``
        """
        from openai_oxide_lib.tool_loop.call_stream import AsyncResponseCallStream
        from openai_oxide_lib.tool_loop.turn import ResponseTurn

        request, tools = response_request(text_format, params, functions)
        create = generated(self)
        return AsyncResponseCallStream(
            lambda: create(**request, stream=True), ResponseTurn(tools, text_format)
        )

    @also_takes(_CREATE)
    async def run_tools(
        self,
        functions: Iterable[Callable[..., Any]],
        /,
        *,
        text_format: type | Omit = omit,
        max_rounds: int = 10,
        max_concurrency: int = 8,
        tool_timeout: float | None = None,
        tool_errors: Literal["tell", "raise"] = "tell",
        on_event: Callable[[Any], object] | None = None,
        **params: Unpack[ResponseCreateArguments],
    ) -> ToolRun:
        """Send a request, run the functions that the model calls, and send their results, until
        the model makes no more calls.

        functions: typed functions or pydantic models, sent as tools beside ``tools``. A call starts
            as soon as its arguments are complete; functions that block run in threads.
        text_format: a pydantic model, a dataclass or a TypedDict; its JSON schema is sent.
        max_rounds: the most requests; after them ``RoundLimitError`` is raised. Default 10.
        max_concurrency: the most functions that run at once. Default 8.
        tool_timeout: seconds for each function call. Default: no limit.
        tool_errors: ``"tell"`` sends a function's exception to the model, ``"raise"`` raises it.
        on_event: called with every event and every function call.

        Other parameters are those of ``create``.

        Source: ``POST /responses``
        """
        from openai_oxide_lib.tool_loop.conversation import ResponseRounds
        from openai_oxide_lib.tool_loop.loop import async_run_tools
        from openai_oxide_lib.tool_loop.result import LoopSettings

        settings = LoopSettings(max_rounds, max_concurrency, tool_timeout, tool_errors, on_event)
        request = {**params, "text_format": text_format}
        tools = all_tools(functions, request.pop("tools", None))
        return await async_run_tools(ResponseRounds(tools, request), settings, generated(self))
