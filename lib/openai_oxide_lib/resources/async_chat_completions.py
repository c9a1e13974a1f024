"""What ``client.chat.completions`` has beyond its operations, for asyncio: parse, stream, early
calls, tools.

This module is loaded with the resource; the methods load what they need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Literal, Unpack

from typing_extensions import TypeVar

from openai_oxide_lib.resources.generated_methods import execute, generated
from openai_oxide_lib.resources.structured_requests import all_tools, chat_request, check_parseable
from openai_oxide_runtime.client.resource import AsyncResource, after
from openai_oxide_runtime.core.sentinels import Omit, omit
from openai_oxide_runtime.operations.signature import also_takes

if TYPE_CHECKING:
    from openai_oxide.params.chat import (
        CompletionCreateArguments,
        CompletionCreateArgumentsCommon,
        CreateChatCompletionRequestResponseFormatParam,
    )
    from openai_oxide_lib.chat.async_stream import AsyncChatCompletionStreamManager
    from openai_oxide_lib.chat.parsed import ParsedChatCompletion
    from openai_oxide_lib.tool_loop.call_stream import AsyncChatCallStream
    from openai_oxide_lib.tool_loop.conversation import ToolRun

__all__ = ["AsyncCompletionsExtras"]

T = TypeVar("T", default=Any)
_OPERATION: Final = "openai_oxide.resources.chat.completions:_CREATE"
_CREATE = "openai_oxide.params.chat:CompletionCreateArgumentsCommon"


class AsyncCompletionsExtras(AsyncResource):
    """The base of ``client.chat.completions``, for asyncio."""

    @also_takes(_CREATE)
    async def parse(
        self,
        *,
        response_format: type[T] | Omit = omit,
        strict: bool | Omit | None = omit,
        **params: Unpack[CompletionCreateArgumentsCommon],
    ) -> ParsedChatCompletion[T]:
        """Request an answer of a type, and parse it: ``.choices[0].message.parsed`` is one.

        response_format: a pydantic model, a dataclass or a TypedDict; its JSON schema is sent.
        strict: ``True`` checks and rewrites the schema for strict mode, and raises ``SchemaError``
            for what it cannot express; ``False`` sends pydantic's schema with ``strict=False``, for
            servers without strict mode. By default the server judges the schema.

        Other parameters are those of ``create``. ``tools`` must be strict functions, whose
        arguments are parsed too. After a refusal ``parsed`` is ``None``. Raises
        ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` for an incomplete answer.

        Source: ``POST /chat/completions``
        """
        from openai_oxide_lib.chat.parsed import parse_chat_completion

        request, tools = chat_request(response_format, params, strict=strict)
        check_parseable(tools)
        completion = await execute(self, _OPERATION, {"stream": False, **request})
        parsed: ParsedChatCompletion[T] = after(
            completion, lambda c: parse_chat_completion(c, response_format, tools)
        )
        return parsed

    @also_takes(_CREATE)
    def stream(
        self,
        *,
        response_format: type[T] | CreateChatCompletionRequestResponseFormatParam | Omit = omit,
        strict: bool | Omit | None = omit,
        **params: Unpack[CompletionCreateArgumentsCommon],
    ) -> AsyncChatCompletionStreamManager[T]:
        """Stream an answer: ``async with client.chat.completions.stream(…) as stream: …``

        response_format: a pydantic model, a dataclass, a TypedDict, or what ``create`` takes.
        strict: how the type becomes a schema, as in ``parse``.

        Other parameters are those of ``create``. Events say what each chunk adds to which choice,
        and when a text or a call is complete; ``get_final_completion()`` returns the whole
        completion, parsed.

        Source: ``POST /chat/completions``
        """
        from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
        from openai_oxide_lib.chat.async_stream import (
            AsyncChatCompletionStream,
            AsyncChatCompletionStreamManager,
        )

        request, tools = chat_request(response_format, params, strict=strict)
        create = generated(self)

        async def open_() -> AsyncChatCompletionStream[T]:
            state: ChatCompletionStreamState[T] = ChatCompletionStreamState(
                response_format=response_format, input_tools=tools
            )
            return AsyncChatCompletionStream(await create(**request, stream=True), state)

        return AsyncChatCompletionStreamManager(open_)

    def create_stream_fc(
        self,
        callables: Iterable[Callable[..., Any]] = (),
        /,
        **params: Unpack[CompletionCreateArguments],
    ) -> AsyncChatCallStream:
        """Stream an answer for its function calls: each one as soon as it is complete.

        callables: typed functions or pydantic models, sent as tools beside ``tools``.

        Other parameters are those of ``create``. A call is complete when the next one begins, or
        the choice ends. Iterate over the result for calls, over its ``events()`` for text deltas
        and everything else too. Raises ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError`` for an incomplete answer, after the complete calls.

        Source: ``POST /chat/completions``
        """
        from openai_oxide_lib.tool_loop.call_stream import AsyncChatCallStream
        from openai_oxide_lib.tool_loop.turn import ChatTurn

        request, tools = chat_request(omit, params, callables)
        create = generated(self)
        return AsyncChatCallStream(lambda: create(**request, stream=True), ChatTurn(tools))

    @also_takes(_CREATE)
    async def run_tools(
        self,
        functions: Iterable[Callable[..., Any]],
        /,
        *,
        response_format: type | CreateChatCompletionRequestResponseFormatParam | Omit = omit,
        max_rounds: int = 10,
        max_concurrency: int = 8,
        tool_timeout: float | None = None,
        tool_errors: Literal["tell", "raise"] = "tell",
        on_event: Callable[[Any], object] | None = None,
        **params: Unpack[CompletionCreateArgumentsCommon],
    ) -> ToolRun:
        """Send a request, run the functions that the model calls, and send their results, until
        the model makes no more calls.

        functions: typed functions or pydantic models, sent as tools beside ``tools``. A call starts
            as soon as its arguments are complete; functions that block run in threads.
        response_format: a pydantic model, a dataclass, a TypedDict, or what ``create`` takes.
        max_rounds: the most requests; after them ``RoundLimitError`` is raised. Default 10.
        max_concurrency: the most functions that run at once. Default 8.
        tool_timeout: seconds for each function call. Default: no limit.
        tool_errors: ``"tell"`` sends a function's exception to the model, ``"raise"`` raises it.
        on_event: called with every event and every function call.

        Other parameters are those of ``create``.

        Source: ``POST /chat/completions``
        """
        from openai_oxide_lib.tool_loop.conversation import ChatRounds
        from openai_oxide_lib.tool_loop.loop import async_run_tools
        from openai_oxide_lib.tool_loop.result import LoopSettings

        settings = LoopSettings(max_rounds, max_concurrency, tool_timeout, tool_errors, on_event)
        request = {**params, "response_format": response_format}
        tools = all_tools(functions, request.pop("tools", None))
        return await async_run_tools(ChatRounds(tools, request), settings, generated(self))
